"""Small rules for words in widgets."""


def escaped(text: str) -> str:
    """Return data so that a label, button, tab or menu shows its ``&`` instead of a mnemonic."""
    return text.replace("&", "&&")


def plain(text: str) -> str:
    """Return the words of a menu entry as they are spoken: no mnemonic, no dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
