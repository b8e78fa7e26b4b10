"""The words of known errors: what happened, what is safe, what to do next.

The program raises ``MinutesError`` with a code and facts; the edge (window, command line) calls
``describe`` and shows the three sentences beside their cause. Every code that the package raises
has words of its own; a code that is not known here gets general ones.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast

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
from minutes_app.language.current import translate
from minutes_app.language.sentences import joined

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
    file_words.reading,
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

_MOST_CHARACTERS = 20
"""Characters without a face that are named; a machine without any Chinese face lacks hundreds."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a person reads of an error. ``safe`` and ``next`` may be empty."""

    title: str
    safe: str
    next: str

    def __str__(self) -> str:
        return joined((self.title, self.safe, self.next))


class _Facts(dict[str, object]):
    """Facts of an error; one that a sentence names and the error lacks shows as a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


def describe(error: MinutesError) -> Explanation:
    """Return the words of an error in the language that is spoken."""
    words = known_words().get(error.code) or _general()
    facts = _Facts({name: _shown(value) for name, value in error.parameters.items()})
    if facts.get("reason"):
        facts["reason"] = file_words.reasons().get(str(facts["reason"]), facts["reason"])
    if error.code == "layout.invalid" and "mistake" in error.parameters:
        facts["reason"] = layout_words.mistake_words(error.parameters)
    if isinstance(error.parameters.get("expected"), str):
        facts["expected"] = file_words.kinds().get(str(facts["expected"]), facts["expected"])
    if len(str(facts.get("characters", ""))) > _MOST_CHARACTERS:
        facts["characters"] = str(facts["characters"])[:_MOST_CHARACTERS] + "…"
    if facts.get("path") == "":
        facts["path"] = translate("errors", "the file as a whole")
    return Explanation(*(sentence.format_map(facts) for sentence in words))


def known_words() -> dict[str, tuple[str, str, str]]:
    """Return title, what is safe and what to do, by code, with the places of the facts."""
    return {code: words for table in _TABLES for code, words in table().items()}


def _general() -> tuple[str, str, str]:
    return (
        translate("errors", "This did not work."),
        translate("errors", "What was saved before is safe."),
        translate("errors", "Try again; if it happens again, start the program anew."),
    )


def _shown(value: object) -> object:
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        return translate("errors", ", ", "between the items of a list").join(map(str, items))
    return value
