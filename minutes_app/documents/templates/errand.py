"""The parent's side: what a child is told of a layout and a document, and what it said."""

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, cast

from minutes_app.documents.layout import Layout
from minutes_app.documents.templates import limits
from minutes_app.documents.templates.placeholders import said_elsewhere
from minutes_app.documents.tree import Block, Document, Imprint, Paragraph, Rule
from minutes_app.domain.errors import ExportError
from minutes_app.domain.text import clean_line
from minutes_app.host.confined import End, EndedError, Errand, run_confined

_LIBRARIES: Final = ("docx", "docxtpl", "jinja2", "lxml", "markupsafe", "msgspec")
_MODULE: Final = "minutes_app.documents.templates.inside.main"
_CODES: Final = {
    End.NOT_STARTED: "template.not_started",
    End.CANCELLED: "template.not_started",
    End.TOO_SLOW: "template.slow",
    End.TOO_LARGE: "template.large",
    End.BROKEN: "template.damaged",
}
_IMPRINT: Final = frozenset({"copy_to", "issued", "office"})
_HEAD_RULES: Final = frozenset({"red", "head"})
_USED: Final = re.compile(r'<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/>')

Values = Mapping[str, Any]


class TemplateError(ExportError):
    """A Word file cannot serve as template; the code is ``template.…``."""


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found in a template.

    ``used`` are its placeholders by their English names, ``unknown`` those that nobody knows, each
    with the paragraph around it. ``matched`` are styles of the layout with the names of those that
    stand for them; ``added`` names the ones that were put in. ``looks`` and ``page`` are what the
    template says of them, in a layout's terms.
    """

    used: tuple[str, ...]
    unknown: tuple[tuple[str, str], ...]
    matched: Mapping[str, str]
    added: tuple[str, ...]
    looks: Mapping[str, Values]
    page: Mapping[str, float]

    def refuse_mistakes(self) -> None:
        """Raise ``TemplateError`` (``template.unknown``) where the minutes would have a hole."""
        for found, paragraph in self.unknown:
            raise TemplateError("template.unknown", found=found, paragraph=paragraph)


def examine(template: bytes, layout: Layout) -> Examined:
    """Return what stands in a template. Raises ``TemplateError``.

    It takes up to ten seconds; call it beside the window.
    """
    return _examined(_ask(template, {"task": "examine", "styles": _styles(layout)}))


def fill(
    template: bytes,
    document: Document,
    layout: Layout,
    facts: Values,
    *,
    attachment: bytes | None = None,
) -> bytes:
    """Return a template filled with minutes, as a Word file. Raises ``TemplateError``."""
    return try_out(template, document, layout, facts, attachment=attachment)[1]


def try_out(
    template: bytes,
    document: Document,
    layout: Layout,
    facts: Values,
    *,
    attachment: bytes | None = None,
) -> tuple[Examined, bytes]:
    """Return what became of a template, and the file. Raises ``TemplateError``."""
    known = examine(template, layout)
    known.refuse_mistakes()
    said = _ask(template, _filling(document, layout, facts, frozenset(known.used), attachment))
    return _examined(said), base64.b64decode(said["document"])


def _filling(
    document: Document, layout: Layout, facts: Values, used: frozenset[str],
    attachment: bytes | None,
) -> dict[str, Any]:  # fmt: skip
    # The writer's modules import python-docx on first use, not at the program's start.
    from minutes_app.documents.word.attachment import (  # noqa: PLC0415
        attachment_xml,
        properties_xml,
    )
    from minutes_app.documents.word.body import Body  # noqa: PLC0415
    from minutes_app.documents.word.looks import make_looks  # noqa: PLC0415
    from minutes_app.documents.word.numbering import Counters, numbering_xml  # noqa: PLC0415

    # No style of ours numbers by itself here: whether one does is the template's business.
    looks = replace(make_looks(layout), numbered={})
    counters = Counters(layout)
    blocks = "".join(Body(looks, counters).write(remaining(document, used, facts).blocks))
    return {
        "task": "fill",
        "styles": _styles(layout),
        "blocks": blocks,
        "used_styles": sorted(set(_USED.findall(blocks))),
        "numbering": numbering_xml(looks, counters),
        "facts": dict(facts),
        "properties": {
            "title": clean_line(document.title),
            "subject": clean_line(document.subject),
            "author": clean_line(document.author),
            "keywords": clean_line(", ".join(document.keywords)),
            "language": document.language.value,
        },
        "attachment": attachment_xml(attachment) if attachment else "",
        "attachment_properties": properties_xml(),
    }


def remaining(document: Document, used: frozenset[str], facts: Values) -> Document:
    """Return what of a document the template does not say by itself."""
    kept: list[Block] = []
    dropping = False
    for block in document.blocks:
        if isinstance(block, Paragraph):
            place = block.key.place if block.key else ""
            if block.style in {"attendance", "attendance-group"} and dropping:
                continue
            dropping = said_elsewhere(used, place, block.style)
            if dropping:
                dropping = block.style == "attendance-head"
                continue
        elif (
            isinstance(block, Rule) and block.style in _HEAD_RULES and used & {"title", "mark"}
        ) or (isinstance(block, Imprint) and _says_imprint(used, facts)):
            continue
        kept.append(block)
    return replace(document, blocks=tuple(kept))


def _says_imprint(used: frozenset[str], facts: Values) -> bool:
    """Tell whether a template says all that the imprint would: what is known of it."""
    known = {name for name in _IMPRINT if facts.get(name)}
    return bool(used & _IMPRINT) and known <= used


def _styles(layout: Layout) -> list[dict[str, Any]]:
    """Return our styles, each with the names that a template may have it under."""
    from lxml import etree  # noqa: PLC0415 - not at the program's start

    from minutes_app.documents.word.looks import make_looks  # noqa: PLC0415
    from minutes_app.documents.word.styles import styles_xml  # noqa: PLC0415

    looks = replace(make_looks(layout), numbered={})
    root = etree.fromstring(styles_xml(looks).encode())
    space = f"{{{root.nsmap['w']}}}"
    xml = {
        str(one.get(f"{space}styleId")): etree.tostring(one, encoding="unicode")
        for one in root.findall(f"{space}style")
    }
    found: list[dict[str, Any]] = []

    def add(key: str, identity: str, names: list[str], kind: str) -> None:
        found.append({"key": key, "id": identity, "names": names, "type": kind,
                      "xml": xml[identity]})  # fmt: skip

    for key, look in looks.paragraphs.items():
        add(key, look.id, [look.name, look.alias, look.style.title], "paragraph")
        if look.label_id:
            add(f"{key} label", look.label_id, [look.label_name], "character")
    for key, (identity, name) in looks.spans.items():
        add(f"span {key}", identity, [name], "character")
    for key, (identity, name) in looks.rules.items():
        add(f"rule {key}", identity, [name], "paragraph")
    for key, (identity, name) in looks.tables.items():
        add(f"table {key}", identity, [name], "table")
    return found


def _ask(template: bytes, errand: dict[str, Any]) -> dict[str, Any]:
    if len(template) > limits.LARGEST_TEMPLATE:
        raise TemplateError("template.large")
    whole = {**errand, "template": base64.b64encode(template).decode()}
    child = Errand(
        module=_MODULE, libraries=_LIBRARIES, arguments=(), memory=limits.MEMORY,
        seconds=limits.SECONDS, largest_output=limits.LARGEST_OUTPUT,
        given=json.dumps(whole).encode(),
    )  # fmt: skip
    try:
        said = json.loads(run_confined(child))
    except EndedError as error:
        raise TemplateError(_CODES[error.end], seconds=limits.SECONDS) from error
    except ValueError as error:
        raise TemplateError("template.damaged") from error
    answer = cast("dict[str, Any]", said)
    if "refused" in answer:
        raise TemplateError(answer["refused"], **answer["facts"])
    return answer


def _examined(said: Mapping[str, Any]) -> Examined:
    return Examined(
        used=tuple(said["used"]),
        unknown=tuple((name, paragraph) for name, paragraph in said["unknown"]),
        matched=dict(said["matched"]),
        added=tuple(said["added"]),
        looks=dict(said["looks"]),
        page=dict(said["page"]),
    )
