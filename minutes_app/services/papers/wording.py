"""Words of the minutes that are set by hand: over what was composed, or added to it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from minutes_app.documents.tree import ByHand, Key, Paragraph
from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.ordering import keys_between
from minutes_app.domain.papers import Wording
from minutes_app.domain.records import Change
from minutes_app.domain.text import clean_text
from minutes_app.services.papers.loosening import LOST
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import Operation


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words that a paragraph is to have, "" for none; or ``added``: what is to follow it."""

    paragraph: Paragraph
    text: str
    added: bool = False


class Words:
    """Operations on words set by hand. Each is one step of undo and returns what changed.

    A paragraph is given as it was composed; ``manner`` is that of its document
    (``Document.manner``). Text is cleaned; blanks at its ends go.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def set(self, meeting: Id, manner: str, paragraph: Paragraph, text: str) -> Change:
        """Set the words of a paragraph; typing on in one is one step of undo.

        The words that were composed take the paragraph back to them; "" leaves it out, or removes
        one that was added. What stands there now counts as seen: it is no longer said to have
        changed since.
        """
        step = self._step(meeting, manner, paragraph, clean_text(text).strip())
        if step is None:
            return Change("wording.set", meeting)
        wording, gone = step
        return self._write("wording.set", wording, gone=gone)

    def set_all(self, meeting: Id, manner: str, wanted: Sequence[Wanted]) -> Change:
        """Set, leave out and add several paragraphs as one step of undo.

        What is added after one paragraph stands in the order in which it is given.
        """
        steps = [
            step
            for one in wanted
            if not one.added
            and (step := self._step(meeting, manner, one.paragraph, clean_text(one.text).strip()))
        ]
        added = self._added(meeting, manner, [one for one in wanted if one.added])
        with self._archive.operation("wording.take_over", meeting) as operation:
            for wording, gone in [*steps, *((one, False) for one in added)]:
                self._put(operation, wording, gone=gone or (wording.added and not wording.text))
        return operation.change()

    def leave_out(self, meeting: Id, manner: str, paragraph: Paragraph) -> Change:
        """Leave a paragraph out of the minutes; one that was added is removed."""
        found = self._of(meeting, manner, paragraph) or self._new(meeting, manner, paragraph)
        if found.added:
            return self._write("wording.leave_out", replace(found, text=""))
        composed = _composed(paragraph)
        return self._write("wording.leave_out", replace(found, text="", composed=composed))

    def add(
        self, meeting: Id, manner: str, after: Paragraph, text: str, wording: Id | None = None
    ) -> Change:
        """Add a paragraph that no entry supports after another one; nothing for no text.

        ``wording`` is the id that it gets, for one that is still being typed: setting its words
        then is the same step of undo.
        """
        text = clean_text(text).strip()
        if not text:
            return Change("wording.add", meeting)
        made = Wording(wording or new_id(), meeting, manner, text, added=True)
        return self._write("wording.add", self._placed(made, after))

    def place(self, wording_id: Id, manner: str, after: Paragraph) -> Change:
        """Give words that lost their place one after a paragraph; no entry supports them there."""
        lost = replace(self._archive.get(Wording, wording_id), composer=manner)
        placed = self._placed(replace(lost, added=True, composed=""), after)
        return self._write("wording.add", placed)

    def keep(self, wording_id: Id, now: str) -> Change:
        """Keep words although something else would be composed now: ``now`` counts as seen."""
        wording = self._archive.get(Wording, wording_id)
        return self._write("wording.keep", replace(wording, composed=now))

    def revert(self, *wordings: Id) -> Change:
        """Take paragraphs back to the composed words; what was added goes."""
        meeting = self._archive.get(Wording, wordings[0]).meeting
        with self._archive.operation("wording.revert", meeting) as operation:
            operation.remove(Wording, *wordings)
        return operation.change()

    def revert_all(self, meeting: Id, manner: str) -> Change:
        """Take every paragraph of a manner of telling back to the composed words."""
        with self._archive.operation("wording.revert", meeting) as operation:
            operation.remove(Wording, *(one.id for one in self._all(meeting, manner)))
        return operation.change()

    def _write(self, label: str, wording: Wording, *, gone: bool = False) -> Change:
        gone = gone or (wording.added and not wording.text)
        # Typing on in a paragraph is one step, whatever its record is called by then.
        place = wording.id if wording.added else f"{wording.entry} {wording.place}"
        typing = label in {"wording.set", "wording.add"}
        merge_key = f"wording.set {wording.composer} {place}" if typing else ""
        with self._archive.operation(label, wording.meeting, merge_key=merge_key) as operation:
            self._put(operation, wording, gone=gone)
        return operation.change()

    def _put(self, operation: Operation, wording: Wording, *, gone: bool) -> None:
        if gone:
            operation.remove(Wording, wording.id)
        else:
            operation.put(self._kept(operation, wording))

    def _step(
        self, meeting: Id, manner: str, paragraph: Paragraph, text: str
    ) -> tuple[Wording, bool] | None:
        """Return the wording that gives a paragraph these words, and whether it goes instead."""
        found = self._of(meeting, manner, paragraph)
        composed = _composed(paragraph)
        if found and found.added:
            return replace(found, text=text), False
        if found is None:
            if text == composed:
                return None
            found = self._new(meeting, manner, paragraph)
        key = paragraph.key
        wording = replace(found, text=text, composed=composed, entry=key.entry, place=key.place)
        return wording, text == composed

    def _added(self, meeting: Id, manner: str, wanted: Sequence[Wanted]) -> list[Wording]:
        """Return paragraphs to be added, those after one paragraph in their order."""
        by_anchor: dict[Key, list[Wanted]] = {}
        for one in wanted:
            if clean_text(one.text).strip():
                by_anchor.setdefault(one.paragraph.key, []).append(one)
        made: list[Wording] = []
        for those in by_anchor.values():
            after = those[0].paragraph
            anchor = self._of(meeting, manner, after)
            entry, place = after.key.entry, after.key.place
            if anchor and anchor.added:
                entry, place = anchor.entry, anchor.place
            positions = keys_between(
                *self._between(meeting, manner, entry, place, anchor), len(those)
            )
            for one, position in zip(those, positions, strict=True):
                text = clean_text(one.text).strip()
                made.append(
                    Wording(new_id(), meeting, manner, text, position, place, entry, added=True)
                )
        return made

    @staticmethod
    def _kept(operation: Operation, wording: Wording) -> Wording:
        """Return a wording as it can be kept: its entry may have gone while it was typed."""
        if wording.entry is None or operation.find(Entry, wording.entry):
            return wording
        return replace(wording, entry=None, place=LOST + wording.place)

    def _all(self, meeting: Id, manner: str) -> list[Wording]:
        found = reading.of_meeting(self._archive, Wording, meeting)
        return [one for one in found if one.composer == manner]

    def _of(self, meeting: Id, manner: str, paragraph: Paragraph) -> Wording | None:
        """Return the wording that a paragraph has by now, in the archive."""
        all_set = self._all(meeting, manner)
        if paragraph.by_hand:
            named = next((one for one in all_set if one.id == paragraph.by_hand.wording), None)
            if named:
                return named
        key = (paragraph.key.entry, paragraph.key.place)
        set_there = (one for one in all_set if not one.added and (one.entry, one.place) == key)
        return next(set_there, None)

    @staticmethod
    def _new(meeting: Id, manner: str, paragraph: Paragraph) -> Wording:
        key = paragraph.key
        return Wording(new_id(), meeting, manner, "", place=key.place, entry=key.entry)

    def _placed(self, wording: Wording, after: Paragraph) -> Wording:
        """Return a wording at its place after a paragraph, before what was added there already."""
        meeting, manner = wording.meeting, wording.composer
        anchor = self._of(meeting, manner, after)
        entry, place = after.key.entry, after.key.place
        if anchor and anchor.added:
            entry, place = anchor.entry, anchor.place
        lower, upper = self._between(meeting, manner, entry, place, anchor)
        position = keys_between(lower, upper, 1)[0]
        return replace(wording, position=position, entry=entry, place=place)

    def _between(
        self, meeting: Id, manner: str, entry: Id | None, place: str, anchor: Wording | None
    ) -> tuple[str, str]:
        """Return the positions that a new paragraph stands between, of those added there."""
        there = [
            one.position
            for one in self._all(meeting, manner)
            if one.added and (one.entry, one.place) == (entry, place)
        ]
        at = there.index(anchor.position) + 1 if anchor and anchor.added else 0
        return (there[at - 1] if at else ""), (there[at] if at < len(there) else "")


def _composed(paragraph: Paragraph) -> str:
    by_hand: ByHand | None = paragraph.by_hand
    return by_hand.composed if by_hand else paragraph.text
