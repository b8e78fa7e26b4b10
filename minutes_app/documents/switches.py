"""The switches of a layout: what a house may choose without knowing how a layout is made.

A switch names its place in a layout's data (``path``), so that setting it is laying a small table
over a layout: ``Switch.table(value)`` is what a house layout holds of it. What a switch does is
done in one place, ``switched``, when a layout is read; the writers see a layout that is so.

``switches_of`` tells which switches a layout has; words for them are in
``language.switch_words``. Values are read from a layout's data with ``Switch.value`` and not from
the finished ``Layout``: there the offsets are part of the margins already.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, cast

from minutes_app.documents.choices import (
    AttendancePlace,
    FaceNames,
    ImprintPage,
    NumberStyle,
    Seal,
    Switches,
)
from minutes_app.documents.layout import Face, Layout, Page, RuleStyle

Value = str | float | bool


class SwitchType(StrEnum):
    """What a switch takes."""

    CHOICE = "choice"
    YES_NO = "yes_no"
    TEXT = "text"
    NUMBER = "number"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class Switch:
    """One thing that houses do differently.

    ``path`` is its place in a layout's data, ``name`` the same in one word. ``choices`` are the
    values of a choice; ``least`` and ``most`` bound a number, in ``unit`` (mm, pt).
    """

    path: tuple[str, ...]
    type: SwitchType
    default: Value
    choices: tuple[str, ...] = ()
    least: float = 0
    most: float = 0
    unit: str = ""

    @property
    def name(self) -> str:
        """The path in one word: "switches.seal", "page.top"."""
        return ".".join(self.path)

    def value(self, tree: Mapping[str, Any]) -> Value:
        """Return the value in a layout's data, bases merged; the default where it has none."""
        found: object = tree
        for key in self.path:
            if not isinstance(found, Mapping) or key not in found:
                return self.default
            found = cast("Mapping[str, object]", found)[key]
        return cast("Value", found)

    def table(self, value: Value) -> dict[str, Any]:
        """Return the table that sets it, to be laid over a layout's data."""
        table: Any = value
        for key in reversed(self.path):
            table = {key: table}
        return cast("dict[str, Any]", table)


def switches_of(layout: Layout) -> tuple[Switch, ...]:
    """Return the switches that do something in a layout, in the order of a dialog."""
    return tuple(switch for switch in SWITCHES if _has(layout, switch))


def switched(layout: Layout) -> Layout:
    """Return a layout as its switches say; for ``documents.layouts``, once for each layout read.

    What the composers and writers decide by themselves (seal, number, attendance, imprint,
    pre-printed paper) they find in ``layout.switches``.
    """
    switches = layout.switches
    right, down = switches.offset_right, switches.offset_down
    page = layout.page
    if right or down:
        page = replace(
            page,
            left=page.left + right,
            right=page.right - right,
            top=page.top + down,
            bottom=page.bottom - down,
        )
    return replace(
        layout,
        page=page,
        faces=_named(layout.faces, layout.face_names.get(switches.faces, {})),
        page_number=layout.page_number if switches.page_numbers else None,
    )


def _named(faces: Mapping[str, Face], names: Mapping[str, str]) -> dict[str, Face]:
    """Return faces under other names; the standard's name is then the first stand-in."""
    return {
        key: replace(
            face,
            east_asian=names[key],
            east_asian_stand_ins=(
                face.east_asian,
                *(name for name in face.east_asian_stand_ins if name != names[key]),
            ),
        )
        if key in names and names[key] != face.east_asian
        else face
        for key, face in faces.items()
    }


def _has(layout: Layout, switch: Switch) -> bool:
    match switch.path:
        case ("switches", "faces"):
            return bool(layout.face_names)
        case ("switches", "page_numbers" | "offset_right" | "offset_down") | ("page", _):
            return True
        case ("switches", "imprint"):
            return bool(layout.imprints) and layout.composer in _OFFICIAL
        case ("rules", rule, key):
            return rule in layout.rules and key in {"weight", "colour"}
        case _:
            return layout.composer in _OFFICIAL


_OFFICIAL = frozenset({"official", "letter", "letter-head"})
_SWITCHES, _PAGE = Switches(), Page()
_DEFAULTS = {field.name: getattr(_SWITCHES, field.name) for field in fields(Switches)}


def _choice(name: str, values: type[StrEnum]) -> Switch:
    choices = tuple(value.value for value in values)
    return Switch(("switches", name), SwitchType.CHOICE, str(_DEFAULTS[name]), choices)


def _margin(name: str) -> Switch:
    return Switch(
        ("page", name), SwitchType.NUMBER, getattr(_PAGE, name), least=10, most=80, unit="mm"
    )


def _offset(name: str) -> Switch:
    return Switch(("switches", name), SwitchType.NUMBER, 0.0, least=-10, most=10, unit="mm")


SWITCHES: tuple[Switch, ...] = (
    _choice("number", NumberStyle),
    Switch(("switches", "number_prefix"), SwitchType.TEXT, ""),
    _choice("attendance", AttendancePlace),
    _choice("seal", Seal),
    _choice("imprint", ImprintPage),
    Switch(("switches", "page_numbers"), SwitchType.YES_NO, default=True),
    _choice("faces", FaceNames),
    _margin("top"),
    _margin("bottom"),
    _margin("left"),
    _margin("right"),
    Switch(("rules", "red", "colour"), SwitchType.COLOUR, RuleStyle().colour),
    Switch(
        ("rules", "red", "weight"),
        SwitchType.NUMBER,
        RuleStyle().weight,
        least=0.5,
        most=6,
        unit="pt",
    ),
    Switch(("switches", "preprinted"), SwitchType.YES_NO, default=False),
    _offset("offset_right"),
    _offset("offset_down"),
)
"""Every switch there is."""
