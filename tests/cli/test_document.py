"""docs/command-line.md says all that there is, and nothing else."""

import argparse
import re

import pytest

from minutes_app.cli.console import Console
from minutes_app.cli.parser import build_parser
from minutes_app.cli.program import DONE, FAILED, INTERRUPTED, READER_GONE, WRONG_USAGE
from minutes_app.documents.layouts import layout_names
from minutes_app.services.checkup import State
from minutes_app.services.transfer import sample_paths
from tests.architecture.sources import ROOT
from tests.cli.running import Cli

TEXT = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
SECTIONS: dict[str, str] = dict(re.findall(r"^## (.+)\n((?:(?!^## ).*\n)*)", TEXT, re.MULTILINE))
OPTION = re.compile(r"`(--?[a-z][a-z-]*)")


def parsers() -> dict[str, argparse.ArgumentParser]:
    parser = build_parser(Console(as_json=False))
    (commands,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return {"": parser, **commands.choices}


PARSERS = parsers()
SHARED = {one for action in PARSERS["list"]._actions for one in action.option_strings} - {"--bin"}


def options(command: str) -> set[str]:
    return {one for action in PARSERS[command]._actions for one in action.option_strings}


def rows(section: str) -> list[tuple[str, str]]:
    return re.findall(r"^\| (`.+?) \| (.+) \|$", SECTIONS[section], re.MULTILINE)


def test_every_command_has_its_section() -> None:
    told = re.findall(r"^## `minutes (\w+)`$", TEXT, re.MULTILINE)
    assert sorted(told) == sorted(name for name in PARSERS if name)


def test_what_every_command_takes() -> None:
    told = {one for cell, _ in rows("For every command") for one in OPTION.findall(cell)}
    assert told == options("") == SHARED | {"--version"}


@pytest.mark.parametrize("command", [name for name in PARSERS if name])
def test_options_of_each_command(command: str) -> None:
    told = {one for cell, _ in rows(f"`minutes {command}`") for one in OPTION.findall(cell)}
    own = options(command) - SHARED
    assert told - {"--language"} == own
    assert ("--language" in told) is (command == "new")


@pytest.mark.parametrize("command", [name for name in PARSERS if name])
def test_choices_and_values_are_named(command: str) -> None:
    section = SECTIONS[f"`minutes {command}`"]
    for action in PARSERS[command]._actions:
        if set(action.option_strings) <= SHARED and command != "new":
            continue
        for choice in action.choices or ():
            assert f"`{action.option_strings[-1]} {choice}`" in section
        if action.metavar and action.dest not in {"archive", "id"}:
            assert str(action.metavar) in section


def test_exit_codes() -> None:
    told = re.findall(r"^\| (\d+) \|", SECTIONS["Exit codes"], re.MULTILINE)
    assert [int(code) for code in told] == [DONE, FAILED, WRONG_USAGE, INTERRUPTED, READER_GONE]


def test_names_that_can_be_given() -> None:
    assert all(f"`{name}`" in SECTIONS["`minutes export`"] for name in layout_names())
    samples = [path.name.removesuffix(".json") for path in sample_paths()]
    assert all(f"`{name}`" in SECTIONS["`minutes import`"] for name in samples)
    assert all(f"`{state}`" in SECTIONS["`minutes doctor`"] for state in State)


def test_members_of_the_answers(filled: Cli) -> None:
    title, target = "代表建议督办座谈会", filled.archive.with_suffix(".pdf")
    sample = ["--copy", "--sample", "mayors-consultation.en"]
    commands = {
        "list": [],
        "search": ["督办"],
        "export": [title, "-o", target],
        "new": ["A"],
        "import": sample,
        "doctor": [],
    }
    for command, arguments in commands.items():
        answer = filled.done(command, *arguments, "--json").json
        members = set(answer)
        for value in answer.values():
            if isinstance(value, list) and value:
                members |= set(value[0])
        section = SECTIONS[f"`minutes {command}`"]
        assert [one for one in members if f"`{one}`" not in section] == [], command


def test_the_example_works(cli: Cli) -> None:
    commands = re.findall(r"^minutes (.+?)(?: +#.*)?$", TEXT, re.MULTILINE)
    assert len(commands) == 4
    for command in commands:
        words = command.split()
        if "-o" in words:
            words[-1] = str(cli.archive.parent / words[-1])
        cli.done(*words)
