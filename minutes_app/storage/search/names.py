"""The names of the index, by a short number each: who speaks, and who is to carry it out.

Somebody linked to the directory has one number under whatever name (``p:``, ``b:`` and the id).
The name as it was written has a number of its own (``n:`` and the folded name), so that minutes
are also found by the name that stands in them. Who is linked is counted once, under the link.
"""

from collections.abc import Iterable, Iterator, Sequence

from minutes_app.domain.text import has_han
from minutes_app.language.sameness import same
from minutes_app.storage.engine import Connection
from minutes_app.storage.search.facets import Facet, word
from minutes_app.storage.search.passages import Name, Passage

SPEAKER, OWNER = 0, 1
"""Values of ``passage_name.party``, for everybody once."""
WRITTEN = 2
"""What is added to them for the name as it was written of somebody who is linked."""

_BETWEEN = "\ue000"
"""A sign for private use, which folding leaves as it is and joins to nothing."""
_FIND = "SELECT number FROM search_name WHERE key = ?"
_ADD = "INSERT INTO search_name (key, shown, folded) VALUES (?, ?, ?)"
_SHOWN_PERSON = "SELECT name FROM person WHERE id = ?"
_SHOWN_BODY = "SELECT name FROM body WHERE id = ?"


def folded_name(name: str) -> str:
    """Return a name as names are compared; blanks in Chinese names only stretch them (李　雷)."""
    return _without_stretches(same(name))


def folded_names(names: Sequence[str]) -> list[str]:
    """Return what ``folded_name`` does of many: as one text they take a tenth of the time."""
    folded = same(_BETWEEN.join(names)).split(_BETWEEN) if names else []
    if len(folded) != len(names):  # one has the sign in it
        return [folded_name(name) for name in names]
    return [_without_stretches(name) for name in folded]


def _without_stretches(folded: str) -> str:
    if " " not in folded and "\n" not in folded:
        return folded
    line = " ".join(folded.split())
    return line.replace(" ", "") if has_han(line) else line


def keys_of(name: Name) -> tuple[str, ...]:
    """Return the keys of a name: of whom it is first, then of how it is written."""
    folded = folded_name(name.printed)
    written = (f"n:{folded}",) if folded else ()
    if name.person:
        return (f"p:{name.person}", *written)
    return (f"b:{name.body}", *written) if name.body else written


def named(passage: Passage) -> Iterator[tuple[int, str, Name]]:
    """Yield what a passage has in ``passage_name``: a party, a key, and whose name it is."""
    for party, names in ((SPEAKER, passage.speakers), (OWNER, passage.owners)):
        for name in names:
            for place, key in enumerate(keys_of(name)):
                yield party + (WRITTEN if place else 0), key, name


class Numbers:
    """Numbers of names in one transaction; a name that has none yet gets one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, int] = {}

    def of(self, name: Name) -> list[int]:
        """Return the numbers of a name, in the order of ``keys_of``."""
        return [self._number(key, name) for key in keys_of(name)]

    def facets(self, passage: Passage) -> list[str]:
        """Return the words of the index for the names of a passage."""
        return [
            word(facet, str(number))
            for facet, names in ((Facet.SPEAKER, passage.speakers), (Facet.OWNER, passage.owners))
            for name in names
            for number in self.of(name)
        ]

    def rows(self, number: int, passage: Passage) -> set[tuple[int, int, int]]:
        """Return the rows of ``passage_name`` of a passage."""
        return {(number, party, self._number(key, name)) for party, key, name in named(passage)}

    def _number(self, key: str, name: Name) -> int:
        number = self._known.get(key)
        if number is None:
            row = self._connection.execute(_FIND, (key,)).fetchone()
            number = row[0] if row else self._add(key, name)
            self._known[key] = number
        return number

    def _add(self, key: str, name: Name) -> int:
        shown = name.printed
        if not key.startswith("n:"):
            query = _SHOWN_PERSON if key.startswith("p:") else _SHOWN_BODY
            row = self._connection.execute(query, (key[2:],)).fetchone()
            shown = row[0] if row else shown
        cursor = self._connection.execute(_ADD, (key, shown, folded_name(shown)))
        return int(cursor.lastrowid or 0)


def rename(connection: Connection, keys: Iterable[tuple[str, str]]) -> None:
    """Follow people and bodies that are called otherwise now: pairs of a key and a name."""
    connection.executemany(
        "UPDATE search_name SET shown = ?, folded = ? WHERE key = ?",
        [(name, folded_name(name), key) for key, name in keys],
    )
