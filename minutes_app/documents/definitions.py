"""Definitions of house layouts: values by their place, laid over a base, written as TOML.

A place is a path of keys (``("styles", "body", "size")``). A definition holds only what differs
from its base: setting a value to what the base has takes it out again.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from minutes_app.documents.layouts import definition_tree, flattened, merged_tree

Path = tuple[str, ...]
Tree = dict[str, Any]
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_HEAD: Final = ("extends", "name", "title", "kind")
_MISSING: Final = object()


def new_definition(base: str) -> str:
    """Return the definition of a layout that differs in nothing from a shipped one."""
    return written({"extends": base})


def base_of(text: str) -> str:
    """Return the shipped layout that a definition extends, "" where it says none."""
    base = definition_tree(text, "").get("extends")
    return base if isinstance(base, str) else ""


def own_values(text: str) -> dict[Path, Any]:
    """Return what a definition changes, by place. Raises ``LayoutError``."""
    tree = definition_tree(text, "")
    return {place: value for place, value in _leaves(tree) if place[0] not in _HEAD}


def whole_tree(text: str) -> Tree:
    """Return a definition laid over its base, styles filled in. Raises ``LayoutError``."""
    return merged_tree(definition_tree(text, ""), "")


def base_tree(text: str) -> Tree:
    """Return the base of a definition as it was shipped. Raises ``LayoutError``."""
    return merged_tree({"extends": base_of(text)}, "")


def value_at(tree: Mapping[str, Any], place: Path, default: object = None) -> Any:
    """Return the value of a place in a whole tree."""
    found: object = tree
    for key in place:
        if not isinstance(found, Mapping) or key not in found:
            return default
        found = cast("Mapping[str, object]", found)[key]
    return found


def with_value(text: str, place: Path, value: object) -> str:
    """Return a definition in which a place has a value.

    What the layout would have there anyhow is not written down.
    """
    without = _without(definition_tree(text, ""), place)
    if value_at(merged_tree(without, ""), place, _MISSING) == value:
        return written(without)
    return written(_with(without, place, value))


def with_values(text: str, values: Mapping[Path, object]) -> str:
    """Return a definition in which several places have values."""
    tree = definition_tree(text, "")
    for place in values:
        tree = _without(tree, place)
    below = merged_tree(tree, "")
    for place, value in values.items():
        if value_at(below, place, _MISSING) != value:
            tree = _with(tree, place, value)
    return written(tree)


def without_value(text: str, place: Path) -> str:
    """Return a definition in which a place (and all below it) is as shipped."""
    return written(_without(definition_tree(text, ""), place))


def written(tree: Mapping[str, Any]) -> str:
    """Return a tree as TOML: its head first, then tables, all in order of their names."""
    lines = [f"{key} = {_value(tree[key])}" for key in _HEAD if key in tree]
    rest = {key: value for key, value in tree.items() if key not in _HEAD}
    lines += _table((), _nested_phrases(rest))
    return "\n".join(lines).strip() + "\n"


def _nested_phrases(tree: Tree) -> Tree:
    """Quote nothing: a phrase ``lead.report`` is written in the table ``phrases.lead``.

    A phrase that is a word and a family at once (``part``, ``part.title``) keeps its whole name.
    """
    phrases = tree.get("phrases")
    if not isinstance(phrases, dict):
        return tree
    return {**tree, "phrases": flattened(cast("Tree", phrases))}


def _leaves(tree: Mapping[str, Any], place: Path = ()) -> Iterator[tuple[Path, Any]]:
    for key, value in tree.items():
        if isinstance(value, dict) and place[:1] != ("phrases",) and key != "phrases":
            yield from _leaves(cast("Tree", value), (*place, key))
        elif key == "phrases" and not place and isinstance(value, dict):
            for name, phrase in flattened(cast("Tree", value)).items():
                yield (key, name), phrase
        else:
            yield (*place, key), value


def _with(tree: Tree, place: Path, value: object) -> Tree:
    key, *rest = place
    if not rest:
        return {**tree, key: value}
    below = tree.get(key)
    return {**tree, key: _with(cast("Tree", below) if isinstance(below, dict) else {},
                               tuple(rest), value)}  # fmt: skip


def _without(tree: Tree, place: Path) -> Tree:
    """Return a tree without a place, and without the tables that are empty then."""
    if place[:1] == ("phrases",) and isinstance(tree.get("phrases"), dict):
        tree = {**tree, "phrases": flattened(tree["phrases"])}
    key, *rest = place
    below = tree.get(key)
    if not rest or not isinstance(below, dict):
        return {one: value for one, value in tree.items() if one != key or rest}
    left = _without(cast("Tree", below), tuple(rest)) if rest else {}
    if left:
        return {**tree, key: left}
    return {one: value for one, value in tree.items() if one != key}


def _table(place: Path, tree: Mapping[str, Any]) -> list[str]:
    lines: list[str] = []
    plain = {key: value for key, value in tree.items() if not isinstance(value, dict)}
    if plain and place:
        lines += ["", f"[{'.'.join(map(_key, place))}]"]
    lines += [f"{_key(key)} = {_value(value)}" for key, value in plain.items()]
    for key, value in sorted(tree.items()):
        if isinstance(value, dict):
            lines += _table((*place, key), cast("Tree", value))
    return lines


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, cast('list[object]', value)))}]"
    if isinstance(value, dict):
        pairs = cast("Tree", value).items()
        return "{" + ", ".join(f"{_key(key)} = {_value(one)}" for key, one in pairs) + "}"
    return _text(str(value))


def _text(text: str) -> str:
    """Return a text in quotation marks; what JSON escapes TOML reads, but for a lone DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
