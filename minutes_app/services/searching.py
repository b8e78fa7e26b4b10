"""Finding words in everything that was recorded."""

from collections.abc import Sequence

from minutes_app.domain.text import clean_line
from minutes_app.storage import finding, places
from minutes_app.storage.archive import Archive
from minutes_app.storage.finding import Hit
from minutes_app.storage.places import Place


class Searching:
    """Searching an archive."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def search(self, query: str, *, limit: int = 200) -> Sequence[Hit]:
        """Return where all words of a query stand together, the newest meeting first.

        A word is found anywhere, also inside others, as Chinese needs it; no query is wrong.
        """
        words = clean_line(query).split()
        return finding.find(self._archive, words, limit) if words else []

    def places(self, text: str, *, limit: int = 50) -> Sequence[Place]:
        """Return meetings, people, bodies and tasks by characters, pinyin or initials.

        At most ``limit`` of each kind: first what begins with what was typed, then the newest.
        Every word must fit, in any order; nothing typed gives the newest of each kind.
        """
        return places.find_places(self._archive, clean_line(text).split(), limit)

    def places_of(self, ids: Sequence[str]) -> Sequence[Place]:
        """Return the places of some ids that are still there; of a task it is its entry's."""
        return places.places_of(self._archive, ids)
