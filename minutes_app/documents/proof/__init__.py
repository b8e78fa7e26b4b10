"""Proof of a produced file: measured from its bytes and held against the clauses of its layout."""

from minutes_app.documents.proof.clauses import CLAUSES, Clause, Scope, clause
from minutes_app.documents.proof.inspector import inspect
from minutes_app.documents.proof.measured import MeasuredFile, Rect
from minutes_app.documents.proof.reader import UnreadableFileError, measure
from minutes_app.documents.proof.results import Report, Result, Severity, Verdict

__all__ = [
    "CLAUSES",
    "Clause",
    "MeasuredFile",
    "Rect",
    "Report",
    "Result",
    "Scope",
    "Severity",
    "UnreadableFileError",
    "Verdict",
    "clause",
    "inspect",
    "measure",
]
