"""Clauses of the page and its grid: paper, edges, lines, characters, the foot of a page."""

import itertools
import statistics
from collections.abc import Iterator

from minutes_app.documents.layout import Align
from minutes_app.documents.proof.inspection import Found, Inspection
from minutes_app.documents.proof.measured import POINTS_PER_MM, Glyph, MeasuredLine, Rect
from minutes_app.documents.proof.results import Look, mm, near_mm
from minutes_app.documents.tree import PageBreak, Paragraph

_EDGE = 0.1
_PAPER = 0.5
_FULL_WIDTH = 0.95
_FEWEST_LINES = 3
_MOST_BLANK = 2
_TORN = 4
"""Ems that stretching a line does not fill."""
_BELOW_TYPE = 0.15
"""Part of a line below its type, less what is allowed for rounding."""
HALF_PUNCTUATION = frozenset("，。、；：！？）》」』】〕”’（《「『【〔“‘·．")
"""Marks that fill half of their box, so that the other half may hang over or be squeezed away."""


def paper(seen: Inspection) -> Iterator[Look]:
    """The paper of every page is that of the layout."""
    page = seen.layout.page
    for one in seen.file.pages:
        holds = abs(one.width - page.width) <= _PAPER and abs(one.height - page.height) <= _PAPER
        measured = f"{one.width:.1f} × {one.height:.1f} mm"
        wanted = f"{page.width:g} × {page.height:g} mm"
        yield Look(holds, measured, wanted, f"± {mm(_PAPER)}", one.number)


def left_edge(seen: Inspection) -> Iterator[Look]:
    """Later lines of the text begin at the left edge."""
    for found in body_paragraphs(seen):
        for line in found.lines[1:]:
            yield near_mm(ink_start(line, seen.area.left), seen.area.left, _EDGE, line)


def right_edge(seen: Inspection) -> Iterator[Look]:
    """Full lines of the text end at the right edge."""
    for found in body_paragraphs(seen):
        for line, follower in itertools.pairwise(found.lines):
            end = ink_end(line, seen.area.right)
            # What holds together and is longer than the gap leaves a line too short to be torn.
            torn = seen.area.right - end > _TORN * line.size / POINTS_PER_MM
            if not torn or _could_break(follower):
                yield near_mm(end, seen.area.right, _EDGE, line)


def top_edge(seen: Inspection) -> Iterator[Look]:
    """The first line of a page that the text runs on to stands at the top edge."""
    for found, line in _carried_over(seen):
        style = seen.style(found.style)
        if style:
            slack = max(style.line - style.size, 0) / 2 / POINTS_PER_MM
            yield near_mm(line.rect.top, seen.area.top + slack, 0.5, line)


def lines_per_page(seen: Inspection) -> Iterator[Look]:
    """So many lines fill a page: by their pitch, and counted on every page that is full."""
    wanted = seen.layout.page.lines
    pitch = line_pitch(seen)
    if not wanted or not pitch:
        return
    fits = int(seen.area.height / pitch + 0.02)
    yield Look(fits == wanted, str(fits), str(wanted))
    for found, line in _carried_over(seen):
        before = [one for one in found.lines if one.page == line.page - 1]
        page = seen.body[line.page - 1]
        if not before or _starts_low(seen, page, pitch):
            continue
        count = round((before[-1].baseline - page[0].baseline) / pitch) + 1
        holds = wanted - _MOST_BLANK <= count <= wanted
        yield Look(holds, str(count), str(wanted), "", line.page - 1, before[-1].rect)


def characters_per_line(seen: Inspection) -> Iterator[Look]:
    """So many characters fill a line: one more or fewer where marks may not begin or end it."""
    wanted = seen.layout.page.characters
    if not wanted:
        return
    counts: list[int] = []
    for found in body_paragraphs(seen):
        style = seen.style(found.style)
        for number, line in enumerate(found.lines[:-1]):
            if not all(_is_full_width(glyph) for glyph in line.glyphs):
                continue
            if not _could_break(found.lines[number + 1]):
                continue
            count = len(line.glyphs) + round(style.first if style and not number else 0)
            counts.append(count)
            yield Look(abs(count - wanted) <= _spare(line), str(count), str(wanted), "± 1",
                       line.page, line.rect)  # fmt: skip
    if len(counts) >= _FEWEST_LINES:
        usual = statistics.multimode(counts)
        yield Look(wanted in usual or abs(statistics.mean(counts) - wanted) < 1,
                   str(usual[0]), str(wanted))  # fmt: skip


def blank_foot(seen: Inspection) -> Iterator[Look]:
    """No more than two lines are left blank at the foot of a page that the text runs past."""
    pitch = line_pitch(seen)
    if not pitch:
        return
    starts = {line.page: found for found in reversed(seen.found) for line in found.lines[:1]}
    fresh = _after_breaks(seen)
    for number, lines in enumerate(seen.body[:-1]):
        following = _first_on(seen, number + 1)
        if not lines or following is None or following.where != "text":
            continue
        if starts.get(number + 1) is following and id(following.paragraph) in fresh:
            continue
        if _before_signature(seen, number):
            continue
        last = max(line.rect.bottom for line in lines)
        # A line is higher than its type: what is below the last one is no blank line yet.
        blank = int((seen.area.bottom - last) / pitch - _BELOW_TYPE)
        place = Rect(seen.area.left, last, seen.area.right, seen.area.bottom)
        yield Look(blank <= _MOST_BLANK, str(blank), f"≤ {_MOST_BLANK}", "", number, place)


def body_paragraphs(seen: Inspection) -> Iterator[Found]:
    """Yield the justified paragraphs that begin at the left edge after their first line."""
    for found in seen.found:
        style = seen.style(found.style)
        if (found.where == "text" and style and style.align is Align.JUSTIFY
                and not style.left and not style.right and not style.hang_label):  # fmt: skip
            yield found


def line_pitch(seen: Inspection) -> float:
    """Return the distance between lines of the text in mm, 0 where none can be measured."""
    steps = [
        two.baseline - one.baseline
        for found in body_paragraphs(seen)
        for one, two in zip(found.lines, found.lines[1:], strict=False)
        if one.page == two.page and two.baseline > one.baseline
    ]
    return statistics.median(steps) if steps else 0.0


def ink_end(line: MeasuredLine, edge: float) -> float:
    """Return where a line ends; the empty half of a mark may hang over ``edge``."""
    last = line.ink[-1] if line.ink else line.glyphs[-1]
    right = last.right
    if right > edge + _EDGE and last.text in HALF_PUNCTUATION:
        right -= last.advance / 2
        return min(max(right, edge), last.right) if right <= edge + _EDGE else right
    return right


def ink_start(line: MeasuredLine, edge: float) -> float:
    """Return where a line begins; the empty half of a mark may hang over ``edge``."""
    first, left = line.glyphs[0], line.rect.left
    if left < edge - _EDGE and first.text in HALF_PUNCTUATION and _is_full_width(first):
        return max(min(left + first.advance / 2, edge), left)
    return left


def _is_full_width(glyph: Glyph) -> bool:
    em = glyph.size / POINTS_PER_MM
    return glyph.advance >= _FULL_WIDTH * em and glyph.text > "\u2010"


def _could_break(line: MeasuredLine) -> bool:
    """Tell whether the line before could have taken more: no word or date holds together here."""
    first = line.glyphs[:2]
    return all(_is_full_width(glyph) and glyph.text.isalpha() for glyph in first)


def _spare(line: MeasuredLine) -> int:
    """Return by how many characters a line may differ: two marks squeezed make one more."""
    marks = sum(glyph.text in HALF_PUNCTUATION for glyph in line.glyphs)
    return 1 if marks < 4 else 2


def _carried_over(seen: Inspection) -> Iterator[tuple[Found, MeasuredLine]]:
    """Yield paragraphs with their first line on a page that they did not begin on."""
    for found in body_paragraphs(seen):
        for one, two in zip(found.lines, found.lines[1:], strict=False):
            if two.page == one.page + 1:
                yield found, two


def _starts_low(seen: Inspection, lines: tuple[MeasuredLine, ...], pitch: float) -> bool:
    """Tell whether a page begins with something that is not of the pitch of the text."""
    steps = [two.baseline - one.baseline for one, two in itertools.pairwise(lines)]
    uneven = any(step > 0.3 and abs(step - pitch) > 0.3 for step in steps)
    return uneven or lines[0].rect.top - seen.area.top > pitch


def _before_signature(seen: Inspection, page: int) -> bool:
    """Tell whether the next page bears office and date: lines of the text go there with them."""
    return any(
        (style := seen.style(found.style)) is not None and style.tail
        for found in seen.found
        if any(line.page == page + 1 for line in found.lines)
    )


def _first_on(seen: Inspection, page: int) -> Found | None:
    return next((one for one in seen.found if any(line.page == page for line in one.lines)), None)


def _after_breaks(seen: Inspection) -> set[int]:
    """Return the paragraphs that follow a page break, by identity."""
    blocks = seen.document.blocks
    return {
        id(after)
        for before, after in itertools.pairwise(blocks)
        if isinstance(before, PageBreak) and isinstance(after, Paragraph)
    }
