"""Laws of reading lists: nothing is raised, nothing is lost, order stays."""

from hypothesis import given
from hypothesis import strategies as st

from minutes_app.intake.lists.reading import read_list, read_table
from minutes_app.intake.lists.rows import ListRow, PieceKind, ReadList
from tests.intake.lists.corpus import cases

STRETCHES = (
    "张三 李四 王小明 欧阳修 买买提·艾力 市科技局 局长 副局长 市委 书记 主任 江南大学 教授 "
    "市领导 出席 列席 请假 3名专家 主要负责同志 "
    "等5人 原 兼 代 以及 和 同志 女士 Li Lei Mayor Director University Bureau of the and Dr Ltd. "
    "Smith Present Chair 13812345678 "
    "共3人 姓名 单位 职务 备注 Name Title Organisation 一、 1. （一） 无 市 局 会 张"
).split()
SIGNS = [*"、，,；;：:。（）()【】|/—–-·\t\n 　“”\"'@#+=\r\x00\u2028", "\n\n", "  ", "——"]
LISTS = st.lists(st.sampled_from([*STRETCHES, *SIGNS]), max_size=30).map("".join)
REAL = st.sampled_from([case.text for case in cases()])
TEXTS = st.one_of(LISTS, st.text(max_size=80), REAL)
TABLES = st.lists(st.lists(st.one_of(LISTS, st.text(max_size=12)), max_size=5), max_size=6)

NAMES = st.sampled_from("张三 李小明 欧阳修 王建国 买买提·艾力 周文 陈志远".split())
BODIES = st.sampled_from(
    "市科技局 江南大学 华兴集团有限公司 市人大常委会 高新区管委会 市发展和改革委员会".split()
)
TITLES = st.sampled_from("副局长 处长 党组书记 总工程师 教授 二级巡视员 副总经理 主任".split())
PEOPLE = st.lists(
    st.tuples(NAMES, BODIES, TITLES), min_size=1, max_size=8, unique_by=lambda p: p[0]
)


def _whole(result: ReadList) -> None:
    """Check that pieces tile the text, and that rows and pieces name each other."""
    at = 0
    for piece in result.pieces:
        assert piece.start == at
        assert piece.end > at
        assert piece.row is None or piece.row < len(result.rows)
        at = piece.end
    assert at == len(result.text)
    for row in result.rows:
        assert row.source
        assert all(0 <= span.start < span.end <= at for span in row.source)
        assert all(0 <= doubt.start <= doubt.end <= at for doubt in row.doubts)


@given(TEXTS)
def test_nothing_is_lost(text: str) -> None:
    result = read_list(text)
    assert result.text == text
    _whole(result)


@given(TEXTS)
def test_rows_stand_in_the_order_of_the_text(text: str) -> None:
    starts = [row.source[0].start for row in read_list(text).rows]
    assert starts == sorted(starts)


@given(TEXTS)
def test_what_is_not_understood_has_a_doubt(text: str) -> None:
    result = read_list(text)
    doubts = [*result.doubts, *(doubt for row in result.rows for doubt in row.doubts)]
    doubted = {(doubt.start, doubt.end) for doubt in doubts}
    assert {(piece.start, piece.end) for piece in result.not_understood} <= doubted


@given(TEXTS)
def test_lines_count_from_the_top(text: str) -> None:
    lines = [row.line for row in read_list(text).rows]
    assert lines == sorted(lines)


@given(TABLES)
def test_nothing_of_a_table_is_lost(cells: list[list[str]]) -> None:
    result = read_table(cells)
    _whole(result)
    assert all(row.line < len(cells) for row in result.rows)
    shown = {piece.kind for piece in result.pieces}
    assert shown <= set(PieceKind)


def _said(rows: tuple[ListRow, ...]) -> list[tuple[str, str, str]]:
    return [(row.name, one.body_name, one.title) for row in rows for one in row.offices]


@given(
    PEOPLE,
    st.sampled_from(["{1}{2}{0}", "{0}（{1}{2}）", "{0} {1} {2}", "{0}，{1}，{2}", "{1} {2} {0}"]),
)
def test_what_is_written_is_read_again(people: list[tuple[str, str, str]], shape: str) -> None:
    for sign in ("\n", "；"):
        text = sign.join(shape.format(*person) for person in people)
        assert _said(read_list(text).rows) == people


@given(PEOPLE)
def test_a_table_of_what_was_read_says_the_same(people: list[tuple[str, str, str]]) -> None:
    first = read_list("、".join(f"{body}{title}{name}" for name, body, title in people))
    cells = [["姓名", "单位", "职务"], *map(list, _said(first.rows))]
    again = read_table(cells)
    assert _said(again.rows) == _said(first.rows) == people
    assert _said(read_list(again.text).rows) == people
