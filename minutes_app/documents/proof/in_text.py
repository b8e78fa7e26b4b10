"""Clauses of the words on the page: type, faces, colour, breaks, quotation marks, labels."""

from collections import Counter
from collections.abc import Callable, Iterator

from minutes_app.documents.layout import Face, Style
from minutes_app.documents.proof.colours import is_dark
from minutes_app.documents.proof.inspection import Found, Inspection
from minutes_app.documents.proof.measured import Glyph, MeasuredLine
from minutes_app.documents.proof.results import Look, at_line, near_mm, pt
from minutes_app.domain.text import has_han

_NOT_FIRST = frozenset("，。、；：！？）》」』】〕〗’”…—～·．％‰℃!),.:;?]}%")
_NOT_LAST = frozenset("（《「『【〔〖‘“([{￥＄")
_QUOTES = frozenset("“”‘’")
_SIZE = 0.1

Checker = Callable[[Inspection], Iterator[Look]]


def type_of(*styles: str, where: str = "text") -> Checker:
    """Return the checker of size and face of some styles."""

    def check(seen: Inspection) -> Iterator[Look]:
        for found in seen.of(*styles, where=where):
            style = seen.style(found.style)
            if style:
                yield from _type(seen, found, style)

    return check


def colour(seen: Inspection) -> Iterator[Look]:
    """Text is black but for what the layout colours."""
    spans = {span.colour.upper() for span in seen.layout.spans.values() if span.colour}
    for found in seen.found:
        style = seen.style(found.style)
        own = style.colour.upper() if style else "#000000"
        for line in found.lines:
            strange = next(
                (glyph.colour for glyph in line.glyphs
                 if not (is_dark(glyph.colour) or glyph.colour in spans or glyph.colour == own)),
                None,
            )  # fmt: skip
            yield at_line(line, strange or own, own, holds=strange is None)


def line_breaks(seen: Inspection) -> Iterator[Look]:
    """No line begins with a mark that closes, none ends with one that opens."""
    for found in seen.found:
        for number, line in enumerate(found.lines):
            text = line.text.strip()
            if not text or not has_han("".join(one.text for one in found.lines)):
                continue
            first, last = text[0], text[-1]
            later, more = number > 0, number < len(found.lines) - 1
            bad = first if later and first in _NOT_FIRST else ""
            if more and last in _NOT_LAST:
                bad = last
            if bad and _nothing_else(found.lines, number):
                bad = ""
            yield at_line(line, bad or f"{first}…{last}", "–", holds=not bad)


def quotation_marks(seen: Inspection) -> Iterator[Look]:
    """Quotation marks beside Chinese are set in the Chinese face."""
    for found in seen.found:
        glyphs = [glyph for line in found.lines for glyph in line.ink]
        # A rare character beside it may be of another face: any that sets Chinese here will do.
        chinese = {glyph.face for glyph in glyphs if has_han(glyph.text)}
        for line in found.lines:
            for glyph in line.ink:
                if glyph.text in _QUOTES:
                    beside = _chinese_beside(glyphs, glyph)
                    if beside is not None:
                        names = seen.file.faces[glyph.face].name, seen.file.faces[beside].name
                        yield at_line(line, names[0], names[1], holds=glyph.face in chinese)


def label_hangs(seen: Inspection) -> Iterator[Look]:
    """Later lines align with the first character after the label."""
    for found in _labelled(seen):
        count = len("".join(found.paragraph.label.split()))
        after = _from(found, count)
        if after is None:
            continue
        for line in found.lines[1:]:
            yield near_mm(line.rect.left, after.x, 0.3, line)


def label_face(seen: Inspection) -> Iterator[Look]:
    """The label (出席：) is set in the face that the layout gives to it."""
    for found in _labelled(seen):
        style = seen.style(found.style)
        if style and style.label_face:
            glyphs = list(found.glyphs)[: len("".join(found.paragraph.label.split()))]
            yield from _face(seen, found.lines[0], glyphs, style.label_face)


def _type(seen: Inspection, found: Found, style: Style) -> Iterator[Look]:
    for line in found.lines:
        wanted, sizes = style.size, Counter(glyph.size for glyph in line.ink)
        if not sizes:
            continue
        size = sizes.most_common(1)[0][0]
        holds = abs(size - wanted) <= _SIZE or (style.fit and size <= wanted + _SIZE)
        yield at_line(line, pt(size), pt(wanted), holds=holds)
    text = list(found.glyphs)[found.head if style.label_face else 0 :]
    yield from _face(seen, found.lines[0], text, style.face)


def _face(seen: Inspection, line: MeasuredLine, glyphs: list[Glyph], key: str) -> Iterator[Look]:
    """Compare the face of most Chinese characters with those that the layout allows for a key."""
    face = seen.layout.faces.get(key)
    used = Counter(glyph.face for glyph in glyphs if has_han(glyph.text))
    if face is None or not used:
        return
    name = seen.file.faces[used.most_common(1)[0][0]].name
    yield at_line(line, name, face.east_asian, holds=allowed(seen, face, name))


def allowed(seen: Inspection, face: Face, name: str) -> bool:
    """Tell whether a font of the file is the face asked for or one that may stand in for it."""
    plain = folded_face(name)
    families = (face.east_asian, *face.east_asian_stand_ins, face.latin, *face.latin_stand_ins)
    return any(plain in names_of(seen, family) for family in families if family)


def names_of(seen: Inspection, family: str) -> frozenset[str]:
    """Return under which names a family may stand in a file."""
    folded = folded_face(family)
    if not folded:
        return frozenset()
    return frozenset({folded, *_ALIASES.get(family, ())}) | seen.names(family)


def folded_face(name: str) -> str:
    """Return a face's name as names are compared."""
    plain = name.casefold().replace(" ", "").replace("-", "").replace("_", "")
    for ending in ("regular", "mt", "psmt"):
        plain = plain.removesuffix(ending)
    return plain


_ALIASES = {
    "仿宋_GB2312": ("fangsonggb2312",), "仿宋": ("fangsong",), "楷体_GB2312": ("kaitigb2312",),
    "楷体": ("kaiti",), "黑体": ("simhei",), "宋体": ("simsun", "nsimsun"),
    "方正小标宋简体": ("fzxbsjwgb10", "fzxiaobiaosongb05s", "fzxbsjw"),
    "方正小标宋_GBK": ("fzxbskgbk10", "fzxiaobiaosongb05", "fzxbsk"),
    "方正仿宋_GBK": ("fzfskgbk10", "fzfangsongz02", "fzfsk"),
    "方正楷体_GBK": ("fzktkgbk10", "fzkaiz03", "fzktk"),
    "方正黑体_GBK": ("fzhtkgbk10", "fzheib01", "fzhtk"),
    "方正书宋_GBK": ("fzsskgbk10", "fzshusongz01", "fzssk"),
    "华文中宋": ("stzhongsong",), "华文仿宋": ("stfangsong",), "华文楷体": ("stkaiti",),
    "华文黑体": ("stheiti",), "华文宋体": ("stsong",), "Times New Roman": ("timesnewroman",
    "timesnewromanps"),
}  # fmt: skip
"""Names that well-known families bear inside a PDF file."""


def _labelled(seen: Inspection) -> Iterator[Found]:
    for found in seen.found:
        style = seen.style(found.style)
        if found.where == "text" and found.paragraph.label and style and style.hang_label:
            yield found


def _from(found: Found, count: int) -> Glyph | None:
    """Return the glyph that follows the first ``count`` characters, on the first line."""
    inked = list(found.lines[0].ink)
    return inked[count] if len(inked) > count else None


def _chinese_beside(glyphs: list[Glyph], quote: Glyph) -> int | None:
    """Return the face of a Chinese character next to a quotation mark, if there is one."""
    at = next(number for number, one in enumerate(glyphs) if one is quote)
    for near in (at - 1, at + 1):
        if 0 <= near < len(glyphs) and has_han(glyphs[near].text):
            return glyphs[near].face
    return None


def _nothing_else(lines: tuple[MeasuredLine, ...], number: int) -> bool:
    """Tell whether a line had to begin so: nothing but such marks stands before it."""
    before = lines[number - 1].text.strip() if number else ""
    return bool(before) and all(letter in _NOT_FIRST or letter in _NOT_LAST for letter in before)
