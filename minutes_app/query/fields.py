"""What names and values of fields mean, in both languages."""

from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache
from typing import Final, Literal

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.meetings import MeetingStatus
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
from minutes_app.language.query_names import (
    DUES,
    EVER,
    FIELDS,
    GUESSED,
    SOUNDS,
    DueWord,
    Listed,
    called,
)
from minutes_app.language.sameness import same
from minutes_app.query.dates import Days, read_days

LISTED: Final = frozenset({Field.KIND, Field.STATUS, Field.IN})
"""Fields whose values are known: one of a list."""
DATED: Final = frozenset({Field.DATE, Field.DUE})
"""Fields whose values are days."""
_SHORTEST_PREFIX = 3
_SHORTEST_HAN_PREFIX = 2
_SHORTEST_SLIP = 2
_CLOSE = 0.7
_Values = dict[str, tuple[Listed, ...]]


def _table(*values: Listed) -> _Values:
    """Return what each name and each value as it is kept stands for."""
    found: _Values = {}
    for value in values:
        for name in dict.fromkeys(same(one) for one in called(value).every):
            found[name] = (*found.get(name, ()), value)
    for value in values:
        if value.value not in found:  # in_progress is what a task and a meeting can be
            found[value.value] = tuple(one for one in values if one.value == value.value)
    return found


# Folded when they are first needed: Chinese words load the tables of old characters, and the window
# starts without them.
@cache
def _fields() -> dict[str, Field]:
    return {same(name): field for field, names in FIELDS.items() for name in names.every}


@cache
def _values() -> dict[Field, _Values]:
    return {
        Field.KIND: _table(*EntryKind),
        Field.STATUS: _table(*TaskStatus, *MeetingStatus),
        Field.IN: _table(*Scope),
    }


@cache
def _dues() -> dict[str, DueWord]:
    return {same(name): word for word, names in DUES.items() for name in names.every}


@cache
def _ever() -> frozenset[str]:
    return frozenset(same(name) for name in EVER.every)


def field_named(name: str) -> Field | None:
    """Return the field of a name in either language: speaker, 发言人, 發言人."""
    return _fields().get(same(name))


def nearest_field(name: str) -> str:
    """Return the name of a field that ``name`` may be a slip for, or ""."""
    folded = same(name)
    found = get_close_matches(folded, _fields(), 1, _CLOSE)
    return found[0] if found else next((one for one in _fields() if _by_one_sign(one, folded)), "")


def _by_one_sign(name: str, other: str) -> bool:
    """Tell whether a Chinese name has one character that is another: 发炎人 is 发言人.

    Of two characters it sounds the same, else most words would be slips: 类性 is 类型.
    """
    if name.isascii() or len(name) != len(other) or len(name) < _SHORTEST_SLIP:
        return False
    others = [(one, two) for one, two in zip(name, other, strict=True) if one != two]
    if len(others) != 1:
        return False
    return len(name) > _SHORTEST_SLIP or _sound_alike(*others[0])


def _sound_alike(one: str, other: str) -> bool:
    return any(one in sound and other in sound for sound in SOUNDS)


def guessed_field(name: str) -> Scope | Literal[""] | None:
    """Return where the words of a field are looked for that people guess, "" for anywhere."""
    return _guessed().get(same(name))


@cache
def _guessed() -> dict[str, Scope | Literal[""]]:
    return {same(name): scope or "" for scope, names in GUESSED for name in names.every}


def nearest_value(field: Field, value: str) -> str:
    """Return the value of a field that ``value`` may be a slip for, or ""."""
    known = _values().get(field, {})
    return next(iter(get_close_matches(same(value)[:40], known, 1, _CLOSE)), "")


def is_value(field: Field, typed: str) -> bool:
    """Tell whether something typed is all of a value of a field: "in progress", "last week"."""
    folded = _plain(typed)
    if field in LISTED:
        return folded in _values()[field]
    if field is Field.DUE and folded in _dues():
        return True
    return field in DATED and read_days(typed, date(2000, 1, 1)) is not None


def listed(field: Field, typed: str) -> tuple[Listed, ...]:
    """Return what a value of a field with known values stands for, also by its beginning; () else.

    A beginning counts where all names that begin so are names of the same.
    """
    known, folded = _values()[field], _plain(typed)
    if folded in known:
        return known[folded]
    if len(folded) < (_SHORTEST_PREFIX if folded.isascii() else _SHORTEST_HAN_PREFIX):
        return ()
    begun = {values for name, values in known.items() if name.startswith(folded)}
    return begun.pop() if len(begun) == 1 else ()


def usual_value(field: Field, value: str) -> str:
    """Return a value as it is written in the language in use: a kind by its name."""
    if field not in LISTED:
        return value
    known = listed(field, value)
    return called(known[0]).usual() if len(known) == 1 else value


def of_listed(field: Field, values: tuple[Listed, ...]) -> Node:
    """Return the condition of a field with known values; not for ``in:``, which is of words."""
    if field is Field.KIND:
        return OfKind(tuple(one for one in values if isinstance(one, EntryKind)))
    return OfStatus(
        tuple(one for one in values if isinstance(one, TaskStatus)),
        tuple(one for one in values if isinstance(one, MeetingStatus)),
    )


def of_name(field: Field, name: str, *, phrase: bool = False) -> Node:
    """Return the condition of a field whose values are words."""
    match field:
        case Field.SPEAKER:
            return Named(Party.SPEAKER, name)
        case Field.BY:
            return Named(Party.OWNER, name)
        case Field.BODY:
            return Either((Named(Party.SPEAKER, name), Named(Party.OWNER, name)))
        case Field.SERIES:
            return OfSeries(name)
        case _:
            return In(Scope.TITLES, Text(name, phrase))


def of_days(field: Field, typed: str, today: date) -> tuple[Node, bool] | None:
    """Return the condition of a field of days, and whether its range was turned; None: no days."""
    folded = _plain(typed)
    if field is Field.DUE and folded in _dues():
        return _of_due(_dues()[folded], today), False
    if field is Field.DATE and folded in _ever():
        return Held(), False
    days: Days | None = read_days(typed, today, due=field is Field.DUE)
    if days is None:
        return None
    node = Due if field is Field.DUE else Held
    return node(days.since, days.until), days.turned


def _of_due(word: DueWord, today: date) -> Node:
    """Overdue is what was due before today and is neither done nor dropped."""
    match word:
        case DueWord.OVERDUE:
            closed = OfStatus((TaskStatus.DONE, TaskStatus.DROPPED))
            return All((Due(None, today - timedelta(1)), Not(closed)))
        case DueWord.NONE:
            return All((In(Scope.ENTRIES, All(())), Not(Due())))
        case DueWord.ANY:
            return Due()


def _plain(typed: str) -> str:
    return " ".join(same(typed).split())
