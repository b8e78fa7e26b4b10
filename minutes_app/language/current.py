"""The language of this process.

Like the locale of the C library it is one for the process: the words of services are needed on
worker threads too. It is set at the edge (window, command line) and read everywhere.
"""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from minutes_app.language.catalogue import Catalogue
from minutes_app.language.choice import Tongue


@dataclass(slots=True)
class _Speaker:
    """Holds the catalogue in use; swapped whole, so that a reader sees one or the other."""

    catalogue: Catalogue = field(default_factory=lambda: Catalogue(Tongue.ENGLISH))


_speaker = _Speaker()
_aside: ContextVar[Catalogue | None] = ContextVar("aside", default=None)


def use_language(language: Tongue) -> Catalogue:
    """Speak ``language`` from now on, and return its catalogue."""
    if _speaker.catalogue.language != language or not _speaker.catalogue.loaded:
        _speaker.catalogue = Catalogue.load(language)
    return _speaker.catalogue


def current_language() -> Tongue:
    """Return the language that is spoken."""
    return _speaker.catalogue.language


@contextmanager
def said_in(catalogue: Catalogue) -> Generator[None]:
    """Let ``translate`` answer from another catalogue inside this block, in this thread only."""
    token = _aside.set(catalogue)
    try:
        yield
    finally:
        _aside.reset(token)


def translate(context: str, text: str, disambiguation: str = "") -> str:
    """Return ``text`` in the language that is spoken."""
    words = (_aside.get() or _speaker.catalogue).lookup(context, text, disambiguation)
    return text if words is None else words
