"""What may be meant by a few words typed, as the index of words tells it: tasks and meetings."""

from collections.abc import Sequence

from minutes_app.storage import engine
from minutes_app.storage.archive import Archive
from minutes_app.storage.search.cutting import sought
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.states import is_whole


def passages_with(archive: Archive, words: Sequence[str], sort: str, most: int) -> list[int] | None:
    """Return the records of a sort in which the index has words, by the numbers of their passages.

    None where they are more than ``most``. Chinese words may stand anywhere, others are
    beginnings. Not all of what is found has them; but nothing is missing. None, too, while the
    index is being made, where it is damaged, and for signs, which it does not know.
    """
    connection = archive.connection
    terms = [found.match for found in map(sought, words) if found is not None]
    if not is_whole(connection):
        return None
    if not all(terms):
        return None
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
