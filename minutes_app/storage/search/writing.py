"""Writing passages into the index, and taking them out. All within somebody's transaction."""

import zlib
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import facets
from minutes_app.storage.search.cutting import tokens
from minutes_app.storage.search.facets import Facet, word
from minutes_app.storage.search.names import Numbers, keys_of
from minutes_app.storage.search.numbering import Numbering, block_of
from minutes_app.storage.search.passages import SORTS, Passage, record_key
from minutes_app.storage.search.results import Where

_NUMBER_OF_SORT = {where: number for number, where in enumerate(SORTS)}
_ADD = "INSERT INTO passage (id, record, sort, checksum) VALUES (?, ?, ?, ?)"
_ADD_DUE = "INSERT INTO passage (id, record, sort, checksum, due) VALUES (?, ?, ?, ?, ?)"
_CHANGE = "UPDATE passage SET due = ?, checksum = ? WHERE id = ?"
_ADD_WORDS = "INSERT INTO passage_words (rowid, words) VALUES (?, ?)"
_PUT_NAME = "INSERT INTO passage_name VALUES (?, ?, ?)"
_NAMES = "SELECT passage, party, name FROM passage_name WHERE passage = ?"
_DROP_NAMES = "DELETE FROM passage_name WHERE passage = ?"
_DROP_WORDS = "DELETE FROM passage_words WHERE rowid = ?"
_FIND = "SELECT id, checksum FROM passage WHERE record = ? AND sort = ?"
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
    return _checksum(passage, head.facets() if head else ())


def _checksum(passage: Passage, of_head: tuple[str, ...]) -> int:
    names = chain(passage.speakers, (None,), passage.owners)
    pieces = (
        *(f"{part.name}\x1f{part.text}" for part in passage.parts),
        *passage.facets,
        *of_head,
        *passage.keys,
        *("\x1f".join(keys_of(name)) if name else "" for name in names),
        str(passage.due),
    )
    return zlib.crc32("\x1e".join(pieces).encode("utf-8", "surrogatepass"))


class Writer:
    """Writes passages in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._names = Numbers(connection)
        self._numbering = Numbering(connection)
        self._of_heads: dict[Head | None, tuple[str, ...]] = {None: ()}

    def put(self, found: Iterable[tuple[Passage, Head | None]], *, new: Container[Id] = ()) -> None:
        """Write passages that are new, or changed; for new ones there is room (``has_room``).

        One that is as it was is left alone. One without text is taken out. ``new`` are records
        that were not there before: nothing of them can be in the index, and none is looked for.
        """
        words: list[tuple[int, str]] = []
        named: list[tuple[int, int, int]] = []
        changed: list[int] = []
        for passage, head in found:
            of_head = self._of_head(head)
            check = _checksum(passage, of_head)
            old = None if passage.record in new else self._stands(passage, head)
            if not passage.parts:
                remove(self._connection, [old[0]] if old else [])
                continue
            if old is not None and old[1] == check:
                continue
            if old is not None:
                changed.append(old[0])
            number = self._take_row(passage, head, check, old[0] if old else None)
            words.append((number, self._words(passage, of_head)))
            named += self._changed_names(number, passage, is_new=old is None)
        # Upwards: for each step down the engine begins another piece of the index.
        self._write(_DROP_WORDS, [(number,) for number in sorted(changed)])
        self._write(_ADD_WORDS, sorted(words))
        self._write(_PUT_NAME, named)

    def has_room(self, head: Head, passages: Sequence[Passage]) -> bool:
        """Tell whether a meeting has numbers for those of its passages that have none."""
        first, last = self._numbering.free(head.number)
        left = last + 1 - first
        others = [one for one in passages if one.where is not Where.MEETING]
        if len(others) <= left:
            return True
        return sum(self._stands(one, head) is None for one in others) <= left

    def look_again(self) -> None:
        """Forget what numbers are left: meetings were settled anew."""
        self._numbering.forget()

    def _write(self, query: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:  # to run a statement for none costs as much as for one
            self._connection.executemany(query, rows)

    def _of_head(self, head: Head | None) -> tuple[str, ...]:
        found = self._of_heads.get(head)
        if found is None and head is not None:
            found = self._of_heads[head] = head.facets()
        return found or ()

    def _take_row(self, passage: Passage, head: Head | None, check: int, old: int | None) -> int:
        """Write the row of a passage and return its number."""
        if old is not None:
            self._connection.execute(_CHANGE, (passage.due, check, old))
            return old
        key, sort = record_key(passage.record), _NUMBER_OF_SORT[passage.where]
        number = self._number(passage, head)
        values = (number, bytearray(key), sort, check)  # what the driver binds as it is
        if passage.due is None:
            self._connection.execute(_ADD, values)
        else:
            self._connection.execute(_ADD_DUE, (*values, passage.due))
        return number

    def _number(self, passage: Passage, head: Head | None) -> int:
        if passage.where is Where.MEETING and head is not None:
            return head.number
        return self._numbering.next(block_of(passage.where, head and head.number))

    def _stands(self, passage: Passage, head: Head | None) -> tuple[int, int] | None:
        """Return number and checksum of a passage that is in the index.

        One that stands under another meeting is taken out: its number went with that.
        """
        values = (record_key(passage.record), _NUMBER_OF_SORT[passage.where])
        row = self._connection.execute(_FIND, values).fetchone()
        if row is None:
            return None
        block = block_of(passage.where, head and head.number)
        if block <= row[0] <= self._numbering.free(block)[1]:
            return row
        remove(self._connection, [row[0]])
        return None

    def _changed_names(
        self, number: int, passage: Passage, *, is_new: bool
    ) -> set[tuple[int, int, int]]:
        """Return the rows of names that are to be put; where any are others, all are."""
        names = self._names.rows(number, passage)
        if is_new:
            return names
        there = set(self._connection.execute(_NAMES, (number,)).fetchall())
        if there == names:
            return set()
        self._connection.execute(_DROP_NAMES, (number,))
        return names

    def _words(self, passage: Passage, of_head: tuple[str, ...]) -> str:
        """Return what goes into ``passage_words``: words and facets with blanks between."""
        found = tokens((*(same(part.text) for part in passage.parts), *passage.keys))
        own = (*passage.facets, *of_head, *self._names.facets(passage))
        return " ".join((*found, *dict.fromkeys(own)))


def remove_record(connection: Connection, where: Where, record: Id) -> None:
    """Take a record out of the index; one that is not there is passed over."""
    values = (record_key(record), _NUMBER_OF_SORT[where])
    remove(connection, [row[0] for row in connection.execute(_FIND, values).fetchall()])


def remove(connection: Connection, numbers: Iterable[int]) -> None:
    """Take passages out of the index."""
    gone = [(number,) for number in numbers]
    for query in (_DROP_NAMES, _DROP_WORDS, _DROP) if gone else ():
        connection.executemany(query, gone)
