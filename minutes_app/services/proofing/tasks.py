"""Instructions: who carries them out, by when, and whether the text says more than was noted."""

import re
from collections.abc import Iterator

from minutes_app.capture.deadlines import read_deadline
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry, EntryKind, Responsible
from minutes_app.domain.folding import fold_name
from minutes_app.domain.meetings import AttendeeKind
from minutes_app.language.dates import say_date
from minutes_app.language.names import shown_language
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import Finding, at_entry, found

_BY_WHEN = re.compile(
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}[日号](?:之?前|以前)|(?:年|季度|月|周|本周|下周|今年|明年)底?(?:之?前|以前)"
    r"|(?:年|月|季度|周)(?:底|末)(?:之?前)?|\bby\s+(?:the\s+end\s+of\s+)?(?:\d{1,2}\s+)?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|monday|tuesday|wednesday|thursday|friday|next\s+\w+|(?:this\s+|the\s+)?(?:week|month|year"
    r"|quarter))\b",
    re.IGNORECASE,
)
_WHO = re.compile(r"(?:由|请)([\u4e00-\u9fff]{2,12}?)(?:牵头|负责|会同|组织|抓紧|落实)")
_WHO_ENGLISH = re.compile(r"\b(?:[Tt]he\s+)?((?:[A-Z]\w+\s+){1,5}[A-Z]\w+)\s+(?:is|are|was)\s+to\b")


def owners(case: Case) -> Iterator[Finding]:
    """Find owners that are missing, or that nobody knows."""
    known = case.names_here() | case.bodies | case.people
    for entry in case.entries():
        if entry.kind is EntryKind.INSTRUCTION and entry.deadline and not entry.lead:
            yield found("tasks.no_owner", at_entry(entry.id), entry.text)
        for one in (*entry.lead, *entry.support):
            if not _is_known(one, known):
                yield found("tasks.unknown_owner", at_entry(entry.id), entry.text, name=one.name)
        named = _owner_in(entry, case)
        if entry.kind is EntryKind.INSTRUCTION and named and not (entry.lead or entry.support):
            yield found("tasks.owner_in_text", at_entry(entry.id), entry.text, name=named)


def deadlines(case: Case) -> Iterator[Finding]:
    """Find deadlines that stand in the text only, or that mean no day."""
    for entry in case.entries():
        if entry.deadline is None:
            match = _BY_WHEN.search(entry.text) if entry.kind is EntryKind.INSTRUCTION else None
            if match:
                yield found("tasks.deadline_in_text", at_entry(entry.id), entry.text,
                            words=match[0])  # fmt: skip
        elif entry.deadline.day and (said := _another_day(entry, case)):
            yield found(
                "tasks.deadline_differs",
                at_entry(entry.id),
                entry.text,
                words=said,
                deadline=say_date(PartialDate.of(entry.deadline.day), shown_language()),
            )
        elif entry.deadline.day is None:
            yield found("tasks.vague_deadline", at_entry(entry.id), entry.text,
                        words=entry.deadline.stated_as)  # fmt: skip


def _another_day(entry: Entry, case: Case) -> str:
    """Return words of an entry that mean another day than its deadline, "" for none."""
    today, language = case.meeting.start.whole_day, case.meeting.language
    said = [match[0] for match in _BY_WHEN.finditer(entry.text)]
    # Of several days in a text one may be a step on the way.
    if today is None or len(said) != 1 or entry.deadline is None:
        return ""
    words = re.sub(r"^by\s+(?:the\s+)?", "", said[0], flags=re.IGNORECASE)
    meant = read_deadline(words, today, language)
    return said[0] if meant and meant.day and meant.day != entry.deadline.day else ""


def _is_known(one: Responsible, known: frozenset[str]) -> bool:
    return bool(one.body or one.person) or fold_name(one.name) in known


def _owner_in(entry: Entry, case: Case) -> str:
    """Return who the words of an instruction name to carry it out, "" for nobody."""
    match = _WHO.search(entry.text) or _WHO_ENGLISH.search(entry.text)
    if match and (match.re is not _WHO_ENGLISH or fold_name(match[1]) in case.bodies):
        return match[1].strip()
    for one in case.attendees():
        body = one.name if one.kind is AttendeeKind.BODY else ""
        if body and entry.text.startswith((f"{body}要", f"{body}牵头", f"{body}负责")):
            return body
    return ""
