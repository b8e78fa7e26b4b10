"""The words of the record: marks left behind, punctuation, numbering, what is empty or double."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.folding import fold
from minutes_app.domain.meetings import Part
from minutes_app.domain.outline import Outline
from minutes_app.domain.text import has_han
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import (
    Finding,
    Target,
    at_attendee,
    at_entry,
    at_field,
    at_paragraph,
    at_part,
    found,
)

_MARKS = re.compile(
    r"[〔\[【（(]?待(?:核实?|核对|定|补充?|查|确认)[〕\]】）)]?|\?{2,}|？{2,}|(?<![A-Za-z])X{2,}(?![A-Za-z])"
    r"|×{2,}|\bTODO\b|\bTB[CDA]\b|\bFIXME\b|[（(【\[〔《“]\s*[）)】\]〕》”]|_{3,}|…{3,}",
)
_SIGN = re.compile(r"(?<![A-Za-z0-9._%+-])[@＠]\s?([\u4e00-\u9fff]{1,12}|[A-Z][\w-]*)")
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
_ORDINAL_WORDS: tuple[str, ...] = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
_ENGLISH_ORDINAL = re.compile(
    rf"(?:^|[.;:]\s+|\n)((?:{'|'.join(_ORDINAL_WORDS)})(?:ly)?),", re.IGNORECASE
)
_FIRSTS = {_ORDINALS[0]: "一是", _ENGLISH_ORDINAL: "First"}
_SECOND = 2
_SHORTEST_DOUBLE = 8


@dataclass(frozen=True, slots=True)
class _Said:
    """An ordinal in a text: its number, its words, and where its numeral stands."""

    number: int
    words: str
    at: int


def queries(case: Case) -> Iterator[Finding]:
    """Find what is still to be verified, and marks that were left in a text."""
    for entry in case.entries():
        if entry.kind is EntryKind.QUERY:
            yield found("text.query", at_entry(entry.id), entry.text)
        for match in _MARKS.finditer(entry.text):
            yield found("text.mark", at_entry(entry.id), entry.text, at=match.start(),
                        mark=match[0])  # fmt: skip
    for target, text in (*_head_texts(case), *_texts_of_people(case), *_texts_by_hand(case)):
        for match in _MARKS.finditer(text):
            yield found("text.mark", target, text, at=match.start(), mark=match[0])


def signs(case: Case) -> Iterator[Finding]:
    """Find names that the line took for words: their sign would be printed with them."""
    entries = ((at_entry(entry.id), entry.text) for entry in case.entries())
    for target, text in (*entries, *_texts_by_hand(case)):
        if match := _SIGN.search(text):
            yield found("text.sign", target, text, at=match.start(), mark=match[0])


def punctuation(case: Case) -> Iterator[Finding]:
    """Find marks of the other language, marks that stand twice, and those without a partner."""
    wrong = _HALF if case.chinese else _FULL
    check = "text.half_width" if case.chinese else "text.full_width"
    entries = ((at_entry(entry.id), entry.text) for entry in case.entries())
    for target, text in (*entries, *_texts_by_hand(case)):
        if (case.chinese or not has_han(text)) and (match := wrong.search(text)):
            yield found(check, target, text, at=match.start(), mark=match[0])
        if match := _DOUBLED.search(text):
            yield found("text.doubled", target, text, at=match.start(), mark=match[0][0])
        if (at := unmatched(text)) is not None:
            yield found("text.unmatched", target, text, at=at, mark=text[at])


def unmatched(text: str) -> int | None:
    """Return where the first bracket or quotation mark without a partner is, None for none."""
    waiting: list[int] = []
    for at, letter in enumerate(text):
        if letter in _PAIRS:
            waiting.append(at)
        elif letter in _CLOSING:
            if waiting and text[waiting[-1]] == _CLOSING[letter]:
                waiting.pop()
            elif not _numbers_a_point(text, at):
                return at
    return waiting[0] if waiting else None


def ordinals(case: Case) -> Iterator[Finding]:
    """Find ordinals in a text that jump."""
    for entry in case.entries():
        for pattern in (*_ORDINALS, _ENGLISH_ORDINAL):
            said = [_Said(_number(match[1]), match[0].strip("；。，：;:., \n"), match.start(1))
                    for match in pattern.finditer(entry.text)]  # fmt: skip
            if said and said[0].number > _SECOND and said[0].at and pattern in _FIRSTS:
                # The first one is taken off an entry: its place is its number.
                said.insert(0, _Said(1, _FIRSTS[pattern], 0))
            for before, after in itertools.pairwise(said):
                if after.number not in {before.number + 1, 1}:
                    yield found("text.ordinals", at_entry(entry.id), entry.text, at=after.at,
                                before=before.words, after=after.words)  # fmt: skip


def empty(case: Case) -> Iterator[Finding]:
    """Find headings without words, or with nothing under them, and parts of which nothing is."""
    outline = case.record.outline()
    yield from _empty_headings(outline)
    used = {entry.part for entry in outline.entries()}
    for part in case.record.all_of(Part):
        if part.id not in used:
            yield found("text.empty_part", at_part(part.id), title=part.title)
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


def _head_texts(case: Case) -> Iterator[tuple[Target, str]]:
    meeting, issue = case.meeting, case.meeting.issue
    for name in ("title", "place", "theme", "background"):
        yield at_field(name), getattr(meeting, name)
    for name in ("topics", "hosts", "slogans"):
        yield from ((at_field(name), text) for text in getattr(meeting, name))
    yield from ((at_field("bylines"), line.name) for line in meeting.bylines)
    for name in ("mark", "office"):
        yield at_field(f"issue.{name}"), getattr(issue, name)
    for name in ("copy_to", "addressees"):
        yield from ((at_field(f"issue.{name}"), text) for text in getattr(issue, name))
    for part in case.record.all_of(Part):
        yield from ((at_part(part.id), text) for text in (part.title, part.place))


def _texts_of_people(case: Case) -> Iterator[tuple[Target, str]]:
    for one in case.attendees():
        names = (text for office in one.offices for text in (office.body_name, office.title))
        yield from ((at_attendee(one.id), text) for text in (one.name, *names))


def _texts_by_hand(case: Case) -> Iterator[tuple[Target, str]]:
    """Yield what was set by hand: no entry says it, and it goes out all the same."""
    for paragraph in case.publication.document.paragraphs():
        if paragraph.by_hand:
            yield at_paragraph(paragraph.key), paragraph.text


def _words_of(entry: Entry) -> tuple[object, ...]:
    return fold(entry.text), entry.kind, entry.voices


def _number(numeral: str) -> int:
    if numeral.isdigit():
        return int(numeral)
    word = numeral.casefold().removesuffix("ly")
    return (_ORDINAL_WORDS.index(word) if word in _ORDINAL_WORDS else _NUMERALS.index(word)) + 1


def _numbers_a_point(text: str, at: int) -> bool:
    """Tell whether a closing bracket belongs to a number: a) or 1)."""
    return text[at] == ")" and at > 0 and text[at - 1].isalnum() and (
        at < 2 or not text[at - 2].isalnum()
    )  # fmt: skip
