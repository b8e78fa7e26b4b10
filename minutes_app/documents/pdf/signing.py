"""Signing a finished PDF with a certificate file, offline.

pyHanko is slow to import, so the module that uses it is loaded when something is signed.
"""

import importlib
from datetime import datetime
from typing import Any

from minutes_app.documents.pdf.signer import Signer


def read_signer(certificate: bytes, password: str) -> Signer:
    """Return whose certificate a PKCS#12 file (.p12, .pfx) holds.

    Raises ``SigningError``: ``signing.not_certificate``, ``signing.password``, or
    ``signing.no_key`` where the file holds a certificate without its private key.
    """
    signer: Signer = _signature().signer_of(certificate, password)
    return signer


def sign_pdf(
    data: bytes,
    certificate: bytes,
    password: str,
    *,
    reason: str = "",
    location: str = "",
    when: datetime,
) -> bytes:
    """Return a PDF with a signature added at its end (PAdES B-B); ``data`` stays its beginning.

    ``certificate`` is a PKCS#12 file, ``when`` the time that the signature names, with its zone.
    Nothing is asked of any network. A file that is signed already gets one more signature.

    Raises ``SigningError``: as ``read_signer``, and ``signing.expired`` or ``signing.not_yet``
    (with ``name`` and ``until`` or ``since``) where the certificate is not valid at that time,
    ``signing.unsuited`` where it is of a kind that cannot sign, ``signing.no_pdf`` where the
    data are no PDF that can be signed.
    """
    signed: bytes = _signature().sign(
        data, certificate, password, reason=reason, location=location, when=when
    )
    return signed


def _signature() -> Any:
    return importlib.import_module("minutes_app.documents.pdf.signature")
