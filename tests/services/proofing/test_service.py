"""The proof over a real archive: what the directory knows, what was accepted, what is on paper."""

from dataclasses import replace
from datetime import date

import pytest

from minutes_app.documents.proof import UnreadableFileError
from minutes_app.domain import meetings as m
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Responsible
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.people import Body, Office, OfficeHeld, Person
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import Format
from minutes_app.services.proofing import Area, Proof, Severity, prove
from minutes_app.services.recording import NewEntry
from minutes_app.services.transfer import sample_for
from tests.services.proofing.cases import case, entry, record


def sample(desk: Desk, language: m.Language = m.Language.CHINESE) -> Id:
    change = desk.transfer.import_json(sample_for(language).read_bytes())
    return change.of_type(m.Meeting)[0].id


def checks(proof: Proof) -> set[str]:
    return {one.check for one in proof.findings}


def test_a_sample_is_proofed_whole(desk: Desk) -> None:
    proof = prove(desk.proofing.case(sample(desk)))
    assert proof.report
    assert proof.report.pages > 1
    assert not proof.ready
    assert {one.check for one in proof.unsettled} == {"people.title_unknown"}
    assert {one.area for one in proof.findings} == {Area.CONTENT, Area.LAYOUT}
    on_paper = [one for one in proof.findings if one.area in {Area.LAYOUT, Area.FILE}]
    assert {one.severity for one in on_paper} <= {Severity.NOTE}


def test_what_was_accepted_is_kept_and_is_no_operation(desk: Desk) -> None:
    meeting = sample(desk)
    keys = [one.key for one in prove(desk.proofing.case(meeting), layout=False).unsettled]
    before, data = desk.history(meeting), desk.transfer.parcel(meeting).data()
    desk.proofing.accept(meeting, keys)
    proof = prove(desk.proofing.case(meeting), layout=False)
    assert proof.ready
    assert {one.key for one in proof.findings if one.accepted} == set(keys)
    assert (desk.history(meeting), desk.transfer.parcel(meeting).data()) == (before, data)
    desk.proofing.accept(meeting, keys[:1], accepted=False)
    assert len(prove(desk.proofing.case(meeting), layout=False).unsettled) == 1
    desk.proofing.accept(meeting, keys, accepted=False)
    assert desk.proofing.accepted(meeting) == frozenset()


def test_an_accepted_finding_comes_back_when_it_says_something_else() -> None:
    made = record(entry("投入XX万元"))
    key = prove(case(made), layout=False).unsettled[0].key
    assert prove(case(made, accepted=frozenset({key})), layout=False).ready
    other = record(entry("投入XXX万元"))
    assert not prove(case(other, accepted=frozenset({key})), layout=False).ready


def test_the_directory_is_asked_as_of_the_day(desk: Desk) -> None:
    change = desk.meetings.create("座谈会", start=PartialDate.of(date(2026, 6, 19)))
    meeting = change.of_type(m.Meeting)[0].id
    bureau, person = Body(new_id(), "市科技局"), Person(new_id(), "许诺")
    office = Office(new_id(), person.id, "局长", bureau.id, PartialDate(2026, 1))
    later = Office(new_id(), person.id, "副市长", None, PartialDate(2026, 7))
    with desk.archive.operation("person.add", "archive") as operation:
        operation.put(bureau, person, office, later)
    one = m.Attendee(new_id(), meeting, "许诺", person=person.id, offices=(OfficeHeld("处长"),))
    desk.contents.add(one)
    found = {x.check: x for x in prove(desk.proofing.case(meeting), layout=False).findings}
    assert "市科技局局长" in found["people.other_title"].title
    assert "副市长" not in found["people.other_title"].title
    known = desk.proofing.case(meeting)
    assert known.bodies >= {"市科技局"}
    desk.recording.add(meeting, NewEntry("办好", lead=(Responsible("许诺"),)))
    assert desk.proofing.case(meeting).people == {"许诺"}


def test_another_file_is_measured_instead(desk: Desk) -> None:
    meeting = sample(desk)
    own = desk.proofing.case(meeting)
    pdf = own.publication.write(Format.PDF)
    assert checks(prove(own, pdf=pdf)) == checks(prove(own))
    other = desk.proofing.case(sample(desk, m.Language.ENGLISH))
    assert {"clause.words", "clause.language"} <= checks(prove(other, pdf=pdf))
    with pytest.raises(UnreadableFileError):
        prove(own, pdf=b"no pdf")


def test_characters_that_no_face_shows_are_named() -> None:
    made = record(entry("会议决定\U0001f9ff启用"))
    proof = prove(case(made))
    found = next(one for one in proof.findings if one.check == "paper.no_glyph")
    assert "\U0001f9ff" in found.title
    assert proof.report is None
    assert not proof.ready


def test_every_weight_stands_in_order() -> None:
    proof = prove(case(record(entry("投入XX万元,", 41), replace(entry("x", 42), text=""))))
    areas = [one.area for one in proof.findings]
    assert areas == sorted(areas, key=list(Area).index)
    words = [one.severity for one in proof.findings if one.area is Area.WORDS]
    assert words == sorted(words, key=list(Severity).index)
