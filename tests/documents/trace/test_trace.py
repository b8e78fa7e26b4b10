"""Tracing sentences to entries and entries to sentences."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from minutes_app.documents.compose import compose
from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.documents.layouts import load_layout, shipped_layouts
from minutes_app.documents.trace import Finding, FindingKind, trace
from minutes_app.documents.trace.sentences import sentences, words
from minutes_app.documents.tree import Document, Paragraph
from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.records import Change, MeetingRecord
from minutes_app.host.resources import resource
from minutes_app.interchange.meeting_file import record_of
from minutes_app.interchange.reading import read_meeting
from tests.documents.compose.rich import Builder, rich_chinese, rich_english
from tests.documents.each import for_each
from tests.documents.trace.hands import worded
from tests.strategies import meeting_records

ZH, EN = load_layout("official-zh"), load_layout("formal-en")
LAYOUTS = {"official-zh": ZH, "formal-en": EN}
quick = settings(max_examples=40, phases=[Phase.explicit, Phase.reuse, Phase.generate])
TELLING_ALL = {
    one.name: one for one in shipped_layouts() if one.kind in {PaperKind.MINUTES, PaperKind.RECORD}
}
"""Layouts of papers that every entry belongs in."""
NEW = "Dr Amelia Farrow promised 4,711 bicycles."


def traced(record: MeetingRecord, layout: Layout) -> tuple[Finding, ...]:
    return trace(compose(record, layout), record)


def kinds(found: tuple[Finding, ...]) -> set[FindingKind]:
    return {one.kind for one in found}


def in_body(document: Document) -> list[Paragraph]:
    return [one for one in document.blocks if isinstance(one, Paragraph)]


def talk(*texts: str) -> MeetingRecord:
    make = Builder()
    for text in texts:
        make.say(text, EntryKind.NARRATION)
    return MeetingRecord.of(rich_chinese().meeting, make.parts)


def paragraph_of(record: MeetingRecord, layout: Layout, text: str) -> Paragraph:
    return next(one for one in in_body(compose(record, layout)) if text in one.text)


@settings(quick, max_examples=25)
@given(record=meeting_records())
@for_each(TELLING_ALL)
def test_nothing_is_found_where_nothing_was_edited(name: str, record: MeetingRecord) -> None:
    assert traced(record, TELLING_ALL[name]) == ()


@pytest.mark.parametrize(("make", "layout"), [(rich_chinese, ZH), (rich_english, EN)])
def test_nothing_is_found_in_a_rich_meeting(make: object, layout: Layout) -> None:
    assert traced(make(), layout) == ()  # type: ignore[operator]


@quick
@given(record=meeting_records(), data=st.data())
@for_each(LAYOUTS)
def test_what_was_left_out_is_found_or_said_elsewhere(
    name: str, record: MeetingRecord, data: st.DataObject
) -> None:
    layout = LAYOUTS[name]
    chosen = data.draw(st.sampled_from(in_body(compose(record, layout))))
    edited = worded(record, layout, chosen, "")
    found = {one.entries[0] for one in traced(edited, layout) if one.entries}
    elsewhere: dict[str, frozenset[str]] = {}
    for paragraph in compose(edited, layout).paragraphs():
        for source in paragraph.sources:
            elsewhere[source] = elsewhere.get(source, frozenset()) | words(paragraph.text)
    for source in chosen.sources:
        entry = edited.find(Entry, source)
        assert entry
        said = words(entry.text) & elsewhere.get(source, frozenset())
        assert source in found or said or not words(entry.text)


@quick
@given(record=meeting_records(), data=st.data())
@for_each(LAYOUTS)
def test_every_sentence_of_what_was_added_is_found(
    name: str, record: MeetingRecord, data: st.DataObject
) -> None:
    layout = LAYOUTS[name]
    chosen = data.draw(st.sampled_from(in_body(compose(record, layout))))
    edited = worded(record, layout, chosen, f"{NEW} It rained.", added=True)
    found = [one for one in traced(edited, layout) if one.kind is FindingKind.UNSUPPORTED]
    assert [one.text for one in found] == [NEW, "It rained."]
    assert "4,711" in found[0].unknown


@quick
@given(record=meeting_records(), data=st.data())
@for_each(LAYOUTS)
def test_words_that_lost_their_paragraph_are_found(
    name: str, record: MeetingRecord, data: st.DataObject
) -> None:
    layout = LAYOUTS[name]
    told = [one for one in in_body(compose(record, layout)) if one.key.entry]
    if not told:
        return
    chosen = data.draw(st.sampled_from(told))
    edited = worded(record, layout, chosen, "Words of nobody.")
    assert chosen.key.entry
    for entry in record.outline().entries():
        edited.apply(Change("entry.remove", "", removed=((Entry, entry.id),)))
    lost = [one for one in traced(edited, layout) if one.kind is FindingKind.LOST]
    assert [one.text for one in lost] == ["Words of nobody."]


def test_a_rewording_is_supported() -> None:
    record = talk("市交通局要在六月底前完成三座桥梁的检测。")
    paragraph = paragraph_of(record, ZH, "桥梁")
    for text in (
        "市交通局应当于六月底前完成三座桥梁检测工作。",
        "六月底前，市交通局完成三座桥梁的检测。",
    ):
        assert traced(worded(record, ZH, paragraph, text), ZH) == ()


def test_a_sentence_that_nobody_said_is_found() -> None:
    record = talk("市交通局要在六月底前完成三座桥梁的检测。")
    paragraph = paragraph_of(record, ZH, "桥梁")
    added = "请张建国局长牵头，由市财政局安排资金5000万元。"
    (found,) = traced(worded(record, ZH, paragraph, paragraph.text + added), ZH)
    assert found.kind is FindingKind.UNSUPPORTED
    assert found.text == added
    assert set(found.unknown) == {"5000", "张建国", "市财政局"}
    assert found.entries == paragraph.sources


def test_an_altered_figure_is_named() -> None:
    record = talk("全年产值增长17.6%，达到1,200亿元。")
    paragraph = paragraph_of(record, ZH, "产值")
    found = traced(worded(record, ZH, paragraph, paragraph.text.replace("17.6", "16.7")), ZH)
    assert [(one.kind, one.unknown) for one in found] == [
        (FindingKind.UNSUPPORTED, ("16.7%",)),
        (FindingKind.NOT_CARRIED, ("17.6%",)),
    ]


def test_an_unknown_name_in_english_is_named() -> None:
    record = talk("the harbour will be dredged before the winter")
    paragraph = paragraph_of(record, EN, "harbour")
    text = "The harbour will be dredged by Portland Works before the winter."
    (found,) = traced(worded(record, EN, paragraph, text), EN)
    assert found.unknown == ("Portland Works",)


def test_an_entry_whose_words_are_gone_is_found() -> None:
    record = talk("the harbour will be dredged before the winter")
    paragraph = paragraph_of(record, EN, "harbour")
    found = traced(worded(record, EN, paragraph, "Nothing of note was said."), EN)
    assert kinds(found) == {FindingKind.UNSUPPORTED, FindingKind.NOT_CARRIED}


def test_words_older_than_their_entry_are_found_with_both_texts() -> None:
    record = talk("the harbour will be dredged before the winter")
    paragraph = paragraph_of(record, EN, "harbour")
    edited = worded(record, EN, paragraph, "The harbour is to be dredged before winter.")
    assert traced(edited, EN) == ()
    (entry,) = record.all_of(Entry)
    text = "the harbour will be dredged before the summer"
    edited.apply(Change("entry.edit", "", put=(type(entry)(**{**_fields(entry), "text": text}),)))
    found = traced(edited, EN)
    changed = next(one for one in found if one.kind is FindingKind.CHANGED)
    assert changed.before == paragraph.text
    assert "summer" in changed.now
    assert changed.text == "The harbour is to be dredged before winter."


def test_the_samples_have_no_findings() -> None:
    for sample, layout in (("supervision-symposium.zh", ZH), ("mayors-consultation.en", EN)):
        data = resource("samples", f"{sample}.json").read_bytes()
        assert traced(record_of(read_meeting(data)), layout) == ()


def test_sentences_are_told_apart_in_both_languages() -> None:
    assert sentences("一是修桥；二是铺路。“好。”他说") == [
        "一是修桥；",
        "二是铺路。",
        "“好。”",
        "他说",
    ]
    assert sentences("Mr. Chen agreed. “No.” The 3.5 km road (No. 7) is open.") == [
        "Mr. Chen agreed.", "“No.”", "The 3.5 km road (No. 7) is open.",
    ]  # fmt: skip


def _fields(entry: Entry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in entry.__slots__}
