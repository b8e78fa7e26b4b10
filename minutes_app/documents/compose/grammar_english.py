"""English sentences."""

import re
from collections.abc import Sequence
from functools import cached_property

from minutes_app.documents.compose.english_verbs import QUOTED, EnglishVerbs
from minutes_app.documents.compose.grammar import Grammar
from minutes_app.domain.meetings import Language
from minutes_app.domain.numbering import ordinal_word

_CLOSING = "\"'”’)]）》"
_FINAL = ".!?…。！？"
_PAUSES = ";,:；，、： \t"
_DOUBLED = re.compile(r"(?<!\.)\.\.(?!\.)|[;,:]+\s*(?=\.)")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Za-z]\.)+|\b(?:Inc|Ltd|Co|Corp|No|Nos|etc|et al|Jr|Sr|St|vol|pp?)\.)$"
)
_QUOTED = re.compile(r"^[\"“].*[\"”]$", re.DOTALL)
_CLAUSE_END = re.compile(r"[.;:](?:\s|$)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BEFORE_BE = frozenset("can could may might must not shall should to will would".split())
_ADDRESS = re.compile(r"[a-z]+://|[\w.+-]+@\w|[\w-]+\.\w")
_LONGEST_SUBJECT = 5
"""How many words may stand before the verb of words that are to read as a clause."""


class EnglishGrammar(Grammar):
    """How English minutes set their stops, and when words may follow "that"."""

    language = Language.ENGLISH
    space = " "

    @cached_property
    def verbs(self) -> EnglishVerbs:
        """The verbs of what was typed."""
        return EnglishVerbs(self.phrases)

    @cached_property
    def _openers(self) -> frozenset[str]:
        return self.phrases.words("clause_openers")

    @cached_property
    def _verbs(self) -> frozenset[str]:
        return self.phrases.words("clause_verbs")

    def flat(self, text: str) -> str:
        """Return typed lines as one, each ended as a sentence."""
        lines = [" ".join(line.split()) for line in text.splitlines()]
        lines = [line for line in lines if line]
        open_ended = _PAUSES + _FINAL + _CLOSING
        parts = [line if line[-1] in open_ended else f"{line}." for line in lines[:-1]]
        return _DOUBLED.sub(_one_stop, " ".join([*parts, *lines[-1:]])).lstrip(_PAUSES)

    def cut(self, text: str) -> str:
        """Return text without its full stop; an abbreviation keeps its own."""
        text = text.rstrip(_PAUSES)
        if text.endswith(".") and not text.endswith("..") and not _ABBREVIATED.search(text):
            return text[:-1].rstrip(_PAUSES)
        return text

    def ended(self, text: str) -> str:
        """Return text with one full stop, or the mark that ends it."""
        text = text.rstrip(_PAUSES)
        if not text or text.rstrip(_CLOSING).endswith(tuple(_FINAL)):
            return text
        return f"{text}."

    def noted(self, text: str, notes: Sequence[str]) -> str:
        """Return text with notes in brackets before its stop."""
        kept = [note for note in map(self.cut, notes) if note]
        return f"{self.cut(text)} ({'; '.join(kept)})." if kept else text

    def sentences(self, parts: Sequence[str]) -> str:
        """Put sentences one after the other."""
        return " ".join(filter(None, (self.ended(part) for part in parts)))

    def listed(self, items: Sequence[str]) -> str:
        """Join with commas and "and"."""
        if len(items) <= 1:
            return "".join(items)
        return f"{', '.join(items[:-1])} and {items[-1]}"

    def items(self, items: Sequence[str]) -> str:
        """Join with commas and "and", or with semicolons where the items hold them."""
        if any("," in item or ";" in item or " and " in item for item in items):
            return "; ".join(map(self.cut, items))
        return self.listed(items)

    def quoted(self, text: str) -> str:
        """Put words in double quotation marks."""
        return text if _QUOTED.match(text) else f"“{text}”"

    def opened(self, text: str) -> str:
        """Return text with a capital, but for names such as eBay."""
        first = _WORD.match(text)
        capital = text[:1].upper()
        # eBay and iPhone stay as they are, and so do ß and addresses.
        plain = first is not None and first.group().islower() and not _ADDRESS.match(text)
        if not plain or len(capital) != 1:
            return text
        return capital + text[1:]

    def clause(self, text: str, names: Sequence[str], *, asked: bool = False) -> str | None:
        """Return text after "that" where it opens and goes on as a clause; else None."""
        words = _WORD.findall(_CLAUSE_END.split(QUOTED.sub(" ", text))[0])
        lowered = [word.lower() for word in words]
        if asked and text.startswith(tuple(words[:1])) and _wishes(lowered):
            return text if text.startswith(tuple(names)) else self.lowered(text)
        if not self._verbs.intersection(lowered) or not text.startswith(words[0]):
            return None
        if text.startswith(tuple(names)):
            return text
        if lowered[0] in self._openers or self._is_plain_subject(words, lowered):
            return text[0].lower() + text[1:]
        return None

    def _is_plain_subject(self, words: Sequence[str], lowered: Sequence[str]) -> bool:
        """Tell whether words typed small open as a subject with its verb: "work has begun"."""
        verb = next(index for index, word in enumerate(lowered) if word in self._verbs)
        return (
            words[0] == lowered[0]
            and 0 < verb <= _LONGEST_SUBJECT
            and not (verb > 1 and lowered[0].endswith(("ing", "ed")))
            and self.phrases.words("clause_not").isdisjoint(lowered[:verb])
            and not self.verbs.is_imperative(" ".join(words))
        )

    def infinitive(self, text: str) -> str | None:
        """Return what follows "to" of a text that says what is to be done; else None."""
        return self.verbs.infinitive(text)

    def reported(self, clause: str) -> str:
        """Return a clause after "said that" with its verbs set back, where that is sure."""
        return self.verbs.set_back(clause)

    def after_colon(self, text: str) -> str:
        """Return words small where that is sure, but whole sentences with their capital."""
        several = _CLAUSE_END.search(self.cut(text))
        return self.opened(text) if several else self.lowered(text)

    def lowered(self, text: str) -> str:
        """Return text with a small letter where its first word is surely no name."""
        first = _WORD.match(text)
        if first is None or not first.group()[1:].islower():
            return text
        word = first.group().lower()
        known = word in self._openers or self.verbs.says_what_to_do(text)
        return text[0].lower() + text[1:] if known else text

    def count(self, number: int) -> str:
        """Write numbers under ten in words."""
        words = self.phrases.raw("person.numbers").split("|")
        return words[number - 1] if 0 < number <= len(words) and words[0] else str(number)

    def counts(self, text: str, number: int) -> bool:
        """Tell whether a text opens with the number, in figures or in a word, or holds it."""
        return str(number) in text or text.lower().startswith(f"{self.count(number)} ")

    def in_prose(self, points: Sequence[tuple[int | None, str]]) -> str:
        """Say First, … Second, …."""
        return self.sentences(
            [
                f"{ordinal_word(ordinal, self.language)}, {self.lowered(text)}" if ordinal else text
                for ordinal, text in points
            ]
        )

    def work_title(self, title: str) -> str:
        """Return the title in quotation marks."""
        return title if title[:1] in '“"《' else f"“{title}”"


def _wishes(words: Sequence[str]) -> bool:
    """Tell whether words ask that something be done: "the minutes be approved"."""
    at = words.index("be") if "be" in words else 0
    return 0 < at <= _LONGEST_SUBJECT + 1 and words[at - 1] not in _BEFORE_BE


def _one_stop(match: re.Match[str]) -> str:
    return "." if match.group().startswith("..") else ""
