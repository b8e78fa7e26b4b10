"""Where the systems keep their fonts."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})


def font_folders(platform: str = sys.platform) -> tuple[Path, ...]:
    """Return the font folders of the system and of the user, those that exist."""
    home = Path.home()
    if platform == "win32":
        folders = _windows(home)
    elif platform == "darwin":
        folders = [
            home / "Library/Fonts",
            Path("/Library/Fonts"),
            Path("/System/Library/Fonts"),
            Path("/System/Library/AssetsV2"),
        ]
    else:
        folders = _unix(home)
    return tuple(dict.fromkeys(folder for folder in folders if folder.is_dir()))


def _windows(home: Path) -> list[Path]:
    local = Path(os.environ.get("LOCALAPPDATA", home / "AppData/Local"))
    system = Path(os.environ.get("WINDIR", r"C:\Windows"))
    return [local / "Microsoft/Windows/Fonts", system / "Fonts"]


def _unix(home: Path) -> list[Path]:
    data_home = Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share")
    data = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    shared = [Path(folder) / "fonts" for folder in data.split(":") if folder]
    usual = [Path("/usr/local/share/fonts"), Path("/usr/share/fonts")]
    tex = [Path("/usr/share/texmf/fonts/opentype"), Path("/usr/share/texlive/texmf-dist/fonts")]
    return [data_home / "fonts", home / ".fonts", *shared, *usual, *tex]


def font_files(folder: Path) -> Iterator[tuple[str, int, int]]:
    """Yield path, size and modification time (ns) of every font file below a folder, sorted.

    A folder that cannot be read holds no fonts.
    """
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from font_files(Path(entry.path))
            elif os.path.splitext(entry.name)[1].lower() in SUFFIXES:  # noqa: PTH122 - hot loop
                state = entry.stat()
                yield entry.path, state.st_size, state.st_mtime_ns
        except OSError:  # gone meanwhile, or a dangling link
            continue
