"""The preview is the PDF: the same page painted by both, compared as pictures."""

import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage, QPainter

from minutes_app.documents.pdf import write_pdf
from minutes_app.interchange.meeting_file import record_of
from minutes_app.interchange.reading import read_meeting
from minutes_app.services.papers.publishing import compose_minutes, faces_for, layout_for
from minutes_app.services.transfer import sample_paths
from minutes_app.ui.preview.painter import PagePainter
from minutes_app.ui.preview.setting import PreviewSetter

DOTS = 144  # per inch


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", sample_paths(), ids=lambda path: path.stem)
@pytest.mark.parametrize("paper", ["", "cards-fold", "attendance"])
def test_each_page_looks_as_it_does_in_the_pdf(path: Path, tmp_path: Path, paper: str) -> None:
    record = record_of(read_meeting(path.read_bytes()))
    name = f"{paper}-{record.meeting.language[:2]}" if paper else ""
    sheets = PreviewSetter().set(record, None, name)
    layout = layout_for(record, name)
    pdf = tmp_path / "minutes.pdf"
    pdf.write_bytes(write_pdf(compose_minutes(record, layout, None), layout, faces_for(layout)))
    subprocess.run(["pdftoppm", "-r", str(DOTS), "-gray", pdf, tmp_path / "p"], check=True)
    printed = sorted(tmp_path.glob("p-*.pgm"))
    assert len(printed) == len(sheets.pages)
    painter = PagePainter(sheets.faces)
    for page, picture in zip(sheets.pages.pages, printed, strict=True):
        with Image.open(picture) as opened:
            theirs = opened.convert("L")
        image = QImage(*theirs.size, QImage.Format.Format_Grayscale8)
        image.fill(255)
        brush = QPainter(image)
        brush.scale(DOTS / 72, DOTS / 72)
        painter.paint(brush, page)
        brush.end()
        pixels = bytes(image.constBits())
        ours = Image.frombytes("L", theirs.size, pixels, "raw", "L", image.bytesPerLine())
        # Qt sets baselines on whole pixels, so a pixel (0.18 mm) either way is the same place.
        ours, theirs = (one.filter(ImageFilter.GaussianBlur(2)) for one in (ours, theirs))
        near = best(ours, theirs, [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)])
        far = best(ours, theirs, [(2, 0), (-2, 0), (0, 2), (0, -2)])
        assert near > max(0.9, far)


def best(ours: Image.Image, theirs: Image.Image, shifts: list[tuple[int, int]]) -> float:
    return max(likeness(ImageChops.offset(ours, *shift), theirs) for shift in shifts)


def likeness(one: Image.Image, other: Image.Image) -> float:
    """Return how much of the ink of two pages, blurred, lies in the same places."""
    ink = 255 * one.width * one.height * 2 - sum_of(one) - sum_of(other)
    return 1 - sum_of(ImageChops.difference(one, other)) / ink


def sum_of(picture: Image.Image) -> int:
    return sum(shade * count for shade, count in enumerate(picture.histogram()))
