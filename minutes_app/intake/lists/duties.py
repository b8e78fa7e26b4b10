"""A duty that is said once for the lines below it: 成员：张三 …, and under it, set in, 李四 …."""

from dataclasses import dataclass, replace

from minutes_app.domain.people import OfficeHeld
from minutes_app.intake.lists.chinese_titles import may_be_shared
from minutes_app.intake.lists.drafts import Draft
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.marks import has_han
from minutes_app.intake.lists.rows import DoubtCode

_SET_IN = 2


@dataclass(slots=True)
class Duties:
    """Remembers the title that began a line, for lines that are set in under it."""

    title: str = ""

    def apply(self, elements: list[Element], line_start: int, rows: list[Draft]) -> None:
        """Give the title to who stands first in a line that is set in; learn it from others."""
        if len(elements) > 1 and _tells(elements):
            self.title = elements[0].text if may_be_shared(elements[0].text) else ""
            return
        first = elements[0] if elements else None
        in_line = first is not None and first.start - line_start >= _SET_IN
        if not (first and rows and self.title and in_line and first.kind is Kind.NAME):
            self.title = ""
            return
        row = rows[0]
        row.offices = [OfficeHeld(self.title), *row.offices]
        row.doubt(DoubtCode.OFFICE_SHARED, replace(first), self.title)


def _tells(elements: list[Element]) -> bool:
    """Whether a title and a colon stand before a name."""
    title, name = elements[:2]
    return (
        title.kind is Kind.TITLE
        and has_han(title.text)
        and name.kind is Kind.NAME
        and name.sep is Sep.FIELD
    )
