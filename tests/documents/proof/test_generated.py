"""The shipped layouts hold every clause for whatever meeting; ``make proof-measures`` asks more.

Characters that no face of this machine has are replaced: they are another test's.
"""

import os
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from minutes_app.documents.compose import compose
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import layout_names, load_layout
from minutes_app.documents.pages import Typesetter
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.proof import Severity, inspect, measure
from minutes_app.documents.tree import Document, Span
from minutes_app.domain.records import MeetingRecord
from tests.documents.compose.rich import rich_chinese, rich_english
from tests.documents.typeset import catalogue, faces_of
from tests.strategies import meeting_records

_EXAMPLES = int(os.environ.get("PROOF_MEETINGS", "6"))
_LAYOUTS = [load_layout(name) for name in layout_names()]


@cache
def typesetter(name: str) -> Typesetter:
    return Typesetter(load_layout(name), faces_of(name), lenient=True)


def faults(record: MeetingRecord, layout: Layout) -> list[tuple[str, str, str, int | None]]:
    """What an inspector finds wrong on paper, but for the faces that this machine has not."""
    document = compose(record, layout)
    missing = typesetter(layout.name).typeset(document).missing
    document = replaced(document, missing)
    data = write_pdf(document, layout, faces_of(layout.name), attachment=b"{}")
    report = inspect(measure(data), document, layout, catalogue())
    return [
        (one.clause, one.measured, one.wanted, one.page)
        for one in report.failed
        if one.severity is not Severity.NOTE
    ]


def replaced(document: Document, missing: str) -> Document:
    """Return a document with a common character in place of some."""
    table = {ord(character): "会" for character in missing}
    return _mapped(document, lambda text: text.translate(table)) if missing else document


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """Return a tree of dataclasses with every text changed that is printed."""
    if isinstance(value, tuple):
        items = [_mapped(one, change) for one in value]  # pyright: ignore[reportUnknownVariableType]
        return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
    if isinstance(value, Span):
        return replace(value, text=change(value.text))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    parts = {one.name: getattr(value, one.name) for one in fields(value)}
    done = {name: _mapped(part, change) for name, part in parts.items()}
    for name in ("title", "label", "author", "subject"):
        if isinstance(done.get(name), str):
            done[name] = change(done[name])
    if "running" in done:
        done["running"] = tuple(map(change, done["running"]))
    if "rows" in done and all(isinstance(text, str) for row in done["rows"] for text in row):
        done["rows"] = tuple(tuple(change(text) for text in row) for row in done["rows"])
    return replace(value, **done)


@pytest.mark.parametrize("layout", _LAYOUTS, ids=lambda one: one.name)
def test_a_rich_meeting_holds_every_clause(layout: Layout) -> None:
    record = rich_chinese() if layout.language.value == "zh-CN" else rich_english()
    assert faults(record, layout) == []


@settings(
    max_examples=_EXAMPLES, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(meeting_records())
def test_generated_meetings_hold_every_clause(record: MeetingRecord) -> None:
    for layout in _LAYOUTS:
        if layout.language is record.meeting.language:
            assert faults(record, layout) == [], layout.name
