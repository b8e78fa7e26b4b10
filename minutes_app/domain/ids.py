"""Identifiers: UUIDv7, so that two desks never collide and rows sort by age."""

import os
import threading
import time
from typing import NewType

Id = NewType("Id", str)
"""Canonical lower-case text of a UUID, 36 characters."""

_COUNTER_BITS = 12
_lock = threading.Lock()
_last = (0, 0)


def new_id() -> Id:
    """Make a UUIDv7 (RFC 9562, section 5.7), greater than every one this process made before.

    The 12 bits of ``rand_a`` hold a counter within the millisecond (method 1 of section 6.2);
    when it overflows, the clock part is advanced.
    """
    global _last  # noqa: PLW0603 - monotonic order needs one clock for the process
    with _lock:
        millisecond, counter = time.time_ns() // 1_000_000, 0
        if millisecond <= _last[0]:
            millisecond, counter = _last[0], _last[1] + 1
            if counter >> _COUNTER_BITS:
                millisecond, counter = millisecond + 1, 0
        _last = (millisecond, counter)
    random = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    value = millisecond << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | random
    text = f"{value:032x}"
    return Id(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")
