"""Names with their pinyin, made beside the window and kept.

The dictionary of characters takes a moment to load, so nothing here is made in the thread of the
window: until readings are there, a name is found by its characters.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from minutes_app.language import Catalogue, Tongue, said_in
from minutes_app.ui.commands import COMMANDS
from minutes_app.ui.palette.matching import LONGEST, Name
from minutes_app.ui.wording import plain

_KEPT: Final = 500
"""Names: with the next letter most of those come again that were found with the last."""
_CHARACTERS: Final = 4_096


@lru_cache(_KEPT)
def spelled(text: str) -> Name:
    """Return a name with the readings of its characters, as far as they are looked at.

    Not for the thread of the window.
    """
    name = Name(text, tuple(map(_readings, text[:LONGEST])))
    _ = name.starts, name.letters  # worked out here, too
    return name


@lru_cache(_CHARACTERS)
def _readings(character: str) -> tuple[str, ...]:
    from minutes_app.language.pinyin import readings_of  # noqa: PLC0415 - its dictionary is large

    return readings_of(character)


def spelled_all(texts: Iterable[str]) -> dict[str, Name]:
    """Return names with their readings, by their text. Not for the thread of the window."""
    return {text: spelled(text) for text in texts}


def commands_in_every_language() -> dict[str, tuple[str, ...]]:
    """Return the words of each command in all languages, by its id.

    Who learned a program in one language looks for a command in that one. Not for the thread of
    the window: it reads the catalogues.
    """
    words: dict[str, list[str]] = {command.id: [] for command in COMMANDS}
    for tongue in Tongue:
        with said_in(Catalogue.load(tongue)):
            for command in COMMANDS:
                words[command.id].append(plain(command.text()))
    return {name: tuple(dict.fromkeys(said)) for name, said in words.items()}
