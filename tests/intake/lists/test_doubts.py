"""Where a list may be read in two ways, somebody is asked."""

import pytest

from minutes_app.domain.meetings import AttendeeKind
from minutes_app.intake.lists.known import KnownNames
from minutes_app.intake.lists.reading import read_list, read_table
from minutes_app.intake.lists.rows import DoubtCode


def _doubts(text: str) -> set[tuple[DoubtCode, str]]:
    result = read_list(text)
    doubts = [*result.doubts, *(doubt for row in result.rows for doubt in row.doubts)]
    return {(doubt.code, result.words(doubt)) for doubt in doubts}


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("副市长张三、李四", DoubtCode.OFFICE_SHARED, "李四"),
        ("市长张三、李四", DoubtCode.OFFICE_SHARED, "李四"),
        ("市科技局局长张三、副局长李四", DoubtCode.BODY_CARRIED, "副局长"),
        ("王局长", DoubtCode.NAME_PARTIAL, "王"),
        ("市科技局局长", DoubtCode.NAME_MISSING, "市科技局局长"),
        ("张三、李四、张三", DoubtCode.NAME_TWICE, "张三"),
        ("张三、李四\n共3人", DoubtCode.COUNT_DIFFERS, "共3人"),
        ("张三、李四、王五等2人", DoubtCode.COUNT_DIFFERS, "等2人"),
        ("Mr Smith", DoubtCode.NAME_PARTIAL, "Smith"),
    ],
)
def test_two_readings_are_doubted(text: str, code: DoubtCode, words: str) -> None:
    assert (code, words) in _doubts(text)


@pytest.mark.parametrize(
    "text",
    [
        "市科技局局长张三、市经信局副局长李四",
        "张三（市科技局局长）\n共1人",
        "Li Lei, Deputy Director, Digital Economy Bureau",
    ],
)
def test_what_is_plain_is_not_doubted(text: str) -> None:
    assert _doubts(text) == set()


def test_directory_tells_a_body_from_a_name() -> None:
    text = "高博 张三"
    assert [row.kind for row in read_list(text).rows] == [AttendeeKind.PERSON] * 2
    known = KnownNames(bodies=frozenset({"高博"}))
    (row,) = read_list(text, known).rows
    assert (row.name, row.offices[0].body_name) == ("张三", "高博")


def test_directory_knows_names_that_look_like_none() -> None:
    known = KnownNames(people=frozenset({"市民甲乙丙"}))
    (row,) = read_list("市民甲乙丙", known).rows
    assert (row.name, row.doubts) == ("市民甲乙丙", ())


def test_directory_knows_titles() -> None:
    known = KnownNames(titles=frozenset({"掌门"}))
    (row,) = read_list("张三，掌门", known).rows
    assert [one.title for one in row.offices] == ["掌门"]


def test_body_of_merged_cells_is_doubted() -> None:
    result = read_table(
        [["单位", "姓名", "职务"], ["市科技局", "张三", "局长"], ["", "李四", "处长"]]
    )
    first, second = result.rows
    assert first.doubts == ()
    assert [doubt.code for doubt in second.doubts] == [DoubtCode.BODY_CARRIED]
    assert second.offices[0].body_name == "市科技局"


def test_rows_know_their_line_and_words() -> None:
    result = read_list("出席：\n\n市科技局局长张三")
    (row,) = result.rows
    assert row.line == 2
    assert "".join(result.words(span) for span in row.source) == "市科技局局长张三"


def test_several_bodies_in_a_cell_are_paired_with_their_titles() -> None:
    cells = [["姓名", "单位", "职务"], ["张三", "市委\n市政府", "副书记\n市长"]]
    (row,) = read_table(cells).rows
    said = [(one.body_name, one.title) for one in row.offices]
    assert said == [("市委", "副书记"), ("市政府", "市长")]


def test_former_name_of_a_body_is_kept() -> None:
    (row,) = read_list("市数字经济局（原市经信局）局长张三").rows
    (office,) = row.offices
    assert (office.body_name, office.former_body_name) == ("市数字经济局", "市经信局")
