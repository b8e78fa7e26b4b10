"""search and index."""

import csv
import io
import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from docx import Document
from python_calamine import CalamineWorkbook

from minutes_app.cli.console import Console
from minutes_app.cli.search_text import head_line, place_line, window
from minutes_app.cli.wrapping import width_of
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import Id
from minutes_app.host.locks import FileLock
from minutes_app.services.desk import Desk
from minutes_app.storage import engine
from minutes_app.storage.search import stopping
from minutes_app.storage.search.results import Hit, Where
from minutes_app.storage.search.stopping import Stopping
from tests.cli.running import Cli
from tests.storage.search.blanking import blank

RELEASED = Path(__file__).parents[1] / "storage" / "released"
TITLE = "代表建议督办座谈会"
MEMBERS = {
    "where", "record", "meeting", "title", "start", "part", "text", "marks", "before", "after",
    "kind", "speakers", "owners", "due", "status",
}  # fmt: skip


def keep(cli: Cli, name: str, query: str) -> None:
    desk = Desk.open(cli.archive)
    desk.saved_searches.keep(name, query)
    desk.close()


def empty_index(cli: Cli) -> None:
    desk = Desk.open(cli.archive)
    desk.indexing.rebuild()
    desk.close()


@pytest.mark.parametrize("schema", [1, 2, 3])
def test_an_archive_of_an_older_program_is_searched(cli: Cli, schema: int) -> None:
    cli.archive.touch()
    made = engine.connect(cli.archive)
    made.execute("PRAGMA foreign_keys = OFF")  # tables come in the order of their names
    made.executescript((RELEASED / f"schema-{schema}.sql").read_text("utf-8"))
    made.close()
    lock = FileLock(cli.archive.with_name(cli.archive.name + ".lock"))
    assert lock.acquire()  # nobody brings it up to date while another program has it open
    assert cli("search", "限期整改", "--json").error["code"] == "archive.older"
    lock.release()
    assert cli.done("search", "限期整改", "--json").json["total"] == 1


def test_two_characters_are_found_and_said_where(filled: Cli) -> None:
    result = filled.done("search", "督办", "--json").json
    assert set(result) == {"query", "faults", "total", "complete", "hits"}
    assert (result["query"], result["faults"], result["complete"]) == ("督办", [], True)
    assert result["total"] == len(result["hits"]) > 1
    assert {hit["title"] for hit in result["hits"]} == {TITLE}
    for hit in result["hits"]:
        assert set(hit) == MEMBERS
        assert hit["marks"]
        assert all(hit["text"][start:end] == "督办" for start, end in hit["marks"])
        assert hit["start"]["edtf"] == "XXXX-06-19"


def test_people_read_them_meeting_by_meeting(filled: Cli) -> None:
    lines = filled.done("search", "督办").text.splitlines()
    total = filled.done("search", "督办", "--json").json["total"]
    assert lines[0].endswith(TITLE)
    assert [line for line in lines if not line.startswith("    ")] == [lines[0], lines[-1]]
    assert lines[-1] == f"Results: {total}."
    assert len(lines) == total + 2
    assert all(width_of(line) <= 80 for line in lines)
    assert "\x1b" not in "".join(lines)


@pytest.mark.parametrize(
    ("query", "found", "said"),
    [("座谈会", TITLE, "Meeting · Title"), ("彭佳学", "彭佳学", "Person")],
)
def test_a_title_that_was_found_is_said_once(
    filled: Cli, query: str, found: str, said: str
) -> None:
    lines = filled.done("search", query).text.splitlines()
    assert f"    {said}" in lines
    assert lines[lines.index(f"    {said}") - 1].endswith(f"  {found}")


def test_all_words_stand_in_one_place(filled: Cli) -> None:
    one = filled.done("search", "talent", "--json").json["hits"]
    both = filled.done("search", "talent", "CAPITAL", "--json").json["hits"]
    assert 0 < len(both) < len(one)
    assert filled.done("search", "talent capital", "--json").json["hits"] == both
    assert filled.done("search", "no such word").text == "Nothing found.\n"


def test_a_minus_leaves_out(filled: Cli) -> None:
    every = filled.done("search", "talent", "--count").text
    left = filled.done("search", "talent", "-capital", "--json").json
    both = filled.done("search", "talent capital", "--json").json
    assert left["query"] == "talent -capital"
    assert left["total"] == int(every) - both["total"]
    assert filled.done("search", "--json", "-capital", "talent").json["total"] == left["total"]
    assert filled.done("search", "--json", "--", "talent", "-o").json["query"] == "talent -o"


def test_a_fault_is_shown_under_its_place_and_the_words_are_looked_for(filled: Cli) -> None:
    result = filled("search", "督办", "kind:nosuch")
    shown, carets, words = result.complaint.splitlines()
    assert result.code == 0
    assert shown == "督办 kind:nosuch"
    assert carets == " " * 10 + "^^^^^^"
    assert "nosuch" in words
    answer = filled.done("search", "督办", "kind:nosuch", "--json").json
    (fault,) = answer["faults"]
    assert (fault["code"], fault["message"]) == ("unknown_value", words)
    assert answer["query"][fault["start"] : fault["end"]] == "nosuch"


def test_each_of_several_faults_is_shown_under_its_own_place(filled: Cli) -> None:
    query = "kind:nosuch date:soon 督办"
    lines = filled("search", query).complaint.splitlines()
    faults = filled.done("search", query, "--json").json["faults"]
    assert [query[one["start"] : one["end"]] for one in faults] == ["nosuch", "soon"]
    told = [
        line
        for one in faults
        for line in (
            query, " " * one["start"] + "^" * (one["end"] - one["start"]), one["message"],
        )
    ]  # fmt: skip
    assert lines == told


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("x" * 10_000, ""),
        ("督办 " * 30 + "kind:nosuch " + "人才 " * 30, "nosuch"),
        ("(\n\x1b[2J", "("),
    ],
)
def test_a_fault_is_shown_on_one_line_however_long_the_query_is(
    filled: Cli, query: str, marked: str
) -> None:
    result = filled("search", "--count", "--", query)
    lines = result.complaint.split("\n")
    assert result.code == 0
    assert "\x1b" not in result.complaint
    shown, carets = lines[:2]
    assert max(width_of(shown), width_of(carets)) < 80
    before, signs = len(carets) - len(carets.lstrip()), carets.strip()
    assert set(signs) == {"^"}
    columns = "".join(one * width_of(one) for one in shown)
    assert columns[before : before + len(signs)].startswith(marked)


def test_a_fault_is_said_in_the_language_that_is_spoken(filled: Cli) -> None:
    result = filled("--language", "zh", "search", '"督办')
    assert re.search("[一-鿿]", result.complaint.splitlines()[-1])


def test_a_limit_says_what_is_left_out(filled: Cli) -> None:
    total = int(filled.done("search", "talent", "--count").text)
    lines = filled.done("search", "talent", "--limit", "2").text.splitlines()
    assert lines[-1] == f"Results: {total}. The first 2 are shown; --limit 0 shows all."
    assert len([line for line in lines if line.startswith("    ")]) == 2
    answer = filled.done("search", "talent", "--limit", "2", "--json").json
    assert (len(answer["hits"]), answer["total"]) == (2, total)
    assert len(filled.done("search", "talent", "--limit", "0", "--json").json["hits"]) == total


def test_counts(filled: Cli) -> None:
    answer = filled.done("search", "talent", "--count", "--json").json
    assert set(answer) == {"query", "faults", "total", "complete", "hits", "counts"}
    assert answer["hits"] == []
    assert set(answer["counts"]) == {"years", "kinds", "speakers", "owners"}
    assert sum(one["count"] for one in answer["counts"]["years"]) <= answer["total"]
    assert answer["counts"]["kinds"]
    assert set(answer["counts"]["kinds"][0]) == {"value", "shown", "count"}


def test_both_orders_hold_the_same(filled: Cli) -> None:
    dated, fitting = (
        [hit["record"] for hit in filled.done(
            "search", "talent", "--sort", order, "--json", "--limit", "0").json["hits"]]
        for order in ("date", "relevance")
    )  # fmt: skip
    assert sorted(dated) == sorted(fitting)


def test_a_saved_search_is_made_again_and_narrowed(filled: Cli) -> None:
    keep(filled, "Talents", "talent OR 人才")
    kept = filled.done("search", "--saved", "ＴＡＬＥＮＴＳ", "--json").json
    typed = filled.done("search", "talent OR 人才", "--json").json
    assert (kept["query"], kept["hits"]) == ("talent OR 人才", typed["hits"])
    narrowed = filled.done("search", "--saved", "talents", "-kind:suggestion", "--json").json
    assert narrowed["query"] == "(talent OR 人才) -kind:suggestion"
    assert narrowed["hits"] == [hit for hit in kept["hits"] if hit["kind"] != "suggestion"]
    assert 0 < narrowed["total"] < kept["total"]
    missing = filled("search", "--saved", "others", "--json")
    assert (missing.code, missing.error["code"]) == (1, "search.unknown")
    assert "Talents" in missing.error["message"]


@pytest.mark.parametrize(
    "kept", ['"人才', "(人才", "会议) 人才", "“督办", "((人才 OR 督办", "人才 («督办"]
)
def test_a_saved_search_that_ends_amid_is_narrowed_all_the_same(filled: Cli, kept: str) -> None:
    """A quote that nothing closes would take the bracket and the words behind it."""
    keep(filled, "amid", kept)
    every = filled("search", "--saved", "amid", "--json", "--limit", "0").json["hits"]
    for word in ("会议", "建议"):
        found = filled("search", "--saved", "amid", word, "--json", "--limit", "0").json["hits"]
        with_word = filled.done("search", word, "--json", "--limit", "0").json["hits"]
        records = {hit["record"] for hit in every} & {hit["record"] for hit in with_word}
        assert {hit["record"] for hit in found} == records
        assert records or word == "会议"


def test_the_searches_that_are_kept_are_listed(filled: Cli) -> None:
    assert "There are no saved searches" in filled.done("search", "--saved").text
    assert filled.done("search", "--saved", "--json").json == {"saved": []}
    keep(filled, "Talents", "talent OR 人才")
    keep(filled, "督办", "status:open")
    listed = filled.done("search", "--saved", "--json").json
    assert listed == {"saved": [{"name": "Talents", "query": "talent OR 人才"},
                                {"name": "督办", "query": "status:open"}]}  # fmt: skip
    lines = filled.done("search", "--saved").text.splitlines()
    assert [line.split() for line in lines[1:]] == [["Talents", "talent", "OR", "人才"],
                                                    ["督办", "status:open"]]  # fmt: skip
    for more in (["人才"], ["--count"], ["-o", "a.csv"], ["--limit", "3"]):
        result = filled("search", *more, "--saved")
        assert result.code == 2
        assert "--saved needs a value" in result.complaint


def test_all_of_it_goes_into_files(filled: Cli, tmp_path: Path) -> None:
    total = int(filled.done("search", "talent", "--count").text)
    for ending in ("docx", "xlsx", "csv", "json"):
        path = tmp_path / f"results.{ending}"
        answer = filled.done("search", "talent", "-o", path, "--json").json
        assert (answer["total"], answer["file"]) == (total, str(path))
    assert len(CalamineWorkbook.from_path(tmp_path / "results.xlsx").get_sheet_by_index(0)
               .to_python()) == total + 1  # fmt: skip
    text = (tmp_path / "results.csv").read_text(encoding="utf-8-sig")
    assert len(list(csv.reader(io.StringIO(text, newline="")))) == total + 1
    with (tmp_path / "results.docx").open("rb") as file:
        (table,) = Document(file).tables
    assert len(table.rows) == total + 1
    whole = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert whole == filled.done("search", "talent", "--limit", "0", "--json").json
    assert filled.done("search", "talent", "-o", path).text == f"Wrote {path}\n"


def test_a_json_file_of_nothing_is_json(filled: Cli, tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    filled.done("search", "no such word", "-o", path)
    assert json.loads(path.read_text(encoding="utf-8"))["hits"] == []


def test_the_archive_is_not_written_over(filled: Cli) -> None:
    before = filled.archive.read_bytes()
    link = filled.archive.with_name("link.csv")
    link.symlink_to(filled.archive)
    result = filled("search", "talent", "-o", link, "--json")
    assert (result.code, result.error["code"]) == (1, "command.over_archive")
    assert filled.archive.read_bytes() == before


def test_an_index_that_is_missing_is_made_first(filled: Cli) -> None:
    before = filled.done("search", "talent", "--json").json
    empty_index(filled)
    assert filled.done("index", "--json").json == {"meetings": 2, "waiting": 3, "complete": False}
    assert "2 of 2" in filled.done("index", "state").text
    result = filled("search", "talent")
    assert (result.code, "into the index" in result.complaint) == (0, True)
    assert filled.done("index", "--json").json["complete"]
    empty_index(filled)
    assert filled.done("search", "talent", "--json").json == before


def test_where_somebody_writes_it_says_what_is_missing(filled: Cli) -> None:
    empty_index(filled)
    window_ = Desk.open(filled.archive)
    try:
        result = filled("search", "talent")
        answer = filled.done("search", "talent", "--json").json
    finally:
        window_.close()
    assert "missing meetings: 2 of 2" in result.complaint
    assert (answer["complete"], answer["total"]) == (False, 0)


def test_the_index_is_checked_and_made_anew(filled: Cli) -> None:
    assert "is right" in filled.done("index", "check").text
    sound = filled.done("index", "check", "--json").json
    assert sound["sound"]
    desk = Desk.open(filled.archive)
    desk.archive.connection.execute("DELETE FROM passage WHERE id = (SELECT max(id) FROM passage)")
    desk.close()
    wrong = filled("index", "check", "--json")
    assert (wrong.code, wrong.json["sound"], wrong.complaint) == (1, False, "")
    assert wrong.json["missing"] + wrong.json["stray"] > 0
    assert "minutes index rebuild" in filled("index", "check").text
    assert filled.done("index", "rebuild", "--json").json == {
        "meetings": 2, "waiting": 0, "complete": True,
    }  # fmt: skip
    assert filled.done("index", "check", "--json").json["sound"]
    assert "made anew; meetings in it: 2" in filled.done("index", "rebuild").text


def test_a_signal_from_the_keyboard_in_the_middle_of_a_question_ends_quietly(
    filled: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(_: Stopping) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(stopping, "_STEPS", 1)
    monkeypatch.setattr(Stopping, "look", lambda _: None)
    monkeypatch.setattr(Stopping, "_asked_to_stop", pressed)  # the engine asks, and swallows it
    path = tmp_path / "r.json"
    for command in (["人才"], ["人才", "-o", path]):
        ended = filled("search", *command)
        assert (ended.code, ended.text) == (130, "")
    assert not path.exists()


def test_a_damaged_index_is_said_and_made_anew(filled: Cli) -> None:
    before = filled.done("search", "人才", "--count").text
    with Desk.open(filled.archive).archive as archive, archive.deriving() as connection:
        connection.execute("DELETE FROM passage_words_data WHERE id >= 10")
    told = filled("--json", "search", "人才")
    assert told.code == 1
    assert told.error["code"] == "search.damaged"
    assert "minutes index rebuild" in told.error["message"]
    assert filled("index", "check").code == 1
    filled.done("index", "rebuild")
    assert filled.done("search", "人才", "--count").text == before


def test_an_index_too_damaged_to_tell_how_much_is_in_it_is_said_and_made_anew(
    filled: Cli,
) -> None:
    blank(filled.archive, "search_meeting_version")
    for command in (["index", "state"], ["search", "人才"]):
        told = filled("--json", *command)
        assert (told.code, told.error["code"]) == (1, "search.damaged")
        assert "minutes index rebuild" in told.error["message"]
    assert filled("index", "check").code == 1
    assert not filled("--json", "index", "check").json["sound"]
    filled.done("index", "rebuild")
    assert filled.done("index", "check", "--json").json["complete"]


def test_making_it_anew_needs_the_archive_alone(filled: Cli) -> None:
    window_ = Desk.open(filled.archive)
    result = filled("index", "rebuild", "--json")
    window_.close()
    assert (result.code, result.error["code"]) == (1, "archive.in_use")


def hit(text: str, *marks: tuple[int, int], **facts: object) -> Hit:
    usual: dict[str, object] = {"kind": EntryKind.REPORT, "speakers": ("吴杰",)}
    return Hit(
        1, Where.ENTRY, Id("e"), Id("m"), "T", PartialDate(), "text", text, marks,
        **{**usual, **facts},  # pyright: ignore[reportArgumentType]
    )  # fmt: skip


def test_what_was_found_is_bold_on_a_terminal() -> None:
    line = place_line(hit("more talents come", (5, 12)), 80, bold=True)
    assert line == "    Report · 吴杰: more \x1b[1mtalents\x1b[22m come"
    cut = place_line(hit("x" * 200 + "talent" + "y" * 200, (200, 206)), 60, bold=True)
    assert "\x1b[1mtalent\x1b[22m" in cut
    assert width_of(re.sub("\x1b\\[[0-9]+m", "", cut)) <= 60


def test_a_title_that_was_found_is_bold_where_it_stands() -> None:
    found = replace(hit("Talent housing", (0, 6)), title="Talent housing", part="title")
    assert head_line(found, bold=True).endswith("\x1b[1mTalent\x1b[22m housing")
    assert head_line(found, bold=False).endswith("Talent housing")
    assert place_line(found, 80, bold=True) == "    Report · 吴杰 · Title"
    other = replace(hit("talent", (0, 6)), title="Talent housing")
    assert "\x1b" not in head_line(other, bold=True)
    assert "talent" in place_line(other, 80, bold=False)


@pytest.mark.parametrize("columns", range(60, 90, 3))
def test_words_at_the_ends_of_a_stretch_are_whole(columns: int) -> None:
    text = "companies complain about the promised talent housing which nobody has seen " * 4
    at = text.index("talent", 150)
    line = place_line(hit(text, (at, at + 6)), columns, bold=False)
    shown = line.partition(": ")[2]
    assert (shown[0], shown[-1]) == ("…", "…")
    assert set(shown.strip("…").split()) <= set(text.split())
    assert "talent" in shown


@pytest.mark.parametrize("columns", [10, 30, 56, 80])
@pytest.mark.parametrize("text", ["会议" * 100, "talent " * 60, "short", ""])
def test_the_stretch_that_is_shown_fits(text: str, columns: int) -> None:
    for mark in ((0, 2), (len(text) // 2, len(text) // 2 + 2), (max(len(text) - 2, 0), len(text))):
        start, end = window(text, (mark,), columns)
        assert width_of(text[start:end]) <= columns
        assert max(mark[0], 0) in range(start, max(end, 1))


def test_a_terminal_is_needed_for_bold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    with patch.object(type(sys.stdout), "isatty", lambda _: True, create=True):
        assert Console(as_json=False).shows_bold
        assert not Console(as_json=True).shows_bold
        monkeypatch.setenv("TERM", "dumb")
        assert not Console(as_json=False).shows_bold


def test_the_program_starts_without_what_writes_papers(filled: Cli) -> None:
    code = (
        "import sys; from minutes_app.cli import main;"
        f"main(['--archive', {str(filled.archive)!r}, 'search', '督办']);"
        "print(*sorted(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    loaded = set(told.stdout.decode().splitlines()[-1].split())
    heavy = ("docx", "lxml", "xlsxwriter", "fontTools", "PySide6", "pikepdf", "traceback")
    assert [name for name in heavy if name in loaded] == []
    assert [name for name in loaded if name.startswith("minutes_app.documents")] == []
