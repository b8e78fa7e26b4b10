"""The names of the index, by a short number each: who speaks, and who is to carry it out.

Somebody linked to the directory has one number under whatever name (``p:``, ``b:`` and the id).
The name as it was written has a number of its own (``n:`` and the folded name), so that minutes
are also found by the name that stands in them. Who is linked is counted once, under the link.

Passages have short parts of the names, too: FTS5 takes some 50 microseconds for each word that it
is asked for, and thousands of people have a surname. ``search_name.written`` is how somebody is
written wherever they are linked ("" where that varies): their short parts say it all while they
are called so. The parts of the pinyin are those that somebody had when the passage was written.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from minutes_app.domain.text import has_han
from minutes_app.language.sameness import same
from minutes_app.storage.engine import Connection
from minutes_app.storage.search.cutting import pieces
from minutes_app.storage.search.facets import Facet, word
from minutes_app.storage.search.passages import Name, Passage

SPEAKER, OWNER = 0, 1
"""Values of ``passage_name.party``."""

_BETWEEN = "\ue000"
"""A sign for private use, which folding leaves as it is and joins to nothing."""
_KEPT = 4_096
"""Names whose folded form is kept: those of the meetings at hand come again and again."""
_FIND = """
    SELECT s.key, s.number, s.written, coalesce(k.keys, '') FROM search_name s
    LEFT JOIN name_keys k ON s.key NOT LIKE 'n:%' AND k.record = substr(s.key, 3)
    WHERE s.key IN (?, ?)
"""
_ADD = "INSERT INTO search_name (key, shown, folded, written) VALUES (?, ?, ?, ?)"
_VARIES = "UPDATE search_name SET written = '' WHERE number = ?"
_PERSON, _BODY = (
    f"SELECT r.name, coalesce(k.keys, '') FROM {table} r LEFT JOIN name_keys k ON k.record = r.id"
    " WHERE r.id = ?"
    for table in ("person", "body")
)


@lru_cache(maxsize=_KEPT)
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


@lru_cache(maxsize=_KEPT)
def _short_words(facet: Facet, folded: str, keys: str) -> tuple[str, ...]:
    """Return the words of the index for the short parts of a name and of its keys."""
    found = dict.fromkeys(pieces(folded))
    for key in keys.split():
        found.update(dict.fromkeys(pieces(key)))
    return tuple(word(facet, piece) for piece in found)


def keys_of(name: Name) -> tuple[str, ...]:
    """Return the keys of a name: of whom it is first, then of how it is written."""
    folded = folded_name(name.printed)
    written = (f"n:{folded}",) if folded else ()
    if name.person:
        return (f"p:{name.person}", *written)
    return (f"b:{name.body}", *written) if name.body else written


def named(passage: Passage) -> Iterator[tuple[int, str, Name]]:
    """Yield what a passage has in ``passage_name``: a party and a key, and whose name it is."""
    for party, names in ((SPEAKER, passage.speakers), (OWNER, passage.owners)):
        for name in names:
            for key in keys_of(name)[:1]:
                yield party, key, name


@dataclass(slots=True)
class _Known:
    """What ``search_name`` has of a name, and the keys of whom it is linked to."""

    number: int
    written: str
    keys: str = ""


class Numbers:
    """Numbers of names in one transaction; a name that has none yet gets one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, _Known] = {}
        self._words: dict[tuple[Facet, Name], list[str]] = {}

    def facets(self, passage: Passage) -> list[str]:
        """Return the words of the index for the names of a passage: numbers, and short parts."""
        found: list[str] = []
        for facet, of_pieces, names in (
            (Facet.SPEAKER, Facet.SPEAKER_PIECE, passage.speakers),
            (Facet.OWNER, Facet.OWNER_PIECE, passage.owners),
        ):
            for name in names:
                words = self._words.get((facet, name))
                if words is None:
                    words = self._words[facet, name] = self._words_of(facet, of_pieces, name)
                found += words
        return found

    def rows(self, number: int, passage: Passage) -> set[tuple[int, int, int]]:
        """Return the rows of ``passage_name`` of a passage: everybody once."""
        return {
            (number, party, self._find(key, name).number) for party, key, name in named(passage)
        }

    def _words_of(self, facet: Facet, of_pieces: Facet, name: Name) -> list[str]:
        known = [self._find(key, name) for key in keys_of(name)]
        keys = known[0].keys if known else ""
        short = _short_words(of_pieces, folded_name(name.printed), keys)
        return [*(word(facet, str(one.number)) for one in known), *short]

    def _find(self, key: str, name: Name) -> _Known:
        """Return what is known of a name; note where somebody is not always written the same."""
        if key not in self._known:
            self._read(keys_of(name))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._add(key, name)
        if known.written and known.written != folded_name(name.printed):
            known.written = ""
            self._connection.execute(_VARIES, (known.number,))
        return known

    def _read(self, keys: tuple[str, ...]) -> None:
        """Read what is known under the keys of one name, at once."""
        for key, *known in self._connection.execute(_FIND, (keys[0], keys[-1])).fetchall():
            self._known.setdefault(key, _Known(*known))

    def _add(self, key: str, name: Name) -> _Known:
        shown, keys = name.printed, ""
        if _is_link(key):
            query = _PERSON if key.startswith("p:") else _BODY
            row = self._connection.execute(query, (key[2:],)).fetchone()
            shown, keys = row or (shown, keys)
        written = folded_name(name.printed)
        values = (key, shown, folded_name(shown), written)
        return _Known(int(self._connection.execute(_ADD, values).lastrowid or 0), written, keys)


def _is_link(key: str) -> bool:
    return not key.startswith("n:")


def rename(connection: Connection, keys: Iterable[tuple[str, str]]) -> None:
    """Follow people and bodies that are called otherwise now: pairs of a key and a name."""
    connection.executemany(
        "UPDATE search_name SET shown = ?, folded = ? WHERE key = ?",
        [(name, folded_name(name), key) for key, name in keys],
    )
