"""The files of minutes that are being issued: made, signed, written; taken back where it fails."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from minutes_app.domain.errors import ExportError, MinutesError
from minutes_app.host.file_names import safe_file_name, unique_path
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
    paths = claim_paths(order.folder, [f"{order.name}.{form.value}" for form in order.forms])
    written = [WrittenFile(path, data) for (_, data), path in zip(made, paths, strict=True)]
    _write_all(written)
    return Written(tuple(written), signer.name if signer else "")


def claim_paths(folder: Path, names: Sequence[str]) -> list[Path]:
    """Take names in a folder that nothing has yet, with the same number after each of them.

    Empty files hold them: another window that issues at this moment takes others, so that neither
    writes over the files of the other or takes them back. Raises ``ExportError``
    (``export.unwritable``); no name is held then.
    """
    parts = [one.rpartition(".") for one in names]
    number = 1
    while True:
        ending = "" if number == 1 else f" ({number})"
        paths = [folder / f"{stem}{ending}{dot}{kind}" for stem, dot, kind in parts]
        if _claimed(paths):
            return paths
        number += 1


def _claimed(paths: Sequence[Path]) -> bool:
    """Make all these files, or none because one is there."""
    held: list[WrittenFile] = []
    for path in paths:
        try:
            path.open("xb").close()
        except (OSError, ValueError) as error:
            withdraw(Written(tuple(held)))
            if isinstance(error, FileExistsError):
                return False
            reason = getattr(error, "strerror", "") or ""
            raise ExportError("export.unwritable", path=str(path), reason=reason) from error
        held.append(WrittenFile(path, b""))
    return True


def _write_all(files: Sequence[WrittenFile]) -> None:
    """Write files under names that are held; all of them are taken back where one fails."""
    try:
        for file in files:
            write_whole(file.path, file.data)
    except MinutesError:
        withdraw(Written(tuple(files)))
        raise


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
    """Write files that were issued once more, over none that stands there; return where.

    Their names may come from another archive: they are made safe, and each is its own.
    """
    names: list[str] = []
    for name, _ in files:
        stem, _, kind = name.rpartition(".")
        safe = Path(safe_file_name(stem, safe_file_name(kind, "x").removesuffix(".x")))
        names.append(unique_path(safe, {one.casefold() for one in names}).name)
    paths = claim_paths(folder, names)
    _write_all([WrittenFile(path, data) for path, (_, data) in zip(paths, files, strict=True)])
    return paths
