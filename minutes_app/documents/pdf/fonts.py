"""The font objects of a document: composite fonts of the characters that it uses, embedded."""

from minutes_app.documents.pdf.embedding import EmbeddedFace
from minutes_app.documents.pdf.file import PdfFile, dictionary, name, reference

_SYMBOLIC = "4"
_STEM = "80"


def add_font(file: PdfFile, face: EmbeddedFace) -> int:
    """Add a face's objects and return the number of the font."""
    base = name(face.base_name())
    widths = " ".join([f"{width:g}" for width in face.widths()])
    system = "<</Registry (Adobe)/Ordering (Identity)/Supplement 0>>"
    descendant = file.add(
        dictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": base,
                "CIDSystemInfo": system,
                "FontDescriptor": reference(_descriptor(file, face, base)),
                "DW": "1000",
                "W": f"[1 [{widths}]]",
                "CIDToGIDMap": "/Identity",
            }
        )
    )
    return file.add(
        dictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": base,
                "Encoding": "/Identity-H",
                "DescendantFonts": f"[{reference(descendant)}]",
                "ToUnicode": reference(file.stream(face.unicode_map())),
            }
        )
    )


def _descriptor(file: PdfFile, face: EmbeddedFace, base: str) -> int:
    ascent, descent = face.heights()
    data = face.font_file()
    font_file = file.stream(data, {"Length1": str(len(data))})
    return file.add(
        dictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": base,
                "Flags": _SYMBOLIC,
                "FontBBox": "[" + " ".join(map(str, face.box())) + "]",
                "ItalicAngle": "0",
                "Ascent": str(ascent),
                "Descent": str(descent),
                "CapHeight": str(ascent),
                "StemV": _STEM,
                "FontFile2": reference(font_file),
            }
        )
    )
