"""Words of the index: what is asked for a term finds every text in which it stands."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from minutes_app.language.sameness import same
from minutes_app.storage.search import facets
from minutes_app.storage.search.cutting import LONGEST, is_piece, pieces, sought, tokens
from minutes_app.storage.search.facets import Facet, word

TABLE = """
    CREATE VIRTUAL TABLE f USING fts5(
      words, content='', contentless_delete=1, detail=none, prefix='1', tokenize='ascii')
"""
ALPHABET = "人才住房會会ab1 　\n，-_\"'*()^:局々あ゙가é𠀀"
texts = st.text(ALPHABET, max_size=24) | st.text(max_size=24)


def answers(text: str, expression: str) -> bool:
    connection = dbapi2.connect(":memory:")
    connection.execute(TABLE)
    connection.execute(
        "INSERT INTO f (rowid, words) VALUES (1, ?)", (" ".join(tokens([same(text)])),)
    )
    rows = connection.execute("SELECT rowid FROM f WHERE f MATCH ?", (expression,)).fetchall()
    connection.close()
    return bool(rows)


BEGINNING = "\U00100000"


def written(texts: list[str]) -> list[str]:
    """Return the words of the index without those that are beginnings."""
    return [token for token in tokens(texts) if not token.startswith(BEGINNING)]


def stands(term: str, text: str) -> bool:
    """Tell by the definition whether a term stands in a text, without the index."""
    folded, wanted = same(text), " ".join(same(term).split())
    words = r"\s+".join(map(re.escape, wanted.split()))
    found = re.finditer(f"(?={words})", folded)
    inside = [one.start() > 0 and _is_letter(folded[one.start() - 1]) for one in found]
    return any(not within for within in inside) if _is_letter(wanted[0]) else bool(inside)


def _is_letter(character: str) -> bool:
    return bool(tokens([character])) and not any(
        tokens([character + "人"]).keys() & {character + "人"}
    )


def test_chinese_is_cut_into_pairs_and_the_last_character_never_across_signs() -> None:
    assert written(["人才住房，5g基站"]) == ["人才", "才住", "住房", "房", "5g", "基站", "站"]
    assert written(["人", "才"]) == ["人", "才"]  # two parts
    assert written(["snake_case c++"]) == ["snake", "case", "c"]
    assert written(["x" * 100]) == ["x" * LONGEST]


def test_the_first_letters_of_a_word_are_words_of_the_index() -> None:
    """What begins with two letters would be joined from thousands of words at each key."""
    begun = [token for token in tokens(["talents x 5g"]) if token.startswith(BEGINNING)]
    assert begun == [BEGINNING + letters for letters in ("ta", "tal", "5g")]
    assert written(["talents x 5g"]) == ["talents", "x", "5g"]


@pytest.mark.parametrize(
    ("term", "match", "exact"),
    [
        ("人", '"人" *', True),
        ("人才", '"人才"', True),
        ("人才住房", '("人才" AND "才住" AND "住房")', False),
        ("Talent", '"talent" *', True),
        ("T", '"t" *', True),
        ("Ta", f'"{BEGINNING}ta"', True),
        ("Tal", f'"{BEGINNING}tal"', True),
        ("5G基站", '("5g" AND "基站")', False),
        ("基站5G", f'("基站" AND "{BEGINNING}5g")', False),
        ("GB/T 9704", '("gb" AND "t" AND "9704" *)', False),
        ("發展", '"发展"', True),
        ("%", "", False),
    ],
)
def test_what_is_asked_of_the_index(term: str, match: str, exact: bool) -> None:
    found = sought(term)
    assert found is not None
    assert (found.match, found.exact) == (match, exact)


def test_blanks_alone_are_nothing() -> None:
    assert sought(" 　\n") is None
    assert sought("") is None


@pytest.mark.parametrize(
    ("term", "plain"),
    [
        ("人才", "人才"),
        ("會議。", "会议。"),
        ("人才 住房", ""),
        ("talent", ""),
        ("%", "%"),
        ("5G人才", ""),
    ],
)
def test_what_is_all_of_a_pattern(term: str, plain: str) -> None:
    found = sought(term)
    assert found is not None
    assert found.plain == plain


def test_however_it_is_typed_it_is_the_same_pattern() -> None:
    for forms in (("發展", "发展"), (" GB/T  9704", "gb/t\n９７０４")):
        one, other = map(sought, forms)
        assert one is not None
        assert other is not None
        assert one == other
        assert one.pattern == other.pattern
        assert hash(one.pattern) == hash(other.pattern)


def test_nothing_is_compiled_before_a_text_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """To compile a pattern takes ten times as long as all else, and what is exact needs none."""
    compiled: list[str] = []
    monkeypatch.setattr(re, "compile", compiled.append)
    assert [sought(word) for word in ("未问", "unasked", "从未问过")]
    assert compiled == []


@given(texts, texts, texts)
@example("a", "人ab", "")
@example('"', 'a"b', "")
@example("b1", "ab1", "人b1 ")
@example("a a", "ba ", "")
def test_a_term_is_found_where_it_stands_and_no_text_is_an_error(
    term: str, before: str, after: str
) -> None:
    for text in (before + term + after, before):
        wanted = sought(term)
        if wanted is None:
            continue
        found = bool(wanted.pattern.search(same(text)))
        assert found == stands(term, text)
        if wanted.match:
            answered = answers(text, wanted.match)
            assert answered == found if wanted.exact else answered or not found


@given(st.text(), st.text())
def test_values_of_facets_stay_apart_and_no_text_makes_one(one: str, other: str) -> None:
    made, another = word(Facet.SERIES, one), word(Facet.SERIES, other)
    assert (made == another) == (one == other)
    assert answers("", "x") is False
    marks = {facet.value for facet in Facet}
    assert not any(marks & set(token) for token in tokens([same(one + made)]))


def test_days_give_year_and_month() -> None:
    assert facets.of_day("2026-06-00") == (Facet.YEAR + "2026", Facet.MONTH + "202606")
    assert facets.of_day("2026-00-00") == (Facet.YEAR + "2026", Facet.MONTH + "202600")


@given(texts, texts)
@example("王建国 Wang", "建国")
def test_short_parts_of_a_name_are_all_that_may_be_typed_of_it(name: str, typed: str) -> None:
    folded, wanted = same(name), same(typed)
    if is_piece(wanted):
        term = sought(wanted)
        assert term is not None
        assert bool(term.pattern.search(folded)) == (wanted in set(pieces(folded)))
