"""The clauses that a produced file is held against: data with a checker each.

``ref`` is the clause of GB/T 9704-2012, "" for what every layout must hold. What is wanted comes
from the layout, so that the switches of a house change it. docs/proof.md lists them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from minutes_app.documents.proof import (
    at_foot,
    every,
    in_file,
    in_head,
    in_text,
    on_page,
    over_text,
)
from minutes_app.documents.proof.in_text import type_of
from minutes_app.documents.proof.inspection import Inspection
from minutes_app.documents.proof.results import Look, Severity
from minutes_app.language import translate

_BODY = ("body", "lead-in", "point", "point-2", "head-line", "byline", "byline-first")
_MUST, _SHOULD, _NOTE = Severity.MUST, Severity.SHOULD, Severity.NOTE


class Scope(StrEnum):
    """Which layouts come under a clause."""

    OFFICIAL = "official"
    """Those after GB/T 9704-2012."""
    EVERY = "every"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. ``title`` says it in the language of the moment."""

    id: str
    ref: str
    scope: Scope
    severity: Severity
    title: Callable[[], str]
    check: Callable[[Inspection], Iterator[Look]]


def _official(
    name: str, ref: str, severity: Severity, title: Callable[[], str],
    check: Callable[[Inspection], Iterator[Look]],
) -> Clause:  # fmt: skip
    return Clause(name, ref, Scope.OFFICIAL, severity, title, check)


def _every(
    name: str, severity: Severity, title: Callable[[], str],
    check: Callable[[Inspection], Iterator[Look]],
) -> Clause:  # fmt: skip
    return Clause(name, "", Scope.EVERY, severity, title, check)


_PAGE: Final = (
    _official("left-edge", "5.2.1", _MUST,
              lambda: translate("proof", "Lines begin at the left edge"), on_page.left_edge),
    _official("right-edge", "5.2.1", _MUST,
              lambda: translate("proof", "Full lines end at the right edge"), on_page.right_edge),
    _official("top-edge", "5.2.1", _MUST,
              lambda: translate("proof", "The text begins at the top edge"), on_page.top_edge),
    _official("lines", "5.2.3", _MUST,
              lambda: translate("proof", "Lines on a full page"), on_page.lines_per_page),
    _official("characters", "5.2.3", _MUST,
              lambda: translate("proof", "Characters in a full line"),
              on_page.characters_per_line),
    _official("foot", "5.2.3", _SHOULD,
              lambda: translate("proof", "Blank lines at the foot of a page"), on_page.blank_foot),
    _official("body-type", "5.2.2", _MUST,
              lambda: translate("proof", "Size and face of the text"), type_of(*_BODY)),
    _official("colour", "5.2.4", _MUST,
              lambda: translate("proof", "Colour of the text"), in_text.colour),
    _official("breaks", "5.2.3", _MUST,
              lambda: translate("proof", "No forbidden mark at the start or end of a line"),
              in_text.line_breaks),
    _official("quotes", "5.2.2", _MUST,
              lambda: translate("proof", "Quotation marks in the Chinese face"),
              in_text.quotation_marks),
)  # fmt: skip

_HEAD: Final = (
    _official("mark-place", "10.3", _MUST,
              lambda: translate("proof", "Place of the mark"), in_head.mark_place),
    _official("mark-colour", "7.2.4", _MUST,
              lambda: translate("proof", "Colour of the mark"), in_head.mark_colour),
    _official("copy-number", "7.2.1", _MUST,
              lambda: translate("proof", "Copy number of six digits"), in_head.copy_number),
    _official("number-form", "7.2.5", _MUST,
              lambda: translate("proof", "Form of the number"), in_head.number_form),
    _official("red-rule", "7.2.7", _MUST,
              lambda: translate("proof", "Width, weight and colour of the red rule"),
              in_head.red_rule),
    _official("rule-distance", "7.2.7", _MUST,
              lambda: translate("proof", "Distance of the red rule from the number"),
              in_head.rule_distance),
    _official("title-type", "7.3.1", _MUST,
              lambda: translate("proof", "Size and face of the title"),
              type_of("title", "title-alone")),
    _official("title-place", "7.3.1", _MUST,
              lambda: translate("proof", "Lines between the red rule and the title"),
              in_head.title_place),
    _official("centred", "7.3.1", _MUST,
              lambda: translate("proof", "Mark and title in the middle"), in_head.centred),
    _official("level-faces", "7.3.3", _MUST,
              lambda: translate("proof", "Size and face of the headings"),
              type_of("heading-1", "heading-2", "heading-3", "heading-4")),
    _official("level-numbers", "7.3.3", _MUST,
              lambda: translate("proof", "Numbers of the headings"), in_head.level_numbers),
    _official("dates", "7.3.5.4", _MUST,
              lambda: translate("proof", "Form of dates"), in_head.dates),
    _official("annex", "7.3.7", _MUST,
              lambda: translate("proof", "Lines of the label and title of an annex"),
              in_head.annex_place),
    _official("annex-type", "7.3.7", _MUST,
              lambda: translate("proof", "Size and face of the label and title of an annex"),
              type_of("annex-label", "annex-title")),
    _official("attendance-label", "10.3", _MUST,
              lambda: translate("proof", "Face of the labels of attendance"), in_text.label_face),
    _official("attendance-align", "10.3", _MUST,
              lambda: translate("proof", "Later lines align after the label"), in_text.label_hangs),
)  # fmt: skip

_FOOT: Final = (
    _official("imprint-weights", "7.4.1", _MUST,
              lambda: translate("proof", "Weights of the rules of the imprint"),
              at_foot.imprint_weights),
    _official("imprint-width", "7.4.1", _MUST,
              lambda: translate("proof", "Width of the rules of the imprint"),
              at_foot.imprint_width),
    _official("imprint-bottom", "7.4.1", _MUST,
              lambda: translate("proof", "Last rule on the bottom edge of the last page"),
              at_foot.imprint_bottom),
    _official("imprint-type", "7.4.2", _MUST,
              lambda: translate("proof", "Size and face of the imprint"),
              type_of("imprint", where="imprint")),
    _official("imprint-indents", "7.4.2", _MUST,
              lambda: translate("proof", "One character free at both sides of the imprint"),
              at_foot.imprint_indents),
    _official("number-type", "7.5", _MUST,
              lambda: translate("proof", "Size of the page number"), at_foot.number_type),
    _official("number-place", "7.5", _MUST,
              lambda: translate("proof", "Place of the page number"), at_foot.number_place),
    _official("numbers-present", "7.5", _MUST,
              lambda: translate("proof", "Pages with and without a number"),
              at_foot.numbers_present),
)  # fmt: skip

_EVERY: Final = (
    _every("paper", _MUST, lambda: translate("proof", "Size of the paper"), on_page.paper),
    _every("inside", _MUST, lambda: translate("proof", "Nothing past the edges"), every.inside),
    _every("overlap", _MUST, lambda: translate("proof", "No line over another"), every.overlap),
    _every("glyphs", _MUST, lambda: translate("proof", "Every character shows"), every.glyphs),
    _every("direction", _MUST, lambda: translate("proof", "Text that runs from right to left"),
           every.direction),
    _every("smallest", _SHOULD, lambda: translate("proof", "Smallest size of type"),
           every.smallest),
    _every("words", _MUST, lambda: translate("proof", "Every paragraph is in the file"),
           every.words),
    _every("page-count", _MUST, lambda: translate("proof", "Page numbers are right"),
           at_foot.number_count),
    _every("running-head", _MUST, lambda: translate("proof", "Title and number over later pages"),
           over_text.running_head),
    _every("table-heads", _MUST, lambda: translate("proof", "Heads of tables on every page"),
           every.table_heads),
    _every("embedded", _MUST, lambda: translate("proof", "Faces are embedded"), every.embedded),
    _every("stand-ins", _NOTE, lambda: translate("proof", "Faces that stand in for others"),
           every.stand_ins),
    _every("archival", _MUST, lambda: translate("proof", "Archival file (PDF/A)"),
           in_file.archival),
    _every("tagged", _MUST, lambda: translate("proof", "Structure for screen readers"),
           in_file.tagged),
    _every("language", _MUST, lambda: translate("proof", "Language of the file"),
           in_file.language),
    _every("file-title", _MUST, lambda: translate("proof", "Title of the file"), in_file.title),
    _every("attachment", _SHOULD, lambda: translate("proof", "The meeting as data inside"),
           in_file.attachment),
    _every("bookmarks", _SHOULD, lambda: translate("proof", "Bookmarks"), in_file.bookmarks),
)  # fmt: skip

CLAUSES: Final = (*_PAGE, *_HEAD, *_FOOT, *_EVERY)
"""All clauses, in the order in which a page is read."""


def clause(name: str) -> Clause:
    """Return a clause by its id."""
    return next(one for one in CLAUSES if one.id == name)
