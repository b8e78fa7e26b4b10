"""Every fact of a meeting comes out: what a layout calls for stands in its PDF and its Word file.

``FACTS_MEETINGS`` says over how many generated meetings (``make facts``: 200 for each layout).
"""

import os
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from io import BytesIO
from typing import Any, cast
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.documents.layouts import load_layout, shipped_layouts
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.word import write_word
from minutes_app.domain.papers import Recipient
from minutes_app.domain.records import MEETING_PART_TYPES, MeetingRecord
from minutes_app.host.fonts import installed_fonts
from tests.documents.facts.calls_for import CALLS_FOR
from tests.documents.facts.facts import facts_of
from tests.strategies import meeting_records, names

_MEETINGS = os.environ.get("FACTS_MEETINGS", "")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RARE = str.maketrans("㐀𠮷", "古吉")
_each = pytest.mark.parametrize("name", CALLS_FOR)


@st.composite
def sent_out(draw: st.DrawFn) -> MeetingRecord:
    """A meeting that also says who is spoken to and who gets which copies."""
    record = draw(meeting_records())
    recipients = st.builds(
        Recipient, names, st.none() | st.integers(1, 40), st.sampled_from(["", "11–14"])
    )
    issue = replace(
        record.meeting.issue,
        addressees=tuple(draw(st.lists(names, max_size=2))),
        distribution=tuple(draw(st.lists(recipients, max_size=2))),
    )
    parts = [one for one in record.records() if isinstance(one, MEETING_PART_TYPES)]
    return MeetingRecord.of(replace(record.meeting, issue=issue), parts, record.series)


@_each
def test_the_pdf_holds_every_fact(name: str) -> None:
    layout = load_layout(name)

    def check(made: MeetingRecord) -> None:
        record = _shown(made)
        pdf = write_pdf(compose(record, layout), layout, _faces(name))
        read = subprocess.run(
            ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"],
            input=pdf, capture_output=True, check=True,
        )  # fmt: skip
        pages = read.stdout.decode().rstrip("\f").split("\f")
        _all_there(record, layout, _without_numbers(pages, layout))

    _over_meetings(layout, check)


@_each
def test_the_word_file_holds_every_fact(name: str) -> None:
    layout = load_layout(name)

    def check(record: MeetingRecord) -> None:
        with zipfile.ZipFile(BytesIO(write_word(compose(record, layout), layout))) as package:
            root = ET.fromstring(package.read("word/document.xml"))
        _all_there(record, layout, "".join(one.text or "" for one in root.iter(f"{_W}t")))

    _over_meetings(layout, check)


def test_no_layout_is_forgotten() -> None:
    made = {layout.name for layout in shipped_layouts() if layout.kind is not PaperKind.CARDS}
    assert set(CALLS_FOR) == made


def _over_meetings(layout: Layout, check: Callable[[MeetingRecord], None]) -> None:
    """Check over generated meetings: more of them for minutes than for the other papers."""
    few = 4 if layout.kind is PaperKind.MINUTES else 1
    # A whole meeting takes minutes to shrink; the message says what to look for without that.
    phases = [Phase.explicit, Phase.reuse, Phase.generate]

    @settings(max_examples=int(_MEETINGS or few), phases=phases, deadline=None,
              suppress_health_check=[HealthCheck.too_slow])  # fmt: skip
    @given(record=sent_out())
    def each(record: MeetingRecord) -> None:
        check(record)

    each()


def _all_there(record: MeetingRecord, layout: Layout, text: str) -> None:
    told = _letters(text)
    called = CALLS_FOR[layout.name]
    lost = [
        (kind, fact)
        for kind, fact in facts_of(record, layout.language)
        if kind in called and _letters(fact) not in told
    ]
    if lost:
        pytest.fail(f"lost: {lost}")  # short: the record itself would fill the screen


def _letters(text: str) -> str:
    """Return what must not be lost of a text, whatever stops and breaks are set around it."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(character for character in text.casefold() if character.isalnum())


def _shown(record: MeetingRecord) -> MeetingRecord:
    """Return a meeting without the characters that hardly any machine has a face for.

    A PDF of them is refused, and says so; what becomes of them is tested elsewhere.
    """
    parts = [_plain(one) for one in record.records() if isinstance(one, MEETING_PART_TYPES)]
    series = _plain(record.series) if record.series else None
    return MeetingRecord.of(_plain(record.meeting), parts, series)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value.translate(_RARE)
    if isinstance(value, tuple):
        return tuple(map(_plain, cast("tuple[Any, ...]", value)))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        )
    return value


def _without_numbers(pages: list[str], layout: Layout) -> str:
    """Take the number off each page, and the running head, which a file paints after it.

    They would stand in the middle of a text.
    """
    pattern = layout.page_number.pattern if layout.page_number else ""
    text = ""
    for number, page in enumerate(pages, start=1):
        lines = page.rstrip("\n").split("\n")
        printed = _squeezed(pattern.format(page=number, pages=len(pages)))
        at = [index for index, line in enumerate(lines) if _squeezed(line) == printed][-1:]
        headed = layout.running_head is not None and number > 1
        text += "\n".join(
            line for index, line in enumerate(lines)
            if index not in at and not (headed and at and index > at[0])
        )  # fmt: skip
    return text


def _squeezed(text: str) -> str:
    return "".join(text.split())


@cache
def _faces(name: str) -> Faces:
    return Faces(load_layout(name).faces, installed_fonts())
