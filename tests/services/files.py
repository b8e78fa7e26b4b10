"""Files that go with minutes, in an archive: attached, and damaged as a disk does it."""

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.domain.papers import Annex
from minutes_app.services.desk import Desk
from minutes_app.storage.contents import digest_of

FILES = {"plan.txt": b"the plan", "list.txt": b"the list"}


def with_two_files(desk: Desk, title: str = "Weekly") -> Id:
    """Make a meeting with two annexes that have a file each."""
    made = desk.meetings.create(title, language=Language.ENGLISH)
    meeting = made.of_type(Meeting)[0].id
    for name, data in FILES.items():
        annex = Annex(new_id(), meeting, name.partition(".")[0])
        desk.contents.add(annex)
        desk.annexes.attach(annex.id, name, data)
    return meeting


def damage(desk: Desk, name: str) -> None:
    """Write other bytes over those of a file, as a disk that fails."""
    query = "UPDATE content SET data = x'00' WHERE digest = ?"
    with desk.archive.operation("test", "test"):
        desk.archive.connection.execute(query, (digest_of(FILES[name]),))
