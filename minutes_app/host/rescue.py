"""A plain text file for what could not be saved, wherever this machine still takes one."""

import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from minutes_app.domain.errors import ExportError
from minutes_app.host.files import write_whole
from minutes_app.host.folders import data_folder


def rescue_name(at: datetime) -> str:
    """Return the name of a rescue file that is begun at some time of day."""
    return f"minutes-rescue-{at:%Y-%m-%d-%H%M%S}.txt"


def write_rescue(name: str, texts: Iterable[str], folders: Iterable[Path] = ()) -> Path | None:
    """Write texts to a file, each in a paragraph of its own; return where it is.

    The folders are tried in order: those given, the data folder, the home folder, the one for
    temporary files. None where none of them takes it.
    """
    content = "\n\n".join(texts).encode("utf-8") + b"\n"
    for folder in (*folders, data_folder(), Path.home(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(folder / name, content)
        except (OSError, ExportError):
            continue
        return folder / name
    return None
