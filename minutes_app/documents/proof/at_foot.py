"""Clauses of the imprint and the page numbers."""

from collections.abc import Iterator

from minutes_app.documents.layout import Align
from minutes_app.documents.proof.colours import is_dark
from minutes_app.documents.proof.inspection import Inspection, counted
from minutes_app.documents.proof.measured import POINTS_PER_MM, MeasuredLine, Stroke, em
from minutes_app.documents.proof.on_page import ink_end
from minutes_app.documents.proof.results import Look, at_line, mm, pt
from minutes_app.documents.tree import Imprint

_HEAVY, _LIGHT = 0.35, 0.25
_CAP = 0.68
"""Height of figures in ems."""


def imprint_weights(seen: Inspection) -> Iterator[Look]:
    """The first and last rule of the imprint are 0.35 mm, those between 0.25 mm."""
    for page, rules in _imprint_rules(seen):
        for number, rule in enumerate(rules):
            outer = number in {0, len(rules) - 1}
            wanted = _HEAVY if outer else _LIGHT
            weight = rule.bottom - rule.top
            yield Look(abs(weight - wanted) <= 0.03, mm(weight), mm(wanted), "± 0.03 mm", page,
                       rule.rect)  # fmt: skip


def imprint_width(seen: Inspection) -> Iterator[Look]:
    """The rules of the imprint are as wide as the text area."""
    for page, rules in _imprint_rules(seen):
        for rule in rules:
            holds = (abs(rule.left - seen.area.left) <= 0.3
                     and abs(rule.right - seen.area.right) <= 0.3)  # fmt: skip
            yield Look(holds, mm(rule.right - rule.left), mm(seen.area.width), "± 0.30 mm", page,
                       rule.rect)  # fmt: skip


def imprint_bottom(seen: Inspection) -> Iterator[Look]:
    """The last rule lies on the bottom edge of the text area of the last page."""
    for page, rules in _imprint_rules(seen):
        rule = rules[-1]
        bottom = seen.area.bottom
        holds = abs(rule.bottom - bottom) <= 0.5 and page == len(seen.file.pages) - 1
        yield Look(holds, mm(rule.bottom), mm(bottom), "± 0.50 mm", page, rule.rect)


def imprint_indents(seen: Inspection) -> Iterator[Look]:
    """Texts of the imprint keep one character from both edges."""
    look = next(iter(seen.layout.imprints.values()), None)
    if look is None:
        return
    for found in seen.found:
        if found.where != "imprint":
            continue
        for line in found.lines:
            room = look.indent * em(line.size)
            left, right = seen.area.left + room, seen.area.right - room
            end = ink_end(line, right)
            holds = line.rect.left >= left - 0.3 and end <= right + 0.3
            yield at_line(line, f"{mm(line.rect.left)} – {mm(end)}",
                          f"{mm(left)} – {mm(right)}", holds=holds)  # fmt: skip


def number_type(seen: Inspection) -> Iterator[Look]:
    """The page number has its size."""
    look = seen.layout.page_number
    style = seen.style(look.style) if look else None
    for line in seen.numbers:
        if line is not None and style:
            holds = abs(line.size - style.size) <= 0.1
            yield at_line(line, pt(line.size), pt(style.size), holds=holds)


def number_place(seen: Inspection) -> Iterator[Look]:
    """The page number stands at its distance below the text area, on its side."""
    look = seen.layout.page_number
    if look is None:
        return
    for page, line in enumerate(seen.numbers):
        if line is None:
            continue
        top = line.baseline - _CAP * line.size / POINTS_PER_MM - seen.area.bottom
        align = look.even if page % 2 else look.odd
        measured, wanted = _side(seen, line, align, look.indent * em(line.size))
        holds = abs(top - look.below) <= 0.5 and abs(measured - wanted) <= 0.5
        yield at_line(line, f"↓ {mm(top)}, → {mm(measured)}",
                      f"↓ {mm(look.below)}, → {mm(wanted)}", holds=holds)  # fmt: skip


def number_count(seen: Inspection) -> Iterator[Look]:
    """Page x of y says what is so."""
    pages = len(seen.file.pages)
    for page, line in enumerate(seen.numbers):
        if line is None:
            continue
        said, of = counted(seen.layout, line)
        holds = said == page + 1 and of in {None, pages}
        wanted = str(page + 1) if of is None else f"{page + 1} / {pages}"
        yield at_line(line, str(said) if of is None else f"{said} / {of}", wanted, holds=holds)


def numbers_present(seen: Inspection) -> Iterator[Look]:
    """Every page of text has a number; a page of nothing or of the imprint alone has none."""
    look = seen.layout.page_number
    if look is None or not seen.layout.switches.page_numbers:
        return
    owners = {id_of(line): found.where for found in seen.found for line in found.lines}
    for page, lines in enumerate(seen.body):
        kinds = {owners.get(id_of(line), "text") for line in lines}
        plain = not kinds or kinds == {"imprint"} or (page == 0 and not look.first)
        number = seen.numbers[page]
        said = number.text.strip() if number else "–"
        place = number.rect if number else None
        yield Look(
            (number is None) == plain, said, "–" if plain else str(page + 1), "", page, place
        )


def id_of(line: MeasuredLine) -> tuple[int, float, float]:
    """Return what tells a line from all others."""
    return line.page, round(line.baseline, 2), round(line.glyphs[0].x, 2)


def _side(seen: Inspection, line: MeasuredLine, align: Align, room: float) -> tuple[float, float]:
    """Return where a number stands and where it should: its left, middle or right."""
    if align is Align.RIGHT:
        return line.rect.right, seen.area.right - room
    if align is Align.LEFT:
        return line.rect.left, seen.area.left + room
    return (line.rect.left + line.rect.right) / 2, (seen.area.left + seen.area.right) / 2


def _imprint_rules(seen: Inspection) -> Iterator[tuple[int, list[Stroke]]]:
    """Yield the rules of each imprint, from above, with its page."""
    imprints = [one for one in seen.document.blocks if isinstance(one, Imprint)]
    lines = [line for found in seen.found if found.where == "imprint" for line in found.lines]
    look = seen.layout.imprints.get(imprints[0].style) if imprints else None
    if not lines or (look is not None and not look.heavy):
        return  # a letter has no rules there
    page = lines[-1].page
    top = min(line.rect.top for line in lines if line.page == page) - 6
    rules = [
        one
        for one in seen.file.pages[page].strokes
        if one.lying
        and is_dark(one.colour)
        and one.top >= top
        and one.right - one.left > seen.area.width / 2
    ]
    if rules:
        yield page, sorted(rules, key=lambda one: one.top)
