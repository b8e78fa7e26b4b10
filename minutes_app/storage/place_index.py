"""What may be meant by a few words typed, as the index of words tells it: tasks and meetings."""

from collections.abc import Sequence

from minutes_app.domain.ids import Id
from minutes_app.storage import engine
from minutes_app.storage.archive import Archive
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search.cutting import sought
from minutes_app.storage.search.facets import Facet, match
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.passages import record_of
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.states import is_whole

_RECORDS = "SELECT record FROM passage WHERE id IN (SELECT value FROM json_each(?))"


def meetings_with(archive: Archive, words: Sequence[str], most: int) -> list[Id] | None:
    """Return the meetings whose head has words: their titles, and more; see ``records_with``."""
    return records_with(archive, words, match(Facet.WHERE, Where.MEETING), most)


def records_with(archive: Archive, words: Sequence[str], sort: str, most: int) -> list[Id] | None:
    """Return the records of a sort in which the index has words; None where they are not few.

    Chinese words may stand anywhere, others are beginnings. Not all of what is found has them; but
    nothing is missing. None, too, while the index is being made, or where it is damaged.
    """
    numbers = passages_with(archive, words, sort, most)
    if numbers is None:
        return None
    rows = archive.connection.execute(_RECORDS, (as_json(numbers),)).fetchall()
    return [record_of(row[0]) for row in rows]


def passages_with(archive: Archive, words: Sequence[str], sort: str, most: int) -> list[int] | None:
    """Return the passages of such records by their numbers; None as in ``records_with``."""
    connection = archive.connection
    terms = [found.match for found in map(sought, words) if found is not None]
    if not is_whole(connection):
        return None
    if not all(terms):
        return None  # the index knows nothing of signs
    index = IndexWords(connection, lambda: None, shared=archive.shared)
    try:
        return index.few(" AND ".join((*terms, sort)), most)
    except engine.DatabaseError as error:
        if engine.is_damage(error):
            return None  # searches say so; here the records themselves are read
        raise


def is_chinese(piece: str) -> bool:
    """Tell whether the index knows every stretch of a piece, not only the beginnings of words."""
    return all("\u4e00" <= letter <= "\u9fff" for letter in piece)
