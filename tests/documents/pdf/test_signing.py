"""Signatures: valid as pyHanko sees them, broken by one byte, refused with a reason."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from asn1crypto.x509 import Certificate
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.pdf.signing import read_signer, sign_pdf
from minutes_app.documents.tree import plain_paragraph
from minutes_app.domain.errors import SigningError
from tests.documents.pdf.certificates import (
    ISSUED,
    NAME,
    PASSWORD,
    certificate,
    certificate_file,
    certificate_file_of,
)
from tests.documents.typeset import chinese, faces_of, official

WHEN = datetime(2026, 6, 19, 9, 30, tzinfo=UTC)


@cache
def minutes() -> bytes:
    document = chinese(plain_paragraph("body", "会议原则同意《实施方案》。"))
    return write_pdf(document, official(), faces_of("official-zh"))


@cache
def signed() -> bytes:
    return sign_pdf(
        minutes(), certificate_file(), PASSWORD, reason="印发", location="办公室", when=WHEN
    )


def validate(data: bytes, which: int = 0):
    root = Certificate.load(certificate().public_bytes(Encoding.DER))
    context = ValidationContext(trust_roots=[root], moment=WHEN, allow_fetching=False)
    signature = PdfFileReader(BytesIO(data)).embedded_signatures[which]
    return validate_pdf_signature(signature, context)


def refused(certificate: bytes, password: str = PASSWORD, when: datetime = WHEN) -> SigningError:
    with pytest.raises(SigningError) as caught:
        sign_pdf(minutes(), certificate, password, when=when)
    return caught.value


def test_signature_is_valid_and_covers_the_whole_file() -> None:
    status = validate(signed())
    assert status.bottom_line
    assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    assert signed().startswith(minutes())


def test_signature_names_reason_place_and_the_time_it_was_given() -> None:
    signature = PdfFileReader(BytesIO(signed())).embedded_signatures[0]
    assert signature.sig_object["/Reason"] == "印发"
    assert signature.sig_object["/Location"] == "办公室"
    assert signature.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert signature.self_reported_timestamp == WHEN


def test_every_changed_byte_is_noticed() -> None:
    data = signed()
    signature = PdfFileReader(BytesIO(data)).embedded_signatures[0]
    start, length, rest, _ = (int(number) for number in signature.sig_object["/ByteRange"])
    covered = [*range(start, length, length // 20), *range(rest, len(data), 60)]
    for place in covered:
        changed = bytearray(data)
        changed[place] ^= 0x01
        try:
            held = validate(bytes(changed)).bottom_line
        except Exception:  # noqa: BLE001 - any refusal to read it is a way to notice
            held = False
        assert not held, place


def test_signed_file_has_no_syntax_error_and_opens_in_another_program() -> None:
    with pikepdf.open(BytesIO(signed())) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert int(pdf.Root.AcroForm.SigFlags) & 1


def test_second_signature_leaves_the_first_one_valid() -> None:
    twice = sign_pdf(signed(), certificate_file(), PASSWORD, when=WHEN + timedelta(hours=1))
    assert validate(twice, 0).intact
    assert validate(twice, 1).bottom_line


def test_signer_is_read_without_signing() -> None:
    signer = read_signer(certificate_file(), PASSWORD)
    assert (signer.name, signer.issuer) == (NAME, NAME)
    assert signer.valid_until - signer.valid_from == timedelta(days=365)


def test_wrong_password_is_told_from_a_wrong_file() -> None:
    assert refused(certificate_file(), "falsch").code == "signing.password"
    assert refused(certificate_file(), "").code == "signing.password"
    for wrong in (b"", b"%PDF-1.7", b"0" * 4000, minutes(), certificate_file()[:-40]):
        assert refused(wrong).code == "signing.not_certificate"


def test_file_without_its_key_is_refused() -> None:
    assert refused(certificate_file(key=False)).code == "signing.no_key"


def test_key_of_a_curve_signs_and_one_of_another_kind_is_refused() -> None:
    curve = certificate_file_of(ec.generate_private_key(ec.SECP256R1()))
    made = sign_pdf(minutes(), curve, PASSWORD, when=WHEN)
    assert PdfFileReader(BytesIO(made)).embedded_signatures[0].self_reported_timestamp == WHEN
    other = certificate_file_of(ed25519.Ed25519PrivateKey.generate())
    assert refused(other).code == "signing.unsuited"


def test_certificate_is_good_between_its_days_only() -> None:
    late = refused(certificate_file(), when=ISSUED + timedelta(days=366))
    assert (late.code, late.parameters["name"]) == ("signing.expired", NAME)
    assert late.parameters["until"] == "2027-01-01"
    early = refused(certificate_file(), when=ISSUED - timedelta(days=1))
    assert early.code == "signing.not_yet"


def test_what_is_no_pdf_is_refused() -> None:
    for data in (b"", b"PK\3\4", minutes()[:300]):
        with pytest.raises(SigningError) as caught:
            sign_pdf(data, certificate_file(), PASSWORD, when=WHEN)
        assert caught.value.code == "signing.no_pdf"


def test_signing_is_loaded_when_it_is_needed() -> None:
    script = (
        "import sys, minutes_app.documents.pdf.signing\n"
        "sys.exit(' '.join(n for n in sys.modules if n in ('pyhanko', 'cryptography')) or 0)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
