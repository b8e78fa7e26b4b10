"""Chinese papers measured from the files that leave the house, over generated meetings.

``make layout-measures`` does the same for a few hundred meetings (``LAYOUT_MEETINGS``).
"""

import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import layout_of_text, load_layout
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.proof import Report, Severity, Verdict, inspect, measure
from minutes_app.documents.tree import Document
from minutes_app.domain.errors import FaceError
from minutes_app.domain.meetings import House
from minutes_app.domain.records import MeetingRecord
from tests.documents.measures.lengthened import lengthened, without
from tests.documents.typeset import catalogue
from tests.strategies import houses, meeting_records

_MEETINGS = int(os.environ.get("LAYOUT_MEETINGS", "0"))
_NOT_OF_THE_LAYOUT = {"attachment", "stand-ins"}
"""Clauses of what a writer was given to put in, and of this machine's faces."""
_VARIANTS = {
    "official-zh": "",
    "even": '[switches]\nimprint = "even"\nattendance = "before"\nnumber = "serial"\n',
    "sealed": '[switches]\nseal = "sealed"\nnumber_prefix = "江府纪"\n',
    "unsealed": '[switches]\nseal = "unsealed"\nfaces = "windows"\n',
    "letter-zh": "",
    "letter-head-zh": "",
}


def layout(name: str) -> Layout:
    definition = _VARIANTS.get(name, "")
    if not definition:
        return load_layout(name)
    title = 'title = { en = "T", "zh-CN" = "T" }\n'
    return layout_of_text(f'extends = "official-zh"\n{title}{definition}', name)


def _report(document: Document, paper: Layout, missing: set[str], *, validated: bool) -> Report:
    """Inspect a document; ``missing`` gathers the characters that no face here shows."""
    faces = Faces(paper.faces, catalogue())
    document = without(document, "".join(missing))
    try:
        data = write_pdf(document, paper, faces)
    except FaceError as error:
        missing.update(str(error.parameters["characters"]))
        document = without(document, "".join(missing))
        data = write_pdf(document, paper, faces)
    return inspect(measure(data, validated=validated), document, paper, catalogue())


def faults(report: Report) -> list[str]:
    return [
        f"{one.clause}: {one.measured} for {one.wanted}, page {one.page}, {one.place}"
        for one in report.results
        if one.verdict is Verdict.FAILS
        and one.severity is not Severity.NOTE
        and one.clause not in _NOT_OF_THE_LAYOUT
    ]


@pytest.mark.parametrize("name", _VARIANTS)
def test_papers_measure_up(name: str) -> None:
    paper, pages, missing = layout(name), Counter[str](), set[str]()
    quick = 16 if name == "official-zh" else 4

    @settings(
        max_examples=_MEETINGS or quick,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(record=meeting_records(), seed=st.integers(0, 2**32), house=houses)
    def measured(record: MeetingRecord, seed: int, house: House) -> None:
        document = compose(lengthened(record, seed), paper, house)
        # To prove that a file is PDF/A takes a third of the time: of few meetings, every fourth is.
        validated = bool(_MEETINGS) or seed % 4 == 0
        report = _report(document, paper, missing, validated=validated)
        assert not faults(report)
        pages["pages"] += report.pages
        held = {one.clause for one in report.results if one.verdict is Verdict.HOLDS}
        pages.update(held)

    measured()
    # What never came up was not measured.
    for clause in ("lines", "characters", "right-edge", "breaks", "glyphs", "foot"):
        assert pages[clause], clause
