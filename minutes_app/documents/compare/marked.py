"""Two composed documents as one, in which what was inserted, deleted and moved is marked.

The marks are character styles (``looks``): a line under what came, a line through what went,
so that they are read in black and white too; colour is only beside them. They are looks and not
tracked changes of Word: a comparison is read, and accepting a change in it would change no minutes.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from minutes_app.documents.compare.alignment import Pair, align
from minutes_app.documents.compare.looks import (
    DELETED,
    INSERTED,
    MOVED_AWAY,
    MOVED_HERE,
    OF_MARK,
    legend,
    style_of,
)
from minutes_app.documents.compare.words import Mark, changes
from minutes_app.documents.layout import Layout
from minutes_app.documents.pages.numbers import paragraph_number
from minutes_app.documents.tree import (
    Block,
    Cell,
    Document,
    Imprint,
    Key,
    PageBreak,
    Paragraph,
    Rule,
    Span,
    Table,
)
from minutes_app.domain.ids import Id


@dataclass(frozen=True, slots=True)
class Comparison:
    """A marked document, and its differences in order: each the source of a paragraph or cell."""

    document: Document
    differences: tuple[Id, ...]


def compare(
    before: Document, after: Document, layout: Layout, names: tuple[str, str] = ("", "")
) -> Comparison:
    """Return what became of ``before`` as a document in the styles of ``after``.

    ``layout`` is that of ``after``; the result is written with ``looks.with_marks`` of it.
    ``names`` are what both are called in the legend at the top; without them it has none.
    """
    differences = _Differences(layout)
    blocks = [*differences.of(before.blocks, after.blocks)]
    head: list[Block] = []
    if any(names):
        style = _commonest_style(after.blocks)
        told = bool(differences.made)
        head = [legend(after.language, style, names, different=told)]
    document = replace(after, blocks=(*head, *blocks), author="", keywords=())
    return Comparison(document, tuple(differences.made))


class _Differences:
    """Marks differences and counts them."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self.made: list[Id] = []

    def of(self, before: Sequence[Block], after: Sequence[Block]) -> Iterator[Block]:
        texts = [_text(one) for one in before], [_text(one) for one in after]
        for pair in _rejoined(align(*texts), *texts):
            old = before[pair.before] if pair.before is not None else None
            new = after[pair.after] if pair.after is not None else None
            yield from self._pair(old, new, pair)

    def _pair(self, old: Block | None, new: Block | None, pair: Pair) -> Iterator[Block]:
        if old is not None and new is not None:
            if isinstance(old, Paragraph) and isinstance(new, Paragraph):
                yield self._paragraph(old, new)
            elif isinstance(old, Table) and isinstance(new, Table) and _alike(old, new):
                yield self._table(old, new)
            elif isinstance(old, Imprint) and isinstance(new, Imprint):
                yield from self._imprint(old, new)
            elif _text(old) == _text(new):
                yield _bare_block(new)
            else:
                yield from self._one_sided(old, MOVED_AWAY if pair.moved else DELETED)
                yield from self._one_sided(new, MOVED_HERE if pair.moved else INSERTED)
        elif old is not None:
            yield from self._one_sided(old, MOVED_AWAY if pair.moved else DELETED)
        elif new is not None:
            yield from self._one_sided(new, MOVED_HERE if pair.moved else INSERTED)

    def _one_sided(self, block: Block, mark: str) -> Iterator[Block]:
        """Yield a block that stands on one side only; of what went, rules and breaks go."""
        gone = mark in {DELETED, MOVED_AWAY}
        if isinstance(block, Paragraph):
            if not (block.text or block.label):
                if not gone:
                    yield _bare(block)
                return
            yield self._whole(block, mark)
        elif isinstance(block, Table):
            rows = tuple(self._row(row, mark) for row in block.rows)
            yield replace(block, head=self._row(block.head, mark), rows=rows)
        elif isinstance(block, Imprint):
            yield from self._imprint(*((block, None) if gone else (None, block)))
        elif not gone:
            yield block

    def _imprint(self, old: Imprint | None, new: Imprint | None) -> Iterator[Block]:
        """Yield the imprint as it is now, and above it the rows that differ, as paragraphs."""
        style = next(iter(self._body), "")
        rows = [[_row_text(row) for row in one.rows] if one else [] for one in (old, new)]
        for pair in align(*rows) if style and rows[0] != rows[1] else ():
            texts = [rows[0][pair.before]] if pair.before is not None else [""]
            texts.append(rows[1][pair.after] if pair.after is not None else "")
            if texts[0] != texts[1]:
                yield self._changed(*(_plain(style, text) for text in texts))
        if new:
            yield new

    @property
    def _body(self) -> list[str]:
        plain = [name for name, style in self._layout.styles.items() if not style.outline]
        return [name for name in ("body", "text", "paragraph") if name in plain] or plain

    def _paragraph(self, old: Paragraph, new: Paragraph) -> Paragraph:
        if (old.label, old.text) == (new.label, new.text):
            return _bare(new)
        return self._changed(old, new)

    def _changed(self, old: Paragraph, new: Paragraph) -> Paragraph:
        """Return a paragraph with its words marked; a label that differs is among them."""
        label = new.label if old.label == new.label else ""
        olds, news = _letters(old, with_label=not label), _letters(new, with_label=not label)
        spans: list[Span] = []
        a = b = 0
        pieces = changes("".join(one for one, _ in olds), "".join(one for one, _ in news))
        for piece in pieces:
            size = len(piece.text)
            side = olds[a : a + size] if piece.mark is Mark.DELETED else news[b : b + size]
            a += size if piece.mark is not Mark.INSERTED else 0
            b += size if piece.mark is not Mark.DELETED else 0
            spans += _spans(side, OF_MARK[piece.mark])
        return replace(_bare(new), label=label, spans=tuple(spans), sources=(self._next(),))

    def _whole(self, one: Paragraph, mark: str) -> Paragraph:
        """Return a paragraph that is marked from end to end; what went counts no more."""
        letters = _letters(one, with_label=True)
        numbering = one.numbering
        if mark in {DELETED, MOVED_AWAY}:
            number, _ = paragraph_number(one, self._layout)
            number += " " if number and number[-1].isascii() else ""
            letters = [*((letter, "") for letter in number), *letters]
            numbering = None
        spans = tuple(_spans(letters, mark))
        made = replace(_bare(one), label="", spans=spans, numbering=numbering)
        return replace(made, sources=(self._next(),))

    def _table(self, old: Table, new: Table) -> Table:
        """Return a table with its rows beside each other and their cells marked."""
        rows: list[tuple[Cell, ...]] = []
        pairs = align([_row_words(row) for row in old.rows], [_row_words(row) for row in new.rows])
        for pair in pairs:
            if pair.before is None and pair.after is not None:
                mark = MOVED_HERE if pair.moved else INSERTED
                rows.append(self._row(new.rows[pair.after], mark))
            elif pair.after is None and pair.before is not None:
                mark = MOVED_AWAY if pair.moved else DELETED
                rows.append(self._row(old.rows[pair.before], mark))
            elif pair.before is not None and pair.after is not None:
                cells = zip(old.rows[pair.before], new.rows[pair.after], strict=False)
                rows.append(tuple(self._cell(*both) for both in cells))
        return replace(new, head=_bare_row(new.head), rows=tuple(rows))

    def _cell(self, old: Cell, new: Cell) -> Cell:
        if len(old.paragraphs) == len(new.paragraphs) == 1:  # however little they are alike
            return replace(new, paragraphs=(self._paragraph(*old.paragraphs, *new.paragraphs),))
        made = self.of(old.paragraphs, new.paragraphs)
        return replace(new, paragraphs=tuple(one for one in made if isinstance(one, Paragraph)))

    def _row(self, row: Sequence[Cell], mark: str) -> tuple[Cell, ...]:
        return tuple(
            replace(cell, paragraphs=tuple(
                self._whole(one, mark) if one.text or one.label else _bare(one)
                for one in cell.paragraphs
            ))
            for cell in row
        )  # fmt: skip

    def _next(self) -> Id:
        self.made.append(Id(f"difference-{len(self.made) + 1}"))
        return self.made[-1]


def _rejoined(pairs: Sequence[Pair], old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Yield pairs; a line that was cut or grown at an end stays one, however short it is now."""
    waiting: Pair | None = None
    for pair in pairs:
        lone = waiting is not None and waiting.after is None and not waiting.moved
        gone = waiting.before if lone and waiting else None
        if gone is not None and pair.before is None and pair.after is not None and not pair.moved:
            short, long = sorted((old[gone], new[pair.after]), key=len)
            if short and (long.startswith(short) or long.endswith(short)):
                yield Pair(gone, pair.after)
                waiting = None
                continue
        if waiting:
            yield waiting
        waiting = pair
    if waiting:
        yield waiting


def _text(block: Block) -> str:
    """Return what a block is aligned by; what has no words is told by its kind."""
    match block:
        case Paragraph():
            return block.label + block.text
        case Table():
            return "\n".join(_row_words(row) for row in block.rows)
        case Imprint():
            return "\n".join(_row_text(row) for row in block.rows)
        case Rule():
            return f"\x00rule {block.style}"
        case PageBreak():
            return "\x00break"


def _alike(old: Table, new: Table) -> bool:
    return len(old.shares) == len(new.shares)


def _row_words(row: Sequence[Cell]) -> str:
    return "\t".join(one.label + one.text for cell in row for one in cell.paragraphs)


def _row_text(row: tuple[str, str]) -> str:
    return "  ".join(filter(None, row))


def _plain(style: str, text: str) -> Paragraph:
    return Paragraph(style, (Span(text),) if text else ())


def _bare_block(block: Block) -> Block:
    """Return a block without its links to entries: they make room for those to differences."""
    if isinstance(block, Paragraph):
        return _bare(block)
    if isinstance(block, Table):
        rows = tuple(_bare_row(row) for row in block.rows)
        return replace(block, head=_bare_row(block.head), rows=rows)
    return block


def _bare_row(row: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple(
        replace(cell, paragraphs=tuple(_bare(one) for one in cell.paragraphs)) for cell in row
    )


def _bare(one: Paragraph) -> Paragraph:
    return replace(one, sources=(), key=Key(), by_hand=None)


def _letters(one: Paragraph, *, with_label: bool) -> list[tuple[str, str]]:
    """Return each character with the style of its span."""
    found = [(letter, "") for letter in one.label] if with_label else []
    return found + [(letter, span.style) for span in one.spans for letter in span.text]


def _spans(letters: Sequence[tuple[str, str]], mark: str) -> Iterator[Span]:
    """Yield characters as spans, one for each stretch of one style."""
    start = 0
    for at in range(1, len(letters) + 1):
        if at == len(letters) or letters[at][1] != letters[start][1]:
            text = "".join(letter for letter, _ in letters[start:at])
            yield Span(text, style_of(mark, letters[start][1]))
            start = at


def _commonest_style(blocks: Sequence[Block]) -> str:
    """Return the style of the running text: what most of the words are set in."""
    sizes: Counter[str] = Counter()
    for block in blocks:
        if isinstance(block, Paragraph):
            sizes[block.style] += len(block.text)
    return sizes.most_common(1)[0][0] if sizes else ""
