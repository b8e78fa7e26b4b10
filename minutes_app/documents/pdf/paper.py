"""reportlab's canvas, with faces embedded whole-numbered and without what a clean file lacks.

The one module that touches reportlab; it is imported when a PDF is written, not before.
"""

from typing import Any

from reportlab.pdfbase import pdfdoc as _pdfdoc
from reportlab.pdfgen import canvas as _canvas

from minutes_app.documents.pdf.embedding import EmbeddedFace

_doc: Any = _pdfdoc
_Canvas: Any = _canvas.Canvas
_SYMBOLIC = 4
_STEM = 80


class PaperCanvas(_Canvas):
    """A canvas that references no face but the embedded ones."""

    def _make_preamble(self) -> None:
        """Begin pages without choosing a face: reportlab's own would name Helvetica."""
        self._preamble = "1 0 0 1 0 0 cm"

    def close_page(self) -> None:
        """Close the page without reportlab's empty transition, its stream compressed only.

        By itself reportlab would write the compressed stream in base 85, which takes longer than
        all the rest.
        """
        name = self._doc.thisPageName()
        self.showPage()
        page = self._doc.idToObject[name]
        page.Trans = None
        page.Contents = _stream(page.stream.encode("ascii"))

    def embed(self, face: EmbeddedFace) -> None:
        """Add a face's objects to the document: a composite font of the characters used."""
        document = self._doc
        base = face.base_name()
        descendant = _dictionary(
            Type=_name("Font"),
            Subtype=_name("CIDFontType2"),
            BaseFont=_name(base),
            CIDSystemInfo=_dictionary(
                Registry=_doc.PDFString("Adobe"), Ordering=_doc.PDFString("Identity"), Supplement=0
            ),
            FontDescriptor=document.Reference(self._descriptor(face, base)),
            DW=1000,
            W=_doc.PDFArray([1, _doc.PDFArray(face.widths())]),
            CIDToGIDMap=_name("Identity"),
        )
        font = _dictionary(
            Type=_name("Font"),
            Subtype=_name("Type0"),
            BaseFont=_name(base),
            Encoding=_name("Identity-H"),
            DescendantFonts=_doc.PDFArray([document.Reference(descendant)]),
            ToUnicode=document.Reference(_stream(face.unicode_map())),
        )
        fonts = document.idToObject["BasicFonts"].dict
        fonts[face.name] = document.Reference(font, face.name)

    def _descriptor(self, face: EmbeddedFace, base: str) -> Any:
        ascent, descent = face.heights()
        file = face.font_file()
        return _dictionary(
            Type=_name("FontDescriptor"),
            FontName=_name(base),
            Flags=_SYMBOLIC,
            FontBBox=_doc.PDFArray(face.box()),
            ItalicAngle=0,
            Ascent=ascent,
            Descent=descent,
            CapHeight=ascent,
            StemV=_STEM,
            FontFile2=self._doc.Reference(_stream(file, Length1=len(file))),
        )


def _name(text: str) -> Any:
    return _doc.PDFName(text)


def _dictionary(**entries: object) -> Any:
    return _doc.PDFDictionary(entries)


def _stream(content: bytes, **entries: object) -> Any:
    stream = _doc.PDFStream(_dictionary(**entries), content)
    stream.filters = [_doc.PDFZCompress]
    return stream
