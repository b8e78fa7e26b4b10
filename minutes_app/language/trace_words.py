"""Words for what tracing finds: sentences without an entry, entries without a sentence."""

from collections.abc import Sequence

from minutes_app.language.current import translate


def finding_words(kind: str, unknown: Sequence[str] = ()) -> tuple[str, str]:
    """Return what a finding says and what may be done; ``kind`` is the value of its kind.

    ``unknown`` are its figures and names.
    """
    if unknown:
        said, advice = _with_unknown()[kind]
        return said.format(unknown=translate("trace", ", ").join(unknown)), advice
    return _plain()[kind]


def _with_unknown() -> dict[str, tuple[str, str]]:
    return {
        "unsupported": (
            translate("trace", "The record does not have: {unknown}"),
            translate("trace", "Correct the sentence, or record the entry that it goes back to."),
        ),
        "not_carried": (
            translate("trace", "Recorded, but no longer in the minutes: {unknown}"),
            translate("trace", "Put it back into the sentence, or correct the entry."),
        ),
    }


def _plain() -> dict[str, tuple[str, str]]:
    return {
        "unsupported": (
            translate("trace", "No entry supports this sentence"),
            translate("trace", "Record the entry that it goes back to, or leave it out."),
        ),
        "not_carried": (
            translate("trace", "No sentence carries this entry"),
            translate("trace", "Put it back into the minutes, or leave it out knowingly."),
        ),
        "changed": (
            translate("trace", "The entry has changed since these words were set by hand"),
            translate("trace", "Keep your words, take the new ones, or edit them."),
        ),
        "lost": (
            translate("trace", "Words set by hand have lost their place in the minutes"),
            translate("trace", "They are kept here. Set them in another paragraph, or drop them."),
        ),
    }
