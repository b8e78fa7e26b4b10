"""Words of what a check of issued minutes finds, in an archive and in a file that came back."""

from minutes_app.language.current import translate


def breach_words(breach: str) -> str:
    """Return what is wrong with something that was issued, by its code, in one sentence."""
    return {
        "seal": translate("sealing", "a version that was issued, or one before it, was altered"),
        "gone": translate("sealing", "a version that was issued is gone, or is another now"),
        "bytes": translate("sealing", "data that was issued is missing or damaged"),
        "record": translate("sealing", "the record says something else than what was issued"),
        "unproven": translate("sealing", "it is called issued, and no issued version is kept"),
    }[breach]


def verdict_words(verdict: str) -> str:
    """Return what a file is, by the code of the verdict."""
    return {
        "same": translate("sealing", "This is the file that was issued, unchanged."),
        "added_to": translate(
            "sealing", "This is the file that was issued; something was added to it afterwards."
        ),
        "record": translate(
            "sealing",
            "The data inside is what was issued, but the file was written anew: what one reads in "
            "it may have been changed.",
        ),
        "altered": translate("sealing", "The data inside this file was changed."),
        "unknown": translate(
            "sealing", "This file carries minutes that this archive did not issue."
        ),
        "nothing": translate("sealing", "This file carries no minutes of this program."),
    }[verdict]
