"""Signatures that a PDF bears, looked at offline: whose, and whether what they signed is whole."""

import importlib
from collections.abc import Coroutine
from dataclasses import dataclass
from io import BytesIO
from typing import Any


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature, and whether it still holds.

    ``intact``: what it signed was not changed. ``whole``: nothing was added since. Whether the
    certificate is one to trust is not asked: that needs a list of whom the house trusts.
    """

    name: str
    intact: bool
    whole: bool


def read_signatures(data: bytes) -> tuple[Signature, ...]:
    """Return the signatures of a PDF; none for what is no PDF."""
    reading: Any = importlib.import_module("pyhanko.pdf_utils.reader")
    misc: Any = importlib.import_module("pyhanko.pdf_utils.misc")
    try:
        reader = reading.PdfFileReader(BytesIO(data))
        return tuple(_looked_at(one) for one in reader.embedded_signatures)
    except (misc.PdfError, ValueError, KeyError, TypeError):
        return ()


def _looked_at(signature: Any) -> Signature:
    validation: Any = importlib.import_module("pyhanko.sign.validation")
    context = validation.ValidationContext(
        allow_fetching=False, trust_roots=[signature.signer_cert]
    )
    status = _at_once(validation.async_validate_pdf_signature(signature, context))
    whole = status.coverage == validation.SignatureCoverageLevel.ENTIRE_FILE
    subject = signature.signer_cert.subject.native
    return Signature(
        str(subject.get("common_name", "")), bool(status.intact and status.valid), whole
    )


def _at_once(asked: Coroutine[Any, Any, Any]) -> Any:
    """Return what is asked for without an event loop, which would open a socket.

    Nothing is fetched, so there is nothing to wait for: it goes through in one step.
    """
    try:
        asked.send(None)
    except StopIteration as end:
        return end.value
    asked.close()
    raise ValueError("a signature that waits for something cannot be looked at offline")
