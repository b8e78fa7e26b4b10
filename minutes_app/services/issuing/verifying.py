"""A file that came back: whether it is the one that was issued, and what of it can be believed."""

from dataclasses import dataclass
from enum import StrEnum

from minutes_app.documents.carried import Carried
from minutes_app.documents.pdf.attachment import read_carried_pdf
from minutes_app.documents.pdf.signed import Signature, read_signatures
from minutes_app.documents.word.attachment import read_carried
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
    """What was found. ``version`` is the one that it is of; ``latest``: none was issued since."""

    verdict: Verdict
    version: Version | None = None
    latest: bool = False
    signatures: tuple[Signature, ...] = ()

    @property
    def genuine(self) -> bool:
        """Whether what one reads in the file is what was issued."""
        return self.verdict is Verdict.SAME


def verify(archive: Archive, data: bytes) -> Finding:
    """Return what a file is that may have been issued by this archive."""
    signatures = read_signatures(data) if data.startswith(b"%PDF-") else ()
    verdict, version = _found(archive, data)
    latest = version is not None and _is_latest(archive, version)
    return Finding(verdict, version, latest, signatures)


def _found(archive: Archive, data: bytes) -> tuple[Verdict, Version | None]:
    versions = list(reversed(reading.issued(archive)))
    digest = contents.digest_of(data)
    for version in versions:
        if any(file.content == digest for file in version.files):
            return Verdict.SAME, version
    carried = _carried(data)
    if carried is None:
        return Verdict.NOTHING, None
    inside = contents.digest_of(carried.data)
    version = next((one for one in versions if one.content == inside), None)
    if version is None:
        stated = next((one for one in versions if one.content == carried.stated), None)
        return (Verdict.UNKNOWN if carried.intact else Verdict.ALTERED), stated
    if _begins_as_issued(archive, data, version):
        return Verdict.ADDED_TO, version
    return Verdict.RECORD, version


def _carried(data: bytes) -> Carried | None:
    return read_carried_pdf(data) if data.startswith(b"%PDF-") else read_carried(data)


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
