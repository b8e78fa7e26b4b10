"""new, list and show."""

from pathlib import Path

import pytest

from minutes_app.cli.wrapping import width_of
from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry
from tests.cli.running import Cli, run

TITLE = "代表建议督办座谈会"


def test_new_makes_the_archive_and_says_the_id(cli: Cli) -> None:
    assert not cli.archive.exists()
    made = cli.new("Weekly meeting")
    (listed,) = cli.done("list", "--json").json["meetings"]
    assert (listed["id"], listed["title"]) == (made, "Weekly meeting")


def test_new_takes_what_is_known(cli: Cli) -> None:
    options = ["--date", "2026-06-19", "--place", "市政府 301", "--language", "en"]
    answer = cli.done("new", "  座谈会\t一 ", *options, "--json").json
    meeting = cli.done("show", answer["id"], "--json").json["meeting"]
    assert answer["title"] == meeting["title"] == "座谈会 一"
    assert meeting["start"] == {"year": 2026, "month": 6, "day": 19, "basis": "stated"}
    assert (meeting["place"], meeting["language"]) == ("市政府 301", "en")


@pytest.mark.parametrize(
    ("date", "edtf"), [("2026", "2026-XX-XX"), ("2026-06", "2026-06-XX"), ("2024-02-29", None)]
)
def test_a_date_may_be_known_in_part(cli: Cli, date: str, edtf: str | None) -> None:
    cli.new("A", "--date", date)
    (listed,) = cli.done("list", "--json").json["meetings"]
    assert listed["start"]["edtf"] == (edtf or date)
    assert "day" not in listed


@pytest.mark.parametrize("date", ["2026-02-30", "19 June", "2026-6-1", "20260619", "2026-", ""])
def test_a_date_that_is_none_is_wrong_usage(cli: Cli, date: str) -> None:
    result = cli("new", "A", "--date", date)
    assert (result.code, result.output) == (2, b"")
    assert f"“{date}” is no date" in result.complaint
    assert not cli.archive.exists()


def test_the_next_of_a_series_brings_its_people(filled: Cli) -> None:
    made = filled.new("--series-of", TITLE, "--date", "2027-06-18")
    titled = filled.new("第三次会议", "--series-of", made[-8:], "--place", "南楼")
    first = filled.done("show", made, "--json").json
    third = filled.done("show", titled, "--json").json
    assert (first["meeting"]["title"], third["meeting"]["title"]) == (TITLE, "第三次会议")
    assert third["meeting"]["place"] == "南楼"
    assert first["series"] == third["series"]
    names = [one["name"] for one in first["attendees"]]
    assert names == [one["name"] for one in third["attendees"]]
    assert "吴杰" in names


def test_nothing_is_made_for_a_series_that_is_not_there(cli: Cli) -> None:
    result = cli("new", "A", "--series-of", "abcd")
    assert result.code == 1
    assert "There is no archive" in result.complaint
    assert not cli.archive.exists()


@pytest.mark.parametrize(("arguments", "code"), [([], 2), ([""], 2), ([" \t"], 1), (["\u200b"], 0)])
def test_a_meeting_needs_a_title(cli: Cli, arguments: list[str], code: int) -> None:
    assert cli("new", *arguments).code == code
    assert cli.archive.exists() is (code == 0)


def test_list_stands_in_columns(filled: Cli) -> None:
    lines = filled.done("--language", "zh", "list").text.splitlines()
    assert lines[0].split() == ["编号", "日期", "状态", "条目", "标题"]
    starts = {width_of(line[: line.index(title)]) for line, title in [
        (lines[0], "标题"), (lines[1], TITLE), (lines[2], "2023 Nanjing"),
    ]}  # fmt: skip
    assert len(starts) == 1
    assert "6月19日上午" in lines[1]
    assert not any(line.endswith(" ") for line in lines)


def test_what_is_unknown_of_a_date_is_not_shown(filled: Cli) -> None:
    for command in (["list"], ["search", "督办"]):
        assert "19 June, morning" in filled.done(*command).text
        assert "2026" not in filled.done(*command).text


def test_list_shows_the_bin_apart(cli: Cli) -> None:
    kept, binned = cli.new("Kept"), cli.new("Binned")
    _change(cli.archive, lambda desk: desk.meetings.bin(Id(binned)))
    listed = [one["id"] for one in cli.done("list", "--json").json["meetings"]]
    in_bin = [one["id"] for one in cli.done("list", "--bin", "--json").json["meetings"]]
    assert (listed, in_bin) == ([kept], [binned])
    assert "Binned" in cli.done("list", "--bin").text


def test_empty_lists_say_so(cli: Cli) -> None:
    made = cli.new("A")
    assert cli.done("list", "--bin").text == "The bin is empty.\n"
    _change(cli.archive, lambda desk: desk.meetings.bin(Id(made)))
    assert "minutes new TITLE" in cli.done("list").text
    assert cli.done("list", "--json").json == {"meetings": []}


def test_show_reads_like_minutes(filled: Cli) -> None:
    text = filled.done("--language", "zh", "show", TITLE).text
    for words in (
        "日期：6月19日上午",
        "  市领导\n    奚明，职务不详（领导）",
        "市数字经济局（原市经济和信息化局）",
        "    吴杰（建议）：二是",
        "  彭佳学（领导指示）：四是",
        "提出人：吴杰（宁波市人大代表",
        "    4. ",
        "满意度：满意",
        "“十五五”规划",
    ):
        assert words in text
    english = filled.done("show", TITLE).text
    assert "title unknown" in english
    assert "二是" in english, "ordinals are those of the minutes"


def test_show_says_who_came_later_and_who_left(cli: Cli) -> None:
    made = Id(cli.new("A"))

    def record(desk: Desk) -> None:
        (entry,) = desk.recording.add(made, NewEntry("one")).of_type(Entry)
        ann, bob = (
            Attendee(new_id(), made, name=name, arrived=came, left=went)
            for name, came, went in (("Ann", entry.id, None), ("Bob", None, entry.id))
        )
        desk.contents.put_attendees(made, new=[ann, bob], changed=[])

    _change(cli.archive, record)
    text = cli.done("show", made).text
    assert "came later" in text.partition("Ann")[2].partition("Bob")[0]
    assert "left early" in text.partition("Bob")[2]


def test_show_keeps_lines_owners_and_deadlines(cli: Cli) -> None:
    made = Id(cli.new("A", "--language", "en"))

    def record(desk: Desk) -> None:
        from minutes_app.domain.entries import Deadline, Responsible

        heading = NewEntry("Instructions", EntryKind.HEADING)
        told = NewEntry(
            "Mend the bridge.\nBoth lanes.",
            EntryKind.INSTRUCTION,
            numbered=True,
            lead=(Responsible("Roads Bureau"),),
            deadline=Deadline("by Thursday"),
        )
        desk.recording.add_all(made, [heading, told])

    _change(cli.archive, record)
    assert cli.done("show", made).text.split("Record\n")[1] == (
        "  Instructions\n"
        "  Instruction: First, Mend the bridge.\n"
        "    Both lanes.\n"
        "    → Lead: Roads Bureau\n"
        "    → Deadline: by Thursday\n"
    )


def test_show_as_json_is_what_export_writes(filled: Cli, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    filled.done("export", TITLE, "-o", file)
    assert filled.done("show", TITLE, "--json").output == file.read_bytes()


def test_an_id_may_be_short_or_a_title(filled: Cli) -> None:
    (meeting, *_) = filled.done("list", "--json").json["meetings"]
    whole = filled.done("show", meeting["id"]).output
    for words in (meeting["id"][-4:], meeting["id"][:13], TITLE):
        assert filled.done("show", words).output == whole


def test_the_usual_archive_is_the_one_named_in_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINUTES_ARCHIVE", str(tmp_path / "usual.minutes"))
    assert run("new", "A").code == 0
    assert (tmp_path / "usual.minutes").is_file()


def _change(archive: Path, work: object) -> None:
    desk = Desk.open(archive)
    try:
        work(desk)  # type: ignore[operator]
    finally:
        desk.close()
