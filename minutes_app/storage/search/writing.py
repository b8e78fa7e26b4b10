"""Writing passages into the index, and taking them out. All within somebody's transaction."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import facets
from minutes_app.storage.search.cutting import tokens
from minutes_app.storage.search.facets import Facet, word
from minutes_app.storage.search.names import Numbers, keys_of
from minutes_app.storage.search.passages import SORTS, Passage, record_key
from minutes_app.storage.search.results import Where

_NUMBER_OF_SORT = {where: number for number, where in enumerate(SORTS)}
_PUT = "INSERT OR REPLACE INTO passage VALUES (?, ?, ?, ?, ?, ?)"
_ADD_WORDS = "INSERT INTO passage_words (rowid, words) VALUES (?, ?)"
_PUT_NAME = "INSERT INTO passage_name VALUES (?, ?, ?)"
_DROP_NAMES = "DELETE FROM passage_name WHERE passage = ?"
_DROP_WORDS = "DELETE FROM passage_words WHERE rowid = ?"
_DROP = "DELETE FROM passage WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Head:
    """What all passages of a meeting have of it: its number in the index, its day, its series."""

    number: int
    day: str
    series: Id | None

    def facets(self) -> tuple[str, ...]:
        """Return the words of the index for it."""
        series = (word(Facet.SERIES, self.series),) if self.series else ()
        return (*facets.of_day(self.day), *series)


def checksum(passage: Passage, head: Head | None) -> int:
    """Return the CRC-32 of all that the index holds of a passage, as it was written.

    Of names it takes the keys, of the meeting the facets: numbers may be others after a rebuild.
    """
    names = chain(passage.speakers, (None,), passage.owners)
    pieces = (
        *(f"{part.name}\x1f{part.text}" for part in passage.parts),
        *passage.facets,
        *(head.facets() if head else ()),
        *passage.keys,
        *("\x1f".join(keys_of(name)) if name else "" for name in names),
        str(passage.due),
    )
    return zlib.crc32("\x1e".join(pieces).encode("utf-8", "surrogatepass"))


class Writer:
    """Writes passages in one transaction; numbers that are given out go up by one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._names = Numbers(connection)
        last = connection.execute("SELECT max(id) FROM passage").fetchone()[0]
        self._next = (last or 0) + 1

    def put(self, found: Iterable[tuple[Passage, Head | None]]) -> int:
        """Write passages that are new, or changed; return how many were written.

        One that is as it was is left alone. One without text is taken out.
        """
        rows: list[tuple[int, bytes, int | None, int, int | None, int]] = []
        words: list[tuple[int, str]] = []
        named: list[tuple[int, int, int]] = []
        for passage, head in found:
            key = record_key(passage.record)
            sort = _NUMBER_OF_SORT[passage.where]
            check = checksum(passage, head)
            old = _stands(self._connection, key, sort)
            if not passage.parts:
                remove(self._connection, [old[0]] if old else [])
                continue
            if old is not None and old[1] == check:
                continue
            number = old[0] if old else self._take_number()
            if old:
                self._connection.execute(_DROP_NAMES, (number,))
                self._connection.execute(_DROP_WORDS, (number,))
            meeting = head.number if head else None
            rows.append((number, key, meeting, sort, passage.due, check))
            words.append((number, self._words(passage, head)))
            named += self._names.rows(number, passage)
        self._connection.executemany(_PUT, rows)
        self._connection.executemany(_ADD_WORDS, words)
        self._connection.executemany(_PUT_NAME, named)
        return len(rows)

    def _take_number(self) -> int:
        self._next += 1
        return self._next - 1

    def _words(self, passage: Passage, head: Head | None) -> str:
        """Return what goes into ``passage_words``: words and facets with blanks between."""
        found = tokens((*(same(part.text) for part in passage.parts), *passage.keys))
        own = (*passage.facets, *(head.facets() if head else ()), *self._names.facets(passage))
        return " ".join((*found, *dict.fromkeys(own)))


def remove_record(connection: Connection, where: Where, record: Id) -> None:
    """Take a record out of the index; one that is not there is passed over."""
    old = _stands(connection, record_key(record), _NUMBER_OF_SORT[where])
    if old is not None:
        remove(connection, [old[0]])


def remove(connection: Connection, numbers: Iterable[int]) -> None:
    """Take passages out of the index."""
    gone = [(number,) for number in numbers]
    for query in (_DROP_NAMES, _DROP_WORDS, _DROP):
        connection.executemany(query, gone)


def _stands(connection: Connection, key: bytes, sort: int) -> tuple[int, int] | None:
    """Return number and checksum of a record that is in the index."""
    query = "SELECT id, checksum FROM passage WHERE record = ? AND sort = ?"
    return connection.execute(query, (key, sort)).fetchone()
