"""The distribution list: who gets which copies of the printed minutes, with room to sign."""

from dataclasses import replace

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.tabular import Row, blank_rows, cell, head_row, table, write_head
from minutes_app.documents.compose.titles import document_of, document_title, number_text
from minutes_app.documents.tree import Document
from minutes_app.domain.distribution import total
from minutes_app.domain.papers import Recipient

_COLUMNS = ("number", "recipient", "copies", "numbers", "received", "date")
_SHARES = (0.07, 0.33, 0.08, 0.20, 0.18, 0.14)


def compose_receipts(context: Context) -> Document:
    """Compose the list that goes with the copies and comes back signed."""
    phrases = context.phrases
    title = phrases.say("receipts.title", title=document_title(context))
    write_head(context, title)
    if number_text(context):
        context.flow.line("head-line", number_text(context), label=phrases.raw("receipts.minutes"))
    if context.issue.copies:
        said = phrases.say("receipts.printed", copies=context.issue.copies)
        context.flow.line("note", said)
    recipients = recipients_of(context)
    counted = any(one.copies is not None for one in recipients)
    rows = [
        _row(number, replace(one, copies=1 if one.copies is None and counted else one.copies))
        for number, one in enumerate(recipients, start=1)
    ]
    blank = blank_rows(context, "receipts.blank_rows", len(_COLUMNS))
    rows += blank
    shown = str(total(recipients)) if counted else ""
    rows.append(
        tuple(
            cell(text, style="table-middle")
            for text in ("", phrases.raw("receipts.total"), shown, "", "", "")
        )
    )
    head = head_row(context, "receipts", _COLUMNS)
    # Blank rows and the total never stand on a page without one who gets copies.
    together = len(blank) + (2 if recipients else 1)
    context.flow.add(table("receipts", _SHARES, rows, head, caption=title, together=together))
    return document_of(context, title)


def recipients_of(context: Context) -> tuple[Recipient, ...]:
    """Return who gets copies: the meeting's list, the house's, else all who are named on it."""
    listed = context.issue.distribution or (context.house.distribution if context.house else ())
    if listed:
        return listed
    named = dict.fromkeys((*context.issue.addressees, *context.copy_to))
    return tuple(Recipient(name) for name in named)


def _row(number: int, one: Recipient) -> Row:
    return (
        cell(str(number), style="table-middle"),
        cell(one.name),
        cell("" if one.copies is None else str(one.copies), style="table-middle"),
        cell(one.numbers, style="table-middle"),
        cell(""),
        cell(""),
    )
