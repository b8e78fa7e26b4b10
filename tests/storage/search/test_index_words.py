"""What is worked out between two statements of a count can be stopped as well."""

from collections import Counter
from pathlib import Path

import pytest

from minutes_app.services.desk import Desk
from minutes_app.storage.search import index_words
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.plan import Asked
from minutes_app.storage.search.stopping import SearchInterrupted
from tests.storage.search.corpus import fill


def test_adding_up_names_is_stopped_between_two_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a common word it took a tenth of a second, and the next key waited for it."""
    monkeypatch.setattr(index_words, "_PIECE", 20)
    looked: list[int] = []
    wanted = True

    def look() -> None:
        looked.append(1)
        if not wanted and len(looked) > 2:
            raise SearchInterrupted

    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        fill(Desk(archive), 3, 6)
        words = IndexWords(archive.connection, look, shared=False)
        every = "SELECT name, party FROM passage_name"
        counted = Counter(archive.connection.execute(every).fetchall())
        asked_for = Asked('"人" *')
        found = words.names(asked_for)
        assert 0 < sum(found.values()) <= counted.total()
        assert len(looked) > 3
        looked.clear()
        wanted = False
        with pytest.raises(SearchInterrupted):
            words.names(asked_for)
        assert len(looked) == 3
