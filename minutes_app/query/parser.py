"""Reads what was typed as a tree. It never raises: what is wrong is said, the words are kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from minutes_app.domain.query import (
    All,
    Either,
    Fault,
    FaultCode,
    Field,
    In,
    Node,
    Not,
    Query,
    Scope,
    Text,
)
from minutes_app.query.lexer import Piece, Sort, Token, tokens
from minutes_app.query.plain import plain_query
from minutes_app.query.tidy import EVERYTHING, tidy
from minutes_app.query.values import (
    LONGEST_TERM,
    Remark,
    is_seen,
    node_of_field,
    node_of_word,
    remark_on,
)

LONGEST: Final = 10_000
"""Code points of a query that are read."""
MOST_TERMS: Final = 100
DEEPEST: Final = 20
"""Brackets within brackets."""
_MOST_FAULTS = 20


@dataclass(frozen=True, slots=True)
class _Place:
    """``in:`` among the terms of a group: where the others are to stand."""

    scopes: tuple[Scope, ...]


_Term = Node | _Place


def read_query(text: str, today: date) -> Query:
    """Return what somebody looks for. ``today`` is what "this week" and "overdue" start from.

    No text raises. ``faults`` stand in the order of the text.
    """
    return plain_query(text) or read_in_full(text, today)


def read_typed(text: str, today: Callable[[], date]) -> Query:
    """Return the same; what day it is is only asked where more than plain words were typed."""
    return plain_query(text) or read_in_full(text, today())


def read_in_full(text: str, today: date) -> Query:
    """Return the same, with an eye for everything that a text can say."""
    parser = _Parser(list(tokens(text[:LONGEST])), today)
    if len(text) > LONGEST:
        parser.fault(FaultCode.TOO_LONG, LONGEST, len(text), what="text", most=str(LONGEST))
    terms = parser.group(0, None)
    root = _node(terms)
    faults = sorted(parser.faults[:_MOST_FAULTS], key=lambda fault: (fault.start, fault.end))
    return Query(text, root, tuple(faults))


@dataclass(slots=True)
class _Parser:
    """Goes through the tokens once."""

    tokens: Sequence[Token]
    today: date
    faults: list[Fault] = field(default_factory=list[Fault])
    at: int = 0
    terms: int = 0

    def fault(self, code: FaultCode, start: int, end: int, **facts: str) -> None:
        """Note that something is wrong."""
        self.faults.append(Fault(code, start, end, facts))

    def group(self, depth: int, of: Field | None) -> list[list[_Term]]:
        """Read to the end of a group; return its terms, each with those it is joined to by OR.

        ``of`` is the field whose values the words of the group are: ``title:(a OR b)``.
        """
        joined: list[list[_Term]] = []
        operator: Token | None = None
        skipped = 0
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.sort is Sort.CLOSE:
                if not (depth or skipped):
                    self._stray(token)
                elif not skipped:
                    break
                skipped = max(skipped - 1, 0)
                self.at += 1
            elif token.sort is Sort.OPEN and depth == DEEPEST:
                self._too_deep(token, skipped)
                skipped += 1
                self.at += 1
            elif token.sort in {Sort.OR, Sort.AND}:
                operator = self._operator(token, operator, first=not joined)
            else:
                either = operator is not None and operator.sort is Sort.OR and bool(joined)
                operator = None
                self._take(joined, self._term(depth, of), either=either)
        if operator is not None:
            self._nothing_to_join(operator)
        return joined

    def _take(self, joined: list[list[_Term]], term: _Term | None, *, either: bool) -> None:
        if term is None:
            return
        if either:
            joined[-1].append(term)
        else:
            joined.append([term])

    def _operator(self, token: Token, before: Token | None, *, first: bool) -> Token | None:
        """Go past a word that joins; return it where something stands before it."""
        self.at += 1
        if len(self.tokens) == 1 and is_seen(token.text):
            self.at -= 1  # all that was typed: the word itself is looked for, as if it were quoted
            self.tokens = (Token(Sort.PHRASE, token.start, token.end, token.text),)
            return None
        if first or before is not None:
            self._nothing_to_join(token)
            return before
        return token

    def _nothing_to_join(self, token: Token) -> None:
        self.fault(FaultCode.NOTHING_TO_JOIN, token.start, token.end, word=token.text)

    def _stray(self, token: Token) -> None:
        self.fault(FaultCode.STRAY_BRACKET, token.start, token.end, sign=token.text)

    def _too_deep(self, token: Token, skipped: int) -> None:
        if not skipped:
            facts = {"what": "depth", "most": str(DEEPEST)}
            self.fault(FaultCode.TOO_LONG, token.start, token.end, **facts)

    def _term(self, depth: int, of: Field | None) -> _Term | None:
        """Read one term, perhaps excluded."""
        excluded: Token | None = None
        negated = False
        while self.at < len(self.tokens) and self.tokens[self.at].sort is Sort.EXCLUDE:
            excluded, negated = self.tokens[self.at], not negated
            self.at += 1
        token = self.tokens[self.at] if self.at < len(self.tokens) else None
        if token is None or token.sort in {Sort.CLOSE, Sort.OR, Sort.AND}:
            return self._excludes_nothing(excluded, of)
        if token.sort is Sort.OPEN and depth == DEEPEST:
            return None
        node = self._plain_term(token, depth, of)
        if not negated or node is None:
            return node
        if isinstance(node, _Place):
            node = _anything_in(node.scopes)
        return Not(node)

    def _excludes_nothing(self, sign: Token | None, of: Field | None) -> Node | None:
        if sign is None:
            return None
        if len(self.tokens) == 1:  # NOT alone: the word itself is looked for
            return self._word(Piece(sign.text, sign.start, sign.end, quoted=True), of)
        self.fault(FaultCode.NOTHING_TO_EXCLUDE, sign.start, sign.end, sign=sign.text)
        return None

    def _plain_term(self, token: Token, depth: int, of: Field | None) -> _Term | None:
        self.at += 1
        if token.sort is Sort.OPEN:
            return self._bracket(token, depth, of)
        if token.sort is Sort.FIELD:
            return self._field(token, depth)
        if token.sort is Sort.PHRASE and not token.closed:
            self._open_quote(token.start)
        quoted = token.sort is Sort.PHRASE
        return self._word(Piece(token.text, token.start, token.end, quoted), of)

    def _bracket(self, token: Token, depth: int, of: Field | None) -> Node | None:
        terms = self.group(depth + 1, of)
        if self.at < len(self.tokens):
            self.at += 1
        else:
            self.fault(FaultCode.OPEN_BRACKET, token.start, token.end, sign=token.text)
        return _node(terms)

    def _field(self, token: Token, depth: int) -> _Term | None:
        of = token.field
        following = self.tokens[self.at] if self.at < len(self.tokens) else None
        if of is None:
            return None
        if token.values:
            return self._values(of, token.values)
        if following is not None and following.sort is Sort.OPEN and depth < DEEPEST:
            self.at += 1
            return self._bracket(following, depth, of)
        self.fault(FaultCode.NO_VALUE, token.start, token.end, field=of.value)
        return None

    def _values(self, of: Field, pieces: Sequence[Piece]) -> _Term | None:
        for piece in pieces:
            if not piece.closed:
                self._open_quote(piece.start)
        kept = [piece for piece in pieces if self._is_room(piece)]
        found, remarks = node_of_field(of, kept, self.today)
        self._remark(remarks)
        if isinstance(found, tuple):
            return _Place(found)
        return found

    def _word(self, piece: Piece, of: Field | None) -> Node | None:
        if not is_seen(piece.text) or not self._is_room(piece):
            return None
        if of is not None:
            found, remarks = node_of_field(of, [piece], self.today)
            self._remark(remarks)
            return _anything_in(found) if isinstance(found, tuple) else found
        if len(piece.text) > LONGEST_TERM:
            facts = {"what": "term", "most": str(LONGEST_TERM)}
            self.fault(FaultCode.TOO_LONG, piece.start + LONGEST_TERM, piece.end, **facts)
        elif not piece.quoted and (remark := remark_on(piece)):
            self._remark([remark])
        return node_of_word(piece)

    def _is_room(self, piece: Piece) -> bool:
        """Count a term; tell whether it is still looked for."""
        self.terms += 1
        if self.terms == MOST_TERMS + 1:
            facts = {"what": "terms", "most": str(MOST_TERMS)}
            self.fault(FaultCode.TOO_LONG, piece.start, self.tokens[-1].end, **facts)
        return self.terms <= MOST_TERMS

    def _remark(self, remarks: Sequence[Remark]) -> None:
        for code, piece, facts in remarks:
            self.fault(code, piece.start, piece.end, **facts)

    def _open_quote(self, at: int) -> None:
        self.fault(FaultCode.OPEN_QUOTE, at, at + 1)


def _node(joined: list[list[_Term]]) -> Node | None:
    """Return what a group of terms means, None for nothing."""
    found: list[Scope] = []
    parts: list[Node] = []
    for row in joined:
        if len(row) == 1 and isinstance(row[0], _Place):
            found.extend(row[0].scopes)
            continue
        nodes = [_anything_in(one.scopes) if isinstance(one, _Place) else one for one in row]
        parts.append(tidy(Either(tuple(nodes))))
    if not found:
        return tidy(All(tuple(parts))) if parts else None
    scopes = tuple(dict.fromkeys(found))
    placed = [_words_in(scopes, part) for part in parts]
    found_there = (new != old for old, new in zip(parts, placed, strict=True)
                   if not isinstance(new, Not))  # fmt: skip
    if not any(found_there):
        placed.insert(0, _anything_in(scopes))
    return tidy(All(tuple(placed)))


def _anything_in(scopes: tuple[Scope, ...]) -> Node:
    return tidy(Either(tuple(In(scope, EVERYTHING) for scope in scopes)))


def _words_in(scopes: tuple[Scope, ...], node: Node) -> Node:
    """Return a tree whose words stand in one of some places, where they have none yet."""
    match node:
        case Text():
            return tidy(Either(tuple(In(scope, node) for scope in scopes)))
        case All(of):
            return tidy(All(tuple(_words_in(scopes, part) for part in of)))
        case Either(of):
            return tidy(Either(tuple(_words_in(scopes, part) for part in of)))
        case Not(of):
            return Not(_words_in(scopes, of))
        case _:
            return node
