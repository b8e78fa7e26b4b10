"""The files of minutes that are being issued: made, signed, written; taken back where it fails."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from minutes_app.domain.errors import ExportError, MinutesError
from minutes_app.host.files import write_whole
from minutes_app.services.papers.publishing import Format, Publication

if TYPE_CHECKING:
    from minutes_app.documents.pdf.signing import Signer


@dataclass(frozen=True, slots=True)
class Signing:
    """A certificate file of the house (PKCS#12) and its password, which is kept nowhere."""

    certificate: bytes
    password: str

    def __repr__(self) -> str:
        return "Signing(…)"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file as it was written."""

    path: Path
    data: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """The files of minutes that are being issued; ``signer`` is whose certificate signed them."""

    files: tuple[WrittenFile, ...]
    signer: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """Which files to write, and where: their kinds, the folder, the name that they share."""

    folder: Path
    name: str
    forms: tuple[Format, ...] = (Format.PDF, Format.WORD)
    signing: Signing | None = None


def write_files(
    publication: Publication,
    order: Order,
    when: datetime,
    progress: Callable[[int], object] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Make all files, then write them; those written are taken back where one fails.

    ``progress`` hears how many are made; ``cancelled`` is asked before each, and no more once they
    are being written. Raises ``ExportError`` (``issue.cancelled`` then), ``FaceError``,
    ``SigningError``.
    """
    signer = _signer(order.signing) if Format.PDF in order.forms else None
    made: list[tuple[Format, bytes]] = []
    for form in order.forms:
        if cancelled():
            raise ExportError("issue.cancelled")
        made.append((form, _made(publication, form, order.signing, when)))
        progress(len(made))
    if cancelled():
        raise ExportError("issue.cancelled")
    written: list[WrittenFile] = []
    try:
        for (_, data), path in zip(made, free_paths(order), strict=True):
            write_whole(path, data)
            written.append(WrittenFile(path, data))
    except MinutesError:
        withdraw(Written(tuple(written)))
        raise
    return Written(tuple(written), signer.name if signer else "")


def free_paths(order: Order) -> list[Path]:
    """Return where the files go: under names that nothing has yet, the same for all of them."""
    number = 1
    while True:
        stem = order.name if number == 1 else f"{order.name} ({number})"
        paths = [order.folder / f"{stem}.{form.value}" for form in order.forms]
        if not any(path.exists() for path in paths):
            return paths
        number += 1


def withdraw(written: Written) -> tuple[Path, ...]:
    """Take files back that were not issued after all; return those that could not be."""
    left: list[Path] = []
    for file in written.files:
        try:
            file.path.unlink(missing_ok=True)
        except OSError:
            left.append(file.path)
    return tuple(left)


def read_certificate(path: Path) -> bytes:
    """Return the bytes of a certificate file. Raises ``ExportError`` (``signing.unreadable``)."""
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or ""
        raise ExportError("signing.unreadable", path=str(path), reason=reason) from error


def _signer(signing: Signing | None) -> "Signer | None":
    """Open the certificate before anything is made: a wrong password should cost no time."""
    if signing is None:
        return None
    from minutes_app.documents.pdf.signing import read_signer  # noqa: PLC0415

    return read_signer(signing.certificate, signing.password)


def _made(publication: Publication, form: Format, signing: Signing | None, when: datetime) -> bytes:
    data = publication.write(form)
    if form is not Format.PDF or signing is None:
        return data
    from minutes_app.documents.pdf.signing import sign_pdf  # noqa: PLC0415

    return sign_pdf(data, signing.certificate, signing.password, when=when)


def save_again(files: Sequence[tuple[str, bytes]], folder: Path) -> list[Path]:
    """Write files that were issued once more, over none that stands there; return where."""
    if not files:
        return []
    number, paths = 1, [folder / name for name, _ in files]
    while any(path.exists() for path in paths):
        number += 1
        paths = [folder / f"{Path(name).stem} ({number}){Path(name).suffix}" for name, _ in files]
    for path, (_, data) in zip(paths, files, strict=True):
        write_whole(path, data)
    return paths
