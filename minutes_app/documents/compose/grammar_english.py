"""English sentences."""

import re
from collections.abc import Sequence
from functools import cached_property

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


class EnglishGrammar(Grammar):
    """How English minutes set their stops, and when words may follow "that"."""

    language = Language.ENGLISH
    space = " "

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
        # eBay and iPhone stay as they are, and so does ß.
        if first is None or not first.group().islower() or len(capital) != 1:
            return text
        return capital + text[1:]

    def clause(self, text: str, names: Sequence[str]) -> str | None:
        """Return text after "that" where it opens and goes on as a clause; else None."""
        words = _WORD.findall(_CLAUSE_END.split(text)[0])
        if not self._verbs.intersection(word.lower() for word in words):
            return None
        if any(name and text.startswith(name) for name in names):
            return text
        if words and text.startswith(words[0]) and words[0].lower() in self._openers:
            return text[0].lower() + text[1:]
        return None

    def in_prose(self, points: Sequence[tuple[int | None, str]]) -> str:
        """Say First, … Second, …."""
        return self.sentences(
            [
                f"{ordinal_word(ordinal, self.language)}, {text}" if ordinal else text
                for ordinal, text in points
            ]
        )

    def work_title(self, title: str) -> str:
        """Return the title in quotation marks."""
        return title if title[:1] in '“"《' else f"“{title}”"


def _one_stop(match: re.Match[str]) -> str:
    return "." if match.group().startswith("..") else ""
