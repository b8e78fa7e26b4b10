"""Formal minutes in English: title block, attendance, numbered paragraphs, actions, signatures."""

from dataclasses import replace

from minutes_app.documents.compose.actions import Actions
from minutes_app.documents.compose.annexes import write_annex_note, write_annexes
from minutes_app.documents.compose.attendance import write_attendance
from minutes_app.documents.compose.body import Body
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.opening import write_documents, write_opening
from minutes_app.documents.compose.proposals import write_proposals
from minutes_app.documents.compose.signatures import write_signatures
from minutes_app.documents.compose.spans import plain
from minutes_app.documents.compose.titles import document_of, document_title, number_text, occasion
from minutes_app.documents.tree import Block, Document, Paragraph, Rule
from minutes_app.domain.distribution import copies_printed
from minutes_app.language.dates import day_and_clock, say_date, show_date, show_range


def compose_formal(context: Context) -> Document:
    """Compose the minutes: the text first, because attendance refers to its paragraphs."""
    text = _text(context)
    _head(context)
    _particulars(context)
    write_attendance(context)
    context.flow.add(Rule("attendance"))
    context.flow.blocks += text
    return document_of(context)


def _text(context: Context) -> list[Block]:
    actions = Actions(context)
    write_opening(context)
    write_proposals(context)
    Body(context, after_entry=actions.after_entry, set_off=actions.decision).write()
    write_documents(context)
    _close(context)
    actions.write_table()
    write_annex_note(context)
    write_signatures(context)
    _distribution(context)
    write_annexes(context)
    text = list(context.flow.blocks)
    context.flow.blocks.clear()
    return text


def _head(context: Context) -> None:
    flow, issue, phrases = context.flow, context.issue, context.phrases
    classified = [phrases.say("copy_number", number=issue.copy_number)] if issue.copy_number else []
    classified = [text for text in (issue.secrecy, issue.urgency, *classified) if text]
    flow.line("classification", phrases.raw("classification_join").join(classified))
    house = context.house.name if context.house else ""
    if not context.final:
        flow.line("draft", phrases.raw("draft"))
    flow.line("mark", context.mark or house)
    title = document_title(context)
    if not any(word in title.casefold() for word in phrases.words("title.kinds")):
        flow.line("kicker", phrases.raw("kicker"))
    flow.line("title", title)
    flow.line("number", phrases.raw("number_join").join(
        filter(None, (occasion(context), number_text(context)))
    ))  # fmt: skip
    flow.add(Rule("head"))


def _close(context: Context) -> None:
    """Write when the meeting closed, unless an entry says so."""
    meeting, phrases, grammar = context.meeting, context.phrases, context.grammar
    said = phrases.words("close.said")
    texts = [entry.text.casefold() for entry in context.outline.entries()]
    if meeting.end.hour is None or any(word in text for word in said for text in texts):
        return
    parted = day_and_clock(meeting.start, meeting.end)
    end = parted[-1] if parted else meeting.end
    time = say_date(end, grammar.language)
    told = grammar.ended(phrases.say("close.ended", time=time))
    context.flow.paragraph(plain(told), place="close")


def _particulars(context: Context) -> None:
    """Write date, place and conveners, each after its label."""
    meeting, grammar = context.meeting, context.grammar
    apart = context.phrases.raw("head.clock")
    parted = day_and_clock(meeting.start, meeting.end) if apart else None
    if parted:
        day, first, last = parted
        _labelled(context, "time", show_date(day, grammar.language, weekday=True))
        _labelled(context, "clock", show_range(first, last, grammar.language))
    else:
        when = show_range(meeting.start, meeting.end, grammar.language, weekday=True)
        _labelled(context, "time", grammar.opened(when))
    _labelled(context, "place", meeting.place)
    _labelled(context, "hosts", grammar.listed(meeting.hosts))


def _labelled(context: Context, name: str, text: str) -> None:
    label = context.phrases.raw(f"head.{name}")
    if label:
        context.flow.line("head-line", text, label=label, place=f"head.{name}")


def _distribution(context: Context) -> None:
    issue, grammar = context.issue, context.grammar
    _distributed(context, "addressees", grammar.items(issue.addressees))
    _distributed(context, "copy_to", grammar.items(_recipients(context)))
    date = show_date(issue.date, grammar.language)
    _distributed(context, "issued", ", ".join(filter(None, (context.office, date))))
    copies = copies_printed(issue)
    _distributed(context, "copies", str(copies) if copies else "")
    _keep_together(context, "distribution")


def _recipients(context: Context) -> list[str]:
    """Return who gets copies, how many and which numbers, as far as that is known."""
    phrases = context.phrases
    listed = context.issue.distribution or (context.house.distribution if context.house else ())
    told: list[str] = []
    for one in listed:
        key = "recipient_copy" if one.copies == 1 else "recipient_copies"
        copies = phrases.say(f"distribution.{key}", copies=one.copies) if one.copies else ""
        numbers = phrases.say("distribution.recipient_numbers", numbers=one.numbers)
        details = ", ".join(filter(None, (copies, numbers if one.numbers else "")))
        full = phrases.say("distribution.recipient", name=one.name, details=details)
        told.append(full if details else one.name)
    named = {one.name for one in listed}
    return [*(one for one in context.copy_to if one not in named), *told]


def _distributed(context: Context, name: str, text: str) -> None:
    place = f"distribution.{name}"
    context.flow.line("distribution", text, label=context.phrases.raw(place), place=place)


def _keep_together(context: Context, style: str) -> None:
    """Keep the last paragraphs of a style on one page, if the layout has a style for that."""
    blocks, kept = context.flow.blocks, f"{style}-kept"
    at = len(blocks) - 2
    while kept in context.layout.styles and at >= 0:
        one = blocks[at]
        if not isinstance(one, Paragraph) or one.style != style:
            break
        blocks[at] = replace(one, style=kept)
        at -= 1
