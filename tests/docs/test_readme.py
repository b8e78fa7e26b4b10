"""The two front pages say the same, and what they tell a reader to type exists."""

import re
import shlex

import pytest

from minutes_app.cli.console import Console
from minutes_app.cli.parser import build_parser
from tests.docs.pages import ROOT, page

FRONT = ("README.md", "README.zh-CN.md")
LARGEST_IMAGE = 200 * 1024


@pytest.mark.parametrize("name", FRONT)
def test_make_targets_exist(name: str) -> None:
    targets = re.findall(r"^([a-z][a-z-]*):", page("Makefile"), re.MULTILINE)
    used = re.findall(r"\bmake ([a-z][a-z-]*)", page(name))
    assert {"run", "test"} <= set(used) <= set(targets)


def test_both_languages_show_the_same_commands() -> None:
    blocks = [re.findall(r"^    .+$", page(name), re.MULTILINE) for name in FRONT]
    typed = [[re.split(r"\s+#", line)[0].rstrip() for line in block] for block in blocks]
    assert typed[0]
    assert typed[0] == typed[1]


def test_both_languages_have_the_same_sections() -> None:
    levels = [re.findall(r"^(#+) ", page(name), re.MULTILINE) for name in FRONT]
    assert levels[0] == levels[1]


def test_command_lines_are_understood() -> None:
    lines = re.findall(r"^    minutes (\S.*?)(?:\s+#.*)?$", page("README.md"), re.MULTILINE)
    assert lines
    for line in lines:
        build_parser(Console(as_json=False)).parse_args(shlex.split(line))


def test_images_are_there_and_small() -> None:
    for name in FRONT:
        for image in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page(name)):
            assert (ROOT / image).stat().st_size <= LARGEST_IMAGE
