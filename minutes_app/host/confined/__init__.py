"""Work on what came from outside, in a child process that may take little memory and time.

The child calls ``confine`` before it looks at anything; the parent runs it with ``run_confined``,
bounds what it may take and say, and ends it. A library that is not written in Python can end its
process, and a small file can be made to take all memory: neither reaches the program.
"""

from minutes_app.host.confined.child import End, EndedError, Errand, run_confined
from minutes_app.host.confined.limits import confine

__all__ = ["End", "EndedError", "Errand", "confine", "run_confined"]
