"""What is said of a search that is not right: what is wrong, and what was looked for instead."""

from collections.abc import Iterable, Mapping

from minutes_app.domain.query import Fault, FaultCode, Field, Scope
from minutes_app.language.choice import Tongue
from minutes_app.language.current import current_language, translate
from minutes_app.language.query_names import FIELDS, KINDS, MEETINGS, SCOPES, TASKS

_LONGEST_SHOWN = 40


def name_of_fault(fault: Fault) -> str:
    """Return the words for a fault of a query, in one or two sentences."""
    facts = fault.facts
    if fault.code is FaultCode.UNKNOWN_FIELD:
        return _of_field(facts)
    if fault.code is FaultCode.TOO_LONG:
        return _too_long(facts)
    if fault.code in {FaultCode.UNKNOWN_VALUE, FaultCode.NO_VALUE, FaultCode.BAD_DATE}:
        return _of_value(fault.code, facts)
    return _of_signs(fault.code).format(
        word=facts.get("word", ""), sign=facts.get("sign", ""), value=_short(facts.get("value", ""))
    )


def _of_field(facts: Mapping[str, str]) -> str:
    name, nearest = _short(facts.get("name", "")), facts.get("nearest", "")
    if "scope" in facts:
        return _of_guess(name, facts["scope"], _short(facts.get("value", "")))
    if nearest:
        return translate(
            "query",
            "The search knows no “{name}:”; it was looked for as words. Did you mean “{nearest}:”?",
        ).format(name=name, nearest=nearest)
    return translate(
        "query", "The search knows no “{name}:”; it was looked for as words. It knows: {fields}."
    ).format(name=name, fields=_joined(called.usual() for called in FIELDS.values()))


def _of_guess(name: str, scope: str, value: str) -> str:
    """Return what finds what a field was guessed for: 范围:人员 吴杰."""
    place = f"{FIELDS[Field.IN].usual()}:{SCOPES[Scope(scope)].usual()}" if scope else ""
    instead = " ".join(filter(None, (place, value or "…")))
    return translate(
        "query",
        "The search knows no “{name}:”; it was looked for as words. “{instead}” finds what is "
        "meant.",
    ).format(name=name, instead=instead)


def _of_value(code: FaultCode, facts: Mapping[str, str]) -> str:
    field = Field(facts["field"])
    shown = {"field": FIELDS[field].usual(), "value": _short(facts.get("value", ""))}
    if code is FaultCode.NO_VALUE:
        words = translate("query", "Nothing stands behind “{field}:” yet, so it was left out.")
    elif code is FaultCode.BAD_DATE:
        words = translate(
            "query",
            "“{value}” is no day; it was looked for as a word. "
            "Write 2026, 2026-06, 2026-06-19, 2025..2026 or <2026-06-19.",
        )
    elif facts.get("nearest"):
        shown["nearest"] = facts["nearest"]
        words = translate(
            "query",
            "“{field}:” knows no “{value}”; it was looked for as a word. Did you mean “{nearest}”?",
        )
    else:
        shown["values"] = _values_of(field)
        words = translate(
            "query",
            "“{field}:” knows no “{value}”; it was looked for as a word. It knows: {values}.",
        )
    return words.format(**shown)


def _values_of(field: Field) -> str:
    tables = {
        Field.KIND: (KINDS.values(),),
        Field.STATUS: (TASKS.values(), MEETINGS.values()),
        Field.IN: (SCOPES.values(),),
    }
    return _joined(called.usual() for table in tables.get(field, ()) for called in table)


def _of_signs(code: FaultCode) -> str:
    return {
        FaultCode.RANGE_TURNED: translate(
            "query", "“{value}” runs backwards; the days between were looked for."
        ),
        FaultCode.OPEN_QUOTE: translate(
            "query", "This quote is not closed; all that follows was looked for as one phrase."
        ),
        FaultCode.OPEN_BRACKET: translate(
            "query", "This bracket is not closed; it was taken to end where the words end."
        ),
        FaultCode.STRAY_BRACKET: translate("query", "Nothing opens this bracket; it was left out."),
        FaultCode.NOTHING_TO_JOIN: translate(
            "query", "“{word}” joins two words, and one of them is missing; it was left out."
        ),
        FaultCode.NOTHING_TO_EXCLUDE: translate(
            "query", "Nothing follows “{sign}” that could be excluded; it was left out."
        ),
    }[code]


def _too_long(facts: Mapping[str, str]) -> str:
    words = {
        "text": translate("query", "Only the first {most} characters were looked for."),
        "terms": translate("query", "Only the first {most} words were looked for."),
        "depth": translate("query", "Brackets deeper than {most} were left out."),
        "term": translate(
            "query", "This is too long for one word; its first {most} characters were looked for."
        ),
    }[facts["what"]]
    return words.format(most=facts["most"])


def _joined(words: Iterable[str]) -> str:
    return ("、" if current_language() is Tongue.CHINESE else ", ").join(words)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"
