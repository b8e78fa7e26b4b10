"""What may stand between the braces of a template: names, loops, conditions, a few filters.

Jinja has calls, arithmetic and includes too; a letterhead needs none. They are refused before
anything is carried out, so that a template cannot reach for what it should not have, cannot count
to a thousand million, and is told where it goes wrong.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from minutes_app.documents.templates.inside.refusal import RefusedError
from minutes_app.documents.templates.placeholders import OF_PEOPLE, PEOPLE, canonical

_ALLOWED: Final = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Const,
    nodes.If, nodes.For, nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand,
    nodes.CondExpr, nodes.Filter, nodes.Test,
)  # fmt: skip
FILTERS: Final = ("upper", "lower", "trim", "length", "first", "last", "default")
_TESTS: Final = ("defined", "undefined")
_OF_LOOPS: Final = frozenset({"index", "index0", "first", "last", "length"})
_TAG: Final = re.compile(r"<[^>]+>")
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Use:
    """A placeholder where it stands: what is written there, and the paragraph around it."""

    name: str
    paragraph: str


def environment() -> Any:
    """Return what templates are carried out in: texts are escaped, names must be known."""
    made: Any = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    made.filters = {name: made.filters[name] for name in FILTERS}
    made.tests = {name: made.tests[name] for name in _TESTS}
    made.globals.clear()
    return made


def uses_in(xml: str, env: Any) -> Iterator[Use]:
    """Yield the placeholders of a part whose tags were put together. Raises ``RefusedError``.

    A name that nobody knows is yielded like the others.
    """
    lines = re.sub(r"<w:p([ >])", r"\n<w:p\1", xml).splitlines()

    def paragraph(number: int | None) -> str:
        # Some kinds of nodes know no line: then it is the first that holds a command.
        number = number or next((at for at, one in enumerate(lines, 1) if "{%" in one), 0)
        line = lines[number - 1] if 0 < number <= len(lines) else ""
        return " ".join(_TAG.sub("", line).split())[:_SHOWN]

    try:
        tree = env.parse("\n".join(lines))
    except TemplateSyntaxError as error:
        raise RefusedError(
            "template.syntax", found=str(error.message)[:80], paragraph=paragraph(error.lineno)
        ) from error
    loops = _loop_names(tree)
    for node in _all(tree):
        _check(node, paragraph, loops)
        if isinstance(node, nodes.Name) and node.ctx == "load" and node.name not in loops:
            yield Use(node.name, paragraph(node.lineno))


def _all(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _all(child)


def _loop_names(tree: nodes.Template) -> frozenset[str]:
    found = {"loop"} if any(True for _ in tree.find_all(nodes.For)) else set[str]()
    for loop in tree.find_all(nodes.For):
        if isinstance(loop.target, nodes.Name):
            found.add(loop.target.name)
    return frozenset(found)


def _check(node: nodes.Node, paragraph: Any, loops: frozenset[str]) -> None:
    def refuse(found: str) -> RefusedError:
        return RefusedError("template.expression", found=found, paragraph=paragraph(node.lineno))

    if not isinstance(node, _ALLOWED):
        raise refuse(type(node).__name__.lower())
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        raise refuse(f"|{node.name}")
    if isinstance(node, nodes.Test) and node.name not in _TESTS:
        raise refuse(f"is {node.name}")
    if isinstance(node, nodes.For):
        _check_loop(node, refuse)
    if isinstance(node, nodes.Getattr):
        owner = node.node.name if isinstance(node.node, nodes.Name) else ""
        known = node.attr in _OF_LOOPS if owner == "loop" else canonical(node.attr, OF_PEOPLE)
        if owner not in loops or not known:
            raise refuse(f"{owner}.{node.attr}")


def _check_loop(node: nodes.For, refuse: Any) -> None:
    """A loop goes over the people, and not within another."""
    over = node.iter.name if isinstance(node.iter, nodes.Name) else ""
    if canonical(over) != PEOPLE or not isinstance(node.target, nodes.Name):
        raise refuse("for")
    if node.recursive or any(True for child in node.body for _ in child.find_all(nodes.For)):
        raise refuse("for")
    if any(isinstance(child, nodes.For) for child in node.body):
        raise refuse("for")
