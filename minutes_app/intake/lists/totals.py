"""Lines that count: 共12人, 应到12人，实到10人, Total: 12."""

import re
from dataclasses import dataclass

from minutes_app.intake.lists.numerals import HAN_NUMBER, number

_ALL = re.compile(
    rf"\(?(?:以上|合计|合計|总计|總計|共计|共計|共|小计|总共|总人数|人数|total|in total"
    rf"|count)(?:参会|人数|人員|人员)?[:\s]*"
    rf"(?P<n>{HAN_NUMBER})\s*[人名位]?(?:people|persons|participants|attendees)?[。.)]*",
    re.IGNORECASE,
)
_EXPECTED = re.compile(
    rf"\(?(?:本次)?(?:会议|會議|活动)?(?:(?:应到|應到|实到|實到|到会|参会|出席|缺席|请假|列席)(?:人数"
    rf"|会)?[:\s]*(?:{HAN_NUMBER})\s*[人名位]?[,;、。\s)]*)+"
)


_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Total:
    """A number of people that the list says it has; None if it is not to be compared."""

    count: int | None


def total_in(line: str) -> Total | None:
    """Return the total if the line says nothing else."""
    if len(line) > _LONGEST:
        return None
    words = line.strip(' |\t"*-,')
    match = _ALL.fullmatch(re.sub(r"[\s|,]+", " ", words).strip())
    if match:
        return Total(number(match["n"]))
    return Total(None) if _EXPECTED.fullmatch(words) else None
