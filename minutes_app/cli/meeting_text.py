"""A meeting as readable text: head, people by group, the record in outline with its ordinals."""

from collections.abc import Iterable, Iterator

from minutes_app.cli.people_text import attendee_line, voice_names
from minutes_app.domain.entries import Entry, EntryKind, Task, TaskStatus
from minutes_app.domain.meetings import Attendee, CitedDocument, Group, Language, Part
from minutes_app.domain.numbering import ordinal_mark
from minutes_app.domain.outline import Place
from minutes_app.domain.proposals import Proposal, Satisfaction
from minutes_app.domain.records import MeetingRecord
from minutes_app.language import translate
from minutes_app.language.dates import say_deadline, show_date, show_range
from minutes_app.language.names import name_of, shown_language

_STEP = "  "
_SELF_EVIDENT = frozenset({EntryKind.NARRATION, EntryKind.HEADING})


def meeting_lines(record: MeetingRecord) -> Iterator[str]:
    """Yield the lines of a meeting, in the language that is spoken."""
    yield from _head(record)
    yield from _section(translate("cli", "People"), _people(record))
    yield from _section(translate("cli", "Sessions"), _sessions(record))
    yield from _section(translate("cli", "Record"), _entries(record))
    yield from _section(translate("cli", "Proposals"), _proposals(record))
    yield from _section(translate("cli", "Documents"), _documents(record))
    yield from _section(translate("cli", "By-line"), _bylines(record))


def _head(record: MeetingRecord) -> Iterator[str]:
    meeting, tongue = record.meeting, shown_language()
    yield meeting.title
    yield meeting.id
    facts = {
        translate("cli", "Date"): show_range(meeting.start, meeting.end, tongue, weekday=True),
        translate("cli", "Place"): meeting.place,
        translate("cli", "Status"): name_of(meeting.status),
        translate("cli", "Series"): record.series.name if record.series else "",
        translate("cli", "Hosts"): _list(meeting.hosts),
        translate("cli", "Theme"): meeting.theme,
        translate("cli", "Topics"): _list(meeting.topics),
        translate("cli", "Slogans"): _list(meeting.slogans),
        translate("cli", "Background"): meeting.background,
        translate("cli", "Note"): meeting.note,
    }
    for name, value in facts.items():
        if value:
            yield from labelled(name, value)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield ""
        yield title
        for line in found:
            yield _STEP + line


def _people(record: MeetingRecord) -> Iterator[str]:
    groups = {group.id: group.name for group in record.all_of(Group)}
    deputies = {one.id: one.shown_name for one in record.all_of(Attendee)}
    group = ""
    for one in record.attendees():
        if one.group and one.group != group:
            yield groups.get(one.group, "–")
        group = one.group
        yield (_STEP if group else "") + attendee_line(one, record.meeting, deputies)


def _sessions(record: MeetingRecord) -> Iterator[str]:
    tongue = shown_language()
    names = {one.id: one.shown_name for one in record.all_of(Attendee)}
    for part in record.all_of(Part):
        facts = [show_range(part.start, part.end, tongue), part.place, part.note]
        yield _with_facts(part.title, facts)
        present = [names[one] for one in part.attendees if one in names]
        if present:
            yield _STEP + _list(present)


def _entries(record: MeetingRecord) -> Iterator[str]:
    parts = {part.id: part.title for part in record.all_of(Part)}
    tasks = {task.entry: task for task in record.all_of(Task)}
    part = None
    for place in record.outline().walk():
        entry = place.entry
        if place.depth == 0 and entry.part != part:
            part = entry.part
            if part and part in parts:
                yield f"— {parts[part]} —"
        yield from _entry(place, record, tasks.get(entry.id))


def _entry(place: Place, record: MeetingRecord, task: Task | None) -> Iterator[str]:
    entry, indent = place.entry, _STEP * place.depth
    said = _ordinal(place, record.meeting.language) + entry.text
    speakers = voice_names(entry, record)
    kind = "" if entry.kind in _SELF_EVIDENT else name_of(entry.kind)
    label = _with_facts(speakers or kind, [kind] if speakers else [])
    if entry.kind is EntryKind.HEADING or not label:
        lines = said.splitlines()
    else:
        lines = list(labelled(label, said))
    for number, line in enumerate(lines):
        yield indent + (_STEP if number else "") + line.lstrip()
    for line in _follow_up(entry, task):
        yield indent + _STEP + line


def _follow_up(entry: Entry, task: Task | None) -> Iterator[str]:
    """Yield who is to do it by when, and how far it has come."""
    tongue = shown_language()
    facts = {
        translate("cli", "Lead"): _list(one.name for one in entry.lead),
        translate("cli", "With"): _list(one.name for one in entry.support),
        translate("cli", "Deadline"): say_deadline(entry.deadline, tongue)
        if entry.deadline
        else "",
        translate("cli", "Note"): entry.note,
    }
    if task and (task.status is not TaskStatus.OPEN or task.progress):
        facts[translate("cli", "Progress")] = _progress(task)
    for name, value in facts.items():
        if value:
            yield "→ " + " ".join(labelled(name, value))


def _progress(task: Task) -> str:
    reports = [f"{one.on.isoformat()} {one.text}" for one in task.progress]
    return _with_facts(name_of(task.status), reports)


def _proposals(record: MeetingRecord) -> Iterator[str]:
    for one in record.all_of(Proposal):
        yield _with_facts(one.title, [one.kind, one.session, one.number])
        if one.purpose:
            yield _STEP + one.purpose
        for party in one.parties:
            named = _with_facts(party.name, [party.capacity, party.former_name])
            yield _STEP + " ".join(labelled(name_of(party.role), named))
        for number, text in enumerate(one.recommendations, start=1):
            yield f"{_STEP}{number}. {text}"
        if one.satisfaction is not Satisfaction.UNKNOWN:
            said = labelled(translate("cli", "Satisfaction"), name_of(one.satisfaction))
            yield _STEP + " ".join(said)
        if one.note:
            yield _STEP + " ".join(labelled(translate("cli", "Note"), one.note))


def _documents(record: MeetingRecord) -> Iterator[str]:
    tongue = shown_language()
    for one in record.all_of(CitedDocument):
        yield _with_facts(one.title, [one.number, one.issuer, show_date(one.date, tongue)])


def _bylines(record: MeetingRecord) -> Iterator[str]:
    for one in record.meeting.bylines:
        yield " ".join(labelled(name_of(one.role), _with_facts(one.name, [one.capacity])))


def labelled(label: str, text: str) -> Iterator[str]:
    """Yield a text behind its label; later lines of it stand further in."""
    first, *rest = text.splitlines() or [""]
    yield translate("cli", "{label}: {text}").format(label=label, text=first)
    for line in rest:
        yield _STEP + line


def _with_facts(text: str, facts: Iterable[str]) -> str:
    known = [fact for fact in facts if fact]
    if not known:
        return text
    return translate("cli", "{text} ({facts})").format(text=text, facts=_list(known))


def _list(items: Iterable[str]) -> str:
    return translate("cli", "; ", "between the items of a list").join(items)


def _ordinal(place: Place, language: Language) -> str:
    return ordinal_mark(place.ordinal, language, place.level) if place.ordinal else ""
