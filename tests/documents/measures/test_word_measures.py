"""The Word files of generated and sample meetings, laid out by LibreOffice and measured.

LibreOffice starts once for each batch of files. ``make word-measures`` makes more
(``WORD_MEETINGS``, each in four layouts).
"""

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout
from minutes_app.documents.pages import Typesetter
from minutes_app.documents.proof import Report, Verdict, inspect, measure
from minutes_app.documents.tree import Document
from minutes_app.documents.word import write_word
from minutes_app.domain.records import MeetingRecord
from tests.documents.compose.rich import rich_chinese
from tests.documents.measures.lengthened import lengthened, without
from tests.documents.measures.test_measures import layout
from tests.documents.typeset import catalogue
from tests.strategies import meeting_records

pytestmark = pytest.mark.slow

_MEETINGS = int(os.environ.get("WORD_MEETINGS", "1"))
_BATCH = 40
_LAYOUTS = ("official-zh", "letter-zh", "letter-head-zh", "even")
_HELD = frozenset(
    (
        "paper", "left-edge", "top-edge", "lines", "characters", "glyphs", "smallest",
        "red-rule", "rule-distance", "centred", "mark-place", "title-place", "number-form",
        "copy-number", "annex", "dates",
        "imprint-weights", "imprint-width", "imprint-bottom", "imprint-indents", "page-count",
        "attendance-align",
    )
)  # fmt: skip
"""What holds however LibreOffice breaks lines: it hangs marks at the edge and sets room beside
Latin letters whatever the file says, stands other faces in for those of the standard, and keeps
a whole chain of headings with the text below it."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A document, its layout, and where LibreOffice puts its pages."""

    document: Document
    layout: Layout
    pdf: Path


def _records() -> Iterator[MeetingRecord]:
    yield rich_chinese()
    yield from _generated(_MEETINGS)


def _generated(count: int) -> list[MeetingRecord]:
    """Return so many meetings of Hypothesis: one start of LibreOffice has to do for them all."""
    made: list[MeetingRecord] = []

    @settings(
        max_examples=count,
        phases=(Phase.generate,),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(record=meeting_records(), seed=st.integers(0, 2**32))
    def gather(record: MeetingRecord, seed: int) -> None:
        made.append(lengthened(record, seed))

    gather()
    return made


def _laid(folder: Path) -> list[Laid]:
    """Write all files, and have them laid out."""
    made: list[Laid] = []
    for number, record in enumerate(_records()):
        for name in _LAYOUTS:
            paper = layout(name)
            document = _shown(compose(record, paper), paper)
            file = folder / f"{name}-{number}.docx"
            file.write_bytes(write_word(document, paper))
            made.append(Laid(document, paper, file.with_suffix(".pdf")))
    for start in range(0, len(made), _BATCH):
        _convert(folder, [one.pdf.with_suffix(".docx") for one in made[start : start + _BATCH]])
    return made


def _shown(document: Document, paper: Layout) -> Document:
    """Return a document without characters that no face of this machine has."""
    typesetter = Typesetter(paper, Faces(paper.faces, catalogue()), lenient=True)
    missing = typesetter.typeset(document).missing
    return without(document, missing) if missing else document


def _convert(folder: Path, files: list[Path]) -> None:
    office = shutil.which("soffice")
    assert office, "LibreOffice is one of the test packages of resources/system-packages.toml"
    profile = (folder / "profile").as_uri()
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(folder), *map(str, files)],
        check=True, capture_output=True, timeout=600,
    )  # fmt: skip


def _report(laid: Laid) -> Report:
    return inspect(
        measure(laid.pdf.read_bytes(), validated=False), laid.document, laid.layout, catalogue()
    )


@pytest.mark.timeout(0 if _MEETINGS > 2 else 180)
def test_word_files_measure_up(tmp_path: Path) -> None:
    reports = [(laid.pdf.stem, _report(laid)) for laid in _laid(tmp_path)]
    faults = [
        f"{name} {one.clause}: {one.measured} for {one.wanted}, page {one.page}, {one.place}"
        for name, report in reports
        for one in report.results
        if one.verdict is Verdict.FAILS and one.clause in _HELD
    ]
    assert not faults
    held = Counter(
        one.clause
        for _, report in reports
        for one in report.results
        if one.verdict is Verdict.HOLDS
    )
    # What never came up was not measured.
    for clause in _HELD - {"dates"}:
        assert held[clause], clause
