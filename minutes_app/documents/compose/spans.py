"""Small work on spans: filling a phrase around styled names, joining, text of them."""

from collections.abc import Sequence

from minutes_app.documents.compose.grammar import Grammar
from minutes_app.documents.tree import Span

Spans = tuple[Span, ...]


def text_of(spans: Sequence[Span]) -> str:
    """Return the text without its styles."""
    return "".join(span.text for span in spans)


def plain(text: str) -> Spans:
    """Return text as spans in the paragraph's own style."""
    return (Span(text),) if text else ()


def merged(spans: Sequence[Span]) -> Spans:
    """Return spans without empty ones, neighbours of one style as one."""
    result: list[Span] = []
    for span in spans:
        if result and result[-1].style == span.style:
            result[-1] = Span(result[-1].text + span.text, span.style)
        elif span.text:
            result.append(span)
    return tuple(result)


def filled(template: str, place: str, spans: Sequence[Span]) -> Spans:
    """Return a filled phrase with spans at ``place`` ("{speaker}")."""
    before, found, after = template.partition(place)
    return merged((Span(before), *(spans if found else ()), Span(after)))


def opened(spans: Sequence[Span], grammar: Grammar) -> Spans:
    """Return spans whose text opens a sentence."""
    if not spans:
        return ()
    first = spans[0]
    return (Span(grammar.opened(first.text), first.style), *spans[1:])
