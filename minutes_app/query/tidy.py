"""One shape for trees that mean the same, so that reading and writing are each other's reverse."""

from minutes_app.domain.query import All, Either, In, Node, Not, OfKind, OfStatus, Scope, Text

EVERYTHING = All(())


def tidy(node: Node) -> Node:
    """Return the tree without conditions that change nothing.

    Of one condition there is no ``All`` and no ``Either``, and in each no other of its sort and
    nothing twice; nothing is negated twice; a place is of ``Text`` or of everything.
    """
    match node:
        case All(of):
            return _joined(All, of)
        case Either(of):
            return _joined(Either, of)
        case Not(of):
            inner = tidy(of)
            return inner.of if isinstance(inner, Not) else Not(inner)
        case In(scope, of):
            return _placed(scope, tidy(of))
        case _:
            return _values_once(node)


def _values_once(node: Node) -> Node:
    match node:
        case OfKind(kinds):
            return OfKind(tuple(dict.fromkeys(kinds)))
        case OfStatus(tasks, meetings):
            return OfStatus(tuple(dict.fromkeys(tasks)), tuple(dict.fromkeys(meetings)))
        case _:
            return node


def _joined(sort: type[All] | type[Either], of: tuple[Node, ...]) -> Node:
    parts: dict[Node, None] = {}
    for part in map(tidy, of):
        parts.update(dict.fromkeys(part.of if isinstance(part, sort) else (part,)))
    if sort is Either and EVERYTHING in parts:
        return EVERYTHING
    return next(iter(parts)) if len(parts) == 1 else sort(tuple(parts))


def _placed(scope: Scope, node: Node) -> Node:
    """Return a tidy tree whose words stand in a place, where they have none yet."""
    match node:
        case Text() | All(()):
            return In(scope, node)
        case All(of):
            return tidy(All(tuple(_placed(scope, part) for part in of)))
        case Either(of):
            return tidy(Either(tuple(_placed(scope, part) for part in of)))
        case Not(of):
            return Not(_placed(scope, of))
        case _:
            return node
