"""``minutes proof``: findings for a person and for a program, exit codes, another file."""

from pathlib import Path

import pytest

from tests.cli.running import Cli

MEETING = "代表建议督办座谈会"


def test_what_must_be_settled_is_said_and_is_the_exit_code(filled: Cli) -> None:
    done = filled("proof", MEETING)
    assert done.code == 1
    assert "✗ The title of 奚明 is not known." in done.text
    assert "To be settled before the minutes are issued: 3" in done.text
    assert "stands in for" in done.text


def test_a_program_gets_everything(filled: Cli) -> None:
    done = filled("proof", MEETING, "--json")
    assert done.code == 1
    assert done.json["ready"] is False
    assert done.json["layout"] == "official-zh"
    finding = done.json["findings"][0]
    assert (finding["check"], finding["severity"]) == ("people.title_unknown", "must")
    assert {one["verdict"] for one in done.json["clauses"]} == {"holds", "fails", "not_here"}
    lines = next(one for one in done.json["clauses"] if one["clause"] == "lines")
    assert (lines["measured"], lines["wanted"]) == ("22", "22")


def test_the_content_alone_needs_no_file(filled: Cli) -> None:
    done = filled("proof", MEETING, "--content", "--json")
    assert done.json["clauses"] == []
    assert {one["area"] for one in done.json["findings"]} == {"content"}


def test_clauses_are_named_with_what_was_measured(filled: Cli) -> None:
    text = filled("proof", MEETING, "--clauses").text
    assert "✓ Lines on a full page (GB/T 9704, 5.2.3): 22" in text
    assert "– Place of the mark (GB/T 9704, 10.3)" in text


def test_chinese_is_spoken(filled: Cli) -> None:
    text = filled("--language", "zh", "proof", MEETING).text
    assert "奚明的职务不明。" in text
    assert "印发前必须解决：3" in text


def test_a_file_may_be_given(filled: Cli, tmp_path: Path) -> None:
    own, other = tmp_path / "own.pdf", tmp_path / "other.pdf"
    filled.done("export", MEETING, "-o", own)
    filled.done("export", "2023 Nanjing Mayor’s International Consultation Meeting", "-o", other)
    done = filled("proof", MEETING, "--pdf", own, "--json").json["findings"]
    layout = {one["check"] for one in done if one["area"] in {"layout", "file"}}
    assert layout == {"clause.stand-ins"}
    found = filled("proof", MEETING, "--pdf", other, "--json").json["findings"]
    assert "clause.words" in {one["check"] for one in found}


@pytest.mark.parametrize(
    ("content", "code"), [(b"no pdf", "proof.unreadable"), (None, "command.unreadable")]
)
def test_a_file_that_cannot_be_read_is_told(
    filled: Cli, tmp_path: Path, content: bytes | None, code: str
) -> None:
    path = tmp_path / "x.pdf"
    if content is not None:
        path.write_bytes(content)
    done = filled("proof", MEETING, "--pdf", path, "--json")
    assert (done.code, done.error["code"]) == (1, code)


def test_another_layout_may_be_named(filled: Cli) -> None:
    done = filled("proof", MEETING, "--layout", "letter-zh", "--json")
    assert done.json["layout"] == "letter-zh"
