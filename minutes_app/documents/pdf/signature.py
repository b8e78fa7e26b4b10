"""The signature itself, by pyHanko. Imported when something is signed, not before."""

import importlib
from datetime import datetime
from io import BytesIO
from typing import Any

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import Certificate, Name
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign import fields as _fields
from pyhanko.sign import signers as _signers

from minutes_app.documents.pdf.signing import Signer
from minutes_app.domain.errors import SigningError

_fields_module: Any = _fields
_library: Any = _signers
_asn1: Any = importlib.import_module("asn1crypto.pkcs12")  # has no types
_FIELD = "Signature{number}"
_DIGEST = "sha256"


def signer_of(certificate: bytes, password: str) -> Signer:
    """Return whose certificate a file holds."""
    return _described(_opened(certificate, password))


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
    _check_time(_opened(certificate, password), when)
    signer = _library.SimpleSigner.load_pkcs12_data(
        certificate, other_certs=[], passphrase=_phrase(password)
    )
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


def _opened(certificate: bytes, password: str) -> Certificate:
    """Open a certificate file and return the certificate whose key it holds."""
    try:
        _ = _asn1.Pfx.load(certificate, strict=True).native
    except (ValueError, TypeError) as error:
        raise SigningError("signing.not_certificate") from error
    try:
        key, found, _ = pkcs12.load_key_and_certificates(certificate, _phrase(password))
    except ValueError as error:
        raise SigningError("signing.password") from error
    except (UnsupportedAlgorithm, TypeError) as error:
        raise SigningError("signing.unsuited", name="") from error
    if key is None or found is None:
        raise SigningError("signing.no_key")
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise SigningError("signing.unsuited", name=_called(found.subject))
    return found


def _phrase(password: str) -> bytes | None:
    return password.encode("utf-8") if password else None


def _check_time(certificate: Certificate, when: datetime) -> None:
    name = _called(certificate.subject)
    if when > certificate.not_valid_after_utc:
        until = certificate.not_valid_after_utc.date().isoformat()
        raise SigningError("signing.expired", name=name, until=until)
    if when < certificate.not_valid_before_utc:
        since = certificate.not_valid_before_utc.date().isoformat()
        raise SigningError("signing.not_yet", name=name, since=since)


def _described(certificate: Certificate) -> Signer:
    return Signer(
        _called(certificate.subject),
        _called(certificate.issuer),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
    )


def _called(name: Name) -> str:
    """Return the common name, or the whole name where there is none."""
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()


def _free_field(writer: Any) -> str:
    """Return a name that no signature of the file has yet."""
    taken = {name for name, *_ in _fields_module.enumerate_sig_fields(writer)}
    number = 1
    while _FIELD.format(number=number) in taken:
        number += 1
    return _FIELD.format(number=number)
