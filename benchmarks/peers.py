"""What others need for the same minutes: the least that can be written, and programs of others.

Each gets the same texts and makes about as many pages in the same faces. Floors draw lines that
are broken already, or pack strings; nothing is justified, numbered or looked up in them.
"""

import logging
import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from fpdf import FPDF
from fpdf.enums import WrapMode
from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from minutes_app.documents.faces import Faces
from minutes_app.documents.pages import Pages
from minutes_app.documents.tree import Document, Paragraph, Table

_MM = 72 / 25.4
_LONGEST = 600
"""Seconds after which a peer is given up."""


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A line as the floor draws it: a registered face, a size, a place, a text."""

    face: str
    size: float
    x: float
    y: float
    text: str


def word_floor(texts: Iterable[str]) -> bytes:
    """Put the texts into plain paragraph elements and pack them."""
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>'
        for text in texts
    )
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f"<w:document><w:body>{body}</w:body></w:document>")
    return stream.getvalue()


def drawn_lines(pages: Pages, faces: Faces) -> list[list[DrawnLine]]:
    """Return the lines of typeset pages, each in the face of its first run."""
    rl_config.useA85 = 0  # base 85 on top of compression would only make the floor slower
    names: dict[int, str] = {}
    drawn: list[list[DrawnLine]] = []
    for page in pages.pages:
        lines: list[DrawnLine] = []
        for placed in page.lines:
            runs = placed.line.runs
            if not runs:
                continue
            first = runs[0]
            # A line of figures first is still a line in the face of its Chinese.
            face = max(runs, key=lambda run: len(run.text)).ink.face
            name = names.setdefault(face, f"Floor{face}")
            text = "".join(run.text for run in runs)
            top = page.height - placed.y - first.baseline
            lines.append(DrawnLine(name, first.size, placed.x + first.x, top, text))
        drawn.append(lines)
    for face, name in names.items():
        file = faces.file(face)
        registerFont(TTFont(name, file.path, subfontIndex=file.index))
    return drawn


def pdf_floor(pages: list[list[DrawnLine]]) -> bytes:
    """Draw the lines with reportlab's canvas alone."""
    stream = BytesIO()
    canvas = Canvas(stream, pageCompression=1)
    for lines in pages:
        for line in lines:
            canvas.setFont(line.face, line.size)
            canvas.drawString(line.x, line.y, line.text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def fpdf2_pdf(document: Document, body: Path) -> tuple[bytes, int]:
    """Write the document with fpdf2 in one face, 22 lines of 28 characters; count its pages."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # it tells of every table it drops
    pdf: Any = FPDF(format="A4")
    pdf.set_margins(28, 37, 26)
    pdf.set_auto_page_break(auto=True, margin=35)
    pdf.add_font("body", fname=body)
    pdf.add_page()
    pdf.set_font("body", size=16)
    height = 225 / 22
    for block in document.blocks:
        if isinstance(block, Paragraph) and block.text:
            text = block.label + block.text
            pdf.multi_cell(0, height, text, wrapmode=WrapMode.CHAR, new_x="LMARGIN", new_y="NEXT")
        elif isinstance(block, Table):
            _fpdf2_table(pdf, block)
    return bytes(pdf.output()), pdf.pages_count


def _fpdf2_table(pdf: Any, table: Table) -> None:
    """Draw bare cells: quicker than fpdf2's own tables, which measure and break."""
    pdf.set_font("body", size=12)
    for row in (table.head, *table.rows):
        for share, cell in zip(table.shares, row, strict=True):
            text = "".join(paragraph.text for paragraph in cell.paragraphs)
            pdf.cell(share * 156, 8.5, text, border=1)
        pdf.ln(8.5)
    pdf.set_font("body", size=16)


def as_markdown(document: Document) -> str:
    """Return the document as pandoc reads it."""
    parts: list[str] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            mark = "# " if block.style.startswith("heading") else ""
            parts.append(f"{mark}{block.label}{block.text}")
        elif isinstance(block, Table):
            rows = ["|" + "|".join(_cells(row)) + "|" for row in (block.head, *block.rows)]
            rows.insert(1, "|" + "---|" * len(block.shares))
            parts.append("\n".join(rows))
    return "\n\n".join(part for part in parts if part)


def _cells(row: Iterable[Any]) -> list[str]:
    return ["".join(paragraph.text for paragraph in cell.paragraphs) for cell in row]


class Pandoc:
    """pandoc, which makes Word of marked-up text."""

    def __init__(self, folder: Path) -> None:
        self._target = folder / "pandoc.docx"
        self._program = shutil.which("pandoc")

    @property
    def installed(self) -> bool:
        """Whether there is one."""
        return self._program is not None

    def word(self, markdown: str) -> bytes:
        """Return the Word file of a text."""
        subprocess.run(
            [str(self._program), "-f", "markdown", "-t", "docx", "-o", str(self._target)],
            input=markdown.encode(), check=True, timeout=_LONGEST,
        )  # fmt: skip
        return self._target.read_bytes()


class Office:
    """LibreOffice, which makes a PDF of a Word file. Its settings lie in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._program = shutil.which("soffice") or shutil.which("libreoffice")

    @property
    def installed(self) -> bool:
        """Whether there is one."""
        return self._program is not None

    def pdf(self, word: bytes) -> bytes:
        """Return the PDF of a Word file."""
        source = self._folder / "minutes.docx"
        source.write_bytes(word)
        profile = f"-env:UserInstallation={(self._folder / 'profile').as_uri()}"
        subprocess.run(
            [str(self._program), profile, "--headless", "--convert-to", "pdf", "--outdir",
             str(self._folder), str(source)],
            check=True, capture_output=True, timeout=_LONGEST,
        )  # fmt: skip
        return source.with_suffix(".pdf").read_bytes()
