"""Looking at passages one by one, where the index alone does not decide.

Passages are looked at in lots. Each condition says for a whole lot which of it meet it, and lots
are joined as the conditions are: no record is read for what SQL can tell.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice

from minutes_app.language.sameness import same
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search.numbering import MEETING_OF
from minutes_app.storage.search.plan import Both, Bound, Either, Nor, Rows, Stands, Within, Words
from minutes_app.storage.search.stretches import has
from minutes_app.storage.search.texts import main_texts, parts_of

LOT = 400
"""Passages that are looked at together."""

_APART = 64
"""Numbers of a lot that lie further apart than this, on the average, are asked for one by one."""

_FEW = 20_000
"""Passages of an expression that are fetched at once rather than one by one."""
_SOME = "SELECT rowid FROM passage_words WHERE passage_words MATCH ? LIMIT ?"
_BETWEEN = "SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?"
_ONE_BY_ONE = (
    "SELECT j.value FROM json_each(?2) j CROSS JOIN passage_words w"
    " WHERE w.passage_words MATCH ?1 AND w.rowid = j.value"
)
_ROWS = (
    "SELECT p.id FROM json_each(?) j CROSS JOIN passage p ON p.id = j.value"
    f" LEFT JOIN search_meeting m ON m.number = {MEETING_OF} WHERE {{condition}}"
)


class Matcher:
    """Tells which passages meet a condition. ``look`` is called between lots, and may raise."""

    def __init__(self, connection: Connection, look: Callable[[], None]) -> None:
        self._connection = connection
        self._look = look
        self._kept: dict[str, frozenset[int] | None] = {}

    def forget(self) -> None:
        """Keep nothing of the query before."""
        self._kept.clear()

    def sift(self, check: Bound | None, passages: Iterable[int]) -> Iterator[int]:
        """Yield those that meet a condition, in their order, as far as somebody wants them."""
        return iter(passages) if check is None else self._sift(check, passages)

    def _sift(self, check: Bound, passages: Iterable[int]) -> Iterator[int]:
        """Yield them; the first lots are small: where most are hits, a page looks at few."""
        rest, size = iter(passages), LOT // 8
        while lot := list(islice(rest, size)):
            self._look()
            met = self.meeting(check, lot)
            yield from (one for one in lot if one in met)
            size = min(size * 2, LOT)

    def meeting(  # noqa: C901, PLR0911 - one case for each kind of condition
        self, bound: Bound, lot: Collection[int]
    ) -> set[int]:
        """Return those of a lot that meet a condition."""
        if not lot:
            return set()
        match bound:
            case Words():
                return self._of_index(bound.expression, lot)
            case Rows():
                return self._of_rows(bound, lot)
            case Within():
                return {one for one in lot if has(bound.stretches, one)}
            case Stands():
                return self._of_texts(bound, lot)
            case Nor():
                return set(lot) - self.meeting(bound.of, lot)
            case Both():
                left = set(lot)
                for one in sorted(bound.of, key=lambda each: isinstance(each, Stands)):
                    left &= self.meeting(one, left)
                return left
            case Either():
                found: set[int] = set()
                for one in bound.of:
                    found |= self.meeting(one, set(lot) - found)
                return found

    def _of_index(self, expression: str, lot: Collection[int]) -> set[int]:
        low, high = min(lot), max(lot)
        if high - low <= _APART * len(lot):
            rows = self._connection.execute(_BETWEEN, (expression, low, high)).fetchall()
            return {row[0] for row in rows}.intersection(lot)
        known = self._known_of(expression)
        if known is not None:
            return set(known.intersection(lot))
        values = (expression, as_json(lot))
        return {row[0] for row in self._connection.execute(_ONE_BY_ONE, values).fetchall()}

    def _known_of(self, expression: str) -> frozenset[int] | None:
        """Return all passages of an expression where they are not too many; kept for a query."""
        if expression not in self._kept:
            rows = self._connection.execute(_SOME, (expression, _FEW + 1)).fetchall()
            few = len(rows) <= _FEW
            self._kept[expression] = frozenset(row[0] for row in rows) if few else None
        return self._kept[expression]

    def _of_rows(self, bound: Rows, lot: Collection[int]) -> set[int]:
        query = _ROWS.format(condition=bound.condition)
        values = (as_json(lot), *bound.values)
        return {row[0] for row in self._connection.execute(query, values).fetchall()}

    def _of_texts(self, bound: Stands, lot: Collection[int]) -> set[int]:
        within = self._of_index(bound.within, lot) if bound.within else set(lot)
        found: set[int] = set()
        needle = bound.needle
        if needle.parts is None:
            plain = plainly(bound)
            found = {
                passage
                for passage, _, text in main_texts(self._connection, within)
                if (plain and stands_plainly(plain, text)) or needle.pattern.search(same(text))
            }
        for passage, parts in list(parts_of(self._connection, within - found)):
            if any(needle.looks_into(one.name) and needle.pattern.search(one.folded)
                   for one in parts):  # fmt: skip
                found.add(passage)
        return found


def plainly(bound: Stands) -> str:
    """Return what was typed where a text that holds it as it is holds it folded, too; else "".

    So it is with Chinese and ASCII. Other signs may join the one before them.
    """
    return bound.typed if all(map(_is_plain, bound.typed)) else ""


def stands_plainly(typed: str, text: str) -> bool:
    """Tell whether something plain stands in a text beyond doubt, without folding the text."""
    place = text.find(typed)
    if place < 0:
        return False
    begins_word = typed[0].isascii() and typed[0].isalnum()
    return not begins_word or place == 0 or _parts_words(text[place - 1])


def _is_plain(character: str) -> bool:
    return " " <= character <= "~" or _is_common(character)


def _is_common(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


def _parts_words(character: str) -> bool:
    """Tell whether a word of letters or digits begins behind a character, folded or not."""
    if character.isascii():
        return character.isprintable() and not character.isalnum()
    return _is_common(character) or character in "，。、；：（“《"
