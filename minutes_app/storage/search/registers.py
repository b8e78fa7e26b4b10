"""What names, series and years of the archive a query may mean.

They are few beside what was recorded: tables of them are gone through for each question.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from minutes_app.language.sameness import same
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search import facets
from minutes_app.storage.search.addressed import addressed
from minutes_app.storage.search.cutting import beginning, is_piece, sought
from minutes_app.storage.search.facets import Facet
from minutes_app.storage.search.names import folded_name, folded_names
from minutes_app.storage.search.plan import disjoined
from minutes_app.storage.search.record_ids import RECORD_ID
from minutes_app.storage.search.results import Where

T = TypeVar("T")

WHOLE = "="
"""What stands before a name that is meant as it is, and not as a part of others."""

_NAMES = "SELECT number, shown, folded FROM search_name WHERE folded <> '' AND {condition}"
_LIKE = "instr(folded, ?)"
_ANY = f"SELECT 1 FROM search_name WHERE {_LIKE} LIMIT 1"
_WHOLE = "folded = ?"
_KEYED = "key IN (SELECT value FROM json_each(?))"
_SOME = "number IN (SELECT value FROM json_each(?))"
_CALLED = "folded IN (SELECT value FROM json_each(?))"
_KEYS = "SELECT number, key FROM search_name WHERE key IN (SELECT value FROM json_each(?))"
_LOOSE = """
    WITH loose (number) AS (
      SELECT s.number FROM json_each(?) j CROSS JOIN search_name s ON s.key = j.value
      UNION SELECT number FROM search_name WHERE folded <> written AND key NOT GLOB 'n:*'
    )
    SELECT s.number, s.key, iif(s.folded = s.written, s.folded, ''), s.folded, coalesce(k.keys, '')
    FROM loose CROSS JOIN search_name s USING (number)
    LEFT JOIN name_keys k ON k.record = substr(s.key, 3)
"""
_TEXT = "SELECT group_concat(char(10) || folded || char(10), '') FROM search_name"
_OTHERS = """
    SELECT 'p:' || p.id, o.value FROM person p, json_each(p.other_names) o
    WHERE p.other_names <> '[]'
    UNION ALL SELECT 'b:' || id, short_name FROM body WHERE short_name <> ''
    UNION ALL SELECT 'b:' || owner, name FROM body_former_names
"""
# Pinyin lies in the index as words of people and bodies; notes have words, too.
_SOUNDING = f"""
    SELECT s.number, s.shown, s.folded FROM passage_words w CROSS JOIN passage p ON p.id = w.rowid
    CROSS JOIN name_keys k ON k.record = {RECORD_ID}
    CROSS JOIN search_name s ON s.key = substr(k.type, 1, 1) || ':' || k.record
    WHERE w.passage_words MATCH ? AND instr(' ' || k.keys, ' ' || ?)
"""
_DIRECTORY = disjoined(facets.match(Facet.WHERE, one) for one in (Where.PERSON, Where.BODY))


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the index: its number, what is shown, and the same folded."""

    number: int
    shown: str
    folded: str


@dataclass(frozen=True, slots=True)
class _Loose:
    """Somebody of whom ``Numbers`` does not know all names by their short parts.

    ``text``: all that they are called; ``written``: of it, what stands in every passage.
    """

    number: int
    written: str
    text: str


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
        self._others = Kept(connection, self._read_others)
        self._loose = Kept(connection, self._read_loose)
        self._addressed = Kept(connection, dict[str, set[str]])

    def names(self, typed: str) -> list[Name]:
        """Return the names that are meant by something typed, in the order of their numbers.

        It is a part of the name or of one that was borne before, the beginning of its pinyin or
        initials, or ``=`` and a whole name. What is short is asked of ``short``.
        """
        wanted = folded_name(typed)
        whole = wanted.startswith(WHOLE)
        name = wanted.removeprefix(WHOLE).strip() if whole else wanted
        rows = self._asked(_WHOLE if whole else _LIKE, name)
        others = self._others.get()
        keys = {key for key, other in others if (name == other if whole else name in other)}
        if keys:
            rows += self._asked(_KEYED, as_json(keys))
        letters = name.replace(" ", "")
        if not whole and letters.isascii() and letters.isalnum():
            match = f"({beginning(letters)} AND {_DIRECTORY})"
            rows += self._connection.execute(_SOUNDING, (match, letters)).fetchall()
        return [Name(*row) for row in sorted(set(rows))]

    def short(self, typed: str) -> tuple[str, list[int]] | None:
        """Return the short part of a name that was typed, and those whom it does not find.

        They bore another name, or were written so. None where it is no short part, or of nobody.
        """
        wanted = folded_name(typed)
        term = sought(wanted) if is_piece(wanted) else None
        if term is None:
            return None
        besides = [
            one.number
            for one in self._loose.get()
            if term.pattern.search(one.text) and not term.pattern.search(one.written)
        ]
        # Letters may be of pinyin, which stands in no name.
        known = besides or wanted.isascii() or self._connection.execute(_ANY, (wanted,)).fetchone()
        return (wanted, besides) if known else None

    def meant(self, typed: str) -> list[Name]:
        """Return the names that are meant; where there are none, of those who are spoken to so."""
        found = self.names(typed)
        wanted = folded_name(typed)
        if found or wanted.startswith(WHOLE):
            return found
        known = self._addressed.get()
        if wanted not in known:
            known[wanted] = addressed(self._connection, wanted)
        rows = self._asked(_KEYED, as_json(known[wanted]))
        return [Name(*row) for row in sorted(set(rows))]

    def first(self, count: int) -> list[Name]:
        """Return so many names, in the order of their numbers: nothing of one was typed yet."""
        rows = self._connection.execute(f"{_NAMES.format(condition='1')} LIMIT ?", (count,))
        return [Name(*row) for row in rows.fetchall()]

    def numbered(self, numbers: Iterable[int]) -> list[Name]:
        """Return the names of some numbers."""
        return [Name(*row) for row in self._asked(_SOME, as_json(numbers))]

    def called(self, names: Collection[str]) -> dict[str, set[int]]:
        """Return the numbers of those who are called so, for some folded names."""
        found: dict[str, set[int]] = {name: set() for name in names}
        for number, _, folded in self._asked(_CALLED, as_json(names)):
            found[folded].add(number)
        others = [(key, name) for key, name in self._others.get() if name in found]
        keys = as_json(key for key, _ in others)
        linked = {key: number for number, key in self._connection.execute(_KEYS, (keys,))}
        for key, name in others:
            if key in linked:
                found[name].add(linked[key])
        return found

    def within_others(self, names: Iterable[str]) -> set[str]:
        """Return those of some folded names that are a part of another name, too."""
        text = self._connection.execute(_TEXT).fetchone()[0] or ""
        text += "".join(f"\n{name}\n" for _, name in self._others.get())
        return {name for name in names if text.count(name) > text.count(f"\n{name}\n")}

    def _asked(self, condition: str, value: str) -> list[tuple[int, str, str]]:
        return self._connection.execute(_NAMES.format(condition=condition), (value,)).fetchall()

    def _read_others(self) -> list[tuple[str, str]]:
        """Return what linked people and bodies are called besides, folded, each with its key."""
        rows = self._connection.execute(_OTHERS).fetchall()
        folded = folded_names([row[1] for row in rows])
        return [(row[0], name) for row, name in zip(rows, folded, strict=True) if name]

    def _read_loose(self) -> list[_Loose]:
        others: dict[str, list[str]] = {}
        for key, name in self._others.get():
            others.setdefault(key, []).append(name)
        rows = self._connection.execute(_LOOSE, (as_json(others),)).fetchall()
        return [
            _Loose(number, written, "\n".join((folded, keys, *others.get(key, ()))))
            for number, key, written, folded, keys in rows
        ]

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
