"""Title, number and occasion of the minutes, and the finished document."""

import re

from minutes_app.documents.choices import NumberStyle
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.hand import manner_of
from minutes_app.documents.compose.spans import Spans, merged, plain
from minutes_app.documents.tree import Document, Span
from minutes_app.domain.meetings import AttendeeKind

_RUNNING = "running.head"
_LEFT, _RIGHT = "\x01", "\x02"
_FACTS = re.compile(f"{_LEFT}|{_RIGHT}")


def document_title(context: Context) -> str:
    """Return the title over the text; the layout may add what kind of document it is."""
    title, phrases = context.meeting.title, context.phrases
    if any(word in title for word in phrases.words("title.complete")):
        return title
    ends_as_meeting = title.endswith(tuple(phrases.words("title.meeting")))
    return phrases.say("title.of_meeting" if ends_as_meeting else "title.of_subject", title=title)


def held_title(context: Context) -> str:
    """Return the title of what was held, without 纪要, for papers that are no minutes of it."""
    title, phrases = context.meeting.title, context.phrases
    for word in phrases.words("title.complete"):
        bare = title.removesuffix(word)
        if bare.endswith(tuple(phrases.words("title.meeting"))):
            return bare
    return title


def title_spans(context: Context) -> Spans:
    """Return the title with the names of people in their own style, which keeps them whole."""
    title = document_title(context)
    names = sorted({one.name for one in context.people.all()
                    if one.kind is AttendeeKind.PERSON and len(one.name) > 1}, key=len)  # fmt: skip
    found = [name for name in names if name in title]
    if not found:
        return plain(title)
    pieces = re.split("(" + "|".join(map(re.escape, reversed(found))) + ")", title)
    return merged([Span(piece, "name" if at % 2 else "") for at, piece in enumerate(pieces)])


def number_text(context: Context) -> str:
    """Return the number of the minutes: 〔2026〕12号 or 第12期; "" where there is none.

    A correction says so behind it, or alone: 〔2026〕12号（更正第1号）.
    """
    number, phrases = _number(context), context.phrases
    if not context.meeting.correction:
        return number
    said = phrases.say("number.correction", number=context.meeting.correction)
    if not (number and said):
        return number or said
    return phrases.say("number.corrected", number=number, correction=said)


def _number(context: Context) -> str:
    issue, phrases = context.issue, context.phrases
    if issue.number is None:
        return ""
    switches = context.layout.switches
    serial = (
        issue.serial
        if switches.number is NumberStyle.MEETING
        else (switches.number is NumberStyle.SERIAL)
    )
    if serial or issue.year is None:
        return phrases.say("number.serial", number=issue.number)
    number = phrases.say("number.of_year", year=issue.year, number=issue.number)
    return switches.number_prefix + number


def occasion(context: Context) -> str:
    """Return series and number of the meeting, as far as its title does not say them."""
    title = context.meeting.title
    series = context.record.series.name if context.record.series else ""
    pieces = (series, context.meeting.number)
    return context.phrases.raw("occasion_join").join(
        piece for piece in pieces if piece and piece not in title
    )


def document_of(context: Context, title: str = "") -> Document:
    """Return the finished document with what a file says of itself; ``title`` if not the usual."""
    house = context.house.name if context.house else ""
    said = title or document_title(context)
    return Document(
        title=said,
        language=context.layout.language,
        layout=context.layout.name,
        blocks=tuple(context.flow.blocks),
        author=house or context.office,
        subject=context.meeting.theme,
        keywords=context.meeting.topics,
        manner=manner_of(context.layout),
        left_out=tuple(context.flow.left_out),
        running=_running_head(context, said),
    )


def _running_head(context: Context, title: str) -> tuple[str, str]:
    """Return what stands over later pages, left and right of ``|``; a layout need not say it."""
    if _RUNNING not in context.phrases:
        return "", ""
    said = context.phrases.say(_RUNNING, title=_LEFT, number=_RIGHT)
    facts = {_LEFT: title, _RIGHT: number_text(context)}
    left, _, right = (_FACTS.sub(lambda found: facts[found.group()], part).strip()
                      for part in said.partition("|"))  # fmt: skip
    return left, right
