"""What a template says of paper, fonts and styles, as values of the layout that it belongs to.

They are written into the definition when the template is chosen. So the preview and the PDF look as
the Word file does, as far as a layout can say it, and nobody has to open the file again for them.
"""

from collections.abc import Mapping
from typing import Any, Final

from minutes_app.documents.definitions import base_tree, value_at, with_values
from minutes_app.documents.templates.errand import Examined

Path = tuple[str, ...]
_PAGE: Final = ("width", "height", "top", "bottom", "left", "right")
_STYLE: Final = (
    "size", "line", "space_before", "space_after", "lines_before", "lines_after", "first", "left",
    "right", "align", "bold", "italic", "colour", "tracking",
)  # fmt: skip
_NOT_TAKEN: Final = frozenset({"page-number"})
"""The template's own footer stands on the pages of the Word file."""


def taken_over(definition: str, found: Examined) -> str:
    """Return a definition that looks as a template does. Raises ``LayoutError``."""
    base = base_tree(definition)
    values: dict[Path, object] = {
        ("page", name): _plain(found.page[name]) for name in _PAGE if name in found.page
    }
    values |= {("page", "characters"): 0, ("page", "lines"): 0}
    for style, look in found.looks.items():
        if style in _NOT_TAKEN or style not in base.get("styles", {}):
            continue
        values |= {("styles", style, key): _plain(look[key]) for key in _STYLE if key in look}
        face = _face(base, style, look)
        if face is not None:
            values[("styles", style, "face")] = face[0]
            values |= {("faces", face[0], key): value for key, value in face[1].items()}
    return with_values(definition, values)


def _face(base: Mapping[str, Any], style: str, look: Mapping[str, Any]) -> (
    tuple[str, dict[str, Any]] | None
):  # fmt: skip
    """Return the font of a style, under a name of its own beside the fonts of the layout.

    What stands in for the layout's font stands in for it, too.
    """
    east, latin = look["faces"]
    known = value_at(base, ("styles", style, "face"), "body")
    before: dict[str, Any] = value_at(base, ("faces", str(known)), {})
    if not east and not latin:
        return None
    east = east or before.get("east_asian", "")
    latin = latin or before.get("latin", "")
    if (east, latin) == (before.get("east_asian"), before.get("latin", "")):
        return str(known), {}
    stand_ins = {
        key: [name for name in (before.get(owner, ""), *before.get(key, [])) if name]
        for key, owner in (("east_asian_stand_ins", "east_asian"), ("latin_stand_ins", "latin"))
    }
    return f"word-{style}", {"east_asian": east, "latin": latin, **stand_ins}


def _plain(value: Any) -> object:
    return int(value) if isinstance(value, float) and value.is_integer() else value
