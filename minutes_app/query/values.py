"""What the words and values of a query become, and what is to be said of them."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from minutes_app.domain.query import Either, FaultCode, Field, Node, Scope, Text
from minutes_app.domain.text import has_han
from minutes_app.language.sameness import same
from minutes_app.query.fields import (
    DATED,
    LISTED,
    guessed_field,
    listed,
    nearest_field,
    nearest_value,
    of_days,
    of_listed,
    of_name,
)
from minutes_app.query.lexer import Piece, is_plain
from minutes_app.query.tidy import tidy

Remark = tuple[FaultCode, Piece, Mapping[str, str]]
Found = Node | tuple[Scope, ...] | None
"""A condition; places for ``in:``; nothing."""
_LIKE_A_FIELD = re.compile(r"([A-Za-z]{2,12}|[^\W\d_]{2,6})[:：](?=[^\s/\\])")
_LIKE_A_GUESS = re.compile(r"([^\W\d_]{2,12})[:：]((?![\d/\\]).*)", re.DOTALL)
_LONGEST_SHOWN = 40
LONGEST_TERM: Final = 500
"""Code points of a term that are looked for."""


def is_seen(text: str) -> bool:
    """Tell whether a text has a letter or a number: what else there is, nobody looks for alone."""
    return any(map(str.isalnum, same(text)))


def node_of_word(piece: Piece) -> Node:
    """Return the condition of a word or phrase, cut where it is too long to be looked for."""
    words = " ".join(piece.text.split()) if piece.quoted else piece.text
    return Text(words[:LONGEST_TERM].strip(), piece.quoted)


def remark_on(piece: Piece) -> Remark | None:
    """Return what is to be said of a word that looks like a field and is none.

    Any Latin name does, a Chinese one only where it is a slip for a field, or one that people
    guess (主持人：吴杰): 会议指出：要 is a text.
    """
    guess = _LIKE_A_GUESS.match(piece.text)
    scope = guessed_field(guess[1]) if guess else None
    if guess and scope is not None:
        facts = {"name": guess[1], "nearest": "", "scope": scope, "value": guess[2]}
        return FaultCode.UNKNOWN_FIELD, _name_of(piece, guess[1]), facts
    like = _LIKE_A_FIELD.match(piece.text)
    if like is None:
        return None
    nearest = nearest_field(like[1])
    if has_han(like[1]) and not nearest:
        return None
    facts = {"name": like[1], "nearest": nearest}
    return FaultCode.UNKNOWN_FIELD, _name_of(piece, like[1]), facts


def _name_of(piece: Piece, name: str) -> Piece:
    return Piece(name, piece.start, piece.start + len(name))


def node_of_field(of: Field, pieces: Sequence[Piece], today: date) -> tuple[Found, list[Remark]]:
    """Return the condition that values of a field make, and what is wrong with them.

    A value that the field does not know is looked for as a word.
    """
    remarks: list[Remark] = []
    kept = [piece for piece in pieces if is_seen(piece.text)]
    if pieces and not kept:
        remarks.append((FaultCode.NO_VALUE, pieces[0], {"field": of.value}))
    if of in LISTED:
        found = _listed(of, kept, remarks)
    elif of in DATED:
        found = _either([_days(of, piece, today, remarks) for piece in kept])
    else:
        found = _either([of_name(of, _words(one), phrase=one.quoted) for one in kept])
    return found, remarks


def _listed(of: Field, pieces: Sequence[Piece], remarks: list[Remark]) -> Found:
    values = [value for piece in pieces for value in listed(of, piece.text)]
    strange = [piece for piece in pieces if not listed(of, piece.text)]
    nodes: list[Node] = [_as_text(piece) for piece in strange]
    remarks.extend(_unknown(FaultCode.UNKNOWN_VALUE, of, piece) for piece in strange)
    if of is Field.IN:
        scopes = tuple(dict.fromkeys(one for one in values if isinstance(one, Scope)))
        return scopes or _either(nodes)
    known_values = [of_listed(of, tuple(values))] if values else []
    return _either([*known_values, *nodes])


def _days(of: Field, piece: Piece, today: date, remarks: list[Remark]) -> Node:
    found = of_days(of, piece.text, today)
    if found is None:
        remarks.append(_unknown(FaultCode.BAD_DATE, of, piece))
        return _as_text(piece)
    node, turned = found
    if turned:
        facts = {"field": of.value, "value": piece.text}
        remarks.append((FaultCode.RANGE_TURNED, piece, facts))
    return node


def _unknown(code: FaultCode, of: Field, piece: Piece) -> Remark:
    shown = piece.text[:_LONGEST_SHOWN]
    facts = {"field": of.value, "value": shown, "nearest": nearest_value(of, piece.text)}
    return code, piece, facts


def _either(nodes: list[Node]) -> Node | None:
    return tidy(Either(tuple(nodes))) if nodes else None


def _as_text(piece: Piece) -> Text:
    """Return a value as words; what by itself would be no word (或) is looked for as a phrase."""
    words = _words(piece)
    return Text(words, piece.quoted or not is_plain(words))


def _words(piece: Piece) -> str:
    return " ".join(piece.text.split())[:LONGEST_TERM].strip()
