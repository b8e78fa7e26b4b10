"""The rows of the proof: findings in groups, each group under its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from minutes_app.domain.folding import folded_words, holds
from minutes_app.language import translate
from minutes_app.services.proofing import Area, Finding, Severity
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.widgets.cards import Card

_TONES = {Severity.MUST: "danger", Severity.SHOULD: "warning", Severity.NOTE: "muted"}


@dataclass(frozen=True, slots=True)
class ProofRow:
    """A finding, or the name of a group (``finding`` is None)."""

    key: str
    card: Card
    finding: Finding | None = None


class ProofModel(CardListModel[ProofRow]):
    """Findings by group, what weighs most first. Names of groups are passed over by keys."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].finding is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


def proof_rows(findings: Sequence[Finding], words: str, *, everything: bool) -> list[ProofRow]:
    """Return the rows of the findings that hold all words; accepted ones and notes on demand."""
    wanted = folded_words(words)
    rows: list[ProofRow] = []
    for area in Area:
        shown = [
            one
            for one in findings
            if one.area is area
            and (everything or is_open(one))
            and holds(wanted, one.title, one.where, one.remedy)
        ]
        if shown:
            rows.append(ProofRow(f"area {area}", Card(area_name(area), header=True)))
            rows += _numbered(shown, wanted)
    return rows


def is_open(finding: Finding) -> bool:
    """Tell whether a finding still asks for somebody."""
    return not finding.accepted and finding.severity is not Severity.NOTE


def area_name(area: Area) -> str:
    """Return the name of a group."""
    return {
        Area.CONTENT: translate("proof", "People, dates and tasks"),
        Area.WORDS: translate("proof", "Words and entries"),
        Area.LAYOUT: translate("proof", "Layout"),
        Area.FILE: translate("proof", "File"),
    }[area]


def severity_name(finding: Finding) -> str:
    """Return how much a finding weighs, or that it was accepted."""
    if finding.accepted:
        return translate("proof", "Accepted")
    return {
        Severity.MUST: translate("proof", "Settle"),
        Severity.SHOULD: translate("proof", "Look at"),
        Severity.NOTE: translate("proof", "Note"),
    }[finding.severity]


def _numbered(findings: Sequence[Finding], wanted: Sequence[str]) -> list[ProofRow]:
    """Return rows with keys of their own, also where one thing is said of two places."""
    times: dict[str, int] = {}
    rows: list[ProofRow] = []
    for one in findings:
        times[one.key] = times.get(one.key, 0) + 1
        rows.append(ProofRow(f"{one.key} {times[one.key]}", _card(one, wanted), one))
    return rows


def _card(one: Finding, wanted: Sequence[str]) -> Card:
    detail = "  ·  ".join(part for part in (one.where, one.remedy) if part)
    tone = "muted" if one.accepted else _TONES[one.severity]
    return Card(one.title, detail, severity_name(one), tone=tone, marked=wanted,
                faded=one.accepted)  # fmt: skip
