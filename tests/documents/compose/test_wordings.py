"""Words set by hand: where they stand, and what becomes of the paragraphs around them."""

from dataclasses import replace

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.tree import Document, Paragraph, Span
from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.records import Change, MeetingRecord
from tests.documents.compose.rich import Builder, rich_chinese, rich_english
from tests.documents.each import for_each
from tests.documents.trace.hands import worded
from tests.strategies import meeting_records

ZH, EN = load_layout("official-zh"), load_layout("formal-en")
LAYOUTS = {"official-zh": ZH, "formal-en": EN}
quick = settings(max_examples=40, phases=[Phase.explicit, Phase.reuse, Phase.generate])


def find(document: Document, words: str) -> Paragraph:
    return next(one for one in document.paragraphs() if words in one.text)


def in_body(document: Document) -> list[Paragraph]:
    return [one for one in document.blocks if isinstance(one, Paragraph)]


def numbers(document: Document, kind: str) -> list[int]:
    return [
        one.numbering.value
        for one in in_body(document)
        if one.numbering and one.numbering.list == kind and not one.numbering.level
    ]


def talk(*texts: str, numbered: bool = False) -> tuple[Builder, MeetingRecord]:
    make = Builder()
    who = make.attendee("Chen Li", ("Dean", "School"), honorific="Mr")
    for text in texts:
        make.say(text, EntryKind.SUGGESTION, who, numbered=numbered)
    record = rich_english()
    return make, MeetingRecord.of(record.meeting, make.parts)


@quick
@given(record=meeting_records(), data=st.data())
@for_each(LAYOUTS)
def test_the_words_stand_where_they_were_set_and_nothing_else_moves(
    name: str, record: MeetingRecord, data: st.DataObject
) -> None:
    layout = LAYOUTS[name]
    before = compose(record, layout)
    chosen = data.draw(st.sampled_from(in_body(before)))
    after = compose(worded(record, layout, chosen, "Other words."), layout)
    for old, new in zip(before.blocks, after.blocks, strict=True):
        if old is chosen or old == chosen:
            assert isinstance(new, Paragraph)
            assert new.text == "Other words."
            assert new.by_hand
            assert new.by_hand.composed == chosen.text
            assert replace(new, spans=(), by_hand=None) == replace(chosen, spans=())
        else:
            assert old == new


@quick
@given(record=meeting_records(), data=st.data())
@for_each(LAYOUTS)
def test_a_paragraph_left_out_is_kept_aside_and_leaves_no_gap_in_the_numbers(
    name: str, record: MeetingRecord, data: st.DataObject
) -> None:
    layout = LAYOUTS[name]
    before = compose(record, layout)
    chosen = data.draw(st.sampled_from(in_body(before)))
    after = compose(worded(record, layout, chosen, ""), layout)
    assert chosen.key not in {one.key for one in after.paragraphs()}
    assert [one.paragraph.text for one in after.left_out] == [chosen.text]
    found = numbers(after, "paragraphs")
    assert found == list(range(1, len(found) + 1))
    kept = [one.key for one in in_body(before) if one.key != chosen.key]
    assert [one.key for one in in_body(after)] == kept


@quick
@given(record=meeting_records(), data=st.data())
@for_each(LAYOUTS)
def test_what_is_added_follows_its_paragraph(
    name: str, record: MeetingRecord, data: st.DataObject
) -> None:
    layout = LAYOUTS[name]
    before = compose(record, layout)
    chosen = data.draw(st.sampled_from(in_body(before)))
    after = in_body(compose(worded(record, layout, chosen, "Added.", added=True), layout))
    at = next(place for place, one in enumerate(after) if one.key == chosen.key)
    assert after[at + 1].text == "Added."
    by_hand = after[at + 1].by_hand
    assert by_hand
    assert by_hand.added
    assert after[at + 1].sources == ()
    assert after[at + 1].style in layout.styles
    assert len({one.key for one in after}) == len(after) == len(in_body(before)) + 1


def test_points_are_numbered_past_what_is_left_out_and_added() -> None:
    _, record = talk("a plan", "a fund", "a park", numbered=True)
    first = find(compose(record, EN), "plan")
    without = compose(worded(record, EN, first, ""), EN)
    opened = numbers(compose(record, EN), "points")[:-3]  # topics of the meeting
    assert numbers(without, "points") == [*opened, 1, 2]
    more = compose(worded(record, EN, first, "A school.", added=True), EN)
    assert [one.text for one in in_body(more) if one.style == "point"][len(opened) :] == [
        "A plan.", "A school.", "A fund.", "A park.",
    ]  # fmt: skip
    assert numbers(more, "points") == [*opened, 1, 2, 3, 4]


def test_a_name_keeps_its_style_where_the_words_still_begin_with_it() -> None:
    record = rich_chinese()
    styled = next(
        one for one in in_body(compose(record, ZH)) if len(one.spans) > 1 and one.spans[0].style
    )
    name = styled.spans[0]
    changed = compose(worded(record, ZH, styled, f"{name.text}表示赞成。"), ZH)
    assert find(changed, "表示赞成").spans == (name, Span("表示赞成。"))
    plain = compose(worded(record, ZH, styled, "有人表示赞成。"), ZH)
    assert find(plain, "表示赞成").spans == (Span("有人表示赞成。"),)


def test_words_stay_when_entries_come_before_and_after() -> None:
    make, record = talk("the plan is good", "the fund is small")
    chosen = find(compose(record, EN), "the plan")
    edited = worded(record, EN, chosen, "Mr Chen praised the plan.")
    for position in ("", "zzz"):
        more = edited.snapshot()
        spoken = replace(make.parts[1], id="new", text="the park is green", position=position)
        more.apply(Change("entry.add", record.meeting.id, put=(spoken,)))  # type: ignore[arg-type]
        assert find(compose(more, EN), "Mr Chen praised the plan.").by_hand


def test_words_stay_when_an_entry_becomes_a_point() -> None:
    _, record = talk("a plan", "a fund")
    chosen = find(compose(record, EN), "plan")
    edited = worded(record, EN, chosen, "A good plan.")
    counted = edited.snapshot()
    for entry in record.all_of(Entry):
        counted.apply(Change("entry.edit", "", put=(replace(entry, numbered=True),)))
    assert find(compose(counted, EN), "A good plan.").style == "point"


def test_words_of_one_language_are_not_set_in_another() -> None:
    record = rich_chinese()
    title = next(one for one in in_body(compose(record, ZH)) if one.key.place == "title")
    edited = worded(record, ZH, title, "新的题目")
    assert any(one.text == "新的题目" for one in in_body(compose(edited, ZH)))
    assert not any(one.text == "新的题目" for one in in_body(compose(edited, EN)))
