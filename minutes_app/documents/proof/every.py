"""Clauses of every layout: nothing past the edge, nothing over another, nothing missing."""

import itertools
from collections.abc import Iterator
from unicodedata import bidirectional

from minutes_app.documents.proof.at_foot import id_of
from minutes_app.documents.proof.in_text import folded_face, names_of
from minutes_app.documents.proof.inspection import Inspection
from minutes_app.documents.proof.measured import Glyph, MeasuredLine, Rect
from minutes_app.documents.proof.on_page import ink_end, ink_start
from minutes_app.documents.proof.results import Look, at_line, mm, pt
from minutes_app.documents.tree import Table

_PAST, _BLEED = 0.15, 0.6
_SMALLEST = 7.5
_OVERLAP = 0.35
"""What part of the lower of two lines may be covered by the other."""


def inside(seen: Inspection) -> Iterator[Look]:
    """No line reaches past the text area."""
    area = seen.area
    placed = {
        id_of(line)
        for found in seen.found
        if (style := seen.style(found.style)) and style.top
        for line in found.lines
    }
    for lines in seen.body:
        for line in (one for one in lines if id_of(one) not in placed):
            rect = line.rect
            right = ink_end(line, area.right)
            past = max(area.left - ink_start(line, area.left), right - area.right, 0.0)
            tall = max(area.top - rect.top, rect.bottom - area.bottom, 0.0)
            holds = past <= _PAST and tall <= _BLEED
            yield at_line(line, f"+ {mm(max(past, tall))}", f"≤ {mm(_PAST)}", holds=holds)


def overlap(seen: Inspection) -> Iterator[Look]:
    """No line covers another."""
    for lines in seen.body:
        rows = sorted(lines, key=lambda line: line.rect.top)
        for number, line in enumerate(rows):
            covered = next((one for one in rows[number + 1 : number + 8] if _over(line, one)), None)
            if covered is not None:
                yield at_line(covered, covered.text[:12], "–", holds=False)
        if rows:
            yield Look(holds=True, measured="0", wanted="0")


def glyphs(seen: Inspection) -> Iterator[Look]:
    """Every character shows as itself."""
    for page in seen.file.pages:
        for line in page.lines:
            bad = [glyph for glyph in line.ink if not glyph.shown]
            if bad:
                box = Rect(bad[0].x, line.rect.top, bad[-1].right, line.rect.bottom)
                text = "".join(glyph.text for glyph in bad)
                yield Look(False, text, "–", "", page.number, box)
        yield Look(holds=True, measured="0", wanted="0")


def smallest(seen: Inspection) -> Iterator[Look]:
    """No type is smaller than can be read."""
    for page in seen.file.pages:
        for line in page.lines:
            if line.ink:
                size = min(glyph.size for glyph in line.ink)
                yield at_line(line, pt(size), f"≥ {pt(_SMALLEST)}", holds=size >= _SMALLEST)


def words(seen: Inspection) -> Iterator[Look]:
    """Every paragraph of the minutes stands in the file."""
    for paragraph in seen.lost:
        yield Look(False, "–", (paragraph.label + paragraph.text)[:40])
    if not seen.lost:
        count = str(len(seen.found))
        yield Look(holds=True, measured=count, wanted=count)


def table_heads(seen: Inspection) -> Iterator[Look]:
    """A table that goes on has its head on every page."""
    for table in (one for one in seen.document.blocks if isinstance(one, Table) and one.head):
        head = "".join("".join(p.text.split()) for cell in table.head for p in cell.paragraphs)
        cells = {id(p) for row in table.rows for cell in row for p in cell.paragraphs}
        pages = sorted({line.page for found in seen.found if id(found.paragraph) in cells
                        for line in found.lines})  # fmt: skip
        for page in pages:
            text = "".join("".join(line.text.split()) for line in seen.body[page])
            yield Look(
                head in text or _scattered(head, text), str(head in text), head[:20], "", page
            )


def direction(seen: Inspection) -> Iterator[Look]:
    """Words of Hebrew, Arabic and the like run from right to left, as they are read."""
    for found in seen.found:
        for line in found.lines:
            pairs = itertools.pairwise(line.ink)
            back = [(a, b) for a, b in pairs if _from_right(a) and _from_right(b)]
            if back:
                holds = all(b.x < a.x for a, b in back)
                yield at_line(line, "→" if not holds else "←", "←", holds=holds)


def _from_right(glyph: Glyph) -> bool:
    return bidirectional(glyph.text[:1] or " ") in {"R", "AL"}


def embedded(seen: Inspection) -> Iterator[Look]:
    """Every face lies in the file, and says which characters it shows."""
    for face in seen.file.faces:
        holds = face.embedded and face.readable
        yield Look(holds, face.name if holds else f"{face.name} –", face.name)


def stand_ins(seen: Inspection) -> Iterator[Look]:
    """The faces of the file are those that the layout asks for by name."""
    for key, face in seen.layout.faces.items():
        used = _fonts_in(seen, key)
        for family, others in (
            (face.east_asian, face.east_asian_stand_ins),
            (face.latin, face.latin_stand_ins),
        ):
            wanted = names_of(seen, family)
            other = next(
                (one for one in others if used.keys() & (names_of(seen, one) - wanted)), ""
            )
            if family and other and not used.keys() & wanted:
                line = next(used[name] for name in used if name in names_of(seen, other))
                yield at_line(line, other, family, holds=False)
    yield Look(holds=True, measured=str(len(seen.file.faces)), wanted="")


def _fonts_in(seen: Inspection, key: str) -> dict[str, MeasuredLine]:
    """Return the fonts of what is set in a face of the layout, by folded name, with a line."""
    used: dict[str, MeasuredLine] = {}
    for found in seen.found:
        style = seen.style(found.style)
        if style and style.face == key:
            for line in found.lines:
                for face in dict.fromkeys(glyph.face for glyph in line.ink):
                    used.setdefault(folded_face(seen.file.faces[face].name), line)
    return used


def _over(one: MeasuredLine, other: MeasuredLine) -> bool:
    """Tell whether two lines share more of their height and width than lines do."""
    a, b = one.rect, other.rect
    across = min(a.right, b.right) - max(a.left, b.left)
    down = min(a.bottom, b.bottom) - max(a.top, b.top)
    return across > 0.5 and down > _OVERLAP * min(a.height, b.height)


def _scattered(head: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in head)
