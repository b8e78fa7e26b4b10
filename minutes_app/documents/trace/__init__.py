"""What stands in the minutes without an entry, and what was recorded and stands nowhere."""

from minutes_app.documents.trace.findings import Finding, FindingKind, trace

__all__ = ["Finding", "FindingKind", "trace"]
