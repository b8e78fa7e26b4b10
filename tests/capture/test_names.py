import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.capture.names import MOST_MATCHES, Grade, Known, NameIndex, NameKind
from minutes_app.domain.ids import Id

BUREAU = Known.of(
    Id("b"), NameKind.BODY, "东海市数字经济局",
    short="市数字经济局", former=("市经济和信息化局",), keys=("szjjj",),
)  # fmt: skip


def body(key: str, name: str, *keys: str) -> Known:
    return Known(Id(key), NameKind.BODY, name, keys=keys)


@pytest.mark.parametrize(
    ("typed", "grade", "written"),
    [
        ("市数字经济局", Grade.NAME, "市数字经济局"),
        ("东海市数字经济局", Grade.NAME, "东海市数字经济局"),
        ("市经济和信息化局", Grade.ALIAS, "市数字经济局"),
        ("szjjj", Grade.KEY, "市数字经济局"),
        ("SZJJJ", Grade.KEY, "市数字经济局"),
        ("szj", Grade.START, "市数字经济局"),
        ("东海市", Grade.START, "市数字经济局"),
        ("数字", Grade.PART, "市数字经济局"),
        ("信息化", Grade.PART, "市数字经济局"),
    ],
)
def test_a_body_is_found_by_all_that_it_is_called(typed, grade, written):
    (match,) = NameIndex([BUREAU]).find(typed)
    assert (match.grade, match.written) == (grade, written)


@pytest.mark.parametrize("typed", ["", " ", "s", "z", "字济", "局长", "zjj"])
def test_what_is_no_part_of_a_name_finds_nobody(typed):
    assert NameIndex([BUREAU]).find(typed) == ()


def test_a_person_is_found_by_other_names_and_written_by_their_own():
    called = Known.of(Id("p"), NameKind.PERSON, "潘建兴", former=("Peter Pan",), keys=("pjx",))
    index = NameIndex([called])
    for typed in ("潘建兴", "潘　建兴", "peter pan", "pan", "pp", "建兴", "pjx"):
        (match,) = index.find(typed)
        assert match.written == "潘建兴"


def test_latin_words_are_found_from_their_beginning_only():
    index = NameIndex([body("b", "Digital Economy Bureau")])
    assert index.find("economy bu")
    assert not index.find("conomy")


def test_the_surest_comes_first_and_not_too_many():
    index = NameIndex([body(str(n), f"局{n}") for n in range(1000)] + [body("x", "局")])
    found = index.find("局")
    assert (found[0].known.id, found[0].grade) == ("x", Grade.NAME)
    assert len(found) == MOST_MATCHES


names = st.text(st.sampled_from("市科技局财政ab "), max_size=6)
people = st.lists(st.tuples(st.sampled_from("1234"), names, names), max_size=12)


@given(changes=people, typed=names)
def test_following_changes_is_as_good_as_building_anew(changes, typed):
    followed = NameIndex()
    now = {}
    for key, name, pinyin in changes:
        if name:
            now[key] = body(key, name, pinyin)
            followed.put(now[key])
        else:
            now.pop(key, None)
            followed.drop(Id(key))
    anew = NameIndex(now.values())
    assert len(followed) == len(anew) == len(now)
    assert set(followed.find(typed)) == set(anew.find(typed))
    assert followed._starts == anew._starts
    assert followed._parts == anew._parts
    for key in "1234":
        assert followed.get(Id(key)) == anew.get(Id(key))
