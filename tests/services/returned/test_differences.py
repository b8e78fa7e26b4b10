"""What came back otherwise than it went, beside what it belongs to."""

from hypothesis import given
from hypothesis import strategies as st

from minutes_app.documents.compare.words import Mark
from minutes_app.documents.tree import Cell, Document, Imprint, Key, Paragraph, Span, Table
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language
from minutes_app.intake.returned.shapes import Remark, Returned
from minutes_app.services.returned.differences import Difference, Kind, differences


def paragraph(text: str, number: int, label: str = "") -> Paragraph:
    key = Key(Id(f"0197c000-0000-7000-8000-{number:012}"), "text")
    return Paragraph("body", (Span(text),), label=label, key=key)


TEXTS = (
    "会议指出，今年防汛形势严峻。",
    "市水利局汇报了水库安全情况，共排查隐患二十三处。",
    "会议要求，各区县六月底前完成整改。",
)
PRESENT = paragraph("王晓、李雷", 9, "出席：")
TABLE = Table("plain", (1.0,), ((Cell((paragraph("市水利局", 20),)),),))
IMPRINT = Imprint("main", (("抄送：市委办公室。", ""), ("市政府办公室", "2026年6月20日印发")))


def document(*texts: str) -> Document:
    body = [paragraph(text, number) for number, text in enumerate(texts, start=1) if text]
    return Document("t", Language.CHINESE, "l", (*body, PRESENT, TABLE, IMPRINT), manner="official")


SENT = document(*TEXTS)
LINES = [
    *TEXTS,
    "出席：王晓、李雷",
    "市水利局",
    "抄送：市委办公室。",
    "市政府办公室\t2026年6月20日印发",
]


def came_back(*lines: str | Returned) -> list[Returned]:
    return [line if isinstance(line, Returned) else Returned(line) for line in lines]


def found(*lines: str | Returned, now: Document = SENT) -> tuple[Difference, ...]:
    return differences(SENT, now, came_back(*lines))


def only(*lines: str | Returned, now: Document = SENT) -> Difference:
    (one,) = found(*lines, now=now)
    return one


def test_what_came_back_as_it_went_differs_in_nothing() -> None:
    assert found(*LINES) == ()


def test_a_changed_paragraph_shows_what_was_changed_and_by_whom() -> None:
    line = Returned("会议强调，今年防汛形势严峻。", "指出", ("市长",))
    one = only(line, *LINES[1:])
    assert (one.kind, one.authors, one.text) == (Kind.CHANGED, ("市长",), line.text)
    assert [(p.mark, p.text) for p in one.pieces][1:3] == [
        (Mark.DELETED, "指出"),
        (Mark.INSERTED, "强调"),
    ]
    assert one.target == SENT.blocks[0]
    assert one.can_be_accepted


def test_a_paragraph_that_was_struck_is_left_out() -> None:
    one = only(LINES[0], Returned("", LINES[1], ("市长",)), *LINES[2:])
    assert (one.kind, one.authors, one.text) == (Kind.LEFT_OUT, ("市长",), "")
    assert one.target == SENT.blocks[1]


def test_a_new_paragraph_stands_after_the_one_before_it() -> None:
    one = only(LINES[0], "市气象局通报了天气趋势。", *LINES[1:])
    assert (one.kind, one.target) == (Kind.ADDED, SENT.blocks[0])


def test_words_after_a_label_are_taken_over_without_it() -> None:
    one = only(*LINES[:3], "出席：王晓、李雷、张三", *LINES[4:])
    assert (one.text, one.target) == ("王晓、李雷、张三", PRESENT)


def test_a_changed_label_and_the_imprint_are_for_people_to_change() -> None:
    assert not only(*LINES[:3], "到会：王晓、李雷", *LINES[4:]).can_be_accepted
    assert not only(*LINES[:5], "抄送：市委办公室、市人大办公室。", LINES[6]).can_be_accepted


def test_a_cell_can_be_changed_and_a_new_row_cannot() -> None:
    assert only(*LINES[:4], "市水利局、市应急局", *LINES[5:]).can_be_accepted
    row = Returned("市气象局", in_table=True)
    assert not only(*LINES[:5], row, *LINES[5:]).can_be_accepted


def test_what_was_moved_is_said_once_and_not_done() -> None:
    one = only(LINES[1], LINES[0], *LINES[2:])
    assert one.kind is Kind.MOVED
    assert not one.can_be_accepted


def test_a_remark_without_a_change_is_shown() -> None:
    one = only(Returned(LINES[0], remarks=(Remark("核实", "市长"),)), *LINES[1:])
    assert (one.kind, one.remarks) == (Kind.REMARK, (Remark("核实", "市长"),))


def test_what_was_accepted_is_gone() -> None:
    wanted = "会议强调，今年防汛形势严峻。"
    now = document(wanted, *TEXTS[1:])
    assert found(wanted, *LINES[1:], now=now) == ()
    assert found(*LINES[:1], *LINES[2:], now=document(TEXTS[0], "", TEXTS[2])) == ()


def test_words_that_were_changed_here_meanwhile_are_said() -> None:
    now = document("会议认为，今年防汛形势十分严峻。", *TEXTS[1:])
    one = only("会议强调，今年防汛形势严峻。", *LINES[1:], now=now)
    assert one.changed_here
    assert one.target == now.blocks[0]


def test_a_paragraph_whose_entry_is_gone_can_only_be_seen() -> None:
    one = only("会议强调，今年防汛形势严峻。", *LINES[1:], now=document("", *TEXTS[1:]))
    assert not one.can_be_accepted


def test_the_same_file_has_the_same_differences() -> None:
    lines = ["会议强调，今年防汛形势严峻。", *LINES[1:]]
    assert only(*lines).id == only(*lines).id
    assert only(*lines).id != only("会议要求，今年防汛形势严峻。", *LINES[1:]).id


_WORDS = st.text(st.sampled_from("会议指出强调市水利局abc"), min_size=1, max_size=12)


@given(st.lists(_WORDS, max_size=6))
def test_whatever_comes_back_every_difference_has_an_id_of_its_own(lines: list[str]) -> None:
    told = found(*lines)
    assert len({one.id for one in told}) == len(told)
    for one in told:
        assert "".join(p.text for p in one.pieces) or one.kind is Kind.REMARK
