"""Small rules for words in widgets."""


def escaped(text: str) -> str:
    """Return data so that a label, button, tab or menu shows its ``&`` instead of a mnemonic."""
    return text.replace("&", "&&")


def plain(text: str) -> str:
    """Return the words of a menu entry as they are spoken: no mnemonic, no dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def hint(text: str) -> str:
    """Return data so that a tooltip shows it as it is: what looks like markup, Qt takes for that.

    A list or a file that somebody sent could have it load pictures.
    """
    if "<" not in text:
        return text
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    return f"<qt>{safe.replace(chr(10), '<br>')}</qt>"
