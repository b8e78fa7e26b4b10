"""Lines of the preview: who somebody is, what becomes of edits, and how they are counted."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee, AttendeeKind, Language
from minutes_app.domain.people import OfficeHeld, Person
from minutes_app.intake.lists.rows import Doubt, DoubtCode, ListRow, ReadList, Span
from minutes_app.services.matching import Candidate, Match, News
from minutes_app.ui.intake.lines import (
    Line,
    Standing,
    Totals,
    bodies_of,
    choices,
    make_line,
    matched,
    titles_of,
    totals,
    with_offices,
)
from minutes_app.ui.intake.words import line_doubts, standing_words

DIRECTOR = OfficeHeld("局长", "市科技局", Id("b1"))


def known(*people: str, news: News | None = None, attendee: str = "") -> Match:
    return Match(
        tuple(
            Candidate(
                Person(Id(one), "张三"), (DIRECTOR,), Id(attendee) if attendee else None, news
            )
            for one in people
        )
    )


def line(row: ListRow, match: Match | None = None) -> Line:
    return make_line(row, match or Match(), {}, None)


def test_somebody_of_one_name_is_that_person() -> None:
    one = line(ListRow("张三"), known("p1"))
    assert one.choice == ("p1", News.ALSO)
    assert one.standing is Standing.KNOWN
    assert not one.in_doubt
    assert one.wish().person == "p1"


def test_namesakes_are_a_doubt_until_somebody_chooses() -> None:
    one = line(ListRow("张三"), known("p1", "p2"))
    assert one.in_doubt
    assert "Several of this name are known" in line_doubts(one, ReadList(""))
    chosen = replace(one, choice=(Id("p2"), News.ALSO), seen=True)
    assert not chosen.in_doubt
    assert chosen.wish().person == "p2"
    assert matched(chosen, known("p1", "p2", "p3"), {}).choice == ("p2", News.ALSO)
    assert matched(chosen, known("p1"), {}).choice == ("p1", News.ALSO)


def test_an_office_is_not_given_to_any_namesake() -> None:
    said = ListRow("张三", offices=(OfficeHeld("教授", "工业大学"),), offices_known=True)
    one = line(said, known("p1", "p2", news=News.ALSO))
    assert one.choice == (None, News.ALSO)
    assert one.in_doubt
    there = ListRow("张三", offices=(OfficeHeld("局长", "科技局"),), offices_known=True)
    assert line(there, known("p1", "p2", news=News.ALSO)).choice == ("p1", News.ALSO)


def test_a_name_known_from_another_body_is_a_doubt() -> None:
    said = ListRow("张三", offices=(OfficeHeld("教授", "工业大学"),), offices_known=True)
    one = line(said, known("p1", news=News.ALSO))
    assert one.in_doubt
    assert line_doubts(one, ReadList("")) == "Known from another body: is it the same person?"
    assert not replace(one, choice=(None, News.ALSO), seen=True).in_doubt


def test_what_an_office_means_can_be_chosen() -> None:
    one = line(ListRow("张三"), known("p1", news=News.INSTEAD))
    assert choices(one) == [
        ("p1", News.INSTEAD), ("p1", News.ALSO), ("p1", News.ONLY_HERE), (None, News.ALSO),
    ]  # fmt: skip
    words = [
        standing_words(replace(one, choice=choice), Language.CHINESE) for choice in choices(one)
    ]
    assert words == [
        "Known: this now, no longer 市科技局局长",
        "Known: 市科技局局长, and this too",
        "Known: 市科技局局长; this in this meeting only",
        "Somebody new",
    ]


def test_who_is_on_the_list_keeps_the_attendance_that_the_list_does_not_say() -> None:
    there = {Id("a1"): Attendee(Id("a1"), Id("m"), "张三", attendance=Attendance.EXCUSED)}
    one = make_line(ListRow("张三"), known("p1", attendee="a1"), there, None)
    assert one.standing is Standing.LISTED
    assert one.row.attendance is Attendance.EXCUSED
    assert one.wish().attendee == "a1"
    said = ListRow("张三", attendance=Attendance.ABSENT)
    assert make_line(said, known("p1", attendee="a1"), there, None).row.attendance == "absent"


def test_a_row_without_a_name_is_not_put() -> None:
    one = line(ListRow("", offices=(DIRECTOR,)))
    assert not one.is_put
    assert one.in_doubt
    assert "Without a name" in line_doubts(one, ReadList(""))


def test_the_second_of_one_name_waits_for_a_tick() -> None:
    twice = ListRow("张三", doubts=(Doubt(DoubtCode.NAME_TWICE, 0, 2),))
    one = line(twice)
    assert not one.is_put
    assert line_doubts(one, ReadList("张三")) == "“张三” stands in the list twice."


def test_edits_stay_while_the_source_is_typed_on() -> None:
    read = ListRow("张三", line=0, source=(Span(0, 2),))
    edited = replace(line(read), row=replace(read, group="高校"), seen=True)
    moved = replace(read, line=4, source=(Span(9, 11),))
    assert edited.key == line(moved).key
    again = make_line(moved, Match(), {}, edited)
    assert again.row.group == "高校"
    assert again.row.source == (Span(9, 11),)


def test_a_name_that_was_mended_keeps_whom_it_means_when_the_rest_is_read_anew() -> None:
    read = ListRow("张小三")
    mended = matched(replace(line(read), row=ListRow("张三"), seen=True), known("p1"), {})
    again = make_line(replace(read, line=3), Match(), {}, mended)
    assert again.row.name == "张三"
    assert again.candidate is not None
    assert again.wish().person == "p1"


def test_totals_count_each_line_once() -> None:
    body = ListRow("市科技局", AttendeeKind.BODY)
    lines = [
        line(ListRow("张三"), known("p1")), line(ListRow("李四")), line(ListRow("")),
        line(body, Match(body=Id("b1"))), line(ListRow("王五"), Match(attendee=Id("a"))),
    ]  # fmt: skip
    assert totals(lines) == Totals(lines=5, known=2, listed=1, new=1, doubts=1, put=4)


def test_several_offices_stand_in_two_cells() -> None:
    row = with_offices(ListRow("张三"), bodies="市科技局；市政府", titles="局长；副秘书长")
    assert [(one.body_name, one.title) for one in row.offices] == [
        ("市科技局", "局长"), ("市政府", "副秘书长"),
    ]  # fmt: skip
    assert (bodies_of(row), titles_of(row)) == ("市科技局；市政府", "局长；副秘书长")
    assert with_offices(row, titles="局长").offices[1] == OfficeHeld("", "市政府")
    assert not with_offices(row, bodies="", titles="").offices_known


_WORD = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Z"], exclude_characters=";；"), min_size=1
)


@given(st.lists(st.tuples(_WORD, _WORD), max_size=4))
def test_offices_come_back_from_their_cells(pairs: list[tuple[str, str]]) -> None:
    row = ListRow("张三", offices=tuple(OfficeHeld(title, body) for body, title in pairs))
    again = with_offices(ListRow("张三"), bodies=bodies_of(row), titles=titles_of(row))
    assert again.offices == row.offices


@given(st.lists(st.tuples(_WORD | st.just(""), _WORD | st.just("")), max_size=4))
def test_a_cell_left_as_it_is_changes_nothing(pairs: list[tuple[str, str]]) -> None:
    offices = tuple(OfficeHeld(title, body) for body, title in pairs if body or title)
    row = ListRow("张三", offices=offices)
    assert with_offices(row, bodies=bodies_of(row)).offices == offices
    assert with_offices(row, titles=titles_of(row)).offices == offices


def test_english_offices_stand_apart_as_in_english() -> None:
    row = ListRow("A", offices=(OfficeHeld("Founder", "Labs"), OfficeHeld("CEO", "Labs")))
    assert (titles_of(row), bodies_of(row)) == ("Founder; CEO", "Labs; Labs")
    assert with_offices(ListRow("A"), bodies="Labs; Labs", titles="Founder; CEO").offices == (
        row.offices
    )


def test_words_within_words_in_doubt_are_not_doubted_once_more() -> None:
    source = ReadList("Liu Yang attending for her")
    code = DoubtCode.NOT_UNDERSTOOD
    doubts = (Doubt(code, 0, 26), Doubt(code, 0, 3), Doubt(code, 9, 18), Doubt(code, 0, 26))
    said = line_doubts(line(ListRow("Han Mei", doubts=doubts)), source)
    assert said == "“Liu Yang attending for her” was not understood."
