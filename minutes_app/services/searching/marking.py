"""Words of a search as they are marked in the meeting that a result leads to."""

from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.domain.query import All, Either, In, Node, Text
from minutes_app.language.sameness import places_of, same, span_of
from minutes_app.storage.search.needles import Needle, Span, needles_of


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """``shown`` are the words as they were typed."""

    shown: tuple[str, ...]
    needles: tuple[Needle, ...]

    def places(self, text: str, part: str = "text") -> tuple[Span, ...]:
        """Return where they stand in a part of a record, as searching finds them there.

        In order and without overlaps, in code points, end exclusive.
        """
        folded = same(text)
        spans = sorted(span for one in self.needles if one.looks_into(part)
                       for span in one.spans(folded))  # fmt: skip
        if not spans:
            return ()
        places = places_of(text, folded)
        found: list[Span] = []
        for start, end in (span_of(places, *span) for span in spans):
            if found and start < found[-1][1]:
                found[-1] = found[-1][0], max(found[-1][1], end)
            else:
                found.append((start, end))
        return tuple(found)


def words_to_mark(root: Node | None) -> MarkedWords | None:
    """Return the words of a query but those that must not stand there; None where it has none."""
    typed = tuple(dict.fromkeys(_typed(root)))
    return MarkedWords(typed, needles_of(root)) if typed else None


def _typed(node: Node | None) -> Iterator[str]:
    match node:
        case Text(text):
            yield text
        case In(_, of):
            yield from _typed(of)
        case All(of) | Either(of):
            for one in of:
                yield from _typed(one)
        case _:
            return
