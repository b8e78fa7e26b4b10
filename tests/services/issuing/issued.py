"""Issued minutes for tests: the sample meeting, issued with two small files instead of pages."""

from pathlib import Path

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.domain.papers import Version
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.files import Written, WrittenFile


def sample(desk: Desk, language: Language = Language.CHINESE) -> Id:
    """Read the sample meeting in, and return its id."""
    return desk.transfer.import_sample(language).of_type(Meeting)[0].id


def small_files(name: str = "minutes") -> Written:
    """Return files as if they had been written; nothing is on the disk."""
    return Written((
        WrittenFile(Path(f"/nowhere/{name}.pdf"), f"pdf of {name}".encode()),
        WrittenFile(Path(f"/nowhere/{name}.docx"), f"docx of {name}".encode()),
    ))  # fmt: skip


def issue(desk: Desk, meeting: Id, name: str = "minutes") -> Version:
    """Issue a meeting with small files."""
    prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
    change = desk.issuing.finish(prepared, small_files(name))
    return change.of_type(Version)[0]


def contents_of(desk: Desk, meeting: Id) -> bytes:
    """Return everything that an archive holds of a meeting, but for where it lies."""
    return desk.transfer.parcel(meeting).data()
