"""Clauses of the head in the form of a letter (10.1): mark and rules centred on the paper."""

from dataclasses import replace

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout, RuleStyle, Style
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.proof import inspect, measure
from tests.documents.compose.rich import rich_chinese
from tests.documents.typeset import catalogue


def letter(*, mark: Style | None = None, red: RuleStyle | None = None) -> Layout:
    layout = load_layout("letter-head-zh")
    return replace(
        layout,
        styles={**layout.styles, "mark": mark or layout.styles["mark"]},
        rules={**layout.rules, "red": red or layout.rules["red"]},
    )


def failed(printed: Layout) -> set[str]:
    document = compose(rich_chinese(), letter())
    data = write_pdf(document, printed, Faces(printed.faces, catalogue()))
    report = inspect(measure(data, validated=False), document, letter(), catalogue())
    return {one.clause for one in report.failed}


def test_a_sound_letter_has_its_mark_and_rules_in_place() -> None:
    assert not failed(letter()) & {"centred", "red-rule", "rule-distance", "mark-place"}


@pytest.mark.parametrize(
    ("clause", "values"),
    [
        ("red-rule", {"width": 0}),
        ("red-rule", {"width": 160}),
        ("red-rule", {"colour": "#000000"}),
        ("rule-distance", {"before": 6}),
        ("rule-distance", {"before": 2.5}),
    ],
)
def test_a_rule_of_another_kind_is_found(clause: str, values: dict[str, float]) -> None:
    red = replace(letter().rules["red"], **values)  # type: ignore[arg-type]
    assert clause in failed(letter(red=red))


def test_a_mark_centred_on_the_text_is_found() -> None:
    mark = replace(letter().styles["mark"], left=0.16)
    assert "centred" in failed(letter(mark=mark))


@pytest.mark.parametrize("office", range(6, 13))
def test_the_blank_half_of_a_mark_may_hang_over_the_edge_of_the_imprint(office: int) -> None:
    record = rich_chinese()
    names = tuple("市" * (office - 1) + "局" for _ in range(12))
    issue = replace(record.meeting.issue, copy_to=names)
    record.meeting = replace(record.meeting, issue=issue)
    layout = load_layout("official-zh")
    document = compose(record, layout)
    data = write_pdf(document, layout, Faces(layout.faces, catalogue()))
    report = inspect(measure(data, validated=False), document, layout, catalogue())
    assert "imprint-indents" not in {one.clause for one in report.failed}
