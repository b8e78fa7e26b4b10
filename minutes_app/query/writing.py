"""Writes a tree as somebody could have typed it."""

from collections.abc import Iterable
from datetime import date

from minutes_app.domain.query import (
    All,
    Due,
    Either,
    Field,
    Held,
    In,
    Named,
    Node,
    Not,
    OfKind,
    OfSeries,
    OfStatus,
    Party,
    Scope,
    Text,
)
from minutes_app.language.query_names import FIELDS, SCOPES, Listed, called
from minutes_app.query import signs
from minutes_app.query.fields import is_value
from minutes_app.query.lexer import is_plain
from minutes_app.query.tidy import tidy

_PARTY = {Party.SPEAKER: Field.SPEAKER, Party.OWNER: Field.BY}


def write_query(node: Node | None) -> str:
    """Return words that ``read_query`` reads as this tree, made tidy; "" for None.

    What holds nowhere (``Either(())``, ``Not(All(()))``) has no words.
    """
    return "" if node is None else _written(tidy(node))


def quoted(text: str) -> str:
    """Return ``text`` as a phrase."""
    return '"' + text.replace('"', '""') + '"'


def as_value(text: str) -> str:
    """Return ``text`` as the value of a field: in quotes where it needs them."""
    match = signs.VALUE.fullmatch(text)
    return text if match and not signs.COMPARED.match(text) else quoted(text)


def value_of(field: Field, text: str) -> str:
    """Return a value of a field as somebody would type it: known words need no quotes."""
    return text if len(text.split()) > 1 and is_value(field, text) else as_value(text)


def _written(node: Node) -> str:
    match node:
        case All(of):
            return " ".join(map(_written, of))
        case Either(of):
            return " OR ".join(_bracketed(part) if isinstance(part, All) else _written(part)
                               for part in of)  # fmt: skip
        case Not(of):
            # A word may begin with two signs of minus, and then another would be one more of them.
            written = _written(of)
            together = isinstance(of, All | Either) or written[0] in signs.MINUS
            return f"-({written})" if together else f"-{written}"
        case Text(text, phrase):
            return quoted(text) if phrase else as_word(text)
        case In(scope, of):
            return _in(scope, of)
        case _:
            return _filter(node)


def as_word(text: str) -> str:
    """Return ``text`` as a word, in quotes where it would be read as something else."""
    return text if is_plain(text) else quoted(text)


def _bracketed(node: Node) -> str:
    return f"({_written(node)})"


def _in(scope: Scope, of: Node) -> str:
    if scope is Scope.TITLES and isinstance(of, Text):
        return _field(Field.TITLE, quoted(of.text) if of.phrase else _title_word(of.text))
    place = _field(Field.IN, as_value(SCOPES[scope].english[0]))
    return f"({place})" if of == All(()) else f"({place} {_written(of)})"


def _title_word(text: str) -> str:
    return text if signs.WORD.fullmatch(text) else quoted(text)


def _filter(node: Node) -> str:
    match node:
        case Named(party, name):
            return _field(_PARTY[party], as_value(name))
        case OfSeries(name):
            return _field(Field.SERIES, as_value(name))
        case OfKind(kinds):
            return _field(Field.KIND, _listed(kinds))
        case OfStatus(tasks, meetings):
            return _field(Field.STATUS, _listed((*tasks, *meetings)))
        case Held(since, until):
            return _field(Field.DATE, days(since, until))
        case Due(since, until):
            return _field(Field.DUE, days(since, until))
        case _:
            raise TypeError(type(node))


def _listed(values: Iterable[Listed]) -> str:
    return ",".join(as_value(called(value).english[0]) for value in values)


def days(since: date | None, until: date | None) -> str:
    """Return some days as a value of ``date:`` or ``due:``."""
    if since is None and until is None:
        return "any"
    if since == until and since is not None:
        return since.isoformat()
    return f"{since.isoformat() if since else ''}..{until.isoformat() if until else ''}"


def _field(field: Field, value: str) -> str:
    return f"{FIELDS[field].english[0]}:{value}"
