"""Trees of queries, as somebody could have typed them, and texts that nobody should have."""

from datetime import date

from hypothesis import strategies as st

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.query import (
    All,
    Due,
    Either,
    Held,
    In,
    Named,
    Node,
    Not,
    OfKind,
    OfSeries,
    OfStatus,
    Party,
    Scope,
    Text,
)
from minutes_app.query import signs

NASTY = (
    *"\"“”「」『』«»＂()（）|｜-－−:：,，、<>=≤≥＜＞*^{}[]\\/'`~!@#$%&+;.?_ \t\n\u3000\x00\x1f\x7f",
    *"人才发展發0189aZéßİﬁガ\u0301\u200b\u200d\ud800\ufeff\U00100041\U0010ffff\U0001f600",
    *(" OR ", " NOT ", " AND ", " NEAR ", "或", "不含 ", "speaker:", "发言人：", "kind:", "date:"),
    *("due:", "in:", "title:(", "status:in ", "2024", "..", "至", "last 3 ", "近三个月", "tasks"),
    *(
        "Q3 ",
        "第三季度",
        "上半年",
        "10月",
        "十二",
        "底",
        "前",
        "以来",
        "今",
        "end of ",
        "Oct ",
        "by ",
    ),
)
PLAIN = st.text(st.sampled_from("人才公寓发abc019é5Gтガ한"), min_size=1, max_size=6).filter(
    lambda text: text not in signs.OR | signs.AND | signs.NOT
)
PHRASES = st.text(st.sampled_from('人才a b"“”「(),:-|'), min_size=1, max_size=8).map(
    lambda text: "字" + " ".join(text.split())
)
DAYS = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))


def _ordered(ends: tuple[date | None, date | None]) -> tuple[date | None, date | None]:
    since, until = ends
    return (until, since) if since and until and since > until else ends


SPANS = st.tuples(DAYS, DAYS).map(_ordered)
TEXTS = st.builds(Text, PLAIN) | st.builds(Text, PHRASES, st.just(value=True))
LEAVES: st.SearchStrategy[Node] = st.one_of(
    TEXTS,
    st.builds(In, st.sampled_from(Scope), TEXTS | st.just(All(()))),
    st.builds(Named, st.sampled_from(Party), PLAIN | PHRASES),
    st.builds(OfSeries, PLAIN | PHRASES),
    st.builds(OfKind, st.lists(st.sampled_from(EntryKind), min_size=1, max_size=3).map(tuple)),
    st.builds(
        OfStatus,
        st.lists(st.sampled_from(TaskStatus), min_size=1, max_size=3).map(tuple),
        st.lists(st.sampled_from(MeetingStatus), max_size=3).map(tuple),
    ),
    SPANS.map(lambda ends: Held(*ends)),
    SPANS.map(lambda ends: Due(*ends)),
)


def _grown(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=1, max_size=4).map(tuple)
    return st.one_of(
        st.builds(All, several),
        st.builds(Either, several),
        st.builds(Not, inner),
        st.builds(In, st.sampled_from(Scope), inner),
    )


TREES: st.SearchStrategy[Node] = st.recursive(LEAVES, _grown, max_leaves=12)
NONSENSE = st.lists(st.one_of(st.sampled_from(NASTY), st.characters()), max_size=40).map("".join)
