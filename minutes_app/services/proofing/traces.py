"""Sentences without an entry and entries without a sentence, as the trace finds them."""

from collections.abc import Iterator

from minutes_app.documents.layout import PaperKind
from minutes_app.documents.trace import Finding as Traced
from minutes_app.documents.trace import FindingKind, trace
from minutes_app.domain.entries import Entry
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import (
    Finding,
    Target,
    TargetKind,
    at_entry,
    at_paragraph,
    found,
)

_CHECKS = {
    FindingKind.UNSUPPORTED: "trace.unsupported",
    FindingKind.NOT_CARRIED: "trace.not_carried",
    FindingKind.CHANGED: "trace.changed",
    FindingKind.LOST: "trace.lost",
}
_TELLING = frozenset({PaperKind.MINUTES, PaperKind.NEWS, PaperKind.RECORD})


def traces(case: Case) -> Iterator[Finding]:
    """Find what the minutes say more, or less, than the record; lists and cards do not tell it."""
    if case.publication.layout.kind not in _TELLING:
        return
    for one in trace(case.publication.document, case.record):
        unknown = "、".join(one.unknown) if case.chinese else ", ".join(one.unknown)
        if one.kind is FindingKind.UNSUPPORTED and unknown:
            yield found("trace.unknown", _target(one, case), one.text, words=unknown)
        elif one.kind is FindingKind.NOT_CARRIED and unknown:
            yield found("trace.figures", _target(one, case), one.text, words=unknown)
        else:
            yield found(_CHECKS[one.kind], _target(one, case), one.text)


def _target(one: Traced, case: Case) -> Target:
    """Lead to the sentence in the minutes; to the entry where no sentence is what is meant."""
    if one.key is not None and one.kind is not FindingKind.NOT_CARRIED:
        return at_paragraph(one.key)
    if one.entries and case.record.find(Entry, one.entries[0]):
        return at_entry(one.entries[0])
    return Target(TargetKind.PAGE)
