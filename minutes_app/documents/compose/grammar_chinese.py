"""Chinese sentences (GB/T 15834-2011)."""

import re
from collections.abc import Sequence
from itertools import pairwise

from minutes_app.documents.compose.grammar import Grammar
from minutes_app.domain.meetings import Language
from minutes_app.domain.numbering import chinese_number, ordinal_word
from minutes_app.domain.text import is_wide

_STOPS = "。；，、：;,: \t"
_FINAL = "？！…?!"
_CLOSED = re.compile(r"[。？！…?!][”’」』]$")
_DOUBLED = re.compile(r"[。；，、]{2,}")
_TYPED_ELLIPSIS = re.compile(r"。{3,}")
_QUOTED = re.compile(r"^[“「『\"].*[”」』\"]$", re.DOTALL)

_TWO = 2
_LARGEST = 9999
"""The largest number that is also looked for in Chinese figures."""


class ChineseGrammar(Grammar):
    """How Chinese minutes set their stops."""

    language = Language.CHINESE

    def flat(self, text: str) -> str:
        """Return typed lines as one, each ended as a sentence."""
        lines = [" ".join(line.split()) for line in text.splitlines()]
        lines = [line for line in lines if line]
        parts = [
            line if line[-1] in _STOPS + _FINAL or not is_wide(line[-1]) else self.ended(line)
            for line, _ in pairwise([*lines, ""])
        ]
        joined = "".join([*parts[:-1], *lines[-1:]])
        return _DOUBLED.sub(_one_stop, _TYPED_ELLIPSIS.sub("……", joined)).lstrip(_STOPS)

    def cut(self, text: str) -> str:
        """Return text without 。；，、 at its end."""
        text = text.rstrip(_STOPS)
        # A full stop typed on the keyboard's other side; "Co., Ltd." keeps its own.
        while len(text) > 1 and text[-1] == "." and is_wide(text[-2]):
            text = text[:-1].rstrip(_STOPS)
        return text

    def ended(self, text: str) -> str:
        """Return text ended with 。 unless ？！… end it."""
        text = self.cut(text)
        if not text or text[-1] in _FINAL or _CLOSED.search(text):
            return text
        return f"{text}。"

    def noted(self, text: str, notes: Sequence[str]) -> str:
        """Return text with notes in （） before its stop."""
        kept = [note for note in map(self.cut, notes) if note]
        return f"{self.cut(text)}（{'；'.join(kept)}）" if kept else text

    def sentences(self, parts: Sequence[str]) -> str:
        """Put sentences one after the other, without a space."""
        return "".join(self.ended(part) for part in parts)

    def listed(self, items: Sequence[str]) -> str:
        """Join with 、."""
        return "、".join(items)

    def items(self, items: Sequence[str]) -> str:
        """Join with 、, or with ， or ； where the items hold 、 or ，."""
        inner = "".join(items)
        if "；" in inner or "，" in inner:
            return "；".join(map(self.cut, items))
        return ("，" if "、" in inner else "、").join(items)

    def quoted(self, text: str) -> str:
        """Put words in “”."""
        return text if _QUOTED.match(text) else f"“{text}”"

    def opened(self, text: str) -> str:
        """Return text as it is: Chinese has no capitals."""
        return text

    def clause(self, text: str, names: Sequence[str], *, asked: bool = False) -> str | None:  # noqa: ARG002 - one contract
        """Return None: what was said follows a comma or a colon."""
        return None

    def counts(self, text: str, number: int) -> bool:
        """Tell whether a text counts people: 3名, 三位."""
        small = 0 < number <= _LARGEST
        written = "两|二" if number == _TWO else chinese_number(number) if small else "零"
        return str(number) in text or bool(re.search(rf"(?:{written})[名位个人]", text))

    def in_prose(self, points: Sequence[tuple[int | None, str]]) -> str:
        """Say 一是…；二是…。 Points of several sentences are parted by full stops."""
        said = [
            (ordinal_word(ordinal, self.language) if ordinal else "") + self.cut(text)
            for ordinal, text in points
        ]
        if any("。" in text or "；" in text for text in said):
            return self.sentences(said)
        return "".join([*(self._paused(text) for text in said[:-1]), self.ended(said[-1])])

    def work_title(self, title: str) -> str:
        """Return 《title》."""
        return title if title.startswith("《") else f"《{title}》"

    @staticmethod
    def _paused(text: str) -> str:
        return text if text.endswith(tuple(_FINAL)) else f"{text}；"


def _one_stop(match: re.Match[str]) -> str:
    """Of stops typed in a row keep the strongest."""
    return next(stop for stop in "。；，、" if stop in match.group())
