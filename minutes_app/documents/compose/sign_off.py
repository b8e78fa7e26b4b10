"""What stands under the text of a paper that bears a seal: office, date, room (7.3.5)."""

from minutes_app.documents.choices import Seal
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.spans import plain
from minutes_app.documents.tree import Key, Paragraph
from minutes_app.domain.meetings import Attendee, BylineRole
from minutes_app.domain.text import is_wide
from minutes_app.language.dates import say_date

_FROM_EDGE = 4.0
"""Ems that a date keeps from the right edge under a seal (7.3.5.1)."""
_OFFICE_FROM_EDGE = 2.0
"""Ems that the office keeps from the right edge where there is no seal (7.3.5.2)."""
_STEP = 2.0
"""Ems by which the date begins to the right of the office there."""
_STAMP = 7.0
"""Ems for a signature stamp of 40 mm, and what is left of it (7.3.5.3)."""
_BEFORE_STAMP = 2.0


def write_sign_off(context: Context) -> None:
    """Write office and date under the text, as the layout's switch says; nothing by default."""
    seal = context.layout.switches.seal
    office = context.office
    date = say_date(context.issue.date, context.grammar.language)
    if seal is Seal.NONE or not (office or date):
        return
    if seal is Seal.SIGNED:
        right = _FROM_EDGE + _STAMP + _BEFORE_STAMP
        _add(context, "sign-capacity", _capacity(context), right, "sign.capacity")
        _add(context, "sign-date", date, _FROM_EDGE, "sign.date")
        return
    sealed = seal is Seal.SEALED
    rights = _under_seal(office, date) if sealed else _without_seal(office, date)
    _add(
        context, "sign-office" if sealed else "sign-office-plain", office, rights[0], "sign.office"
    )
    _add(context, "sign-date" if sealed else "sign-date-plain", date, rights[1], "sign.date")


def _add(context: Context, style: str, text: str, right: float, place: str) -> None:
    if text:
        context.flow.add(Paragraph(style, plain(text), key=Key(None, place), right=right))


def _under_seal(office: str, date: str) -> tuple[float, float]:
    """Centre the office over the date; a long one keeps the edge, and the date goes under it."""
    apart = (_ems(office) - _ems(date)) / 2 if office and date else 0.0
    return max(0.0, _FROM_EDGE - apart), max(_FROM_EDGE, apart)


def _without_seal(office: str, date: str) -> tuple[float, float]:
    """Let the date begin two characters after the office; the longer keeps two from the edge."""
    over = _ems(office) - _ems(date) - _STEP if office and date else 0.0
    return _OFFICE_FROM_EDGE - min(0.0, over), _OFFICE_FROM_EDGE + max(0.0, over)


def _ems(text: str) -> float:
    """Return how wide a text is: figures and letters take half a character."""
    return sum(1.0 if is_wide(character) else 0.5 for character in text)


def _capacity(context: Context) -> str:
    """Return the title of who signs, which stands left of the stamp; no name: the stamp has it."""
    for line in context.meeting.bylines:
        if line.role is BylineRole.ISSUER:
            return line.capacity or _title(context, line.name) or context.phrases.raw("sign.issuer")
    return context.phrases.raw("sign.issuer")


def _title(context: Context, name: str) -> str:
    found = [one for one in context.people.all() if one.name and one.name == name]
    return _first_title(found[0]) if found else ""


def _first_title(one: Attendee) -> str:
    return next((office.title for office in one.offices if office.title), "")
