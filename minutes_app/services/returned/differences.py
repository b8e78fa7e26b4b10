"""What somebody changed in minutes that went out: each difference beside what it belongs to.

Three texts meet: the minutes as they were sent (from the record that the file carries), the file
as it came back, and the minutes as they are by now. A difference is between the first two; the
third says what accepting it changes, and whether the secretary changed the same words meanwhile.
Pure: nothing is read or written here.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from minutes_app.documents.compare.alignment import align
from minutes_app.documents.compare.words import Piece, changes
from minutes_app.documents.tree import Document, Imprint, Key, Paragraph, Table
from minutes_app.documents.word.paragraphs import label_text
from minutes_app.intake.returned.margins import as_compared
from minutes_app.intake.returned.shapes import Remark, Returned


class Kind(StrEnum):
    """What was done to a paragraph."""

    CHANGED = "changed"
    LEFT_OUT = "left_out"
    ADDED = "added"
    MOVED = "moved"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Difference:
    """One paragraph that came back otherwise than it went.

    ``id`` is the same whenever the same file is read. ``pieces`` show what was deleted and
    inserted. ``sent`` is the paragraph as it went out; for one that was added, the one before it.
    ``text`` is what is wanted there, without label. ``target`` is the paragraph of the minutes now
    that accepting changes (or adds after); None where it cannot be accepted by itself.
    ``changed_here``: its words are others by now than those that were sent. ``in_margin``: it
    stands at the head or foot of pages, which the layout says.
    """

    id: str
    kind: Kind
    pieces: tuple[Piece, ...]
    text: str
    sent: Paragraph | None = None
    target: Paragraph | None = None
    changed_here: bool = False
    authors: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    in_margin: bool = False

    @property
    def can_be_accepted(self) -> bool:
        """Whether accepting it is more than having seen it."""
        return self.target is not None and self.kind not in {Kind.MOVED, Kind.REMARK}


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph as it stood in the Word file. ``paragraph`` is None for a row of the imprint."""

    text: str
    label: str = ""
    paragraph: Paragraph | None = None
    in_table: bool = False


def differences(
    sent: Document,
    now: Document,
    returned: Sequence[Returned],
    margins: Sequence[str] | None = None,
) -> tuple[Difference, ...]:
    """Return what was changed, in the order of the paper; at the head and foot of pages at last.

    ``margins`` is what stood there (``margins_of``); None where that is not known.

    What the minutes say by now already is not among it, so that a difference goes once it is
    accepted.
    """
    body = [one for one in returned if not one.in_margin]
    apart = [one for one in returned if one.in_margin]
    return (*_Comparison(sent, now, body).found(), *in_margins(apart, margins))


def in_margins(come: Sequence[Returned], sent: Sequence[str] | None) -> Iterator[Difference]:
    """Yield what was changed at the head or foot of pages, each once, however many have it.

    Without ``sent`` only tracked changes tell. What is missing there proves nothing: programs
    leave out heads that no page shows.
    """
    told: set[tuple[str, str]] = set()
    for one in come:
        tracked = bool(one.authors and (one.text or one.deleted))
        other = sent is not None and bool(one.text) and as_compared(one.text) not in sent
        said = (as_compared(one.text), as_compared(one.deleted))
        if said in told or not (tracked or other or one.remarks):
            continue
        told.add(said)
        kind = Kind.CHANGED if one.text and (tracked or other) else Kind.LEFT_OUT
        kind = kind if tracked or other else Kind.REMARK
        pieces = changes(one.deleted, one.text) if tracked else changes("", one.text)
        whole = "\0".join(("margin", kind.value, *said, *(remark.text for remark in one.remarks)))
        name = hashlib.sha256(whole.encode()).hexdigest()[:20]
        yield Difference(
            name, kind, pieces, one.text, authors=one.authors, remarks=one.remarks, in_margin=True
        )


def fit(document: Document, texts: Sequence[str]) -> int:
    """Return how many paragraphs of a document stand unchanged among some texts."""
    there = {_folded(text) for text in texts}
    return sum(line.text in there for line in _lines(document))


class _Comparison:
    def __init__(self, sent: Document, now: Document, returned: Sequence[Returned]) -> None:
        self._sent = list(_lines(sent))
        self._now = {paragraph.key: paragraph for paragraph in now.paragraphs()}
        self._added_now = [one for one in now.paragraphs() if one.by_hand and one.by_hand.added]
        self._shown = [one for one in returned if one.text]
        self._struck = {_folded(one.deleted): one for one in returned if not one.text}
        self._told: Counter[tuple[str, ...]] = Counter()
        self._anchor: Paragraph | None = None
        """The paragraph after which something new would stand."""

    def found(self) -> Iterator[Difference]:
        befores = [line.text for line in self._sent]
        for pair in align(befores, [one.text for one in self._shown]):
            line = self._sent[pair.before] if pair.before is not None else None
            come = self._shown[pair.after] if pair.after is not None else None
            if line and come:
                yield from self._kept(line, come)
            elif line:
                yield from self._gone(line, moved=pair.moved)
            elif come and not pair.moved:
                yield from self._new(come)

    def _kept(self, line: _Line, come: Returned) -> Iterator[Difference]:
        if not line.in_table:
            self._anchor = line.paragraph or self._anchor
        if _folded(come.text) != _folded(line.text):
            yield from self._changed(line, come)
        elif come.remarks:
            yield self._made(Kind.REMARK, changes(line.text, line.text), line, come.text, come)

    def _changed(self, line: _Line, come: Returned) -> Iterator[Difference]:
        text = come.text.removeprefix(line.label).strip()
        # A label comes from the layout: who changed that, too, wants something else.
        keeps_label = come.text.startswith(line.label.strip())
        current = self._current(line)
        if current is not None and _folded(current.text) == _folded(text) and keeps_label:
            return
        pieces = changes(line.text, come.text)
        yield self._made(Kind.CHANGED, pieces, line, text, come, current if keeps_label else None)

    def _gone(self, line: _Line, *, moved: bool) -> Iterator[Difference]:
        kind = Kind.MOVED if moved else Kind.LEFT_OUT
        current = self._current(line)
        if current is None and line.paragraph is not None:
            return  # it is left out by now
        come = self._struck.get(_folded(line.text), Returned(""))
        target = current if kind is Kind.LEFT_OUT else None
        yield self._made(kind, changes(line.text, ""), line, "", come, target)

    def _new(self, come: Returned) -> Iterator[Difference]:
        there = next((o for o in self._added_now if _folded(o.text) == _folded(come.text)), None)
        if there is not None:
            self._anchor = there
            return
        line = _Line(self._anchor.text if self._anchor else "", paragraph=self._anchor)
        target = self._current(line) if not come.in_table else None
        pieces = changes("", come.text)
        yield self._made(Kind.ADDED, pieces, line, come.text, come, target)

    def _current(self, line: _Line) -> Paragraph | None:
        """Return the paragraph of the minutes now that has the key of one that was sent."""
        return self._now.get(line.paragraph.key) if line.paragraph else None

    def _made(
        self, kind: Kind, pieces: tuple[Piece, ...], line: _Line, text: str, come: Returned,
        target: Paragraph | None = None,
    ) -> Difference:  # fmt: skip
        sent = line.paragraph
        differs = sent is not None and target is not None and target.text != sent.text
        changed_here = differs and kind is not Kind.ADDED
        return Difference(
            self._id(kind, line, come), kind, pieces, text, sent, target,
            changed_here, come.authors, come.remarks,
        )  # fmt: skip

    def _id(self, kind: Kind, line: _Line, come: Returned) -> str:
        """Return what a difference is known by; of several that are the same each has its own."""
        key = line.paragraph.key if line.paragraph else Key()
        remarks = [f"{one.author}: {one.text}" for one in come.remarks]
        said = (kind.value, str(key.entry), key.place, line.text, come.text, *remarks)
        self._told[said] += 1
        whole = "\0".join((*said, str(self._told[said])))
        return hashlib.sha256(whole.encode()).hexdigest()[:20]


def _lines(document: Document) -> Iterator[_Line]:
    """Yield the paragraphs of a document as its Word file has them, without automatic numbers."""
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield from _line(block)
        elif isinstance(block, Table):
            for paragraph in block.paragraphs():
                yield from _line(paragraph, in_table=True)
        elif isinstance(block, Imprint):
            yield from (_Line(_folded(" ".join(row))) for row in block.rows)


def _line(paragraph: Paragraph, *, in_table: bool = False) -> Iterator[_Line]:
    label = label_text(paragraph.label)
    if text := _folded(label + paragraph.text):
        yield _Line(text, label, paragraph, in_table)


def _folded(text: str) -> str:
    return " ".join(text.split())
