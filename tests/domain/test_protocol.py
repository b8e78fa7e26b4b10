"""Protocol order: which line of the rank list an office stands at, and the laws of ordering."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import OfficeHeld
from minutes_app.domain.names import Name, split_name
from minutes_app.domain.protocol import RankList, arranged

CHINESE = (
    "市委书记", "市长", "市人大常委会主任", "市委常委", "常务副市长", "副市长",
    "市科技局局长", "校长", "局长", "主任", "副局长", "教授",
)  # fmt: skip
ENGLISH = ("Mayor", "Deputy Mayor", "Director, Education Bureau", "President", "Director",
           "Deputy Director", "Professor", "Secretary")  # fmt: skip


def line(ranks: tuple[str, ...], title: str, body: str = "", *names: str) -> str:
    held = OfficeHeld(title, body, Id("b"))
    place = RankList(ranks).place([held], {Id("b"): names})
    return "" if place is None else ranks[place]


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("市长", "临江市", "市长"),
        ("市长", "临江市人民政府", "市长"),
        ("副市长", "临江市人民政府", "副市长"),
        ("常务副市长", "", "常务副市长"),
        ("书记", "中共临江市委员会", "市委书记"),
        ("书记", "中国共产党临江市委员会", "市委书记"),
        ("市委常委、副市长", "", "市委常委"),
        ("副局长", "市教育局", "副局长"),
        ("局长", "市教育局", "局长"),
        ("局长", "市科技局", "市科技局局长"),
        ("党组书记、局长", "市教育局", "局长"),
        ("局长（主持工作）", "市教育局", "局长"),
        ("主任", "临江市人民代表大会常务委员会", "市人大常委会主任"),
        ("主任", "市发展改革委", "主任"),
        ("原局长", "市教育局", ""),
        ("市长助理", "临江市人民政府", ""),
        ("校长", "临江大学", "校长"),
        ("副校长", "临江大学", ""),
        ("计算机学院教授", "临江大学", "教授"),
        ("", "市教育局", ""),
    ],
)
def test_a_chinese_office_stands_at_the_line_that_says_most_of_it(
    title: str, body: str, expected: str
) -> None:
    assert line(CHINESE, title, body) == expected


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("Mayor", "City of Riverton", "Mayor"),
        ("Mayor of Riverton", "", "Mayor"),
        ("Executive Deputy Mayor", "", "Deputy Mayor"),
        ("Former Mayor", "", ""),
        ("Secretary to the Mayor", "", "Secretary"),
        ("Director of the Mayor's Office", "", "Director"),
        ("Director", "Education Bureau", "Director, Education Bureau"),
        ("Director, Education Bureau", "", "Director, Education Bureau"),
        ("Director of the Education Bureau", "", "Director, Education Bureau"),
        ("Education Bureau Director", "", "Director"),
        ("Director", "Water Bureau", "Director"),
        ("Deputy Director", "Education Bureau", "Deputy Director"),
        ("Professor; Deputy Director", "", "Deputy Director"),
        ("Deputy Director and Professor", "Water Institute", "Deputy Director"),
        ("Vice President", "University", ""),
        ("president", "UNIVERSITY OF RIVERTON", "President"),
        ("Clerk, Office of the Director", "", ""),
        ("Member, Deputy Mayor", "", "Deputy Mayor"),
    ],
)
def test_an_english_office_stands_at_the_line_at_its_head(
    title: str, body: str, expected: str
) -> None:
    assert line(ENGLISH, title, body) == expected


def test_a_hyphen_makes_no_other_title() -> None:
    ranks = ("Mayor", "Vice Mayor", "Secretary-General", "Vice-President", "Director")
    assert line(ranks, "Vice-Mayor", "Westport") == "Vice Mayor"
    assert line(ranks, "Vice President for Research") == "Vice-President"
    assert line(ranks, "Secretary General") == "Secretary-General"
    assert line(("Mayor", "President", "General"), "Vice-Mayor") == ""
    assert line(("Mayor", "General"), "Ex-Mayor") == ""


def test_a_body_may_stand_in_the_list_under_another_of_its_names() -> None:
    assert line(CHINESE, "局长", "临江市科学技术局") == "局长"
    assert line(CHINESE, "局长", "临江市科学技术局", "市科技局") == "市科技局局长"


def test_of_several_offices_the_highest_counts() -> None:
    ranks = RankList(CHINESE)
    held = [OfficeHeld("教授", "临江大学"), OfficeHeld("副市长", "临江市")]
    assert ranks.place(held) == ranks.place(held[::-1]) == CHINESE.index("副市长")
    assert ranks.place([]) is None


@given(st.text(max_size=30), st.text(max_size=20), st.lists(st.text(max_size=8), max_size=6))
def test_any_words_can_be_looked_up(title: str, body: str, ranks: list[str]) -> None:
    place = RankList(ranks).place([OfficeHeld(title, body)])
    assert place is None or 0 <= place < len(ranks)


@pytest.mark.parametrize("ranks", [CHINESE, ENGLISH])
@given(data=st.data())
def test_every_line_places_who_holds_just_that(ranks: tuple[str, ...], data: st.DataObject) -> None:
    one = data.draw(st.sampled_from(ranks))
    assert line(ranks, one) == one


pairs = st.lists(st.tuples(st.integers(0, 5), st.booleans()), max_size=30)


@given(pairs)
def test_ordering_keeps_everybody_and_is_stable_and_once_is_enough(
    people: list[tuple[int, bool]],
) -> None:
    numbered = [(key, kept, number) for number, (key, kept) in enumerate(people)]
    kept = [one[1] for one in numbered]
    after = arranged(numbered, lambda one: one[0], kept)
    assert sorted(after, key=lambda one: one[2]) == numbered
    free = [one for one in after if not one[1]]
    assert free == sorted(free, key=lambda one: (one[0], one[2]))
    assert arranged(after, lambda one: one[0], [one[1] for one in after]) == after


@given(pairs)
def test_whoever_is_kept_stays_at_the_same_place(people: list[tuple[int, bool]]) -> None:
    numbered = list(enumerate(people))
    after = arranged(numbered, lambda one: one[1][0], [one[1][1] for one in numbered])
    for place, one in enumerate(numbered):
        assert not one[1][1] or after[place] is one


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("李雷", Name("李", "雷")), ("李　雷", Name("李", "雷")), ("欧阳明", Name("欧阳", "明")),
        ("东方", Name("东", "方")), ("Anna Maria Weber", Name("Weber", "Anna Maria")),
        ("Weber, Anna", Name("Weber", "Anna")), ("Zhang Wei", Name("Zhang", "Wei")),
        ("Li Xiaoming", Name("Li", "Xiaoming")), ("Ma Long Fei", Name("Ma", "Long Fei")),
        ("Bruce Lee", Name("Lee", "Bruce")), ("Wang Smith", Name("Smith", "Wang")),
        ("Plato", Name("Plato", "")), ("", Name("", "")),
    ],
)  # fmt: skip
def test_a_name_has_a_surname(name: str, parts: Name) -> None:
    assert split_name(name) == parts
