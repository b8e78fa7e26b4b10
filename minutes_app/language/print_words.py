"""The words of what goes wrong in printing."""

from minutes_app.language.current import translate


def printing() -> dict[str, tuple[str, str, str]]:
    """Return what happened, what is safe and what to do next, by code."""
    return {
        "print.not_begun": (
            translate("errors", "The printer {printer} did not take the pages."),
            translate("errors", "Your minutes are saved in the archive."),
            translate("errors", "See that it is on and connected, or choose another printer."),
        ),
        "print.broken": (
            translate("errors", "The printer {printer} stopped in the middle."),
            translate("errors", "Your minutes are saved in the archive."),
            translate(
                "errors", "See to paper and messages of the printer, then print the pages again."
            ),
        ),
    }
