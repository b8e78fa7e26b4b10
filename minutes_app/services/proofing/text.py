"""The words of the record: marks left behind, punctuation, numbering, what is empty or double."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.folding import fold
from minutes_app.domain.meetings import Part
from minutes_app.domain.outline import Outline
from minutes_app.domain.text import has_han
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import Finding, at_entry, at_field, found

_MARKS = re.compile(
    r"[〔\[【（(]?待(?:核实?|核对|定|补充?|查|确认)[〕\]】）)]?|\?{2,}|？{2,}|(?<![A-Za-z])X{2,}(?![A-Za-z])"
    r"|×{2,}|\bTODO\b|\bTB[CDA]\b|\bFIXME\b|[（(【\[〔《“]\s*[）)】\]〕》”]|_{3,}|…{3,}",
)
_HALF = re.compile(r"(?<=[\u4e00-\u9fff])[,;:?!](?!\d)|(?<=[\u4e00-\u9fff])[(](?=[\u4e00-\u9fff])"
                   r"|(?<=[\u4e00-\u9fff])\"|\.(?=$)(?<=[\u4e00-\u9fff]\.)")  # fmt: skip
_FULL = re.compile(r"[，。；：？！（）、](?![\u4e00-\u9fff])")
_DOUBLED = re.compile(r"([，。；：、！])\1+|([,;:])\2+")
_PAIRS = {"（": "）", "《": "》", "“": "”", "【": "】", "〔": "〕", "「": "」", "(": ")", "[": "]"}
_CLOSING = {close: open_ for open_, close in _PAIRS.items()}
_NUMERALS = "一二三四五六七八九十"
_ORDINALS = (
    re.compile(rf"(?:^|[；。，：\n])([{_NUMERALS}])是"),
    re.compile(rf"（([{_NUMERALS}])）"),
    re.compile(r"(?:^|[；。\n])(\d{1,2})[．.、](?!\d)"),
)
_SHORTEST_DOUBLE = 8


def queries(case: Case) -> Iterator[Finding]:
    """Find what is still to be verified, and marks that were left in a text."""
    for entry in case.entries():
        if entry.kind is EntryKind.QUERY:
            yield found("text.query", at_entry(entry.id), entry.text)
        for match in _MARKS.finditer(entry.text):
            yield found("text.mark", at_entry(entry.id), entry.text, mark=match[0])
    for name, text in _head_texts(case):
        for match in _MARKS.finditer(text):
            yield found("text.mark", at_field(name), text, mark=match[0])


def punctuation(case: Case) -> Iterator[Finding]:
    """Find marks of the other language, marks that stand twice, and those without a partner."""
    for entry in case.entries():
        target, text = at_entry(entry.id), entry.text
        wrong = _HALF if case.chinese else _FULL
        check = "text.half_width" if case.chinese else "text.full_width"
        if (case.chinese or not has_han(text)) and (match := wrong.search(text)):
            yield found(check, target, text, mark=match[0])
        if match := _DOUBLED.search(text):
            yield found("text.doubled", target, text, mark=match[0][0])
        if mark := unmatched(text):
            yield found("text.unmatched", target, text, mark=mark)


def unmatched(text: str) -> str:
    """Return the first bracket or quotation mark without a partner, "" for none."""
    waiting: list[str] = []
    for at, letter in enumerate(text):
        if letter in _PAIRS:
            waiting.append(letter)
        elif letter in _CLOSING:
            if waiting and waiting[-1] == _CLOSING[letter]:
                waiting.pop()
            elif not _numbers_a_point(text, at):
                return letter
    return waiting[0] if waiting else ""


def ordinals(case: Case) -> Iterator[Finding]:
    """Find ordinals in a text that jump."""
    for entry in case.entries():
        for pattern in _ORDINALS:
            said = [(_number(match[1]), match[0].strip("；。，：\n")) for match in
                    pattern.finditer(entry.text)]  # fmt: skip
            for (one, before), (two, after) in itertools.pairwise(said):
                if two not in {one + 1, 1}:
                    yield found("text.ordinals", at_entry(entry.id), entry.text,
                                before=before, after=after)  # fmt: skip


def empty(case: Case) -> Iterator[Finding]:
    """Find headings without words, or with nothing under them, and parts of which nothing is."""
    outline = case.record.outline()
    yield from _empty_headings(outline)
    used = {entry.part for entry in outline.entries()}
    for part in case.record.all_of(Part):
        if part.id not in used:
            yield found("text.empty_part", at_field("parts"), title=part.title)
    names = {one.id: one.shown_name for one in case.attendees()}
    for entry in outline.entries():
        if not entry.text.strip() and entry.kind is not EntryKind.HEADING and entry.voices:
            who = next(
                (names.get(voice.attendee, "") for voice in entry.voices if voice.attendee), ""
            )
            if who and not outline.children(entry.id):
                yield found("text.no_words", at_entry(entry.id), name=who)


def doubles(case: Case) -> Iterator[Finding]:
    """Find entries of the same words by the same voices."""
    entries = [one for one in case.entries() if len(one.text) >= _SHORTEST_DOUBLE]
    counts = Counter(map(_words_of, entries))
    seen: set[object] = set()
    for entry in entries:
        key = _words_of(entry)
        if counts[key] > 1 and key in seen:
            yield found("text.duplicate", at_entry(entry.id), entry.text)
        seen.add(key)


def _empty_headings(outline: Outline) -> Iterator[Finding]:
    for parent in (None, *(entry.id for entry in outline.entries())):
        siblings = outline.children(parent)
        for number, entry in enumerate(siblings):
            if entry.kind is not EntryKind.HEADING:
                continue
            after = siblings[number + 1] if number + 1 < len(siblings) else None
            alone = after is None or after.kind is EntryKind.HEADING
            if not entry.text.strip():
                yield found("text.empty_heading", at_entry(entry.id))
            elif alone and not outline.children(entry.id):
                yield found("text.nothing_below", at_entry(entry.id), entry.text, title=entry.text)


def _head_texts(case: Case) -> Iterator[tuple[str, str]]:
    meeting = case.meeting
    yield from (("title", meeting.title), ("place", meeting.place), ("theme", meeting.theme),
                ("background", meeting.background))  # fmt: skip
    yield from (("topics", topic) for topic in meeting.topics)


def _words_of(entry: Entry) -> tuple[object, ...]:
    return fold(entry.text), entry.kind, entry.voices


def _number(numeral: str) -> int:
    return int(numeral) if numeral.isdigit() else _NUMERALS.index(numeral) + 1


def _numbers_a_point(text: str, at: int) -> bool:
    """Tell whether a closing bracket belongs to a number: a) or 1)."""
    return text[at] == ")" and at > 0 and text[at - 1].isalnum() and (
        at < 2 or not text[at - 2].isalnum()
    )  # fmt: skip
