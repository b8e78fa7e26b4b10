"""Who gets how many of the printed copies, and which numbers these bear (份号)."""

from collections.abc import Sequence
from dataclasses import replace

from minutes_app.domain.meetings import Issue
from minutes_app.domain.papers import Recipient

DIGITS = 6
"""How many digits a number of a copy has (GB/T 9704-2012, 7.2.1)."""


def total(recipients: Sequence[Recipient]) -> int:
    """Return how many copies a list asks for; somebody without a number of them gets one."""
    return sum(1 if one.copies is None else one.copies for one in recipients)


def copies_printed(issue: Issue) -> int | None:
    """Return how many copies are printed: as stated, else as many as the list asks for."""
    if issue.copies is not None or not issue.distribution:
        return issue.copies
    return total(issue.distribution)


def numbered(recipients: Sequence[Recipient], first: int = 1) -> tuple[Recipient, ...]:
    """Return a list whose copies bear running numbers, from ``first``: 000001-000005, 000006."""
    done: list[Recipient] = []
    for one in recipients:
        count = 1 if one.copies is None else one.copies
        last = first + count - 1
        span = f"{first:0{DIGITS}}" if count == 1 else f"{first:0{DIGITS}}-{last:0{DIGITS}}"
        done.append(replace(one, copies=count, numbers=span if count else ""))
        first += count
    return tuple(done)
