"""Words of the index: what is spelled out, counted and asked in SQL is what the slow way gives."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.ids import Id
from minutes_app.domain.query import Text
from minutes_app.services.desk import Desk
from minutes_app.storage import engine
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import index_words, vocabulary
from minutes_app.storage.search.names import folded_name, folded_names
from minutes_app.storage.search.passages import record_key, record_of
from minutes_app.storage.search.record_ids import RECORD_ID
from minutes_app.storage.search.searcher import Reader
from minutes_app.storage.search.vocabulary import Vocabulary
from tests.storage.search.corpus import PEOPLE, WORDS, fill

_COUNT = "SELECT count(*) FROM passage_words WHERE passage_words MATCH ?"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    path = tmp_path_factory.mktemp("search") / "a.minutes"
    with Desk.open(path, create=True).archive as archive:
        fill(Desk(archive), 7, meetings=8)
        yield Reader(archive)


@pytest.fixture(scope="module")
def connection(reader: Reader) -> Connection:
    return reader._connection


@pytest.mark.parametrize("letters", ["ta", "tal", "talent", "th", "wu", "no"])
def test_a_beginning_is_the_words_that_begin_so(connection: Connection, letters: str) -> None:
    match = f'("{letters}" * AND "人才")'
    words = Vocabulary(connection).spelled_out(match, 100)
    assert words.endswith(' AND "人才")')
    assert "*" not in words
    assert connection.execute(_COUNT, (words,)).fetchone() == (
        connection.execute(_COUNT, (match,)).fetchone()
    )


def test_one_character_no_word_and_too_many_stay_as_they_are(connection: Connection) -> None:
    words = Vocabulary(connection)
    for match in ('"t" *', '"人" *', '"zzz" *', '"ta"'):
        assert words.spelled_out(match, 100) == match
    assert words.spelled_out('"ta" *', 0) == '"ta" *'


def test_many_words_of_few_passages_are_joined(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hundreds of pinyin words were looked up, one by one, four times for each key."""
    monkeypatch.setattr(vocabulary, "_ALWAYS", 0)
    match = '("ta" * AND "人才")'
    monkeypatch.setattr(vocabulary, "_EACH", 0)
    assert "*" not in Vocabulary(connection).spelled_out(match, 100)
    monkeypatch.setattr(vocabulary, "_EACH", 1_000_000)
    assert Vocabulary(connection).spelled_out(match, 100) == match


def test_a_word_is_counted_as_the_engine_counts_it(connection: Connection) -> None:
    words = Vocabulary(connection)
    for word in ("人才", "talent", "没有"):
        match = f'"{word}"'
        assert (words.count(match),) == connection.execute(_COUNT, (match,)).fetchone()
    assert words.count('("a" AND "b")') is None
    assert words.count('"a" *') is None


def test_a_reader_that_writes_nothing_asks_the_same(reader: Reader) -> None:
    alone = engine.connect(reader._path, read_only=True)
    words = Vocabulary(alone)
    assert words.count('"人才"') == Vocabulary(reader._connection).count('"人才"')
    assert alone.execute("PRAGMA query_only").fetchone() == (1,)
    alone.close()


def test_all_is_the_same_where_nothing_is_spelled_out(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [(reader.total(Text(word), None), reader.buckets(Text(word))) for word in WORDS]
    monkeypatch.setattr(index_words, "MOST", 0)
    monkeypatch.setattr(index_words, "SOME", 0)
    for word, (total, buckets) in zip(WORDS, wanted, strict=True):
        other = Text(f" {word}")  # another query, so that nothing is kept
        assert (reader.total(other, None), reader.buckets(other)) == (total, buckets)


@given(st.uuids().map(str) | st.text(st.characters(exclude_characters="\0"), min_size=1))
def test_ids_in_sql_are_those_of_the_index(connection: Connection, record: str) -> None:
    found = f"SELECT {RECORD_ID} FROM (SELECT ? AS record) p"
    key = record_key(Id(record))
    assert connection.execute(found, (key,)).fetchone() == (record_of(key),) == (record,)


_NAMES = st.sampled_from([name for name, _ in PEOPLE]) | st.text(max_size=6) | st.just("\ue000李")


@given(st.lists(_NAMES, max_size=8))
def test_many_names_are_folded_as_one_is(names: list[str]) -> None:
    assert folded_names(names) == [folded_name(name) for name in names]
