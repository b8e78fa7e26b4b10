"""The produced file: made, measured, and held against the clauses of its layout."""

import hashlib
from collections.abc import Iterator

from minutes_app.documents.layouts import LayoutError
from minutes_app.documents.proof import Report, Result, Verdict, clause, inspect, measure
from minutes_app.domain.errors import FaceError
from minutes_app.language import translate
from minutes_app.services.papers.publishing import Format, installed_faces
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import (
    Area,
    Finding,
    Target,
    TargetKind,
    at_paragraph,
    found,
)

_OF_THE_FILE = frozenset(
    {"embedded", "archival", "tagged", "language", "file-title", "attachment", "bookmarks"}
)
_PAGE = Target(TargetKind.PAGE)


def on_paper(case: Case, pdf: bytes | None = None) -> tuple[list[Finding], Report | None]:
    """Make the file of a case (unless ``pdf`` is it) and inspect it.

    Raises ``UnreadableFileError`` where ``pdf`` is no PDF.
    """
    publication = case.publication
    try:
        data = pdf if pdf is not None else publication.write(Format.PDF)
    except FaceError as error:
        return [_no_face(error, case)], None
    except LayoutError as error:
        return [found("paper.layout", _PAGE, reason=str(error))], None
    report = inspect(measure(data), publication.document, publication.layout, installed_faces())
    return list(_findings(report, publication.layout.name)), report


def clause_title(name: str) -> str:
    """Return what a clause is called, with the number that the standard gives it."""
    one = clause(name)
    if not one.ref:
        return one.title()
    words = translate("proof", "{title} (GB/T 9704, {ref})")
    return words.format(title=one.title(), ref=one.ref)


def area_of(name: str) -> Area:
    """Return whether a clause speaks of the pages or of the file."""
    return Area.FILE if name in _OF_THE_FILE else Area.LAYOUT


def _findings(report: Report, layout: str) -> Iterator[Finding]:
    for result in report.results:
        if result.verdict is Verdict.FAILS:
            yield _finding(result, layout)


def _finding(result: Result, layout: str) -> Finding:
    stands_in = result.clause == "stand-ins"
    if stands_in:
        title = translate("proof", "{got} stands in for {asked}.").format(
            got=result.measured, asked=result.wanted
        )
        remedy = translate("proof", "Install {asked} to have it in PDF files.").format(
            asked=result.wanted
        )
    else:
        title = clause_title(result.clause)
        remedy = translate("proof", "Change the layout, or tell those who made it.")
    page = None if stands_in else result.page
    basis = f"{layout}|{result.clause}|{result.measured}|{result.wanted}|{page}"
    return Finding(
        f"clause.{result.clause}",
        area_of(result.clause),
        result.severity,
        title,
        "" if stands_in else measured_words(result),
        remedy,
        Target(TargetKind.PAGE, page=result.page, place=result.place),
        f"clause.{result.clause} {hashlib.sha256(basis.encode()).hexdigest()[:16]}",
    )


def measured_words(result: Result) -> str:
    """Say what was measured, and what is wanted."""
    words = translate("proof", "Measured {measured}; wanted {wanted}")
    said = words.format(measured=result.measured, wanted=result.wanted)
    if result.tolerance:
        said = f"{said} ({result.tolerance})"
    if result.page is not None:
        said = translate("proof", "Page {page}: {said}").format(page=result.page + 1, said=said)
    if result.more:
        said = translate("proof", "{said}; more places like this: {count}").format(
            said=said, count=result.more
        )
    return said


def _no_face(error: FaceError, case: Case) -> Finding:
    characters = str(error.parameters.get("characters", ""))
    if not characters:
        return found("paper.no_face", _PAGE)
    shown = " ".join(characters[:20])
    for paragraph in case.publication.document.paragraphs():
        text = paragraph.label + paragraph.text
        places = [at for at, letter in enumerate(text) if letter in characters]
        if places:
            target = at_paragraph(paragraph.key)
            return found("paper.no_glyph", target, text, at=places[0], characters=shown)
    return found("paper.no_glyph", _PAGE, characters=shown)
