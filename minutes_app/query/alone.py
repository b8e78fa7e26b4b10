"""What filters mean where they stand alone, without words: 日期:上周, status:draft."""

from minutes_app.domain.query import (
    All,
    Due,
    Either,
    In,
    Named,
    Node,
    Not,
    OfKind,
    OfStatus,
    Scope,
    Text,
)
from minutes_app.query.tidy import EVERYTHING, tidy

_MEETINGS_AND_RECORD = Either((In(Scope.TITLES, EVERYTHING), In(Scope.ENTRIES, EVERYTHING)))


def as_meant(root: Node | None) -> Node | None:
    """Return a query as it is carried out.

    Who asks for last week wants the meetings and what was said at them; who came, groups and papers
    are found by words, or where they are asked for (``in:people``).
    """
    if root is None or _has_words(root) or _is_of_entries(root):
        return root
    return tidy(All((root, _MEETINGS_AND_RECORD)))


def _has_words(node: Node) -> bool:
    match node:
        case Text() | In():
            return True
        case Not(of):
            return _has_words(of)
        case All(of) | Either(of):
            return any(map(_has_words, of))
        case _:
            return False


def _is_of_entries(node: Node) -> bool:
    """Tell whether only entries can meet it, so that nothing else need be said."""
    match node:
        case Named() | OfKind() | Due():
            return True
        case OfStatus(_, meetings):
            return not meetings
        case All(of):
            return any(map(_is_of_entries, of))
        case Either(of):
            return all(map(_is_of_entries, of))
        case _:
            return False
