"""Certificates for tests of signing, made on the fly and worth nothing."""

from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

PASSWORD = "印章-2026"
ISSUED = datetime(2026, 1, 1, tzinfo=UTC)
NAME = "市政府办公室"


@cache
def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey


@cache
def certificate(key: Key | None = None) -> x509.Certificate:
    own = key or _key()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=False, crl_sign=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(own.public_key())
        .serial_number(9704)
        .not_valid_before(ISSUED)
        .not_valid_after(ISSUED + timedelta(days=365))
        .add_extension(usage, critical=True)
    )
    plain = isinstance(own, ed25519.Ed25519PrivateKey)  # has a digest of its own
    return builder.sign(own, None if plain else hashes.SHA256())


def certificate_file_of(key: Key) -> bytes:
    """A PKCS#12 file of another kind of key."""
    encryption = BestAvailableEncryption(PASSWORD.encode())
    return pkcs12.serialize_key_and_certificates(b"seal", key, certificate(key), None, encryption)


def certificate_file(*, password: str = PASSWORD, key: bool = True) -> bytes:
    """A PKCS#12 file, with its private key or without."""
    encryption = BestAvailableEncryption(password.encode())
    others = None if key else [certificate()]
    held = (_key(), certificate()) if key else (None, None)
    return pkcs12.serialize_key_and_certificates(b"seal", *held, others, encryption)
