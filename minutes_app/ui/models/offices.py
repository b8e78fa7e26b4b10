"""What somebody of the directory holds on a day, in one line."""

from collections.abc import Sequence

from minutes_app.domain.text import has_han
from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import shown_language
from minutes_app.services.lookup import Held, Listed


def held_words(listed: Listed) -> str:
    """Say what somebody holds on the day; else what ended before it, and when."""
    if listed.held:
        return join_words([_office(one) for one in listed.held])
    if listed.before is None:
        return ""
    until = show_date(listed.before.office.until, shown_language())
    return translate("directory", "until {date}: {office}").format(
        date=until, office=_office(listed.before)
    )


def join_words(parts: Sequence[str]) -> str:
    """Put offices into one line."""
    return translate("directory", "; ", "between offices").join(parts)


def _office(held: Held) -> str:
    if has_han(held.title + held.body):
        return held.body + held.title
    return ", ".join(part for part in (held.title, held.body) if part)
