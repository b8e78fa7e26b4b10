"""Words of what a check of issued minutes finds, in an archive and in a file that came back."""

from datetime import datetime

from minutes_app.domain.dates import PartialDate
from minutes_app.language.current import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import shown_language


def breach_words(breach: str) -> str:
    """Return what is wrong with something that was issued, by its code, in one sentence."""
    return {
        "seal": translate("sealing", "a version that was issued, or one before it, was altered"),
        "gone": translate("sealing", "a version that was issued is gone, or is another now"),
        "bytes": translate("sealing", "data that was issued is missing or damaged"),
        "record": translate("sealing", "the record says something else than what was issued"),
        "unproven": translate(
            "sealing",
            "it was issued elsewhere, or by an older program: no issued version is kept here to "
            "compare it with",
        ),
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


def gap_words(*, found: bool) -> str:
    """Return what it means that a file and an archive do not go together; ``found``: it has it."""
    if found:
        return translate(
            "sealing",
            "But what the file says was issued before it is not in this archive: something was "
            "taken out of it, or it was made anew. Compare it with a backup.",
        )
    return translate(
        "sealing",
        "What this file says was issued before it is in this archive, the file is not: it was "
        "taken out of the archive, or an older copy of the archive is open. Compare it with a "
        "backup.",
    )


def issued_words(title: str, number: int, made: datetime) -> str:
    """Return of what a file is: which minutes, which correction, issued when."""
    local = made.astimezone()
    day = f"{show_date(PartialDate.of(local.date()), shown_language())} {local:%H:%M}"
    if number:
        words = translate("sealing", "{title}, correction {number}, issued {day}")
        return words.format(title=title, number=number, day=day)
    return translate("sealing", "{title}, issued {day}").format(title=title, day=day)


def corrected_words() -> str:
    """Return that there is a later one."""
    return translate("sealing", "It was corrected since.")


def signature_words(name: str, *, intact: bool) -> str:
    """Return who signed a file, and whether that still holds."""
    words = (
        translate("sealing", "Signed by {name}; what was signed is unchanged.")
        if intact
        else translate("sealing", "Signed by {name}; what was signed was changed.")
    )
    return words.format(name=name)
