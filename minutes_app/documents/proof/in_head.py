"""Clauses of the head and of annexes: mark, number, rule, title, copy number, levels, dates."""

import re
from collections.abc import Iterator

from minutes_app.documents.proof.colours import is_red
from minutes_app.documents.proof.inspection import Found, Inspection
from minutes_app.documents.proof.measured import POINTS_PER_MM, MeasuredLine, Stroke
from minutes_app.documents.proof.on_page import line_pitch
from minutes_app.documents.proof.results import Look, at_line, mm, near_mm

_NUMBER = re.compile(r"(?:[^〔〕\d第]*〔(?:19|20)\d\d〕[1-9]\d*号|第[1-9]\d*[期次号])")
_CORRECTION = re.compile(r"（?更正第[1-9][0-9]*号）?$")
_COPY = re.compile(r"\d{6}")
_LEVELS = {
    "heading-1": re.compile(r"[一二三四五六七八九十百千]+、"),
    "heading-2": re.compile(r"（[一二三四五六七八九十百千]+）"),
    "heading-3": re.compile(r"\d+．"),
    "heading-4": re.compile(r"（\d+）"),
}
_DATE = re.compile(r"(\d+年)?\d{1,2}月\d{1,2}日")
_PADDED = re.compile(
    r"(?<!\d)0\d月|月0\d日|(?<!\d)\d{2}年\d|[〇一二三四五六七八九十]+年[一二三四五六七八九十]+月"
)
_WEIGHT = (0.3, 0.55)
_AWAY = 0.5
"""mm by which the distance of the red rule may differ."""
_LINE = 0.5
"""How far, in lines, a distance that is counted in lines may differ."""


def mark_place(seen: Inspection) -> Iterator[Look]:
    """The mark's top edge stands at its place below the top of the text area."""
    wanted = _mark_top(seen)
    for found in _marks(seen):
        line = found.lines[0]
        yield near_mm(line.rect.top - seen.area.top, wanted, 1.0, line)


def mark_colour(seen: Inspection) -> Iterator[Look]:
    """The mark is red."""
    for found in _marks(seen):
        for line in found.lines:
            yield _red(line, line.glyphs[0].colour)


def number_form(seen: Inspection) -> Iterator[Look]:
    """The number is 〔year〕n号 or 第n期, without padding."""
    for found in seen.of("number"):
        text = "".join(found.paragraph.text.split())
        line = found.lines[0]
        # A correction says so behind the number, or alone.
        number = _CORRECTION.sub("", text).removeprefix(seen.layout.switches.number_prefix)
        holds = not number or bool(_NUMBER.fullmatch(number))
        yield at_line(line, text, "〔2026〕12号 / 第12期", holds=holds)


def red_rule(seen: Inspection) -> Iterator[Look]:
    """A red rule stands under the number, or under the mark of a letter, as long as it must be."""
    for found in _ruled(seen):
        line = found.lines[-1]
        left, width = _rule_wanted(seen)
        rule = _rule_below(seen, line)
        if rule is None:
            yield at_line(line, "–", mm(width), holds=False)
            continue
        measured, weight = rule.right - rule.left, rule.bottom - rule.top
        wide = abs(measured - width) <= 0.3 and abs(rule.left - left) <= 0.3
        single = not _is_letter(seen)
        holds = (
            wide and is_red(rule.colour) and not (single and not _WEIGHT[0] <= weight <= _WEIGHT[1])
        )
        wanted = "0.35–0.50 mm / #FF0000" if single else "#FF0000"
        yield Look(holds, f"{mm(rule.left)} + {mm(measured)} / {mm(weight)} / {rule.colour}",
                   f"{mm(left)} + {mm(width)} / {wanted}", "", line.page, rule.rect)  # fmt: skip


def rule_distance(seen: Inspection) -> Iterator[Look]:
    """The red rule lies 4 mm below the type above it: the number, or the mark of a letter."""
    style = seen.style("mark" if _is_letter(seen) else "number")
    red = seen.layout.rules.get("red")
    for found in _ruled(seen):
        line = found.lines[-1]
        rule = _rule_below(seen, line)
        if rule is not None and style:
            lower = max(style.line - style.size, 0) / 2 / POINTS_PER_MM
            more = 0.0 if red and red.from_type else lower
            gap = rule.top - line.rect.bottom
            holds = 4 - _AWAY <= gap <= 4 + more + _AWAY
            yield Look(holds, mm(gap), "4 mm", f"± {mm(_AWAY)}", line.page, rule.rect)


def title_place(seen: Inspection) -> Iterator[Look]:
    """The title stands two lines below the red rule, or what stands between them."""
    pitch = line_pitch(seen) or _pitch_of(seen, "body")
    for found in seen.of("title"):
        line = found.lines[0]
        above = [one.bottom for one in seen.file.pages[line.page].strokes
                 if one.lying and is_red(one.colour) and one.bottom <= line.rect.top]  # fmt: skip
        if above and pitch:
            above += [one.rect.bottom for one in seen.body[line.page]
                      if one.rect.bottom <= line.rect.top]  # fmt: skip
            gap = (line.rect.top - max(above)) / pitch
            holds = 2 - _LINE <= gap <= 2 + _LINE
            yield Look(holds, f"{gap:.2f}", "2", f"± {_LINE}", line.page, line.rect)


def centred(seen: Inspection) -> Iterator[Look]:
    """Mark, number and title stand in the middle."""
    text = (seen.area.left + seen.area.right) / 2
    for found in (*_marks(seen), *seen.of("title", "title-alone", "annex-title")):
        style = seen.style(found.style)
        # What stands above the text area is centred on the paper, as the rules of a letter are.
        middle = seen.layout.middle if style and style.top < 0 else text
        for line in found.lines:
            yield near_mm((line.rect.left + line.rect.right) / 2, middle, 0.6, line)


def copy_number(seen: Inspection) -> Iterator[Look]:
    """The copy number has six digits."""
    for found in seen.of("copy-number"):
        text = found.paragraph.text.strip()
        yield at_line(found.lines[0], text, "000001", holds=bool(_COPY.fullmatch(text)))


def level_numbers(seen: Inspection) -> Iterator[Look]:
    """Headings are numbered 一、 （一） 1． （1）."""
    for style, pattern in _LEVELS.items():
        for found in seen.of(style):
            if found.paragraph.numbering is None:
                continue
            line = found.lines[0]
            text = "".join(line.text.split())
            wanted = ("一、", "（一）", "1．", "（1）")[int(style[-1]) - 1]
            yield at_line(line, text[:6], wanted, holds=bool(pattern.match(text)))


def dates(seen: Inspection) -> Iterator[Look]:
    """Dates stand in Arabic figures, with the whole year and without padding."""
    for found in seen.found:
        if found.style in {"head-line", "date", "signature-date"} or found.where == "imprint":
            text = "".join(found.paragraph.text.split())
            for match in _DATE.finditer(text):
                padded = _PADDED.search(match[0])
                yield at_line(found.lines[0], match[0], "2026年6月9日", holds=padded is None)


def annex_place(seen: Inspection) -> Iterator[Look]:
    """The label of an annex stands on line 1 of its page, the title on line 3."""
    pitch = line_pitch(seen) or _pitch_of(seen, "body")
    for found in seen.found:
        row = {"annex-label": 1, "annex-title": 3}.get(found.style)
        if row is None or not pitch or found.where != "text":
            continue
        line = found.lines[0]
        at = int((line.rect.top - seen.area.top) / pitch + 0.02) + 1
        yield at_line(line, str(at), str(row), holds=at == row)


def _marks(seen: Inspection) -> tuple[Found, ...]:
    styles = [name for name in seen.layout.styles if name.startswith("mark")]
    return () if seen.layout.switches.preprinted else seen.of(*styles)


def _is_letter(seen: Inspection) -> bool:
    """Tell whether the rule stands under the mark, and the number under the rule (10.1)."""
    return seen.layout.composer == "letter-head"


def _ruled(seen: Inspection) -> tuple[Found, ...]:
    """Return what the red rule stands under."""
    marks = _marks(seen)
    return marks if _is_letter(seen) or not marks else seen.of("number")


def _rule_wanted(seen: Inspection) -> tuple[float, float]:
    """Return where the red rule begins and how long it is: centred on the paper if wider."""
    red = seen.layout.rules.get("red")
    if red is None or not red.width:
        return seen.area.left, seen.area.width
    return seen.layout.middle - red.width / 2, red.width


def _mark_top(seen: Inspection) -> float:
    style = seen.style("mark")
    return style.top if style else 35.0


def _red(line: MeasuredLine, colour: str) -> Look:
    return at_line(line, colour, "#FF0000", holds=is_red(colour))


def _rule_below(seen: Inspection, line: MeasuredLine) -> Stroke | None:
    """Return the rule nearest below a line, within two lines of the text."""
    rules = [
        one for one in seen.file.pages[line.page].strokes
        if one.lying and line.rect.bottom - 1 <= one.top <= line.rect.bottom + 22
        and one.right - one.left > seen.area.width / 2
    ]  # fmt: skip
    return min(rules, key=lambda one: one.top, default=None)


def _pitch_of(seen: Inspection, name: str) -> float:
    style = seen.style(name)
    return style.line / POINTS_PER_MM if style else 0.0
