"""Searches that are kept under a name. Each method is one operation (or reads)."""

from dataclasses import replace

from minutes_app.domain.errors import ConflictError, NotFoundError, RecordError
from minutes_app.domain.folding import fold
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.ordering import key_at, keys_after
from minutes_app.domain.records import Change
from minutes_app.domain.searches import SavedSearch
from minutes_app.domain.text import clean_line
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE

LONGEST_NAME = 80
"""Characters of a name; what goes beyond is left away."""


class SavedSearches:
    """The searches of an archive that somebody wants to make again, in an order of their own.

    They belong to the archive as a whole: no meeting file carries them, a copy of it has them.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def all(self) -> list[SavedSearch]:
        """Return them in order."""
        found = reading.all_of(self._archive, SavedSearch)
        return sorted(found, key=lambda one: (one.position, one.id))

    def named(self, name: str) -> SavedSearch:
        """Return the one of a name; width, case and blanks make no difference.

        Raises ``NotFoundError`` (``search.unknown``, with the names there are in ``known``, or
        ``search.none_kept``).
        """
        wanted, every = fold(name), self.all()
        for one in every:
            if fold(one.name) == wanted:
                return one
        if not every:
            raise NotFoundError("search.none_kept", name=name)
        raise NotFoundError("search.unknown", name=name, known=tuple(one.name for one in every))

    def keep(self, name: str, query: str) -> Change:
        """Keep a search, after the others.

        Raises ``RecordError`` (``search.unnamed``, ``search.empty``) and ``ConflictError``
        (``search.name_taken``).
        """
        name, query = self._free(name), _looked_for(query)
        last = max((one.position for one in self.all()), default="")
        with self._archive.operation("search.keep", ARCHIVE_SCOPE) as operation:
            operation.put(SavedSearch(new_id(), name, query, *keys_after(last, 1)))
        return operation.change()

    def rename(self, search: Id, name: str) -> Change:
        """Call a search otherwise.

        Raises ``NotFoundError``, ``RecordError`` (``search.unnamed``) and ``ConflictError``
        (``search.name_taken``).
        """
        name = self._free(name, but=search)
        with self._archive.operation("search.rename", ARCHIVE_SCOPE) as operation:
            operation.put(replace(operation.get(SavedSearch, search), name=name))
        return operation.change()

    def change(self, search: Id, query: str) -> Change:
        """Let a name stand for another search.

        Raises ``NotFoundError`` and ``RecordError`` (``search.empty``).
        """
        query = _looked_for(query)
        with self._archive.operation("search.edit", ARCHIVE_SCOPE) as operation:
            operation.put(replace(operation.get(SavedSearch, search), query=query))
        return operation.change()

    def move(self, search: Id, index: int) -> Change:
        """Let a search stand at ``index`` (from 0) among the others. Raises ``NotFoundError``."""
        keys = [one.position for one in self.all() if one.id != search]
        position = key_at(keys, min(max(index, 0), len(keys)))
        with self._archive.operation("search.move", ARCHIVE_SCOPE) as operation:
            operation.put(replace(operation.get(SavedSearch, search), position=position))
        return operation.change()

    def remove(self, search: Id) -> Change:
        """Keep a search no longer. Raises ``NotFoundError``."""
        with self._archive.operation("search.remove", ARCHIVE_SCOPE) as operation:
            operation.get(SavedSearch, search)
            operation.remove(SavedSearch, search)
        return operation.change()

    def _free(self, name: str, but: Id | None = None) -> str:
        """Return a name as it is kept. Raises where it is none, or another search has it."""
        name = clean_line(name)[:LONGEST_NAME].strip()
        if not any(one.isprintable() and not one.isspace() for one in name):
            raise RecordError("search.unnamed")  # a name of invisible signs is none, either
        if any(fold(one.name) == fold(name) for one in self.all() if one.id != but):
            raise ConflictError("search.name_taken", name=name)
        return name


def _looked_for(query: str) -> str:
    query = clean_line(query)
    if not query:
        raise RecordError("search.empty")
    return query
