"""Many of one name: who attends is found, however many others there are."""

from datetime import date

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.names import MOST_MATCHES, Grade, Known, NameIndex, NameKind
from minutes_app.capture.resolving import matches_of, resolve
from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee


def crowd(count: int) -> list[Known]:
    return [
        Known(Id(f"p{n:05}"), NameKind.PERSON, f"王{'伟' if n % 2 else '伟明'}", keys=("ww",))
        for n in range(count)
    ]


def bodies(count: int) -> list[Known]:
    return [Known(Id(f"b{n:05}"), NameKind.BODY, f"第{n}财政局") for n in range(count)]


def there(known: str) -> CaptureContext:
    names = NameIndex([*crowd(3000), *bodies(3000)])
    one = names.get(Id(known))
    assert one is not None
    is_person = one.kind is NameKind.PERSON
    person, body = (one.id, None) if is_person else (None, one.id)
    attendee = Attendee(Id("a"), Id("m"), one.name, person=person, body=body)
    return CaptureContext(date(2026, 6, 19), (attendee,), names)


def test_the_one_who_attends_is_meant_among_thousands() -> None:
    for typed in ("王伟", "ww"):
        who = resolve(typed, there("p02999")).who
        assert who is not None
        assert who.person == "p02999"
    body = resolve("财政局", there("b02999")).who
    assert body is not None
    assert body.body == "b02999"


def test_whoever_attends_is_offered_first() -> None:
    found = matches_of("王", there("p02998"))
    assert found[0].known.id == "p02998"
    assert len(found) == MOST_MATCHES


def test_the_surest_come_first_whatever_the_size() -> None:
    names = NameIndex([*crowd(3000), Known(Id("x"), NameKind.BODY, "伟"),
                       Known(Id("y"), NameKind.PERSON, "伟伟"), *bodies(10)])  # fmt: skip
    grades = [match.grade for match in names.find("伟")]
    assert grades == sorted(grades)
    assert grades[:3] == [Grade.NAME, Grade.START, Grade.PART]
    assert len(grades) == MOST_MATCHES


def test_another_slot_is_the_same_meeting_indexed_once() -> None:
    context = there("p02999")
    voice = Voice(attendee=Id("a"))
    other = context.at_slot(voice, EntryKind.VIEW, {"export": "export"}, {"会议": voice})
    assert other.roster is context.roster
    assert (other.speaker, other.last_kind, other.today) == (voice, EntryKind.VIEW, context.today)
    assert read_line("/export", other).command is not None
    assert context.speaker is None
