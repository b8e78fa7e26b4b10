"""Offers: what a doubt may become, and that taking it puts an end to the doubt."""

from dataclasses import replace

import pytest

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.names import Known, NameIndex, NameKind
from minutes_app.capture.offers import OfferKind, offers
from minutes_app.capture.reading import DoubtCode
from minutes_app.domain.ids import Id
from tests.capture.conftest import KNOWN


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("加快@技科局", [("create_body", "技科局"), ("create_person", "技科局")]),
        ("加快@韩梅", [("create_person", "韩梅"), ("create_body", "韩梅")]),
        ("加快@Han Meimei", [("create_person", "Han Meimei"), ("create_body", "Han Meimei")]),
        ("加快@Port Authority", [("create_body", "Port Authority"), ("create_person", "")]),
        ("加快@kjj、技科局", [("create_body", "技科局"), ("create_person", "技科局")]),
        ("加快@wz", [("mean", "王哲"), ("mean", "吴铮")]),
        ("加快@王", [("mean", "王哲")]),
        ("加快@南湖市财政局",
         [("mean", "市财政局"), ("create_body", "南湖市财政局"), ("create_person", "")]),
        ("张：同意", [("mean", "张一"), ("mean", "张二")]),
        ("王哲：同意", [("attend", "王哲")]),
        ("/exp", [("command", "export")]),
        ("周一~周五", [("take", "周五")]),
        ("+市科技局局长李雷", [("rewrite", "李雷，市科技局，局长")]),
        ("+南湖市科技局副局长李雷", [("rewrite", "李雷，南湖市科技局，副局长")]),
        ("+市委书记李雷", [("rewrite", "李雷，市委，书记")]),
        ("+局长", []),
        ("加快~2月30日", []),
        ("加快@市科技局", []),
    ],
)  # fmt: skip
def test_what_is_offered(
    line: str, expected: list[tuple[str, str]], context: CaptureContext
) -> None:
    found = [(offer.kind.value, offer.name) for offer in offers(read_line(line, context), context)]
    assert [kind for kind, _ in found] == [kind for kind, _ in expected]
    assert all(name == wanted for (_, name), (_, wanted) in zip(found, expected, strict=True)
               if wanted)  # fmt: skip


@pytest.mark.parametrize(
    ("line", "text", "caret"),
    [
        ("！加快@wz", "！加快@王哲", 6),
        ("加快@kjj、王", "加快@kjj、王哲", 9),
        ("张：同意", "张一：同意", 2),
        ("/exp", "/export", 7),
        ("加快周一~周五", "加快周一 ~周五", 8),
        ("+市科技局局长李雷", "+李雷，市科技局，局长", 11),
    ],
)
def test_an_offer_puts_the_line_right(
    line: str, text: str, caret: int, context: CaptureContext
) -> None:
    first = offers(read_line(line, context), context)[0]
    assert (first.text, first.caret) == (text, caret)
    assert not read_line(first.text, context).doubts


def test_what_is_made_is_then_known(context: CaptureContext) -> None:
    line = "加快@技科局~年底前"
    first = offers(read_line(line, context), context)[0]
    assert (first.kind, first.creates, first.text) == (OfferKind.CREATE_BODY, NameKind.BODY, line)
    made = Known(Id("new"), first.creates or NameKind.PERSON, first.name)
    reading = read_line(first.text, replace(context, names=NameIndex([*KNOWN, made])))
    assert [one.name for one in reading.lead] == ["技科局"]
    assert not reading.doubts


def test_two_of_one_name_are_told_apart_by_who(context: CaptureContext) -> None:
    twins = [Known(Id(key), NameKind.PERSON, "韩梅") for key in ("one", "two")]
    context = replace(context, names=NameIndex([*KNOWN, *twins]))
    reading = read_line("加快@韩梅", context)
    assert reading.doubts[0].code is DoubtCode.NAME_AMBIGUOUS
    assert [offer.who and offer.who.person for offer in offers(reading, context)] == ["one", "two"]


def test_a_full_name_is_not_taken_for_another_with_a_place_before_it(
    context: CaptureContext,
) -> None:
    known = Known(Id("b"), NameKind.BODY, "东海市水利局")
    context = replace(context, names=NameIndex([*KNOWN, known]))
    reading = read_line("加快@市水利局", context)
    assert (reading.body, reading.lead) == ("加快@市水利局", ())
    assert [offer.name for offer in offers(reading, context)][:2] == ["东海市水利局", "市水利局"]
    assert read_line("加快@水利", context).lead[0].name == "东海市水利局"
    there = replace(context, attendees=(replace(context.attendees[2], body=Id("b")),))
    assert read_line("加快@市水利局", there).lead[0].body == "b"
