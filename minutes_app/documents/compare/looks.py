"""What marks look like: a line under what came, a line through what went, and colour beside them.

They are character styles, so that they are read in black and white too. A legend tells them.
"""

from dataclasses import replace

from minutes_app.documents.compare.words import Mark
from minutes_app.documents.layout import Layout, SpanStyle, Stroke
from minutes_app.documents.tree import Paragraph, Span
from minutes_app.domain.meetings import Language

INSERTED, DELETED, MOVED_HERE, MOVED_AWAY = "inserted", "deleted", "moved-here", "moved-away"
_LOOKS = {
    INSERTED: ("#0B57A4", Stroke.UNDER),
    DELETED: ("#B3261E", Stroke.THROUGH),
    MOVED_HERE: ("#5B3E96", Stroke.UNDER),
    MOVED_AWAY: ("#5B3E96", Stroke.THROUGH),
}
OF_MARK = {Mark.SAME: "", Mark.INSERTED: INSERTED, Mark.DELETED: DELETED}
"""The look of each mark of words."""
_WORDS = {
    Language.CHINESE: {
        "between": "{before} 与 {after} 的对照：",
        "same": "两者没有不同。",
        INSERTED: "新增",
        DELETED: "删去",
        MOVED_HERE: "移入",
        MOVED_AWAY: "移出",
        "gap": "　",
    },
    Language.ENGLISH: {
        "between": "{before} compared with {after}: ",
        "same": "nothing differs.",
        INSERTED: "added",
        DELETED: "deleted",
        MOVED_HERE: "moved here",
        MOVED_AWAY: "moved away",
        "gap": "  ",
    },
}


def with_marks(layout: Layout) -> Layout:
    """Return a layout that knows the marks, alone and together with each of its own styles."""
    spans = dict(layout.spans)
    for mark, (colour, stroke) in _LOOKS.items():
        for name, style in (("", SpanStyle("")), *layout.spans.items()):
            look = replace(style, title=style_of(mark, name), colour=colour, stroke=stroke)
            spans[style_of(mark, name)] = replace(look, whole=False)
    return replace(layout, spans=spans)


def style_of(mark: str, name: str) -> str:
    """Return the style of words that have one of the layout and are marked."""
    return f"{mark} {name}" if mark and name else mark or name


def legend(language: Language, style: str, names: tuple[str, str], *, different: bool) -> Paragraph:
    """Return what tells the marks, and what was compared with what."""
    words = _WORDS[language]
    spans = [Span(words["between"].format(before=names[0], after=names[1]))]
    if not different:
        return Paragraph(style, (*spans, Span(words["same"])))
    for mark in _LOOKS:
        spans += [Span(words[mark], mark), Span(words["gap"])]
    return Paragraph(style, tuple(spans[:-1]))
