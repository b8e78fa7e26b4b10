"""The words that the index holds, and in how many passages each of them stands.

For what begins with some letters FTS5 joins the passages of all such words before it looks at
anything else, for each statement anew. Spelled out as words, each of them is only looked at where
the rest of the expression holds. That pays where the words are common, as those of minutes are;
those of pinyin are many, of a few people each, and are joined in a tenth of the time of finding
each.
"""

import re

from minutes_app.storage.engine import Connection
from minutes_app.storage.search.cutting import quoted

_TABLE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.passage_terms"
    " USING fts5vocab(main, passage_words, row)"
)
_TERMS = "SELECT term, doc FROM temp.passage_terms WHERE term >= ? AND term < ? LIMIT ?"
_COUNT = "SELECT doc FROM temp.passage_terms WHERE term = ?"
_AFTER = "\U0010ffff"
"""What stands in no word."""

MOST = 1200
"""Words that are spelled out where the rest of an expression leaves few passages."""
SOME = 60
"""Words that are spelled out where all their passages are gone through."""
_ALWAYS = 32
"""Words that are spelled out however few passages they have: it takes a fraction of a ms."""
_EACH = 48
"""Passages that FTS5 joins in the time in which it finds one word."""

# One character is in the index itself (``prefix='1'``).
_BEGINNING = re.compile(r'"([^\W_]{2,})" \*')
_ONE = re.compile(r'"([^"]+)"')


class Vocabulary:
    """Asks for words. ``forget`` is to be called where the archive may be another."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, list[str]] = {}
        self._made = False

    def forget(self) -> None:
        """Keep nothing."""
        self._known.clear()

    def spelled_out(self, match: str, most: int) -> str:
        """Return an expression with beginnings as words, where they are ``most`` at most.

        Those of words that are joined sooner than each is found stay as they are.
        """
        if "*" not in match:
            return match
        return _BEGINNING.sub(lambda found: self._words(found, most), match)

    def count(self, match: str) -> int | None:
        """Return in how many passages a word stands; None where an expression is more than one.

        It takes half the time of counting what the expression finds.
        """
        one = _ONE.fullmatch(match)
        if one is None:
            return None
        self._make()
        row = self._connection.execute(_COUNT, (one[1],)).fetchone()
        return 0 if row is None else row[0]

    def _words(self, found: re.Match[str], most: int) -> str:
        words = self._beginning(found[1])
        if not words or len(words) > most:
            return found[0]
        each = [quoted(word) for word in words]
        return each[0] if len(each) == 1 else f"({' OR '.join(each)})"

    def _beginning(self, letters: str) -> list[str]:
        """Return the words that begin with some letters; none where they are better joined."""
        if letters not in self._known:
            self._make()
            values = (letters, letters + _AFTER, MOST + 1)
            rows = self._connection.execute(_TERMS, values).fetchall()
            passages = sum(row[1] for row in rows)
            apart = len(rows) <= MOST and (len(rows) <= _ALWAYS or passages > _EACH * len(rows))
            self._known[letters] = [row[0] for row in rows] if apart else []
        return self._known[letters]

    def _make(self) -> None:
        """Make the table that shows the words: it lies in memory, and holds nothing."""
        if self._made:
            return
        before = self._connection.execute("PRAGMA query_only").fetchone()[0]
        self._connection.execute("PRAGMA query_only = OFF")
        try:
            self._connection.execute(_TABLE)
        finally:
            self._connection.execute(f"PRAGMA query_only = {before}")
        self._made = True
