"""Words of errors of the record: rules that forbid a change, and undoing that is too late."""

from minutes_app.language.current import translate

_Words = dict[str, tuple[str, str, str]]


def record() -> _Words:
    """Return the words for things not found and changes that a rule forbids."""
    unchanged = translate("errors", "Nothing was changed.")
    return {
        "record.missing": (
            translate("errors", "This is no longer in the archive."),
            unchanged,
            translate("errors", "It may have been deleted in the meantime: look in the bin."),
        ),
        "record.in_use": (
            translate("errors", "This is still used elsewhere in the archive."),
            unchanged,
            translate("errors", "Remove it there first."),
        ),
        "meeting.none": (
            translate("errors", "No meeting matches “{words}”."),
            "",
            translate("errors", "Use a part of its title, or its date."),
        ),
        "meeting.several": (
            translate("errors", "Several meetings match “{words}”: {titles}"),
            "",
            translate("errors", "Give more of the title, or the date."),
        ),
        "meeting.untitled": (
            translate("errors", "The meeting has no title."),
            unchanged,
            translate("errors", "Give it a title."),
        ),
        "arising.no_meeting": (
            translate("errors", "The series has no meeting before this one."),
            unchanged,
            translate(
                "errors", "Make a meeting the next of another one: then both are of one series."
            ),
        ),
        "arising.nothing": (
            translate(
                "errors", "Earlier meetings left nothing open that does not stand here already."
            ),
            unchanged,
            "",
        ),
        "arising.next_there": (
            translate("errors", "The next meeting is noted here already."),
            unchanged,
            "",
        ),
        "arising.no_next": (
            translate("errors", "The day of the next meeting of the series is not known."),
            unchanged,
            translate(
                "errors", "Make the next meeting of the series, with its day, and try again."
            ),
        ),
        "meeting.not_binned": (
            translate("errors", "“{title}” is not in the bin."),
            unchanged,
            translate("errors", "Only what is in the bin can be deleted for good."),
        ),
        "attendee.has_entries": (
            translate("errors", "{name} is named as the speaker of {count} entries."),
            unchanged,
            translate("errors", "Give these entries to somebody else first, or delete them."),
        ),
        "attendee.nothing_recorded": (
            translate("errors", "{name} leaves before anything was recorded."),
            unchanged,
            translate("errors", "Record an entry first, or write =a for somebody who was absent."),
        ),
        "attendee.own_deputy": (
            translate("errors", "{name} cannot come instead of {name}."),
            unchanged,
            translate("errors", "Name somebody else as the deputy."),
        ),
        "directory.unnamed": (
            translate("errors", "A person or body needs a name."),
            unchanged,
            translate("errors", "Give it a name."),
        ),
        "directory.circle": (
            translate("errors", "{name} cannot belong to itself, or to what belongs to it."),
            unchanged,
            translate("errors", "Choose another body above it, or none."),
        ),
        "entry.other_speaker": (
            translate("errors", "These entries are of different speakers."),
            unchanged,
            translate("errors", "Give them the same speaker first, then join them."),
        ),
        "entry.other_deadline": (
            translate("errors", "These entries have different deadlines."),
            unchanged,
            translate("errors", "Take one of the deadlines away first, then join them."),
        ),
        "entry.too_deep": (
            translate("errors", "Points can lie under each other {count} times at most."),
            unchanged,
            translate("errors", "Put it a level higher."),
        ),
        "entry.empty": (
            translate("errors", "An entry needs words."),
            unchanged,
            translate("errors", "Type something, or delete the entry."),
        ),
        "entry.into_itself": (
            translate("errors", "An entry cannot be moved under itself."),
            unchanged,
            "",
        ),
    }


def undoing() -> _Words:
    """Return the words for undoing what cannot be undone any more."""
    return {
        "undo.changed_since": (
            translate("errors", "This cannot be undone: what it touched has changed since."),
            translate("errors", "The newer change was kept."),
            translate("errors", "Change it by hand."),
        ),
    }
