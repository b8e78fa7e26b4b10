"""Layouts by name: reading them from TOML, checking them, and listing those there are.

A layout file may take another as its base (``extends = "official-zh"``) and then holds only what
differs; a style may take another style's values (``like = "body"``). Both are resolved here, so
that ``documents.layout`` stays plain data.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, cast

import msgspec

from minutes_app.documents.layout import Layout, Style
from minutes_app.documents.switches import switched
from minutes_app.domain.errors import MinutesError
from minutes_app.host.resources import resource

Tree = dict[str, Any]


class LayoutError(MinutesError):
    """A layout cannot be used.

    ``layout.missing`` (``name``): there is none; ``layout.invalid`` (``file``, ``reason``): what
    the file holds is not a layout.
    """


def layout_names() -> list[str]:
    """Return the names of the shipped layouts, sorted."""
    return sorted(path.stem for path in resource("layouts").glob("*.toml"))


def shipped_layouts() -> list[Layout]:
    """Return the shipped layouts by name."""
    return [load_layout(name) for name in layout_names()]


def load_layout(name: str) -> Layout:
    """Return a shipped layout by its name.

    Raises ``LayoutError``: ``layout.missing`` where none has that name.
    """
    return _layout_of(_shipped_path(name))


def load_layout_file(path: Path) -> Layout:
    """Return the layout in a file of the house's own.

    Raises ``LayoutError``: ``layout.missing`` where there is no such file, ``layout.invalid`` where
    it does not hold a layout; ``reason`` names the place (``$.styles.body.size``).
    """
    return _layout_of(path)


def _shipped_path(name: str) -> Path:
    if name not in layout_names():
        raise LayoutError("layout.missing", name=name)
    return resource("layouts", f"{name}.toml")


def _layout_of(path: Path) -> Layout:
    tree = _with_base(_read(path), path, ())
    try:
        _known_keys("layout", tree, Layout)
        tree["styles"] = _styles_resolved(tree.get("styles", {}))
        tree["phrases"] = _flattened(tree.get("phrases", {}))
        layout = msgspec.convert(tree, Layout)
        _check(layout)
        layout = switched(layout)
    except (msgspec.ValidationError, ValueError, TypeError, KeyError) as error:
        raise _invalid(path, str(error)) from error
    return layout


def _read(path: Path) -> Tree:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise LayoutError("layout.missing", name=str(path)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _invalid(path, str(error)) from error


def _with_base(tree: Tree, path: Path, seen: tuple[str, ...]) -> Tree:
    """Lay a layout over the one that it extends."""
    base = tree.pop("extends", None)
    if base is None:
        return tree
    if not isinstance(base, str) or base in seen:
        raise _invalid(path, f"extends = {base!r}")
    below = _with_base(_read(_shipped_path(base)), path, (*seen, base))
    return _merged(below, tree)


def _merged(below: Tree, above: Tree) -> Tree:
    """Merge tables key by key; lists and values of ``above`` replace those of ``below``."""
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            merged[key] = _merged(cast("Tree", old), cast("Tree", value))
        else:
            merged[key] = value
    return merged


def _styles_resolved(styles: Mapping[str, Tree]) -> dict[str, Tree]:
    def resolved(name: str, seen: tuple[str, ...]) -> Tree:
        if name in seen or name not in styles:
            raise ValueError(f"styles.{seen[-1] if seen else name}.like = {name!r}")
        own = dict(styles[name])
        like = own.pop("like", None)
        _known_keys(f"styles.{name}", own, Style)
        return {**resolved(like, (*seen, name)), **own} if like else own

    return {name: resolved(name, ()) for name in styles}


def _flattened(phrases: Tree, prefix: str = "") -> Tree:
    """Name each phrase by its path: ``[phrases.lead] report`` is ``lead.report``."""
    flat: Tree = {}
    for key, value in phrases.items():
        if isinstance(value, dict):
            flat |= _flattened(cast("Tree", value), f"{prefix}{key}.")
        else:
            flat[prefix + key] = value
    return flat


def _known_keys(place: str, table: Tree, schema: type[Layout | Style]) -> None:
    """Refuse a misspelt key, which would otherwise do nothing in silence."""
    unknown = table.keys() - {field.name for field in fields(schema)}
    if unknown:
        raise ValueError(f"{place}: {', '.join(sorted(unknown))}?")


def _check(layout: Layout) -> None:
    """Raise ``ValueError`` where one part of a layout names another that is not there."""
    _named("face", layout.faces, _faces_used(layout))
    _named("style", layout.styles, _styles_used(layout))
    for whose, names in layout.face_names.items():
        _named("face", layout.faces, {f"face_names.{whose}.{name}": name for name in names})
    for name, levels in layout.lists.items():
        for level in levels:
            if "{n}" not in level.pattern:
                raise ValueError(f"lists.{name}: pattern = {level.pattern!r}")
    if layout.page.text_width <= 0 or layout.page.text_height <= 0:
        raise ValueError("page: no room for text between the margins")


def _named(kind: str, there: Mapping[str, object], used: Mapping[str, str]) -> None:
    for place, name in used.items():
        if name not in there:
            raise ValueError(f"{place}: no {kind} {name!r}")


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
    for name, table in layout.tables.items():
        used[f"tables.{name}.cell"] = table.cell
        used[f"tables.{name}.head"] = table.head
    for name, levels in layout.lists.items():
        used.update(
            {f"lists.{name}[{depth}].style": level.style
             for depth, level in enumerate(levels) if level.style}
        )  # fmt: skip
    return used


def _invalid(path: Path, reason: str) -> LayoutError:
    return LayoutError("layout.invalid", file=path.name, reason=reason)
