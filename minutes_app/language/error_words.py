"""The words of known errors, gathered from the tables of each room of the program.

They are many modules, and an error is rare: ``language.errors`` loads them at the first one.
"""

from collections.abc import Callable, Mapping
from typing import Final

from minutes_app.domain.errors import MinutesError
from minutes_app.language import (
    annex_words,
    archive_words,
    file_words,
    intake_words,
    issuing_words,
    layout_words,
    print_words,
    proof_words,
    record_words,
    returned_words,
    search_words,
    signing_words,
)

_TABLES: Final[tuple[Callable[[], Mapping[str, tuple[str, str, str]]], ...]] = (
    archive_words.opening,
    archive_words.lying,
    archive_words.saving,
    record_words.record,
    record_words.undoing,
    annex_words.annexes,
    file_words.writing,
    signing_words.signing,
    file_words.layouts,
    file_words.taking_in,
    file_words.reading,
    file_words.demonstrating,
    file_words.fields,
    intake_words.opening,
    intake_words.limits,
    returned_words.returned,
    issuing_words.kept,
    layout_words.keeping,
    layout_words.files,
    layout_words.templates,
    issuing_words.locked,
    proof_words.proofing,
    print_words.printing,
    search_words.keeping,
    search_words.looking,
    search_words.writing,
)


def known_words() -> dict[str, tuple[str, str, str]]:
    """Return title, what is safe and what to do, by code, with the places of the facts."""
    return {code: words for table in _TABLES for code, words in table().items()}


def word_facts(error: MinutesError, facts: dict[str, object]) -> None:
    """Put words in place of facts that are codes: why it was so, and what was expected."""
    if facts.get("reason"):
        facts["reason"] = file_words.reasons().get(str(facts["reason"]), facts["reason"])
    if error.code == "layout.invalid" and "mistake" in error.parameters:
        facts["reason"] = layout_words.mistake_words(error.parameters)
    if isinstance(error.parameters.get("expected"), str):
        facts["expected"] = file_words.kinds().get(str(facts["expected"]), facts["expected"])
