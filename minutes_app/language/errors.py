"""The words of known errors: what happened, what is safe, what to do next.

The program raises ``MinutesError`` with a code and facts; the edge (window, command line) calls
``describe`` and shows the three sentences beside their cause. Every code that the package raises
has words of its own; a code that is not known here gets general ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from minutes_app.language.current import translate
from minutes_app.language.sentences import joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from minutes_app.domain.errors import MinutesError

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
    from minutes_app.language import error_words  # noqa: PLC0415 - many modules, and errors are rare

    words = error_words.known_words().get(error.code) or _general()
    facts = _Facts({name: _shown(value) for name, value in error.parameters.items()})
    error_words.word_facts(error, facts)
    if len(str(facts.get("characters", ""))) > _MOST_CHARACTERS:
        facts["characters"] = str(facts["characters"])[:_MOST_CHARACTERS] + "…"
    if facts.get("path") == "":
        facts["path"] = translate("errors", "the file as a whole")
    return Explanation(*(sentence.format_map(facts) for sentence in words))


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
