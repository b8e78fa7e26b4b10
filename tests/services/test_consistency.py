"""Any sequence of operations, undo, redo, closing and reopening keeps the record whole.

A model beside the archive holds what every operation said it changed; after each step it must be
what the archive holds. Undoing everything must lead back to the beginning, doing it again to the
end, also after the archive was closed.
"""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from minutes_app.domain.entries import Deadline, Entry, EntryKind, Responsible, Task, Voice
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Group, Part
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.proposals import Party, PartyRole, Proposal
from minutes_app.domain.records import Change, MeetingPart, Record
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry
from minutes_app.storage import reading
from tests.strategies import lines, names

Row = dict[tuple[type[Record], Id], Record]
picks = st.integers(0, 10_000)


class ARecordBeingKept(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk.open(Path(self.folder.name) / "a.minutes", create=True)
        self.meeting = Id("")
        self.asked: set[Id] = set()
        """Entries that were made tasks by themselves, perhaps without owner or day."""

    @initialize(title=names)
    def begin(self, title: str) -> None:
        change = self.desk.meetings.create(title)
        self.meeting = change.put[0].id
        self.record = self.desk.meetings.load(self.meeting)

    def follow(self, change: Change | None) -> None:
        if change is not None:
            self.record.apply(change)

    def pick(self, kind: type[MeetingPart], at: int) -> Id | None:
        found = [one.id for one in self.record.records() if isinstance(one, kind)]
        return found[at % len(found)] if found else None

    def entry(self, at: int) -> Id:
        entries = self.record.outline().entries()
        return entries[at % len(entries)].id

    @property
    def has_entries(self) -> bool:
        return len(self.record.outline()) > 0

    @rule(name=names, body=names, title=names, at=picks)
    def add_attendee(self, name: str, body: str, title: str, at: int) -> None:
        group = self.pick(Group, at) if at % 2 else None
        offices = (OfficeHeld(title, body),) if at % 3 else ()
        one = Attendee(new_id(), self.meeting, name, group=group, offices=offices)
        self.follow(self.desk.contents.add(one))

    @rule(name=names)
    def add_group(self, name: str) -> None:
        self.follow(self.desk.contents.add(Group(new_id(), self.meeting, name)))

    @rule(title=names, at=picks)
    def add_part(self, title: str, at: int) -> None:
        one = self.pick(Attendee, at)
        part = Part(new_id(), self.meeting, title, attendees=(one,) if one else ())
        self.follow(self.desk.contents.add(part))

    @rule(title=names, at=picks)
    def add_proposal(self, title: str, at: int) -> None:
        party = Party(PartyRole.SUBMITTER, "somebody", attendee=self.pick(Attendee, at))
        proposal = Proposal(new_id(), self.meeting, title, parties=(party,))
        self.follow(self.desk.contents.add(proposal))

    @rule(text=lines, kind=st.sampled_from(EntryKind), at=picks, owner=st.none() | names)
    def add_entry(self, text: str, kind: EntryKind, at: int, owner: str | None) -> None:
        speaker = self.pick(Attendee, at)
        new = NewEntry(
            text, kind,
            voices=(Voice(speaker),) if speaker else (),
            numbered=bool(at % 2),
            lead=(Responsible(owner),) if owner else (),
            deadline=Deadline(owner) if owner else None,
        )  # fmt: skip
        after = self.entry(at) if self.has_entries and at % 3 == 0 else None
        self.follow(self.desk.recording.add(self.meeting, new, after=after))

    @precondition(lambda self: self.has_entries)
    @rule(at=picks, text=lines, supervised=st.booleans())
    def edit_entry(self, at: int, text: str, *, supervised: bool) -> None:
        lead = (Responsible("bureau"),) if supervised else ()
        self.follow(self.desk.recording.edit(self.entry(at), text=text, lead=lead, deadline=None))

    @precondition(lambda self: self.has_entries)
    @rule(at=picks, steps=st.integers(-3, 3))
    def move_entry(self, at: int, steps: int) -> None:
        self.follow(self.desk.recording.move(self.entry(at), steps))

    @precondition(lambda self: self.has_entries)
    @rule(at=picks, under=picks, index=st.integers(0, 5))
    def move_entry_under(self, at: int, under: int, index: int) -> None:
        try:
            self.follow(self.desk.recording.move_to(self.entry(at), self.entry(under), index))
        except RecordError as error:
            assert error.code == "entry.into_itself"  # noqa: PT017 - either outcome is right

    @precondition(lambda self: self.has_entries)
    @rule(
        places=st.lists(picks, min_size=1, max_size=4),
        deed=st.sampled_from(["move_all", "indent_all", "outdent_all", "place_all", "task"]),
        under=st.none() | picks,
        before=st.none() | picks,
        steps=st.integers(-2, 2),
    )
    def arrange_several(
        self, places: list[int], deed: str, under: int | None, before: int | None, steps: int
    ) -> None:
        several = list(dict.fromkeys(self.entry(at) for at in places))
        target = None if under is None else self.entry(under)
        beside = None if before is None else self.entry(before)
        ways = {
            "move_all": lambda: self.desk.recording.move_all(several, steps),
            "indent_all": lambda: self.desk.recording.indent_all(several),
            "outdent_all": lambda: self.desk.recording.outdent_all(several),
            "place_all": lambda: self.desk.recording.place_all(several, target, beside),
            "task": lambda: (self.desk.supervising.supervise if steps > 0
                             else self.desk.supervising.give_up)(several),
        }  # fmt: skip
        if deed == "task":
            self.asked.update(several)
        try:
            self.follow(ways[deed]())
        except RecordError as error:
            assert error.code == "entry.into_itself"  # noqa: PT017 - either outcome is right

    @precondition(lambda self: self.has_entries)
    @rule(at=picks, deed=st.sampled_from(["join", "remove"]))
    def arrange_entry(self, at: int, deed: str) -> None:
        change = getattr(self.desk.recording, deed)(self.entry(at))
        if any((Entry, one) in change.removed for one in self.asked):
            self.asked.update(entry.id for entry in change.of_type(Entry))  # it went into another
        self.follow(change)

    @precondition(lambda self: self.has_entries)
    @rule(at=picks, where=st.integers(0, 30))
    def split_entry(self, at: int, where: int) -> None:
        try:
            self.follow(self.desk.recording.split(self.entry(at), where))
        except RecordError as error:
            assert error.code == "entry.empty"  # noqa: PT017

    @rule(at=picks, kind=st.sampled_from([Attendee, Group, Part, Proposal]), move=st.booleans())
    def arrange_contents(self, at: int, kind: type[Attendee], *, move: bool) -> None:
        one = self.pick(kind, at)
        if one is None:
            return
        if move:
            self.follow(self.desk.contents.move(kind, one, at % 7))
            return
        try:
            self.follow(self.desk.contents.remove(kind, one))
        except RecordError as error:
            assert error.code in {"attendee.has_entries", "record.in_use"}  # noqa: PT017

    @rule(title=names, place=names)
    def edit_meeting(self, title: str, place: str) -> None:
        self.follow(self.desk.meetings.edit(self.meeting, title=title, place=place))

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.follow(self.desk.undo(self.meeting))

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.follow(self.desk.redo(self.meeting))

    @rule()
    def reopen(self) -> None:
        path = self.desk.archive.path
        self.desk.close()
        self.desk = Desk.open(path)

    @rule()
    def all_the_way_back_and_forth(self) -> None:
        before = self.desk.transfer.parcel(self.meeting).data()
        steps = 0
        while (change := self.desk.undo(self.meeting)) is not None:
            self.follow(change)
            steps += 1
        assert len(self.record.outline()) == 0
        for _ in range(steps):
            self.follow(self.desk.redo(self.meeting))
        assert self.desk.transfer.parcel(self.meeting).data() == before or steps == 0

    @invariant()
    def the_record_is_what_the_archive_holds(self) -> None:
        if not self.meeting:
            return
        held = reading.load_meeting(self.desk.archive, self.meeting)
        assert rows(held.records()) == rows(self.record.records())
        assert held.outline().entries() == self.record.outline().entries()
        tasks = {task.entry for task in held.all_of(Task)}
        supervised = {one.id for one in held.outline().entries() if one.supervised}
        assert supervised <= tasks <= supervised | self.asked

    def teardown(self) -> None:
        connection = self.desk.archive.connection
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        self.desk.close()
        self.folder.cleanup()


def rows(records: list[Record]) -> Row:
    return {(type(record), record.id): record for record in records}


ARecordBeingKept.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=30,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestARecordBeingKept = ARecordBeingKept.TestCase
