"""Words of errors of papers that came back: why a file was not read, and what helps."""

from minutes_app.language.current import translate

_Words = dict[str, tuple[str, str, str]]


def returned() -> _Words:
    """Return the words for a Word file that cannot be read back."""
    nothing = translate("errors", "The minutes are as they were.")
    as_word = translate("errors", "Save it as .docx in Word, WPS or LibreOffice, then try again.")
    by_hand = translate("errors", "Open it in Word and take its changes over by hand.")
    return {
        "returned.unreadable": (
            translate("errors", "{name} could not be read: {reason}"),
            nothing,
            translate("errors", "Check that the file is there and may be read."),
        ),
        "returned.not_word": (
            translate("errors", "{name} is no Word file (.docx)."),
            nothing,
            as_word,
        ),
        "returned.old_word": (
            translate("errors", "{name} is a document of an old Word."),
            nothing,
            as_word,
        ),
        "returned.encrypted": (
            translate("errors", "{name} is locked with a password."),
            nothing,
            translate("errors", "Open it in Word, save it without a password, then try again."),
        ),
        "returned.damaged": (
            translate("errors", "{name} is damaged: not all of it could be read."),
            nothing,
            as_word,
        ),
        "returned.too_large": (
            translate("errors", "{name} is too large to be read back."),
            nothing,
            by_hand,
        ),
        "returned.not_started": (
            translate("errors", "{name} could not be read: this machine starts no more programs."),
            nothing,
            translate("errors", "Close other programs, then try again."),
        ),
        "returned.cancelled": (
            translate("errors", "Reading {name} was stopped."),
            nothing,
            "",
        ),
        "returned.no_meeting": (
            translate("errors", "{name} was not written by this program: no meeting is in it."),
            nothing,
            by_hand,
        ),
        "returned.unknown_meeting": (
            translate("errors", "The meeting of {name} is not in this archive: {title}"),
            nothing,
            translate("errors", "Open the archive that it was written from."),
        ),
    }
