"""What the preview says: doubts, standings, choices, encodings."""

from collections.abc import Sequence

from minutes_app.domain.meetings import AttendeeKind, Language
from minutes_app.domain.people import OfficeHeld
from minutes_app.intake.lists.rows import Doubt, DoubtCode, ReadList
from minutes_app.language import translate
from minutes_app.language.sentences import joined
from minutes_app.services.matching import News
from minutes_app.ui.intake.lines import Choice, Line, Standing
from minutes_app.ui.people.rows import offices_words

_SHOWN = 40


def doubt_words(doubt: Doubt, source: ReadList) -> str:
    """Say a doubt in plain words, with the words of the source that it is about."""
    said = source.words(doubt).strip().replace("\n", " ")
    if len(said) > _SHOWN:
        said = f"{said[: _SHOWN - 1]}…"
    words = _doubts()[doubt.code].format(words=said)
    if doubt.other:
        return translate("intake", "{doubt} Or: {other}").format(doubt=words, other=doubt.other)
    return words


def _doubts() -> dict[DoubtCode, str]:
    return {
        DoubtCode.NOT_UNDERSTOOD: translate("intake", "“{words}” was not understood."),
        DoubtCode.NAME_MISSING: translate("intake", "Nobody is named for “{words}”."),
        DoubtCode.NAME_UNSURE: translate("intake", "Is “{words}” a name?"),
        DoubtCode.NAME_PARTIAL: translate("intake", "“{words}” gives no full name."),
        DoubtCode.NAME_TWICE: translate("intake", "“{words}” stands in the list twice."),
        DoubtCode.BODY_UNSURE: translate("intake", "Is “{words}” a body?"),
        DoubtCode.TITLE_UNSURE: translate("intake", "Is “{words}” a title?"),
        DoubtCode.OFFICE_SHARED: translate(
            "intake", "The office was said for somebody before; does it hold here too?"
        ),
        DoubtCode.BODY_CARRIED: translate(
            "intake", "The body was said for somebody before; does it hold here too?"
        ),
        DoubtCode.COUNT_DIFFERS: translate(
            "intake", "“{words}” gives another number of people than were read."
        ),
    }


def line_doubts(line: Line, source: ReadList) -> str:
    """Say all doubts of a line; "" for none, or when somebody has looked at them."""
    words: list[str] = []
    if not line.can_be_put:
        words.append(translate("intake", "Without a name nobody can be put on the list."))
    if line.seen:
        return joined(words)
    words += [doubt_words(doubt, source) for doubt in _outermost(line.row.doubts)]
    if line.has_namesakes:
        words.append(translate("intake", "Several of this name are known: who is it?"))
    elif line.may_be_another:
        words.append(translate("intake", "Known from another body: is it the same person?"))
    return joined(words)


def _outermost(doubts: Sequence[Doubt]) -> list[Doubt]:
    """Leave out what was doubted of some words in the same way as of more words around them."""
    return [
        one
        for place, one in enumerate(doubts)
        if not any(
            other.code is one.code
            and other.start <= one.start
            and one.end <= other.end
            and ((other.start, other.end) != (one.start, one.end) or at < place)
            for at, other in enumerate(doubts)
        )
    ]


def standing_words(line: Line, language: Language) -> str:
    """Say what a line is beside what is known, and what becomes of it in the directory."""
    if not line.can_be_put:
        return ""
    words = choice_words(line, line.choice, language)
    if line.standing is Standing.LISTED:
        listed = translate("intake", "On the list already")
        return listed if line.candidate is None else f"{listed} · {words}"
    return words


def choice_words(line: Line, choice: Choice, language: Language) -> str:
    """Say who a choice makes of a line."""
    person, news = choice
    one = next((one for one in line.match.candidates if one.person.id == person), None)
    if one is None:
        return _new_words(line)
    held = _shown(one.offices, language)
    if one.news is None or not held:
        if not held:
            return translate("intake", "Known, no office")
        return translate("intake", "Known: {offices}").format(offices=held)
    return {
        News.INSTEAD: translate("intake", "Known: this now, no longer {offices}"),
        News.ALSO: translate("intake", "Known: {offices}, and this too"),
        News.ONLY_HERE: translate("intake", "Known: {offices}; this in this meeting only"),
    }[news].format(offices=held)


def _new_words(line: Line) -> str:
    if line.row.kind is AttendeeKind.BODY:
        known = line.match.body is not None
        return translate("intake", "Known body") if known else translate("intake", "New body")
    if line.row.kind is AttendeeKind.UNNAMED:
        return translate("intake", "Without a name")
    return translate("intake", "Somebody new")


def _shown(offices: Sequence[OfficeHeld], language: Language) -> str:
    return offices_words(offices, language)


def encoding_name(encoding: str) -> str:
    """Return what an encoding is called where people choose one."""
    return {
        "utf-8": "UTF-8",
        "gb18030": translate("intake", "Simplified Chinese (GB18030, GBK)"),
        "big5": translate("intake", "Traditional Chinese (Big5)"),
        "shift_jis": translate("intake", "Japanese (Shift-JIS)"),
        "euc_kr": translate("intake", "Korean (EUC-KR)"),
        "utf-16-le": "UTF-16 LE",
        "utf-16-be": "UTF-16 BE",
        "cp1252": translate("intake", "Western European (Windows-1252)"),
    }.get(encoding, encoding)
