"""Whose turn it is when the machine is busy: the window's thread before those behind it."""

import os
import sys
import threading
from contextlib import suppress

_STEPS, _LAST = 5, 19
"""Steps of niceness that a thread goes back, and the last there is."""
_TURN = 0.0005
"""Seconds for which a thread may hold the interpreter while another wants it."""


def take_short_turns() -> None:
    """Let the interpreter go from thread to thread in short turns.

    Each call of Qt's gives the interpreter away and takes it again, and a key makes dozens of them:
    with Python's own turns of 5 ms, a key of 6 ms took 180 while something was read behind it.
    Turns of half a millisecond cost those behind no measurable time.
    """
    sys.setswitchinterval(min(sys.getswitchinterval(), _TURN))


def step_back() -> None:
    """Let the calling thread go after others of this program while processors are short.

    On Linux only: niceness is a thread's own there, and the whole program's elsewhere.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):  # a sandbox may forbid it; then all have the same turn
            now = os.getpriority(os.PRIO_PROCESS, thread)
            os.setpriority(os.PRIO_PROCESS, thread, min(now + _STEPS, _LAST))
