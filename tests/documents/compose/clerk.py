"""Small meetings as a clerk would note them, read from a text, and what the minutes say of them.

A case begins with ``# what it shows``. ``@ key: kind name; title, body; …`` is somebody who is
there (kind: person, body, people; ``by letter``, ``for key`` may follow in brackets). Then entries:
``key kind | text``, several keys parted by commas, ``-`` for nobody, ``meeting``, ``everyone`` …
for collective voices; ``1`` after the kind numbers it, ``"`` says verbatim, two spaces make it a
point of the entry above. ``> `` is what the minutes say, a line for each paragraph.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.ids import Id
from minutes_app.domain.ordering import keys_after
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import MeetingPart, MeetingRecord

GOLDEN = Path(__file__).parents[2] / "golden" / "clerk"
MEETING = Id("meeting")
_NOW = datetime(2026, 6, 19, 1, 0, tzinfo=UTC)
_KEYS = keys_after("", 100)
_PERSON = re.compile(r"@ (\w+): (person|body|people) ([^;(]+)(?:\((.*)\))?\s*(?:;\s*(.*))?")
_ENTRY = re.compile(r"( *)([\w,-]+) (\w+)( 1)?( \")? \|(.*)")
_HONORIFIC = re.compile(r"(Mr|Ms|Mrs|Dr|Professor) ")


@dataclass
class Case:
    """What one case shows, its meeting, and the lines that its minutes have."""

    title: str
    parts: list[MeetingPart] = field(default_factory=list[MeetingPart])
    expected: list[str] = field(default_factory=list[str])

    @property
    def record(self) -> MeetingRecord:
        """The meeting."""
        return MeetingRecord.of(m.Meeting(MEETING, "Talk", _NOW), self.parts)


def cases(language: str) -> list[Case]:
    """Return the cases of one language."""
    found: list[Case] = []
    for line in (GOLDEN / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            found.append(Case(line.removeprefix("# ")))
        elif line.startswith("> "):
            found[-1].expected.append(line.removeprefix("> "))
        elif line.startswith("@ "):
            _add_person(found[-1], line)
        elif line.strip():
            _add_entry(found[-1], line)
    return found


def _add_person(case: Case, line: str) -> None:
    match = _PERSON.fullmatch(line)
    assert match, line
    key, kind, name, remark, held = match.groups()
    name, remark = name.strip(), remark or ""
    honorific = _HONORIFIC.match(name)
    offices = [one.rpartition(", ") for one in (held or "").split("; ") if one]
    one = m.Attendee(
        Id(key), MEETING, _HONORIFIC.sub("", name), _KEYS[len(case.parts)],
        m.AttendeeKind.UNNAMED if kind == "people" else m.AttendeeKind(kind),
        honorific=honorific.group(1) if honorific else "",
        offices=tuple(OfficeHeld(title, body) for title, _, body in offices),
        manner=m.Manner.BY_LETTER if remark == "by letter" else m.Manner.IN_PERSON,
    )  # fmt: skip
    if kind == "people":
        count, _, description = name.partition(" ")
        one = replace(one, name="", count=int(count), description=description)
    if remark.startswith("for "):
        sender = next(other for other in case.parts if other.id == remark.removeprefix("for "))
        sent = m.Attendance.DEPUTISED
        case.parts[case.parts.index(sender)] = replace(sender, deputy=one.id, attendance=sent)  # type: ignore[call-arg]
    case.parts.append(one)


def _add_entry(case: Case, line: str) -> None:
    match = _ENTRY.fullmatch(line)
    assert match, line
    indent, voices, kind, numbered, verbatim, text = match.groups()
    text, owners, until = _task(text.strip())
    above = [one for one in case.parts if isinstance(one, e.Entry) and not one.parent]
    case.parts.append(
        e.Entry(
            Id(f"entry {len(case.parts)}"),
            MEETING,
            text,
            _NOW,
            e.EntryKind(kind),
            _KEYS[len(case.parts)],
            above[-1].id if indent else None,
            numbered=bool(numbered),
            voices=tuple(_voice(one) for one in voices.split(",") if one != "-"),
            manner=e.Manner.VERBATIM if verbatim else e.Manner.INDIRECT,
            lead=owners,
            deadline=until,
        )
    )


def _voice(key: str) -> e.Voice:
    collective = key in set(e.Collective)
    return e.Voice(collective=e.Collective(key)) if collective else e.Voice(Id(key))


def _task(text: str) -> tuple[str, tuple[e.Responsible, ...], e.Deadline | None]:
    """Take ``[who; 2026-09-30]`` off the end of a text."""
    match = re.fullmatch(r"(.*?)\s*\[([^;\]]*);\s*([^\]]*)\]", text)
    if not match:
        return text, (), None
    text, owner, until = match.groups()
    day = date.fromisoformat(until) if re.fullmatch(r"\d{4}-\d\d-\d\d", until) else None
    owners = (e.Responsible(owner),) if owner else ()
    return text, owners, e.Deadline("" if day else until, day) if until else None
