"""Layouts: those that are shipped, and clear words for those that cannot be used."""

from collections.abc import Mapping, MutableMapping, MutableSequence, MutableSet
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import cast

import pytest

from minutes_app.documents.compose import COMPOSERS
from minutes_app.documents.layouts import (
    LayoutError,
    layout_names,
    load_layout,
    load_layout_file,
    shipped_layouts,
)
from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.proposals import PartyRole, Satisfaction

OFFICIAL, FORMAL = "official-zh", "formal-en"
SPOKEN = [kind for kind in e.EntryKind if kind not in {e.EntryKind.HEADING, e.EntryKind.QUERY}]


def own(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_layouts_load_and_are_listed() -> None:
    assert {OFFICIAL, FORMAL} <= set(layout_names())
    for layout in shipped_layouts():
        assert set(layout.title) == {"en", "zh-CN"}


@pytest.mark.parametrize("name", layout_names())
def test_nothing_of_a_layout_can_be_changed(name: str) -> None:
    """It is read once for all documents: one that changed it would spoil those after it."""
    changing: list[str] = []

    def go_through(place: str, value: object) -> None:
        if isinstance(value, MutableMapping | MutableSequence | MutableSet):
            changing.append(place)
        elif isinstance(value, Mapping):
            for key, one in cast("Mapping[str, object]", value).items():
                go_through(f"{place}.{key}", one)
        elif isinstance(value, tuple):
            for one in cast("tuple[object, ...]", value):
                go_through(place, one)
        elif is_dataclass(value):
            for one in fields(value):
                go_through(f"{place}.{one.name}", getattr(value, one.name))

    go_through(name, load_layout(name))
    assert changing == []


def test_the_official_page_is_that_of_the_standard() -> None:
    layout = load_layout(OFFICIAL)
    page, body = layout.page, layout.styles["body"]
    assert (page.text_width, page.text_height) == (156, 225)
    assert (page.characters, page.lines) == (28, 22)
    points_a_mm = 72 / 25.4
    # 22 lines and 28 characters fit the area, 23 and 29 do not; Word counts twentieths of points.
    assert 22 * body.line <= 225 * points_a_mm < 23 * body.line
    pitch = body.size + body.tracking
    assert 28 * pitch <= 156 * points_a_mm < 29 * pitch
    assert body.line * 20 == pytest.approx(round(body.line * 20))
    assert body.tracking * 20 == pytest.approx(round(body.tracking * 20))


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_the_mark_keeps_its_place_under_other_lines(lines: int) -> None:
    styles = load_layout(OFFICIAL).styles
    mark = styles[f"mark-below-{lines}"]
    # What is measured is the type, which stands in the middle of its line.
    above = lines * styles["copy-number"].line + mark.space_before + (mark.line - mark.size) / 2
    assert above * 25.4 / 72 == pytest.approx(styles["mark"].top, abs=0.1)


@pytest.mark.parametrize("name", [OFFICIAL, FORMAL])
def test_every_kind_of_thing_has_its_words(name: str) -> None:
    phrases = load_layout(name).phrases
    for kind in SPOKEN:
        for form in ("lead", "list", "bare", "unvoiced", "points"):
            assert f"{form}.{kind}" in phrases
        assert f"clause.{kind}" in phrases or not phrases["again.clause"]
    words = [
        *(f"attendance.{one}" for one in m.Attendance),
        *(f"{table}.{one}" for one in m.Role for table in ("role", "roles")),
        *(f"manner.{one}" for one in m.Manner if one is not m.Manner.IN_PERSON),
        *(f"byline.{one}" for one in m.BylineRole),
        *(f"collective.{one}" for one in e.Collective),
        *(f"proposal.{one}" for one in PartyRole if one is not PartyRole.SUBMITTER),
        *(f"satisfaction.{one}" for one in Satisfaction if one is not Satisfaction.UNKNOWN),
    ]
    assert [word for word in words if word not in phrases] == []


def test_a_layout_names_a_composer_that_there_is() -> None:
    for name in (OFFICIAL, FORMAL):
        assert load_layout(name).composer in COMPOSERS


def test_a_house_changes_only_what_differs(tmp_path: Path) -> None:
    path = own(
        tmp_path,
        """
        extends = "official-zh"
        name = "ours"
        [styles.body]
        size = 15
        [phrases.head]
        place = "地点："
        """,
    )
    ours, base = load_layout_file(path), load_layout(OFFICIAL)
    assert ours.name == "ours"
    assert ours.styles["body"].size == ours.styles["point"].size == 15
    assert ours.styles["heading-1"].outline == 1
    assert ours.phrases["head.place"] == "地点："
    assert ours.phrases["head.time"] == base.phrases["head.time"]
    assert ours.page == base.page


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("name = x\n[page]", "line 1"),
        ('name = "x"', "title"),
        ('extends = "official-zh"\n[styles.body]\nsize = "big"', "styles.body.size"),
        ('extends = "official-zh"\n[styles.body]\nsice = 12', "sice"),
        ('extends = "official-zh"\n[styles.body]\nlike = "point"', "like"),
        ('extends = "official-zh"\n[styles.new]\nlike = "nobody"', "nobody"),
        ('extends = "official-zh"\n[styles.body]\nface = "gothic"', "gothic"),
        ('extends = "official-zh"\n[styles.body]\nlabel_face = "gothic"', "gothic"),
        ('extends = "official-zh"\n[page_number]\nstyle = "none"', "none"),
        ('extends = "official-zh"\n[page]\nleft = 150\nright = 80', "margins"),
        ('extends = "official-zh"\n[[lists.points]]\nformat = "decimal"\npattern = "."', "points"),
        ('extends = "official-zh"\nfont = "big"', "font"),
        ("extends = 3", "extends"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(LayoutError) as caught:
        load_layout_file(own(tmp_path, text))
    assert caught.value.code == "layout.invalid"
    assert reason in str(caught.value.parameters["reason"])


def test_a_layout_that_is_not_there(tmp_path: Path) -> None:
    for load in (
        lambda: load_layout("../secret"),
        lambda: load_layout_file(tmp_path / "none.toml"),
        lambda: load_layout_file(own(tmp_path, 'extends = "nobody"')),
    ):
        with pytest.raises(LayoutError) as caught:
            load()
        assert caught.value.code == "layout.missing"
