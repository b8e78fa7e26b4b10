"""Layouts by name: reading them from TOML, checking them, and listing those there are.

A layout file may take another as its base (``extends = "official-zh"``) and then holds only what
differs; a style may take another style's values (``like = "body"``). Both are resolved here, so
that ``documents.layout`` stays plain data.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, cast

import msgspec

from minutes_app.documents.layout import Layout, Style
from minutes_app.documents.layout_checks import (
    DefinitionError,
    Sort,
    asked_facts,
    check_keys,
    check_layout,
    check_phrases,
    known_keys,
    mistake_in,
)
from minutes_app.documents.switches import switched
from minutes_app.domain.errors import MinutesError
from minutes_app.host.resources import resource

Tree = dict[str, Any]
T = TypeVar("T")
LONGEST_DEFINITION = 400_000
"""Characters; the longest shipped layout has a tenth of them."""


class LayoutError(MinutesError):
    """A layout cannot be used.

    ``layout.missing`` (``name``): there is none; ``layout.invalid`` (``file``, ``reason``): what
    the file holds is not a layout. ``place`` names where (``styles.body.size``), ``mistake`` (a
    ``Sort`` of ``layout_checks``) what is wrong there, ``found`` and ``known`` the facts of it.
    """


def layout_names() -> list[str]:
    """Return the names of the shipped layouts, sorted."""
    return sorted(path.stem for path in resource("layouts").glob("*.toml"))


def shipped_layouts() -> list[Layout]:
    """Return the shipped layouts by name."""
    return [load_layout(name) for name in layout_names()]


@cache
def load_layout(name: str) -> Layout:
    """Return a shipped layout by its name; reading and checking it is done once.

    Raises ``LayoutError``: ``layout.missing`` where none has that name.
    """
    return load_layout_file(_shipped_path(name))


def load_layout_file(path: Path) -> Layout:
    """Return the layout in a file: a whole one, or what differs from a shipped one.

    Raises ``LayoutError``: ``layout.missing`` where there is no such file, ``layout.invalid`` where
    it does not hold a layout; ``place`` names where (``styles.body.size``).
    """
    return _made(_with_base(_read(path), path.name, ()), path.name)


def layout_of_text(text: str, name: str) -> Layout:
    """Return the layout that a definition of the house's own makes, under a name.

    A definition ``extends`` a shipped layout. Raises ``LayoutError`` (``layout.invalid``).
    """
    tree = definition_tree(text, name)
    if not isinstance(tree.get("extends"), str):
        raise _invalid(name, DefinitionError("extends", Sort.BASE))
    made = _made(_with_base({**tree, "name": name}, name, ()), name)
    _checked(name, lambda: _check_own(made))
    return made


def definition_tree(text: str, name: str) -> Tree:
    """Return what a definition says by itself. Raises ``LayoutError`` (``layout.invalid``)."""
    if len(text) > LONGEST_DEFINITION:
        raise _invalid(name, DefinitionError("", Sort.TOO_LONG))
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise _invalid(name, DefinitionError("", Sort.NOT_TOML, str(error)[:80])) from error


def merged_tree(tree: Tree, name: str) -> Tree:
    """Return what a definition says together with its bases; phrases by their whole names.

    Styles that are like another's are filled in. Raises ``LayoutError``.
    """
    whole = _with_base(dict(tree), name, ())
    return _checked(name, lambda: _resolved(whole))


def _check_own(layout: Layout) -> None:
    if layout.composer not in {one.composer for one in _shipped()}:
        raise DefinitionError("composer", Sort.COMPOSER, layout.composer[:60])
    check_phrases(layout.phrases, known_facts())


@cache
def _shipped() -> tuple[Layout, ...]:
    return tuple(shipped_layouts())


@cache
def known_facts() -> Mapping[str, frozenset[str]]:
    """Return which facts each phrase may ask for: those of any shipped layout that has it."""
    known: dict[str, frozenset[str]] = {}
    for layout in _shipped():
        for key, phrase in layout.phrases.items():
            known[key] = known.get(key, frozenset()) | asked_facts(phrase)
    return known


def _shipped_path(name: str) -> Path:
    if name not in layout_names():
        raise LayoutError("layout.missing", name=name)
    return resource("layouts", f"{name}.toml")


def _made(tree: Tree, name: str) -> Layout:
    """Make the layout of a whole tree. Raises ``LayoutError`` (``layout.invalid``)."""

    def make() -> Layout:
        known_keys("layout", tree, Layout)
        whole = _resolved(tree)
        check_keys(whole)
        mistake = mistake_in(whole)
        try:
            made = msgspec.convert(whole, Layout)
        except (msgspec.ValidationError, TypeError, RecursionError) as error:
            place = str(error).rpartition("`$.")[2].rstrip("`")
            raise mistake or DefinitionError(place, Sort.WRONG_VALUE, str(error)) from error
        if mistake is not None:
            raise mistake
        check_layout(made)
        return _fixed(switched(made))

    return _checked(name, make)


def _fixed(layout: Layout) -> Layout:
    """Return a layout of whose tables nobody can change any: it is read once for all documents."""
    tables = {one.name: _table_fixed(getattr(layout, one.name)) for one in fields(layout)}
    return replace(layout, **tables)


def _table_fixed(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    table = cast("dict[object, object]", value)
    return MappingProxyType({key: _table_fixed(one) for key, one in table.items()})


def _checked(name: str, make: Callable[[], T]) -> T:
    try:
        return make()
    except DefinitionError as mistake:
        raise _invalid(name, mistake) from mistake


def _resolved(tree: Tree) -> Tree:
    """Fill in what styles take from each other, and name phrases by their paths."""
    for section in ("styles", "phrases"):
        if not isinstance(tree.get(section, {}), dict):
            raise DefinitionError(section, Sort.WRONG_VALUE, str(tree[section])[:60])
    styles = _styles_resolved(tree.get("styles", {}))
    return {**tree, "styles": styles, "phrases": flattened(tree.get("phrases", {}))}


def _read(path: Path) -> Tree:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise LayoutError("layout.missing", name=str(path)) from error
    except UnicodeDecodeError as error:
        raise _invalid(path.name, DefinitionError("", Sort.NOT_TOML, str(error)[:80])) from error
    return definition_tree(text, path.name)


@cache
def _shipped_tree(name: str) -> Tree:
    """Return what a shipped file says; nobody may change it."""
    return _read(_shipped_path(name))


def _with_base(tree: Tree, name: str, seen: tuple[str, ...]) -> Tree:
    """Lay a layout over the one that it extends."""
    base = tree.pop("extends", None)
    if base is None:
        return tree
    if not isinstance(base, str) or base in seen:
        raise _invalid(name, DefinitionError("extends", Sort.BASE, str(base)[:60]))
    below = _with_base(dict(_shipped_tree(base)), name, (*seen, base))
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


def _styles_resolved(styles: Mapping[str, object]) -> dict[str, Tree]:
    def resolved(name: str, seen: tuple[str, ...]) -> Tree:
        if name in seen or name not in styles:
            raise DefinitionError(f"styles.{seen[-1] if seen else name}.like", Sort.LIKE, name)
        style = styles[name]
        if not isinstance(style, dict):
            raise DefinitionError(f"styles.{name}", Sort.WRONG_VALUE, str(style)[:60])
        own = dict(cast("Tree", style))
        like = own.pop("like", None)
        known_keys(f"styles.{name}", own, Style)
        return {**resolved(str(like), (*seen, name)), **own} if like else own

    return {name: resolved(name, ()) for name in styles}


def flattened(phrases: Tree, prefix: str = "") -> Tree:
    """Name each phrase by its path: ``[phrases.lead] report`` is ``lead.report``."""
    flat: Tree = {}
    for key, value in phrases.items():
        if isinstance(value, dict):
            flat |= flattened(cast("Tree", value), f"{prefix}{key}.")
        else:
            flat[prefix + key] = value
    return flat


def _invalid(name: str, mistake: DefinitionError) -> LayoutError:
    return LayoutError(
        "layout.invalid",
        file=name,
        reason=str(mistake),
        place=mistake.place,
        mistake=mistake.sort.value,
        found=mistake.found,
        known=mistake.known,
    )
