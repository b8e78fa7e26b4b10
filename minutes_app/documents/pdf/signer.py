"""Who signs, as a certificate says it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose certificate it is, who issued it, and from when to when it is valid."""

    name: str
    issuer: str
    valid_from: datetime
    valid_until: datetime
