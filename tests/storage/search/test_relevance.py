"""By relevance: what a secretary means stands before what only has the word, the newer first."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.query import All, Named, Node, Order, Party, Text
from minutes_app.services.desk import Desk
from minutes_app.storage.archive import Archive
from minutes_app.storage.search import relevance
from minutes_app.storage.search.hits import hits
from minutes_app.storage.search.searcher import Reader

NOW = datetime(2026, 6, 19, 8, tzinfo=UTC)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        yield archive


def record(archive: Archive, *texts: str, title: str = "会", day: int = 19) -> list[Entry]:
    """Record a meeting with entries, the first of which is the first of several alike."""
    meeting = Meeting(new_id(), title, NOW, start=PartialDate(2026, 6, day))
    entries = [Entry(new_id(), meeting.id, text, NOW) for text in texts]
    with archive.operation("test", meeting.id) as operation:
        operation.put(meeting, *entries)
    return entries


def found(reader: Reader, archive: Archive, root: Node) -> list[str]:
    numbers = reader.passages(root, Order.RELEVANCE, 0, 100)
    return [one.text for one in hits(archive.connection, numbers, ())]


Best = Callable[..., list[str]]


@pytest.fixture
def best(archive: Archive) -> Best:
    def ask(*words: str) -> list[str]:
        root = Text(words[0]) if len(words) == 1 else All(tuple(map(Text, words)))
        return found(Reader(archive), archive, root)

    return ask


def test_a_title_stands_before_what_says_the_word_often(archive: Archive, best: Best) -> None:
    record(archive, "人才，人才，人才，人才。", title="一般会议", day=20)
    record(archive, "无关。", title="人才会议", day=1)
    assert best("人才") == ["人才会议", "人才，人才，人才，人才。"]


def test_a_word_that_is_said_often_counts_more(archive: Archive, best: Best) -> None:
    record(archive, "人才住房和其他各种事情。", "人才是人才，人才要人才住。")
    assert best("人才")[0] == "人才是人才，人才要人才住。"


def test_a_short_text_stands_before_a_long_one(archive: Archive, best: Best) -> None:
    record(archive, "人才。" + "其他事情。" * 100, "人才。")
    assert best("人才")[0] == "人才。"


def test_words_beside_each_other_stand_before_words_apart(archive: Archive, best: Best) -> None:
    record(archive, "人才" + "其他事情。" * 10 + "住房", "其他事情。" * 10 + "住房和人才")
    assert best("人才", "住房")[0].endswith("住房和人才")


def test_a_whole_word_stands_before_the_beginning_of_one(archive: Archive, best: Best) -> None:
    record(archive, "A talented team.", "A Talent of ours.")
    assert best("talent")[0] == "A Talent of ours."


@pytest.mark.parametrize(
    ("word", "text"), [("发展", "發展，發展，發展。"), ("cafe", "Café, cafés, CAFÉ.")]
)
def test_other_writings_count_like_the_word_itself(
    archive: Archive, best: Best, word: str, text: str
) -> None:
    record(archive, f"其他{word}事情。", text)
    assert best(word)[0] == text


def test_of_two_alike_the_newer_stands_first(archive: Archive, best: Best) -> None:
    record(archive, "人才甲。", day=1)
    record(archive, "人才乙。", day=2)
    assert best("人才") == ["人才乙。", "人才甲。"]


def test_what_was_written_meanwhile_is_weighed_anew(archive: Archive) -> None:
    first, second = record(archive, "人才甲。", "人才乙。")
    reader = Reader(archive)
    assert found(reader, archive, Text("人才"))[0] == "人才甲。"
    text = "人才，人才，人才。"
    with archive.operation("test", Id(first.meeting)) as operation:
        operation.put(Entry(second.id, second.meeting, text, NOW))
    assert found(reader, archive, Text("人才"))[0] == text


@pytest.mark.parametrize("kept", [0, 12, 20])
def test_texts_that_are_not_kept_are_weighed_all_the_same(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    texts = [f"{'人才' * (number % 5)}{'住房' * (number % 3)}" for number in range(1, 12)]
    record(archive, *texts)
    reader = Reader(archive)
    wanted = [found(reader, archive, Text(word)) for word in ("人才", "住房", "人才")]
    monkeypatch.setattr(relevance, "_KEPT", kept)
    reader = Reader(archive)
    assert [found(reader, archive, Text(word)) for word in ("人才", "住房", "人才")] == wanted


def test_who_weighs_one_word_finds_the_texts_of_others_read(archive: Archive) -> None:
    record(archive, "人才甲。", "住房甲。", "人才与住房。")
    reader = Reader(archive)
    reader.read_ahead()  # nobody has weighed anything: nothing to go on with
    found(reader, archive, Text("人才"))
    reader.read_ahead()
    asked: list[str] = []
    archive.connection.set_trace_callback(asked.append)
    try:
        assert len(reader.passages(Text("住房"), Order.RELEVANCE, 0, 100)) == 2
    finally:
        archive.connection.set_trace_callback(None)
    assert not [one for one in asked if "entry" in one]
    record(archive, "住房乙。", day=20)
    reader.read_ahead()
    assert found(reader, archive, Text("住房"))[0] == "住房乙。"


def test_traditional_and_simplified_characters_weigh_the_same(archive: Archive, best: Best) -> None:
    record(archive, "發展和發\u00ad展。", "发展和别的话。", "发展和发展。")
    assert best("发展")[2] == "发展和别的话。"


def test_where_nothing_can_be_found_nothing_is(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relevance, "MOST", 2)
    record(archive, "人才甲。", "住房甲。")
    nobody = All((Text("人才"), Named(Party.SPEAKER, "没有这个人")))
    assert found(Reader(archive), archive, nobody) == []
