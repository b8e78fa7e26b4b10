"""export, import and schema."""

import io
import json
import zipfile
from contextlib import closing
from pathlib import Path

import jsonschema
import pikepdf
import pytest

from minutes_app.host.resources import resource
from minutes_app.interchange.reading import read_meeting
from minutes_app.services.desk import Desk
from minutes_app.services.transfer import sample_paths
from tests.cli.running import Cli, run
from tests.services.files import damage, with_two_files

TITLE = "代表建议督办座谈会"


@pytest.mark.parametrize("named", [False, True])
@pytest.mark.parametrize(("form", "magic"), [("docx", b"PK"), ("pdf", b"%PDF"), ("json", b"{")])
def test_export_takes_the_format_from_the_option_or_the_ending(
    filled: Cli, tmp_path: Path, form: str, magic: bytes, *, named: bool
) -> None:
    file = tmp_path / ("minutes" if named else f"minutes.{form.upper()}")
    result = filled.done("export", TITLE, "-o", file, *(["--format", form] if named else []))
    assert result.text == f"Wrote {file}\n"
    assert file.read_bytes().startswith(magic)


def test_export_goes_to_the_standard_output(filled: Cli) -> None:
    word = filled.done("export", TITLE, "--format", "docx", "-o", "-").output
    assert zipfile.ZipFile(io.BytesIO(word)).testzip() is None
    pdf = filled.done("export", TITLE, "--format", "pdf", "-o", "-").output
    assert len(pikepdf.open(io.BytesIO(pdf)).pages) > 0
    data = filled.done("export", TITLE, "--format", "json", "-o", "-", "--json").output
    assert json.loads(data)["meeting"]["title"] == TITLE


def test_export_says_as_json_what_it_wrote(filled: Cli, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    answer = filled.done("--json", "export", TITLE, "-o", file).json
    assert answer["file"] == str(file)
    assert (answer["format"], answer["layout"]) == ("pdf", "official-zh")
    assert answer["bytes"] == file.stat().st_size


def test_export_takes_another_layout(filled: Cli, tmp_path: Path) -> None:
    one, other = tmp_path / "one.docx", tmp_path / "other.docx"
    filled.done("export", TITLE, "-o", one)
    filled.done("export", TITLE, "--layout", "formal-en", "-o", other)
    assert one.read_bytes() != other.read_bytes()


def test_out_in_and_out_again_is_the_same(filled: Cli, tmp_path: Path) -> None:
    first = filled.done("export", TITLE, "-o", "-", "--format", "json").output
    other = Cli(tmp_path / "other.minutes")
    assert f"Imported “{TITLE}”" in other.done("import", "-", given=first).text
    assert other.done("export", TITLE, "-o", "-", "--format", "json").output == first


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_a_paper_that_carries_its_meeting_is_imported(
    filled: Cli, tmp_path: Path, form: str
) -> None:
    paper, other = tmp_path / f"x.{form}", Cli(tmp_path / "other.minutes")
    filled.done("export", TITLE, "-o", paper)
    assert f"Imported “{TITLE}”" in other.done("import", paper).text
    first = filled.done("export", TITLE, "-o", "-", "--format", "json").output
    assert other.done("export", TITLE, "-o", "-", "--format", "json").output == first
    paper.write_bytes(paper.read_bytes()[:5000])
    refused = other("import", paper)
    assert (refused.code, refused.output) == (1, b"")
    assert "No meeting of this program" in refused.complaint


def test_the_archive_is_never_written_over(filled: Cli, tmp_path: Path) -> None:
    before = filled.archive.read_bytes()
    link = tmp_path / "link.json"
    link.symlink_to(filled.archive)
    beside = [filled.archive.with_name(f"a.minutes{end}") for end in ("-wal", "-shm", ".lock")]
    for target in (filled.archive, link, tmp_path / "x" / ".." / "a.minutes", *beside):
        (tmp_path / "x").mkdir(exist_ok=True)
        result = filled("--json", "export", TITLE, "--format", "json", "-o", target)
        assert (result.code, result.error["code"]) == (1, "command.over_archive")
    assert filled.archive.read_bytes() == before


@pytest.mark.parametrize("target", ["nowhere/a.json", "folder", "folder/"])
def test_a_file_that_cannot_be_written_is_said(filled: Cli, tmp_path: Path, target: str) -> None:
    (tmp_path / "folder").mkdir()
    listing = _files_in(tmp_path)
    arguments = ["export", TITLE, "--format", "json", "-o", f"{tmp_path}/{target}", "--json"]
    result = filled(*arguments)
    assert (result.code, result.output) == (1, b"")
    assert result.error["code"] == "export.unwritable"
    assert _files_in(tmp_path) == listing, "nothing is left beside it"


def _files_in(folder: Path) -> list[Path]:
    return sorted(one for one in folder.rglob("*") if not one.name.startswith("a.minutes"))


def test_a_full_disk_leaves_the_old_file(
    filled: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.json"
    file.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    result = filled("export", TITLE, "-o", file)
    assert result.code == 1
    assert "the disk is full" in result.complaint
    assert file.read_text() == "old"


def test_the_kind_of_file_has_to_be_known(filled: Cli) -> None:
    for target in ("-", "minutes", "minutes.doc"):
        result = filled("export", TITLE, "-o", target)
        assert (result.code, result.output) == (2, b"")
        assert "--format: docx, pdf, json" in result.complaint


def test_every_sample_comes_in(cli: Cli) -> None:
    names = [path.name.removesuffix(".json") for path in sample_paths()]
    for name in names:
        cli.done("import", "--sample", name)
    assert len(cli.done("list", "--json").json["meetings"]) == len(names) > 0


def test_a_meeting_that_is_there_comes_in_as_a_copy_only(filled: Cli, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    filled.done("export", TITLE, "-o", file)
    again = filled("--json", "import", file)
    assert (again.code, again.error["code"]) == (1, "import.present")
    assert "--copy" in again.error["message"]
    (copy,) = filled.done("--json", "import", file, "--copy").json["imported"]
    assert copy["title"] == TITLE
    assert copy["id"] != again.error["parameters"]["id"]
    several = filled("--json", "show", TITLE)
    assert (several.code, several.error["code"]) == (1, "meeting.several")


def test_of_several_files_each_comes_in_whole_or_not_at_all(filled: Cli, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_bytes(sample_paths()[-2].read_bytes())
    bad.write_bytes(good.read_bytes().replace(b'"title"', b'"titel"', 1))
    gone = tmp_path / "gone.json"
    result = filled("--json", "import", bad, gone, good)
    assert result.code == 1
    assert [one["file"] for one in result.json["imported"]] == [str(good)]
    errors = json.loads(result.complaint)["errors"]
    assert [(one["file"], one["code"]) for one in errors] == [
        (str(bad), "import.unknown_field"),
        (str(gone), "command.unreadable"),
    ]
    assert errors[0]["parameters"]["line"] > 1
    assert len(filled.done("list", "--json").json["meetings"]) == 3


def test_no_archive_is_made_for_files_that_hold_nothing(cli: Cli, tmp_path: Path) -> None:
    for arguments in (["-"], [tmp_path], [tmp_path / "gone"], ["-", tmp_path / "gone"]):
        assert cli("import", *arguments, given=b"{}").code == 1
    assert not cli.archive.exists()
    assert not list(tmp_path.glob("a.minutes*"))


def test_the_system_is_not_quoted_in_english(cli: Cli, tmp_path: Path) -> None:
    result = cli("--language", "zh", "import", tmp_path / "gone")
    assert "没有这个文件" in result.complaint
    assert "No such file" not in result.complaint


def test_an_unknown_sample_is_told_the_known(cli: Cli) -> None:
    result = cli("import", "--sample", "nothing")
    assert result.code == 1
    assert "supervision-symposium.zh" in result.complaint


def test_an_export_of_no_meeting_says_so(filled: Cli, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert filled.done("export", "--since", "2099-01-01", "-o", out).text == "Nothing found.\n"
    assert filled.done("export", "--since", "2099-01-01", "-o", out, "--json").json == {
        "meetings": []
    }


def test_schema_is_printed_as_it_is_published() -> None:
    """docs/architecture.md: the file beside the program is written anew by this command."""
    published = resource("schema", "meeting-1.schema.json").read_bytes()
    assert run("schema").output == published


def test_schema_describes_what_export_writes(filled: Cli) -> None:
    schema = run("schema").json
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(filled.done("show", TITLE, "--json").json, schema)


@pytest.mark.parametrize("paper", ["news", "attendance", "cards", "record", "ledger"])
def test_export_writes_other_papers(filled: Cli, tmp_path: Path, paper: str) -> None:
    file = tmp_path / "paper.pdf"
    answer = filled.done("--json", "export", TITLE, "--paper", paper, "-o", file).json
    assert answer["layout"] == f"{paper}-zh"
    assert file.read_bytes().startswith(b"%PDF")


def test_export_of_many_writes_each_meeting_in_files_of_its_own(
    filled: Cli, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    options = ("--format", "pdf,docx", "--paper", "minutes,news", "-o", folder)
    answer = filled.done("--json", "export", "--all", *options).json
    written = [file for meeting in answer["meetings"] for file in meeting["files"]]
    assert sorted(written) == sorted(str(path) for path in folder.iterdir())
    assert len(written) == 4 * len(answer["meetings"])
    assert (folder / f"{TITLE} 新闻稿.docx").is_file()
    again = filled.done("--json", "export", "--all", *options, "--existing", "skip").json
    assert all(not meeting["files"] for meeting in again["meetings"])
    assert len(list(folder.iterdir())) == len(written)


def test_export_of_many_is_limited_by_days_and_series(filled: Cli, tmp_path: Path) -> None:
    none = filled.done("--json", "export", "--since", "2999-01-01", "-o", tmp_path / "out").json
    assert none == {"meetings": []}
    wrong = filled("export", "--series", "no such series", "-o", tmp_path / "out")
    assert wrong.code == 2
    assert "no such series" in wrong.complaint


@pytest.mark.parametrize(
    "options",
    [
        (TITLE, "--all"), ("--all", "--layout", "formal-en"), (), (TITLE, "--paper", "news,cards"),
        (TITLE, "--format", "pdf,docx"), (TITLE, "--format", "odt"), ("--since", "tomorrow"),
    ],
)  # fmt: skip
def test_export_refuses_what_does_not_go_together(
    filled: Cli, tmp_path: Path, options: tuple[str, ...]
) -> None:
    assert filled("export", *options, "-o", tmp_path / "x.pdf").code == 2
    assert not (tmp_path / "x.pdf").exists()


def test_export_of_many_goes_on_after_one_that_fails(filled: Cli, tmp_path: Path) -> None:
    (tmp_path / f"{TITLE}.pdf").mkdir()
    filled.done("new", "Another", "--language", "en")
    result = filled("--json", "export", "--all", "-o", tmp_path, "--existing", "replace")
    assert result.code == 1
    assert (tmp_path / "Another.pdf").is_file()
    assert "export.unwritable" in result.complaint


def test_data_go_out_without_a_damaged_file_and_say_so(cli: Cli, tmp_path: Path) -> None:
    with closing(Desk.open(cli.archive, create=True)) as desk:
        with_two_files(desk)
        damage(desk, "plan.txt")
    file = tmp_path / "a.json"
    for arguments in (["export", "Weekly", "-o", file], ["show", "Weekly"]):
        result = cli(*arguments, "--json")
        assert result.code == 1
        assert result.error["code"] == "export.left_out"
        assert "plan.txt" in result.error["message"]
    assert len(read_meeting(file.read_bytes()).contents) == 1
    assert result.output == file.read_bytes()
