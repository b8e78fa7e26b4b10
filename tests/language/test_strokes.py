"""The order of strokes of the surname, against lists as they are printed."""

from minutes_app.host.resources import resource
from minutes_app.language.strokes import stroke_key

PRINTED = (
    "习马王车尹卢叶田白令吉朱全刘许孙苏杜李杨肖吴何冷汪沈宋张陆陈苗林尚罗周郑房孟项赵胡钟姜贺骆"
    "秦袁耿聂栗贾夏徐郭黄曹盛常鹿彭韩焦谢强楼解褚蔡"
)
"""Surnames in the order in which lists "by strokes of the surname" are printed."""


def in_order(*names: str) -> list[str]:
    keys = {name: stroke_key(name) for name in names}
    assert None not in keys.values()
    return sorted(names, key=lambda name: keys[name] or ())


def test_surnames_stand_as_in_printed_lists() -> None:
    assert "".join(in_order(*sorted(PRINTED))) == PRINTED


def test_under_one_surname_one_character_stands_before_two() -> None:
    names = ["王一鸣", "王毅", "王东", "王三喜", "王永春", "王玉"]
    assert in_order(*names) == ["王玉", "王东", "王毅", "王一鸣", "王三喜", "王永春"]


def test_a_double_surname_stands_by_its_first_character() -> None:
    assert in_order("欧阳明", "陈明", "欧大海", "赵一") == ["陈明", "欧大海", "欧阳明", "赵一"]


def test_surnames_written_with_the_same_strokes_are_not_mixed() -> None:
    assert in_order("于丁", "干一", "于一", "干丁") == ["干一", "干丁", "于一", "于丁"]


def test_a_surname_that_is_not_known_has_no_place() -> None:
    assert stroke_key("㐀明") is None
    assert stroke_key("") is None
    assert stroke_key("王㐀") is not None


def test_the_list_is_in_the_order_that_it_stands_for() -> None:
    text = resource("protocol", "strokes.txt").read_text(encoding="utf-8")
    lines = [line.split(" ") for line in text.splitlines() if not line.startswith("#")]
    orders = [(len(strokes), strokes) for strokes, _ in lines]
    assert orders == sorted(set(orders))
    assert all(set(strokes) <= set("12345") for strokes, _ in lines)
    characters = "".join(characters for _, characters in lines)
    assert len(characters) == len(set(characters)) > 7_000
