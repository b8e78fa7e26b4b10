"""The signature itself, by pyHanko. Imported when something is signed, not before."""

from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign import fields as _fields
from pyhanko.sign import signers as _signers

from minutes_app.documents.pdf.signer import Signer
from minutes_app.domain.errors import SigningError

_fields_module: Any = _fields
_library: Any = _signers
_FIELD = "Signature{number}"
_DIGEST = "sha256"
_KEYS = frozenset({"rsa", "rsassa_pss", "ec"})
_SEQUENCE, _UNBOUNDED = 0x30, 0x80
_VERSION_3 = b"\x02\x01\x03"


def signer_of(certificate: bytes, password: str) -> Signer:
    """Return whose certificate a file holds."""
    return _described(_opened(certificate, password).signing_cert)


def sign(
    data: bytes,
    certificate: bytes,
    password: str,
    *,
    reason: str,
    location: str,
    when: datetime,
) -> bytes:
    """Return the data with a signature added."""
    signer = _opened(certificate, password)
    _check_time(_described(signer.signing_cert), when)
    try:
        writer: Any = IncrementalPdfFileWriter(BytesIO(data))
        metadata = _library.PdfSignatureMetadata(
            field_name=_free_field(writer),
            md_algorithm=_DIGEST,
            reason=reason or None,
            location=location or None,
            subfilter=_fields_module.SigSeedSubFilter.PADES,
        )
        target = BytesIO()
        _dated(_library.PdfSigner(metadata, signer), when).sign_pdf(writer, output=target)
    except (PdfError, ValueError) as error:
        raise SigningError("signing.no_pdf") from error
    return target.getvalue()


def _dated(signer: Any, when: datetime) -> Any:
    """Return a signer that names the time it is told and not that of the machine."""
    begin = signer.init_signing_session

    def begin_then(*arguments: Any, **named: Any) -> Any:
        session = begin(*arguments, **named)
        session.system_time = when
        return session

    signer.init_signing_session = begin_then
    return signer


def _opened(certificate: bytes, password: str) -> Any:
    """Open a certificate file and return what signs with it."""
    if not _is_pkcs12(certificate):
        raise SigningError("signing.not_certificate")
    phrase = password.encode("utf-8") if password else None
    try:
        signer: Any = _library.SimpleSigner.load_pkcs12_data(certificate, [], phrase)
    except ValueError as error:
        raise SigningError("signing.password") from error
    except AttributeError as error:  # pyHanko takes the key out without looking for it
        raise SigningError("signing.no_key") from error
    if signer.signing_key.algorithm not in _KEYS:
        raise SigningError("signing.unsuited")
    return signer


def _is_pkcs12(data: bytes) -> bool:
    """Tell whether data begin as such a file does and are as long as they say."""
    if len(data) < 8 or data[0] != _SEQUENCE:
        return False
    size = data[1] & 0x7F if data[1] > _UNBOUNDED else 0
    if not data[2 + size :].startswith(_VERSION_3):
        return False
    length = int.from_bytes(data[2 : 2 + size], "big") if size else data[1]
    return data[1] == _UNBOUNDED or len(data) == 2 + size + length


def _check_time(signer: Signer, when: datetime) -> None:
    if when > signer.valid_until:
        until = signer.valid_until.date().isoformat()
        raise SigningError("signing.expired", name=signer.name, until=until)
    if when < signer.valid_from:
        since = signer.valid_from.date().isoformat()
        raise SigningError("signing.not_yet", name=signer.name, since=since)


def _described(certificate: Any) -> Signer:
    return Signer(
        _called(certificate.subject),
        _called(certificate.issuer),
        certificate.not_valid_before,
        certificate.not_valid_after,
    )


def _called(name: Any) -> str:
    """Return the common name, or the whole name where there is none."""
    common = name.native.get("common_name")
    return str(common) if common else str(name.human_friendly)


def _free_field(writer: Any) -> str:
    """Return a name that no signature of the file has yet."""
    taken = {name for name, *_ in _fields_module.enumerate_sig_fields(writer)}
    number = 1
    while _FIELD.format(number=number) in taken:
        number += 1
    return _FIELD.format(number=number)
