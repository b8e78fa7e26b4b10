"""The outline: a tree in order, ordinals by place."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.outline import Outline, ordinals

WU, PENG = (Voice(Id("wu")),), (Voice(Id("peng")),)


def entry(name: str, parent: str | None = None, position: str = "", **fields: object) -> Entry:
    at = datetime(2026, 6, 19, tzinfo=UTC)
    return Entry(
        Id(name), Id("m"), name, at, parent=Id(parent) if parent else None,
        position=position or name, **fields,  # pyright: ignore[reportArgumentType]
    )  # fmt: skip


def point(name: str, voices: tuple[Voice, ...] = WU, *, numbered: bool = True) -> Entry:
    return entry(name, kind=EntryKind.SUGGESTION, voices=voices, numbered=numbered)


def test_reading_order_is_depth_first_by_position() -> None:
    outline = Outline(
        [entry("b"), entry("b2", "b"), entry("a"), entry("b1", "b"), entry("b1x", "b1")]
    )
    shown = [(place.depth, place.entry.id) for place in outline.walk()]
    assert shown == [(0, "a"), (0, "b"), (1, "b1"), (2, "b1x"), (1, "b2")]


def test_an_entry_whose_parent_is_gone_is_still_shown() -> None:
    assert [one.id for one in Outline([entry("a", "nowhere")]).entries()] == ["a"]


def test_points_of_one_speaker_count_on_past_a_remark() -> None:
    siblings = [
        point("a"),
        point("b", PENG, numbered=False),
        point("c"),
        point("d", PENG),
        point("e", PENG),
    ]
    assert ordinals(siblings) == [1, None, 2, 1, 2]


def test_a_heading_starts_the_count_again() -> None:
    heading = entry("b", kind=EntryKind.HEADING)
    assert ordinals([point("a"), heading, point("c")]) == [1, None, 1]


@given(st.lists(st.integers(-1, 30), max_size=30))
def test_nothing_is_lost_and_nothing_doubled(parents: list[int]) -> None:
    """Whatever the parents, also in a circle, every entry that hangs from the top is shown once."""
    entries = [
        entry(f"e{index:02}", f"e{parent:02}" if parent >= 0 else None)
        for index, parent in enumerate(parents)
    ]
    shown = [one.id for one in Outline(entries).entries()]
    assert sorted(shown) == [one.id for one in entries]


def test_a_very_deep_outline_is_walked() -> None:
    entries = [entry(f"{n}", f"{n - 1}" if n else None) for n in range(3000)]
    assert [place.depth for place in Outline(entries).walk()] == list(range(3000))


def test_a_heading_shows_no_ordinal_of_its_own() -> None:
    heading = entry("a", kind=EntryKind.HEADING, numbered=True)
    assert ordinals([heading, point("b")]) == [None, 1]
