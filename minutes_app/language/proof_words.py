"""Words of errors of the proof."""

from minutes_app.language.current import translate


def proofing() -> dict[str, tuple[str, str, str]]:
    """Return the words for files that cannot be measured."""
    return {
        "proof.unreadable": (
            translate("errors", "The file is no PDF that can be read."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Choose the PDF file that is to be issued."),
        ),
    }
