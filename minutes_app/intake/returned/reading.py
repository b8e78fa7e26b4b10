"""Reading a Word file that came back, straight from its parts with expat.

Tracked changes (ECMA-376-1, 17.13.5) are followed: ``ins`` and ``moveTo`` count as text, ``del``
and ``moveFrom`` as struck; a paragraph whose mark was struck runs on into the next one.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from minutes_app.intake.returned.shapes import Remark, Returned

_STRUCK: Final = frozenset({"del", "moveFrom"})
_ADDED: Final = frozenset({"ins", "moveTo"})
_NOT_SHOWN: Final = frozenset({"instrText", "delInstrText", "Fallback"})
_BREAKS: Final = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_REFERENCES: Final = {
    "commentReference": "comment", "footnoteReference": "footnote", "endnoteReference": "endnote",
}  # fmt: skip
_DEEPEST: Final = 500

Remarks = dict[tuple[str, str], Remark]
"""Remarks by what they are (comment, footnote, endnote) and their id in the file."""


class Damaged(Exception):  # noqa: N818 - an answer, no fault of ours
    """A part is not what a Word file has there."""


def read_paragraphs(document: bytes, remarks: Remarks) -> list[Returned]:
    """Return the paragraphs of a document part. Raises ``Damaged``."""
    reader = _Reader(remarks)
    _parse(document, reader.begin, reader.end, reader.text)
    return reader.paragraphs


def read_remarks(part: bytes, kind: str) -> Remarks:
    """Return the remarks of a part of comments, footnotes or endnotes. Raises ``Damaged``."""
    reader = _RemarkReader(kind)
    _parse(part, reader.begin, reader.end, reader.text)
    return reader.remarks


def _parse(
    part: bytes,
    begin: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(part, True)
    except expat.ExpatError as error:
        raise Damaged from error


def _refuse(*_: object) -> None:
    """No part of an office file declares entities (ECMA-376-2, 8.2.5); bombs are made of them."""
    raise Damaged


@dataclass(slots=True)
class _Paragraph:
    """A paragraph under way; where marks were deleted it holds several of the file's."""

    words: list[str] = field(default_factory=list[str])
    struck: list[str] = field(default_factory=list[str])
    authors: dict[str, None] = field(default_factory=dict[str, None])
    remarks: list[Remark] = field(default_factory=list[Remark])
    mark_struck: bool = False

    def made(self, *, in_table: bool) -> Returned:
        text, struck = "".join(self.words).strip(), "".join(self.struck).strip()
        return Returned(text, struck, tuple(self.authors), tuple(self.remarks), in_table)


class _Reader:
    """Follows the elements of a document; paragraphs of text boxes stand inside others."""

    def __init__(self, remarks: Remarks) -> None:
        self.paragraphs: list[Returned] = []
        self._remarks = remarks
        self._open: list[_Paragraph] = []
        self._path: list[str] = []
        self._changes: list[tuple[int, bool, str]] = []
        """Changes that are open: how deep they began, whether they strike, and who made them."""
        self._carried: _Paragraph | None = None
        """A paragraph whose end was struck: it goes on in the next one."""
        self._tables = 0
        self._hidden_from = 0
        self._is_text = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise Damaged
        if self._hidden_from:
            return
        if name in _NOT_SHOWN:
            self._hidden_from = len(self._path)
        elif name in _STRUCK or name in _ADDED:
            self._change(name, _attribute(attributes, "author"))
        elif name == "p":
            self._open.append(self._begin_paragraph())
        elif name == "tbl":
            self._tables += 1
        elif name in {"t", "delText"}:
            self._is_text = True
        elif name in _REFERENCES and self._open:
            remark = self._remarks.get((_REFERENCES[name], _attribute(attributes, "id")))
            self._open[-1].remarks += [remark] if remark else []
        elif name in _BREAKS and self._open and self._path[-2:-1] == ["r"]:
            self._say("" if _attribute(attributes, "type") in {"page", "column"} else _BREAKS[name])

    def text(self, words: str) -> None:
        if self._is_text and not self._hidden_from:
            self._say(words)

    def end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        depth = len(self._path)
        self._path.pop()
        if self._hidden_from:
            self._hidden_from = 0 if depth == self._hidden_from else self._hidden_from
        elif name in {"t", "delText"}:
            self._is_text = False
        elif name == "tbl":
            self._tables -= 1
        elif name == "p" and self._open:
            self._end_paragraph()
        if self._changes and self._changes[-1][0] == depth:
            self._changes.pop()

    def _change(self, name: str, author: str) -> None:
        struck = name in _STRUCK
        if self._path[-3:-1] == ["pPr", "rPr"]:
            if self._open:
                self._open[-1].mark_struck = struck
                self._credit(author)
        elif self._path[-2] != "trPr":
            self._changes.append((len(self._path), struck, author))

    def _say(self, words: str) -> None:
        if not self._open or not words:
            return
        struck = any(strikes for _, strikes, _ in self._changes)
        for _, _, author in self._changes:
            self._credit(author)
        (self._open[-1].struck if struck else self._open[-1].words).append(words)

    def _credit(self, author: str) -> None:
        if author:
            self._open[-1].authors[author] = None

    def _begin_paragraph(self) -> _Paragraph:
        """Return a new paragraph, or the one before it whose end was struck."""
        paragraph = self._carried or _Paragraph()
        self._carried = None
        paragraph.mark_struck = False
        if paragraph.struck:
            paragraph.struck.append("\n")
        return paragraph

    def _end_paragraph(self) -> None:
        paragraph = self._open.pop()
        if paragraph.mark_struck and paragraph.words:
            self._carried = paragraph
            return
        made = paragraph.made(in_table=self._tables > 0)
        if made.text or made.deleted or made.remarks:
            self.paragraphs.append(made)


class _RemarkReader:
    """Follows the elements of a part of remarks."""

    def __init__(self, kind: str) -> None:
        self.remarks: Remarks = {}
        self._kind = kind
        self._id = ""
        self._author = ""
        self._words: list[str] = []
        self._is_text = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == self._kind:
            self._id = _attribute(attributes, "id")
            self._author = _attribute(attributes, "author")
            self._words = []
        elif name == "t":
            self._is_text = True
        elif name == "p" and self._words:
            self._words.append("\n")

    def text(self, words: str) -> None:
        if self._is_text:
            self._words.append(words)

    def end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if name == "t":
            self._is_text = False
        elif name == self._kind:
            said = "".join(self._words).strip()
            if said:
                self.remarks[self._kind, self._id] = Remark(said, self._author)


def _attribute(attributes: dict[str, str], name: str) -> str:
    """Return an attribute by its name without the prefix."""
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")
