"""What the paper needs around the words: title, place, chair, number, issue, copies."""

from collections.abc import Iterator

from minutes_app.domain.distribution import total
from minutes_app.domain.meetings import Attendance, BylineRole, Role
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import Finding, Target, TargetKind, at_field, found

_PEOPLE = Target(TargetKind.ATTENDEE)


def facts(case: Case) -> Iterator[Finding]:
    """Find what is missing at the head of the meeting."""
    meeting, people = case.meeting, case.attendees()
    if not meeting.title.strip():
        yield found("head.no_title", at_field("title"))
    if not meeting.start.known:
        yield found("head.no_date", at_field("start"))
    elif meeting.start.year is None:
        yield found("dates.no_year", at_field("start"))
    if not meeting.place.strip():
        yield found("head.no_place", at_field("place"))
    if not people:
        yield found("head.nobody", _PEOPLE)
    elif not any(Role.CHAIR in one.roles and one.attendance is Attendance.PRESENT
                 for one in people):  # fmt: skip
        yield found("head.no_chair", _PEOPLE)
    recorded = any(line.role is BylineRole.RECORDER and line.name for line in meeting.bylines)
    if not recorded and not any(Role.RECORDER in one.roles for one in people):
        yield found("head.no_recorder", at_field("bylines"))
    if not len(case.record.outline()):
        yield found("head.nothing_said", Target(TargetKind.ENTRY))


def issue(case: Case) -> Iterator[Finding]:
    """Find what is missing on the paper, where the minutes go out under a mark."""
    issue = case.meeting.issue
    mark = issue.mark or case.house.mark
    office = issue.office or case.house.office
    if mark and issue.number is None:
        yield found("head.no_number", at_field("issue.number"))
    if office and not issue.date.known:
        yield found("head.no_issue_date", at_field("issue.date"))
    if (mark or office) and not (issue.copy_to or case.house.copy_to):
        yield found("head.no_copies_to", at_field("issue.copy_to"))
    # The printed list is the house's where the meeting has none; one without numbers is left blank.
    listed = issue.distribution or case.house.distribution
    given = total(listed)
    counted = any(one.copies is not None for one in listed)
    if issue.copies is not None and counted and given != issue.copies:
        yield found(
            "head.copies_differ", at_field("issue.copies"), copies=issue.copies, given=given
        )
