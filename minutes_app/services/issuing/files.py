"""The files of minutes that are being issued: made, signed, written; taken back where it fails.

Until the minutes are issued no file of them stands under its name, whatever ends the program: each
is written whole beside its place (``staged``), and its name is held by a file of a few bytes that
says for which issue. ``place`` then moves them there, which needs no room and no time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from minutes_app.domain.errors import ExportError, MinutesError
from minutes_app.domain.ids import Id, new_id
from minutes_app.host.file_names import safe_file_name, unique_path
from minutes_app.host.files import move_into_place, write_whole
from minutes_app.services.choosing import read_chosen
from minutes_app.services.papers.publishing import Format, Publication

if TYPE_CHECKING:
    from minutes_app.documents.pdf.signer import Signer


@dataclass(frozen=True, slots=True)
class Signing:
    """A certificate file of the house (PKCS#12) and its password, which is kept nowhere."""

    certificate: bytes
    password: str

    def __repr__(self) -> str:
        return "Signing(…)"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file as it was written; it lies at ``staged`` until it is given its name."""

    path: Path
    data: bytes
    staged: Path | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """The files of minutes that are being issued; ``signer`` is whose certificate signed them.

    ``id`` is that of the version that they will be of.
    """

    files: tuple[WrittenFile, ...]
    signer: str = ""
    id: Id = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Order:
    """Which files to write, and where: their kinds, the folder, the name that they share.

    ``id`` is that of the version that they will be of.
    """

    folder: Path
    name: str
    forms: tuple[Format, ...] = (Format.PDF, Format.WORD)
    signing: Signing | None = None
    id: Id = field(default_factory=new_id)


def write_files(
    publication: Publication,
    order: Order,
    when: datetime,
    progress: Callable[[int], object] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Make all files, then write them beside their places; all are taken back where one fails.

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
    names = [f"{order.name}.{form.value}" for form in order.forms]
    paths = claim_paths(order.folder, names, held_by(order.id))
    files = tuple(
        WrittenFile(path, data, staged_path(order.folder, order.id, form))
        for (form, data), path in zip(made, paths, strict=True)
    )
    _write_all(files)
    return Written(files, signer.name if signer else "", order.id)


def held_by(issue: Id) -> bytes:
    """Return what stands in a file that holds a name for an issue."""
    return issue.encode("ascii")


def staged_path(folder: Path, issue: Id, form: Format) -> Path:
    """Return where a file lies until its minutes are issued."""
    return folder / f".{issue}.{form.value}.part"


def claim_paths(folder: Path, names: Sequence[str], held: bytes = b"") -> list[Path]:
    """Take names in a folder that nothing has yet, with the same number after each of them.

    Files that say ``held`` hold them: another window that issues at this moment takes others, so
    that neither writes over the files of the other or takes them back. Raises ``ExportError``
    (``export.unwritable``); no name is held then.
    """
    parts = [one.rpartition(".") for one in names]
    number = 1
    while True:
        ending = "" if number == 1 else f" ({number})"
        paths = [folder / f"{stem}{ending}{dot}{kind}" for stem, dot, kind in parts]
        if _claimed(paths, held):
            return paths
        number += 1


def _claimed(paths: Sequence[Path], held: bytes) -> bool:
    """Make all these files, or none because one is there."""
    taken: list[WrittenFile] = []
    for path in paths:
        try:
            with path.open("xb") as file:
                taken.append(WrittenFile(path, b""))
                file.write(held)
        except (OSError, ValueError) as error:
            withdraw(Written(tuple(taken)))
            if isinstance(error, FileExistsError):
                return False
            reason = getattr(error, "strerror", "") or ""
            raise ExportError("export.unwritable", path=str(path), reason=reason) from error
    return True


def _write_all(files: Sequence[WrittenFile]) -> None:
    """Write files whose names are held; all of them are taken back where one fails."""
    try:
        for file in files:
            write_whole(file.staged or file.path, file.data)
    except MinutesError:
        withdraw(Written(tuple(files)))
        raise


def place(written: Written) -> tuple[Path, ...]:
    """Give the files of issued minutes their names; return those that could not be given theirs."""
    left: list[Path] = []
    for file in written.files:
        try:
            if file.staged is not None:
                move_into_place(file.staged, file.path)
        except OSError:
            left.append(file.path)
    return tuple(left)


def withdraw(written: Written) -> tuple[Path, ...]:
    """Take files back that were not issued after all; return those that could not be."""
    left: list[Path] = []
    for file in written.files:
        for path in filter(None, (file.staged, file.path)):
            try:
                path.unlink(missing_ok=True)
            except OSError:
                left.append(path)
    return tuple(left)


def read_certificate(path: Path) -> bytes:
    """Return the bytes of a certificate file. Raises ``ExportError`` (``signing.unreadable``)."""
    try:
        return read_chosen(path)
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
        safe = Path(safe_file_name(stem, safe_file_name(kind, "x", "file").removesuffix(".x")))
        names.append(unique_path(safe, {one.casefold() for one in names}).name)
    paths = claim_paths(folder, names)
    _write_all([WrittenFile(path, data) for path, (_, data) in zip(paths, files, strict=True)])
    return paths
