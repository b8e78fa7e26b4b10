"""``minutes new``: a meeting, on its own or the next of a series."""

from argparse import Namespace
from typing import Any

from minutes_app.cli.archive import reading, writing
from minutes_app.cli.console import Console
from minutes_app.cli.usage import UsageError
from minutes_app.domain.errors import RecordError
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.domain.records import Change
from minutes_app.domain.text import clean_line
from minutes_app.language import translate
from minutes_app.services.desk import Desk

_LANGUAGES = {"zh": Language.CHINESE, "en": Language.ENGLISH}


def make_meeting(arguments: Namespace, console: Console) -> int:
    """Make a meeting and say its id."""
    title = clean_line(arguments.title)
    if not title and not arguments.series_of:
        if arguments.title:
            raise RecordError("meeting.untitled")
        raise UsageError(translate("cli", "Give TITLE, or --series-of ID."))
    if arguments.series_of:
        with reading(arguments) as desk:  # where none is, none is made to look for a meeting in
            desk.meetings.find(arguments.series_of)
    with writing(arguments) as desk:
        meeting = _made(desk, title, arguments)
    console.answer({"id": meeting.id, "title": meeting.title}, meeting.id)
    return 0


def _made(desk: Desk, title: str, arguments: Namespace) -> Meeting:
    fields: dict[str, Any] = {}
    if place := clean_line(arguments.place):
        fields["place"] = place
    if arguments.minutes_language:
        fields["language"] = _LANGUAGES[arguments.minutes_language]
    if not arguments.series_of:
        if arguments.date:
            fields["start"] = arguments.date
        return _meeting_of(desk.meetings.create(title, **fields))
    last = desk.meetings.find(arguments.series_of)
    made = _next_of(desk.meetings.create_next(last, start=arguments.date), last)
    if title:
        fields["title"] = title
    return _meeting_of(desk.meetings.edit(made.id, **fields)) if fields else made


def _meeting_of(change: Change) -> Meeting:
    return next(one for one in change.put if isinstance(one, Meeting))


def _next_of(change: Change, last: str) -> Meeting:
    """Return the new meeting; the last one changes too when a series begins with it."""
    return next(one for one in change.put if isinstance(one, Meeting) and one.id != last)
