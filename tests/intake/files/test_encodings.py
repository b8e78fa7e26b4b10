"""Encodings: the same list in each gives the same rows; any text comes back whole."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.errors import ImportFileError
from minutes_app.intake.files import ENCODINGS, read_file
from minutes_app.intake.files.encodings import decode
from minutes_app.intake.files.shapes import Refused
from tests.intake.files.foreign import ENGLISH, LIST, csv_of, write

SHORT = [["姓名", "单位"], ["张三", "市科技局"]]
SENTENCE = "市科技局局长张三、市经信局副局长李四、王五（市教育局）"
TRADITIONAL = [
    ["姓名", "單位", "職務"],
    ["陳國強", "臺北市政府教育局", "局長"],
    ["黃麗華", "國立臺灣大學", "副校長"],
    ["歐陽明月", "衛生福利部", "組長"],
]
JAPANESE = [
    ["氏名", "所属", "役職"],
    ["山田太郎", "経済産業省", "課長補佐"],
    ["スミス", "東京都", "部長"],
]
NAMES_ONLY = "张三\n李四\n王五\n赵六\n欧阳娜娜\n"
RARE = "喆 翀 昇 堃 甯 彧\n冉旻 马骉 李喆 王玥 邢嫄\n市人大常委会主任 张喆\n"


@pytest.mark.parametrize(
    ("rows", "written_as", "read_as"),
    [
        (rows, written, read)
        for rows in (LIST, SHORT)
        for written, read in (
            ("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16-le"),
            ("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be"), ("gbk", "gb18030"),
            ("gb2312", "gb18030"), ("gb18030", "gb18030"),
        )
    ]
    + [(TRADITIONAL, "big5", "big5"), (TRADITIONAL, "gb18030", "gb18030"),
       (JAPANESE, "shift_jis", "shift_jis"), (ENGLISH, "cp1252", "cp1252"),
       (ENGLISH, "utf-8", "utf-8"), (ENGLISH, "utf-16", "utf-16-le")],
)  # fmt: skip
def test_the_same_list_in_every_encoding(
    tmp_path: Path, rows: list[list[str]], written_as: str, read_as: str
) -> None:
    content = read_file(write(tmp_path, "a.csv", csv_of(rows).encode(written_as)))
    assert content.encoding == read_as
    assert [list(row) for row in content.tables[0].rows] == rows


@pytest.mark.parametrize("text", [SENTENCE, NAMES_ONLY, RARE, "李四，局长", "出席：张三"])
def test_short_chinese_texts_are_chinese(text: str) -> None:
    assert decode(text.encode("gb18030")) == (text, "gb18030")


@pytest.mark.parametrize("text", ["François Müller\n", "José, Café\n", "Zoë – “Société”\n"])
def test_letters_with_accents_are_no_chinese(text: str) -> None:
    assert decode(text.encode("cp1252")) == (text, "cp1252")


def test_another_encoding_can_be_chosen(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", csv_of(LIST).encode("gb18030"))
    content = read_file(path, encoding="big5") if _is_valid(path, "big5") else None
    assert content is None or content.encoding == "big5"
    assert read_file(path, encoding="gb18030").encoding == "gb18030"
    with pytest.raises(ImportFileError) as caught:
        read_file(path, encoding="utf-8")
    assert caught.value.code == "intake.encoding"


def _is_valid(path: Path, encoding: str) -> bool:
    try:
        path.read_bytes().decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


_WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


@given(_WORDS, st.sampled_from(["utf-8-sig", "utf-16", "gb18030"]))
def test_any_text_comes_back_from_the_encoding_that_is_chosen(text: str, encoding: str) -> None:
    plain = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(encoding, encoding)
    assert decode(text.encode(encoding), plain)[0] == text.removeprefix("\ufeff")


@given(_WORDS)
def test_utf_8_is_never_taken_for_another(text: str) -> None:
    assert decode(text.encode("utf-8-sig")) == (text.removeprefix("\ufeff"), "utf-8")


_CHINESE = "市局长副主任委员书记张李王刘陈杨赵黄周吴"


@given(st.text(_CHINESE, min_size=6), st.text(_CHINESE + "，、（）\n0123456789abc"))
def test_chinese_words_in_gb_are_found(name: str, rest: str) -> None:
    text = name + rest  # one or two characters in GB may be Armenian in UTF-8
    content = text.encode("gb18030")
    found, encoding = decode(content)
    assert found == text
    assert encoding in {"gb18030", "utf-8"}


@given(st.binary(min_size=1))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    for chosen in ("", *ENCODINGS):
        try:
            text, _ = decode(content, chosen)
        except Refused as refused:
            assert refused.code in {"intake.not_a_list", "intake.encoding"}  # noqa: PT017
        else:
            assert isinstance(text, str)
