"""The words of which made English lists consist."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words by what they are. ``plain_…`` are without what is an honorific and a title at once.

    ``bodies`` are formats of place, field, other (field), study, firm, second (firm), short.
    """

    given: Sequence[str]
    family: Sequence[str]
    pinyin_family: Sequence[str]
    pinyin_given: Sequence[str]
    honorifics: Sequence[str]
    plain_honorifics: Sequence[str]
    titles: Sequence[str]
    plain_titles: Sequence[str]
    places: Sequence[str]
    fields: Sequence[str]
    studies: Sequence[str]
    firms: Sequence[str]
    acronyms: Sequence[str]
    bodies: Sequence[str]
