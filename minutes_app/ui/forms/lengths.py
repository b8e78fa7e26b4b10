"""How much text a field takes: Qt sets a paragraph anew at each key; a long one takes seconds."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QToolTip, QWidget

from minutes_app.language import translate

MOST = 1_000_000
"""Characters that a field of several lines takes: five hundred pages."""

LONGEST_PARAGRAPH = 50_000
"""Characters of one paragraph; a key in a longer one takes more than twentieths of a second."""

_SHOWN = 2_000
_TOLD = 10_000
"""Milliseconds for which words stand beside a field."""


def fits(text: str) -> bool:
    """Tell whether a field can show a text, and stay quick at each key."""
    if len(text) <= LONGEST_PARAGRAPH:
        return True
    return len(text) <= MOST and max(map(len, text.split("\n"))) <= LONGEST_PARAGRAPH


def beginning(text: str) -> str:
    """Return what is shown of a text that does not fit, with a word about the rest."""
    words = translate("forms", "This is the beginning of {count} characters. All of them are kept.")
    words = words.format(count=f"{len(text):,}")
    return f"{text[:_SHOWN]} …\n\n{words}"


def tell_too_long(field: QWidget, characters: int) -> None:
    """Say beside a field that a paste was not taken; it is still in the clipboard."""
    words = translate(
        "forms",
        "{count} characters are too many for this field. Nothing was added: paste them in parts.",
    )
    tell_beside(field, words.format(count=f"{characters:,}"))


def tell_cut(field: QWidget, most: int) -> None:
    """Say beside a field of one line that not all was taken."""
    words = translate("forms", "This field takes {count} characters. The rest was not added.")
    tell_beside(field, words.format(count=f"{most:,}"))


def tell_beside(field: QWidget, words: str) -> None:
    """Show words under a field for some seconds, and say them to a screen reader."""
    below = field.mapToGlobal(QPoint(0, field.height()))
    QToolTip.showText(below, words, field, field.rect(), _TOLD)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, words))
