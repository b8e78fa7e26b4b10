"""How the written files stand on paper, laid out by LibreOffice."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from minutes_app.documents.tree import Imprint, Paragraph, Span, plain_paragraph
from minutes_app.documents.word import write_word
from tests.documents.word import samples

pytestmark = pytest.mark.slow

_LINES, _CHARACTERS = 22, 28
_MARKS = range(9, 22)
_IMPRINT = samples.minutes().blocks[-1]


@dataclass(frozen=True, slots=True)
class Paper:
    """The pages of each document, as lines of text."""

    folder: Path

    def pages(self, name: str) -> list[list[str]]:
        text = _run("pdftotext", "-layout", str(self.folder / f"{name}.pdf"), "-")
        pages = text.removesuffix("\f").split("\f")
        return [[line.strip() for line in page.split("\n") if line.strip()] for page in pages]

    def text(self, name: str) -> str:
        """Return all text without white space and page numbers, as lines may break anywhere."""
        lines = [line for page in self.pages(name) for line in page if not line.startswith("—")]
        return "".join("".join(lines).split())

    def bottom(self, name: str, word: str) -> float:
        """Return the lower edge of the line that begins with a word, in points from above."""
        boxes = _run("pdftotext", "-bbox", str(self.folder / f"{name}.pdf"), "-")
        line = next(line for line in boxes.splitlines() if f">{word}" in line)
        return float(line.split('yMax="')[1].split('"')[0])


def _run(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, timeout=150)
    return done.stdout.decode()


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Paper:
    folder = tmp_path_factory.mktemp("paper")
    whole = _LINES * _CHARACTERS
    documents = {
        "minutes": samples.minutes(),
        # Without indents each page of the grid is a square of characters.
        "grid": samples.document(Paragraph("copy-number", (Span("会" * whole * 2),))),
        **{
            f"mark-{count}": samples.document(
                plain_paragraph("mark", "要" * count), plain_paragraph("body", "正文")
            )
            for count in _MARKS
        },
        **{
            f"imprint-{lines}": samples.document(
                *(plain_paragraph("body", f"第{n}行") for n in range(1, lines + 1)), _IMPRINT
            )
            for lines in (5, 19, 22)
        },
    }
    for name, document in documents.items():
        (folder / f"{name}.docx").write_bytes(write_word(document, samples.official()))
    office = shutil.which("soffice")
    assert office, "LibreOffice is one of the test packages of resources/system-packages.toml"
    profile = (folder / "profile").as_uri()
    files = [str(folder / f"{name}.docx") for name in documents]
    _run(office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf",
         "--outdir", str(folder), *files)  # fmt: skip
    return Paper(folder)


def test_grid_is_22_lines_of_28_characters(paper: Paper) -> None:
    pages = paper.pages("grid")
    assert len(pages) == 2
    for page in pages:
        assert [len(line) for line in page[:-1]] == [_CHARACTERS] * _LINES


@pytest.mark.parametrize("count", _MARKS)
def test_a_mark_stands_in_one_line_however_long(paper: Paper, count: int) -> None:
    assert paper.pages(f"mark-{count}")[0][0] == "要" * count


def test_all_text_is_there(paper: Paper) -> None:
    text = paper.text("minutes")
    for block in samples.minutes().blocks:
        if isinstance(block, Paragraph):
            assert "".join(f"{block.label}{block.text}".split()) in text
        elif isinstance(block, Imprint):
            assert all(part in text for row in block.rows for part in row)


def test_numbers_are_counted_right(paper: Paper) -> None:
    lines = [line.replace(" ", "") for page in paper.pages("minutes") for line in page]
    wanted = [
        "一、关于甲项",
        "（一）讨论意见",
        "（二）会议要求",
        "1．报送方案。",
        "2．报送清单。",
        "二、关于乙项",
        "（一）讨论意见",
        "1．列举一。",
        "2．列举二。",
        "1．另一列举。",
        "（1）其中之一。",
    ]
    assert [line for line in lines if line in wanted] == wanted


def test_page_numbers_and_page_break(paper: Paper) -> None:
    pages = paper.pages("minutes")
    assert [page[-1].replace(" ", "") for page in pages] == [
        f"—{number}—" for number in range(1, len(pages) + 1)
    ]
    assert pages[-1][0] == "附件"


@pytest.mark.parametrize(("lines", "pages"), [(5, 1), (19, 1), (22, 2)])
def test_imprint_stands_at_the_foot_of_the_last_page(paper: Paper, lines: int, pages: int) -> None:
    name = f"imprint-{lines}"
    assert len(paper.pages(name)) == pages
    assert "印发" in "".join(paper.pages(name)[-1])
    text_ends = (297 - 35) / 25.4 * 72
    assert text_ends - 12 < paper.bottom(name, "市政府办公室") <= text_ends
