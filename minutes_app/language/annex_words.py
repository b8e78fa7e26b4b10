"""Words of errors of annexes."""

from minutes_app.language.current import translate

_Words = dict[str, tuple[str, str, str]]


def annexes() -> _Words:
    """Return the words for files that cannot go with minutes."""
    unchanged = translate("errors", "Nothing was changed.")
    return {
        "annex.too_large": (
            translate("errors", "{name} is larger than {megabytes} MB."),
            unchanged,
            translate("errors", "Make it smaller, or name it in the text and send it by itself."),
        ),
        "annex.empty": (
            translate("errors", "{name} is empty."),
            unchanged,
            translate("errors", "Look whether it is the right file, and attach it again."),
        ),
        "annex.damaged": (
            translate("errors", "The annex {name} is damaged, or no longer in the archive."),
            translate("errors", "Everything else in the archive is as it was."),
            translate(
                "errors",
                "Attach it again, from a backup copy of the archive if nobody else has it.",
            ),
        ),
    }
