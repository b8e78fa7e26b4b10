"""Letters over names: what fits, what is emphasised, what comes first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.ui.palette.items import Item, Kind, find
from minutes_app.ui.palette.lexicon import commands_in_every_language, spelled
from minutes_app.ui.palette.matching import Name, match, words_of


def emphasised(typed: str, text: str) -> str | None:
    found = match(words_of(typed), spelled(text))
    return None if found is None else "".join(text[place] for place in found.places)


@pytest.mark.parametrize(
    ("typed", "text", "shown"),
    [
        ("dcpdf", "导出 PDF", "导出PDF"),
        ("导出", "导出 PDF", "导出"),
        ("daochu", "导出 PDF", "导出"),
        ("daoc", "导出 PDF", "导出"),
        ("导p", "导出 PDF", "导P"),
        ("pdf", "导出 PDF", "PDF"),
        ("pdf 导出", "导出 PDF", "导出PDF"),
        ("pjx", "潘建兴", "潘建兴"),
        ("panjx", "潘建兴", "潘建兴"),
        ("shan", "单明", "单"),
        ("dm", "单明", "单明"),
        ("chongqing", "重庆会议", "重庆"),
        ("zhonggong", "中共", "中共"),
        ("zhg", "中共", "中共"),
        ("eyx", "鄂一新", "鄂一新"),
        ("eaw", "Export as Word", "EaW"),
        ("word", "Export as Word", "Word"),
        ("ＷＯＲＤ", "Export as Word", "Word"),
        ("xp", "Export as Word", "xp"),
        ("kjj", "东海市科技局", "科技局"),
        ("pdfx", "导出 PDF", None),
        ("兴", "导出 PDF", None),
    ],
)
def test_what_is_found_and_shown(typed: str, text: str, shown: str | None) -> None:
    assert emphasised(typed, text) == shown


def item(text: str, key: str = "") -> Item:
    return Item(Kind.COMMAND, key or text, (spelled(text),))


def order(typed: str, *texts: str, used: tuple[str, ...] = ()) -> list[str]:
    found = find([item(text) for text in texts], words_of(typed), used)
    return [one.item.title for one in found]


def test_a_beginning_comes_before_a_middle() -> None:
    assert order("tasks", "All tasks", "Tasks") == ["Tasks", "All tasks"]
    assert order("hy", "关闭会议", "会议") == ["会议", "关闭会议"]


def test_letters_that_stand_together_come_before_letters_apart() -> None:
    assert order("jy", "将会议移到回收站", "代表建议督办座谈会")[0] == "代表建议督办座谈会"


def test_what_was_used_last_comes_first_of_equals() -> None:
    texts = ("Speaker 2", "Speaker 3", "Speaker 4")
    assert order("spe", *texts) == list(texts)
    used = ("command:Speaker 4", "command:Speaker 3")
    assert order("spe", *texts, used=used) == ["Speaker 4", "Speaker 3", "Speaker 2"]


def test_use_does_not_come_before_what_fits_better() -> None:
    assert order("tasks", "All tasks", "Tasks", used=("command:All tasks",))[0] == "Tasks"


def test_scattered_letters_count_only_where_nothing_has_them_together() -> None:
    assert order("ord", "Export as Word", "Go to tasks, read") == ["Export as Word"]
    assert order("exod", "Export as Word") == ["Export as Word"]
    assert order("dc", "Strategic Advisory Committee") == []


def test_a_command_is_found_in_both_languages() -> None:
    words = commands_in_every_language()["export.pdf"]
    assert set(words) == {"Export as PDF", "导出 PDF"}
    one = Item(Kind.COMMAND, "export.pdf", tuple(spelled(text) for text in words))
    for typed in ("dcpdf", "导出", "eap", "export"):
        assert find([one], words_of(typed), ())


HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=12)


@given(HAN)
def test_every_name_is_found_by_itself_by_its_pinyin_and_by_its_initials(text: str) -> None:
    name = spelled(text)
    ways = [text]
    if all(name.readings):
        ways += [
            "".join(one[0] for one in name.readings),
            "".join(one[-1] for one in name.readings),
        ]
        ways += ["".join(one[0][0] for one in name.readings)]
    for typed in ways:
        found = match((typed,), name)
        assert found is not None, typed
        assert found.places == tuple(range(len(text)))


@given(st.text(max_size=12), st.text(max_size=30))
def test_whatever_is_typed_the_places_are_places_of_the_name(typed: str, text: str) -> None:
    found = match(words_of(typed), Name(text))
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        assert all(0 <= place < len(text) for place in found.places)
        assert found.places or not words_of(typed)
