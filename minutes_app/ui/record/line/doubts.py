"""Saying why a stretch of a line stays text."""

from minutes_app.capture.reading import Doubt, DoubtCode
from minutes_app.language import translate


def doubt_words(doubt: Doubt, offer: str = "") -> str:
    """Say why a stretch stays text, and what Tab would do about it."""
    words = {
        DoubtCode.SPEAKER_AMBIGUOUS: translate("echo", "“{text}” may be several people"),
        DoubtCode.SPEAKER_NOT_ATTENDING: translate("echo", "“{text}” is not on the list"),
        DoubtCode.NAME_UNKNOWN: translate("echo", "“{text}” is not known"),
        DoubtCode.NAME_AMBIGUOUS: translate("echo", "“{text}” may be several"),
        DoubtCode.DEADLINE_UNKNOWN: translate("echo", "“{text}” is no date"),
        DoubtCode.DEADLINE_UNSURE: translate("echo", "“{text}” may be two dates"),
        DoubtCode.DEADLINE_SECOND: translate("echo", "a second date stays text: “{text}”"),
        DoubtCode.ATTENDEE_UNKNOWN: translate("echo", "“{text}” is not known"),
        DoubtCode.ATTENDEE_SUFFIX: translate("echo", "“{text}” is no way to attend"),
        DoubtCode.COMMAND_UNKNOWN: translate("echo", "“{text}” is no command"),
    }.get(doubt.code, translate("echo", "“{text}” stays text"))
    words = words.format(text=doubt.text)
    if not offer:
        return words
    return translate("echo", "{doubt} – {offer}").format(doubt=words, offer=offer)
