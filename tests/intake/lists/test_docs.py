"""Every example of docs/lists.md is read as the page says."""

import pytest

from minutes_app.domain.meetings import Attendance, AttendeeKind, Manner
from minutes_app.intake.lists.reading import read_list
from minutes_app.intake.lists.rows import ListRow
from tests.docs.pages import page, section


def _examples() -> list[tuple[str, str]]:
    lines = section(page("docs/lists.md"), "Texts").splitlines()
    rows = [line.strip("|").split(" | ") for line in lines if line.startswith("| `")]
    return [(first.strip(" `"), second.strip()) for first, second in rows]


def _described(row: ListRow) -> str:
    words = f"[{row.group}] " if row.group else ""
    words += f"{row.honorific} " if row.honorific else ""
    if row.kind is AttendeeKind.UNNAMED:
        words += f"{row.count} × " if row.count else ""
        words += f"<{row.description}>"
    else:
        words += "@" * (row.kind is AttendeeKind.BODY) + row.name
    offices = [f"{one.body_name} {one.title}".strip() for one in row.offices]
    words += f": {'; '.join(offices)}" if offices else ""
    words += f" {row.attendance}" * (row.attendance is not Attendance.PRESENT)
    words += f" {row.manner}" * (row.manner is not Manner.IN_PERSON)
    words += "".join(f" {role}" for role in row.roles)
    words += f" ({row.reason})" if row.reason else ""
    return words + "".join(f" ? {doubt.code.removeprefix('list.')}" for doubt in row.doubts)


@pytest.mark.parametrize(("text", "read"), _examples())
def test_example_is_read_as_the_page_says(text: str, read: str) -> None:
    assert " · ".join(map(_described, read_list(text).rows)) == read


def test_there_are_examples() -> None:
    assert len(_examples()) > 10
