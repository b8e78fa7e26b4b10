"""Papers of many meetings at once: whole files, none written over by accident, errors apart."""

from datetime import date
from pathlib import Path

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.interchange.contents import unpacked
from minutes_app.interchange.reading import read_meeting
from minutes_app.services.desk import Desk
from minutes_app.services.papers.batch import (
    Batch,
    BatchWriter,
    Existing,
    Outcome,
    choose,
    exportable,
    prepare,
)
from minutes_app.services.papers.publishing import Format
from tests.services.files import damage, with_two_files


def meeting(desk: Desk, title: str, **fields: object) -> Id:
    change = desk.meetings.create(title, language=Language.ENGLISH, **fields)
    return change.of_type(Meeting)[0].id


def export(desk: Desk, batch: Batch, *meetings: Id) -> list[Outcome]:
    writer = BatchWriter(batch)
    return [writer.write(prepare(desk, one, batch.papers, batch.formats)) for one in meetings]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_paper_and_format_is_written_once(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out" / "deep"
    batch = Batch(out, (PaperKind.MINUTES, PaperKind.NEWS), tuple(Format))
    (outcome,) = export(desk, batch, meeting(desk, "Budget"))
    assert names(out) == [
        "Budget News brief.docx", "Budget News brief.pdf",
        "Budget.docx", "Budget.json", "Budget.pdf",
    ]  # fmt: skip
    assert {path.name for path in outcome.written} == set(names(out))
    assert not outcome.failed
    assert (out / "Budget.pdf").read_bytes().startswith(b"%PDF-")


def test_two_meetings_of_one_name_never_write_over_each_other(desk: Desk, tmp_path: Path) -> None:
    two = meeting(desk, "Weekly"), meeting(desk, "WEEKLY")
    for existing in Existing:
        out = tmp_path / existing.value
        batch = Batch(out, formats=(Format.JSON,), existing=existing)
        export(desk, batch, *two)
        assert names(out) == ["WEEKLY (2).json", "Weekly.json"]
        assert two[0] in (out / "Weekly.json").read_text()


def test_what_becomes_of_files_that_are_there(desk: Desk, tmp_path: Path) -> None:
    one = meeting(desk, "Weekly")
    for existing, kept, left in (
        (Existing.KEEP_BOTH, True, ["Weekly (2).json", "Weekly.json"]),
        (Existing.REPLACE, False, ["Weekly.json"]),
        (Existing.SKIP, True, ["Weekly.json"]),
    ):
        out = tmp_path / existing.value
        out.mkdir()
        (out / "Weekly.json").write_text("theirs")
        (outcome,) = export(desk, Batch(out, formats=(Format.JSON,), existing=existing), one)
        assert names(out) == left
        assert ((out / "Weekly.json").read_text() == "theirs") is kept
        assert bool(outcome.skipped) is (existing is Existing.SKIP)


def test_a_file_that_cannot_be_written_leaves_the_others(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "Weekly.json").mkdir()
    batch = Batch(tmp_path, formats=(Format.JSON, Format.PDF), existing=Existing.REPLACE)
    (outcome,) = export(desk, batch, meeting(desk, "Weekly"))
    assert [error.code for error in outcome.failed] == ["export.unwritable"]
    assert [path.name for path in outcome.written] == ["Weekly.pdf"]


def test_a_folder_that_cannot_be_made_is_said(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    (outcome,) = export(desk, Batch(tmp_path / "file" / "x"), meeting(desk, "Weekly"))
    assert [error.code for error in outcome.failed] == ["export.unwritable"]


def test_it_stops_within_a_meeting_and_leaves_whole_files(desk: Desk, tmp_path: Path) -> None:
    batch = Batch(tmp_path / "out", tuple(PaperKind), (Format.PDF,))
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) > 2

    outcome = BatchWriter(batch, stop).write(
        prepare(desk, meeting(desk, "Weekly"), batch.papers, batch.formats)
    )
    assert outcome.stopped
    assert len(outcome.written) == 2
    for path in (tmp_path / "out").iterdir():
        assert path.read_bytes().rstrip().endswith(b"%%EOF")


def test_meetings_are_chosen_by_day_and_series(desk: Desk) -> None:
    june = meeting(desk, "June", start=PartialDate(2026, 6))
    day = meeting(desk, "Day", start=PartialDate(2026, 6, 19))
    year = meeting(desk, "Year", start=PartialDate(2025))
    unknown = meeting(desk, "Unknown", start=PartialDate())
    binned = meeting(desk, "Binned")
    desk.meetings.bin(binned)
    meetings, _ = exportable(desk)

    def chosen(**limits: date) -> list[Id]:
        return [one.id for one in choose(meetings, **limits)]  # type: ignore[arg-type]

    assert chosen() == [year, june, day, unknown]
    assert chosen(since=date(2026, 6, 19), until=date(2026, 6, 19)) == [june, day]
    assert chosen(since=date(2026, 6, 20), until=date(2026, 6, 30)) == [june]
    assert chosen(until=date(2025, 1, 1)) == [year]
    assert chosen(since=date(2027, 1, 1)) == []


def test_a_series_is_offered_while_a_meeting_of_it_is_there(desk: Desk) -> None:
    first = meeting(desk, "Weekly 1")
    desk.meetings.create_next(first)
    desk.meetings.create("Alone")
    meetings, (weekly,) = exportable(desk)
    assert [one.series for one in choose(meetings, series=weekly.id)] == [weekly.id] * 2


def test_data_of_a_meeting_have_the_bytes_of_its_files(desk: Desk, tmp_path: Path) -> None:
    one = with_two_files(desk)
    (outcome,) = export(desk, Batch(tmp_path, formats=(Format.JSON,)), one)
    assert not outcome.failed
    held = unpacked(read_meeting(outcome.written[0].read_bytes())).values()
    assert sorted(held) == [b"the list", b"the plan"]


def test_data_go_out_without_a_damaged_file_and_say_which_pages_do_not(
    desk: Desk, tmp_path: Path
) -> None:
    one = with_two_files(desk)
    damage(desk, "plan.txt")
    batch = Batch(tmp_path / "out", formats=(Format.PDF, Format.JSON))
    (outcome,) = export(desk, batch, one)
    assert names(batch.folder) == ["Weekly.json"]
    assert unpacked(read_meeting(outcome.written[0].read_bytes())).popitem()[1] == b"the list"
    left_out = {error.code: error.parameters for error in outcome.failed}
    assert left_out == {
        "annex.damaged": {"name": "plan.txt"}, "export.left_out": {"names": "plan.txt"},
    }  # fmt: skip
