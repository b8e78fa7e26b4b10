"""The project's own texts: what they point to exists."""

import re
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, files_in_git, short

TEXTS = [path for path in files_in_git() if path.suffix == ".md"]
TARGETS = set(
    re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
)


@pytest.mark.parametrize("path", TEXTS, ids=short)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link and not link.startswith("mailto:")]
    assert [link for link in local if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", TEXTS, ids=short)
def test_commands_exist(path: Path) -> None:
    named = re.findall(r"`(?:\w+=\S+ )*make ([a-z-]+)", path.read_text(encoding="utf-8"))
    assert set(named) <= TARGETS
