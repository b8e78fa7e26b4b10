"""What is read of a Word file that came back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment or a footnote. ``author`` is "" where the file does not say."""

    text: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """A paragraph as somebody wants it: with what was inserted, without what was deleted.

    ``deleted`` is what stood in it before and was struck with the changes tracked; a paragraph
    that was struck whole has no ``text``. ``authors`` tracked changes in it. ``in_margin``: it
    stands at the head or foot of pages.
    """

    text: str
    deleted: str = ""
    authors: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    in_table: bool = False
    in_margin: bool = False
