"""Writing that is compared, not shown: without width, case and superfluous white space."""

import unicodedata


def fold(text: str) -> str:
    """Return ``text`` as it is compared: ＫＪＪ, KJJ and kjj are one."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.casefold().split())
