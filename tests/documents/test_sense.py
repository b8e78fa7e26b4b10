"""Where titles break: words whole, no particle at the start of a line, the outline of the lines."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.documents.pages.balance import best_breaks
from minutes_app.documents.sense import NEVER, break_costs
from minutes_app.documents.sense_words import WORDS

_ROOM = 20


def _lines(title: str) -> list[str]:
    count = -(-len(title) // _ROOM)
    places = range(1, len(title))
    tried = (best_breaks(title, places, count + more, lambda a, b: b - a, _ROOM) for more in (0, 1))
    found = next((one for one in tried if one is not None), None)
    assert found is not None
    return [title[a:b] for a, b in pairwise((0, *found, len(title)))]


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "关于推进数字经济高质量发展和安全生产工作的专题会议纪要",
            ["关于推进数字经济高质量发展和", "安全生产工作的专题会议纪要"],
        ),
        (
            "第十六届宁波市人民代表大会第五次会议代表建议督办工作座谈会会议纪要",
            ["第十六届宁波市人民代表大会第五次会议", "代表建议督办工作座谈会会议纪要"],
        ),
        (
            "关于研究解决江北新区轨道交通三号线沿线征地拆迁有关问题的会议纪要",
            ["关于研究解决江北新区轨道交通", "三号线沿线征地拆迁有关问题的会议纪要"],
        ),
        (
            "市政府第十二次常务会议暨全市安全生产工作部署会纪要",
            ["市政府第十二次常务会议暨", "全市安全生产工作部署会纪要"],
        ),
    ],
)
def test_titles_break_where_their_sense_does(title: str, lines: list[str]) -> None:
    assert _lines(title) == lines


@given(st.lists(st.sampled_from(sorted(WORDS)), min_size=6, max_size=16))
def test_no_line_begins_with_a_particle(words: list[str]) -> None:
    title = "".join(words)[:60]
    for line in _lines(title)[1:]:
        assert line[0] not in "的地得了着过"


@given(st.text(max_size=60))
def test_every_place_of_any_text_has_a_cost(text: str) -> None:
    costs = break_costs(text)
    assert len(costs) == len(text)
    assert all(cost <= NEVER * 2 for cost in costs)
