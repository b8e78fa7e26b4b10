"""Words of operations, by their label: what “Undo” and the history say."""

from minutes_app.language.current import translate


def operation_name(label: str) -> str:
    """Return what an operation did, as the menu shows it after “Undo”; "" for a label unknown."""
    return _names().get(label, "")


def _names() -> dict[str, str]:
    return {
        **_of_entries(),
        **_of_people(),
        **_of_contents(),
        **_of_meetings(),
        **_of_versions(),
        **_of_wordings(),
        **_of_the_archive(),
    }


def _of_entries() -> dict[str, str]:
    return {
        "entry.add": translate("operations", "new entry"),
        "entry.edit": translate("operations", "change of an entry"),
        "entry.remove": translate("operations", "deletion of entries"),
        "entry.move": translate("operations", "move of an entry"),
        "entry.split": translate("operations", "splitting of an entry"),
        "entry.join": translate("operations", "joining of entries"),
        "task.add": translate("operations", "new task"),
        "task.edit": translate("operations", "change of a task"),
        "task.remove": translate("operations", "giving up of a task"),
    }


def _of_people() -> dict[str, str]:
    return {
        "attendee.add": translate("operations", "new attendee"),
        "attendee.import": translate("operations", "list of people"),
        "attendee.edit": translate("operations", "change of an attendee"),
        "attendee.remove": translate("operations", "removal of an attendee"),
        "attendee.move": translate("operations", "move of an attendee"),
        "attendee.seats": translate("operations", "numbers of seats"),
        "attendee.order": translate("operations", "protocol order"),
    }


def _of_contents() -> dict[str, str]:
    things = {
        "group": (
            translate("operations", "new group"),
            translate("operations", "change of a group"),
            translate("operations", "move of a group"),
            translate("operations", "removal of a group"),
        ),
        "part": (
            translate("operations", "new part of the meeting"),
            translate("operations", "change of a part of the meeting"),
            translate("operations", "move of a part of the meeting"),
            translate("operations", "removal of a part of the meeting"),
        ),
        "proposal": (
            translate("operations", "new proposal"),
            translate("operations", "change of a proposal"),
            translate("operations", "move of a proposal"),
            translate("operations", "removal of a proposal"),
        ),
        "citeddocument": (
            translate("operations", "new document"),
            translate("operations", "change of a document"),
            translate("operations", "move of a document"),
            translate("operations", "removal of a document"),
        ),
        "source": (
            translate("operations", "new source"),
            translate("operations", "change of a source"),
            translate("operations", "move of a source"),
            translate("operations", "removal of a source"),
        ),
    }
    things["annex"] = (
        translate("operations", "new annex"),
        translate("operations", "change of an annex"),
        translate("operations", "move of an annex"),
        translate("operations", "removal of an annex"),
    )
    files = {
        "annex.attach": translate("operations", "attaching of a file"),
        "annex.detach": translate("operations", "taking away of a file"),
    }
    deeds = ("add", "edit", "move", "remove")
    return files | {
        f"{thing}.{deed}": words
        for thing, names in things.items()
        for deed, words in zip(deeds, names, strict=True)
    }


def _of_meetings() -> dict[str, str]:
    return {
        "meeting.new": translate("operations", "new meeting"),
        "meeting.next": translate("operations", "next meeting of the series"),
        "arising.bring": translate("operations", "bringing in of matters arising"),
        "arising.next": translate("operations", "note of the next meeting"),
        "meeting.duplicate": translate("operations", "copy of a meeting"),
        "meeting.import": translate("operations", "import of a meeting"),
        "meeting.edit": translate("operations", "change of the meeting"),
        "meeting.bin": translate("operations", "move of a meeting to the bin"),
        "meeting.remove": translate("operations", "deletion of a meeting"),
        "meeting.restore": translate("operations", "return of a meeting from the bin"),
    }


def _of_wordings() -> dict[str, str]:
    return {
        "wording.set": translate("operations", "words set by hand"),
        "wording.take_over": translate("operations", "changes of a paper that came back"),
        "wording.add": translate("operations", "paragraph added by hand"),
        "wording.leave_out": translate("operations", "leaving out of a paragraph"),
        "wording.keep": translate("operations", "keeping of words set by hand"),
        "wording.revert": translate("operations", "return to the composed words"),
    }


def _of_versions() -> dict[str, str]:
    return {
        "meeting.issue": translate("operations", "issue of the minutes"),
        "meeting.correct": translate("operations", "beginning of a correction"),
        "meeting.abandon": translate("operations", "giving up of a correction"),
        "version.keep": translate("operations", "new version"),
        "version.edit": translate("operations", "new name of a version"),
        "version.remove": translate("operations", "giving up of a version"),
        "version.restore": translate("operations", "return to a version"),
    }


def _of_the_archive() -> dict[str, str]:
    return {
        "series.edit": translate("operations", "change of a series"),
        "layout.add": translate("operations", "new layout"),
        "layout.edit": translate("operations", "change of a layout"),
        "layout.rename": translate("operations", "new name of a layout"),
        "layout.remove": translate("operations", "removal of a layout"),
        "layout.prefer": translate("operations", "choice of the usual layout"),
        "search.keep": translate("operations", "saving of a search"),
        "search.rename": translate("operations", "new name of a saved search"),
        "search.edit": translate("operations", "change of a saved search"),
        "search.move": translate("operations", "move of a saved search"),
        "search.remove": translate("operations", "removal of a saved search"),
        "house.edit": translate("operations", "change of the office's details"),
        "directory.add": translate("operations", "new person or body"),
        "directory.edit": translate("operations", "change of a person or body"),
        "directory.merge": translate("operations", "joining of two records"),
        "directory.remove": translate("operations", "deletion of a person or body"),
    }
