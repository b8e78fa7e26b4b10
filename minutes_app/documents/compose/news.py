"""A news brief: headline, lead, what was suggested in flowing prose, instructions last."""

from dataclasses import replace

from minutes_app.documents.compose.attendance import Listing, listings
from minutes_app.documents.compose.body import Body
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.opening import write_documents
from minutes_app.documents.compose.parts import part_sentence, part_title
from minutes_app.documents.compose.proposals import write_proposals
from minutes_app.documents.compose.spans import Spans, filled, merged, opened, plain, text_of
from minutes_app.documents.compose.story import early_and_late
from minutes_app.documents.compose.titles import document_of, held_title
from minutes_app.documents.tree import Document, Span
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee, BylineRole, Part, Role
from minutes_app.language.dates import say_date

_WHO = "\x01"
_LONGEST_PARAGRAPH = 100_000
_THERE = (Attendance.PRESENT, Attendance.DEPUTISED)


def compose_news(context: Context) -> Document:
    """Compose the story of a meeting as it goes to a newsroom or onto a site."""
    headline = _headline(context)
    _lead(context)
    for line in context.meeting.background.splitlines():
        text = context.grammar.opened(context.grammar.flat(line))
        context.flow.paragraph(plain(context.grammar.ended(text)), place="opening.background")
    write_proposals(context)
    _programme(context)
    early, late = early_and_late(context)
    gathered = context.phrases.number("news.paragraph", _LONGEST_PARAGRAPH)
    for outline in (early, late):
        Body(replace(context, outline=outline), headed=False, gathered=gathered).write()
    _also_there(context)
    write_documents(context)
    _bylines(context)
    return document_of(context, headline)


def _chairs(context: Context) -> list[Attendee]:
    """Return who chaired and was there."""
    return [
        one for one in context.people.all() if Role.CHAIR in one.roles and one.attendance in _THERE
    ]


def _headline(context: Context) -> str:
    """Write slogans, headline and by-line; return the headline."""
    meeting, phrases, grammar = context.meeting, context.phrases, context.grammar
    context.flow.line("kicker", phrases.raw("news.slogan_join").join(meeting.slogans))
    chairs = grammar.listed([context.people.name(one) for one in _chairs(context)])
    chaired = bool(chairs) and chairs not in meeting.title
    key = "news.headline.chaired" if chaired else "news.headline.plain"
    headline = phrases.say(key, chair=chairs, title=held_title(context))
    context.flow.line("title", headline)
    reporters = _names(context, BylineRole.REPORTER)
    if reporters and phrases.raw("news.by"):
        context.flow.line("byline-head", phrases.say("news.by", names=grammar.listed(reporters)))
    return headline


def _names(context: Context, role: BylineRole) -> list[str]:
    lines = [line for line in context.meeting.bylines if line.role is role]
    return [
        context.phrases.say("byline.capacity", name=line.name, capacity=line.capacity)
        if line.capacity
        else line.name
        for line in lines
    ]


def _lead(context: Context) -> None:
    """Write who, what, when, where and why, and which leaders were there."""
    grammar = context.grammar
    spans = [*plain(_dateline(context)), *_first_sentence(context)]
    for sentence in (*_why(context), _leaders(context)):
        if text_of(sentence):
            spans += plain(grammar.space)
            spans += sentence
    context.flow.paragraph(merged(spans), place="lead")


def _dateline(context: Context) -> str:
    reporters = _names(context, BylineRole.REPORTER)
    key = "news.dateline.reporters" if reporters else "news.dateline.plain"
    return context.phrases.say(key, names=context.grammar.listed(reporters))


def _first_sentence(context: Context) -> Spans:
    phrases, grammar, meeting = context.phrases, context.grammar, context.meeting
    chairs = _chairs(context)
    hosts = grammar.listed([context.people.with_article(host) for host in meeting.hosts])
    key = "chaired" if chairs else "hosted" if hosts else "plain"
    said = phrases.say(
        f"news.lead.{key}",
        when=_when(context, meeting.start),
        where=phrases.say("news.where", place=meeting.place) if meeting.place else "",
        chair=_WHO,
        hosts=hosts,
        title=_title(context),
    )
    told = filled(said, _WHO, context.people.joined(list(map(context.people.introduction, chairs))))
    first = _ended(context, opened(told, grammar))
    if not (chairs and hosts):
        return first
    convened = grammar.ended(grammar.opened(phrases.say("news.hosts", hosts=hosts)))
    return merged((*first, *plain(grammar.space + convened)))


def _title(context: Context) -> str:
    """Return the title as it stands in a sentence, with the number of the meeting."""
    meeting, phrases = context.meeting, context.phrases
    title = held_title(context)
    bare = title.startswith(tuple(phrases.words("news.titles_alone"))) or not title[:1].isalnum()
    said = title if bare else phrases.say("news.title", title=title)
    if not meeting.number or meeting.number in title:
        return said
    return phrases.say("news.numbered", title=said, number=meeting.number)


def _when(context: Context, moment: PartialDate) -> str:
    """Say the day as a report does: no clock, and "on" only before a day."""
    day = replace(moment, hour=None, minute=None)
    said = say_date(day if day.known else moment, context.grammar.language)
    if not said:
        return ""
    known = "words" if not day.known else "day" if day.day else "month"
    known = "day" if known == "month" and not (day.month or day.year) else known
    return context.phrases.say(f"news.when.{known}", when=said)


def _why(context: Context) -> list[Spans]:
    meeting, phrases, grammar = context.meeting, context.phrases, context.grammar
    said: list[str] = []
    if meeting.theme:
        said.append(phrases.say("opening.theme", theme=grammar.quoted(meeting.theme)))
    topics = [grammar.after_colon(grammar.cut(grammar.flat(topic))) for topic in meeting.topics]
    topics = [topic for topic in topics if topic]
    if topics:
        said.append(phrases.say("opening.topics", topics=grammar.items(topics)))
    return [plain(grammar.ended(grammar.opened(sentence))) for sentence in said]


def _leaders(context: Context) -> Spans:
    chairs = {one.id for one in _chairs(context)}
    others = {one.id for one in context.people.all() if Role.LEADER not in one.roles}
    return _people(context, "news.leaders", Attendance.PRESENT, chairs | others)


def _people(context: Context, phrase: str, attendance: Attendance, leave_out: set[Id]) -> Spans:
    """Return a sentence with all of one attendance that have not been named yet."""
    named = {one.id for one in context.people.all() if context.people.introduced(one)}
    found = listings(context, attendance, {*named, *leave_out})
    told = [spans for listing in found for spans in _listing(context, listing)]
    if not told:
        return ()
    grammar = context.grammar
    marks = [f"\x00{index}\x00" for index in range(len(told))]
    texts = "".join(map(text_of, told))
    inner = any(mark in texts for mark in ("、", ","))
    joined = context.phrases.raw("news.join_long").join(marks) if inner else grammar.listed(marks)
    spans: list[Span] = []
    for index, piece in enumerate(joined.split("\x00")):
        spans += told[int(piece)] if index % 2 else plain(piece)
    sentence = filled(context.phrases.raw(phrase), "{people}", merged(spans))
    return _ended(context, opened(sentence, grammar))


def _listing(context: Context, listing: Listing) -> list[Spans]:
    """Return people with their offices; a group some of which have names alone says what it is."""
    people = context.people
    told = [_person(context, one) for one in listing.people]
    if not listing.group or all(people.offices(one) for one in listing.people):
        return told
    key = "news.group" if len(told) > 1 else "news.group_of_one"
    template = context.phrases.say(key, group=listing.group, names=_WHO)
    return [filled(template, _WHO, people.joined(told))]


def _person(context: Context, one: Attendee) -> Spans:
    return _with_deputy(context, one, context.people.introduction(one))


def _with_deputy(context: Context, one: Attendee, told: Spans) -> Spans:
    deputy = context.people.find(one.deputy)
    if one.attendance is not Attendance.DEPUTISED or deputy is None:
        return told
    said = context.phrases.say("deputised_by", deputy=context.people.name(deputy))
    return (*told, Span(context.phrases.say("remark", remarks=said)))


def _programme(context: Context) -> None:
    """Tell the parts of the meeting: what else there was, where and when."""
    phrases, grammar = context.phrases, context.grammar
    parts = [part for part in context.record.all_of(Part) if part.title]
    if not parts:
        return
    spans: list[Span] = []
    for part in parts:
        key = "news.part_next" if spans else "news.part"
        said = grammar.opened(phrases.say(key, title=part_title(context, part)))
        about = part_sentence(context, part)
        lead = f"{said}{phrases.raw('colon')}{grammar.space}" if about else grammar.ended(said)
        spans += plain((grammar.space if spans else "") + lead)
        spans += about
    context.flow.paragraph(merged(spans), place="programme")


def _also_there(context: Context) -> None:
    """Name in one paragraph whoever was there and has not been named."""
    said = [
        _people(context, f"news.there.{attendance}", attendance, set())
        for attendance in (*_THERE, Attendance.IN_ATTENDANCE)
    ]
    told = [spans for spans in said if text_of(spans)]
    space = plain(context.grammar.space)
    flat = [span for spans in told for span in (*space, *spans)][len(space) :]
    context.flow.paragraph(merged(flat), place="there")


def _bylines(context: Context) -> None:
    pieces = [
        f"{context.phrases.raw(f'byline.{role}')}{context.phrases.raw('news.byline_space')}"
        f"{context.grammar.listed(names)}"
        for role in BylineRole
        if (names := _names(context, role))
    ]
    context.flow.line("byline", context.phrases.raw("news.byline_join").join(pieces))


def _ended(context: Context, spans: Spans) -> Spans:
    *before, last = spans
    return (*before, Span(context.grammar.ended(last.text), last.style))
