"""What English fields are by where they stand: behind a name and its title comes a body."""

import re
from dataclasses import replace

from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_name_words import (
    FAMILY,
    PINYIN_SURNAMES,
)
from minutes_app.intake.lists.english_names import STRONG, is_initials, plain
from minutes_app.intake.lists.english_words import (
    BODIES,
    COUNTRIES,
    FUNCTIONS,
    SECTIONS,
)
from minutes_app.intake.lists.marks import has_han

_SMALL = frozenset({"and", "&", "the", "of", "for"})
_TIES = frozenset({Sep.COMMA, Sep.FIELD})
_AND = re.compile(r"\s(?:and|&)\s")
_LEADING_AND = re.compile(r"(?:and |& )?")
_SURNAME = re.compile(r"(?:[a-z' ]{2,8} )?[^\W\d_a-z][\w'-]+")
_SHORT_FORM = re.compile(r"[A-Z][A-Z&/-]{1,7}")
UNSURE_BODY = 0.4


def settle(elements: list[Element], *, inside: bool) -> list[Element]:
    """Say what unsure fields are; ``inside`` brackets nobody is named but by a word before."""
    if len(elements) < 2:
        return elements
    settled: list[Element] = []
    for parted in _runs(elements):
        run = _surnames(parted)
        _first_field(run)
        run = _whole_bodies(_whole_titles(run))
        _bodies(run, inside=inside)
        settled += _shared(run)
    return settled


def _runs(elements: list[Element]) -> list[list[Element]]:
    runs: list[list[Element]] = [[]]
    for one in elements:
        if one.sep is Sep.SEMI and runs[-1]:
            runs.append([])
        runs[-1].append(one)
    return runs


def _surnames(run: list[Element]) -> list[Element]:
    """Read "Messrs Smith, Hale and Bell": all that follow are surnames."""
    if not any(one.kind is Kind.NAME and one.plural for one in run):
        return run
    read: list[Element] = []
    polite = ""
    for one in run:
        if one.kind is Kind.NAME and one.honorific:
            polite = one.honorific if one.plural else ""
        elif polite and one.kind in {Kind.NAME, Kind.UNKNOWN}:
            read += _each(one, polite)
            continue
        elif one.kind in {Kind.TITLE, Kind.BODY}:
            polite = ""
        read.append(one)
    return read


def _each(one: Element, polite: str) -> list[Element]:
    """Part "Hale and Bell" into names of the same honorific."""
    parts: list[Element] = []
    at, first = one.start, len(_LEADING_AND.match(one.text)[0])  # type: ignore[index]
    for match in [*_AND.finditer(one.text), None]:
        words = one.text[first : match.start() if match else None]
        start = at + first
        if not _SURNAME.fullmatch(words):
            if one.kind is Kind.NAME:
                return [replace(one, honorific=polite)]
            return [one]
        sep = Sep.ENUM if parts else one.sep
        parts.append(
            Element(
                Kind.NAME,
                start,
                start + len(words),
                words,
                0.8,
                sep,
                honorific=polite,
                partial=True,
            )
        )
        first = match.end() if match else 0
    return parts


def _whole_titles(run: list[Element]) -> list[Element]:
    """Join a title and its field: Vice President, Government Affairs."""
    read: list[Element] = []
    for one in run:
        last = read[-1] if read else None
        if last and last.kind is Kind.TITLE and one.sep is Sep.COMMA and _is_field(one):
            read[-1] = replace(last, text=f"{last.text}, {one.text}", end=one.end)
            continue
        read.append(one)
    return read


def _whole_bodies(run: list[Element]) -> list[Element]:
    """Join a department and its university behind "of"."""
    if len(run) != 2 and not any(one.of for one in run):
        return run
    read: list[Element] = []
    for one in run:
        last = read[-1] if read else None
        if (
            last
            and (last.of or len(run) == 2)
            and one.kind is Kind.BODY is last.kind
            and one.sep is Sep.COMMA
        ):
            section = any(plain(word) in SECTIONS for word in last.text.split())
            if section and not has_han(last.text + one.text):
                read[-1] = replace(last, text=f"{last.text}, {one.text}", end=one.end)
                continue
        read.append(one)
    return read


def _is_field(one: Element) -> bool:
    if one.kind not in {Kind.BODY, Kind.UNKNOWN, Kind.NAME} or not one.text[:1].isupper():
        return False
    spelt = [plain(word) for word in one.text.split()]
    if len(spelt) == 1 and spelt[0] in BODIES:
        return False
    if any(word in SECTIONS for word in spelt):
        return False
    if spelt[0] in {"state", "national"} and spelt[-1] in BODIES:
        return False
    return bool(spelt) and all(word in FUNCTIONS or word in _SMALL for word in spelt)


def _bodies(run: list[Element], *, inside: bool) -> None:
    """Take a field that is nothing else for a body, behind a name or a title."""
    names = sum(one.kind is Kind.NAME and not _weak(one) for one in run)
    behind: Element | None = None
    initials = False
    for place, one in enumerate(run):
        after = run[place + 1] if place + 1 < len(run) else None
        if one.kind is Kind.BRACKET and behind and is_initials(one.text, behind.text):
            initials = True
        if one.kind is Kind.BRACKET or (one.kind is Kind.MARK and behind is not None):
            continue
        if _weak(one) and _may_be_body(one):
            alone = names <= 1 and not (after and after.kind is Kind.TITLE and after.sep in _TIES)
            if _between(behind, one, after):
                one.kind, one.sure, one.partial = Kind.BODY, UNSURE_BODY, False
            elif behind is None:
                if after and not _weak(after) and _heads(one, after):
                    one.kind, one.sure, one.partial = Kind.BODY, UNSURE_BODY, False
            elif one.sep in _TIES and _follows(
                one,
                behind,
                alone=alone,
                inside=inside,
                initials=initials and alone,
                named=any(each.kind is Kind.NAME for each in run[:place]),
                last=after is None and place < 3,
            ):
                one.kind, one.sure, one.partial = Kind.BODY, UNSURE_BODY, False
        behind = one


def _between(behind: Element | None, one: Element, after: Element | None) -> bool:
    """Read "Adviser, Calder: Reza Khan": a lone word between a title and an evident name."""
    if behind is None or after is None or " " in one.text or one.sep is not Sep.COMMA:
        return False
    titled = behind.kind is Kind.TITLE and after.kind is Kind.NAME
    return titled and after.sep is Sep.FIELD and not after.partial


def _first_field(run: list[Element]) -> None:
    """Take initials before a name for a remark, a country before one with a body for a group."""
    if len(run) < 2 or run[1].kind is not Kind.NAME or run[1].sep is not Sep.FIELD:
        return
    one, name = run[:2]
    if one.kind in {Kind.NAME, Kind.UNKNOWN} and is_initials(one.text, name.text):
        one.kind, one.sure, one.partial = Kind.NOTE, 1.0, False
    elif (
        one.kind is Kind.BODY
        and plain(one.text) in COUNTRIES
        and any(each.kind is Kind.BODY for each in run[2:])
    ):
        one.kind = Kind.GROUP


def _weak(one: Element) -> bool:
    """Whether it is no evident name, and nothing else."""
    if one.kind is Kind.UNKNOWN:
        return True
    if one.kind is not Kind.NAME or one.honorific:
        return False
    return one.sure < STRONG or plain(one.text.rsplit(" ", 1)[-1]) in BODIES & FAMILY


def _may_be_body(one: Element) -> bool:
    first = one.text[:1]
    return not has_han(one.text) and (first.isupper() or first.isdigit())


def _heads(one: Element, after: Element) -> bool:
    """Read "Acorn – Philip Garside, Director": the field before an evident name."""
    lone = one.kind is Kind.UNKNOWN or one.partial
    return lone and after.kind is Kind.NAME and after.sep is Sep.FIELD


def _follows(
    one: Element,
    behind: Element,
    *,
    alone: bool,
    inside: bool,
    initials: bool,
    named: bool,
    last: bool,
) -> bool:
    short = _SHORT_FORM.fullmatch(one.text) is not None and (
        plain(one.text) not in PINYIN_SURNAMES | FAMILY
    )
    if behind.kind is Kind.TITLE:
        return inside or (named and (alone or short or one.kind is Kind.UNKNOWN))
    if behind.kind is not Kind.NAME or behind.sure < 0.5:
        return False
    if short or initials or (one.kind is Kind.UNKNOWN and (alone or one.sep is Sep.FIELD)):
        return not behind.partial
    return one.sep is Sep.FIELD and (one.partial or last)


def _shared(run: list[Element]) -> list[Element]:
    """Give a body "both of" which several are to each of them."""
    body = next((one for one in run if one.shared), None)
    if body is None:
        return run
    until = run.index(body)
    read: list[Element] = []
    for place, one in enumerate(run):
        read.append(one)
        after = run[place + 1] if place + 1 < until else None
        if after is None or after.kind is not Kind.NAME:
            continue
        chunk = _chunk_of(read)
        if chunk and not any(each.kind is Kind.BODY for each in chunk):
            read.append(replace(body, sep=Sep.COMMA))
    return read


def _chunk_of(read: list[Element]) -> list[Element]:
    """Return the last name and what stands behind it."""
    for place in range(len(read) - 1, -1, -1):
        if read[place].kind is Kind.NAME:
            return read[place:]
    return []
