"""Words of errors of lists from outside: why a file was not read, and what helps."""

from minutes_app.language.current import translate

_Words = dict[str, tuple[str, str, str]]


def opening() -> _Words:
    """Return the words for a file that could not be opened, or holds no list."""
    nothing = translate("errors", "Nothing was put on the list.")
    copy = translate("errors", "Copy the list in its own program, then paste it here.")
    readable = translate(
        "errors", "Choose a workbook (.xlsx, .xls, .ods), a .csv or text file, or a .docx file."
    )
    return {
        "intake.unreadable": (
            translate("errors", "{name} could not be read: {reason}"),
            nothing,
            translate("errors", "Check that the file is there and may be read."),
        ),
        "intake.not_a_file": (
            translate("errors", "{name} is a link, a folder or a device, not a file."),
            nothing,
            translate("errors", "Choose the file itself."),
        ),
        "intake.not_a_list": (
            translate("errors", "{name} is no file that a list can be read from."),
            nothing,
            readable,
        ),
        "intake.old_word": (
            translate("errors", "{name} is a document of an old Word."),
            nothing,
            translate("errors", "Save it as .docx in Word, or copy the list and paste it here."),
        ),
        "intake.encrypted": (
            translate("errors", "{name} is locked with a password."),
            nothing,
            translate(
                "errors", "Open it in its own program, then copy the list and paste it here."
            ),
        ),
        "intake.empty": (translate("errors", "{name} holds no words."), nothing, readable),
        "intake.damaged": (
            translate("errors", "{name} is damaged: not all of it could be read."),
            nothing,
            copy,
        ),
        "intake.encoding": (
            translate("errors", "{name} is not written in this encoding."),
            nothing,
            translate("errors", "Choose another encoding."),
        ),
    }


def limits() -> _Words:
    """Return the words for a file that needs more than reading one may take."""
    nothing = translate("errors", "Nothing was put on the list.")
    shorter = translate(
        "errors", "Copy only the rows of the list into a new file, or paste them here."
    )
    return {
        "intake.too_large": (
            translate("errors", "{name} is too large for a list of people."),
            nothing,
            shorter,
        ),
        "intake.packed": (
            translate("errors", "{name} unpacks to far more than a list of people can be."),
            translate("errors", "It was not opened any further; nothing was put on the list."),
            translate("errors", "Ask where it comes from before you open it elsewhere."),
        ),
        "intake.entities": (
            translate("errors", "{name} holds definitions that no office program writes."),
            translate("errors", "It was not opened any further; nothing was put on the list."),
            translate("errors", "Ask where it comes from before you open it elsewhere."),
        ),
        "intake.too_slow": (
            translate("errors", "{name} was not read within {seconds} seconds."),
            nothing,
            shorter,
        ),
        "intake.many_rows": (
            translate("errors", "{name} goes on below row {most}: that is no list of people."),
            nothing,
            shorter,
        ),
        "intake.many_columns": (
            translate("errors", "{name} has more than {most} columns."),
            nothing,
            shorter,
        ),
        "intake.long_cell": (
            translate("errors", "A cell of {name} holds more than {most} characters."),
            nothing,
            shorter,
        ),
        "intake.cancelled": (translate("errors", "Reading {name} was stopped."), nothing, ""),
        "intake.not_started": (
            translate("errors", "The part of the program that reads files did not start."),
            nothing,
            translate("errors", "Copy the list in its own program, then paste it here."),
        ),
    }
