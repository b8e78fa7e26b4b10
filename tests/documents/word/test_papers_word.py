"""The files of the other papers are sound: Word clean, PDF/A valid, a page for each name card."""

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import docx_integrity
import pikepdf
import pytest
from docx_integrity import Severity
from openxml_audit import OpenXmlValidator
from pikepdf import pdfa

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.documents.layouts import shipped_layouts
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.tree import Document, Table
from minutes_app.documents.word import write_word
from minutes_app.domain.meetings import Language
from tests.documents.compose.rich import rich_chinese, rich_english
from tests.documents.typeset import catalogue

PAPERS = {one.name: one for one in shipped_layouts() if one.kind is not PaperKind.MINUTES}
each = pytest.mark.parametrize("name", PAPERS)


def paper(layout: Layout) -> Document:
    chinese = layout.language is Language.CHINESE
    return compose(rich_chinese() if chinese else rich_english(), layout)


@each
def test_the_word_file_is_sound(name: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(write_word(paper(PAPERS[name]), PAPERS[name]))
    assert [str(error.description) for error in OpenXmlValidator().validate(path).errors] == []
    assert [one for one in docx_integrity.check(path) if one.severity is not Severity.INFO] == []


@each
def test_the_pdf_is_an_archive_file(name: str) -> None:
    layout = PAPERS[name]
    written = write_pdf(paper(layout), layout, Faces(layout.faces, catalogue()))
    with pikepdf.open(io.BytesIO(written)) as pdf:
        report: Any = pdfa.check(pdf, "3b")
    assert [str(finding) for finding in report.findings] == []


def test_each_name_card_keeps_a_page_in_libreoffice(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    assert office, "LibreOffice is one of the test packages of resources/system-packages.toml"
    cards: dict[str, int] = {}
    for name in ("cards-zh", "cards-en"):
        document = paper(PAPERS[name])
        (tmp_path / f"{name}.docx").write_bytes(write_word(document, PAPERS[name]))
        cards[name] = sum(isinstance(block, Table) for block in document.blocks)
    profile = (tmp_path / "profile").as_uri()
    files = [str(tmp_path / f"{name}.docx") for name in cards]
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf",
               "--outdir", str(tmp_path), *files]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    for name, count in cards.items():
        with pikepdf.open(tmp_path / f"{name}.pdf") as pdf:
            assert len(pdf.pages) == count
