"""``minutes list`` and ``show``: reading what is in the archive."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from minutes_app.cli.archive import reading
from minutes_app.cli.console import Console
from minutes_app.cli.wrapping import table
from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.services.meetings import MeetingSummary

ID_SHOWN = 8
"""Characters of the end of an id that tables show; the end is random, the start is the time."""


def list_meetings(arguments: Namespace, console: Console) -> int:
    """List the meetings of the archive, or those in its bin."""
    with reading(arguments) as desk:
        meetings = desk.meetings.all(binned=arguments.bin)
    if console.as_json:
        console.give({"meetings": [_as_json(one) for one in meetings]})
    elif meetings:
        for line in _meeting_table(meetings):
            console.say(line)
    elif arguments.bin:
        console.say(translate("cli", "The bin is empty."))
    else:
        console.say(translate("cli", "No meetings yet: “minutes new TITLE” makes one."))
    return 0


def show(arguments: Namespace, console: Console) -> int:
    """Print a meeting as text, or the JSON file of it."""
    with reading(arguments) as desk:
        meeting = desk.meetings.find(arguments.id)
        if console.as_json:
            parcel = desk.transfer.parcel(meeting)
            console.pour(parcel.data())
            if complaint := parcel.complaint():
                console.flush()
                raise complaint
            return 0
        record = desk.meetings.load(meeting)
    from minutes_app.cli.meeting_text import meeting_lines  # noqa: PLC0415 - for people only

    for line in meeting_lines(record):
        console.say(line)
    return 0


def _meeting_table(meetings: list[MeetingSummary]) -> list[str]:
    from minutes_app.language.names import name_of, shown_language  # noqa: PLC0415 - not for JSON

    tongue = shown_language()
    head = [
        translate("cli", "ID"),
        translate("cli", "Date"),
        translate("cli", "Status"),
        translate("cli", "Entries"),
        translate("cli", "Title"),
    ]
    rows = [
        [
            one.id[-ID_SHOWN:],
            show_date(one.start, tongue),
            name_of(one.status),
            str(one.entries),
            " ".join(one.title.split()),
        ]
        for one in meetings
    ]
    return table(head, rows, right=frozenset({3}))


def _as_json(one: MeetingSummary) -> dict[str, Any]:
    plain = asdict(one)
    plain.pop("day", None)  # made up where parts of the date are unknown: for sorting only
    return {**plain, "start": {**plain["start"], "edtf": one.start.edtf}}
