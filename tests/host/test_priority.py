"""Threads that go after the window's."""

import os
import sys
import threading

import pytest

from minutes_app.host.priority import step_back


def niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


@pytest.mark.parametrize("times", [1, 9])
def test_only_the_thread_itself_steps_back(times: int) -> None:
    before, found = niceness(), list[int]()

    def run() -> None:
        for _ in range(times):
            step_back()
        found.append(niceness())

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    expected = min(before + 5 * times, 19) if sys.platform == "linux" else before
    assert found == [expected]
    assert niceness() == before
