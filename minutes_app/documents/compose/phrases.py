"""The words that a composer puts between the facts: data of the layout, filled here."""

from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import LayoutError


class Phrases:
    """The phrases of a layout. A phrase that is "" switches what it says off."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._words: dict[str, frozenset[str]] = {}

    def __contains__(self, key: object) -> bool:
        return key in self._layout.phrases

    def raw(self, key: str) -> str:
        """Return a phrase unfilled.

        Raises ``LayoutError`` (``layout.invalid``) where the layout has none: a fact must never
        vanish because its phrase was forgotten.
        """
        if key not in self._layout.phrases:
            raise self._unfit(key)
        return self._layout.phrases[key]

    def say(self, key: str, **facts: object) -> str:
        """Return a phrase filled with facts; "" where the phrase is "".

        Raises ``LayoutError`` (``layout.invalid``) also where it asks for a fact that it cannot
        have.
        """
        try:
            return self.raw(key).format(**facts)
        except (KeyError, IndexError, ValueError, AttributeError) as error:
            raise self._unfit(key) from error

    def number(self, key: str, most: int) -> int:
        """Return a phrase that is a number; 0 where it is "" or the layout has none.

        Raises ``LayoutError`` (``layout.invalid``) where it is something else, or larger than
        ``most``: a layout comes from anybody, and a million rows are no paper.
        """
        said = self._layout.phrases.get(key) or "0"
        if not said.isdecimal() or len(said) > len(str(most)) or int(said) > most:
            raise self._unfit(key)
        return int(said)

    def words(self, key: str) -> frozenset[str]:
        """Return a phrase that is a set of words, parted by ``|``."""
        if key not in self._words:
            self._words[key] = frozenset(filter(None, self.raw(key).split("|")))
        return self._words[key]

    def pairs(self, key: str) -> dict[str, str]:
        """Return a phrase that is a set of pairs, ``this=that|…``."""
        pairs = (pair.partition("=") for pair in self.raw(key).split("|") if pair)
        return {one: other for one, _, other in pairs}

    def in_turn(self, key: str, turn: int) -> str:
        """Return one of the ways to say something, parted by ``|``, each in its turn (0 first)."""
        ways = self.raw(key).split("|")
        return ways[turn % len(ways)]

    def first_of(self, *keys: str) -> str:
        """Return the first of some keys that the layout has; the last must exist."""
        return next((key for key in keys if key in self), keys[-1])

    def _unfit(self, key: str) -> LayoutError:
        return LayoutError("layout.invalid", file=self._layout.name, reason=f"phrases.{key}")
