"""File names from the pattern of the house: what is not known leaves nothing behind."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.meetings import House, Language, MeetingStatus
from minutes_app.domain.records import MeetingRecord
from minutes_app.host.file_names import LONGEST
from minutes_app.services.papers.file_names import PLACES, file_name, name_after, unknown_places
from tests.documents.compose.rich import rich_chinese, rich_english
from tests.strategies import meeting_records


def named(record: MeetingRecord, pattern: str, kind: PaperKind = PaperKind.MINUTES) -> str:
    return name_after(pattern, record, "pdf", kind)


def test_the_usual_names() -> None:
    record = rich_english()
    title = record.meeting.title
    assert file_name(record, None, "pdf") == f"{title}.pdf"
    assert file_name(record, None, "docx", PaperKind.NEWS) == f"{title} News brief.docx"
    house = House(record.meeting.id, file_pattern="{date}_{title}")
    assert file_name(record, house, "pdf") == f"2026-06-19_{title}.pdf"
    chinese = rich_chinese()
    assert named(chinese, "", PaperKind.CARDS) == f"{chinese.meeting.title} 台签.pdf"


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{date} {title}", "Budget.pdf"),
        ("{date}-{title}", "Budget.pdf"),
        ("{title} ({number})", "Budget.pdf"),
        ("{title}（{series}）", "Budget.pdf"),
        ("{title} - {series} - {paper}", "Budget - Minutes.pdf"),
        ("{nonsense} {title}", "{nonsense} Budget.pdf"),
        ("{series}", "Budget.pdf"),
        ("../{title}", "Budget.pdf"),
        ("{title} {version}", "Budget draft.pdf"),
    ],
)
def test_what_is_not_known_leaves_nothing_behind(pattern: str, name: str) -> None:
    record = rich_english()
    issue = replace(record.meeting.issue, number=None, year=None)
    record.meeting = replace(record.meeting, title="Budget", start=PartialDate(), issue=issue)
    assert named(record, pattern) == name


def test_the_version_says_draft_and_correction_in_the_language_of_the_minutes() -> None:
    record = rich_english(MeetingStatus.FINAL)
    assert named(record, "{version}x") == "x.pdf"
    record.meeting = replace(record.meeting, correction=2)
    assert named(record, "x") == "x correction 2.pdf"  # whatever the pattern forgets
    assert named(record, "{version}") == "correction 2.pdf"
    record.meeting = replace(record.meeting, language=Language.CHINESE)
    assert named(record, "{version}") == "更正2.pdf"


def test_unknown_words_are_found() -> None:
    assert unknown_places("{date} {titel} {title}") == ["titel"]
    assert not unknown_places(" ".join(f"{{{place}}}" for place in PLACES))


def test_chinese_names_and_full_width_braces_mean_the_same() -> None:
    record = rich_english()
    for place, own in PLACES.items():
        assert named(record, f"a {{{place}}}") == named(record, f"a ｛{own}｝")
    assert unknown_places("｛日期｝｛题目｝") == ["题目"]
    assert named(record, "｛文种｝", PaperKind.NEWS) == named(record, "{paper}", PaperKind.NEWS)


patterns = st.lists(
    st.sampled_from(
        [*(f"{{{place}}}" for place in PLACES), " ", "-", "_", "（", "）", "/", "…", "{"]
    )
).map("".join)


@settings(max_examples=100)
@given(record=meeting_records(), pattern=patterns, kind=st.sampled_from(PaperKind))
def test_every_name_is_safe(record: MeetingRecord, pattern: str, kind: PaperKind) -> None:
    name = named(record, pattern, kind)
    assert name.endswith(".pdf")
    assert len(name) > len(".pdf")
    assert len(name.encode()) <= LONGEST
    assert not set(name) & set('<>:"/\\|?*')
    assert name == name.strip(". ")
