"""Counts of what had to be looked at one by one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minutes_app.domain.query import Node, Not, Text
from minutes_app.services.desk import Desk
from minutes_app.storage.search import counts, listing
from minutes_app.storage.search.matching import Matcher
from minutes_app.storage.search.searcher import Reader
from tests.storage.search.corpus import fill


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    monkeypatch.setattr(listing, "NEAR", 1)
    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        fill(Desk(archive), 7)
        yield Reader(archive)


def test_what_was_looked_at_for_the_total_is_not_looked_at_again(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    term = Text("5G基站")
    total = reader.total(term, None)
    assert total > 20
    first = reader.counts(term)
    monkeypatch.delattr(Matcher, "sift")
    assert reader.total(term, None) == total
    assert reader.total(term, 5) == 5
    assert reader.counts(term) == first
    assert sum(one.count for one in first.kinds) <= total


@pytest.mark.parametrize("node", [Text("人才"), Text("的"), Not(Text("公寓")), Text("5G基站")])
def test_names_are_counted_the_same_together_and_one_by_one(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, node: Node
) -> None:
    one_by_one = reader.counts(node)
    monkeypatch.setattr(counts, "_MANY", 0)
    assert reader.counts(node) == one_by_one
    assert one_by_one.speakers
    assert one_by_one.owners
