"""What a click does to the words typed: adds a filter, changes it, takes it off.

All else stays as it was typed. Filters are those that hold for the whole search: not within
brackets, and not one of several that OR joins.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from minutes_app.domain.query import All, FaultCode, Field, Node, Not
from minutes_app.language.query_names import FIELDS
from minutes_app.query.fields import usual_value
from minutes_app.query.lexer import Sort, Token, tokens
from minutes_app.query.parser import read_query
from minutes_app.query.tidy import EVERYTHING, tidy
from minutes_app.query.writing import value_of, write_query

_SOME_DAY = date(2000, 1, 1)
_OPEN = frozenset({FaultCode.OPEN_QUOTE, FaultCode.OPEN_BRACKET, FaultCode.STRAY_BRACKET})
"""Faults of a search that take what is written behind it, or stand out of brackets around it."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as it was typed, where (code points, end exclusive), and its values.

    ``start`` is that of the minus, if it excludes.
    """

    field: Field
    values: tuple[str, ...]
    start: int
    end: int
    excluded: bool = False


def filters(text: str) -> tuple[Filter, ...]:
    """Return the filters that hold for the whole search, as they stand."""
    return tuple(_filters(list(tokens(text))))


def narrowed(text: str, by: str, today: date) -> str:
    """Return a search for what ``text`` finds and ``by`` does, too, as somebody could type it."""
    query = read_query(text, today)
    amid = any(fault.code in _OPEN for fault in query.faults)
    return f"({write_query(query.root) if amid else text}) {by}"


def with_filter(text: str, field: Field, value: str) -> str:
    """Return ``text`` with a filter, put in place of one of the same field.

    What stands there already is taken off: a second click undoes the first.
    """
    term = _term(field, value)
    wanted = _read(term)
    there = [one for one in filters(text) if one.field is field]
    for one in there:
        if _read(text[one.start : one.end]) == wanted:
            return _without(text, one)
    plain = next((one for one in there if not one.excluded), None)
    if plain is not None:
        return _joined(text[: plain.start], term, text[plain.end :])
    for one in there:
        if wanted is not None and _read(text[one.start : one.end]) == tidy(Not(wanted)):
            return _joined(text[: one.start], term, text[one.end :])
    return _added(text, term, wanted)


def without_filter(text: str, field: Field) -> str:
    """Return ``text`` without the filters of a field."""
    for one in reversed(filters(text)):
        if one.field is field:
            text = _without(text, one)
    return text


def _term(field: Field, value: str) -> str:
    return f"{FIELDS[field].usual()}:{value_of(field, usual_value(field, value))}"


def _read(text: str) -> Node | None:
    return read_query(text, _SOME_DAY).root


def _filters(found: list[Token]) -> Iterator[Filter]:
    depth = 0
    for at, token in enumerate(found):
        depth = max(depth + {Sort.OPEN: 1, Sort.CLOSE: -1}.get(token.sort, 0), 0)
        if depth or token.field is None or not token.values:
            continue
        excluded = _sort(found, at - 1) is Sort.EXCLUDE
        first = at - 1 if excluded else at
        alone = _sort(found, first - 1) not in {Sort.OR, Sort.EXCLUDE}
        if alone and _sort(found, at + 1) is not Sort.OR:
            values = tuple(piece.text for piece in token.values)
            yield Filter(token.field, values, found[first].start, token.end, excluded)


def _sort(found: list[Token], at: int) -> Sort | None:
    return found[at].sort if 0 <= at < len(found) else None


def _without(text: str, one: Filter) -> str:
    return _joined(text[: one.start], "", text[one.end :])


def _joined(before: str, term: str, after: str) -> str:
    """Put a term between two parts of a text, or nothing; blanks beside it become one."""
    return " ".join(part for part in (before.rstrip(), term, after.lstrip()) if part)


def _added(text: str, term: str, wanted: Node | None) -> str:
    """Return a text with a term behind it, or before it where a quote or a word is left open."""
    root = _read(text)
    all_of_it = _parts(tidy(All((root or EVERYTHING, wanted or EVERYTHING))))
    ways = (
        _joined(text, term, ""),
        _joined("", term, text),
        f"{term} ({text.strip()}",
        _joined(write_query(root), term, ""),  # ") OR" before an open quote: nothing else helps
    )
    fitting = (
        way
        for way in ways
        if _parts(_read(way)) == all_of_it
        and any(_read(way[one.start : one.end]) == wanted for one in filters(way))
    )
    return next(fitting, ways[0])


def _parts(node: Node | None) -> frozenset[Node | None]:
    return frozenset(node.of if isinstance(node, All) else (node,))
