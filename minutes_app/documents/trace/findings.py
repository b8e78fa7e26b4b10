"""Tracing: each sentence of the minutes to an entry, each entry to a sentence.

Nothing is decided here: a finding says what a person should look at before the minutes leave the
house. Where nothing was set by hand, composing itself keeps the two together.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from minutes_app.documents.trace.names import figures_of, folded, has_figure, unknown_in
from minutes_app.documents.trace.sentences import all_words, sentences, share, words
from minutes_app.documents.trace.texts import known_text, words_of_entry
from minutes_app.documents.tree import Document, Key, Paragraph
from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.papers import Wording
from minutes_app.domain.records import MeetingRecord

_SUPPORTED = 0.5
"""The share of a sentence's words that what was composed, or its entries, must have."""
_CARRIED = 0.3
"""The share of an entry's words that its paragraphs must have."""
_FINAL = frozenset({MeetingStatus.FINAL, MeetingStatus.ISSUED})


class FindingKind(StrEnum):
    """What is to be looked at."""

    UNSUPPORTED = "unsupported"
    """A sentence that no entry supports."""
    NOT_CARRIED = "not_carried"
    """An entry, or figures of it, that no sentence carries."""
    CHANGED = "changed"
    """Words set by hand, where something else would be composed now than was then."""
    LOST = "lost"
    """Words set by hand whose paragraph is gone: they stand nowhere."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    ``key`` is the paragraph (None for what stands in none), ``wording`` what was set by hand
    there, ``entries`` whom it concerns. ``text`` is the sentence, the entry's words, or the words
    set by hand. ``unknown`` are the figures and names that the record has not (of a sentence), or
    the figures that no paragraph has (of an entry). ``before`` and ``now`` are what was composed
    when the words were set, and what would be now (changed only).
    """

    kind: FindingKind
    key: Key | None = None
    wording: Id | None = None
    entries: tuple[Id, ...] = ()
    text: str = ""
    unknown: tuple[str, ...] = ()
    before: str = ""
    now: str = ""


def trace(document: Document, record: MeetingRecord) -> tuple[Finding, ...]:
    """Return what a person should look at before a composed document of ``record`` goes out.

    In the order of the document: sentences without an entry and words that are older than their
    entry; then entries without a sentence; then words that lost their place.
    """
    tracer = _Tracer(document, record)
    return (*tracer.paragraphs(), *tracer.entries(), *tracer.lost())


class _Tracer:
    def __init__(self, document: Document, record: MeetingRecord) -> None:
        self._document = document
        self._record = record
        self._wordings = {one.id: one for one in record.all_of(Wording)}
        self._all = list(document.paragraphs())
        self._by_hand = [one for one in self._all if one.by_hand]
        self._known = known_text(document, record) if self._by_hand else ""

    def paragraphs(self) -> Iterator[Finding]:
        """Yield what is to be said of paragraphs that were set by hand."""
        for paragraph in self._by_hand:
            yield from self._changed(paragraph)
            yield from self._unsupported(paragraph)
        for left_out in self._document.left_out:
            yield from self._changed(left_out.paragraph)

    def entries(self) -> Iterator[Finding]:
        """Yield the entries that no paragraph carries, and those whose words an edit took away."""
        carrying: defaultdict[Id, list[Paragraph]] = defaultdict(list)
        for paragraph in self._all:
            for source in paragraph.sources:
                carrying[source].append(paragraph)
        left_out = {
            source: one.paragraph
            for one in self._document.left_out
            for source in one.paragraph.sources
        }
        final = self._record.meeting.status in _FINAL
        for entry in self._record.outline().entries():
            if final and entry.kind is EntryKind.QUERY:
                continue
            yield from self._entry(entry, carrying[entry.id], left_out.get(entry.id))

    def lost(self) -> Iterator[Finding]:
        """Yield the wordings of this manner that stand in no paragraph."""
        used = {one.by_hand.wording for one in self._all if one.by_hand}
        used |= {one.paragraph.by_hand.wording for one in self._document.left_out
                 if one.paragraph.by_hand}  # fmt: skip
        for wording in self._wordings.values():
            if wording.composer == self._document.manner and wording.id not in used:
                entries = (wording.entry,) if wording.entry else ()
                yield Finding(FindingKind.LOST, None, wording.id, entries, wording.text,
                              before=wording.composed)  # fmt: skip

    def _changed(self, paragraph: Paragraph) -> Iterator[Finding]:
        by_hand = paragraph.by_hand
        wording = self._wordings.get(by_hand.wording) if by_hand else None
        if by_hand is None or wording is None or by_hand.added:
            return
        if by_hand.composed not in {wording.composed, wording.text}:
            yield Finding(
                FindingKind.CHANGED, paragraph.key, wording.id, paragraph.sources, wording.text,
                before=wording.composed, now=by_hand.composed,
            )  # fmt: skip

    def _unsupported(self, paragraph: Paragraph) -> Iterator[Finding]:
        by_hand = paragraph.by_hand
        if by_hand is None:
            return
        basis = self._basis(paragraph)
        for sentence in sentences(paragraph.text):
            unknown = unknown_in(sentence, self._known)
            held = share(words(sentence), basis) >= _SUPPORTED and not by_hand.added
            if unknown or not held:
                yield Finding(
                    FindingKind.UNSUPPORTED, paragraph.key, by_hand.wording, paragraph.sources,
                    sentence, unknown,
                )  # fmt: skip

    def _basis(self, paragraph: Paragraph) -> frozenset[str]:
        """Return the words that an edited paragraph may be made of."""
        by_hand = paragraph.by_hand
        wording = self._wordings.get(by_hand.wording) if by_hand else None
        entries = [self._record.find(Entry, one) for one in paragraph.sources]
        texts = [text for entry in entries if entry for text in words_of_entry(entry)]
        texts += [paragraph.label, by_hand.composed if by_hand else ""]
        return all_words([*texts, wording.composed if wording else ""])

    def _entry(
        self, entry: Entry, carrying: list[Paragraph], left_out: Paragraph | None
    ) -> Iterator[Finding]:
        """Yield whether an entry is carried: by its words, where hands were at its paragraphs."""
        own = words(entry.text)
        if not own:
            return
        if not carrying and left_out is None:
            yield Finding(FindingKind.NOT_CARRIED, None, None, (entry.id,), entry.text)
            return
        changed = left_out or next((one for one in carrying if one.by_hand), None)
        if changed is None or changed.by_hand is None:
            return
        texts = [text for one in carrying for text in (one.label, one.text)]
        missing: tuple[str, ...] = ()
        if share(own, all_words(texts)) >= _CARRIED:
            shown = folded("\n".join(texts))
            missing = tuple(one for one in figures_of(entry.text) if not has_figure(shown, one))
            if not missing:
                return
        yield Finding(
            FindingKind.NOT_CARRIED, changed.key, changed.by_hand.wording, (entry.id,),
            entry.text, missing,
        )  # fmt: skip
