"""Imports as fast as Python's own, after Qt's bindings are there.

PySide6 puts a hook into ``import``, for programs that ask it for other names of Qt's methods
(``from __feature__ import snake_case``). After each module that is loaded the hook reads its source
to see whether it does, and the lines stay in memory: a sixth of the start of this program, and as
many bytes as all of its code. No module here asks for that.
"""

import builtins
import linecache

import PySide6.QtCore  # noqa: F401  # pyright: ignore[reportUnusedImport] - puts the hook in


def import_plainly() -> None:
    """Take the hook out again; imports are then what they were before Qt's bindings came.

    What it has read by then is forgotten: thousands of lines of Python's own modules.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()
