import pytest

from minutes_app.domain.folding import fold, fold_name, folded_words, holds, latin_initials


def test_width_case_and_stretches_do_not_matter():
    assert fold("  ＫＪＪ　Bureau ") == "kjj bureau"
    assert fold_name("李　雷") == "李雷"
    assert fold_name("Li  Lei") == "li lei"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", True), ("科技", True), ("ｃｔｒｌ", True), ("CTRL 科技", True), ("科技 alt", False)],
)
def test_every_word_that_is_typed_must_stand_somewhere(typed, found):
    assert holds(folded_words(typed), "市科技局", "Ctrl+K") is found


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Digital Economy Bureau", "deb"),
        ("Department of Health and Safety", "dhs"),
        ("R&D Centre", "rdc"),
        ("市科技局", ""),
        ("5", ""),
    ],
)
def test_initials(name, initials):
    assert latin_initials(name) == initials
