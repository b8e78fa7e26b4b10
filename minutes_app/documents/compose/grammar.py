"""What the two languages do differently with sentences: ends, lists, quotes, brackets."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from minutes_app.documents.compose.phrases import Phrases
from minutes_app.domain.meetings import Language


class Grammar(ABC):
    """Sentences of one language."""

    language: Language
    space = ""
    """What stands between two sentences, and between words."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases

    @abstractmethod
    def flat(self, text: str) -> str:
        """Return typed text as one line: its lines become sentences, doubled stops one."""

    @abstractmethod
    def cut(self, text: str) -> str:
        """Return text without the stop at its end."""

    @abstractmethod
    def ended(self, text: str) -> str:
        """Return text as a sentence with exactly one stop; "" stays ""."""

    @abstractmethod
    def noted(self, text: str, notes: Sequence[str]) -> str:
        """Return text with notes in brackets after it, before its stop."""

    @abstractmethod
    def sentences(self, parts: Sequence[str]) -> str:
        """Put sentences one after the other."""

    @abstractmethod
    def listed(self, items: Sequence[str]) -> str:
        """Say some things as a list within a sentence."""

    @abstractmethod
    def quoted(self, text: str) -> str:
        """Put verbatim words in quotation marks, unless they are."""

    def glued(self, before: str, text: str) -> str:
        """Put text after words that lead to it."""
        return f"{before.rstrip()}{self.space}{text}" if before.strip() else text

    @abstractmethod
    def opened(self, text: str) -> str:
        """Return text as it stands at the start of a sentence."""

    @abstractmethod
    def clause(self, text: str, names: Sequence[str], *, asked: bool = False) -> str | None:
        """Return text as it follows "that"; None where it would not read as such.

        ``names`` are proper names that keep their capital. ``asked``: it says what is to be, so
        that "the minutes be approved" reads as a clause.
        """

    def infinitive(self, text: str) -> str | None:  # noqa: ARG002 - one contract
        """Return text as it follows "to" ("not to" with it); None where it would not read so."""
        return None

    def reported(self, clause: str) -> str:
        """Return a clause as it is told afterwards: English sets its verbs back."""
        return clause

    def after_colon(self, text: str) -> str:
        """Return text as it stands behind a colon."""
        return text

    def count(self, number: int) -> str:
        """Write how many there are, in a sentence."""
        return str(number)

    @abstractmethod
    def counts(self, text: str, number: int) -> bool:
        """Tell whether a text says how many already."""

    @abstractmethod
    def in_prose(self, points: Sequence[tuple[int | None, str]]) -> str:
        """Say ordinal points in running text, such as 一是…；二是…."""

    @abstractmethod
    def work_title(self, title: str) -> str:
        """Mark the title of a document: 《…》."""

    def items(self, items: Sequence[str]) -> str:
        """Say some things as a list whose items may hold commas themselves."""
        return self.listed(items)
