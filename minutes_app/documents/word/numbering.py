"""Real numbering: one multilevel list per list of the layout, counted by Word itself.

The composer says which number each paragraph has. Word counts on by itself, so the writer counts
along; where the two differ (a list begins again) it starts a further instance of the list there.
"""

from dataclasses import dataclass, field

from minutes_app.documents.layout import Layout, ListLevel, NumberFormat
from minutes_app.documents.tree import Numbering
from minutes_app.documents.word.indents import indent_xml, numbered_indent
from minutes_app.documents.word.looks import BODY, Looks, missing
from minutes_app.documents.word.names import DECLARATION, W
from minutes_app.documents.word.text import attribute
from minutes_app.documents.word.units import twips

_FORMATS = {
    NumberFormat.CHINESE: "chineseCountingThousand",
    NumberFormat.DECIMAL: "decimal",
    NumberFormat.LETTER: "lowerLetter",
    NumberFormat.ROMAN: "lowerRoman",
    NumberFormat.UPPER_ROMAN: "upperRoman",
    NumberFormat.BULLET: "bullet",
}


def base_number(layout: Layout, name: str) -> int:
    """Return the id of a list's first instance, the one that heading styles refer to."""
    return list(layout.lists).index(name) + 1


@dataclass(slots=True)
class _Count:
    """How far Word has counted in one list, and which instance it counts with."""

    number: int
    values: dict[int, int] = field(default_factory=dict[int, int])
    starts: dict[int, int] = field(default_factory=dict[int, int])


@dataclass(frozen=True, slots=True)
class _Restart:
    number: int
    list: str
    level: int
    start: int


class Counters:
    """Counts along with Word and hands out list instances."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._counts = {name: _Count(index) for index, name in enumerate(layout.lists, start=1)}
        self.restarts: list[_Restart] = []

    def instance(self, numbering: Numbering) -> int:
        """Return the id of the instance that gives this paragraph its number.

        Raises ``ExportError`` (``layout.list_missing``) for a list or level the layout lacks.
        """
        count = self._counts.get(numbering.list)
        levels = self._layout.lists.get(numbering.list, ())
        if count is None or not 0 <= numbering.level < len(levels):
            raise missing("list", numbering.list, self._layout)
        level, value = numbering.level, max(0, numbering.value)
        expected = count.values.get(level, count.starts.get(level, 1) - 1) + 1
        if value != expected and levels[level].format is not NumberFormat.BULLET:
            count.number = len(self._counts) + len(self.restarts) + 1
            count.starts = {level: value}
            self.restarts.append(_Restart(count.number, numbering.list, level, value))
        for deeper in [depth for depth in count.values if depth > level]:
            del count.values[deeper]
        count.values[level] = value
        return count.number


def numbering_xml(looks: Looks, counters: Counters) -> str:
    """Return the numbering part."""
    layout = looks.layout
    lists = [
        _abstract(looks, index, name, levels)
        for index, (name, levels) in enumerate(layout.lists.items())
    ]
    instances = [
        f'<w:num w:numId="{index + 1}"><w:abstractNumId w:val="{index}"/></w:num>'
        for index in range(len(layout.lists))
    ]
    instances += [
        f'<w:num w:numId="{restart.number}">'
        f'<w:abstractNumId w:val="{base_number(layout, restart.list) - 1}"/>'
        f'<w:lvlOverride w:ilvl="{restart.level}"><w:startOverride w:val="{restart.start}"/>'
        "</w:lvlOverride></w:num>"
        for restart in counters.restarts
    ]
    return f"{DECLARATION}<w:numbering {W}>{''.join(lists)}{''.join(instances)}</w:numbering>"


def _abstract(looks: Looks, index: int, name: str, levels: tuple[ListLevel, ...]) -> str:
    written = "".join(_level(looks, name, depth, level) for depth, level in enumerate(levels[:9]))
    return (
        f'<w:abstractNum w:abstractNumId="{index}"><w:nsid w:val="{0x4D4E0000 + index:08X}"/>'
        f'<w:multiLevelType w:val="multilevel"/>{written}</w:abstractNum>'
    )


def _level(looks: Looks, name: str, depth: int, level: ListLevel) -> str:
    look = looks.paragraphs.get(level.style or BODY)
    linked = look is not None and looks.numbered.get(look.key) == (name, depth)
    style = f'<w:pStyle w:val="{look.id}"/>' if look and linked else ""
    indent = numbered_indent(look, level) if look else None
    room = ""
    if look and indent:
        stop = look.style.left + look.style.first + level.indent + level.width
        tab = f'<w:tabs><w:tab w:val="num" w:pos="{twips(stop * look.style.size)}"/></w:tabs>'
        run_in = level.width and not look.style.hang_number
        room = f"<w:pPr>{tab if run_in else ''}{indent_xml(indent, look, looks.base_size)}</w:pPr>"
    hint = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>' if looks.chinese else ""
    pattern = level.pattern.replace("{n}", f"%{depth + 1}")
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{_FORMATS[level.format]}"/>{style}'
        f'<w:suff w:val="{"tab" if level.width else "nothing"}"/>'
        f'<w:lvlText w:val={attribute(pattern)}/><w:lvlJc w:val="left"/>{room}{hint}</w:lvl>'
    )
