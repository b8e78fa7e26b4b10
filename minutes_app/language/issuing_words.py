"""Words of errors of what was issued: the lock, versions, what was kept of them, signing."""

from minutes_app.language.current import translate

_Words = dict[str, tuple[str, str, str]]


def kept() -> _Words:
    """Return the words for bytes that lie in the archive beside the records."""
    rest = translate("errors", "Everything else in the archive is as it was.")
    return {
        "archive.tampered": (
            translate("errors", "Minutes that were issued were altered: {titles}"),
            translate("errors", "Nothing was changed by looking."),
            translate(
                "errors",
                "Compare with a backup and with the files that were issued; "
                "“minutes check” names what is wrong.",
            ),
        ),
        "content.missing": (
            translate("errors", "A file that belongs to this meeting is not in the archive."),
            rest,
            translate("errors", "Open a backup copy of the archive: it may still be in there."),
        ),
        "content.damaged": (
            translate("errors", "A file in the archive is not what was put there."),
            rest,
            translate("errors", "Open a backup copy of the archive: it is whole in there."),
        ),
    }


def locked() -> _Words:
    """Return the words for minutes that were issued, and for what became of them since."""
    unchanged = translate("errors", "Nothing was changed.")
    return {
        "meeting.issued": (
            translate("errors", "The minutes of “{title}” were issued and are locked."),
            translate("errors", "Nothing was changed: they are as they left the house."),
            translate("errors", "To change them, begin a correction: File > Correct…"),
        ),
        "meeting.issued_by_hand": (
            translate("errors", "Minutes become “issued” by being issued, not by hand."),
            unchanged,
            translate("errors", "Choose File > Issue…"),
        ),
        "meeting.not_issued": (
            translate("errors", "The minutes of “{title}” were not issued yet."),
            unchanged,
            translate("errors", "There is nothing to correct: edit them as they are."),
        ),
        "meeting.not_correcting": (
            translate("errors", "No correction of “{title}” is being prepared."),
            unchanged,
            "",
        ),
        "version.unnamed": (
            translate("errors", "The version has no name."),
            unchanged,
            translate("errors", "Give it one by which you will find it again."),
        ),
        "version.unknown": (
            translate("errors", "No version of these minutes is called “{words}”."),
            "",
            translate("errors", "Choose one from the list of versions."),
        ),
        "issue.changed": (
            translate("errors", "The minutes were changed while they were being issued."),
            translate("errors", "They were not issued, and nothing was changed."),
            translate("errors", "Look at the change, then issue them again."),
        ),
        "issue.cancelled": (
            translate("errors", "The minutes were not issued."),
            translate("errors", "No file was written, and nothing was changed."),
            "",
        ),
        "issue.cut_short": (
            translate("errors", "The issue of “{title}” did not come to its end."),
            translate("errors", "It was not issued, and no file of it was left in {path}."),
            translate("errors", "Issue it again when it is ready."),
        ),
        "issue.completed": (
            translate("errors", "The issue of “{title}” did not come to its end."),
            translate("errors", "It is issued; its files lie in {path}."),
            "",
        ),
        "issue.not_in_place": (
            translate("errors", "“{title}” is issued, but its files are not in {path}."),
            translate("errors", "The archive holds them, byte for byte."),
            translate("errors", "Meeting > Versions… > Export again… writes them."),
        ),
        "check.unreadable": (
            translate("errors", "{name} could not be read: {reason}"),
            translate("errors", "Nothing was changed."),
            translate("errors", "Choose the file again."),
        ),
        "signing.unreadable": (
            translate("errors", "The certificate file {path} could not be read: {reason}"),
            translate("errors", "The minutes were not issued, and nothing was changed."),
            translate("errors", "Choose the file again, or issue without signing."),
        ),
    }
