"""``docs/architecture.md`` and the other pages name files that exist."""

import re

import pytest

from tests.docs.pages import ROOT, page

PAGES = [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs").glob("*.md"))]
FRONT = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md"]
PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]*|[\w-]+\.py)`")
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")


@pytest.mark.parametrize("name", ["docs/architecture.md", "docs/data-model.md"])
def test_files_that_are_named_exist(name: str) -> None:
    named = set(PATH.findall(page(name)))
    assert named
    missing = {
        path
        for path in named
        if not (ROOT / path).exists() and not (ROOT / "minutes_app" / path).exists()
    }
    assert not missing


def test_every_room_is_described() -> None:
    rooms = {path.parent.name for path in (ROOT / "minutes_app").glob("*/__init__.py")}
    text = page("docs/architecture.md")
    assert {room for room in rooms if f"### `{room}` · " not in text} == set()


@pytest.mark.parametrize("name", [*FRONT, *PAGES])
def test_links_lead_somewhere(name: str) -> None:
    folder = (ROOT / name).parent
    assert [link for link in LINK.findall(page(name)) if not (folder / link).exists()] == []
