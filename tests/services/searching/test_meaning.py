"""What words may have been meant to find, asked of a real archive."""

from pathlib import Path

import pytest

from minutes_app.domain.entries import Entry, Voice
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Attendee, Meeting, OfficeHeld
from minutes_app.services.desk import Desk
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


@pytest.mark.parametrize(("typed", "offered"), [
    ("what did Mayor Low say this year", 'speaker:"Mayor Low" date:this year'),
    ("this year what did Deputy Mayor Low say?", 'date:this year speaker:"Deputy Mayor Low"'),
    ("吴局长今年说了什么", "speaker:吴局长 date:this year"),
    ("今年吴局长关于公寓说了什么", "date:this year speaker:吴局长 公寓"),
])  # fmt: skip
def test_who_is_asked_about_by_a_title_is_found(tmp_path: Path, typed: str, offered: str) -> None:
    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        desk = Desk(archive)
        head = desk.meetings.create("例会").of_type(Meeting)[0]
        for name, title in (("Anna Low", "Deputy Mayor"), ("吴杰", "局长")):
            who = Attendee(new_id(), head.id, name, "a", offices=(OfficeHeld(title),))
            entry = Entry(new_id(), head.id, "公寓", head.created, voices=(Voice(who.id),))
            with archive.operation("test", head.id) as operation:
                operation.put(who, entry)
        assert [(one.text, one.count) for one in meant(desk.searching, typed, 0)][:1] == [
            (offered, 1)
        ]
