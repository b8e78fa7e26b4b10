"""The full record: every entry in order, with its time, its speaker and what it was."""

from collections.abc import Sequence

from minutes_app.documents.compose.annexes import write_annex_note, write_annexes
from minutes_app.documents.compose.attendance import (
    ORDER,
    listings,
    person_spans,
    write_attendance,
)
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.opening import write_documents, write_opening
from minutes_app.documents.compose.parts import PartSections
from minutes_app.documents.compose.proposals import write_proposals
from minutes_app.documents.compose.runs import is_subpoint
from minutes_app.documents.compose.spans import Spans, merged, opened, plain
from minutes_app.documents.compose.tabular import write_head
from minutes_app.documents.compose.titles import document_of, held_title, occasion
from minutes_app.documents.tree import Document, Rule, Span
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Collective, Entry, EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import BylineRole
from minutes_app.domain.numbering import ordinal_word
from minutes_app.domain.outline import ordinals
from minutes_app.language.dates import show_date

_DEEPEST = 3


def compose_record(context: Context) -> Document:
    """Compose the record of who said what and when."""
    title = context.phrases.say("record.title", title=held_title(context))
    write_head(context, title)
    _occasion(context)
    _attendance(context)
    write_opening(context)
    write_proposals(context)
    _Transcript(context).write()
    write_documents(context)
    write_annex_note(context)
    _bylines(context)
    write_annexes(context)
    return document_of(context, title)


def _occasion(context: Context) -> None:
    """Write which meeting of its series it is, and who held it."""
    hosts = context.grammar.listed(context.meeting.hosts)
    for name, text in (("occasion", occasion(context)), ("hosts", hosts)):
        label = context.phrases.raw(f"record.{name}")
        context.flow.line("head-line", text, label=label, place=name)


def _bylines(context: Context) -> None:
    for role in BylineRole:
        names = [
            context.phrases.say("byline.capacity", name=line.name, capacity=line.capacity)
            if line.capacity
            else line.name
            for line in context.meeting.bylines
            if line.role is role
        ]
        label = context.phrases.raw(f"byline.{role}")
        context.flow.line("byline", context.grammar.items(names), label=label)


def _attendance(context: Context) -> None:
    """Write a paragraph for each way of taking part: everybody with every office.

    Where nothing joins people, each has a line, by group, and a rule parts them from the text.
    """
    join = Span(context.phrases.raw("record.people_join"))
    if not join.text:
        write_attendance(context)
        context.flow.add(Rule("attendance"))
        return
    for attendance in ORDER:
        people = [
            person_spans(context, one, listing)
            for listing in listings(context, attendance, set())
            for one in listing.people
        ]
        spans = [span for piece in people for span in (join, *piece)][1:]
        if spans:
            label = context.phrases.raw(f"record.{attendance}")
            context.flow.spans("head-line", merged(spans), label=label)


class _Transcript:
    """Writes the entries as they came; remembers what was said of time and place last."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._parts = PartSections(context)
        self._part: Id | None = None
        self._day = context.meeting.start.whole_day
        self._came: dict[Id, list[str]] = {}
        self._went: dict[Id, list[str]] = {}
        for one in context.people.all():
            for moment, kept in ((one.arrived, self._came), (one.left, self._went)):
                if moment:
                    kept.setdefault(moment, []).append(context.people.name(one))

    def write(self) -> None:
        """Write everything."""
        if self._context.outline.entries():
            self._context.flow.heading(self._context.phrases.raw("record.heading"), 0)
        self._siblings(self._context.outline.children(None), None, 0, 1)
        self._parts.rest(1)

    def _siblings(
        self, entries: Sequence[Entry], parent: Entry | None, depth: int, level: int
    ) -> None:
        for entry, ordinal in zip(entries, ordinals(entries), strict=True):
            if entry.part and entry.part != self._part:
                self._parts.open(entry.part, 1)
            self._part = entry.part or self._part
            below = self._context.outline.children(entry.id)
            if entry.kind is EntryKind.HEADING:
                self._heading(entry, level)
                self._siblings(below, None, depth, level + 1)
                continue
            if entry.kind is not EntryKind.QUERY or not self._context.final:
                self._event("record.came", self._came, entry)
                self._entry(entry, parent, depth, ordinal)
                self._event("record.went", self._went, entry)
            self._siblings(below, entry, depth + 1, level)

    def _heading(self, entry: Entry, level: int) -> None:
        self._event("record.came", self._came, entry)
        grammar, telling = self._context.grammar, self._context.telling
        text = grammar.opened(grammar.cut(grammar.flat(entry.text)))
        self._context.flow.heading(text, level, (entry.id,))
        notes = telling.facts.notes(entry)
        self._context.flow.line("record-1", grammar.sentences(notes), sources=(entry.id,))
        self._event("record.went", self._went, entry)

    def _entry(self, entry: Entry, parent: Entry | None, depth: int, ordinal: int | None) -> None:
        self._new_day(entry)
        grammar = self._context.grammar
        goes_on = parent is not None and entry.kind is parent.kind and is_subpoint(entry, parent)
        words = self._context.telling.words(entry)
        point = f"{ordinal_word(ordinal, grammar.language)}" if ordinal else ""
        spans: list[Span] = [] if goes_on else [*self._who(entry)]
        if point:
            spans += plain(self._context.phrases.say("record.point", ordinal=point))
        style = "query" if entry.kind is EntryKind.QUERY else ""
        said = grammar.ended(words if point else grammar.opened(words))
        spans.append(Span(said or self._context.phrases.raw("record.wordless"), style))
        time = entry.recorded.astimezone().strftime("%H:%M")
        label = self._context.phrases.say("record.time", time=time)
        name = f"record-{min(depth, _DEEPEST - 1) + 1}"
        self._context.flow.spans(name, merged(spans), label=label, sources=(entry.id,))

    def _who(self, entry: Entry) -> Spans:
        phrases = self._context.phrases
        kind = phrases.say("record.kind", kind=phrases.raw(f"kind.{entry.kind}"))
        kind = kind if entry.voices else kind.lstrip()
        told = [spans for spans in map(self._voice, entry.voices) if spans]
        colon = Span(f"{phrases.raw('colon')}{self._context.grammar.space}")
        speaker = self._context.people.joined(told) if told else ()
        speaker = opened(speaker, self._context.grammar)
        return (*speaker, Span(kind, "kind"), colon)

    def _voice(self, voice: Voice) -> Spans:
        attendee = self._context.people.find(voice.attendee)
        if attendee:
            return self._context.people.introduction(attendee)
        phrases, grammar = self._context.phrases, self._context.grammar
        if voice.collective in {None, Collective.RECOMMENDED}:  # the kind says it
            return ()
        return plain(grammar.opened(phrases.raw(f"collective.{voice.collective}")))

    def _new_day(self, entry: Entry) -> None:
        """Say the day where it is another than that of the meeting, or of the entry before."""
        day = entry.recorded.astimezone().date()
        if day != self._day:
            self._day = day
            said = show_date(PartialDate.of(day), self._context.grammar.language)
            text = self._context.phrases.say("record.day", day=said)
            self._context.flow.line("record-event", text, place="day")

    def _event(self, phrase: str, people: dict[Id, list[str]], entry: Entry) -> None:
        names = people.pop(entry.id, [])
        if names:
            text = self._context.phrases.say(phrase, names=self._context.grammar.listed(names))
            self._context.flow.line("record-event", text, place=phrase)
