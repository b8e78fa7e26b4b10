"""Words set by hand, on a real archive: one step each, nothing lost, undo brings all back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minutes_app.documents.layouts import load_layout
from minutes_app.documents.trace import FindingKind, trace
from minutes_app.documents.tree import Document, Paragraph
from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.domain.papers import Wording
from minutes_app.domain.records import MeetingRecord
from minutes_app.interchange import with_new_ids
from minutes_app.interchange.meeting_file import record_of
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import compose_minutes
from minutes_app.services.recording import NewEntry
from minutes_app.services.transfer import file_of

LAYOUT = load_layout("formal-en")


class Minutes:
    """A meeting with three entries, and its minutes as they are composed now."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        change = desk.meetings.create("Harbour meeting", language=Language.ENGLISH)
        self.id = change.of_type(Meeting)[0].id
        texts = ("The quay is mended.", "The crane is new.", "The shed is old.")
        desk.recording.add_all(self.id, [NewEntry(text) for text in texts])

    @property
    def record(self) -> MeetingRecord:
        return self.desk.meetings.load(self.id)

    @property
    def document(self) -> Document:
        return compose_minutes(self.record, LAYOUT, None)

    @property
    def texts(self) -> list[str]:
        return [one.text for one in self.document.paragraphs() if one.style == "paragraph"]

    def paragraph(self, words: str) -> Paragraph:
        return next(one for one in self.document.paragraphs() if words in one.text)

    def entry(self, words: str) -> Id:
        return next(one.id for one in self.record.all_of(Entry) if words in one.text)

    def set(self, words: str, text: str) -> None:
        self.desk.wording.set(self.id, self.document.manner, self.paragraph(words), text)

    def add(self, words: str, text: str) -> None:
        self.desk.wording.add(self.id, self.document.manner, self.paragraph(words), text)

    def wordings(self) -> list[Wording]:
        return self.record.all_of(Wording)

    def undo(self) -> None:
        assert self.desk.undo(self.id)

    def kinds(self) -> list[FindingKind]:
        return [one.kind for one in trace(self.document, self.record)]


@pytest.fixture
def minutes(tmp_path: Path) -> Iterator[Minutes]:
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    yield Minutes(desk)
    desk.close()


def test_words_are_set_cleaned_and_undone(minutes: Minutes) -> None:
    minutes.set("crane", "  The crane is\x00 very new.\n")
    assert minutes.texts[1] == "The crane is very new."
    minutes.undo()
    assert minutes.texts[1] == "The crane is new."
    assert not minutes.wordings()


def test_typing_on_in_a_paragraph_is_one_step(minutes: Minutes) -> None:
    for text in ("The crane", "The crane is", "The crane is red."):
        minutes.set("crane", text)
    assert len(minutes.wordings()) == 1
    minutes.undo()
    assert minutes.texts[1] == "The crane is new."


def test_typing_in_two_paragraphs_is_two_steps(minutes: Minutes) -> None:
    minutes.set("crane", "The crane is red.")
    minutes.set("shed", "The shed is red.")
    minutes.undo()
    assert minutes.texts[1:] == ["The crane is red.", "The shed is old."]


def test_the_composed_words_are_no_words_set_by_hand(minutes: Minutes) -> None:
    minutes.set("crane", "The crane is new.")
    assert not minutes.wordings()
    minutes.set("crane", "The crane is red.")
    minutes.set("crane", "The crane is new.")
    assert not minutes.wordings()


def test_a_paragraph_that_the_preview_does_not_show_yet_gets_no_second_words(
    minutes: Minutes,
) -> None:
    stale = minutes.paragraph("crane")
    manner = minutes.document.manner
    minutes.desk.wording.set(minutes.id, manner, stale, "The crane is red.")
    minutes.desk.wording.set(minutes.id, manner, stale, "The crane is blue.")
    assert [one.text for one in minutes.wordings()] == ["The crane is blue."]


def test_leaving_out_and_back(minutes: Minutes) -> None:
    crane = minutes.paragraph("crane")
    minutes.desk.wording.leave_out(minutes.id, minutes.document.manner, crane)
    assert minutes.texts == ["The quay is mended.", "The shed is old."]
    assert minutes.kinds() == [FindingKind.NOT_CARRIED]
    minutes.desk.wording.revert(minutes.wordings()[0].id)
    assert minutes.texts[1] == "The crane is new."


def test_paragraphs_are_added_in_order(minutes: Minutes) -> None:
    minutes.add("crane", "One.")
    minutes.add("One.", "Two.")
    minutes.add("crane", "Zero.")
    assert minutes.texts[1:5] == ["The crane is new.", "Zero.", "One.", "Two."]
    minutes.set("One.", "")
    assert minutes.texts[1:4] == ["The crane is new.", "Zero.", "Two."]
    minutes.undo()
    assert minutes.texts[3] == "One."
    minutes.desk.wording.leave_out(minutes.id, minutes.document.manner, minutes.paragraph("Two."))
    assert "Two." not in minutes.texts


def test_nothing_is_added_where_nothing_was_written(minutes: Minutes) -> None:
    assert not minutes.desk.wording.add(
        minutes.id, minutes.document.manner, minutes.paragraph("crane"), " \n"
    )


def test_all_goes_back_in_one_step(minutes: Minutes) -> None:
    minutes.set("crane", "The crane is red.")
    minutes.add("crane", "And big.")
    minutes.desk.wording.revert_all(minutes.id, minutes.document.manner)
    assert len(minutes.texts) == 3
    minutes.undo()
    assert minutes.texts[1:3] == ["The crane is red.", "And big."]


def test_words_outlive_their_entry_and_find_back_to_it(minutes: Minutes) -> None:
    minutes.set("crane", "The crane is red.")
    before = minutes.record.records()
    minutes.desk.recording.remove(minutes.entry("crane"))
    assert "The crane is red." not in minutes.texts
    (found,) = trace(minutes.document, minutes.record)
    assert (found.kind, found.text) == (FindingKind.LOST, "The crane is red.")
    minutes.undo()
    assert minutes.texts[1] == "The crane is red."
    assert sorted(one.id for one in before) == sorted(one.id for one in minutes.record.records())


def test_words_of_an_entry_that_was_joined_are_kept(minutes: Minutes) -> None:
    minutes.set("crane", "The crane is red.")
    minutes.desk.recording.join(minutes.entry("crane"))
    assert [one.text for one in minutes.wordings()] == ["The crane is red."]
    assert FindingKind.LOST in minutes.kinds()
    minutes.undo()
    assert minutes.texts[1] == "The crane is red."


def test_words_written_while_their_entry_went_are_kept(minutes: Minutes) -> None:
    stale, manner = minutes.paragraph("crane"), minutes.document.manner
    minutes.desk.recording.remove(minutes.entry("crane"))
    minutes.desk.wording.set(minutes.id, manner, stale, "The crane is red.")
    assert minutes.kinds() == [FindingKind.LOST]


def test_an_entry_that_changed_since_is_said_until_it_is_settled(minutes: Minutes) -> None:
    minutes.set("crane", "The crane is red.")
    minutes.desk.recording.edit(minutes.entry("crane"), text="The crane is lost.")
    found = next(
        one for one in trace(minutes.document, minutes.record) if one.kind is FindingKind.CHANGED
    )
    assert (found.before, found.now, found.text) == (
        "The crane is new.", "The crane is lost.", "The crane is red.",
    )  # fmt: skip
    assert found.wording
    minutes.desk.wording.keep(found.wording, found.now)
    assert FindingKind.CHANGED not in minutes.kinds()
    assert minutes.texts[1] == "The crane is red."
    minutes.undo()
    minutes.desk.wording.revert(found.wording)
    assert minutes.texts[1] == "The crane is lost."
    minutes.undo()
    minutes.set("crane", "The crane is red and lost.")
    assert FindingKind.CHANGED not in minutes.kinds()


def test_words_go_with_a_copy_of_the_meeting(minutes: Minutes) -> None:
    minutes.set("crane", "The crane is red.")
    record = record_of(with_new_ids(file_of(minutes.desk.archive, minutes.record)))
    texts = [one.text for one in compose_minutes(record, LAYOUT, None).paragraphs()]
    assert "The crane is red." in texts
