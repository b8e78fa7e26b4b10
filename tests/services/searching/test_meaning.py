"""What words may have been meant to find, asked of a real archive."""

import pytest

from minutes_app.services.searching import Searcher
from minutes_app.services.searching.meaning import MOST, meant


def test_what_is_offered_finds_more_and_says_how_much(searcher: Searcher) -> None:
    found = searcher.total(searcher.parse("吴杰 2025年"))
    better = meant(searcher, "吴杰 2025年", found)
    assert 0 < len(better) <= MOST
    assert better[0].text == "speaker:吴杰 date:2025年"
    for one in better:
        query = searcher.parse(one.text)
        assert query.faults == ()
        assert searcher.total(query) == one.count > found
        assert one.exact


@pytest.mark.parametrize("typed", ["", "不存在的 词语", "speaker:吴杰", "吴杰 OR 建议"])
def test_what_has_no_other_meaning_is_left(searcher: Searcher, typed: str) -> None:
    assert meant(searcher, typed, 0) == ()


def test_what_finds_no_more_is_not_offered(searcher: Searcher) -> None:
    assert meant(searcher, "吴杰 2025年", 100_000) == ()
