"""The catalogue of installed faces: found once, remembered by size and time of each file."""

import json
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from minutes_app.domain.errors import ExportError
from minutes_app.host.files import write_whole
from minutes_app.host.folders import cache_folder
from minutes_app.host.fonts.facefile import FaceFile, Outlines, read_face_files
from minutes_app.host.fonts.folders import font_files, font_folders
from minutes_app.host.fonts.sfnt import BrokenFontError

_FORM = 1
_NORMAL_WIDTH, _REGULAR, _BOLD = 5, 400, 700

_Known = dict[str, tuple[int, int, tuple[FaceFile, ...]]]


def family_key(name: str) -> str:
    """Return a family name as it is compared: without case, spaces and width of letters."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


class FontCatalogue:
    """Faces by family name, in any of the languages that the face has names in."""

    def __init__(self, faces: Iterable[FaceFile]) -> None:
        self.faces: tuple[FaceFile, ...] = tuple(faces)
        self._families: dict[str, list[FaceFile]] = {}
        self._names: dict[str, list[FaceFile]] = {}
        for face in self.faces:
            for key in {family_key(name) for name in face.families}:
                self._families.setdefault(key, []).append(face)
            for key in {family_key(name) for name in face.names}:
                self._names.setdefault(key, []).append(face)

    def family(self, name: str) -> tuple[FaceFile, ...]:
        """Return the faces of a family (or of that full name), () if it is not installed."""
        key = family_key(name)
        return tuple(self._families.get(key) or self._names.get(key, ()))

    def find(self, name: str, *, bold: bool = False, italic: bool = False) -> FaceFile | None:
        """Return the face of a family that comes nearest, None if there is no such family.

        Whether it is really bold or slanted, its ``weight`` and ``italic`` tell.
        """
        wanted = _BOLD if bold else _REGULAR

        def distance(face: FaceFile) -> tuple[int, bool, int]:
            width = abs(face.width - _NORMAL_WIDTH)
            return width, face.italic != italic, abs(face.weight - wanted)

        return min(self.family(name), key=distance, default=None)


def installed_fonts(
    own_folder: Path | None = None,
    *,
    folders: Iterable[Path] | None = None,
    cache: Path | None = None,
) -> FontCatalogue:
    """Return the catalogue of this machine's faces, those of ``own_folder`` first.

    ``folders`` replaces the system's; ``cache`` is the file that remembers what the fonts say of
    themselves (by default in the user's cache folder). It is only a help: if it is lost, broken
    or cannot be written, the fonts are read.
    """
    cache = cache or cache_folder() / "fonts.json"
    places = list(font_folders() if folders is None else folders)
    if own_folder is not None:
        places.insert(0, own_folder)
    known = _load(cache)
    found: _Known = {}
    fresh = False
    for path, size, time in (file for place in places for file in font_files(place)):
        if path in found:
            continue
        if path in known and known[path][:2] == (size, time):
            found[path] = known[path]
        else:
            found[path] = (size, time, _faces_of(path))
            fresh = True
    if fresh or len(found) != len(known):
        _store(cache, found)
    return FontCatalogue(face for _, _, faces in found.values() for face in faces)


def _faces_of(path: str) -> tuple[FaceFile, ...]:
    """Read a file's faces; one that is broken or forbidden offers none."""
    try:
        return read_face_files(Path(path))
    except (BrokenFontError, OSError):
        return ()


def _load(cache: Path) -> _Known:
    try:
        stored = json.loads(cache.read_text("utf-8"))
        if stored["form"] != _FORM:
            return {}
        return {
            path: (size, time, _revived(path, faces)) for path, size, time, faces in stored["files"]
        }
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _revived(path: str, rows: list[list[object]]) -> tuple[FaceFile, ...]:
    faces: list[FaceFile] = []
    for index, families, names, weight, width, italic, outlines in rows:
        if not (isinstance(families, list) and isinstance(names, list)):
            raise TypeError(path)
        faces.append(
            FaceFile(
                path=path,
                index=int(str(index)),
                families=tuple(map(str, families)),  # pyright: ignore[reportUnknownArgumentType]
                names=tuple(map(str, names)),  # pyright: ignore[reportUnknownArgumentType]
                weight=int(str(weight)),
                width=int(str(width)),
                italic=bool(italic),
                outlines=Outlines(str(outlines)),
            )
        )
    return tuple(faces)


def _store(cache: Path, found: _Known) -> None:
    files = [
        [path, size, time, [_row(f) for f in faces]] for path, (size, time, faces) in found.items()
    ]
    text = json.dumps({"form": _FORM, "files": files}, ensure_ascii=False)
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        write_whole(cache, text.encode("utf-8", "replace"))
    except (OSError, ExportError):
        return


def _row(face: FaceFile) -> list[object]:
    return [
        face.index,
        list(face.families),
        list(face.names),
        face.weight,
        face.width,
        face.italic,
        face.outlines.value,
    ]
