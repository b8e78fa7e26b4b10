"""How much memory another process of ours takes, where its own limit is not kept (macOS)."""

import ctypes
import sys
from typing import ClassVar, Final

_PROC_PIDTASKINFO: Final = 4


class TaskInfo(ctypes.Structure):
    """The ``proc_taskinfo`` of <sys/proc_info.h>; 96 bytes, of which only the second matters."""

    _fields_: ClassVar = [
        ("virtual_size", ctypes.c_uint64),
        ("resident_size", ctypes.c_uint64),
        ("times", ctypes.c_uint64 * 4),
        ("counts", ctypes.c_int32 * 12),
    ]


def resident_memory(process: int) -> int:
    """Return the bytes of memory that a child takes; 0 where the system limits it by itself."""
    if sys.platform != "darwin":
        return 0
    info = TaskInfo()
    size = ctypes.sizeof(info)
    library = ctypes.CDLL("/usr/lib/libproc.dylib")
    given = library.proc_pidinfo(
        process, _PROC_PIDTASKINFO, ctypes.c_uint64(0), ctypes.byref(info), size
    )
    return int(info.resident_size) if given == size else 0
