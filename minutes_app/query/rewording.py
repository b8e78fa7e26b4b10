"""Plain words that may be meant as filters: 吴杰 建议 as 发言人:吴杰 类型:建议.

Nothing is taken so by itself: where the words find little, it is offered.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from minutes_app.domain.query import Field, Scope
from minutes_app.domain.text import has_han
from minutes_app.language.query_names import FIELDS, called
from minutes_app.language.sameness import same
from minutes_app.query.asking import without_question
from minutes_app.query.fields import DATED, LISTED, field_named, is_value, listed
from minutes_app.query.lexer import Sort, Token, tokens
from minutes_app.query.made_of import SAID, TASKS, WHO, cut
from minutes_app.query.meanings import are_days, filters_meant, may_be_a_name
from minutes_app.query.signs import COLONS
from minutes_app.query.styled import is_styled, looks_like_a_name, words_of_title
from minutes_app.query.writing import value_of

Names = Callable[[str], Sequence[str]]
"""Gives who speaks by letters of a name."""
MOST: Final = 3
"""Stretches of a text that are taken for filters."""
_LONGEST = 200
"""Code points of a search up to which it is read so."""
_TOGETHER = 3
"""Words that may be one name or one value: last week, Wu Jie."""
_WITH_TITLE = 5
"""Words that a title and a name may be: Deputy Director General Wu Jie."""
_OF = "的"
_OWN = re.compile("['’]s$")
"""What makes a name that of an owner: Director Wu's."""
_EMPTY = frozenset(
    {"会", "会议", "会上", "开会", "记录", *SAID,
     "meeting", "meetings", "said", "by", "of", "the", "from", "in"}
)  # fmt: skip
"""Words that say nothing more beside a filter."""
_SIGNS = re.compile(r"[、，；。！？《》〈〉;!?]|,(?!\d)")
"""What stands between words, and is looked for as it stands: 人才、住房."""
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Meant:
    """A stretch of the text, and what it may be meant for; "" where it says nothing more."""

    start: int
    end: int
    insert: str


def rewordings(text: str, names: Names) -> Iterator[str]:
    """Yield the text with words taken for filters, those with the most filters first.

    ``names`` is asked for words that no other meaning is known of. Words in quotes or brackets,
    excluded ones and those that OR joins are what they are.
    """
    asked = without_question(text) if len(text) <= _LONGEST else ""
    if asked:
        yield from rewordings(asked, names)
        yield asked
        return
    found = list(_meant(text, names)) if len(text) <= _LONGEST else []
    filters = [one for one in found if one.insert][:MOST]
    empty = [one for one in found if not one.insert]
    for count in range(len(filters), 0, -1):
        for some in combinations(filters, count):
            yield _with(text, sorted((*some, *empty), key=lambda one: one.start))
    apart = _apart(text) if len(text) <= _LONGEST else ""
    if apart:
        yield apart


def _apart(text: str) -> str:
    """Return words that signs keep together as words of their own (人才、住房), or ""."""
    if not _SIGNS.search(text) or any(one.sort is not Sort.WORD for one in tokens(text)):
        return ""
    words = [one for one in _SIGNS.sub(" ", text).split() if any(map(str.isalnum, one))]
    return " ".join(words) if all(one.isalnum() and _is_plain(one) for one in words) else ""


def _with(text: str, some: Sequence[_Meant]) -> str:
    parts, at = list[str](), 0
    for one in some:
        parts += [text[at : one.start], one.insert]
        at = one.end
    return " ".join(part.strip() for part in (*parts, text[at:]) if part.strip())


def _meant(text: str, names: Names) -> Iterator[_Meant]:
    found = list(tokens(text))
    if any(one.sort in {Sort.OR, Sort.OPEN, Sort.CLOSE} for one in found):
        return
    at = 0
    while at < len(found):
        run = _run(found, at)
        one = _of_field(text, run, _run(found, at + 1), names) if run else None
        one = one or _titled(_run(found, at, _WITH_TITLE), names)
        one = one or next(
            (meant for size in range(len(run), 0, -1)
             if (meant := _one(text, run[:size], names))), None)  # fmt: skip
        if one is not None:
            yield one
        end = one.end if one is not None else found[at].end
        at += max(1, sum(token.start < end for token in found[at:]))


def _run(found: Sequence[Token], at: int, most: int = _TOGETHER) -> Sequence[Token]:
    """Return the plain words from a place on that may belong together."""
    if at and found[at - 1].sort is Sort.EXCLUDE:
        return ()
    end = at
    while end < min(len(found), at + most) and found[end].sort is Sort.WORD:
        end += 1
    return found[at:end]


def _of_field(
    text: str, run: Sequence[Token], behind: Sequence[Token], names: Names
) -> _Meant | None:
    """Return a field and its value where a blank stands for the colon or beside it: 发言人 吴杰."""
    field = field_named(run[0].text) if same(run[0].text) not in _EMPTY else None
    if behind and not behind[0].text.strip(COLONS):
        behind = behind[1:]
    if field is None or not behind:
        return None
    start = behind[0].start + len(behind[0].text) - len(behind[0].text.lstrip(COLONS))
    for size in range(len(behind), 0, -1):
        value = " ".join(text[start : behind[size - 1].end].split())
        known = is_value(field, value) or bool(
            field in LISTED and size == 1 and listed(field, value)
        )
        if known or (field not in LISTED | DATED and (size == 1 or _name(value, names))):
            value = value if known else _name(value, names) or value
            insert = f"{run[0].text}:{value_of(field, value)}"
            return _Meant(run[0].start, behind[size - 1].end, insert)
    return None


def _titled(run: Sequence[Token], names: Names) -> _Meant | None:
    """Return who is spoken to by an English title: Director Wu; somebody known by the name."""
    size = words_of_title([one.text for one in run])
    if not size:
        return None
    start, behind = run[0].start, run[size : size + 2]
    full = _OWN.sub("", " ".join(one.text for one in behind))
    if len(behind) > 1 and (known := _name(full, names)):
        return _Meant(start, behind[-1].end, _filter(Field.SPEAKER, known))
    name = _OWN.sub("", behind[0].text)
    if same(name) in _EMPTY or are_days(name) or any(filters_meant(name)):
        return None
    if not looks_like_a_name(name) and not (may_be_a_name(name) and _name(name, names)):
        return None
    called_so = " ".join((*(one.text for one in run[:size]), name))
    return _Meant(start, behind[0].end, _filter(Field.SPEAKER, called_so))


def _one(text: str, run: Sequence[Token], names: Names) -> _Meant | None:
    start, end = run[0].start, run[-1].end
    word = " ".join(text[start:end].split())
    if len(run) == 1 and same(word) in _EMPTY:
        return _Meant(start, end, "")
    whole = _filter_of(word, names)
    if not whole and len(run) == 1 and has_han(word):
        whole = _filters_of_parts(word, names)
    return _Meant(start, end, whole) if whole else None


def _filter_of(word: str, names: Names) -> str:
    """Return the filter that a word may be meant for as a whole, or ""."""
    known = next(filters_meant(word), "")
    if known or not may_be_a_name(word):
        return known
    if _YEAR.fullmatch(same(word)):
        return _filter(Field.DATE, same(word))
    folded = same(word).strip()
    if folded in WHO:
        return _filter(Field.IN, called(Scope.TASKS).usual())
    # Days come first: 去年吴局长 is 吴局长 of last year.
    styled = is_styled(folded) and not cut(word.strip())[0]
    name = _name(word, names) or (word.strip() if styled else "")
    return _filter(Field.SPEAKER, name) if name else ""


def _name(word: str, names: Names) -> str:
    """Return who is called by a word, or ""."""
    folded = same(word).strip()
    return next((one for one in names(word) if _is_called(same(one), folded)), "")


def _is_called(name: str, word: str) -> bool:
    """Tell whether a word is a name, or the sound of one; of Latin names the first part will do."""
    if has_han(word):
        return name == word
    return has_han(name) or name.split()[: len(word.split())] == word.split()


def _filters_of_parts(word: str, names: Names) -> str:
    """Return what a word without blanks is made of, if a filter is among it: 上周的会, 吴杰建议."""
    parts = [one for part in word.split(_OF) for one in cut(part) if one]
    if len(parts) < 2 and _OF not in word:
        return ""
    meant = {part: _filter_of(part, names) for part in parts if same(part) not in _EMPTY}
    if not any(meant.values()) or not all(
        found or _is_plain(part) for part, found in meant.items()
    ):
        return ""
    states = tuple(f"{FIELDS[one].usual()}:" for one in (Field.STATUS, Field.DUE))
    of_tasks = any(one.startswith(states) for one in meant.values())
    said = (filter_ or part for part, filter_ in meant.items() if not of_tasks or part not in TASKS)
    return " ".join(said)


def _is_plain(part: str) -> bool:
    """Tell whether a part is a plain word by itself, too: 上周的-公寓 excludes nothing."""
    return [one.sort for one in tokens(part)] == [Sort.WORD]


def _filter(field: Field, value: str) -> str:
    return f"{FIELDS[field].usual()}:{value_of(field, value)}"
