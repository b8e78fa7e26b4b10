"""From bodies and titles in their order to the offices of one person."""

import re
from dataclasses import dataclass, field, replace

from minutes_app.domain.people import OfficeHeld
from minutes_app.intake.lists.chinese_bodies import (
    has_sections,
    is_part_of,
    is_section,
    may_be_part,
    may_qualify,
)
from minutes_app.intake.lists.chinese_titles import stands_alone
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_words import BODIES, SECTIONS
from minutes_app.intake.lists.marks import has_han

_OWN_ENGLISH = re.compile(r"\b(?:mayors?|governors?|premier)$", re.IGNORECASE)
_PANELS = ("委员会", "委員會", "小组", "专家组", "课题组", "评审组", "专班")
"""Bodies that have members, but no professors of their own."""
_RANK = re.compile(
    "(?:副|特聘|讲席|客座|正高级|高级|助理)*(?:教授|研究员|讲师|工程师|院士|副教授|講師|研究員|博导|编审)"
)
_GOVERNMENT = re.compile("(?:人民)?政府$")
_OF_VILLAGES = frozenset({"村委会", "居委会", "办事处"})
"""Beside the Party's part of a village or a street these stand for themselves."""
_FIELDS = (Sep.SPACE, Sep.FIELD, Sep.COMMA)
_OWN_BODY = re.compile("[省市县區区州旗国國中镇乡团團全]|.*(?:大学|大學|公司|银行|協會|协会)$")
_LONGEST_PART = 8
_PLURAL = re.compile(r"(?<=[a-z])s$")


@dataclass(slots=True)
class _Builder:
    made: list[OfficeHeld] = field(default_factory=list[OfficeHeld])
    body: str = ""
    former: str = ""
    pending: bool = False
    untied: list[int] = field(default_factory=list[int])
    near: Sep = Sep.SEMI
    """What parts the last body from the title before it."""
    before: str = ""
    """The body that a later title gets if none of its own follows."""

    def title(self, one: Element) -> None:
        """Add a title, with the body that was said before it."""
        words = singular(one)
        if self.pending and self.untied and one.sep > Sep.SPACE and not has_han(words):
            self._tie()  # Deputy Director, Port Bureau, Professor[, University]
            self.before, self.body = self.body, ""
            if one.sep is Sep.FIELD and self.near is Sep.COMMA:
                self.made.append(OfficeHeld(words))  # …, Ministry of Textiles – Chairman
                return
        if not self.pending and self.body and one.sep is Sep.FIELD and not has_han(words):
            self.made.append(OfficeHeld(words))  # …, Ministry of Textiles – Chairman
            return
        if self.pending or (self.body and not needs_no_body(words, self.body)):
            self.made.append(OfficeHeld(words, said(self.body), former_body_name=self.former))
            self.pending = False
            return
        if not self.body:
            self.untied.append(len(self.made))
        self.made.append(OfficeHeld(words))

    def add_body(self, one: Element) -> None:
        """Take a body; one that was said before and got no title stands for itself."""
        joined = self._whole(one)
        if joined:
            self.body = joined
        else:
            if self.pending:
                self.finish()
            self.body = one.text
        self.former, self.pending, self.near = one.former, True, one.sep

    def of_body(self, one: Element) -> None:
        """Take the body of "Secretary of the Committee" for that title and those still without."""
        self.body, self.former = one.text, one.former
        self.untied = [*self.untied, len(self.made) - 1]
        self._tie()

    def _whole(self, one: Element) -> str:
        """Return the body with a part of it that was named after it: 市科技局 + 办公室."""
        village = one.text in _OF_VILLAGES and not self.pending
        if self.body and is_part_of(one.text, self.body) and not village:
            return self.body + one.text
        if self.pending and has_han(one.text) and self._same_place(one.text):
            return self.body[:-1] + one.text
        if self.pending and self._field_within(one):
            return self.body + one.text
        if self.pending and _is_part(self.body) and not has_han(one.text) and one.sep is Sep.COMMA:
            return f"{self.body}, {one.text}"
        return ""

    def _field_within(self, one: Element) -> bool:
        """Whether a field after that of the body names a part: 江海关，督查室主任."""
        own = _OWN_BODY.match(one.text) or len(one.text) > _LONGEST_PART
        return has_han(one.text) and one.sep in _FIELDS and has_han(self.body) and not own

    def _same_place(self, name: str) -> bool:
        """Whether 县委 is that of the county just named: 云溪县 + 县委."""
        return len(self.body) > 2 and self.body[-1] == name[0] and name[0] in "省市县州区旗镇乡"

    def _tie(self) -> None:
        for index in self.untied:
            office = replace(
                self.made[index], body_name=said(self.body), former_body_name=self.former
            )
            self.made[index] = office
        self.untied.clear()
        self.pending = False

    def _parts_of_last(self) -> bool:
        """Whether the body stands last of which parts were named: 科研处处长张三（江南大学）."""
        return bool(self.made) and all(
            is_part_of(one.body_name, self.body) or may_be_part(one.body_name) for one in self.made
        )

    def finish(self) -> None:
        """Give a body that is still waiting to the titles before it, or let it stand alone."""
        if self.pending and self.untied:
            self._tie()
        elif self.pending and self._parts_of_last():
            self.made = [
                replace(one, body_name=said(self.body + one.body_name)) for one in self.made
            ]
            self.pending = False
        elif self.pending:
            self.made.append(OfficeHeld("", said(self.body), former_body_name=self.former))
            self.pending = False
        elif self.untied and self.before:
            self.body = self.before
            self._tie()


def offices_of(elements: list[Element]) -> list[OfficeHeld]:
    """Return the offices that bodies and titles make, in the order of the text."""
    builder = _Builder()
    for one in _with_whole_titles(_qualified(elements)):
        if one.of and builder.made:
            builder.of_body(one)
        elif one.kind is Kind.BODY:
            builder.add_body(one)
        elif one.kind is Kind.TITLE:
            builder.title(one)
    builder.finish()
    return list(dict.fromkeys(builder.made))


def _qualified(elements: list[Element]) -> list[Element]:
    """Put 住院 to the 医师 that follows it where a body is said besides."""
    if not any(map(_firm, elements)):
        return elements
    made: list[Element] = []
    for one in elements:
        last = made[-1] if made else None
        glued = one.kind is Kind.TITLE and one.sep is Sep.GLUED and has_han(one.text)
        if last and glued and last.kind is Kind.BODY and may_qualify(last.text):
            made[-1] = replace(one, text=last.text + one.text, start=last.start, sep=last.sep)
        else:
            made.append(one)
    return made


def _firm(one: Element) -> bool:
    return one.kind is Kind.BODY and has_han(one.text) and not may_qualify(one.text)


def joined_body(body: str, office: OfficeHeld, *, over: bool = True) -> str | None:
    """Return the body that a first office lacks, or the part of a body in full.

    A body that stands ``over`` somebody has more parts than one that was said of somebody else.
    """
    if not office.body_name:
        return None if needs_no_body(office.title, body) else body
    if over and may_be_part(office.body_name) and len(body) > 2:
        return body + office.body_name
    part = is_part_of(office.body_name, body) and (
        over or (is_section(office.body_name) and has_sections(body))
    )
    return body + office.body_name if part else None


def with_body(offices: list[OfficeHeld], old: str, whole: str) -> list[OfficeHeld]:
    """Give the body in full to those offices that have it by its part, or have none."""
    return [
        replace(one, body_name=whole)
        if one.body_name == old and not (needs_no_body(one.title, whole) and not old)
        else one
        for one in offices
    ]


def needs_no_body(title: str, body: str = "") -> bool:
    """Whether a title says by itself whose it is, 市长, unless it is of that body: 清河县, 县长."""
    place = _GOVERNMENT.sub("", body)
    if len(place) > 2 and f"{place[-1]}长" in title:
        return False
    if body.endswith(_PANELS) and _RANK.fullmatch(title):
        return True
    return stands_alone(title) or _OWN_ENGLISH.search(title) is not None


def singular(one: Element) -> str:
    """Return a title as one person bears it."""
    return _PLURAL.sub("", one.text) if one.plural else one.text


def said(words: str) -> str:
    """Return words with the brackets of their script."""
    return words.replace("(", "（").replace(")", "）") if has_han(words) else words


def _is_part(body: str) -> bool:
    """Whether an English body may be part of the next: School of Law, University of Westport."""
    words = body.casefold().split()
    return not has_han(body) and bool(words) and (words[0] in SECTIONS or words[-1] in SECTIONS)


def _with_whole_titles(elements: list[Element]) -> list[Element]:
    """Make "Dean of Letters" one title where the body follows it."""
    whole: list[Element] = []
    for one in elements:
        unsure = whole[-1] if whole else None
        weak = unsure is not None and unsure.kind is Kind.BODY and unsure.sure < 0.5
        if weak and len(whole) > 1 and whole[-2].kind is Kind.TITLE and _names_body(one):
            office, rest = whole[-2], whole.pop()
            whole[-1] = replace(office, text=f"{office.text} of {rest.text}", end=rest.end)
        whole.append(one)
    return whole


def _names_body(one: Element) -> bool:
    spelt = one.text.casefold().replace(".", "").split()
    return one.kind is Kind.BODY and not has_han(one.text) and any(word in BODIES for word in spelt)
