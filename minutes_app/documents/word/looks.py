"""What each style of a layout comes to in Word: ids, names, and lengths in twips.

Word knows a heading by the name of its style, whatever language it shows that name in, so the
layout's own title becomes an alias there; other styles carry the layout's title as their name.
"""

import re
from dataclasses import dataclass

from minutes_app.documents.layout import Layout, Page, RuleStyle, Style
from minutes_app.documents.word.units import floor_twips, twips, twips_of_mm
from minutes_app.domain.errors import ExportError
from minutes_app.domain.meetings import Language
from minutes_app.domain.text import clean_line

BODY = "body"
_NOT_ID = re.compile("[^0-9A-Za-z]+")
_OWN_NAMES = {BODY: "Body Text", "title": "Title"}
_DEEPEST = 9
_NEAR = 12  # twips: a line height this close to the grid's means the grid's
_RULE_NAMES = {Language.CHINESE: "分隔线 {key}", Language.ENGLISH: "Rule {key}"}
_LABEL_NAMES = {Language.CHINESE: "{title}（标签）", Language.ENGLISH: "{title} (label)"}


@dataclass(frozen=True, slots=True)
class Grid:
    """The grid of the page in twips: line pitch and tracking of body text; 0 for none.

    ``nominal`` is the line height by which the layout's styles mean a line of the grid.
    """

    pitch: int = 0
    tracking: int = 0
    nominal: int = 0
    characters: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style in Word's terms; all lengths in twips."""

    key: str
    style: Style
    id: str
    name: str
    built_in: bool
    alias: str
    em: int
    line: int
    before: int
    after: int
    tracking: int
    on_grid: bool
    label_id: str = ""
    label_name: str = ""


@dataclass(frozen=True, slots=True)
class Looks:
    """Everything that the parts of one package must agree on."""

    layout: Layout
    grid: Grid
    paragraphs: dict[str, Look]
    spans: dict[str, tuple[str, str]]
    rules: dict[str, tuple[str, str]]
    tables: dict[str, tuple[str, str]]
    base_size: float
    numbered: dict[str, tuple[str, int]]
    """Styles that a list level numbers: the list and the level (0 first)."""

    @property
    def chinese(self) -> bool:
        """Whether the document's words are Chinese."""
        return self.layout.language is Language.CHINESE

    @property
    def text_width(self) -> int:
        """Width of the text area in twips."""
        page = self.layout.page
        return twips_of_mm(page.width) - twips_of_mm(page.left) - twips_of_mm(page.right)

    def hidden(self, style: Style | RuleStyle) -> bool:
        """Tell whether pre-printed paper bears it already, so that only its room is kept."""
        return style.preprinted and self.layout.switches.preprinted

    def look(self, key: str) -> Look:
        """Return the look of a paragraph style.

        Raises ``ExportError`` (``layout.style_missing``) if the layout has none of that name.
        """
        look = self.paragraphs.get(key)
        if look is None:
            raise missing("style", key, self.layout)
        return look


def missing(kind: str, key: str, layout: Layout) -> ExportError:
    """Make the error of a name that the document uses and the layout does not know."""
    return ExportError(f"layout.{kind}_missing", name=key, layout=layout.name)


def make_looks(layout: Layout) -> Looks:
    """Work out ids, names and lengths for ``layout``."""
    body = layout.styles.get(BODY)
    base_size = body.size if body else 12.0
    grid = _grid(layout.page, base_size, body.line if body else 0.0)
    names = _Names()
    built_in = _built_in_names(layout)
    rule_name = _RULE_NAMES[layout.language]
    paragraphs: dict[str, Look] = {}
    for key in layout.styles:
        paragraphs[key] = _look(layout, key, grid, base_size, built_in.get(key, ""), names)
    return Looks(
        layout=layout,
        grid=grid,
        paragraphs=paragraphs,
        spans={k: names.take(k, s.title, "Span") for k, s in layout.spans.items()},
        rules={k: names.take(k, rule_name.format(key=k), "Rule") for k in layout.rules},
        tables={k: names.take(k, s.title, "Table") for k, s in layout.tables.items()},
        base_size=base_size,
        numbered=_numbered(layout),
    )


class _Names:
    """Gives out style ids and names, none twice: Word drops the second of two."""

    def __init__(self) -> None:
        self._ids = {"normal", "tablenormal", "nolist", "defaultparagraphfont"}
        self._names = {"normal", "normal table", "no list", "default paragraph font"}

    def take(self, key: str, title: str, prefix: str = "") -> tuple[str, str]:
        words = _NOT_ID.sub(" ", key).split()
        wish = prefix + "".join(word[0].upper() + word[1:] for word in words)
        return (
            _unique(wish or "Style", self._ids, ""),
            _unique(_alias(title)[:200] or wish, self._names, " "),
        )


def _unique(wish: str, taken: set[str], gap: str) -> str:
    found, number = wish, 2
    while found.casefold() in taken:
        found, number = f"{wish}{gap}{number}", number + 1
    taken.add(found.casefold())
    return found


def _grid(page: Page, size: float, line: float) -> Grid:
    """Derive the grid: 22 lines of 28 characters on the official page give 579 and -5 twips.

    Rounded down: 580 would leave room for 21 lines, -4 for 27 characters.
    """
    pitch = floor_twips(page.text_height / 25.4 * 72 / page.lines) if page.lines else 0
    tracking = 0
    if page.characters:
        tracking = floor_twips(page.text_width / 25.4 * 72 / page.characters - size)
    nominal = floor_twips(line) if line else pitch
    return Grid(pitch, tracking, nominal, bool(page.characters))


def _look(
    layout: Layout, key: str, grid: Grid, base_size: float, built_in: str, names: _Names
) -> Look:
    style = layout.styles[key]
    identity, name = names.take(key, built_in or style.title)
    label = ("", "")
    if style.label_face or style.label_bold:
        title = _LABEL_NAMES[layout.language].format(title=style.title or key)
        label = names.take(f"{key} label", title)
    line = _line(style, grid, base_size)
    before = twips(style.space_before) + round(style.lines_before * line)
    if style.top:
        before += max(0, twips_of_mm(style.top) - _slack(style, line))
    return Look(
        key=key,
        style=style,
        id=identity,
        name=name,
        built_in=bool(built_in),
        alias=_alias(style.title) if built_in else "",
        em=twips(style.size),
        line=line,
        before=before,
        after=twips(style.space_after) + round(style.lines_after * line),
        tracking=_tracking(style, grid, base_size),
        on_grid=bool(grid.pitch) and line == grid.pitch,
        label_id=label[0],
        label_name=label[1],
    )


def _line(style: Style, grid: Grid, base_size: float) -> int:
    if not style.line:
        return grid.pitch if grid.pitch and style.size == base_size else twips(style.size * 1.2)
    line = floor_twips(style.line)
    return grid.pitch if grid.pitch and abs(line - grid.nominal) <= _NEAR else line


def _tracking(style: Style, grid: Grid, base_size: float) -> int:
    if grid.characters and style.size == base_size:
        return grid.tracking
    return floor_twips(style.tracking)


def _slack(style: Style, line: int) -> int:
    """Twips between the top of an exact line and the top of its characters.

    An exact line puts four fifths of its height above the baseline, a Chinese character stands
    0.86 of its size above it.
    """
    return round(0.8 * line - 0.86 * style.size * 20)


def below_type(look: Look) -> int:
    """Return the twips between the foot of the characters of an exact line and its lower edge."""
    return max(0, look.line - round(0.8 * look.line + 0.14 * look.style.size * 20))


def _alias(title: str) -> str:
    """Return a title as an alias: a comma would part it in two."""
    return clean_line(title).replace(",", " ")


def _built_in_names(layout: Layout) -> dict[str, str]:
    """Give Word's own names to body, title, footer and the first style of each outline level.

    Word and WPS show these names in their own language; a style of our own that was called 正文
    would stand there beside Word's 正文.
    """
    found = {key: name for key, name in _OWN_NAMES.items() if key in layout.styles}
    if layout.page_number:
        found.setdefault(layout.page_number.style, "footer")
    if layout.running_head:
        found.setdefault(layout.running_head.style, "header")
    levels: set[int] = set()
    for key, style in layout.styles.items():
        if 0 < style.outline <= _DEEPEST and style.outline not in levels and key not in found:
            levels.add(style.outline)
            found[key] = f"heading {style.outline}"
    return found


def _numbered(layout: Layout) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for name, levels in layout.lists.items():
        for depth, level in enumerate(levels):
            if level.style in layout.styles:
                found.setdefault(level.style, (name, depth))
    return found
