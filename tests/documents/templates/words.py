"""Word files for the tests: ordinary ones, and some that nobody should open."""

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.templates import facts_of
from minutes_app.documents.tree import Document as Minutes
from minutes_app.domain.meetings import Language
from minutes_app.domain.records import MeetingRecord
from minutes_app.interchange.meeting_file import record_of
from minutes_app.interchange.reading import read_meeting
from minutes_app.services.transfer import sample_for


@cache
def sample(language: Language = Language.CHINESE) -> bytes:
    return sample_for(language).read_bytes()


def record(language: Language = Language.CHINESE) -> MeetingRecord:
    return record_of(read_meeting(sample(language)))


def minutes(one: MeetingRecord) -> tuple[Minutes, dict[str, Any]]:
    name = "official-zh" if one.meeting.language is Language.CHINESE else "formal-en"
    layout = load_layout(name)
    return compose(one, layout, None), facts_of(one, layout, None)


def saved(document: Any) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def letterhead(*paragraphs: str, make: Callable[[Any], object] = lambda _: None) -> bytes:
    """Make a house's own Word file: paper, a font, a header with a placeholder, paragraphs."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(31)
    normal: Any = document.styles["Normal"]
    normal.font.size, normal.font.name = Pt(14), "宋体"
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), "宋体")
    section.header.paragraphs[0].text = "某某市某某局 {{ 编号 }}"
    for text in paragraphs or ("{{ mark }}", "{{ 标题 }}", "时间：{{ date }}", "{{ body }}"):
        document.add_paragraph(text)
    make(document)
    return saved(document)


def with_parts(content: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """Return a package with some members put in, changed or (None) left out."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            if part is not None:
                new.writestr(name, part)
    return target.getvalue()


def part(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name)


def replaced(content: bytes, name: str, before: str, after: str) -> bytes:
    """Return a package in a part of which a text is another."""
    old = part(content, name).decode()
    assert before in old
    return with_parts(content, {name: old.replace(before, after, 1).encode()})
