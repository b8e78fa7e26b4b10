"""What houses do differently within one layout, as values; ``documents.switches`` asks for them."""

from dataclasses import dataclass
from enum import StrEnum


class Seal(StrEnum):
    """What stands under the text (GB/T 9704-2012, 7.3.5).

    Nothing; office and date with room for a seal (7.3.5.1), without one (7.3.5.2), or the office
    of who signs with room for a signature stamp, and the date (7.3.5.3).
    """

    NONE = "none"
    SEALED = "sealed"
    UNSEALED = "unsealed"
    SIGNED = "signed"


class NumberStyle(StrEnum):
    """How the number is written: as the meeting says, 〔2026〕12号, or 第12期."""

    MEETING = "meeting"
    YEAR = "year"
    SERIAL = "serial"


class ImprintPage(StrEnum):
    """Where the imprint stands: at the foot of the last page, or of one with an even number."""

    LAST = "last"
    EVEN = "even"


class AttendancePlace(StrEnum):
    """Whether the list of who was there stands after the text (10.3) or before it."""

    AFTER = "after"
    BEFORE = "before"


class FaceNames(StrEnum):
    """Whose names a Word file asks for: the standard's (GB2312), stock Windows', Founder GBK's."""

    STANDARD = "standard"
    WINDOWS = "windows"
    FOUNDER = "founder"


@dataclass(frozen=True, slots=True)
class Switches:
    """What houses do differently within one layout; ``documents.switches`` describes each.

    ``number_prefix`` stands before a number with a year (发文机关代字). ``preprinted`` paper bears
    mark and rules already: their room is kept, they are not printed. The offsets move everything
    on the paper, in mm, until it meets what is printed there.
    """

    seal: Seal = Seal.NONE
    number: NumberStyle = NumberStyle.MEETING
    number_prefix: str = ""
    imprint: ImprintPage = ImprintPage.LAST
    faces: FaceNames = FaceNames.STANDARD
    attendance: AttendancePlace = AttendancePlace.AFTER
    page_numbers: bool = True
    preprinted: bool = False
    offset_right: float = 0
    offset_down: float = 0
