"""What may come next while a search is typed: fields, their values, names, whole searches."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Final, Protocol

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.query import Field, Party, Scope
from minutes_app.language.query_names import DAYS, DUES, FIELDS, Called, DayWord, called
from minutes_app.language.sameness import same
from minutes_app.query import signs
from minutes_app.query.fields import DATED, LISTED
from minutes_app.query.lexer import Piece, Sort, Token, tokens
from minutes_app.query.meanings import filters_meant, may_be_a_name, speakers_meant
from minutes_app.query.parser import LONGEST
from minutes_app.query.writing import value_of

MOST: Final = 10
_COMPARING = "<>=≤≥＜＞＝ "
_OFFERED_DAYS = (
    DayWord.TODAY, DayWord.THIS_WEEK, DayWord.LAST_WEEK, DayWord.THIS_MONTH, DayWord.LAST_MONTH,
    DayWord.THIS_YEAR, DayWord.LAST_YEAR, DayWord.YESTERDAY,
)  # fmt: skip
_OFFERED_DUE = (
    DayWord.TODAY, DayWord.TOMORROW, DayWord.THIS_WEEK, DayWord.NEXT_WEEK, DayWord.THIS_MONTH,
    DayWord.NEXT_MONTH, DayWord.THIS_YEAR,
)  # fmt: skip


class Offer(StrEnum):
    """What a suggestion is of."""

    FIELD = "field"
    VALUE = "value"
    NAME = "name"
    SAVED = "saved"
    RECENT = "recent"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Put ``insert`` in place of the text from ``start`` to ``end`` (code points, exclusive).

    ``shown`` is for eyes, ``hint`` stands beside it: the words of a saved search, else "".
    """

    offer: Offer
    start: int
    end: int
    insert: str
    shown: str
    hint: str = ""


class Known(Protocol):
    """What of the archive is offered. Called for each key: it answers from memory or the index."""

    def names(self, party: Party, text: str) -> Sequence[str]:
        """Return names of who speaks or is to do it, also by pinyin, the likeliest first."""
        ...

    def speakers(self, word: str) -> Sequence[str]:
        """Return names of who speaks for a plain word, which may well be none: there is time."""
        ...

    def series(self, text: str) -> Sequence[str]:
        """Return names of series of meetings."""
        ...

    def saved(self) -> Sequence[tuple[str, str]]:
        """Return the name and the words of each saved search, in their order."""
        ...

    def recent(self) -> Sequence[str]:
        """Return the words of searches made before, the last first."""
        ...


def suggest(text: str, caret: int, known: Known) -> tuple[Suggestion, ...]:
    """Return what may come next at ``caret``, the likeliest first; any text, any caret.

    What would change nothing is not offered.
    """
    if len(text) > LONGEST:
        return ()
    caret = min(max(caret, 0), len(text))
    found = dict.fromkeys(
        one for one in _offers(text, caret, known) if text[one.start : one.end] != one.insert
    )
    return tuple(islice(found, MOST))


def _offers(text: str, caret: int, known: Known) -> Iterator[Suggestion]:
    if not text.strip():
        yield from _searches(text, known)
        yield from _fields(Piece("", caret, caret))
        return
    before, token = _tokens_at(text, caret)
    if token is None:
        return
    if token.field is not None and caret >= token.sign:
        piece = _piece_at(text, caret, token)
        if piece is not None:
            yield from _values(token.field, piece, known)
    elif token.sort in {Sort.WORD, Sort.FIELD}:
        if before and before.field and before.values and before.field in LISTED | DATED:
            start = before.values[-1].start  # status:in pro
            yield from _values(before.field, Piece(text[start:caret], start, token.end), known)
        end = token.sign if token.field is not None else token.end
        if token.sort is Sort.WORD and caret == token.end and text[token.start] not in signs.QUOTES:
            yield from _meant(text[token.start : caret], token, known)
        yield from _fields(Piece(text[token.start : caret], token.start, end))
        yield from _searches(text, known)


def _meant(word: str, token: Token, known: Known) -> Iterator[Suggestion]:
    """Yield filters that a plain word may be meant for."""
    for one in filters_meant(word):
        yield Suggestion(Offer.VALUE, token.start, token.end, one, one)
    if may_be_a_name(word):
        for one in speakers_meant(word, known.speakers(word)):
            yield Suggestion(Offer.NAME, token.start, token.end, one, one)


def _tokens_at(text: str, caret: int) -> tuple[Token | None, Token | None]:
    """Return the token that is being typed, and the one before it.

    It is the last that begins before the caret, and it goes on to the caret: only behind the colon
    and the commas of a field there may be blanks.
    """
    before = last = None
    for token in tokens(text):
        if token.start >= caret:
            break
        before, last = last, token
    if last is not None and caret > last.end:
        comma = text[last.end - 1] in signs.SEPARATORS
        open_field = last.field is not None and (comma or not last.values)
        if not open_field or text[last.end : caret].strip():
            last = None
    return before, last


def _piece_at(text: str, caret: int, token: Token) -> Piece | None:
    """Return what is typed of a value up to the caret, and what of the text it stands for."""
    for piece in token.values:
        if piece.start <= caret <= piece.end:
            if piece.quoted and piece.closed and caret == piece.end:
                return None
            typed = text[piece.start + piece.quoted : caret]
            return Piece(typed, piece.start, piece.end)
    return Piece("", caret, caret)


def _fields(piece: Piece) -> Iterator[Suggestion]:
    for names in _begun(FIELDS.values(), piece.text):
        name = f"{names.usual()}:"
        yield Suggestion(Offer.FIELD, piece.start, piece.end, name, name, _other(names))


def _values(field: Field, piece: Piece, known: Known) -> Iterator[Suggestion]:
    if field in {Field.SPEAKER, Field.BY, Field.BODY, Field.SERIES}:
        for name in _names(field, piece.text, known):
            insert = value_of(field, name)
            yield Suggestion(Offer.NAME, piece.start, piece.end, insert, name)
        return
    typed = piece.text.lstrip(_COMPARING) if field in DATED else piece.text
    start = piece.start + len(piece.text) - len(typed)
    for names in _begun(_of_list(field), typed):
        word = names.usual()
        yield Suggestion(Offer.VALUE, start, piece.end, value_of(field, word), word, _other(names))


def _names(field: Field, text: str, known: Known) -> Sequence[str]:
    if field is Field.SERIES:
        return known.series(text)
    return known.names(Party.SPEAKER if field is Field.SPEAKER else Party.OWNER, text)


def _of_list(field: Field) -> list[Called]:
    match field:
        case Field.KIND:
            return [called(value) for value in EntryKind]
        case Field.STATUS:
            return [called(value) for value in (*TaskStatus, *MeetingStatus)]
        case Field.IN:
            return [called(value) for value in Scope]
        case Field.DATE:
            return [DAYS[word] for word in _OFFERED_DAYS]
        case Field.DUE:
            return [*DUES.values(), *(DAYS[word] for word in _OFFERED_DUE)]
        case _:
            return []


def _begun(every: Iterable[Called], typed: str) -> list[Called]:
    """Return what has a name in either language that begins so; by its usual name first."""
    folded = same(typed).strip()
    begun = [names for names in every if _rank(names, folded) is not None]
    return sorted(begun, key=lambda names: _rank(names, folded) or 0)


def _rank(names: Called, folded: str) -> int | None:
    if same(names.usual()).startswith(folded):
        return 0
    return 1 if any(same(name).startswith(folded) for name in names.every) else None


def _other(names: Called) -> str:
    """Return what it is called in the other language: that is understood too."""
    usual = names.usual()
    return names.english[0] if usual in names.chinese else names.chinese[0]


def _searches(text: str, known: Known) -> Iterator[Suggestion]:
    """Yield saved and recent searches in which all that is typed stands."""
    folded = same(text).strip()
    whole = (0, len(text))
    for name, query in known.saved():
        if folded in same(name) or folded in same(query):
            yield Suggestion(Offer.SAVED, *whole, query, name, query)
    for query in known.recent():
        if folded in same(query):
            yield Suggestion(Offer.RECENT, *whole, query, query)
