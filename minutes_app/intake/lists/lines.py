"""A line of text: its number, its headings, and the segments in which people stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from minutes_app.intake.lists.chinese_bodies import body_strength
from minutes_app.intake.lists.elements import Element, Kind
from minutes_app.intake.lists.english_names import STRONG, latin_name_strength, plain
from minutes_app.intake.lists.english_titles import is_title
from minutes_app.intake.lists.english_words import CORPORATE, HONORIFICS, SHORT_WORDS
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.labels import Label, Over, body_over, closes, heading_of, label_of
from minutes_app.intake.lists.marks import HAN, has_han
from minutes_app.intake.lists.offices import said
from minutes_app.intake.lists.scanning import scan
from minutes_app.intake.lists.surnames import name_strength
from minutes_app.intake.lists.totals import Total, total_in

_NUMBER = re.compile(
    r"\s*(?:[·*>#]+\s*|[-–—]\s+)?"
    r"(?:\(?(?:\d{1,4})[.)、:](?!\d)\s*|\(\d{1,4}\)\s*|\d{1,4}\s+(?=[A-Z·(]"
    r"|[\u4e00-\u9fff])(?![名位人个])"
    rf"|\d{{1,3}}(?=[{HAN}]{{2,4}}(?:\s|$))(?!\d*[名位人个年月日级届])"
    rf"|[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]\s*|第?[一二三四五六七八九十]{{1,3}}、\s*"
    r"|\([一二三四五六七八九十]{1,3}\)、?\s*|(?:[a-z][.)]|[A-Z]\))\s+(?=[A-Z][a-z]+ [A-Z]))?"
)
_HAN_NUMBER = re.compile(r"\s*[(第]?[一二三四五六七八九十]{1,3}[)、]")
_SENDER = re.compile(
    rf" *([{HAN}()]{{2,20}}?)[-—_ ]+([{HAN}]{{2,4}})(?: \d{{1,2}}:\d{{2}}(?::\d\d)?)? *: *"
    "(?=[我本]|参会|参加|出席|收到|报名)"
    "(?:(?:[我本].{0,3}?)?(?:参会|参加|出席)(?:人员|同志|领导|人)?(?:如下|为|是)? *:)?"
)
"""Who wrote to a group, before what was written: 市林业局-张三：我局参会人员为."""
_FIRM = 0.7
_IN_BRACKETS = re.compile(r"\s*\(([^()]{1,30})\)\s*")
_PROSE = re.compile(
    r"\s*(?:(?P<what>(?:also |those )?(?:present|in attendance|attending|absent|excused))"
    r"(?: at the meeting)? (?:were|was|are|is)"
    r"|apologies(?: for absence)? (?:were|was|have been|had been)"
    r" (?:received|given|noted|sent|recorded|accepted)(?: from| by| for)?)\b:? ",
    re.IGNORECASE,
)
"""A label in a sentence, without a colon."""
_STOPS = re.compile(r"[();。]|(?<=[a-z]{3})\.(?=\s+[A-Z])")
_SHORT_WORDS = HONORIFICS | CORPORATE | SHORT_WORDS
_LONGEST_LABEL = 60
_MOST_LABELS = 200


@dataclass(slots=True)
class Segment:
    """A stretch in which one order of names and offices holds; ``label`` stands before it."""

    elements: list[Element]
    label: Label | None = None
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class Line:
    """What was found in one line."""

    index: int
    start: int
    end: int
    number: tuple[int, int] | None = None
    heading: Label | None = None
    total: Total | None = None
    closing: bool = False
    """Whether it ends a letter."""
    segments: list[Segment] = field(default_factory=list[Segment])

    @property
    def elements(self) -> list[Element]:
        """All elements of the line."""
        return [one for segment in self.segments for one in segment.elements]

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.segments and self.heading is None and self.total is None


def read_line(text: str, start: int, end: int, index: int, known: Known) -> Line:
    """Read one line of folded text."""
    line = Line(index, start, end)
    match = _NUMBER.match(text, start, end)
    first = match.end() if match else start
    if first > start:
        line.number = (start, first)
    words = text[first:end]
    if not words.strip():
        return line
    line.total = total_in(words)
    line.closing = closes(words)
    if line.total is None:
        line.heading = _heading(text, start, first, end, known)
    if line.total is None and line.heading is None:
        line.segments = list(_segments(text, first, end, known))
    return line


def _heading(text: str, start: int, first: int, end: int, known: Known) -> Label | None:
    over = body_over(text, first, end)
    if over is not None:
        return Label(Over.BODY, text[over[0] : over[1]].strip())
    words = text[first:end].strip()
    bracket = _IN_BRACKETS.fullmatch(words)
    bare = bracket[1] if bracket else words
    if words.startswith("(") and not bracket and words.endswith(")"):
        bare = words[1:-1]
    found = heading_of(bare.rstrip(" :"), known) if ":" not in bare.rstrip(" :") else None
    if found:
        return found
    numbered = _HAN_NUMBER.match(text, start, first) is not None
    if (
        (bracket or numbered)
        and has_han(bare)
        and len(bare) <= 20
        and not re.search("[、,;:]", bare)
    ):
        elements = scan(bare, 0, len(bare), known)
        if not any(one.kind in {Kind.NAME, Kind.TITLE} for one in elements):
            return Label(Over.GROUP, bare.strip())
    return None


def _segments(text: str, start: int, end: int, known: Known) -> Iterator[Segment]:
    """Part a line at semicolons and full stops, and at each label."""
    sender = _SENDER.match(text, start, end)
    if sender and body_strength(sender[1]) >= _FIRM and name_strength(sender[2]) >= _FIRM:
        label = Label(Over.BODY, said(sender[1]))
        yield Segment([], label, start, sender.end())
        start = sender.end()
    for first, last in _parts(text, start, end):
        at = first
        prose = _PROSE.match(text, first, last)
        lead = label_of(prose["what"] or "apologies", known) if prose else None
        if prose and lead:
            yield Segment([], lead, first, prose.end())
            at = prose.end()
        begun = at
        for label, label_start, colon in _labels(text, begun, last, known):
            if text[at:label_start].strip() or at > begun:
                yield _segment(text, at, label_start, known)
            at = label_start
            yield Segment([], label, label_start, colon + 1)
            at = colon + 1
        if text[at:last].strip():
            yield _segment(text, at, last, known)


def _segment(text: str, start: int, end: int, known: Known) -> Segment:
    if total_in(text[start:end]) is not None:
        note = Element(Kind.NOTE, start, end, text[start:end])
        return Segment([note], start=start, end=end)
    match = _NUMBER.match(text, start, end)
    first = match.end() if match and match.end() < end else start
    return Segment(scan(text, first, end, known), start=start, end=end)


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what semicolons and full stops part, outside of brackets."""
    depth, at = 0, start
    for match in _STOPS.finditer(text, start, end):
        sign = match[0]
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth = max(0, depth - 1)
        elif depth == 0 and not (sign == "." and _shortened(text, at, match.start())):
            if match.start() > at:
                yield at, match.start()
            at = match.end()
    if at < end:
        yield at, end


def _shortened(text: str, at: int, stop: int) -> bool:
    """Whether a full stop ends a word that is written short: Prof., Corp."""
    word = text[max(at, stop - 20) : stop].rsplit(None, 1)[-1:]
    return not word or plain(word[0]) in _SHORT_WORDS


def _labels(text: str, start: int, end: int, known: Known) -> Iterator[tuple[Label, int, int]]:
    """Yield each heading before a colon, with where it begins and where its colon stands."""
    done, count = start, 0
    colon = text.find(":", start, end)
    while colon >= 0 and count < _MOST_LABELS:
        count += 1
        if not _in_brackets(text, done, colon):
            found = _label_before(text, done, colon, known, first=done == start)
            if found:
                label, at = found
                yield label, at, colon
                done = colon + 1
        colon = text.find(":", colon + 1, end)


def _lone_body(text: str, start: int, colon: int) -> bool:
    """Whether words before a colon stand over people, as in UNDP: Li Lei, Director."""
    words = text[start:colon].strip()
    if not words[:1].isupper() or not words.isascii() or not words.replace(" ", "").isalpha():
        return False
    if " " in words and (is_title(words) or latin_name_strength(words) >= STRONG):
        return False
    name, comma, _ = text[colon + 1 : colon + 80].split("\n", 1)[0].partition(",")
    first = name.split()[:1]
    polite = bool(first) and plain(first[0]) in HONORIFICS
    sure = STRONG if polite else latin_name_strength(name)
    return bool(comma) and sure >= 0.5 and (" " not in words or sure > latin_name_strength(words))


def _in_brackets(text: str, start: int, at: int) -> bool:
    part = text[start:at]
    return part.count("(") > part.count(")")


def _label_before(
    text: str, start: int, colon: int, known: Known, *, first: bool
) -> tuple[Label, int] | None:
    """Find the words before a colon that make a heading: the most words that do."""
    begin = max(start, colon - _LONGEST_LABEL)
    words = text[begin:colon]
    cuts = [
        0,
        *(m.end() for m in re.finditer("[、,]", words)),
        *(m.end() for m in re.finditer(" ", words)),
    ]
    tries = sorted(set(cuts))
    for cut in [*tries[:1], *tries[1:][-3:]]:
        tried = words[cut:]
        if not tried.strip():
            continue
        label = label_of(tried, known)
        if label is None and cut == 0 and begin == start and _lone_body(text, start, colon):
            label = Label(Over.BODY, tried.strip())
        if label is None or (
            label.over in {Over.GROUP, Over.BODY} and not (first and begin + cut == start)
        ):
            continue
        blanks = len(tried) - len(tried.lstrip())
        return label, begin + cut + blanks
    return None
