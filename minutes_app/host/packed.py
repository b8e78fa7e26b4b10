"""What is known of packed files (ZIP archives) that came from outside, wherever one is opened."""

import re
import zipfile
import zlib
from typing import Final

DAMAGE: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
                 ValueError, OverflowError)  # fmt: skip
"""What ``zipfile`` raises for archives that are cut off, torn, or packed in a way it lacks."""
DECLARATION: Final = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
"""What no part of an office file may hold (ECMA-376-2, 8.2.5); bombs are made of that."""
