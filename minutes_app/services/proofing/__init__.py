"""Proof before issue: the content of a meeting, and the file that would leave the house."""

from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import Area, Finding, Severity, Target, TargetKind
from minutes_app.services.proofing.paper import clause_title
from minutes_app.services.proofing.proof import Proof, prove
from minutes_app.services.proofing.service import Proofing

__all__ = [
    "Area",
    "Case",
    "Finding",
    "Proof",
    "Proofing",
    "Severity",
    "Target",
    "TargetKind",
    "clause_title",
    "prove",
]
