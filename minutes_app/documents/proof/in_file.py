"""Clauses of the file itself: archival, tagged, named, in a language, with what belongs to it."""

from collections.abc import Iterator

from minutes_app.documents.layout import PaperKind
from minutes_app.documents.proof.inspection import Inspection
from minutes_app.documents.proof.results import Look
from minutes_app.documents.tree import Paragraph

_DATA = (".json",)


def archival(seen: Inspection) -> Iterator[Look]:
    """The file is PDF/A-3b, and what it says of itself is true."""
    facts = seen.file.facts
    said = facts.archival or "–"
    holds = facts.archival in {"3B", "3U", "3A"} and not facts.faults
    yield Look(holds, said if not facts.faults else f"{said}: {facts.faults[0][:80]}", "3B")


def tagged(seen: Inspection) -> Iterator[Look]:
    """Readers who do not see the page are told its structure."""
    yield Look(seen.file.facts.tagged, _yes(seen.file.facts.tagged), "✓")


def language(seen: Inspection) -> Iterator[Look]:
    """The file says which language it is in."""
    said, wanted = seen.file.facts.language, seen.document.language.value
    same = said.casefold().partition("-")[0] == wanted.partition("-")[0]
    yield Look(same, said or "–", wanted)


def title(seen: Inspection) -> Iterator[Look]:
    """The file has the title of the minutes."""
    said, wanted = seen.file.facts.title, seen.document.title
    yield Look(bool(said) and said == wanted, said or "–", wanted)


def attachment(seen: Inspection) -> Iterator[Look]:
    """The meeting goes along as data."""
    if seen.layout.kind is not PaperKind.MINUTES:
        return  # papers for others carry none
    found = [name for name, _ in seen.file.facts.attachments if name.endswith(_DATA)]
    yield Look(bool(found), ", ".join(found) or "–", "meeting.json")


def bookmarks(seen: Inspection) -> Iterator[Look]:
    """Every heading can be gone to."""
    wanted = sum(
        1 for block in seen.document.blocks
        if isinstance(block, Paragraph) and (style := seen.style(block.style)) and style.outline
    )  # fmt: skip
    if wanted:
        count = seen.file.facts.bookmarks
        yield Look(count >= wanted, str(count), str(wanted))


def _yes(holds: bool) -> str:
    return "✓" if holds else "–"
