"""Sentences without an entry and entries without a sentence, as the trace finds them."""

from collections.abc import Iterator

from minutes_app.documents.trace import FindingKind, trace
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import Finding, Target, TargetKind, at_entry, found

_CHECKS = {
    FindingKind.UNSUPPORTED: "trace.unsupported",
    FindingKind.NOT_CARRIED: "trace.not_carried",
    FindingKind.CHANGED: "trace.changed",
    FindingKind.LOST: "trace.lost",
}


def traces(case: Case) -> Iterator[Finding]:
    """Find what the minutes say more, or less, than the record."""
    for one in trace(case.publication.document, case.record):
        target = at_entry(one.entries[0]) if one.entries else Target(TargetKind.PAGE)
        unknown = "、".join(one.unknown) if case.chinese else ", ".join(one.unknown)
        where = f"{one.text} [{unknown}]" if unknown else one.text
        yield found(_CHECKS[one.kind], target, where)
