"""English verbs in what was typed: what may follow "to", and verbs set back after "said that".

Both are careful. Which verbs are meant is data of the layout; where a word could be a noun as well
and nothing beside it decides, the text stays as it was typed.
"""

import re
from functools import cached_property

from minutes_app.documents.compose.phrases import Phrases

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|《[^》]*》|\([^)]*\)|（[^）]*）")
"""What stands in quotation marks or brackets: whatever verbs it has are its own."""
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*$")
_FIRST_WORD = re.compile(r"^\W*([^\W\d_]+)")
_NEAR = 40
"""How far a neighbouring word is looked for."""
_SENTENCE_END = re.compile(r"[.!?;:]\s+\S|\n")
_TO, _NOT_TO = "to ", "not to "


class EnglishVerbs:
    """Looks at the verbs of a text, by the words of a layout."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def infinitive(self, text: str) -> str | None:
        """Return "open the gates" of "Open the gates" or "to open the gates"; else None.

        "not to sell" keeps its "to". What has several sentences does not follow "to".
        """
        if _SENTENCE_END.search(text.rstrip()):
            return None
        lowered = text[:1].lower() + text[1:]
        if lowered.startswith(_NOT_TO):
            return lowered
        if lowered.startswith(_TO):
            return lowered.removeprefix(_TO)
        return lowered if self.is_imperative(text) else None

    def is_imperative(self, text: str) -> bool:
        """Tell whether a text opens with the plain form of a verb: "Publish the results"."""
        words = _WORD.findall(text)
        if not words or not text.startswith(words[0]) or not words[0][1:].islower():
            return False
        first = words[0].lower()
        if first in self._phrases.words("infinitive_verbs"):
            return True
        if first not in self._phrases.words("infinitive_doubtful") or len(words) == 1:
            return False
        return words[1].lower() in self._phrases.words("infinitive_before")

    def says_what_to_do(self, text: str) -> bool:
        """Tell whether a text opens with a verb, or an adverb and a verb, in whatever plain form.

        "Publish the results", "Steadily raise the level", "Publishing the results".
        """
        words = _WORD.findall(text)
        if not words or not text.startswith(words[0]) or not words[0][1:].islower():
            return False
        first, follows = words[0].lower(), words[1].lower() if len(words) > 1 else ""
        known = self._phrases.words("infinitive_verbs")
        if first.endswith("ly") and follows:
            return not known.isdisjoint({follows, *_plain(follows)})
        return self.is_imperative(text) or (bool(follows) and not known.isdisjoint(_plain(first)))

    def set_back(self, text: str) -> str:
        """Return one sentence with its verbs in the past: is, has, will → was, had, would.

        A text that is in the past already, of several sentences, or with a verb that nobody is
        sure of stays as it is: half a text set back reads worse than none.
        """
        bare = QUOTED.sub(_blank, text)
        if not self._past or _SENTENCE_END.search(bare.rstrip()):
            return text
        pieces: list[str] = []
        end = 0
        for match in self._looked_at.finditer(bare):
            new = self._changed(match.group(), bare[: match.start()], bare[match.end() :])
            if new is None:
                return text
            pieces += [text[end : match.start()], new]
            end = match.end()
        return "".join([*pieces, text[end:]])

    def _changed(self, word: str, before: str, after: str) -> str | None:
        """Return the past of a finite verb, any other word as it is; None for one in doubt."""
        last = _found(_LAST_WORD, before[-_NEAR:])
        follows = _found(_FIRST_WORD, after[:_NEAR])
        if self._decides_nothing(word, last):
            return None
        if last in self._phrases.words("past_not_after"):
            return word  # the plain form: "must have", "does not agree"
        if word in self._negated:
            return self._negated[word] if follows == "not" else word
        if word in self._past:
            return self._past[word]
        if follows in self._past or follows in self._phrases.words("past_nouns_before"):
            return word  # a noun: "the costs will", "the needs of"
        return self._doubtful[word] if follows in self._phrases.words("past_before") else None

    def _decides_nothing(self, word: str, last: str) -> bool:
        """Tell whether a word is in the past already, or a noun: "the will"."""
        words = self._phrases.words
        return word.lower() in words("past_already") or (
            word in words("past_nouns") and last in words("past_nouns_after")
        )

    @cached_property
    def _looked_at(self) -> re.Pattern[str]:
        """Every word that is changed, or says that nothing is to be."""
        words = {*self._past, *self._negated, *self._doubtful}
        words |= self._phrases.words("past_already")
        longest_first = sorted(words, key=lambda word: (-len(word), word))
        either = "|".join(map(re.escape, longest_first))
        return re.compile(rf"(?<![\w'’-])(?:{either})(?![\w'’-])")

    @cached_property
    def _past(self) -> dict[str, str]:
        return self._phrases.pairs("past")

    @cached_property
    def _negated(self) -> dict[str, str]:
        return self._phrases.pairs("past_negated")

    @cached_property
    def _doubtful(self) -> dict[str, str]:
        return self._phrases.pairs("past_doubtful")


def _plain(word: str) -> set[str]:
    """Return the plain forms that a word in -ing may have: making → make, planning → plan."""
    stem = word.removesuffix("ing")
    if stem == word:
        return set()
    return {stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem}


def _blank(match: re.Match[str]) -> str:
    return "\x00" * len(match.group())


def _found(pattern: re.Pattern[str], text: str) -> str:
    """Return the word at the end or the start of a text, small; "" where there is none."""
    match = pattern.search(text)
    return match.group(1).lower() if match else ""
