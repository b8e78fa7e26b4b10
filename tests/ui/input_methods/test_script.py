"""No keystroke is lost: keys, composition, commands and focus in random order.

``make keys-script`` plays more scripts than this one; ``KEYS_SCRIPTS`` says how many.
"""

import os

import pytest

from tests.ui.input_methods.composing import InputMethod
from tests.ui.input_methods.script import Script
from tests.ui.record.at_the_line import Desk


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 1 + int(os.environ.get("KEYS_SCRIPTS", "1"))))
def test_five_thousand_keys_end_with_the_text_that_was_typed(
    desk: Desk, method: InputMethod, seed: int
) -> None:
    script = Script(desk, method, seed)
    script.play(5000)
    assert len(script.entries) > 100
