"""Going through the clauses: a produced file, the document and the layout to a report."""

from minutes_app.documents.layout import Layout
from minutes_app.documents.proof.clauses import CLAUSES, Clause, Scope
from minutes_app.documents.proof.in_text import folded_face
from minutes_app.documents.proof.inspection import Inspection, Names, inspect_against
from minutes_app.documents.proof.measured import MeasuredFile
from minutes_app.documents.proof.results import Look, Report, Result, Verdict
from minutes_app.documents.tree import Document
from minutes_app.host.fonts import FontCatalogue

_MOST = 20
"""Places of one clause that a report names."""
_OFFICIAL = {"official", "letter", "letter-head"}


def inspect(
    file: MeasuredFile, document: Document, layout: Layout, catalogue: FontCatalogue | None = None
) -> Report:
    """Hold a measured file against every clause of its layout.

    ``catalogue`` knows by which names the families of this machine go inside files.
    """
    seen = inspect_against(file, document, layout, names_in(catalogue))
    results: list[Result] = []
    for one in CLAUSES:
        if one.scope is Scope.EVERY or layout.composer in _OFFICIAL:
            results += _results(one, seen)
    return Report(tuple(results), len(file.pages))


def names_in(catalogue: FontCatalogue | None) -> Names:
    """Return what tells the names of an installed family."""

    def names(family: str) -> frozenset[str]:
        found = catalogue.family(family) if catalogue else ()
        return frozenset(folded_face(name) for file in found for name in file.names)

    return names


def _results(one: Clause, seen: Inspection) -> list[Result]:
    """Return what fails of a clause; where nothing does, one place where it holds."""
    failed: list[Look] = []
    held: Look | None = None
    for look in one.check(seen):
        if look.holds:
            held = held or look
        else:
            failed.append(look)
    if not failed and held is None:
        return [Result(one.id, Verdict.NOT_HERE, one.severity)]
    if not failed and held is not None:
        return [_result(one, Verdict.HOLDS, held)]
    more = max(len(failed) - _MOST, 0)
    return [
        _result(one, Verdict.FAILS, look, more if number == 0 else 0)
        for number, look in enumerate(failed[:_MOST])
    ]


def _result(one: Clause, verdict: Verdict, look: Look, more: int = 0) -> Result:
    return Result(
        one.id, verdict, one.severity, look.measured, look.wanted, look.tolerance, look.page,
        look.place, more,
    )  # fmt: skip
