"""The faces that this machine has: where they lie, what they are called, what they can show."""

from minutes_app.host.fonts.catalogue import FontCatalogue, installed_fonts
from minutes_app.host.fonts.facefile import FaceFile, Outlines, read_face_files
from minutes_app.host.fonts.glyphs import GlyphTable
from minutes_app.host.fonts.sfnt import BrokenFontError, Sfnt

__all__ = [
    "BrokenFontError",
    "FaceFile",
    "FontCatalogue",
    "GlyphTable",
    "Outlines",
    "Sfnt",
    "installed_fonts",
    "read_face_files",
]
