"""What versions are called in the window."""

from datetime import datetime

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.papers import Version, VersionKind
from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import name_of, shown_language


def version_name(version: Version) -> str:
    """Return what a version is called: its name, or what it was kept for."""
    if version.kind is VersionKind.CORRECTION:
        return translate("issuing", "Correction {number}").format(number=version.number)
    if version.kind is VersionKind.ISSUED:
        return name_of(version.kind)
    if version.number and not version.name:
        words = translate("issuing", "Before correction {number}")
        return words.format(number=version.number)
    return version.name


def now_name() -> str:
    """Return what the minutes are called as they stand."""
    return translate("issuing", "Minutes as they are now")


def moment(instant: datetime) -> str:
    """Return an instant as the clock on the wall shows it, the day as days are written."""
    local = instant.astimezone()
    day = show_date(PartialDate.of(local.date()), shown_language())
    return f"{day} {local:%H:%M}"
