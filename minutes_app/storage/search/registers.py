"""What names, series and years of the archive a query may mean.

They are few beside what was recorded, are read whole, and kept until the archive changes.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar

from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage import name_keys
from minutes_app.storage.engine import Connection
from minutes_app.storage.search.names import folded_name

T = TypeVar("T")

WHOLE = "="
"""What stands before a name that is meant as it is, and not as a part of others."""

_LINKED = ("p:", "b:")


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the index: its number, what is shown, and all that it is found by, folded."""

    number: int
    shown: str
    folded: str
    names: tuple[str, ...]
    keys: tuple[str, ...] = ()

    def answers(self, typed: str) -> bool:
        """Tell whether it is meant by something typed, which is folded."""
        if typed.startswith(WHOLE):
            return typed[len(WHOLE) :].strip() in self.names
        if any(typed in name for name in self.names):
            return True
        letters = typed.replace(" ", "")
        return letters.isascii() and any(key.startswith(letters) for key in self.keys)


class _Column:
    """Texts that are searched as one: thousands in the time of a keystroke."""

    def __init__(self, texts: Iterable[str]) -> None:
        lines = list(texts)
        self._text = "\n".join(lines)
        self._starts = list(accumulate((len(one) + 1 for one in lines[:-1]), initial=0))

    def holding(self, wanted: str) -> Iterator[int]:
        """Yield the numbers of texts that hold something, each once."""
        place = self._text.find(wanted)
        while place >= 0:
            number = bisect_right(self._starts, place) - 1
            yield number
            if number + 1 == len(self._starts):
                return
            place = self._text.find(wanted, self._starts[number + 1])


class _Names:
    """All names of an archive."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._rows = list(names)
        self.by_number = {one.number: one for one in self._rows}
        self._written = _Column("\x1f".join(one.names) for one in self._rows)
        self._keys = _Column("".join(f"\x1f{key}" for key in one.keys) for one in self._rows)

    def meant(self, typed: str) -> list[Name]:
        """Return the names that answer to something typed, which is folded."""
        if not self._rows:
            return []
        found = set(self._written.holding(typed.removeprefix(WHOLE).strip()))
        letters = typed.replace(" ", "")
        if letters.isascii() and not typed.startswith(WHOLE):
            found.update(self._keys.holding(f"\x1f{letters}"))
        return [self._rows[one] for one in sorted(found) if self._rows[one].answers(typed)]


class Kept(Generic[T]):
    """Something read from an archive, kept until somebody writes to it."""

    def __init__(self, connection: Connection, read: Callable[[], T]) -> None:
        self._connection = connection
        self._read = read
        self._stamp: object = None
        self._value: T | None = None

    def get(self) -> T:
        """Return it as the archive has it now."""
        now = stamp(self._connection)
        if self._value is None or self._stamp != now:
            self._value = self._read()
            self._stamp = now
        return self._value


def stamp(connection: Connection) -> object:
    """Return what is another after each write to the archive, by this connection or another."""
    version = connection.execute("PRAGMA data_version").fetchone()[0]
    return version, connection.total_changes


class Registers:
    """The names, the series and the years of an archive."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._names = Kept(connection, self._read_names)

    def names(self, typed: str) -> list[Name]:
        """Return the names that are meant by something typed.

        It is a part of the name or of one that was borne before, the beginning of its pinyin or
        initials, or ``=`` and a whole name.
        """
        wanted = folded_name(typed)
        return self._names.get().meant(wanted)

    def all_names(self) -> dict[int, Name]:
        """Return all names by number."""
        return self._names.get().by_number

    def series(self, typed: str) -> list[str]:
        """Return the ids of series whose name holds something typed."""
        return [number for number, _ in self._series(typed)]

    def series_names(self, typed: str) -> list[str]:
        """Return the names of such series, the newest first."""
        return list(dict.fromkeys(name for _, name in self._series(typed)))

    def years(self) -> tuple[int, int] | None:
        """Return the first and the last year that meetings have; None where there are none."""
        row = self._connection.execute(
            "SELECT (SELECT min(day) FROM meeting WHERE binned IS NULL),"
            " (SELECT max(day) FROM meeting WHERE binned IS NULL)"
        ).fetchone()
        return None if row[0] is None else (max(int(row[0][:4]), 1), max(int(row[1][:4]), 1))

    def _series(self, typed: str) -> list[tuple[str, str]]:
        wanted = " ".join(same(typed).split())
        rows = self._connection.execute("SELECT id, name FROM series ORDER BY id DESC").fetchall()
        return [(row[0], row[1]) for row in rows if wanted in " ".join(same(row[1]).split())]

    def _read_names(self) -> _Names:
        rows = self._connection.execute(
            "SELECT number, key, shown, folded FROM search_name ORDER BY number"
        ).fetchall()
        linked = {Id(key[2:]) for _, key, _, _ in rows if key.startswith(_LINKED)}
        known = {one.id: one for one in name_keys.named(self._connection, linked)}
        found: dict[int, Name] = {}
        for number, key, shown, folded in rows:
            more = known.get(Id(key[2:])) if key.startswith(_LINKED) else None
            names = (folded, folded_name(shown))
            if more is not None:
                others = (more.name, more.short, *more.former)
                names += tuple(map(folded_name, others))
            unique = tuple(dict.fromkeys(name for name in names if name))
            found[number] = Name(number, shown, folded, unique, more.keys if more else ())
        return _Names(found.values())
