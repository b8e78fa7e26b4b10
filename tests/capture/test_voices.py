"""Collective voices before a colon: only those that the line was told of."""

from dataclasses import replace

import pytest

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.domain.entries import Collective, Voice

_MEETING = Voice(collective=Collective.MEETING)


@pytest.mark.parametrize(
    ("typed", "body"),
    [
        ("会议：通过方案", "通过方案"),
        ("会议:通过方案", "通过方案"),
        (" 会议 ：通过方案", "通过方案"),
    ],
)
def test_a_voice_that_is_known_is_named(context: CaptureContext, typed: str, body: str) -> None:
    reading = read_line(typed, replace(context, voices={"会议": _MEETING}))
    assert (reading.speaker, reading.body) == (_MEETING, body)
    assert read_line(typed, context).speaker is None


@pytest.mark.parametrize(
    "typed", ["会议指出：通过方案", "会议：", "全体会议：通过方案", "会议：：通过"]
)
def test_all_else_stays_text(context: CaptureContext, typed: str) -> None:
    reading = read_line(typed, replace(context, voices={"会议": _MEETING}))
    assert reading.speaker is None or not reading.body
    assert "".join(piece for piece, _ in reading.pieces()) == typed


def test_who_attends_goes_before_a_voice(context: CaptureContext) -> None:
    one = context.attendees[0]
    reading = read_line(f"{one.name}：通过", replace(context, voices={one.name: _MEETING}))
    assert reading.speaker == Voice(one.id)
