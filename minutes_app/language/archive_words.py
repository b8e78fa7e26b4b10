"""Words of errors of the archive: opening it and saving to it."""

from minutes_app.language.current import translate

_Words = dict[str, tuple[str, str, str]]


def opening() -> _Words:
    """Return the words for an archive that cannot be opened."""
    untouched = translate("errors", "The file was not touched.")
    return {
        "archive.missing": (
            translate("errors", "There is no archive at {path}."),
            "",
            translate("errors", "Connect the drive it lies on, open another, or make a new one."),
        ),
        "archive.unreadable": (
            translate("errors", "The archive {path} could not be read: {reason}"),
            untouched,
            translate("errors", "Open a backup copy, or check the drive it lies on."),
        ),
        "archive.foreign": (
            translate("errors", "{path} is not an archive of this program."),
            untouched,
            translate("errors", "Choose another file."),
        ),
        "archive.empty": (
            translate("errors", "{path} is empty: a file of 0 bytes."),
            untouched,
            translate(
                "errors",
                "Choose another file. If this was your archive, something else emptied it: open "
                "your last copy of it.",
            ),
        ),
        "archive.newer": (
            translate("errors", "{path} was written by a newer version of this program."),
            untouched,
            translate("errors", "Install the newer version, or open another archive."),
        ),
        "archive.older": (
            translate("errors", "{path} was written by an older version and is open read-only."),
            untouched,
            translate("errors", "Open it for writing once, and it is brought up to date."),
        ),
        "archive.in_use": (
            translate("errors", "The archive {path} is open in another window or program."),
            translate("errors", "Everything in it is saved."),
            translate("errors", "Close the other one first, or open another archive."),
        ),
        "archive.engine": (
            translate("errors", "The database engine on this machine is too old ({found})."),
            untouched,
            translate("errors", "Install the program again with its own database engine."),
        ),
    }


def lying() -> _Words:
    """Return the words for an archive that is open, and for what is to be known of it."""
    return {
        "archive.looked_at": (
            translate("errors", "You are looking at {path}: nothing here can be changed."),
            translate("errors", "Somebody else may be writing to it."),
            translate("errors", "Open it again later to go on working."),
        ),
        "archive.shared": (
            translate(
                "errors", "{path} lies on a network share or in a folder that is synchronised."
            ),
            translate("errors", "It works, but other programs may copy or replace it in between."),
            translate("errors", "An archive on this machine is safer."),
        ),
        "archive.present": (
            translate("errors", "There is already a file at {path}."),
            translate("errors", "The file was not touched."),
            translate("errors", "Choose another place."),
        ),
        "archive.damaged": (
            translate("errors", "The archive {path} is damaged: {problem}"),
            translate("errors", "What could be read is still there."),
            translate("errors", "Copy the file to a safe place now, before anything else."),
        ),
    }


def saving() -> _Words:
    """Return the words for a change that did not reach the archive."""
    before = translate("errors", "Everything up to the last saved line is in the archive.")
    return {
        "save.missing": (
            translate("errors", "Could not save: the archive {path} is no longer there."),
            translate("errors", "What you typed is still in the window."),
            translate("errors", "Connect the drive again or move the file back, then try again."),
        ),
        "save.replaced": (
            translate("errors", "Could not save: another file now lies at {path}."),
            translate("errors", "Neither file was changed."),
            translate("errors", "Put the archive back in its place, or open it again."),
        ),
        "save.read_only": (
            translate("errors", "Could not save: the archive {path} is open read-only."),
            before,
            translate("errors", "Open it for writing, or save a copy elsewhere."),
        ),
        "save.disk_full": (
            translate("errors", "Could not save: the disk is full."),
            before,
            translate("errors", "Free some space, then try again."),
        ),
        "save.failed": (
            translate("errors", "Could not save: {reason}"),
            before,
            translate("errors", "Check the drive the archive lies on, then try again."),
        ),
    }
