"""Names of those enumerations that only forms show."""

from enum import StrEnum

from minutes_app.domain.dates import Basis
from minutes_app.domain.entries import Manner, Standing
from minutes_app.domain.meetings import AttendeeKind, Language
from minutes_app.language import translate


def form_name(value: StrEnum) -> str:
    """Return the name of a value in the language in use."""
    return {
        Language.CHINESE: lambda: translate("forms", "Chinese"),
        Language.ENGLISH: lambda: translate("forms", "English"),
        Manner.INDIRECT: lambda: translate("forms", "Indirect speech"),
        Manner.VERBATIM: lambda: translate("forms", "Verbatim"),
        Manner.MIXED: lambda: translate("forms", "Mixed"),
        Standing.ACTUAL: lambda: translate("forms", "Reached"),
        Standing.TARGET: lambda: translate("forms", "Target"),
        AttendeeKind.PERSON: lambda: translate("forms", "A person"),
        AttendeeKind.BODY: lambda: translate("forms", "A body as such"),
        AttendeeKind.UNNAMED: lambda: translate("forms", "People without names"),
        Basis.STATED: lambda: translate("forms", "Said"),
        Basis.DERIVED: lambda: translate("forms", "Worked out"),
        Basis.UNKNOWN: lambda: translate("forms", "Not known"),
    }[value]()
