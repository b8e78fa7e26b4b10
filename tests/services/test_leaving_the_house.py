"""Whatever is done to minutes that leave the house, in any order: what was issued stays as it was.

Rules are what a secretary can do with two meetings of one archive. Each is one step of undo that
leads back exactly, or it is refused in words and nothing changed. ``LEAVING_RUNS`` says how many
runs there are (``make leaving``: 300).
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from minutes_app.documents.layout import PaperKind
from minutes_app.documents.tree import Paragraph
from minutes_app.domain.entries import Deadline, Responsible
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Language, MeetingStatus
from minutes_app.domain.papers import Annex
from minutes_app.interchange import read_meeting, write_meeting
from minutes_app.language.errors import describe
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.services.papers.batch import Batch, BatchWriter, prepare
from minutes_app.services.papers.publishing import Format
from minutes_app.services.papers.wording import Wanted
from minutes_app.services.recording import NewEntry
from tests.services.issuing.issued import small_files
from tests.strategies import lines, names

picks = st.integers(0, 1000)
both = st.integers(0, 1)
hands = st.sampled_from(["set", "add", "all"])


class MinutesLeavingTheHouse(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk.open(Path(self.folder.name) / "a.minutes", create=True)
        self.meetings: list[Id] = []
        self.issued: dict[Id, bytes] = {}
        """What every issued meeting held at that moment."""

    @initialize(title=names, text=lines)
    def begin(self, title: str, text: str) -> None:
        for language in Language:
            meeting = self.desk.meetings.create(title, language=language).put[0].id
            self.meetings.append(meeting)
            self.desk.contents.add(Attendee(new_id(), meeting, title))
            self.desk.recording.add(meeting, NewEntry(text))

    def data(self) -> list[bytes]:
        return [self.desk.transfer.parcel(one).data() for one in self.meetings]

    def state(self) -> tuple[object, ...]:
        return *self.data(), *self.desk.layouts.own()

    def step(self, deed: Callable[[], object], scope: str) -> bool:
        """Do it, undo it and do it again; or find it refused, and nothing changed."""
        before = self.state()
        self.end_typing()
        try:
            deed()
        except MinutesError as error:
            assert str(describe(error))  # noqa: PT017 - being refused in words is right
            assert self.state() == before
            return False
        after = self.state()
        try:
            undone = after != before and self.desk.undo(scope)
        except MinutesError:
            assert self.state() == after  # an issue and what it locked is not undone
            return True
        if undone:
            assert self.state() == before
            self.desk.redo(scope)
        assert self.state() == after
        return True

    def paragraph(self, meeting: Id, at: int) -> tuple[str, Paragraph]:
        document = self.desk.publishing.publication(meeting).document
        found = [one for one in document.paragraphs() if one.text and one.key.place]
        return document.manner, found[at % len(found)]

    @rule(at=both, text=lines, owner=st.none() | names, day=st.booleans())
    def record(self, at: int, text: str, owner: str | None, *, day: bool) -> None:
        lead = (Responsible(owner),) if owner else ()
        new = NewEntry(text, lead=lead, deadline=Deadline(owner) if owner and day else None)
        meeting = self.meetings[at]
        self.step(lambda: self.desk.recording.add(meeting, new), meeting)

    @rule(at=both, title=names)
    def entitle(self, at: int, title: str) -> None:
        self.step(lambda: self.desk.meetings.edit(self.meetings[at], title=title),
                  self.meetings[at])  # fmt: skip

    @rule(at=both, pick=picks, text=st.just("") | lines, deed=hands)
    def set_words(self, at: int, pick: int, text: str, deed: str) -> None:
        """Words set by hand; ``all`` as those of a paper that came back are."""
        meeting = self.meetings[at]
        manner, paragraph = self.paragraph(meeting, pick)
        wanted = [Wanted(paragraph, text), Wanted(paragraph, text, added=True)]
        deeds = {
            "set": lambda: self.desk.wording.set(meeting, manner, paragraph, text),
            "add": lambda: self.desk.wording.add(meeting, manner, paragraph, text),
            "all": lambda: self.desk.wording.set_all(meeting, manner, wanted),
        }
        self.step(deeds[deed], meeting)

    @rule(at=both, title=names, data=st.binary(min_size=1, max_size=40))
    def annex(self, at: int, title: str, data: bytes) -> None:
        meeting, annex = self.meetings[at], new_id()
        if self.step(lambda: self.desk.contents.add(Annex(annex, meeting, title)), meeting):
            self.step(lambda: self.desk.annexes.attach(annex, f"{title}.bin", data), meeting)

    @rule(at=both, pick=picks, deed=st.sampled_from(["keep", "restore", "remove"]))
    def version(self, at: int, pick: int, deed: str) -> None:
        meeting = self.meetings[at]
        found = self.desk.versions.all(meeting)
        if deed == "keep" or not found:
            self.step(lambda: self.desk.versions.keep(meeting, "v"), ARCHIVE)
            return
        one = found[pick % len(found)].id
        if deed == "remove":
            self.step(lambda: self.desk.versions.remove(one), ARCHIVE)
        else:
            self.step(lambda: self.desk.versions.restore(one), meeting)

    @rule(at=both)
    def issue(self, at: int) -> None:
        meeting = self.meetings[at]

        def issue() -> None:
            issuing = self.desk.issuing
            prepared = issuing.prepare(meeting, issuing.proposal(meeting))
            issuing.finish(prepared, small_files())

        if self.step(issue, meeting):
            self.issued[meeting] = self.desk.transfer.parcel(meeting).data()

    @rule(at=both, deed=st.sampled_from(["begin", "abandon"]), reason=lines)
    def correct(self, at: int, deed: str, reason: str) -> None:
        meeting = self.meetings[at]
        deeds = {
            "begin": lambda: self.desk.issuing.begin_correction(meeting, reason),
            "abandon": lambda: self.desk.issuing.abandon_correction(meeting),
        }
        if self.step(deeds[deed], meeting) and deed == "abandon":
            self.issued[meeting] = self.desk.transfer.parcel(meeting).data()

    @rule(at=both, steps=st.integers(1, 5), scope=both, back=st.booleans())
    def undo(self, at: int, steps: int, scope: int, *, back: bool) -> None:
        where = self.meetings[at] if scope else ARCHIVE
        for _ in range(steps):
            if self.desk.history(ARCHIVE)[0] == "meeting.create":
                return
            before = self.state()
            try:
                (self.desk.undo if back else self.desk.redo)(where)
            except MinutesError as error:
                assert str(describe(error))  # noqa: PT017
                assert self.state() == before

    @rule(at=both, name=names, size=st.integers(10, 20))
    def layout(self, at: int, name: str, size: int) -> None:
        meeting = self.meetings[at]
        kept = self.desk.publishing.publication(meeting).layout.name
        assert self.step(lambda: self.desk.layouts.copy(kept, name), ARCHIVE)
        own = self.desk.layouts.own()[-1]
        self.step(lambda: self.desk.meetings.edit(meeting, layout=own.name), meeting)
        self.step(lambda: self.desk.layouts.rename(own.id, f"{name}{size}"), ARCHIVE)
        if size > 15:
            self.step(lambda: self.desk.layouts.remove(own.id), ARCHIVE)

    @rule(at=both, kind=st.sampled_from(PaperKind))
    def export(self, at: int, kind: PaperKind) -> None:
        """Every paper is written, or it is said in words why not."""
        folder = Path(self.folder.name) / "out"
        batch = Batch(folder, (kind,), (Format.PDF, Format.WORD))
        papers = prepare(self.desk, self.meetings[at], batch.papers, batch.formats)
        outcome = BatchWriter(batch).write(papers)
        assert len(outcome.written) == 2 or all(str(describe(one)) for one in outcome.failed)
        assert all(one.stat().st_size for one in outcome.written)

    def end_typing(self) -> None:
        """Make what comes a step of its own, as a pause does."""
        self.desk.archive.connection.execute("UPDATE operation SET merge_key = ''")
        self.reopen()

    @rule()
    def reopen(self) -> None:
        path = self.desk.archive.path
        self.desk.close()
        self.desk = Desk.open(path)

    @invariant()
    def what_was_issued_stays(self) -> None:
        for meeting in self.meetings:
            head = self.desk.meetings.load(meeting).meeting
            if head.status is MeetingStatus.ISSUED:
                assert self.desk.transfer.parcel(meeting).data() == self.issued[meeting]

    @invariant()
    def the_seals_hold(self) -> None:
        assert self.desk.seals.check().sound

    @invariant()
    def data_go_out_and_come_in_the_same(self) -> None:
        for data in self.data():
            assert write_meeting(read_meeting(data)) == data

    def teardown(self) -> None:
        connection = self.desk.archive.connection
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        self.desk.close()
        self.folder.cleanup()


MinutesLeavingTheHouse.TestCase.settings = settings(
    max_examples=int(os.environ.get("LEAVING_RUNS", "8")),
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestMinutesLeavingTheHouse = MinutesLeavingTheHouse.TestCase
