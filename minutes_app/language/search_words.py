"""Words of searches: what is wrong where one cannot be kept, or its results not be written."""

from minutes_app.language.current import translate

_Words = dict[str, tuple[str, str, str]]


def keeping() -> _Words:
    """Return the words for a search that cannot be kept, or found, as it was asked."""
    unchanged = translate("errors", "Nothing was changed.")
    return {
        "search.unnamed": (
            translate("errors", "The search has no name."),
            unchanged,
            translate("errors", "Give it a name."),
        ),
        "search.empty": (
            translate("errors", "There is nothing to look for yet."),
            unchanged,
            translate("errors", "Type what is to be found, then save the search."),
        ),
        "search.name_taken": (
            translate("errors", "There is a saved search called “{name}” already."),
            unchanged,
            translate("errors", "Choose another name."),
        ),
        "search.unknown": (
            translate("errors", "There is no saved search called “{name}”."),
            "",
            translate("errors", "Saved searches: {known}"),
        ),
        "search.none_kept": (
            translate("errors", "There is no saved search called “{name}”."),
            "",
            translate("errors", "There are no saved searches in this archive yet."),
        ),
    }


def writing() -> _Words:
    """Return the words for results that do not go into a file of the kind asked for."""
    return {
        "results.too_many": (
            translate(
                "errors", "{total} results are too many for a Word file, which takes {most}."
            ),
            translate("errors", "Nothing was written."),
            translate("errors", "Take a spreadsheet or CSV, or look for less."),
        ),
    }


def looking() -> _Words:
    """Return the words for a search that could not be made."""
    return {
        "search.damaged": (
            translate("errors", "The index of words is damaged, so nothing is found by it."),
            translate("errors", "What was recorded is safe: the index is made from it."),
            translate("errors", "Have the index made anew; one can go on working meanwhile."),
        ),
    }
