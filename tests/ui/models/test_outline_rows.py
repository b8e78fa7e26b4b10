"""Rows that follow changes are the rows that would be made anew, through any change."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from minutes_app.domain.entries import Collective, Entry, EntryKind, Task, TaskStatus, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Language, Meeting
from minutes_app.domain.records import Change, MeetingRecord
from minutes_app.ui.models import outline_rows as module
from minutes_app.ui.models.outline import OutlineModel, outline_rows
from minutes_app.ui.models.outline_rows import OutlineRows
from tests.strategies import meeting_records

_NOW = datetime(2025, 4, 7, 9, tzinfo=UTC)
_IDS = [Id(letter) for letter in "abcdefghij"]
_MEETING = Meeting(Id("m"), "Weekly", _NOW)

entries = st.builds(
    Entry,
    id=st.sampled_from(_IDS),
    meeting=st.just(_MEETING.id),
    text=st.sampled_from(["one", "two"]),
    recorded=st.just(_NOW),
    kind=st.sampled_from([EntryKind.VIEW, EntryKind.INSTRUCTION, EntryKind.HEADING]),
    position=st.sampled_from("1234"),
    parent=st.none() | st.none() | st.sampled_from(_IDS),
    numbered=st.booleans(),
    voices=st.sampled_from([(), (Voice(collective=Collective.MEETING),), (Voice(Id("p")),)]),
)
tasks = st.builds(
    Task,
    id=st.sampled_from(["t", "u"]).map(Id),
    meeting=st.just(_MEETING.id),
    entry=st.sampled_from(_IDS),
    status=st.sampled_from(TaskStatus),
)
people = st.builds(
    Attendee,
    id=st.sampled_from(["p", "q"]).map(Id),
    meeting=st.just(_MEETING.id),
    name=st.sampled_from(["Ann", "Bob"]),
    arrived=st.none() | st.sampled_from(_IDS),
    left=st.none() | st.sampled_from(_IDS),
)
removals = st.lists(
    st.tuples(st.just(Entry), st.sampled_from(_IDS))
    | st.tuples(st.just(Task), st.sampled_from([Id("t"), Id("u")]))
    | st.tuples(st.just(Attendee), st.sampled_from([Id("p"), Id("q")])),
    max_size=2,
)
changes = st.builds(
    lambda put, removed: Change("any", _MEETING.id, put=tuple(put), removed=tuple(removed)),
    st.lists(entries | tasks | people, max_size=3),
    removals,
)


class Followed:
    """A model whose rows follow a record."""

    def __init__(self, record: MeetingRecord) -> None:
        self.record = record
        self.model = OutlineModel()
        self.watch = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.rows = OutlineRows(self.model, record)

    def follow(self, change: Change) -> None:
        self.record.apply(change)
        self.rows.follow(change)
        assert list(self.model.rows) == outline_rows(self.record)
        assert [self.model.row_of(row.key) for row in self.model.rows] == list(
            range(self.model.rowCount())
        )


@pytest.mark.usefixtures("qapp")
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(first=st.lists(entries, max_size=12), steps=st.lists(changes, max_size=8))
def test_following_is_making_anew(first: list[Entry], steps: list[Change]) -> None:
    followed = Followed(MeetingRecord.of(_MEETING, first))
    for change in steps:
        followed.follow(change)


@pytest.mark.usefixtures("qapp")
@settings(
    max_examples=300,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(first=st.lists(entries, max_size=12), steps=st.lists(changes, max_size=8))
def test_going_far_is_making_anew(
    monkeypatch: pytest.MonkeyPatch, first: list[Entry], steps: list[Change]
) -> None:
    monkeypatch.setattr(module, "_FAR", 0)
    test_following_is_making_anew.hypothesis.inner_test(first, steps)  # type: ignore[attr-defined]


@pytest.mark.usefixtures("qapp")
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(record=meeting_records(), data=st.data())
def test_a_meeting_with_everything_in_it(record: MeetingRecord, data: st.DataObject) -> None:
    followed = Followed(record)
    for entry in data.draw(st.permutations(record.all_of(Entry))):
        ways = [replace(entry, text="new"), replace(entry, lead=()), replace(entry, numbered=True)]
        put = data.draw(st.sampled_from(ways))
        followed.follow(Change("entry.edit", record.meeting.id, put=(put,)))
    for attendee in record.all_of(Attendee):
        named = replace(attendee, name="Somebody else")
        followed.follow(Change("attendee.edit", record.meeting.id, put=(named,)))
    gone = [(Attendee, one.id) for one in record.all_of(Attendee)]
    for one in [*gone, *((Entry, entry.id) for entry in record.all_of(Entry))]:
        followed.follow(Change("remove", record.meeting.id, removed=(one,)))


@pytest.mark.usefixtures("qapp")
def test_a_point_among_many_makes_only_the_rows_that_count_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def point(number: int, **fields: object) -> Entry:
        entry = Entry(Id(f"{number:04}"), _MEETING.id, "text", _NOW, position=f"{number:04}")
        return replace(entry, **fields)  # pyright: ignore[reportArgumentType]

    kind = EntryKind.INSTRUCTION
    points = [point(n, numbered=n % 10 != 0, kind=kind) for n in range(0, 1000, 2)]
    heading = point(501, kind=EntryKind.HEADING)
    followed = Followed(MeetingRecord.of(_MEETING, [*points, heading]))
    anew: list[MeetingRecord] = []
    monkeypatch.setattr(module, "outline_rows", anew.append)
    made: list[Entry] = []
    row = module.RowWords.row
    monkeypatch.setattr(
        module.RowWords, "row",
        lambda words, place, above: (made.append(place.entry), row(words, place, above))[1],
    )  # fmt: skip
    numbered = {"numbered": True, "kind": kind}
    for entry, at_most in (
        (point(1001), 1),
        (point(1003, **numbered), 1),
        (point(301), 2),
        (point(471, **numbered), 18),
    ):
        made.clear()
        change = Change("entry.add", _MEETING.id, put=(entry,))
        followed.record.apply(change)
        followed.rows.follow(change)
        assert len(made) <= at_most
    assert not anew
    assert list(followed.model.rows) == outline_rows(followed.record)


@pytest.mark.usefixtures("qapp")
def test_who_comes_and_how_far_a_task_is_changes_only_the_rows_that_show_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = [
        Entry(Id(f"{n:04}"), _MEETING.id, "text", _NOW, position=f"{n:04}") for n in range(300)
    ]
    ann = Attendee(Id("p"), _MEETING.id, "Ann", arrived=first[7].id)
    followed = Followed(MeetingRecord.of(_MEETING, [*first, ann]))
    monkeypatch.setattr(module, "outline_rows", None)
    changed: list[tuple[int, int]] = []
    followed.model.dataChanged.connect(lambda one, last: changed.append((one.row(), last.row())))
    for put in (
        replace(ann, arrived=first[9].id),
        Task(Id("t"), _MEETING.id, first[100].id),
        replace(_MEETING, title="Another title"),
        Attendee(Id("q"), _MEETING.id, "Bob"),
    ):
        change = Change("any", _MEETING.id, put=(put,))
        followed.record.apply(change)
        followed.rows.follow(change)
    assert sorted(changed) == [(7, 7), (9, 9), (100, 100)]
    assert followed.model.rows[9].events == "→ Ann arrives"
    assert followed.model.rows[100].is_task


@pytest.mark.parametrize(
    ("language", "marks"),
    [
        (Language.CHINESE, ["一是", "1.", "（1）", "①", "二是"]),
        (Language.ENGLISH, ["First, ", "(a) ", "(i) ", "1) ", "Second, "]),
    ],
)
def test_points_below_points_have_marks_of_their_own(language: Language, marks: list[str]) -> None:
    meeting = replace(_MEETING, language=language)
    deep = [
        Entry(Id(f"e{n}"), meeting.id, "text", _NOW, position="1", numbered=True,
              parent=Id(f"e{n - 1}") if n else None)
        for n in range(4)
    ]  # fmt: skip
    last = Entry(Id("z"), meeting.id, "text", _NOW, position="2", numbered=True)
    rows = outline_rows(MeetingRecord.of(meeting, [*deep, last]))
    assert [row.ordinal for row in rows] == marks


def test_points_of_an_unnumbered_entry_begin_with_the_first_style() -> None:
    above = Entry(Id("a"), _MEETING.id, "three suggestions", _NOW, position="1")
    point = replace(above, id=Id("b"), parent=above.id, numbered=True)
    rows = outline_rows(MeetingRecord.of(_MEETING, [above, point]))
    assert [row.ordinal for row in rows] == ["", "一是"]


def test_what_stands_under_somebody_elses_words_says_whose_it_is() -> None:
    ann, bob = (Attendee(Id(one), _MEETING.id, name=one.title()) for one in ("ann", "bob"))
    voices = {one.id: (Voice(one.id),) for one in (ann, bob)}
    first = Entry(_IDS[0], _MEETING.id, "one", _NOW, position="1", voices=voices[ann.id])
    own = replace(first, id=_IDS[1], parent=first.id)
    other = replace(own, id=_IDS[2], position="2", voices=voices[bob.id])
    record = MeetingRecord.of(_MEETING, [ann, bob, first, own, other])
    rows = outline_rows(record)
    assert [row.header.partition(" ")[0] for row in rows] == ["Ann", "", "Bob"]
