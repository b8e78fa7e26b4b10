"""The settings of a layout beside its switches, as data that a form is made from.

Like a switch, a setting names its place in a layout's data; so one kind of field serves both.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from minutes_app.documents.layout import Align, Layout
from minutes_app.documents.switches import Switch, SwitchType

SIZES: Final = (
    ("初号", 42.0), ("小初", 36.0), ("一号", 26.0), ("小一", 24.0), ("二号", 22.0),
    ("小二", 18.0), ("三号", 16.0), ("小三", 15.0), ("四号", 14.0), ("小四", 12.0),
    ("五号", 10.5), ("小五", 9.0), ("六号", 7.5), ("小六", 6.5), ("七号", 5.5), ("八号", 5.0),
)  # fmt: skip
"""The sizes of type that Chinese offices speak of, and their points."""


class Group(StrEnum):
    """What settings are shown together."""

    PAPER = "paper"
    FACES = "faces"
    STYLES = "styles"
    NUMBERING = "numbering"
    SWITCHES = "switches"
    PHRASES = "phrases"
    TEMPLATE = "template"


def paper_settings(layout: Layout) -> Iterator[Switch]:
    """Yield the settings of paper, grid and page number; margins are switches."""
    yield _number(("page", "width"), 50, 600, "mm")
    yield _number(("page", "height"), 50, 900, "mm")
    yield from (_margin(side) for side in ("top", "bottom", "left", "right"))
    yield _number(("page", "characters"), 0, 80, "")
    yield _number(("page", "lines"), 0, 100, "")
    if layout.page_number:
        yield Switch(("page_number", "pattern"), SwitchType.TEXT, "")
        yield _number(("page_number", "below"), 0, 60, "mm")
        yield _choice(("page_number", "odd"), Align)
        yield _choice(("page_number", "even"), Align)
        yield _number(("page_number", "indent"), 0, 20, "em")
    if layout.running_head and layout.phrases.get("running.head"):
        yield _number(("running_head", "above"), 0, 60, "mm")


def face_settings(face: str) -> Iterator[Switch]:
    """Yield the settings of one face."""
    yield Switch(("faces", face, "east_asian"), SwitchType.TEXT, "")
    yield Switch(("faces", face, "latin"), SwitchType.TEXT, "")


def style_settings(layout: Layout, style: str) -> Iterator[Switch]:
    """Yield the settings of one paragraph style."""

    def at(key: str) -> tuple[str, ...]:
        return ("styles", style, key)

    faces = tuple(layout.faces)
    yield Switch(at("face"), SwitchType.CHOICE, "body", faces)
    yield _number(at("size"), 1, 200, "pt")
    yield _number(at("line"), 0, 300, "pt")
    yield _number(at("tracking"), -5, 30, "pt")
    yield Switch(at("bold"), SwitchType.YES_NO, default=False)
    yield Switch(at("italic"), SwitchType.YES_NO, default=False)
    yield Switch(at("colour"), SwitchType.COLOUR, "#000000")
    yield _choice(at("align"), Align)
    for key in ("first", "left", "right"):
        yield _number(at(key), -20, 40, "em")
    for key in ("space_before", "space_after"):
        yield _number(at(key), 0, 300, "pt")
    for key in ("lines_before", "lines_after"):
        yield _number(at(key), 0, 20, "")
    yield Switch(at("keep_with_next"), SwitchType.YES_NO, default=False)


def _number(path: tuple[str, ...], least: float, most: float, unit: str) -> Switch:
    return Switch(path, SwitchType.NUMBER, 0.0, least=least, most=most, unit=unit)


def _margin(side: str) -> Switch:
    return _number(("page", side), 0, 150, "mm")


def _choice(path: tuple[str, ...], values: type[StrEnum]) -> Switch:
    choices = tuple(value.value for value in values)
    return Switch(path, SwitchType.CHOICE, choices[0], choices)
