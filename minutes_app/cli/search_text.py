"""What a search found, for people: meeting by meeting, each place on a line."""

import shutil
from collections.abc import Iterator

from minutes_app.cli.completing import missing_meetings
from minutes_app.cli.console import Console
from minutes_app.cli.looking import ID_SHOWN
from minutes_app.cli.wrapping import width_of
from minutes_app.domain.query import Query
from minutes_app.domain.text import is_wide
from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import name_of, name_of_field, shown_language
from minutes_app.language.query_words import name_of_fault
from minutes_app.services.searching.exporting import Asked, Source, hits_in_portions, name_of_sort
from minutes_app.storage.search.results import Hit, IndexState

_INDENT = "    "
_LEAST = 30
"""Columns that an excerpt has, however narrow the terminal is."""
_POINTED = 76
"""Columns of a query that are shown with a fault."""
_BOLD, _PLAIN = "\x1b[1m", "\x1b[22m"
_UNNAMED = frozenset({"text", "title", "name"})
"""Parts that are what a record is about: they need no name."""


def say_hits(source: Source, asked: Asked, total: int, console: Console) -> None:
    """Say where the words stand, and how many places there are."""
    if not total:
        console.say(translate("cli", "Nothing found."))
        return
    columns, bold, group = shutil.get_terminal_size().columns, console.shows_bold, None
    for hits in hits_in_portions(source, asked):
        for hit in hits:
            if (hit.meeting or hit.record) != group:
                group = hit.meeting or hit.record
                console.say(head_line(hit, bold=bold))
            console.say(place_line(hit, columns, bold=bold))
    console.say(_sum(total if asked.most is None else asked.most, total))


def doubts(query: Query, state: IndexState) -> Iterator[str]:
    """Yield lines about what was not understood, each below its place, and what is not searched."""
    for fault in query.faults:
        yield from _pointed(query.text, fault.start, fault.end)
        yield name_of_fault(fault)
    if not state.complete:
        words = translate(
            "cli", "The index of words is not complete; missing meetings: {waiting} of {all}."
        )
        yield words.format(waiting=missing_meetings(state), all=state.meetings)


def _pointed(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the stretch of a query around a fault, and a line that points at it."""
    text = "".join(one if one.isprintable() else " " for one in text)  # no sign moves the cursor
    first, last = (
        window(text, ((start, end),), _POINTED) if width_of(text) > _POINTED else (0, None)
    )
    before = ("…" if first else "") + text[first:start]
    after = "" if last in {None, len(text)} else "…"
    yield f"{before}{text[start:last]}{after}"
    yield " " * width_of(before) + "^" * max(width_of(text[start:last][: end - start]), 1)


def place_line(hit: Hit, columns: int, *, bold: bool) -> str:
    """Return one place on a line that fits so many columns, with the words found in bold."""
    if _is_title(hit):
        return _INDENT + _label(hit)  # it stands above
    label = _INDENT + _label(hit) + translate("cli", ": ", "after what a place is")
    room = max(columns - width_of(label) - 1, _LEAST)
    start, end = _whole_words(hit, *window(hit.text, hit.marks, room - 2))
    text = _marked(hit, start, end) if bold else hit.text[start:end]
    before = "…" if start or hit.before else ""
    return f"{label}{before}{text.strip()}{'…' if end < len(hit.text) or hit.after else ''}"


def window(text: str, marks: tuple[tuple[int, int], ...], columns: int) -> tuple[int, int]:
    """Return the stretch of a text around its first mark that fits so many columns."""
    start = marks[0][0] if marks else 0
    room = columns // 4
    while start and (room := room - width_of(text[start - 1])) >= 0:
        start -= 1
    end, taken = start, 0
    while end < len(text) and (taken := taken + width_of(text[end])) <= columns:
        end += 1
    while start and end == len(text) and (taken := taken + width_of(text[start - 1])) <= columns:
        start -= 1
    return start, end


def _whole_words(hit: Hit, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without the piece of a Latin word at either end, the first mark whole."""
    first, last = hit.marks[0] if hit.marks else (start, start)
    text, begin, finish = hit.text, start, end
    while begin and begin < first and _within_word(text, begin):
        begin += 1
    while finish < len(text) and finish > last and _within_word(text, finish):
        finish -= 1
    # What has no end is no word: a number of a hundred digits is shown as far as it goes.
    return (start if begin == first else begin), (end if finish == last else finish)


def _within_word(text: str, at: int) -> bool:
    """Tell whether a place parts a word of letters that blanks stand between."""
    return all(one.isalnum() and not is_wide(one) for one in text[at - 1 : at + 1])


def _marked(hit: Hit, start: int, end: int) -> str:
    text, place = "", start
    for mark in hit.marks:
        first, last = max(mark[0], place), min(mark[1], end)
        if first < last:
            text += f"{hit.text[place:first]}{_BOLD}{hit.text[first:last]}{_PLAIN}"
            place = last
    return text + hit.text[place:end]


def head_line(hit: Hit, *, bold: bool) -> str:
    """Return what stands over the places of a meeting; words found in its title are bold."""
    record = hit.meeting or hit.record
    day = show_date(hit.start, shown_language()) if hit.start.known else ""
    title = _marked(hit, 0, len(hit.text)) if bold and _is_title(hit) else hit.title
    return "  ".join(filter(None, [record[-ID_SHOWN:], day, " ".join(title.split())]))


def _is_title(hit: Hit) -> bool:
    return hit.part in {"title", "name"} and hit.text == hit.title


def _label(hit: Hit) -> str:
    """Say what a place is: its kind and who speaks, or what of the record it is."""
    words = [name_of(hit.kind) if hit.kind else name_of_sort(hit.where)]
    words += hit.speakers[:1]
    if hit.part not in _UNNAMED or (hit.part == "title" and _is_title(hit)):
        words.append(name_of_field(hit.part))
    return " · ".join(words)


def _sum(shown: int, total: int) -> str:
    if shown < total:
        words = translate(
            "cli", "Results: {total}. The first {shown} are shown; --limit 0 shows all."
        )
        return words.format(total=f"{total:,}", shown=f"{shown:,}")
    return translate("cli", "Results: {total}.").format(total=f"{total:,}")
