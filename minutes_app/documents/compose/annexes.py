"""Annexes: the note on them after the text (7.3.3), and each on a page of its own (7.3.7).

English minutes have them the same way: "Annex 1: …" under the text, then a page for each.
"""

import re
from pathlib import PurePath

from minutes_app.documents.compose.context import Context
from minutes_app.documents.tree import PageBreak
from minutes_app.domain.papers import Annex

_HEADINGS = (
    ("heading-1", re.compile("[一二三四五六七八九十]{1,3}、")),
    ("heading-2", re.compile("（[一二三四五六七八九十]{1,3}）")),
)
_LONGEST_HEADING = 40
_STOPS = "。！？；：.!?;:"


def write_annex_note(context: Context) -> None:
    """Name the annexes under the text: numbered where there are several, without stops."""
    annexes, phrases = context.record.all_of(Annex), context.phrases
    if not annexes:
        return
    several = len(annexes) > 1
    label = phrases.raw("annex.notes" if several else "annex.note")
    style = "annex-note"
    for number, annex in enumerate(annexes, start=1):
        if several:
            label += phrases.say("annex.number", number=number)
        place = f"annex.note.{annex.id}"
        context.flow.line(style, annex_title(context, annex), label=label, place=place)
        label, style = "", "annex-note-more"


def write_annexes(context: Context) -> None:
    """Write every annex: its label on the first line, its title on the third, the text below."""
    annexes, phrases, flow = context.record.all_of(Annex), context.phrases, context.flow
    for number, annex in enumerate(annexes, start=1):
        flow.add(PageBreak())
        several = len(annexes) > 1
        label = phrases.say("annex.label", number=number) if several else phrases.raw("annex.only")
        place = f"annex.{annex.id}"
        flow.line("annex-label", label, place=f"{place}.label")
        flow.line("annex-title", annex_title(context, annex), place=f"{place}.title")
        for line in annex.text.splitlines():
            text = line.strip()
            flow.line(_style(text), text, place=f"{place}.text")
        if annex.file_name:
            file = phrases.say("annex.file", name=annex.file_name)
            flow.line("body", file, place=f"{place}.file")


def annex_title(context: Context, annex: Annex) -> str:
    """Return what an annex is called, the same in the note and on its page: no stop at its end."""
    title = context.grammar.cut(context.grammar.flat(annex.title))
    return title or PurePath(annex.file_name).stem or context.phrases.raw("annex.untitled")


def _style(line: str) -> str:
    """Return the style of a line: headings keep the faces that they have in the text."""
    if len(line) <= _LONGEST_HEADING and not line.endswith(tuple(_STOPS)):
        for style, pattern in _HEADINGS:
            if pattern.match(line):
                return style
    return "body"
