"""Small PDF files made by hand, each with one way of writing on a page."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from minutes_app.documents.proof import MeasuredFile, measure

MM = 72 / 25.4
HEIGHT = 300 * MM


Font = Callable[[Pdf], Dictionary]


def measured(content: str, **fonts: Font) -> MeasuredFile:
    """Measure a page of 200 × 300 mm with a content and fonts (Helvetica as F1 by itself)."""
    return measure(written(content, None, **fonts))


def written(content: str, forms: dict[str, str] | None = None, /, **fonts: Font) -> bytes:
    pdf = Pdf.new()
    helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
                           Encoding=Name.WinAnsiEncoding)  # fmt: skip
    known = {"F1": helvetica, **{name: make(pdf) for name, make in fonts.items()}}
    resources = Dictionary(
        Font=Dictionary({f"/{name}": pdf.make_indirect(font) for name, font in known.items()})
    )
    if forms:
        resources.XObject = Dictionary(
            {f"/{name}": _form(pdf, text, resources) for name, text in forms.items()}
        )
    page = pdf.add_blank_page(page_size=(200 * MM, HEIGHT))
    page.obj.Resources = resources
    page.obj.Contents = Stream(pdf, content.encode("latin-1"))
    target = BytesIO()
    pdf.save(target)
    return target.getvalue()


def composite(widths: list[int], meanings: str) -> Font:
    """A composite font of two-byte codes from 1 on; one character for each code."""
    rows = "\n".join(
        f"<{code:04x}> <{character.encode('utf-16-be').hex()}>"
        for code, character in enumerate(meanings, 1)
    )
    cmap = f"{len(meanings)} beginbfchar\n{rows}\nendbfchar"
    name = Name("/ABCDEF+FandolFang-Regular")

    def make(pdf: Pdf) -> Dictionary:
        below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=name,
                           DW=1000, W=Array([1, Array(widths)]))  # fmt: skip
        return Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=name, Encoding=Name("/Identity-H"),
            DescendantFonts=Array([below]), ToUnicode=Stream(pdf, cmap.encode()),
        )  # fmt: skip

    return make


def changed(data: bytes, edit: Callable[[Pdf], object]) -> bytes:
    """Return a file after ``edit`` had it open."""
    with pikepdf.open(BytesIO(data)) as pdf:
        edit(pdf)
        target = BytesIO()
        pdf.save(target)
    return target.getvalue()


def _form(pdf: Pdf, text: str, resources: Dictionary) -> Stream:
    form = Stream(pdf, text.encode("latin-1"))
    form.Type, form.Subtype = Name.XObject, Name.Form
    form.BBox = Array([0, 0, 1000, 1000])
    form.Matrix = Array([1, 0, 0, 1, 10, 0])
    form.Resources = Dictionary(Font=resources.Font)
    return form
