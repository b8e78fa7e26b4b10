"""Texts as they stand in minutes: Chinese, English and both in one, each meeting with a subject."""

import random
from dataclasses import dataclass

from benchmarks.search.vocabulary import chinese, english, traditional

_LENGTH, _SPREAD = 4.5, 0.75
"""Of the number of words, a lognormal: so that an entry has about 840 bytes on average."""
_GLUE = tuple("的和是在为了要对把与及等将进加")
_MARKS = ("，", "，", "，", "；", "。", "、", "：")
_SUBJECT = 40
MIXED = (
    "5G基站", "3.5亿元", "GB/T 9704", "R&D投入", "A股", "PM2.5", "2025年", "20%", "X光机",
    "Wi-Fi覆盖", "H5页面", "12345热线", "COVID-19", "第3季度", "AI算力", "C919", "4A级景区",
    "CEO论坛",
)  # fmt: skip
_WIDE = {ord(narrow): ord(narrow) + 0xFEE0 for narrow in map(chr, range(0x21, 0x7F))}
_MIXED_OF, _WIDE_OF, _TRADITIONAL_OF, _FOREIGN_OF = 0.3, 0.03, 0.02, 0.1


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the texts of one meeting; ``subject`` are words that it keeps coming back to."""

    chance: random.Random
    is_english: bool
    subject: tuple[str, ...]

    @classmethod
    def of(cls, chance: random.Random, *, is_english: bool) -> "Writer":
        """Choose a subject: words of the common stock, and some that are rare."""
        words = (english() if is_english else chinese()).words
        some = chance.choices(words[:8_000], k=_SUBJECT - 4)
        return cls(chance, is_english, (*some, *chance.choices(words, k=4)))

    def title(self) -> str:
        """Return a title."""
        words = self.chance.sample(self.subject, 2)
        return f"{words[0]} and {words[1]} meeting".title() if self.is_english \
            else f"{words[0]}{words[1]}工作会议"  # fmt: skip

    def short(self, words: int) -> str:
        """Return a few words: a note, a theme, a report on a task."""
        return self._english(words) if self.is_english else self._chinese(words)

    def text(self) -> str:
        """Return the text of an entry."""
        count = min(600, max(3, round(self.chance.lognormvariate(_LENGTH, _SPREAD))))
        if self.is_english:
            return self._english(count * 8 // 7)
        made = self._chinese(count)
        lot = self.chance.random()
        if lot < _TRADITIONAL_OF:
            return made.translate(traditional())
        return made.translate(_WIDE) if lot < _TRADITIONAL_OF + _WIDE_OF else made

    def _chinese(self, count: int) -> str:
        chance = self.chance
        words = chinese().pick(chance, count)
        words[2::7] = chance.choices(self.subject, k=len(words[2::7]))
        words[3::5] = chance.choices(_GLUE, k=len(words[3::5]))
        words[8::9] = chance.choices(_MARKS, k=len(words[8::9]))
        if chance.random() < _MIXED_OF:
            words.insert(chance.randrange(len(words)), chance.choice(MIXED))
        if chance.random() < _FOREIGN_OF:
            words.insert(chance.randrange(len(words)), english().pick(chance, 1)[0])
        return "".join(words).rstrip("，；、：。") + "。"

    def _english(self, count: int) -> str:
        chance = self.chance
        words = english().pick(chance, count)
        words[2::7] = chance.choices(self.subject, k=len(words[2::7]))
        for at in range(8, count, 11):
            words[at] += chance.choice((",", ",", ";", "."))
        if chance.random() < _MIXED_OF:
            words.insert(chance.randrange(len(words)), chance.choice(MIXED[2:4]))
        return " ".join(words).capitalize() + "."
