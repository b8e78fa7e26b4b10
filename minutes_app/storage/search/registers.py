"""What names, series and years of the archive a query may mean.

They are few beside what was recorded: tables of them are gone through for each question.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from minutes_app.language.sameness import same
from minutes_app.storage.engine import Connection
from minutes_app.storage.keeping import Kept
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search import facets, numbering
from minutes_app.storage.search.addressed import addressed
from minutes_app.storage.search.cutting import beginning, is_piece, sought
from minutes_app.storage.search.facets import Facet
from minutes_app.storage.search.names import folded_name
from minutes_app.storage.search.narrowing import Narrowing
from minutes_app.storage.search.other_names import OtherNames
from minutes_app.storage.search.plan import disjoined
from minutes_app.storage.search.record_ids import RECORD_ID
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.stopping import Looking
from minutes_app.storage.search.stretches import Stretch

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
_TEXT = "SELECT group_concat(char(10) || folded || char(10), '') FROM search_name"
# Pinyin lies in the index as words of people and bodies; notes have words, too.
_SOUNDING = f"""
    SELECT s.number, s.shown, s.folded, ' ' || k.keys
    FROM passage_words w CROSS JOIN passage p ON p.id = w.rowid
    CROSS JOIN name_keys k ON k.record = {RECORD_ID}
    CROSS JOIN search_name s ON s.key = substr(k.type, 1, 1) || ':' || k.record
    WHERE w.passage_words MATCH ? AND instr(' ' || k.keys, ' ' || ?) ORDER BY s.number
"""
_DIRECTORY = disjoined(facets.match(Facet.WHERE, one) for one in (Where.PERSON, Where.BODY))


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the index: its number, what is shown, and the same folded."""

    number: int
    shown: str
    folded: str


_Row = tuple[int, str, str]
"""What a ``Name`` consists of."""


class Registers:
    """The names, the series and the years of an archive."""

    def __init__(self, connection: Connection, look: Looking = lambda: None) -> None:
        self._connection = connection
        self._look = look
        self._other_names = OtherNames(connection)
        self._holding = Narrowing(connection, lambda row, name: name in row[2])
        self._sounding = Narrowing(connection, lambda row, letters: f" {letters}" in row[3])
        self._addressed = Kept(connection, dict[str, set[str]])
        self._text = Kept(connection, self._read_text)

    def warm(self) -> None:
        """Read what the first letter of a name would have to wait for."""
        self._other_names.loose()

    def names(self, typed: str, most: int | None = None) -> list[Name]:
        """Return the names that are meant by something typed, in the order of their numbers.

        It is a part of the name or of one that was borne before, the beginning of its pinyin or
        initials, or ``=`` and a whole name. What is short is asked of ``short``. ``most``: so many
        of them, the first ones.
        """
        wanted = folded_name(typed)
        whole = wanted.startswith(WHOLE)
        name = wanted.removeprefix(WHOLE).strip() if whole else wanted
        rows = set(self._asked(_WHOLE, name) if whole else self._holding_it(name, most))
        others = self._other_names.others()
        keys = {key for key, other in others if (name == other if whole else name in other)}
        if keys:
            rows.update(self._asked(_KEYED, as_json(keys)))
        letters = name.replace(" ", "")
        if not whole and letters.isascii() and letters.isalnum():
            rows.update(self._sounding_so(letters, most))
        return [Name(*row) for row in sorted(rows)[:most]]

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
            for one in self._other_names.loose()
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
        others = [(key, name) for key, name in self._other_names.others() if name in found]
        keys = as_json(key for key, _ in others)
        linked = {key: number for number, key in self._connection.execute(_KEYS, (keys,))}
        for key, name in others:
            if key in linked:
                found[name].add(linked[key])
        return found

    def within_others(self, names: Iterable[str]) -> set[str]:
        """Return those of some folded names that are a part of another name, too."""
        text = self._text.get()
        found: set[str] = set()
        for name in names:
            self._look()  # half a millisecond each
            if text.count(name) > text.count(f"\n{name}\n"):
                found.add(name)
        return found

    def _read_text(self) -> str:
        """Return all names and other names, folded, each between two line feeds."""
        text = self._connection.execute(_TEXT).fetchone()[0] or ""
        return text + "".join(f"\n{name}\n" for _, name in self._other_names.others())

    def _asked(self, condition: str, value: str) -> list[tuple[int, str, str]]:
        return self._connection.execute(_NAMES.format(condition=condition), (value,)).fetchall()

    def _holding_it(self, name: str, most: int | None) -> list[_Row]:
        """Return the names that have a part."""
        query = f"{_NAMES.format(condition=_LIKE)} ORDER BY number"
        return self._holding.find(name, query, (name,), most)

    def _sounding_so(self, letters: str, most: int | None) -> list[_Row]:
        """Return the names whose pinyin or initials begin so."""
        match = f"({beginning(letters)} AND {_DIRECTORY})"
        found = self._sounding.find(letters, _SOUNDING, (match, letters), most)
        return [row[:3] for row in found]

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

    def numbers(self, low: str, high: str) -> Stretch | None:
        """Return the numbers of the meetings from one day to another."""
        return numbering.of_days(self._connection, low, high)

    def _series(self, typed: str) -> list[tuple[str, str]]:
        wanted = " ".join(same(typed).split())
        rows = self._connection.execute("SELECT id, name FROM series ORDER BY id DESC").fetchall()
        return [(row[0], row[1]) for row in rows if wanted in " ".join(same(row[1]).split())]
