"""A job object for the process that calls (Windows): limits of memory, time and processes.

Layouts are those of ``winnt.h``; https://learn.microsoft.com/windows/win32/procthread/job-objects.
"""

import ctypes
import sys
from typing import ClassVar, Final

_EXTENDED_LIMIT_INFORMATION: Final = 9
_PROCESS_TIME: Final = 0x2
_ACTIVE_PROCESS: Final = 0x8
_PROCESS_MEMORY: Final = 0x100
_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x400
_KILL_ON_JOB_CLOSE: Final = 0x2000
_TICKS: Final = 10_000_000
"""Units of 100 ns in a second."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_: ClassVar = [
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    ]


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; 144 bytes where pointers have eight."""

    _fields_: ClassVar = [
        ("basic", BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    ]


def limits(memory: int, seconds: int) -> ExtendedLimits:
    """Return the limits of one process: bytes that it may commit, seconds that it may compute."""
    wanted = ExtendedLimits()
    wanted.basic.flags = (
        _PROCESS_TIME | _ACTIVE_PROCESS | _PROCESS_MEMORY
        | _DIE_ON_UNHANDLED_EXCEPTION | _KILL_ON_JOB_CLOSE
    )  # fmt: skip
    wanted.basic.per_process_user_time = seconds * _TICKS
    wanted.basic.active_processes = 1
    wanted.process_memory = memory
    return wanted


def enter_job(memory: int, seconds: int) -> None:
    """Put this process into a job of its own. The job ends with the process.

    Raises ``OSError`` where the system refuses: nothing is read without limits then.
    """
    if sys.platform != "win32":
        raise OSError("job objects belong to Windows")
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.CreateJobObjectW.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.SetInformationJobObject.argtypes = [
        ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32,
    ]  # fmt: skip
    kernel.AssignProcessToJobObject.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    job = kernel.CreateJobObjectW(None, None)
    wanted = limits(memory, seconds)
    done = (
        job
        and kernel.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(wanted), ctypes.sizeof(wanted)
        )
        and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
    )
    if not done:
        raise ctypes.WinError(ctypes.get_last_error())
