"""Words of searches that are kept: what is wrong where one cannot be."""

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
            translate("errors", "Type what is to be found, then keep the search."),
        ),
        "search.name_taken": (
            translate("errors", "There is a search called “{name}” already."),
            unchanged,
            translate("errors", "Choose another name."),
        ),
        "search.unknown": (
            translate("errors", "No search is kept under the name “{name}”."),
            "",
            translate("errors", "Kept are: {known}"),
        ),
        "search.none_kept": (
            translate("errors", "No search is kept under the name “{name}”."),
            "",
            translate("errors", "No search is kept in this archive yet."),
        ),
    }
