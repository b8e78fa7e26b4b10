"""Reads Qt's translation files (.ts) as they are: no build step, no binary catalogue, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from minutes_app.host.resources import resource
from minutes_app.language.choice import Tongue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_Key = tuple[str, str, str]

# Which numerus form of a message a number takes, in the order of Qt's own rules.
_FORMS: Final[dict[Tongue, Callable[[int], int]]] = {
    Tongue.CHINESE: lambda _n: 0,
    Tongue.ENGLISH: lambda n: 0 if n == 1 else 1,
}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one language by context, source words and disambiguation.

    A plain message has one form, a message with a number as many as the language has.
    """

    language: Tongue
    messages: dict[_Key, tuple[str, ...]] = field(default_factory=dict[_Key, tuple[str, ...]])
    loaded: bool = False

    @classmethod
    def load(cls, language: Tongue) -> Catalogue:
        """Read the shipped catalogue of a language."""
        path = resource("translations", f"{language}.ts")
        return cls(language, read_messages(path), loaded=True)

    def lookup(
        self, context: str, source: str, disambiguation: str = "", n: int | None = None
    ) -> str | None:
        """Return the words for ``source``, None if the catalogue has none.

        ``n`` chooses among the forms of a message with a number; ``%n`` in it is left in place.
        """
        forms = self.messages.get((context, source, disambiguation))
        if forms is None and disambiguation:
            forms = self.messages.get((context, source, ""))
        if not forms:
            return None
        chosen = 0 if n is None else _FORMS[self.language](abs(n))
        return forms[min(chosen, len(forms) - 1)] or None


def read_messages(path: Path) -> dict[_Key, tuple[str, ...]]:
    """Return the finished messages of a .ts file by context, source words and disambiguation.

    Messages that are unfinished, vanished or obsolete are left out: their source words show.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.Parse(path.read_bytes(), True)
    return reader.messages


class _Reader:
    """Collects messages while expat walks the file."""

    def __init__(self) -> None:
        self.messages: dict[_Key, tuple[str, ...]] = {}
        self._words: list[str] = []
        self._fields: dict[str, str] = {}
        self._forms: list[str] = []
        self._finished = True
        self._context = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "message":
            self._fields, self._forms, self._finished = {}, [], True
        elif name == "translation":
            self._finished = "type" not in attributes
        self._words = []

    def text(self, words: str) -> None:
        self._words.append(words)

    def end(self, name: str) -> None:
        words, self._words = "".join(self._words), []
        if name == "name":
            self._context = words
        elif name == "numerusform":
            self._forms.append(words)
        elif name in {"source", "comment", "translation"}:
            self._fields[name] = words
        elif name == "message" and self._finished:
            key = (self._context, self._fields["source"], self._fields.get("comment", ""))
            self.messages[key] = tuple(self._forms) or (self._fields.get("translation", ""),)
