"""Hypothesis strategies for the values that records are made of: texts, dates, figures, offices.

Making examples is most of the time of the laws that use them, and each choice that is drawn costs
alike: a day is drawn as one number, a choice that may be none from a list that has None.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

from hypothesis import strategies as st

from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.dates import Basis, DayPart, PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.papers import Recipient
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.text import clean_line, clean_text

_HAN = "会议建议强调创新科技人才产业城市企业平台改革发展推进落实市局长王李张翀㐀𠮷"
_LATIN = "abcdefgh IJKLM éß"
_SIGNS = "，。；：、！？“”《》（）—…·,.;:!?'\"()-&@~%0123456789"

lines: st.SearchStrategy[str] = (
    st.text(_HAN + _LATIN + _SIGNS, min_size=1, max_size=24).map(clean_line).filter(bool)
)
"""One line of text that is not blank."""

names: st.SearchStrategy[str] = (
    st.text(_HAN + _LATIN, min_size=1, max_size=8).map(clean_line).filter(bool)
)
"""A name or a title: one line, no punctuation."""

bodies_of_text: st.SearchStrategy[str] = (
    st.text(_HAN + _LATIN + _SIGNS + "\n\t", min_size=1, max_size=60)
    .map(clean_text)
    .filter(str.strip)
)
"""What an entry or a source may hold: several lines, not blank."""

maybe_line = st.just("") | lines
maybe_name = st.just("") | names
instants = st.integers(946_684_800, 4_102_444_800).map(lambda at: datetime.fromtimestamp(at, UTC))
_FIRST, _LAST = date(1949, 10, 1), date(2099, 12, 31)
days = st.integers(_FIRST.toordinal(), _LAST.toordinal()).map(date.fromordinal)
numbers = st.decimals(0, 10**9, places=2).map(lambda number: f"{number:f}") | st.integers(
    0, 10**6
).map(str)
ordered_ids = st.integers(0, (1 << 48) - 1)


_kept = st.sampled_from(list(product((False, True), repeat=3)))
_clocks = st.just(-1) | st.integers(0, 24 * 60 - 1)
_dayparts = st.sampled_from([None, *DayPart])
_bases = st.sampled_from(Basis)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """A moment with any of its parts unknown, or nothing known at all."""
    day = draw(days)
    has_year, has_month, has_day = draw(_kept)
    minutes = draw(_clocks)
    return PartialDate(
        year=day.year if has_year else None,
        month=day.month if has_month else None,
        # A day of the month says nothing without its month.
        day=day.day if has_month and has_day else None,
        daypart=draw(_dayparts),
        hour=minutes // 60 if minutes >= 0 else None,
        minute=minutes % 60 if minutes >= 0 and draw(st.booleans()) else None,
        basis=draw(_bases),
        stated_as=draw(maybe_name),
    )


figures = st.builds(
    e.Figure,
    subject=names,
    quantity=numbers,
    unit=maybe_name,
    qualifier=st.sampled_from(["", "近", "nearly", "over"]),
    period=maybe_name,
    change=st.just("") | numbers.map("+{}%".format),
    change_basis=st.sampled_from(["", "同比", "year on year"]),
    share=st.just("") | numbers.map("{}%".format),
    share_of=maybe_name,
    standing=st.sampled_from(e.Standing),
)
deadlines = st.builds(
    e.Deadline,
    stated_as=maybe_name,
    day=st.none() | days,
    basis=st.sampled_from(Basis),
)
offices = st.builds(OfficeHeld, title=names, body_name=maybe_name, former_body_name=maybe_name).map(
    lambda office: office if office.body_name else replace(office, former_body_name="")
)
issues = st.builds(
    m.Issue,
    mark=maybe_name,
    year=st.none() | st.integers(1949, 2099),
    number=st.none() | st.integers(1, 999),
    serial=st.booleans(),
    office=maybe_name,
    date=partial_dates(),
    copy_to=st.lists(names, max_size=3).map(tuple),
    copies=st.none() | st.integers(1, 500),
    copy_number=st.just("") | st.integers(1, 999_999).map("{:06}".format),
    secrecy=maybe_name,
    urgency=maybe_name,
    addressees=st.lists(names, max_size=2).map(tuple),
    distribution=st.lists(
        st.builds(Recipient, names, st.none() | st.integers(1, 99), maybe_name), max_size=2
    ).map(tuple),
)
houses = st.builds(
    m.House,
    st.just(Id("house")),
    name=maybe_name,
    mark=maybe_name,
    office=maybe_name,
    copy_to=st.lists(names, max_size=2).map(tuple),
    distribution=st.lists(st.builds(Recipient, names), max_size=1).map(tuple),
)
bylines = st.builds(m.Byline, role=st.sampled_from(m.BylineRole), name=names, capacity=maybe_name)
