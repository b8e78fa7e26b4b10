"""The number before a paragraph, as the layout's list level writes it."""

from minutes_app.documents.layout import Layout, ListLevel, NumberFormat
from minutes_app.documents.tree import Paragraph
from minutes_app.domain.numbering import chinese_number

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_CHINESE = 9999
_LARGEST_ROMAN = 3999


def paragraph_number(paragraph: Paragraph, layout: Layout) -> tuple[str, ListLevel | None]:
    """Return a paragraph's number as it is printed, and its list level; "" and None without."""
    numbering = paragraph.numbering
    levels = layout.lists.get(numbering.list, ()) if numbering else ()
    if not numbering or not levels:
        return "", None
    level = levels[min(numbering.level, len(levels) - 1)]
    return number_text(level, numbering.value), level


def number_text(level: ListLevel, value: int) -> str:
    """Return the number as it is printed: 一、 or (a) or 3."""
    return level.pattern.replace("{n}", format_number(level.format, value))


def format_number(form: NumberFormat, value: int) -> str:
    """Write a value in a format; values that the format cannot write stand in Arabic figures."""
    if form is NumberFormat.CHINESE and 0 < value <= _LARGEST_CHINESE:
        return chinese_number(value)
    if form is NumberFormat.LETTER and value > 0:
        return _letters(value)
    if form is NumberFormat.ROMAN and 0 < value <= _LARGEST_ROMAN:
        return _roman(value)
    if form is NumberFormat.UPPER_ROMAN and 0 < value <= _LARGEST_ROMAN:
        return _roman(value).upper()
    return "•" if form is NumberFormat.BULLET else str(value)


def _letters(value: int) -> str:
    """Return a, b … z, then aa, bb … as Word does."""
    rounds, letter = divmod(value - 1, 26)
    return chr(ord("a") + letter) * (rounds + 1)


def _roman(value: int) -> str:
    written = ""
    for worth, letters in _ROMAN:
        times, value = divmod(value, worth)
        written += letters * times
    return written
