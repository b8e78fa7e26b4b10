"""Every example of docs/capture.md is read as the page says."""

from datetime import date
from pathlib import Path

import pytest

from minutes_app.capture.deadlines import read_deadline
from minutes_app.capture.line import read_line
from minutes_app.capture.reading import AttendeeDraft, Reading

PAGE = Path(__file__).parents[2] / "docs" / "capture.md"
TODAY = date(2026, 6, 19)


def table(head: str) -> list[tuple[str, str]]:
    lines = PAGE.read_text(encoding="utf-8").split(f"| {head} |\n|---|---|\n", 1)[1].splitlines()
    rows = [line.strip("|").split(" | ") for line in lines[: lines.index("")]]
    return [(first.strip(), second.strip()) for first, second in rows]


def described(reading: Reading, people: dict[str, str]) -> str:
    parts: list[str] = []
    if reading.speaker and reading.speaker.attendee:
        parts.append(f"speaker {people[reading.speaker.attendee]}")
    parts += ["sub-point"] * reading.is_sub_point
    parts += [reading.kind.value] if reading.kind else []
    parts += ["numbered"] * reading.numbered
    parts += [f"“{reading.body}”"] if reading.body else []
    parts += [f"led by {one.name}" for one in reading.lead]
    parts += [f"helped by {one.name}" for one in reading.support]
    if reading.deadline:
        parts.append(f"by {reading.deadline.day or reading.deadline.stated_as}")
    parts += [draft_described(draft) for draft in reading.attendees]
    if reading.command:
        parts.append(f"command {reading.command.name} {reading.command.argument}".strip())
    parts += [f"{doubt.code.value}: {doubt.text}" for doubt in reading.doubts]
    return " · ".join(parts)


def draft_described(draft: AttendeeDraft) -> str:
    parts = ["new" if draft.is_new and not draft.count else "", draft.name]
    parts += [f"{draft.count} × {draft.description}"] if draft.count else []
    parts += [f"({one.body_name} {one.title})".replace("( ", "(") for one in draft.offices]
    parts += [draft.attendance.value] if draft.attendance != "present" else []
    parts += [f"by {draft.deputy.name}"] if draft.deputy else []
    parts += ["arrives"] * draft.arrives + ["leaves"] * draft.leaves
    words = " ".join(part for part in parts if part)
    return f"{words}: {draft.reason}" if draft.reason else words


@pytest.mark.parametrize(("line", "reading"), table("line | reading"))
def test_lines(line, reading, context):
    people = {one.id: one.shown_name for one in context.attendees}
    assert described(read_line(line.strip("`"), context), people) == reading


@pytest.mark.parametrize(("line", "body"), table("stays text | because"))
def test_literal_lines(line, body, context):
    text = line.strip("`")
    reading = read_line(text, context)
    assert (reading.body, reading.kind, reading.supervised) == (text, None, False)


@pytest.mark.parametrize(("words", "day"), table("typed | day"))
def test_deadlines(words, day):
    for one in words.split(" · "):
        found = read_deadline(one.strip("`"), TODAY)
        if day.startswith("none"):
            assert found is None
        else:
            assert found is not None
            assert (found.day.isoformat() if found.day else "no day") == day
