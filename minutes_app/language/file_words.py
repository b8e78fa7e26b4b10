"""Words of errors of files: writing documents, layouts, and reading meeting files in."""

import errno
import os

from minutes_app.language.current import translate

_Words = dict[str, tuple[str, str, str]]


def reasons() -> dict[str, str]:
    """Return the words for what the system says of a file, by its own words, which are English."""
    words = {
        errno.ENOENT: translate("errors", "there is no such file or folder"),
        errno.EISDIR: translate("errors", "a folder of this name stands there"),
        errno.ENOTDIR: translate("errors", "a part of the path is a file, not a folder"),
        errno.EACCES: translate("errors", "you have no permission"),
        errno.EPERM: translate("errors", "you have no permission"),
        errno.ENOSPC: translate("errors", "the disk is full"),
        errno.EROFS: translate("errors", "the disk is write-protected"),
        errno.EIO: translate("errors", "the disk does not work properly"),
        errno.EBUSY: translate("errors", "another program is using it"),
        errno.ENAMETOOLONG: translate("errors", "the name is too long"),
    }
    return {os.strerror(number): said for number, said in words.items()}


def kinds() -> dict[str, str]:
    """Return the words for what may be expected in a field of a meeting file."""
    return {
        "object": translate("errors", "a record in { }"),
        "list": translate("errors", "a list in [ ]"),
        "text": translate("errors", "a text"),
        "whole_number": translate("errors", "a whole number"),
        "yes_or_no": translate("errors", "true or false"),
        "date": translate("errors", "date"),
        "instant": translate("errors", "date and time"),
    }


def writing() -> _Words:
    """Return the words for a document that could not be written."""
    saved = translate("errors", "Your minutes are saved in the archive.")
    return {
        "export.unwritable": (
            translate("errors", "Could not write {path}: {reason}"),
            saved,
            translate(
                "errors",
                "Close it if it is open elsewhere, or save under another name or in another "
                "folder.",
            ),
        ),
        "export.over_archive": (
            translate("errors", "“{name}” is an archive of this program, or belongs to one."),
            translate("errors", "Nothing was written; the archive is as it was."),
            translate("errors", "Choose another name for the file."),
        ),
        "export.left_out": (
            translate("errors", "The file was written without: {names}"),
            translate("errors", "All else of the meeting is in it."),
            translate(
                "errors",
                "The archive has these files no longer, or damaged. Open a backup copy of it: "
                "they may be whole in there.",
            ),
        ),
        "face.none": (
            translate("errors", "No font on this machine can show: {characters}"),
            saved,
            translate(
                "errors",
                "Install a font that has them (for Chinese, Noto CJK), or take these characters "
                "out.",
            ),
        ),
        "face.broken": (
            translate("errors", "The font file {path} is damaged."),
            saved,
            translate("errors", "Install the font again, then try again."),
        ),
    }


def layouts() -> _Words:
    """Return the words for a layout that cannot be used."""
    return {
        "layout.missing": (
            translate("errors", "There is no layout named “{name}”."),
            "",
            translate("errors", "Choose another layout."),
        ),
        "layout.invalid": (
            translate("errors", "The layout {file} has a mistake: {reason}"),
            "",
            translate("errors", "Correct the file, or choose another layout."),
        ),
    }


def taking_in() -> _Words:
    """Return the words for a file that can be read, but not taken in."""
    nothing = translate("errors", "Nothing was imported; your archive is unchanged.")
    return {
        "import.archive": (
            translate("errors", "“{name}” is an archive of this program, or belongs to one."),
            nothing,
            translate("errors", "Choose another file. File › Open archive… opens an archive."),
        ),
        "import.present": (
            translate("errors", "This meeting is already in the archive."),
            nothing,
            translate("errors", "Import it as a copy, or delete the one that is there first."),
        ),
        "import.carries_none": (
            translate("errors", "No meeting of this program is in this file."),
            nothing,
            translate("errors", "Choose minutes that this program wrote, or a meeting file."),
        ),
        "import.altered": (
            translate("errors", "The meeting in this file was changed after the file was written."),
            nothing,
            translate("errors", "Ask for the file anew where it came from."),
        ),
        "import.not_started": (
            translate("errors", "The file was not opened: this machine starts no more programs."),
            nothing,
            translate("errors", "Close other programs, then try again."),
        ),
        "import.id_taken": (
            translate("errors", "Parts of this file belong to another meeting of the archive."),
            nothing,
            translate("errors", "Import it as a copy."),
        ),
    }


def reading() -> _Words:
    """Return the words for a meeting file that cannot be read at all."""
    other = translate("errors", "Choose another file, or export it again where it came from.")
    by_hand = translate("errors", "Correct line {line} of the file, then import it again.")
    nothing = translate("errors", "Nothing was imported; your archive is unchanged.")
    return {
        "import.format": (
            translate("errors", "This is not a meeting file of this program."),
            nothing,
            other,
        ),
        "import.newer": (
            translate("errors", "This meeting file was written by a newer version."),
            nothing,
            translate("errors", "Install the newer version, then import it again."),
        ),
        "import.too_large": (
            translate("errors", "This file is too large for a meeting file."),
            nothing,
            other,
        ),
        "import.encoding": (
            translate("errors", "Line {line}: this is not UTF-8 text."),
            nothing,
            translate("errors", "Save the file as UTF-8, then import it again."),
        ),
        "import.unreadable": (
            translate("errors", "{path} could not be read: {reason}"),
            nothing,
            translate("errors", "Check that the file is there and may be read."),
        ),
        "import.empty": (
            translate("errors", "The file is empty: there is no meeting in it."),
            nothing,
            translate("errors", "Choose another file, or have the meeting exported again."),
        ),
        "import.json": (
            translate("errors", "Line {line}, column {column}: this is not JSON: {found}"),
            nothing,
            by_hand,
        ),
        "import.too_deep": (
            translate("errors", "Line {line}: too many levels inside one another."),
            nothing,
            by_hand,
        ),
    }


def demonstrating() -> _Words:
    """Return the words for a demonstration that did not come to its end."""
    return {
        "demo.stuck": (
            translate("errors", "The demonstration did not get past the step “{step}”."),
            "",
            translate("errors", "“minutes doctor” says what this machine lacks."),
        ),
    }


def fields() -> _Words:
    """Return the words for a field of a meeting file that is not what it should be."""
    nothing = translate("errors", "Nothing was imported; your archive is unchanged.")
    by_hand = translate("errors", "Correct line {line} of the file, then import it again.")
    titles = {
        "import.wrong_type": translate(
            "errors", "Line {line}, {path}: {found} stands where {expected} is expected."
        ),
        "import.value": translate(
            "errors", "Line {line}, {path}: “{found}” is not a valid {expected}."
        ),
        "import.number": translate(
            "errors", "Line {line}, {path}: the number {found} is out of range ({expected})."
        ),
        "import.choice": translate(
            "errors", "Line {line}, {path}: “{found}” is not one of: {expected}"
        ),
        "import.missing_field": translate("errors", "Line {line}: “{expected}” is missing."),
        "import.unknown_field": translate("errors", "Line {line}: “{path}” is not known."),
        "import.repeated_field": translate("errors", "Line {line}: “{found}” stands there twice."),
        "import.duplicate_id": translate(
            "errors", "Line {line}, {path}: the id “{found}” is already taken by {expected}."
        ),
        "import.dangling": translate(
            "errors", "Line {line}, {path}: “{found}” is not among the {expected}."
        ),
        "import.circle": translate("errors", "Line {line}, {path}: “{found}” lies under itself."),
        "import.other_meeting": translate(
            "errors", "Line {line}, {path}: “{found}” belongs to another meeting."
        ),
    }
    return {code: (title, nothing, by_hand) for code, title in titles.items()}
