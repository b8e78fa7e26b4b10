"""What the child that works on a template may take."""

from typing import Final

MEMORY: Final = 512 << 20
SECONDS: Final = 10
LARGEST_OUTPUT: Final = 60 << 20
LARGEST_TEMPLATE: Final = 15_000_000
"""Bytes."""
