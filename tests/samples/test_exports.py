"""Every fact of the samples stands in the Word file and in the PDF that leave the house."""

import re
import shutil
import subprocess
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.tree import Document
from minutes_app.documents.word import write_word
from minutes_app.domain.meetings import Language
from minutes_app.host.fonts import installed_fonts
from minutes_app.interchange import read_meeting, record_of
from tests.samples.meeting_facts import SAMPLES, facts_of, listed_facts, sample

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORD = re.compile(r"[A-Za-z]+")
_TENSES = {"is": "was", "are": "were", "has": "had", "have": "had", "will": "would", "can": "could"}
_PAGE_NUMBER = re.compile(r"^\W*(?:page )?\d+(?: of \d+)?\W*$", re.IGNORECASE | re.MULTILINE)


@pytest.mark.parametrize("name", SAMPLES)
def test_word_holds_every_fact(name: str) -> None:
    document, layout = _composed(name)
    with zipfile.ZipFile(BytesIO(write_word(document, layout))) as package:
        root = ET.fromstring(package.read("word/document.xml"))
    _assert_all_there(name, "".join(one.text or "" for one in root.iter(f"{_W}t")))


@pytest.mark.parametrize("name", SAMPLES)
def test_pdf_holds_every_fact(name: str, tmp_path: Path) -> None:
    document, layout = _composed(name)
    path = tmp_path / "minutes.pdf"
    path.write_bytes(write_pdf(document, layout, Faces(layout.faces, installed_fonts())))
    command = shutil.which("pdftotext")
    assert command, "the tests read PDF files with poppler's pdftotext"
    done = subprocess.run([command, "-raw", path, "-"], capture_output=True, check=True)
    pages = done.stdout.decode().split("\f")
    _assert_all_there(name, "".join(_without_furniture(page) for page in pages))


def _without_furniture(page: str) -> str:
    """Take off the page number and what is painted after it: the head that repeats the title."""
    numbers = list(_PAGE_NUMBER.finditer(page))
    return page[: numbers[-1].start()] if numbers else page


@cache
def _composed(name: str) -> tuple[Document, Layout]:
    record = record_of(read_meeting(sample(name)))
    chinese = record.meeting.language is Language.CHINESE
    layout = load_layout("official-zh" if chinese else "formal-en")
    return compose(record, layout), layout


def _assert_all_there(name: str, text: str) -> None:
    record = record_of(read_meeting(sample(name)))
    text = _bare(text)
    facts = dict.fromkeys([*listed_facts(name), *facts_of(record)])
    assert [fact for fact in facts if _bare(fact) not in text] == []


def _bare(text: str) -> str:
    """Drop what the setting of lines may add: spaces, hyphens; and the case of first letters.

    Words in the tense of reported speech are those that were typed: "said that it was" of "it is".
    """
    text = _WORD.sub(lambda match: _TENSES.get(match.group(), match.group()), text)
    return re.sub(r"[\s\u00ad‐-]+", "", text).casefold()
