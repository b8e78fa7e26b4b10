"""Every clause holds for a page as it should be, and is found broken on one that is not."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from minutes_app.documents.layout import Align, Layout, RunningHead
from minutes_app.documents.pages import GlyphRun, Pages
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.proof import (
    CLAUSES,
    Report,
    Scope,
    Severity,
    Verdict,
    clause,
    inspect,
    measure,
)
from minutes_app.documents.switches import switched
from minutes_app.documents.tree import Block, PageBreak, Paragraph, Span, Table, plain_paragraph
from tests.documents.proof.files import changed
from tests.documents.proof.sheets import (
    blocks,
    boxed,
    document,
    failed,
    moved,
    numbered,
    paged,
    pages,
    report,
    styled,
)
from tests.documents.typeset import catalogue, english, faces_of, formal, official

_LISTS = official().lists["headings"]
_WORD = "各负其责"


def test_a_sound_page_holds_every_clause() -> None:
    done = report()
    assert failed(done) <= {"stand-ins"}
    assert {one.clause for one in done.results} == {one.id for one in CLAUSES}
    missing = {one.clause for one in done.results if one.verdict is Verdict.NOT_HERE}
    assert missing == {"running-head", "direction"}, "the page has none"


def test_results_say_what_was_measured_and_where() -> None:
    done = report(printed=styled(body={"size": 14}))
    found = next(one for one in done.failed if one.clause == "body-type")
    assert (found.measured, found.wanted, found.page) == ("14 pt", "16 pt", 0)
    assert found.place
    assert found.place.left >= 28
    assert found.place.width > 10
    assert found.severity is Severity.MUST
    assert found.more > 0


def test_what_stands_on_preprinted_paper_is_not_looked_for() -> None:
    wanted = replace(official(), switches=replace(official().switches, preprinted=True))
    done = report(printed=wanted, wanted=wanted)
    assert "words" not in failed(done)


def with_text(style: str, text: str) -> tuple[Block, ...]:
    return tuple(
        replace(one, spans=(Span(text),)) if isinstance(one, Paragraph) and one.style == style
        else one
        for one in blocks()
    )  # fmt: skip


def said(style: str, text: str) -> Report:
    return report(said=document(*with_text(style, text)))


def painted(change: Callable[[int, GlyphRun], GlyphRun]) -> Report:
    return report(painted=moved(pages(), change))


def edited(edit: Callable[[pikepdf.Pdf], object]) -> Report:
    return report(edit=lambda data: changed(data, edit))


def headings(pattern: str) -> Report:
    levels = (replace(_LISTS[0], pattern=pattern), *_LISTS[1:])
    layout = replace(official(), lists={**official().lists, "headings": levels})
    return report(printed=layout, wanted=layout)


def printed(layout: Layout) -> Report:
    return report(printed=layout)


def ruled(**values: object) -> Report:
    red = replace(official().rules["red"], **values)  # type: ignore[arg-type]
    return printed(replace(official(), rules={**official().rules, "red": red}))


def imprinted(**values: object) -> Report:
    main = replace(official().imprints["main"], **values)  # type: ignore[arg-type]
    return printed(replace(official(), imprints={**official().imprints, "main": main}))


def closing_first() -> Report:
    """The first body line gives its last character away, until a mark begins the next one."""
    sound = pages()
    page = sound.pages[0]
    lines = list(page.lines)
    texts = ["".join(run.text for run in placed.line.runs) for placed in lines]
    at = next(n for n, text in enumerate(texts[:-1]) if "。" in text[2:-2] and len(text) > 20)
    runs = lines[at].line.runs
    whole, cut = texts[at], texts[at].index("。")
    first, second = replace(runs[0], text=whole[:cut]), lines[at + 1].line.runs
    moved_on = replace(second[0], text=whole[cut:] + second[0].text)
    lines[at] = lines[at]._replace(line=replace(lines[at].line, runs=(first,)))
    lines[at + 1] = lines[at + 1]._replace(
        line=replace(lines[at + 1].line, runs=(moved_on, *second[1:]))
    )
    broken = replace(page, lines=tuple(lines))
    return report(painted=replace(sound, pages=(broken, *sound.pages[1:])))


def in_another_face() -> Report:
    sound = pages()
    latin = next(run.ink for run in sound.pages[0].runs if run.text.strip().isdigit())

    def change(_page: int, run: GlyphRun) -> GlyphRun:
        return replace(run, ink=latin) if set(run.text) <= set("“”") else run

    return report(painted=moved(_quotes_apart(sound), change))


def _quotes_apart(sound: Pages) -> Pages:
    first = sound.pages[0]
    lines = []
    for placed in first.lines:
        runs: list[GlyphRun] = []
        for run in placed.line.runs:
            for piece in run.text.replace("“", "|“|").replace("”", "|”|").split("|"):
                if piece:
                    runs.append(replace(run, text=piece, x=run.x + 16 * len("".join(
                        one.text for one in runs if one.baseline == run.baseline))))  # fmt: skip
        lines.append(placed._replace(line=replace(placed.line, runs=tuple(runs))))
    return replace(sound, pages=(replace(first, lines=tuple(lines)), *sound.pages[1:]))


def no_glyph(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes().replace(b"<0001", b"<0000", 1))


def not_embedded(pdf: pikepdf.Pdf) -> None:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and "/FontFile2" in one:
            del one["/FontFile2"]


def no_claim(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Metadata"]


def drop(*keys: str) -> Callable[[pikepdf.Pdf], object]:
    def edit(pdf: pikepdf.Pdf) -> None:
        for key in keys:
            if key in pdf.Root:
                del pdf.Root[key]

    return edit


def other_title(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as told:
        told["dc:title"] = "Something else"


def no_files(pdf: pikepdf.Pdf) -> None:
    for name in list(pdf.attachments):
        del pdf.attachments[name]


def raised(_page: int, run: GlyphRun) -> GlyphRun:
    return replace(run, baseline=run.baseline - 20) if "总体要求" in run.text else run


def wrong_number(_page: int, run: GlyphRun) -> GlyphRun:
    number = run.text.strip() == "1" and run.size == 14
    return replace(run, text=run.text.replace("1", "9")) if number else run


def one_style(**values: object) -> Callable[[], Report]:
    return lambda: printed(styled(**values))  # type: ignore[arg-type]


def with_head(above: float = 12) -> Layout:
    return replace(official(), running_head=RunningHead("page-number", above))


def headed(printed: Layout) -> Report:
    """Inspect pages that are to have a running head."""
    said = replace(document(), running=("数字政府建设工作会议纪要" * 6, "〔2026〕7号"))
    return report(printed=printed, wanted=with_head(), said=said)


BROKEN: dict[str, Callable[[], Report]] = {
    "left-edge": lambda: printed(paged(left=30, right=24)),
    "right-edge": lambda: printed(paged(right=29)),
    "top-edge": lambda: printed(paged(top=40, bottom=32)),
    "lines": lambda: printed(paged(lines=20)),
    "characters": lambda: printed(paged(characters=26)),
    "foot": lambda: report(
        made=document(*blocks()[:12], PageBreak(), *blocks()[12:]), said=document()
    ),
    "body-type": one_style(body={"size": 15}),
    "colour": one_style(body={"colour": "#3344AA"}),
    "breaks": closing_first,
    "quotes": in_another_face,
    "mark-place": one_style(mark_below_1={"space_before": 90}),
    "mark-colour": one_style(mark_below_1={"colour": "#000000"}),
    "copy-number": lambda: said("copy-number", "7"),
    "number-form": lambda: said("number", "第〔2026〕012号"),
    "red-rule": lambda: ruled(weight=3.0),
    "rule-distance": lambda: ruled(before=9.0),
    "title-type": one_style(title={"size": 18}),
    "title-place": one_style(title={"lines_before": 4}),
    "centred": one_style(title={"align": Align.LEFT}),
    "level-faces": one_style(heading_1={"face": "fangsong"}),
    "level-numbers": lambda: headings("{n}."),
    "dates": lambda: said("head-line", "2026年06月19日"),
    "annex": one_style(annex_title={"lines_before": 3}),
    "annex-type": one_style(annex_label={"size": 14}),
    "attendance-label": one_style(attendance_first={"label_face": "kaiti"}),
    "attendance-align": one_style(attendance_first={"hang_label": False}),
    "imprint-weights": lambda: imprinted(heavy=2.0),
    "imprint-width": lambda: report(painted=boxed(pages(), width=lambda width: width - 20)),
    "imprint-bottom": lambda: report(painted=boxed(pages(), y=lambda y: y - 30)),
    "imprint-type": one_style(imprint={"size": 12}),
    "imprint-indents": lambda: imprinted(indent=0.0),
    "number-type": one_style(page_number={"size": 10}),
    "number-place": lambda: printed(numbered(odd=Align.LEFT)),
    "numbers-present": lambda: printed(replace(official(), page_number=None)),
    "paper": lambda: printed(paged(width=216, right=32)),
    "inside": lambda: painted(lambda _, run: replace(run, x=run.x + 20)),
    "overlap": lambda: painted(raised),
    "glyphs": lambda: edited(no_glyph),
    "direction": lambda: said("body", "会议听取了 שלום 的汇报。"),
    "smallest": one_style(table={"size": 6}),
    "words": lambda: report(made=document(*blocks()[:6], *blocks()[7:]), said=document()),
    "page-count": lambda: painted(wrong_number),
    "running-head": lambda: headed(official()),
    "table-heads": lambda: report(
        made=document(*(replace(one, head=()) if isinstance(one, Table) else one
                        for one in blocks())), said=document()),
    "embedded": lambda: edited(not_embedded),
    "archival": lambda: edited(no_claim),
    "tagged": lambda: edited(drop("/MarkInfo", "/StructTreeRoot")),
    "language": lambda: edited(drop("/Lang")),
    "file-title": lambda: edited(other_title),
    "attachment": lambda: edited(no_files),
    "bookmarks": lambda: edited(drop("/Outlines")),
}  # fmt: skip


@pytest.mark.parametrize("name", list(BROKEN))
def test_what_is_broken_is_found(name: str) -> None:
    assert name in failed(BROKEN[name]())


def test_every_clause_has_a_page_that_breaks_it() -> None:
    assert set(BROKEN) | {"stand-ins"} == {one.id for one in CLAUSES}


def test_a_running_head_is_found_in_its_place_and_is_no_part_of_the_text() -> None:
    done = headed(with_head())
    assert failed(done) <= {"stand-ins"}
    assert "running-head" in failed(headed(with_head(above=4)))


def test_stand_ins_are_named_and_real_faces_are_not() -> None:
    done = report()
    found = [one for one in done.failed if one.clause == "stand-ins"]
    assert found
    assert {one.severity for one in found} == {Severity.NOTE}
    assert {one.wanted for one in found} >= {"仿宋_GB2312"}
    faces = {
        key: replace(face, east_asian=face.east_asian and "AR PL SungtiL GB",
                     latin=face.latin and "Liberation Serif")
        for key, face in official().faces.items()
    }  # fmt: skip
    layout = replace(official(), faces=faces)
    assert "stand-ins" not in failed(report(printed=layout, wanted=layout))


def test_switches_of_the_house_change_what_is_wanted() -> None:
    switches = replace(official().switches, offset_right=3, offset_down=-2)
    moved_paper = switched(replace(official(), switches=switches))
    assert failed(report(printed=moved_paper, wanted=moved_paper)) <= {"stand-ins"}
    assert {"left-edge", "top-edge"} <= failed(report(printed=moved_paper))
    wide = paged(left=25, right=25)
    assert "left-edge" not in failed(report(printed=wide, wanted=wide))
    assert "left-edge" in failed(report(printed=wide))
    switches = replace(official().switches, page_numbers=False)
    bare = switched(replace(official(), switches=switches))
    assert "numbers-present" not in failed(report(printed=bare, wanted=bare))


def test_clauses_of_the_standard_are_not_asked_of_other_layouts() -> None:
    other = replace(official(), composer="news")
    found = {one.clause for one in report(wanted=other).results}
    assert found == {one.id for one in CLAUSES if one.scope is Scope.EVERY}


def test_an_empty_file_is_no_fault_of_the_inspector() -> None:
    target = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        pdf.save(target)
    done = report(edit=lambda _: target.getvalue())
    assert "words" in failed(done)


def test_clauses_have_names_of_their_own() -> None:
    assert len({one.id for one in CLAUSES}) == len(CLAUSES)
    assert clause("lines").ref == "5.2.3"


def test_the_blank_half_of_a_mark_may_hang_over_the_left_edge() -> None:
    text = "Ms Zhang (the Office, and the Bureau of the whole city of Riverton) said:"
    document = english(*(plain_paragraph("body", f"{text}{' a' * n} “才”.") for n in range(14)))
    file = measure(write_pdf(document, formal(), faces_of("formal-en")), validated=False)
    hanging = [line for page in file.pages for line in page.lines if line.text.startswith("“")]
    report = inspect(file, document, formal(), catalogue())
    assert any(line.rect.left < formal().page.left - 1 for line in hanging)
    assert "inside" not in {one.clause for one in report.failed}
