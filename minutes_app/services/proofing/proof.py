"""The proof of a meeting: every check, in the order in which a secretary settles them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from minutes_app.documents.proof import Report, Severity
from minutes_app.services.proofing import dates, head, people, tasks, text
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import Area, Finding
from minutes_app.services.proofing.paper import on_paper
from minutes_app.services.proofing.traces import traces

_CONTENT: tuple[Callable[[Case], Iterator[Finding]], ...] = (
    head.facts, head.issue, people.titles, people.directory, people.names, people.order,
    people.absent_speakers, people.strangers, people.titles_in_text, dates.head, dates.deadlines,
    dates.in_text, tasks.owners, tasks.deadlines, text.queries, text.signs, text.empty,
    text.ordinals, text.doubles, text.punctuation, traces,
)  # fmt: skip
_AREAS = {area: number for number, area in enumerate(Area)}
_WEIGHTS = {weight: number for number, weight in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found of a meeting. ``report`` is None where no file could be made, or none was."""

    findings: tuple[Finding, ...]
    report: Report | None
    layout: str

    @property
    def unsettled(self) -> tuple[Finding, ...]:
        """What must be settled before the minutes are issued, and nobody has accepted."""
        return tuple(
            one for one in self.findings if one.severity is Severity.MUST and not one.accepted
        )

    @property
    def ready(self) -> bool:
        """Whether nothing stands against issuing."""
        return not self.unsettled


def prove(case: Case, *, layout: bool = True, pdf: bytes | None = None) -> Proof:
    """Proof a case, on any thread. Without ``layout`` no file is made or measured.

    ``pdf`` is a file to measure instead of the one that would be made. Raises
    ``UnreadableFileError`` where it is no PDF.
    """
    findings = [finding for check in _CONTENT for finding in check(case)]
    report: Report | None = None
    if layout or pdf is not None:
        measured, report = on_paper(case, pdf)
        findings += measured
    # What is wrong several times in one place is said once, of where it is first.
    known = {(one.key, one.target): one for one in reversed(findings)}
    told = [replace(one, accepted=one.key in case.accepted) for one in reversed(known.values())]
    ordered = sorted(told, key=lambda one: (_AREAS[one.area], _WEIGHTS[one.severity]))
    return Proof(tuple(ordered), report, case.publication.layout.name)
