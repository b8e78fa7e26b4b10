"""What a layout must hold to, part by part; each mistake names its place and what is wrong there.

Whoever reads a definition (``documents.layouts``) calls ``check_tree`` on what the file says, so
that a wrong value is named with its style and not only its type, and ``check_layout`` on the whole.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from string import Formatter
from typing import Any, Final, cast

import msgspec

from minutes_app.documents.choices import Switches
from minutes_app.documents.layout import (
    Face,
    ImprintStyle,
    Layout,
    ListLevel,
    Page,
    PageNumber,
    RuleStyle,
    RunningHead,
    SpanStyle,
    Style,
    TableStyle,
)

Tree = Mapping[str, Any]
SECTIONS: Final[Mapping[str, type]] = {
    "faces": Face,
    "styles": Style,
    "spans": SpanStyle,
    "rules": RuleStyle,
    "tables": TableStyle,
    "imprints": ImprintStyle,
}
"""Tables whose entries have names of their own, with what each entry is."""
_SINGLE: Final[Mapping[str, type]] = {
    "page": Page,
    "page_number": PageNumber,
    "running_head": RunningHead,
    "switches": Switches,
}
"""Tables that are one thing each."""
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
_COLOURS: Final = frozenset({"colour", "head_fill"})
_FIELD: Final = re.compile(r"[a-z_]{1,40}")
_LONGEST_TEXT: Final = 4_000
_FARTHEST: Final = 2_000.0
_BETWEEN: Final[Mapping[str, tuple[float, float]]] = {
    "size": (1, 400),
    "line": (0, 800),
    "width": (0, 1_500),
    "height": (20, 1_500),
    "weight": (0, 40),
    "characters": (0, 200),
    "lines": (0, 200),
    "outline": (0, 9),
    "space_before": (0, 800),
    "space_after": (0, 800),
    "lines_before": (0, 50),
    "lines_after": (0, 50),
    "padding": (0, 100),
    "top": (-1_000, 1_000),
}
"""From and to which a number of that name may be."""


class Sort(StrEnum):
    """What can be wrong with a layout."""

    UNKNOWN_KEY = "unknown_key"
    WRONG_VALUE = "wrong_value"
    OUT_OF_RANGE = "out_of_range"
    COLOUR = "colour"
    TOO_LONG = "too_long"
    NO_FACE = "no_face"
    NO_STYLE = "no_style"
    LIKE = "like"
    PATTERN = "pattern"
    NO_ROOM = "no_room"
    UNKNOWN_FACT = "unknown_fact"
    BRACES = "braces"
    NOT_TOML = "not_toml"
    BASE = "base"
    COMPOSER = "composer"
    INCOMPLETE = "incomplete"


class DefinitionError(ValueError):
    """Something of a layout is not right. ``place`` is its path ("styles.body.size")."""

    def __init__(self, place: str, sort: Sort, found: str = "", known: str = "") -> None:
        super().__init__(f"{place}: {sort.value} {found}".rstrip())
        self.place, self.sort, self.found, self.known = place, sort, found, known


def known_keys(place: str, table: Tree, schema: type) -> None:
    """Refuse a misspelt key, which would otherwise do nothing in silence."""
    known = [one.name for one in fields(schema)]
    unknown = sorted(map(str, table.keys() - set(known)))
    if unknown:
        raise DefinitionError(place, Sort.UNKNOWN_KEY, ", ".join(unknown))


def check_keys(tree: Tree) -> None:
    """Raise ``DefinitionError`` at a misspelt key, wherever it stands."""
    for section, kind in SECTIONS.items():
        entries = tree.get(section)
        for name, entry in cast("Tree", entries).items() if isinstance(entries, Mapping) else ():
            _check_entry(f"{section}.{name}", entry, kind)
    for section, kind in _SINGLE.items():
        _check_entry(section, tree.get(section), kind)
    lists = tree.get("lists")
    for name, levels in cast("Tree", lists).items() if isinstance(lists, Mapping) else ():
        for level in cast("list[object]", levels) if isinstance(levels, list) else []:
            _check_entry(f"lists.{name}", level, ListLevel)


def _check_entry(place: str, entry: object, kind: type) -> None:
    if isinstance(entry, Mapping):
        known_keys(place, cast("Tree", entry), kind)


def mistake_in(tree: Tree) -> DefinitionError | None:
    """Return the first entry of a tree whose values are of the wrong type, None if all are right.

    The library that converts names the type of an entry and not the entry.
    """
    for section, kind in SECTIONS.items():
        table = tree.get(section, {})
        if not isinstance(table, Mapping):
            return DefinitionError(section, Sort.WRONG_VALUE, str(table))
        for name, entry in cast("Tree", table).items():
            try:
                msgspec.convert(entry, kind)
            except (msgspec.ValidationError, TypeError) as error:
                key = re.search(r"`\$\.(\w+)", str(error))
                place = f"{section}.{name}.{key[1]}" if key else f"{section}.{name}"
                missing = re.search(r"missing required field `(\w+)`", str(error))
                if missing:
                    return DefinitionError(f"{place}.{missing[1]}", Sort.INCOMPLETE)
                found = entry.get(key[1]) if key and isinstance(entry, Mapping) else entry  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
                return DefinitionError(place, Sort.WRONG_VALUE, str(found)[:60])  # pyright: ignore[reportUnknownArgumentType]
    return None


def check_layout(layout: Layout) -> None:
    """Raise ``DefinitionError`` where a value is out of range or a part names what is not there."""
    for place, value in _values("", layout):
        _check_value(place, value)
    _check_names(layout)
    for name, levels in layout.lists.items():
        for level in levels:
            if "{n}" not in level.pattern or _unknown(level.pattern, {"n"}):
                raise DefinitionError(f"lists.{name}", Sort.PATTERN, level.pattern)
    shown = layout.page_number
    if shown and _unknown(shown.pattern, {"page", "pages"}):
        place = "page_number.pattern"
        raise DefinitionError(place, Sort.PATTERN, shown.pattern)
    if layout.page.text_width < 1 or layout.page.text_height < 1:
        raise DefinitionError("page", Sort.NO_ROOM, "no room for text between the margins")


def asked_facts(phrase: str) -> set[str]:
    """Return the facts that a phrase asks for.

    Raises ``ValueError`` where braces do not match, or hold more than a name: a phrase is filled
    with facts, and neither looks into them nor formats them.
    """
    found: set[str] = set()
    for _, name, specification, conversion in Formatter().parse(phrase):
        if name is None:
            continue
        if specification or conversion or not _FIELD.fullmatch(name):
            raise ValueError(name)
        found.add(name)
    return found


def check_phrases(phrases: Mapping[str, str], facts: Mapping[str, frozenset[str]]) -> None:
    """Raise ``DefinitionError`` at the first phrase that asks for what it cannot have."""
    for key, phrase in phrases.items():
        check_phrase(key, phrase, facts)


def check_phrase(key: str, phrase: str, facts: Mapping[str, frozenset[str]]) -> None:
    """Raise ``DefinitionError`` where a phrase asks for a fact that it cannot have."""
    try:
        asked = asked_facts(phrase)
    except ValueError as error:
        raise DefinitionError(f"phrases.{key}", Sort.BRACES, phrase) from error
    known = facts_of(key, facts)
    unknown = sorted(asked - known)
    if unknown:
        told = ", ".join(f"{{{one}}}" for one in sorted(known))
        raise DefinitionError(f"phrases.{key}", Sort.UNKNOWN_FACT, f"{{{unknown[0]}}}", told)


def facts_of(key: str, facts: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the facts that a phrase may ask for: its own, or those of its family.

    A layout may say ``later.lead.report`` where no shipped one does; what stands there is filled
    like every other ``lead``.
    """
    if key in facts:
        return facts[key]
    parts = key.split(".")
    for start in range(1, len(parts)):
        if found := facts.get(".".join(parts[start:])):
            return found
    family = parts[0] + "."
    found = [known for one, known in facts.items() if one.startswith(family)]
    return frozenset(name for known in found for name in known)


def _values(place: str, value: object) -> Iterator[tuple[str, object]]:
    if is_dataclass(value):
        for one in fields(value):
            yield from _values(f"{place}.{one.name}", getattr(value, one.name))
    elif isinstance(value, Mapping):
        for key, one in cast("Mapping[object, object]", value).items():
            yield from _values(f"{place}.{key}", one)
    elif isinstance(value, tuple):
        for one in cast("tuple[object, ...]", value):
            yield from _values(place, one)
    else:
        yield place[1:], value


def _check_value(place: str, value: object) -> None:
    key = place.rpartition(".")[2]
    if isinstance(value, bool):
        return
    if isinstance(value, int | float):
        low, high = _BETWEEN.get(key, (-_FARTHEST, _FARTHEST))
        if not math.isfinite(value) or not low <= value <= high:
            raise DefinitionError(place, Sort.OUT_OF_RANGE, f"{value:g}", f"{low:g} – {high:g}")
    elif isinstance(value, str):
        if len(value) > _LONGEST_TEXT:
            raise DefinitionError(place, Sort.TOO_LONG, value[:20])
        if key in _COLOURS and value and not _COLOUR.fullmatch(value):
            raise DefinitionError(place, Sort.COLOUR, value[:20])


def _unknown(pattern: str, known: set[str]) -> bool:
    try:
        return bool(asked_facts(pattern) - known)
    except ValueError:
        return True


def _check_names(layout: Layout) -> None:
    for there, used, sort in (
        (layout.faces, _faces_used(layout), Sort.NO_FACE),
        (layout.styles, _styles_used(layout), Sort.NO_STYLE),
    ):
        for place, name in used.items():
            if name not in there:
                raise DefinitionError(place, sort, name)


def _faces_used(layout: Layout) -> dict[str, str]:
    used = {f"styles.{name}.face": style.face for name, style in layout.styles.items()}
    for name, style in layout.styles.items():
        if style.label_face:
            used[f"styles.{name}.label_face"] = style.label_face
    for name, span in layout.spans.items():
        if span.face:
            used[f"spans.{name}.face"] = span.face
    return used


def _styles_used(layout: Layout) -> dict[str, str]:
    used = {f"imprints.{name}.style": imprint.style for name, imprint in layout.imprints.items()}
    if layout.page_number:
        used["page_number.style"] = layout.page_number.style
    if layout.running_head:
        used["running_head.style"] = layout.running_head.style
    for name, table in layout.tables.items():
        used[f"tables.{name}.cell"] = table.cell
        used[f"tables.{name}.head"] = table.head
    for name, levels in layout.lists.items():
        used.update(
            {f"lists.{name}[{depth}].style": level.style
             for depth, level in enumerate(levels) if level.style}
        )  # fmt: skip
    return used
