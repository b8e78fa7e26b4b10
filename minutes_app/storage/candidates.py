"""Which meetings and tasks may have a name with some words: told by the index, not by reading all.

Chinese words are asked of the index of searches. Of letters of a keyboard, which may be pinyin,
the titles in memory tell for meetings; tasks by their pinyin are looked for among the newest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from minutes_app.storage import engine
from minutes_app.storage.search.cutting import sought
from minutes_app.storage.search.facets import Facet, match, match_any
from minutes_app.storage.search.passages import record_of
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.states import is_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from minutes_app.storage.archive import Archive
    from minutes_app.storage.titles import Titles

FEW = 1_500
"""Candidates that are read one by one; where there are more, the newest tell enough."""

_NUMBERS = "SELECT rowid FROM passage_words WHERE passage_words MATCH ? LIMIT ?"
_RECORDS = "SELECT record FROM passage WHERE id IN (SELECT value FROM json_each(?))"
_NEWEST = "SELECT entry FROM task ORDER BY id DESC LIMIT ?"


def meetings(archive: Archive, titles: Titles, pieces: Sequence[str]) -> Sequence[str] | None:
    """Return the meetings that may be meant by some pieces; None where they are not few."""
    if all(map(_is_chinese, pieces)):
        return _found(archive, match(Facet.WHERE, Where.MEETING.value), pieces)
    found = titles.find(" ".join(pieces))
    return found if len(found) <= FEW else None


def tasks(archive: Archive, pieces: Sequence[str]) -> Sequence[str] | None:
    """Return the entries whose tasks may be meant by some pieces; None where they are not few.

    Without a Chinese piece they are the newest, which may be meant by their pinyin, and those
    with the words.
    """
    chinese = [piece for piece in pieces if _is_chinese(piece)]
    found = _found(archive, match_any(Facet.TASK), chinese or pieces)
    if chinese or found is None:
        return found
    newest = [row[0] for row in archive.connection.execute(_NEWEST, (FEW,))]
    return list(dict.fromkeys((*newest, *found)))


def _found(archive: Archive, facet: str, pieces: Sequence[str]) -> Sequence[str] | None:
    """Return the records that may hold all pieces; None where they are not few, or not known."""
    terms = [found.match for found in map(sought, pieces) if found is not None]
    if not is_whole(archive.connection):
        return None
    if not all(terms):
        return []
    try:
        asked = (" AND ".join((facet, *terms)), FEW + 1)
        numbers = [row[0] for row in archive.connection.execute(_NUMBERS, asked)]
    except engine.DatabaseError as error:
        if engine.is_damage(error):
            return None  # searches say so; here the records themselves are read
        raise
    if len(numbers) > FEW:
        return None
    rows = archive.connection.execute(_RECORDS, (msgspec.json.encode(numbers).decode(),))
    return [record_of(row[0]) for row in rows]


def _is_chinese(piece: str) -> bool:
    """Tell whether the index knows every stretch of a piece, not only the beginnings of words."""
    return all("\u4e00" <= letter <= "\u9fff" for letter in piece)
