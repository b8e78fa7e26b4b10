"""A file that came back: whether it is the one that was issued, and what of it can be believed.

A file names the seal of what was issued before it. An archive that was rebuilt as a whole, or lost
its tail, has other seals: the files that left the house are what it is held against.
"""

from dataclasses import dataclass
from enum import StrEnum

from minutes_app.documents.carried_apart import Inside, look_inside
from minutes_app.documents.pdf.signed import Signature
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.papers import Version
from minutes_app.storage import contents, reading
from minutes_app.storage.archive import Archive


class Verdict(StrEnum):
    """What a file is.

    ``SAME``: byte for byte a file that was issued. ``ADDED_TO``: one to which something was added
    at the end (a signature, remarks). ``RECORD``: its data inside is what was issued, the file was
    written anew: what one reads in it may be another. ``ALTERED``: its data is not what it states.
    ``UNKNOWN``: it carries data of a meeting that this archive did not issue. ``NOTHING``: it
    carries none.
    """

    SAME = "same"
    ADDED_TO = "added_to"
    RECORD = "record"
    ALTERED = "altered"
    UNKNOWN = "unknown"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found. ``version`` is the one that it is of; ``latest``: none was issued since.

    ``gap``: the archive is not the one, or no longer all of the one, that issued the file. Either
    it issued the file and lacks what the file says was issued before, or it has that and lacks the
    file. A meeting that was read in from another archive proves neither.
    """

    verdict: Verdict
    version: Version | None = None
    latest: bool = False
    signatures: tuple[Signature, ...] = ()
    gap: bool = False

    @property
    def genuine(self) -> bool:
        """Whether what one reads in the file is what was issued, by an archive that is whole."""
        return self.verdict is Verdict.SAME and not self.gap


def verify(archive: Archive, data: bytes, inside: Inside | None = None) -> Finding:
    """Return what a file is that may have been issued by this archive.

    ``inside`` is what ``look_inside`` found in it; that takes seconds at worst, so a window asks
    it beside the archive.
    """
    inside = inside or look_inside(data)
    verdict, version = _found(archive, data, inside)
    latest = version is not None and _is_latest(archive, version)
    return Finding(verdict, version, latest, inside.signatures, _has_gap(archive, inside, version))


def _has_gap(archive: Archive, inside: Inside, version: Version | None) -> bool:
    after = inside.carried.after if inside.carried else ""
    if not after or (version and _was_read_in(archive, version)):
        return False
    known = any(one.chain == after for one in reading.issued(archive))
    return known == (version is None)


def _was_read_in(archive: Archive, version: Version) -> bool:
    """Tell whether a version came with a meeting from another archive, with its own order."""
    query = """
        SELECT 1 FROM operation_change c JOIN operation o ON o.sequence = c.operation
        WHERE c.type = 'version' AND c.record = ? AND o.label = 'meeting.import'
    """
    return archive.connection.execute(query, (version.id,)).fetchone() is not None


def _found(archive: Archive, data: bytes, inside: Inside) -> tuple[Verdict, Version | None]:
    versions = list(reversed(reading.issued(archive)))
    digest = contents.digest_of(data)
    for version in versions:
        if any(file.content == digest for file in version.files):
            return Verdict.SAME, version
    carried = inside.carried
    if carried is None:
        return Verdict.NOTHING, None
    content = contents.digest_of(carried.data)
    version = next((one for one in versions if one.content == content), None)
    if version is None:
        stated = next((one for one in versions if one.content == carried.stated), None)
        return (Verdict.UNKNOWN if carried.intact else Verdict.ALTERED), stated
    if _begins_as_issued(archive, data, version):
        return Verdict.ADDED_TO, version
    return Verdict.RECORD, version


def _begins_as_issued(archive: Archive, data: bytes, version: Version) -> bool:
    for file in version.files:
        try:
            if data.startswith(archive.content(file.content)):
                return True
        except MinutesError:
            continue
    return False


def _is_latest(archive: Archive, version: Version) -> bool:
    own = [one for one in reading.issued(archive) if one.meeting == version.meeting]
    return own[-1].id == version.id
