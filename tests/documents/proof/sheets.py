"""A document that comes under every clause, and ways to make it wrong on paper."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout
from minutes_app.documents.pages import GlyphRun, Page, Pages, Typesetter
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.proof import Report, Verdict, inspect, measure
from minutes_app.documents.tree import (
    Block,
    Document,
    Imprint,
    Numbering,
    PageBreak,
    Paragraph,
    Rule,
    Span,
    Table,
    plain_paragraph,
)
from minutes_app.domain.meetings import Language
from tests.documents.typeset import catalogue, cell, faces_of, official

_LONG = "会议强调，要把“数字政府”建设放在首位，各部门要各负其责，抓好落实，（不得推诿）。" * 9
_ISSUED = ("江城市人民政府办公室", "2026年6月20日印发")
_NAMES = "江城市委书记林海，江城市人民政府副市长周岚，江城市科技局局长许诺，江城市财政局局长罗平"


def heading(level: int, value: int, text: str) -> Paragraph:
    return Paragraph(f"heading-{level}", (Span(text),), Numbering("headings", level - 1, value))


def blocks() -> tuple[Block, ...]:
    rows = tuple((cell(f"第{n}项任务"), cell("市科技局")) for n in range(1, 60))
    table = Table(
        "plain", (0.6, 0.4), rows, (cell("任务", "table-head"), cell("单位", "table-head"))
    )
    return (
        plain_paragraph("copy-number", "000007"),
        plain_paragraph("mark-below-1", "江城市人民政府专题会议纪要"),
        plain_paragraph("number", "〔2026〕12号"),
        Rule("red"),
        plain_paragraph("title", "数字政府建设工作会议纪要"),
        Paragraph("head-line", (Span("2026年6月19日上午"),), label="会议时间："),
        plain_paragraph("body", _LONG),
        heading(1, 1, "总体要求"),
        heading(2, 1, "建设目标"),
        heading(3, 1, "任务分工"),
        heading(4, 1, "完成时限"),
        *(plain_paragraph("body", _LONG) for _ in range(8)),
        Paragraph("attendance-first", (Span(_NAMES),), label="出席："),
        table,
        plain_paragraph("body", _LONG),
        PageBreak(),
        plain_paragraph("annex-label", "附件"),
        plain_paragraph("annex-title", "任务清单"),
        plain_paragraph("body", _LONG),
        Imprint("main", (("抄送：市委办公室，市人大办公室。", ""), _ISSUED)),
    )  # fmt: skip


def document(*changed: Block) -> Document:
    return Document(
        "数字政府建设工作会议纪要", Language.CHINESE, "official-zh", changed or blocks()
    )


@cache
def _pages(layout: str, blocks: tuple[Block, ...]) -> Pages:
    return Typesetter(official(), faces_of(layout)).typeset(document(*blocks))


def pages() -> Pages:
    return _pages("official-zh", blocks())


def report(
    *,
    printed: Layout | None = None,
    wanted: Layout | None = None,
    said: Document | None = None,
    made: Document | None = None,
    painted: Pages | None = None,
    edit: Callable[[bytes], bytes] | None = None,
) -> Report:
    """Inspect a file: made in one layout, held against another; of one document, or another."""
    said, wanted = said or document(), wanted or official()
    layout = printed or official()
    faces = faces_of("official-zh") if layout.faces == official().faces else _faces(layout)
    data = write_pdf(made or said, layout, faces, pages=painted, attachment=b'{"a": 1}')
    return inspect(measure(edit(data) if edit else data), said, wanted, catalogue())


def failed(report: Report) -> set[str]:
    return {one.clause for one in report.results if one.verdict is Verdict.FAILS}


def styled(**styles: dict[str, Any]) -> Layout:
    """Return the official layout with other values of some styles (``_`` stands for ``-``)."""
    known = dict(official().styles)
    for name, values in styles.items():
        key = name.replace("_", "-")
        known[key] = replace(known[key], **values)
    return replace(official(), styles=known)


def paged(**values: Any) -> Layout:
    return replace(official(), page=replace(official().page, **values))


def numbered(**values: Any) -> Layout:
    look = official().page_number
    assert look
    return replace(official(), page_number=replace(look, **values))


def moved(pages: Pages, change: Callable[[int, GlyphRun], GlyphRun]) -> Pages:
    """Return pages with every run changed; ``change`` gets the page too."""

    def page_of(number: int, page: Page) -> Page:
        lines = tuple(
            placed._replace(
                line=replace(
                    placed.line, runs=tuple(change(number, run) for run in placed.line.runs)
                )
            )
            for placed in page.lines
        )
        return replace(page, lines=lines)

    return replace(pages, pages=tuple(page_of(n, page) for n, page in enumerate(pages.pages)))


def boxed(pages: Pages, **values: Callable[[float], float]) -> Pages:
    """Return pages with the boxes of the last page changed."""
    last = pages.pages[-1]
    boxes = tuple(
        replace(box, **{name: change(getattr(box, name)) for name, change in values.items()})
        for box in last.boxes
    )
    return replace(pages, pages=(*pages.pages[:-1], replace(last, boxes=boxes)))


def _faces(layout: Layout) -> Faces:
    return Faces(layout.faces, catalogue())
