"""Cuts what was typed into tokens. Whatever it is, there are tokens for it, and no error."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from minutes_app.domain.query import Field
from minutes_app.query import signs
from minutes_app.query.fields import DATED, LISTED, field_named, is_value

_MOST_WORDS_OF_VALUE = 5


class Sort(StrEnum):
    """What a token is."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"
    OPEN = "open"
    CLOSE = "close"
    EXCLUDE = "exclude"
    OR = "or"
    AND = "and"


@dataclass(frozen=True, slots=True)
class Piece:
    """A value of a field: its words without quotes, and where it stands with them."""

    text: str
    start: int
    end: int
    quoted: bool = False
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of what was typed (code points, end exclusive).

    ``text`` is what is looked for, without quotes. A field has ``field`` and ``values``; ``sign``
    is where its values may begin, behind the colon. ``closed`` is False for a phrase whose quote
    nothing ends.
    """

    sort: Sort
    start: int
    end: int
    text: str
    field: Field | None = None
    values: tuple[Piece, ...] = ()
    sign: int = 0
    closed: bool = True


def tokens(text: str) -> Iterator[Token]:
    """Cut ``text`` into tokens, in order. What is between them is white space."""
    at = _skip(text, 0)
    while at < len(text):
        token = _token(text, at)
        yield token
        at = _skip(text, token.end)


def is_plain(text: str) -> bool:
    """Tell whether a text, typed by itself, is one word."""
    found = list(tokens(text))
    return len(found) == 1 and found[0].sort is Sort.WORD and found[0].text == text


def _token(text: str, at: int) -> Token:
    sign = text[at]
    if sign in signs.OPENS:
        return Token(Sort.OPEN, at, at + 1, sign)
    if sign in signs.CLOSES:
        return Token(Sort.CLOSE, at, at + 1, sign)
    if sign in signs.BARS:
        end = at + 1
        while end < len(text) and text[end] in signs.BARS:
            end += 1
        return Token(Sort.OR, at, end, text[at:end])
    if sign in signs.QUOTES:
        piece = _quoted(text, at)
        return Token(Sort.PHRASE, at, piece.end, piece.text, closed=piece.closed)
    if sign in signs.MINUS and _excludes(text, at):
        return Token(Sort.EXCLUDE, at, at + 1, sign)
    return _field(text, at) or _word(text, at)


def _excludes(text: str, at: int) -> bool:
    """Tell whether a minus stands right before what it excludes."""
    after = text[at + 1 : at + 2]
    return bool(after) and not after.isspace() and after not in (
        signs.MINUS + signs.CLOSES + signs.BARS
    )  # fmt: skip


def _word(text: str, at: int) -> Token:
    match = signs.WORD.match(text, at)
    end = match.end() if match else at + 1
    word = text[at:end]
    sorts = ((signs.OR, Sort.OR), (signs.AND, Sort.AND), (signs.NOT, Sort.EXCLUDE))
    sort = next((sort for words, sort in sorts if word in words), Sort.WORD)
    return Token(sort, at, end, word)


def _field(text: str, at: int) -> Token | None:
    """Return a field and its values, None where no name of one begins."""
    named = signs.NAME.match(text, at)
    field = field_named(named[1]) if named else None
    if named and field:
        values = tuple(_values(text, named.end(), field))
        end = _end(text, values, field) if values else named.end()
        return Token(Sort.FIELD, at, end, text[at:end], field, values, named.end())
    compared = signs.NAME_COMPARED.match(text, at)  # due<2026, without a colon
    field = field_named(compared[1]) if compared else None
    if compared and field and field in DATED:
        values = tuple(_values(text, compared.end(), field))
        if values and all(is_value(field, value.text) for value in values):
            end = _end(text, values, field)
            return Token(Sort.FIELD, at, end, text[at:end], field, values, compared.end())
    return None


def _values(text: str, at: int, field: Field) -> Iterator[Piece]:
    """Yield the values of a field that begin at ``at``, or after blanks."""
    start = _skip(text, at)
    if start > at and _is_other_term(text, start):
        return
    while start < len(text):
        piece = _value(text, start, field)
        if piece is None:
            return
        yield piece
        if _end(text, (piece,), field) == piece.end:
            return
        start = _skip(text, piece.end + 1)
        if _is_other_term(text, start):
            return


def _end(text: str, values: Sequence[Piece], field: Field) -> int:
    """Return where values end, with the comma behind the last; words of titles keep theirs."""
    end = values[-1].end
    comma = field is not Field.TITLE and text[end : end + 1] in tuple(signs.SEPARATORS)
    return end + comma


def _value(text: str, at: int, field: Field) -> Piece | None:
    if text[at] in signs.QUOTES:
        return _quoted(text, at)
    compared = signs.COMPARED.match(text, at) if field in DATED else None
    start = compared.end() if compared else at
    end = _end_of_several(text, start, field)
    if not end:
        match = (signs.WORD if field is Field.TITLE else signs.VALUE).match(text, start)
        if not (match or compared):
            return None
        end = match.end() if match else start
    value = text[at:end].rstrip()
    return Piece(value, at, at + len(value))


def _end_of_several(text: str, at: int, field: Field) -> int:
    """Return where a value of several words ends ("in progress", "last 3 months"), else 0."""
    if field not in DATED and field not in LISTED:
        return 0
    ends: list[int] = []
    end = at
    while len(ends) < _MOST_WORDS_OF_VALUE and (match := signs.VALUE.match(text, end)):
        ends.append(match.end())
        end = _skip(text, match.end())
    return next((end for end in ends[:0:-1] if is_value(field, text[at:end])), 0)


def _is_other_term(text: str, at: int) -> bool:
    """Tell whether at ``at``, behind a blank, something begins that is no value."""
    if at >= len(text) or text[at] in signs.OPENS + signs.CLOSES + signs.BARS:
        return True
    if text[at] in signs.MINUS and _excludes(text, at):
        return True
    if text[at] in signs.QUOTES:
        return False
    named = signs.NAME.match(text, at)
    word = signs.WORD.match(text, at)
    if named and field_named(named[1]):
        return True
    return bool(word) and word[0] in signs.JOINING


def _quoted(text: str, at: int) -> Piece:
    end = signs.closing(text, at)
    if end < 0:
        return Piece(text[at + 1 :].replace('""', '"'), at, len(text), quoted=True, closed=False)
    inner = text[at + 1 : end]
    if text[at] == '"':
        inner = inner.replace('""', '"')
    return Piece(inner, at, end + 1, quoted=True)


def _skip(text: str, at: int) -> int:
    match = signs.BLANKS.match(text, at)
    return match.end() if match else at
