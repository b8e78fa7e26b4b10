"""Filling a template: placeholders by docxtpl, the body as paragraphs in the template's styles."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, cast

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docxtpl import DocxTemplate
from jinja2 import TemplateError, UndefinedError
from lxml import etree

from minutes_app.documents.templates.inside.grammar import Use, environment, uses_in
from minutes_app.documents.templates.inside.package import Members, pack, parse
from minutes_app.documents.templates.inside.refusal import RefusedError
from minutes_app.documents.templates.inside.styles import Styles
from minutes_app.documents.templates.inside.values import Element, attribute, q
from minutes_app.documents.templates.placeholders import BODY, canonical

_MARK: Final = "\ue0f2body\ue0f2"
_GUARD: Final = "\ue0f1"
_MAGIC: Final = re.compile(r"(?<=[{}%])_|_(?=[{}%])")
"""Where docxtpl would make ``{{`` of ``{_{``, and so on, in what was filled in."""
_TAG: Final = re.compile(r"\{\{-?\s*(\w+)\s*-?\}\}")
_FOOT: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in a template: placeholders by part, and the paragraph for the body."""

    uses: tuple[Use, ...]
    body: Element | None

    @property
    def names(self) -> frozenset[str]:
        """The English names of the placeholders that are known."""
        known = {canonical(one.name) for one in self.uses} - {""}
        return frozenset(known | ({BODY} if self.body is not None else set()))

    @property
    def unknown(self) -> tuple[Use, ...]:
        """Those that nobody knows."""
        return tuple(one for one in self.uses if not canonical(one.name))


class Template:
    """One template on its way to a document."""

    def __init__(self, members: Members) -> None:
        self._docx = DocxTemplate(io.BytesIO(pack(members)))
        self._docx.render_init()
        self._env = environment()
        document = self._docx.docx
        if document is None:
            raise RefusedError("template.damaged")
        self.document: Any = document
        self.body = self._take_body()
        self.found = Found(tuple(self._uses()), self.body)

    def _take_body(self) -> Element | None:
        """Find the paragraph for the body and put a mark into its place."""
        root = self.document.element.body
        for paragraph in root.iter(q("p")):
            text = "".join(node.text or "" for node in paragraph.iter(q("t"))).strip()
            tags = [name for name in _TAG.findall(text) if canonical(name) == BODY]
            if not tags:
                continue
            alone = _TAG.fullmatch(text) is not None and paragraph.getparent() is root
            if not alone:
                raise RefusedError("template.body_place", paragraph=text[:60])
            return paragraph
        return None

    def _uses(self) -> Iterator[Use]:
        for xml in self._parts():
            for use in uses_in(self._docx.patch_xml(xml), self._env):
                if canonical(use.name) != BODY:
                    yield use
                elif self.body is None:
                    raise RefusedError("template.body_place", paragraph=use.paragraph)

    def _parts(self) -> Iterator[str]:
        yield self._docx.get_xml()
        for uri in (DocxTemplate.HEADER_URI, DocxTemplate.FOOTER_URI):
            for _, part in self._docx.get_headers_footers(uri):
                yield self._docx.get_part_xml(part)
        for relation in self.document.part.rels.values():
            if relation.reltype == _FOOT and not relation.is_external:
                yield relation.target_part.blob.decode("utf-8")

    def refuse_unknown(self) -> None:
        """Raise ``RefusedError`` where a placeholder is not known: a hole would be issued."""
        for use in self.found.unknown:
            raise RefusedError("template.unknown", found=use.name, paragraph=use.paragraph)

    def fill(self, facts: dict[str, Any]) -> None:
        """Fill in the facts; what they say is text, whatever signs are in it."""
        if self.body is not None:
            _say(self.body, _MARK)
        # Properties are ours; what a template says there is neither filled in nor kept.
        for name in ("author", "comments", "identifier", "language", "subject", "title"):
            setattr(self.document.core_properties, name, "")
        try:
            self._docx.render(_guarded(facts), self._env, autoescape=True)
        except (UndefinedError, TemplateError) as error:
            raise RefusedError("template.syntax", found=str(error)[:80], paragraph="") from error
        except (etree.XMLSyntaxError, ValueError) as error:
            raise RefusedError("template.damaged") from error
        for root in self._roots():
            _unguard(root)

    def put_body(self, blocks: str) -> None:
        """Put the paragraphs of the minutes into their place, or after all else."""
        root = self.document.element.body
        wrapped = parse(
            (f'<w:body xmlns:w="{root.nsmap["w"]}" xmlns:r="{root.nsmap["r"]}">{blocks}</w:body>')
            .encode()
        )  # fmt: skip
        place = next((one for one in root.findall(q("p")) if _text(one) == _MARK), None)
        if place is None:
            last = root.find(q("sectPr"))
            position = root.index(last) if last is not None else len(root)
        else:
            position = root.index(place)
            self._keep_section(place, wrapped)
            root.remove(place)
        for offset, block in enumerate(list(wrapped)):
            root.insert(position + offset, block)

    def _keep_section(self, place: Element, wrapped: Element) -> None:
        """Let the last paragraph end the section that the placeholder ended."""
        section = place.find(f"{q('pPr')}/{q('sectPr')}")
        if section is None:
            return
        last = etree.SubElement(wrapped, q("p"))
        etree.SubElement(last, q("pPr")).append(section)

    def _roots(self) -> Iterator[Element]:
        yield self.document.element
        for relation in self.document.part.rels.values():
            if relation.reltype in {RT.HEADER, RT.FOOTER}:
                yield relation.target_part.element

    def page(self) -> dict[str, float]:
        """Return the paper and margins of the last section, in mm."""
        section = self.document.element.body.find(q("sectPr"))
        size = section.find(q("pgSz")) if section is not None else None
        margin = section.find(q("pgMar")) if section is not None else None
        found = {"width": attribute(size, "w"), "height": attribute(size, "h")}
        found |= {side: attribute(margin, side) for side in ("top", "bottom", "left", "right")}
        return {
            name: round(abs(int(text)) * 25.4 / 1440, 1)
            for name, text in found.items()
            if re.fullmatch(r"-?\d{1,5}", text)
        }

    def save(self) -> bytes:
        """Return the document."""
        stream = io.BytesIO()
        self.document.save(stream)
        return stream.getvalue()


def body_base(template: Template, styles: Styles) -> Element | None:
    """Return the style of the paragraph that holds the body, the default one where none does."""
    if template.body is None:
        return styles.default()
    name = attribute(template.body.find(f"{q('pPr')}/{q('pStyle')}"), "val")
    return (styles.by_id(name) if name else None) or styles.default()


def _say(paragraph: Element, text: str) -> None:
    for node in list(paragraph):
        if node.tag != q("pPr"):
            paragraph.remove(node)
    run = etree.SubElement(paragraph, q("r"))
    etree.SubElement(run, q("t")).text = text


def _text(paragraph: Element) -> str:
    return "".join(node.text or "" for node in paragraph.iter(q("t")))


def _guarded(value: Any) -> Any:
    """Part the signs that docxtpl gives a meaning of its own; ``_unguard`` joins them again."""
    if isinstance(value, dict):
        pairs = cast("dict[str, Any]", value).items()
        return {key: _guarded(one) for key, one in pairs}
    if isinstance(value, list):
        return [_guarded(one) for one in cast("list[Any]", value)]
    text = str(value).replace(_GUARD, "").replace(_MARK, "")
    return _MAGIC.sub(f"{_GUARD}_{_GUARD}", text)


def _unguard(root: Element) -> None:
    for node in root.iter(q("t")):
        if node.text and _GUARD in node.text:
            node.text = node.text.replace(_GUARD, "")
