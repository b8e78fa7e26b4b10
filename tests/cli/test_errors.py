"""What goes wrong is said in plain words, in both languages, with the right exit code."""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from minutes_app.cli import program
from minutes_app.cli.failures import CommandError, Trouble, sentences
from minutes_app.domain.errors import MinutesError
from minutes_app.host.folders import data_folder
from minutes_app.language import Catalogue, Tongue, use_language
from minutes_app.services.desk import Desk
from tests.architecture.sources import calls, modules
from tests.cli.running import Cli, run


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use_language(Tongue.ENGLISH)


READING = (["list"], ["show", "x"], ["search", "x"], ["export", "x", "-o", "x.pdf"])


@pytest.mark.parametrize("arguments", READING, ids=lambda one: one[0])
def test_an_archive_that_is_not_there_is_said_and_not_made(cli: Cli, arguments: list[str]) -> None:
    result = cli(*arguments, "--json")
    assert (result.code, result.output) == (1, b"")
    assert result.error["code"] == "archive.missing"
    assert result.error["parameters"] == {"path": str(cli.archive)}
    chinese = cli("--language", "zh", *arguments)
    assert "没有档案库" in chinese.complaint
    assert "minutes new" in chinese.complaint
    assert not cli.archive.exists()


@pytest.mark.parametrize("content", [b"SQLite format 3\x00" + bytes(200), b"not an archive"])
def test_a_file_that_is_no_archive_is_left_alone(cli: Cli, content: bytes) -> None:
    cli.archive.write_bytes(content)
    for arguments in (*READING, ["new", "A"], ["import", "--sample", "mayors-consultation.en"]):
        result = cli("--json", *arguments)
        assert (result.code, result.error["code"]) == (1, "archive.foreign")
    assert cli.archive.read_bytes() == content


@pytest.mark.parametrize(
    "arguments", [["list"], ["show", "代表建议督办座谈会"], ["search", "督办"]]
)
def test_a_damaged_archive_is_no_fault_of_the_program(filled: Cli, arguments: list[str]) -> None:
    data = filled.archive.read_bytes()
    page = int.from_bytes(data[16:18])
    # The first page, and the words of the tables behind it, are whole: it opens.
    filled.archive.write_bytes(data[: 30 * page] + bytes(len(data) - 30 * page))
    result = filled(*arguments, "--json")
    assert result.code == 1
    assert result.error["code"] in {"archive.damaged", "archive.unreadable", "search.damaged"}


def test_looking_works_while_the_window_is_open(filled: Cli, tmp_path: Path) -> None:
    with _window(filled.archive) as desk:
        made = desk.meetings.create("Just made").put[0]
        assert filled.done("show", made.id).text.startswith("Just made\n")
        assert "Just made" in filled.done("list").text
        assert len(filled.done("search", "Just", "--json").json["hits"]) == 1
        filled.done("export", made.id, "-o", tmp_path / "a.pdf")
        desk.meetings.edit(made.id, place="after somebody looked")
        assert filled.done("show", made.id, "--json").json["meeting"]["place"].startswith("after")


@pytest.mark.parametrize(
    "arguments", [["new", "A"], ["import", "--sample", "mayors-consultation.en", "--copy"]]
)
def test_writing_waits_for_the_window_to_close(filled: Cli, arguments: list[str]) -> None:
    with _window(filled.archive):
        result = filled("--json", *arguments)
        assert (result.code, result.error["code"]) == (1, "archive.in_use")
        assert "打开" in filled("--language", "zh", *arguments).complaint
    assert filled(*arguments).code == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["show", "nothing"], "meeting.none"),
        (["export", "nothing", "-o", "a.pdf"], "meeting.none"),
        (["new", "A", "--series-of", "nothing"], "meeting.none"),
        (["export", "代表建议督办座谈会", "-o", "a.pdf", "--layout", "no"], "layout.missing"),
        (["import", "-"], "import.empty"),
    ],
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_known_errors(filled: Cli, arguments: list[str], code: str, language: str) -> None:
    plain = filled("--language", language, *arguments)
    told = filled("--language", language, "--json", *arguments)
    assert (
        (plain.code, plain.output)
        == (told.code, told.output.replace(b'{\n  "imported": []\n}\n', b""))
        == (1, b"")
    )
    assert told.error["code"] == code
    assert plain.complaint == told.error["message"] + "\n"
    assert bool(re.search("[一-鿿]", plain.complaint.replace("代表建议督办座谈会", ""))) is (
        language == "zh"
    )
    assert "Traceback" not in plain.complaint


WRONG = {
    "This is missing: COMMAND": [],
    "COMMAND: 'fly' is not one of": ["fly"],
    "This is missing: ID": ["show"],
    "This is missing: QUERY": ["search"],
    "“many” is no number": ["search", "a", "--limit", "many"],
    "“-1” is no number": ["search", "a", "--limit", "-1"],
    "Only one of: --limit": ["search", "a", "--limit", "1", "--count"],
    "ends in one of: .docx": ["search", "a", "-o", "hits.odt"],
    "There is no “mend”": ["index", "mend"],
    "This is missing: -o/--output": ["export", "x"],
    "This is not understood: --speed": ["list", "--speed"],
    "This is not understood: extra": ["list", "extra"],
    "This is not understood: --arch": ["list", "--arch", "x"],
    "--archive needs a value": ["list", "--archive"],
    "--json takes no value": ["list", "--json=yes"],
    "--format: 'odt' is not one of": ["export", "x", "-o", "y", "--format", "odt"],
    "--language: 'tlh' is not one of": ["--language", "tlh", "list"],
    "Give FILE": ["import"],
    "read once only": ["import", "-", "-"],
    "Give TITLE": ["new"],
}


@pytest.mark.parametrize(("words", "arguments"), WRONG.items())
def test_wrong_usage_is_explained(cli: Cli, words: str, arguments: list[str]) -> None:
    result = cli(*arguments)
    assert (result.code, result.output) == (2, b"")
    assert words in result.complaint
    as_json = cli("--json", *[one for one in arguments if one != "--json=yes"])
    if "--json=yes" not in arguments:
        assert (as_json.code, as_json.error["code"]) == (2, "usage")
    if "tlh" not in arguments:
        chinese = cli("--language", "zh", *arguments)
        assert re.search("[一-鿿]", chinese.complaint.splitlines()[-1])
        assert words not in chinese.complaint
    assert not cli.archive.exists()


def test_a_fault_is_written_down_and_said_calmly(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("a secret of the source code")

    monkeypatch.setattr("minutes_app.cli.looking.list_meetings", broken)
    result = cli("list")
    assert (result.code, result.output) == (1, b"")
    assert "your archive is safe" in result.complaint
    assert "ZeroDivisionError" not in result.complaint
    log = data_folder() / "faults.log"
    assert str(log) in result.complaint
    assert "a secret of the source code" in log.read_text(encoding="utf-8")
    assert cli("list", "--json").error == {
        "code": "fault",
        "parameters": {"log": str(log)},
        "message": result.complaint.strip(),
    }
    log.unlink()
    log.mkdir()
    assert cli("list").complaint.count("\n") == 1


def test_an_interruption_is_quiet(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("minutes_app.cli.looking.list_meetings", stopped)
    result = cli("list")
    assert (result.code, result.output, result.complaint) == (program.INTERRUPTED, b"", "")


@pytest.mark.parametrize("language", Tongue)
@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_words(trouble: Trouble, language: Tongue) -> None:
    use_language(language)
    facts = dict.fromkeys(("path", "reason", "name", "known", "command"), "×")
    said = " ".join(sentences(CommandError(trouble, **facts)))
    assert "×" in said
    assert "{" not in said


def test_hints_are_for_codes_that_exist() -> None:
    from minutes_app.cli.failures import _hints
    from minutes_app.language.error_words import known_words

    assert set(_hints()) <= set(known_words())
    for code, hint in _hints().items():
        assert sentences(MinutesError(code))[-1] == hint


@pytest.mark.parametrize("context", ["cli", "checkup"])
def test_every_word_is_translated(context: str) -> None:
    chinese = Catalogue.load(Tongue.CHINESE)
    texts = {
        (call.args[1].value, call.args[2].value if len(call.args) > 2 else "")  # type: ignore[attr-defined]
        for path in [*modules("cli"), *modules("services")]
        for call in calls(path, "translate")
        if call.args[0].value == context  # type: ignore[attr-defined]
    }
    assert len(texts) > 30
    for text, note in texts:
        words = chinese.messages.get((context, text, note))
        assert words, text
        assert sorted(re.findall(r"{\w+}", words[0])) == sorted(re.findall(r"{\w+}", text))


def test_help_of_every_command_in_both_languages() -> None:
    for language, heading in (("en", "Usage: "), ("zh", "用法：")):
        for command in ("", "new", "list", "export", "import", "demo", "doctor", "schema"):
            arguments = [command, "--help"] if command else ["--help"]
            if command == "new":
                arguments = ["--language", language, *arguments]
            else:
                arguments = [*arguments, "--language", language]
            result = run(*arguments)
            assert (result.code, result.complaint) == (0, "")
            assert result.text.startswith(heading)


@contextlib.contextmanager
def _window(archive: Path) -> Iterator[Desk]:
    desk = Desk.open(archive)
    try:
        yield desk
    finally:
        desk.close()
