"""Laws of the line for any directory, also one whose names are made of signs; and of its work."""

from collections import Counter
from datetime import date
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.names import Known, Match, NameIndex, NameKind
from minutes_app.capture.offers import OfferKind, offers
from minutes_app.capture.reading import Reading
from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, AttendeeKind, Language

SIGNS = "!！*＊?？#＃-－+＋/、@＠&＆~～:：=＝，,。. \n\u3000()（）0189年月日底前周一二局刘王aBkj·"
quiet = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
odd = st.text(st.sampled_from(SIGNS), max_size=8)
lines = st.text(max_size=60) | st.text(st.sampled_from(SIGNS), max_size=60)
known = st.builds(
    Known,
    st.sampled_from([Id(key) for key in "abcdef"]),
    st.sampled_from(NameKind),
    odd.filter(lambda name: any(map(str.isalnum, name))),
    st.lists(odd, max_size=2).map(tuple),
    st.lists(odd, max_size=2).map(tuple),
    st.lists(odd, max_size=2).map(tuple),
)
attendees = st.lists(
    st.builds(
        Attendee, st.sampled_from([Id(key) for key in "uvwxyz"]), st.just(Id("m")), odd,
        kind=st.sampled_from(AttendeeKind),
        person=st.none() | st.sampled_from([Id("a"), Id("b"), Id("gone")]),
        body=st.none() | st.sampled_from([Id("c"), Id("d"), Id("gone")]),
    ),
    max_size=4, unique_by=lambda one: one.id,
)  # fmt: skip
contexts = st.builds(
    CaptureContext,
    st.dates(),
    attendees.map(tuple),
    st.lists(known, max_size=6).map(NameIndex),
    st.none() | st.just(Voice(attendee=Id("u"))),
    st.none() | st.sampled_from(EntryKind),
    st.sampled_from(Language),
    st.dictionaries(odd.filter(bool), st.just("command"), max_size=2),
)


def is_whole(reading: Reading, text: str) -> None:
    pieces = list(reading.pieces())
    assert "".join(piece for piece, _ in pieces) == text
    assert reading.body == "".join(piece for piece, role in pieces if role is None)
    at = 0
    for span in reading.spans:
        assert at <= span.start < span.end <= len(text)
        at = span.end
    for doubt in reading.doubts:
        assert 0 <= doubt.start < doubt.end <= len(text)


@given(lines, contexts)
def test_no_character_is_lost_whoever_is_known(text: str, context: CaptureContext) -> None:
    is_whole(read_line(text, context), text)


@given(lines, contexts)
def test_the_same_line_is_read_the_same(text: str, context: CaptureContext) -> None:
    assert read_line(text, context) == read_line(text, context)


@given(lines, contexts)
def test_an_offer_keeps_every_word_but_the_doubted(text: str, context: CaptureContext) -> None:
    for offer in offers(read_line(text, context), context):
        assert 0 <= offer.caret <= len(offer.text)
        assert offer.text.startswith(text[: offer.doubt.start])
        assert offer.text.endswith(text[offer.doubt.end :])
        assert (offer.kind in {OfferKind.MEAN, OfferKind.ATTEND}) == (offer.who is not None)
        is_whole(read_line(offer.text, context), offer.text)


class CountingNames(NameIndex):
    """Counts how often the directory is asked."""

    asked: Counter[str]

    def find(self, text: str) -> tuple[Match, ...]:
        self.asked["find"] += 1
        return super().find(text)

    def exact(self, text: str) -> tuple[Match, ...]:
        self.asked["exact"] += 1
        return super().exact(text)


PEOPLE = [Known(Id(f"p{n}"), NameKind.PERSON, name, keys=("wz", "kjj"))
          for n, name in enumerate(["刘洋", "王哲", "吴铮", "R&D", "市科技局"])]  # fmt: skip
UNITS = (
    *"@&~＠!-+/:：*#=，、。. 王x5\n(（·",
    *(
        "@@",
        "&&",
        "~~",
        "@刘洋",
        "&wz",
        "~年底前",
        "@R&D",
        "刘洋、",
        "wz ",
        "=q ",
        "=d 刘洋 ",
        "李雷，",
    ),
    *(
        "市科技局局长，",
        "局长",
        "- ",
        "1.",
        "一是",
        "～5",
        "6月～",
        "a@b.c ",
        "“@”",
        "完成",
        "by ",
        "ﷺ",
    ),
    *("e\u0301", "~3个工作日内", "@\n", "@。", "@@ 刘洋 "),
)


def work_of(text: str) -> tuple[int, Reading]:
    names = CountingNames(PEOPLE)
    names.asked = Counter()
    attendee = Attendee(Id("a"), Id("m"), "刘洋", person=Id("p0"))
    context = CaptureContext(date(2026, 6, 19), (attendee,), names, commands={"export": "x"})
    names.asked.clear()
    reading = read_line(text, context)
    return sum(names.asked.values()), reading


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("start", ["", "加快", "+", "+李雷，", "！", "/", "刘：", "加快@", "加快~"])
def test_work_does_not_grow_with_the_line(start: str, unit: str) -> None:
    for end, count in product(("", "x", "@刘洋", "~年底前", "=x"), (300, 3000)):
        asked, reading = work_of(start + unit * count + end)
        assert asked <= 400
        assert len(reading.spans) <= 250
        assert len(reading.doubts) <= 3


@settings(max_examples=50)
@given(st.lists(st.sampled_from(UNITS), min_size=1, max_size=6), st.integers(1, 2000))
def test_no_repetition_makes_it_work_more(units: list[str], count: int) -> None:
    asked, _ = work_of("".join(units) * count)
    assert asked <= 400


def test_signs_far_from_the_end_are_text() -> None:
    _, reading = work_of("a@@" * 3000 + "加快@刘洋")
    assert reading.lead[0].name == "刘洋"
    assert reading.body.startswith("a@@" * 100)


def test_an_escape_before_a_space(context: CaptureContext) -> None:
    assert read_line("加快 @ 市科技局", context).lead
    reading = read_line("加快 @@ 市科技局", context)
    assert (reading.body, reading.lead) == ("加快 @ 市科技局", ())
    assert read_line("if a && b", context).body == "if a && b"
