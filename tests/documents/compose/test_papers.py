"""The other papers of a meeting: for any meeting they are made, and lose nobody and nothing."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import Phase, given, settings

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import PaperKind
from minutes_app.documents.layouts import LayoutError, load_layout, shipped_layouts
from minutes_app.documents.pages import Typesetter
from minutes_app.documents.tree import PageBreak, Paragraph, Table
from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.papers import Recipient
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.papers.publishing import DEFAULT_LAYOUTS
from tests.documents.compose.outlines import plain_text
from tests.documents.compose.rich import Builder, rich_chinese, rich_english
from tests.documents.compose.test_composed_laws import letters, paragraphs, shown
from tests.documents.each import for_each
from tests.documents.typeset import MM, catalogue
from tests.strategies import meeting_records

PAPERS = {
    layout.name: layout for layout in shipped_layouts() if layout.kind is not PaperKind.MINUTES
}
quick = settings(max_examples=40, phases=[Phase.explicit, Phase.reuse, Phase.generate])
THERE = {m.Attendance.PRESENT, m.Attendance.IN_ATTENDANCE}
NOT_IN_A_STORY = {e.EntryKind.HEADING, e.EntryKind.QUERY}


def of_kind(kind: PaperKind) -> list[str]:
    return [name for name, layout in PAPERS.items() if layout.kind is kind]


def text_of(record: MeetingRecord, name: str, house: m.House | None = None) -> str:
    return letters(plain_text(compose(record, PAPERS[name], house), PAPERS[name]))


def has(text: str, *facts: str) -> None:
    for fact in facts:
        if letters(fact) not in text:
            pytest.fail(f"lost: {fact!r}")


def test_there_is_a_layout_of_each_paper_in_each_language() -> None:
    for (kind, language), name in DEFAULT_LAYOUTS.items():
        layout = load_layout(name)
        assert (layout.kind, layout.language) == (kind, language)


@quick
@given(record=meeting_records())
@for_each(PAPERS)
def test_a_paper_is_made_of_any_meeting_and_asks_for_what_its_layout_has(
    name: str, record: MeetingRecord
) -> None:
    layout = PAPERS[name]
    document = compose(record, layout)
    assert document.title
    assert document.blocks
    for block in document.blocks:
        if isinstance(block, Table):
            assert block.style in layout.tables
            assert sum(block.shares) == pytest.approx(1)
            assert all(len(row) == len(block.shares) for row in block.rows)
    for paragraph in paragraphs(document):
        assert paragraph.style in layout.styles
        assert all(not span.style or span.style in layout.spans for span in paragraph.spans)
        assert "\x00" not in paragraph.text
        assert "\x01" not in paragraph.text
        assert "\n" not in paragraph.text
    assert compose(record, layout) == document


@quick
@given(record=meeting_records())
@for_each(of_kind(PaperKind.NEWS))
def test_a_news_brief_tells_what_was_said_and_names_who_was_there(
    name: str, record: MeetingRecord
) -> None:
    meeting, text = record.meeting, text_of(record, name)
    has(text, meeting.title, meeting.place, meeting.theme, *meeting.topics, *meeting.slogans)
    has(text, *meeting.background.splitlines(), *meeting.hosts)
    has(text, *(part.title for part in record.all_of(m.Part)))
    has(text, *(line.name for line in meeting.bylines))
    has(text, *(one.shown_name for one in record.attendees() if one.attendance in THERE))
    for entry in record.outline().entries():
        if entry.kind not in NOT_IN_A_STORY:
            own = [one.name for one in record.attendees()]
            said = entry.text.strip()
            opening = next((one for one in own if one and said.startswith(one)), "")
            has(text, *said.removeprefix(opening).splitlines())


def short_sentences() -> MeetingRecord:
    make, kind = Builder(), e.EntryKind
    one = make.attendee("Ann Moss", honorific="Ms")
    two = make.attendee("Tom Reed", honorific="Mr")
    for number in range(12):
        make.say(f"the pier of {1900 + number} is sound", kind.VIEW, one if number % 2 else two)
    make.say("Open the gates", kind.SUGGESTION, one, numbered=True)
    make.say("Mend the roof", kind.SUGGESTION, one, numbered=True)
    make.say("the pier of 1950 is lost", kind.REPLY, two)
    head = replace(rich_english().meeting, topics=(), theme="", title="Talk")
    return MeetingRecord.of(head, make.parts)


def test_a_story_has_several_voices_in_a_paragraph_and_points_in_one_of_their_own() -> None:
    layout = PAPERS["news-en"]
    record = short_sentences()
    told = [block for block in compose(record, layout).blocks
            if isinstance(block, Paragraph) and block.sources]  # fmt: skip
    most = int(layout.phrases["news.paragraph"])
    assert [len(one.sources) for one in told[-2:]] == [2, 1]
    assert len(told) < len(record.outline().entries()) / 2
    assert all(len(one.text) <= most for one in told)
    assert [source for one in told for source in one.sources] == [
        entry.id for entry in record.outline().entries()
    ]
    apart = replace(layout, phrases={**layout.phrases, "news.paragraph": ""})
    single = [block for block in compose(record, apart).blocks
              if isinstance(block, Paragraph) and block.sources]  # fmt: skip
    assert [len(one.sources) for one in single] == [1] * 12 + [2, 1]
    wrong = replace(layout, phrases={**layout.phrases, "news.paragraph": "many"})
    with pytest.raises(LayoutError):
        compose(record, wrong)


@pytest.mark.parametrize(
    ("name", "key"),
    [("news-en", "news.paragraph"), ("attendance-en", "sheet.blank_rows"),
     ("distribution-zh", "receipts.blank_rows")],
)  # fmt: skip
@pytest.mark.parametrize("number", ["9" * 9, "9" * 5000, "-1", "many"])
def test_a_number_that_no_paper_has_is_refused_with_its_phrase(
    name: str, key: str, number: str
) -> None:
    """Layouts come from other houses: a million rows would take the memory of the machine."""
    layout = PAPERS[name]
    wrong = replace(layout, phrases={**layout.phrases, key: number})
    with pytest.raises(LayoutError) as refused:
        compose(short_sentences(), wrong)
    assert key in str(refused.value.parameters["reason"])


@pytest.mark.parametrize("name", of_kind(PaperKind.NEWS))
def test_in_a_story_the_instructions_come_last_and_there_is_no_table(name: str) -> None:
    record = rich_chinese() if name.endswith("zh") else rich_english()
    document = compose(record, PAPERS[name])
    assert not any(isinstance(block, Table) for block in document.blocks)
    kinds = {entry.id: entry.kind for entry in record.outline().entries()}
    asked = [
        kinds[block.sources[0]] in {e.EntryKind.INSTRUCTION, e.EntryKind.RESOLUTION}
        for block in document.blocks
        if isinstance(block, Paragraph) and block.sources
    ]
    # Thanks and assessments of those who asked for something may stand among it.
    assert not any(asked[: asked.index(True)])
    suggested = [
        number
        for number, block in enumerate(document.blocks)
        if isinstance(block, Paragraph)
        and any(kinds.get(source) is e.EntryKind.SUGGESTION for source in block.sources)
    ]
    first = next(
        number
        for number, block in enumerate(document.blocks)
        if isinstance(block, Paragraph)
        and any(kinds.get(source) is e.EntryKind.INSTRUCTION for source in block.sources)
    )
    assert max(suggested) < first


def test_points_of_a_story_begin_anew_after_a_heading_that_it_leaves_out() -> None:
    make, kind = Builder(), e.EntryKind
    chair = make.attendee("林海", ("书记", "江城市委"), roles=(m.Role.CHAIR,))
    for heading in ("重点任务", "工作要求"):
        make.say(heading, kind.HEADING)
        make.say(f"要做好{heading}甲", kind.INSTRUCTION, chair, numbered=True)
        make.say(f"要做好{heading}乙", kind.INSTRUCTION, chair, numbered=True)
        make.say(f"同意{heading}方案", kind.RESOLUTION, e.Collective.MEETING)
    record = MeetingRecord.of(rich_chinese().meeting, make.parts)
    text = text_of(record, "news-zh")
    assert text.count("一是要做好") == 2
    assert "三是" not in text
    # Once in each instruction and in the resolution; not as a heading.
    assert text.count("重点任务") == 3


@pytest.mark.parametrize("name", ["news-zh", "attendance-zh", "record-zh", "ledger-zh"])
def test_papers_that_are_no_minutes_do_not_call_themselves_so(name: str) -> None:
    meeting = replace(rich_chinese().meeting, title="中试基地建设专题会议纪要")
    document = compose(MeetingRecord.of(meeting, ()), PAPERS[name])
    assert "专题会议" in document.title
    assert "纪要" not in document.title


@quick
@given(record=meeting_records())
@for_each(of_kind(PaperKind.ATTENDANCE))
def test_everybody_has_a_row_to_sign_in(name: str, record: MeetingRecord) -> None:
    document = compose(record, PAPERS[name])
    text = letters(plain_text(document, PAPERS[name]))
    for one in record.attendees():
        has(text, one.name, one.description, one.seat, one.extent, one.reason)
        has(text, *(office.title for office in one.offices))
        has(text, *(office.body_name for office in one.offices))
    rows = [row for block in document.blocks if isinstance(block, Table) for row in block.rows]
    numbers = [row[0].paragraphs[0].text for row in rows if row[0].paragraphs[0].text]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    assert len(numbers) >= len(record.attendees())
    assert len(rows) == len(numbers) + int(PAPERS[name].phrases["sheet.blank_rows"])
    assert all(not row[4].paragraphs[0].text for row in rows)


@quick
@given(record=meeting_records())
@for_each(of_kind(PaperKind.CARDS))
def test_everybody_at_the_table_has_a_card_with_front_and_back(
    name: str, record: MeetingRecord
) -> None:
    document = compose(record, PAPERS[name])
    seated = [
        one for one in record.attendees()
        if one.attendance in THERE and one.manner is m.Manner.IN_PERSON
    ]  # fmt: skip
    cards = [block for block in document.blocks if isinstance(block, Table)]
    assert len(cards) == len(seated)
    breaks = [block for block in document.blocks if isinstance(block, PageBreak)]
    assert len(breaks) == max(len(seated) - 1, 0)
    for card, one in zip(cards, seated, strict=True):
        back, front = card.rows
        back_text, front_text = (side[0].paragraphs[0].spans for side in (back, front))
        assert back_text == front_text
        assert letters(one.shown_name) in letters(front[0].paragraphs[0].text)


def test_the_two_characters_of_a_short_name_take_the_room_of_three() -> None:
    record = rich_chinese()
    document = compose(record, PAPERS["cards-zh"])
    names = [
        block.rows[1][0].paragraphs[0].text for block in document.blocks if isinstance(block, Table)
    ]
    assert "林\u3000海" in names


@quick
@given(record=meeting_records())
@for_each(of_kind(PaperKind.RECORD))
def test_the_full_record_has_every_entry_in_order_with_its_time(
    name: str, record: MeetingRecord
) -> None:
    document = compose(record, PAPERS[name])
    text = letters(plain_text(document, PAPERS[name]))
    for entry in shown(record):
        has(text, *entry.text.splitlines(), *(owner.name for owner in entry.lead))
        has(text, *(figure.quantity for figure in entry.figures))
    for one in record.attendees():
        has(text, one.name, one.description)
    order = [
        block.sources[0]
        for block in document.blocks
        if isinstance(block, Paragraph) and block.sources and block.style != "body"
    ]
    once = list(dict.fromkeys(order))
    assert once == [entry.id for entry in shown(record)]
    for block in document.blocks:
        if isinstance(block, Paragraph) and block.style.startswith("record-") and block.label:
            entry = next(one for one in shown(record) if one.id == block.sources[0])
            assert entry.recorded.astimezone().strftime("%H:%M") in block.label


@quick
@given(record=meeting_records())
def test_notes_are_never_printed(record: MeetingRecord) -> None:
    for number, entry in enumerate(record.outline().entries()):
        noted = replace(entry, note=f"secretnote{number}")
        record._parts[e.Entry][entry.id] = noted  # type: ignore[attr-defined]
    for paper in PAPERS:
        assert "secretnote" not in text_of(record, paper)


@quick
@given(record=meeting_records())
@for_each(of_kind(PaperKind.LEDGER))
def test_the_ledger_has_every_supervised_task(name: str, record: MeetingRecord) -> None:
    document = compose(record, PAPERS[name])
    text = letters(plain_text(document, PAPERS[name]))
    tasks = {task.entry: task for task in record.all_of(e.Task)}
    supervised = [one for one in record.outline().entries() if one.supervised or one.id in tasks]
    rows = [row for block in document.blocks if isinstance(block, Table) for row in block.rows]
    assert len(rows) == len(supervised)
    for entry in supervised:
        has(text, *entry.text.splitlines())
        has(text, *(owner.name for owner in (*entry.lead, *entry.support)))
        task = tasks.get(entry.id)
        has(text, *(report.text for report in (task.progress if task else ())))


def test_cards_of_bodies_are_of_one_size_and_long_names_break_at_the_dot() -> None:
    make = Builder()
    names = ("市教育局", "市人力社保局", "阿卜杜热合曼·买买提明")
    make.attendee(names[0], kind=m.AttendeeKind.BODY)
    make.attendee(names[1], kind=m.AttendeeKind.BODY)
    make.attendee(names[2])
    layout = PAPERS["cards-zh"]
    document = compose(MeetingRecord.of(rich_chinese().meeting, make.parts), layout)
    cards = [
        block.rows[0][0].paragraphs[0] for block in document.blocks if isinstance(block, Table)
    ]
    assert {card.text: card.style for card in cards} == {
        names[0]: "card-name-body", names[1]: "card-name-body", names[2]: "card-name-long",
    }  # fmt: skip
    pages = Typesetter(layout, Faces(layout.faces, catalogue())).typeset(document).pages
    told = ["|".join(run.text for one in page.lines for run in one.line.runs) for page in pages]
    assert sorted(told) == sorted(
        [f"{names[0]}|{names[0]}", f"{names[1]}|{names[1]}",
         "阿卜杜热合曼·|买买提明|阿卜杜热合曼·|买买提明"]
    )  # fmt: skip


@pytest.mark.parametrize("name", of_kind(PaperKind.DISTRIBUTION))
@pytest.mark.parametrize("count", range(12, 20))
def test_no_page_of_a_distribution_list_has_blanks_and_a_total_alone(name: str, count: int) -> None:
    """How many fit a page depends on the layout: one of these leaves nearly no room."""
    layout = PAPERS[name]
    record = rich_chinese() if layout.language is m.Language.CHINESE else rich_english()
    listed = tuple(Recipient(f"Office {number}", 1) for number in range(count))
    issue = replace(record.meeting.issue, distribution=listed)
    record.meeting = replace(record.meeting, issue=issue)
    pages = Typesetter(layout, Faces(layout.faces, catalogue())).typeset(compose(record, layout))
    texts = [
        "".join(run.text for one in page.lines for run in one.line.runs) for page in pages.pages
    ]
    assert all("Office" in text for text in texts)


@pytest.mark.parametrize("name", of_kind(PaperKind.DISTRIBUTION))
def test_the_distribution_list_counts_its_copies(name: str) -> None:
    record = rich_chinese() if name.endswith("zh") else rich_english()
    listed = (Recipient("First office", 3, "000001-000003"), Recipient("Second office", 5))
    record.meeting = replace(
        record.meeting, issue=replace(record.meeting.issue, distribution=listed, copies=12)
    )
    document = compose(record, PAPERS[name])
    rows = [row for block in document.blocks if isinstance(block, Table) for row in block.rows]
    cells = [[cell.paragraphs[0].text for cell in row] for row in rows]
    assert cells[0][:4] == ["1", "First office", "3", "000001-000003"]
    assert cells[1][:3] == ["2", "Second office", "5"]
    assert cells[-1][2] == "8"
    assert "12" in plain_text(document, PAPERS[name])


@pytest.mark.parametrize("name", of_kind(PaperKind.DISTRIBUTION))
def test_without_a_list_those_who_get_copies_are_on_it(name: str) -> None:
    record = rich_english()
    issue = replace(
        record.meeting.issue, distribution=(), copy_to=("Archive",), addressees=("All",)
    )
    record.meeting = replace(record.meeting, issue=issue)
    has(text_of(record, name), "All", "Archive")
    house = m.House(record.meeting.id, distribution=(Recipient("The house's", 2),))
    has(text_of(record, name, house), "The house's")


def test_an_entry_of_another_day_says_so() -> None:
    record = rich_english()
    entry = record.outline().entries()[-1]
    late = replace(entry, recorded=datetime(2026, 7, 1, 12, 0, tzinfo=UTC))
    record._parts[e.Entry][entry.id] = late  # type: ignore[attr-defined]
    has(text_of(record, "record-en"), "recorded on 1 July 2026")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_of_a_card_to_fold_the_upper_half_is_the_lower_one_turned(language: str) -> None:
    layout = load_layout(f"cards-fold-{language}")
    record = rich_chinese() if language == "zh" else rich_english()
    document = compose(record, layout)
    pages = Typesetter(layout, Faces(layout.faces, catalogue())).typeset(document).pages
    fold = (layout.page.top + layout.tables["cards"].row_height) * MM
    for page in pages:
        runs = [run for run in page.runs if run.text.strip()]
        upper = {(run.text, run.x, run.baseline) for run in runs if run.turned}
        turned = {
            (run.text, page.width - run.x, 2 * fold - run.baseline)
            for run in runs
            if not run.turned
        }
        assert {(t, round(x, 2), round(y, 2)) for t, x, y in upper} == {
            (t, round(x, 2), round(y, 2)) for t, x, y in turned
        }
        assert upper
