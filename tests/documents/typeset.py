"""Small layouts and documents for the typesetter's tests, and ways to look at what it made."""

import re
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pages import Page, Pages, Typesetter
from minutes_app.documents.tree import Block, Cell, Document, plain_paragraph
from minutes_app.domain.meetings import Language
from minutes_app.host.fonts import FontCatalogue, installed_fonts

MM = 72 / 25.4


@cache
def catalogue() -> FontCatalogue:
    return installed_fonts()


@cache
def official() -> Layout:
    return load_layout("official-zh")


@cache
def formal() -> Layout:
    return load_layout("formal-en")


@cache
def faces_of(name: str) -> Faces:
    return Faces(load_layout(name).faces, catalogue())


def unnumbered(layout: Layout) -> Layout:
    return replace(layout, page_number=None)


def chinese(*blocks: Block) -> Document:
    return Document("会议纪要", Language.CHINESE, "official-zh", blocks)


def english(*blocks: Block) -> Document:
    return Document("Minutes", Language.ENGLISH, "formal-en", blocks)


def typeset(document: Document) -> Pages:
    layout = unnumbered(load_layout(document.layout))
    return Typesetter(layout, faces_of(document.layout)).typeset(document)


def cell(text: str, style: str = "table") -> Cell:
    return Cell((plain_paragraph(style, text),))


def lines_of(page: Page) -> list[str]:
    """The text of each line; lines of one height (cells) apart."""
    return ["".join(run.text for run in placed.line.runs) for placed in page.lines]


def all_lines(pages: Pages) -> list[str]:
    return [line for page in pages.pages for line in lines_of(page)]


def text_of(pdf: bytes, *options: str) -> str:
    """What pdftotext reads, pages parted by form feeds."""
    command = ["pdftotext", "-enc", "UTF-8", *options, "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def face_file(family: str) -> Path:
    found = catalogue().find(family)
    assert found, f"{family} is needed for the tests (make setup-test)"
    return Path(found.path)
