"""Whatever is given, the answer is an answer: nothing raises, and nothing is lost."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minutes_app.cli.usage import say_usage_error
from minutes_app.cli.wrapping import table, width_of, wrap
from minutes_app.services.transfer import sample_paths
from tests.cli.running import Cli, run

texts = st.text(max_size=40) | st.text("%_\\'\"*(){}-\x00\ud800督办 aAE", max_size=20)
SAMPLE = sample_paths()[-1].read_bytes()


@pytest.fixture(scope="module")
def archive() -> Iterator[Cli]:
    with tempfile.TemporaryDirectory() as folder:
        cli = Cli(Path(folder) / "a.minutes")
        cli.done("import", "-", given=SAMPLE)
        yield cli


@given(query=texts)
@example("\ud800")
@example("--help")
def test_any_words_can_be_searched(archive: Cli, query: str) -> None:
    result = archive("search", "--json", "--", query)
    assert (result.code, result.complaint) == (0, "")
    faults = json.loads(result.output)["faults"]
    people = archive("search", "--", query)
    assert people.code == 0
    assert sum("^" in line for line in people.complaint.splitlines()) >= len(faults)
    assert bool(people.complaint) is bool(faults)


@given(words=texts)
@example("{words}")
@example("a\x00b")
def test_any_words_can_be_asked_for_as_a_meeting(archive: Cli, words: str) -> None:
    result = archive("--json", "show", "--", words)
    assert result.code in {0, 1}
    assert result.code == 0 or result.error["code"] in {"meeting.none", "meeting.several"}


@given(content=st.binary(max_size=300))
@example(b"\x00" * 300)
@example(b"[" * 100_000)
@example(b'{"format": "minutes-app/meeting", "version": 1e999}')
def test_any_bytes_are_refused_and_change_nothing(archive: Cli, content: bytes) -> None:
    before = archive.done("list", "--json").output
    result = archive("--json", "import", "-", given=content)
    assert result.code == 1
    assert result.error["code"].startswith("import.")
    assert archive.done("list", "--json").output == before


@given(at=st.integers(0, len(SAMPLE) - 1), byte=st.binary(min_size=0, max_size=2))
def test_a_file_with_a_flaw_never_comes_in_by_half(archive: Cli, at: int, byte: bytes) -> None:
    flawed = SAMPLE[:at] + byte + SAMPLE[at + 1 :]
    result = archive("--json", "import", "-", given=flawed)
    # Where the flaw changes an id, it is another meeting, or claims parts of this one.
    assert result.code in {0, 1}
    if result.code:
        assert result.error["code"].startswith("import.")
        assert result.error["message"]


@given(arguments=st.lists(texts | st.sampled_from(["list", "new", "--json", "-o", "--date"])))
def test_any_command_line_ends_with_a_code(arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        result = run("--archive", Path(folder) / "a.minutes", *arguments)
    assert result.code in {0, 1, 2}
    assert "program" not in result.complaint or "fault" not in result.complaint
    assert bool(result.complaint) is (result.code != 0)


@given(message=st.text(max_size=60))
def test_any_message_of_the_parser_can_be_said(message: str) -> None:
    say_usage_error(f"argument X: invalid choice: {message!r} (choose from {message})")
    say_usage_error(message)


@given(text=st.text("会，（a b-é\u0301", max_size=80), width=st.integers(4, 40))
def test_lines_are_broken_within_the_width(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join(text.split()) == "".join("".join(lines).split())
    for line in lines:
        # Punctuation may hang over, a word without a gap may be too long.
        core = line.rstrip("，")
        long_word = max(map(width_of, line.split()), default=0) > width
        assert width_of(core) <= width or long_word or "（" in line


@given(rows=st.lists(st.tuples(*[st.text("会a", max_size=8)] * 3), max_size=5))
def test_columns_begin_at_the_same_place(rows: list[tuple[str, str, str]]) -> None:
    lines = table(["|", "|", "|"], [("|" + a, "|" + b, "|" + c) for a, b, c in rows], frozenset())
    starts = {
        tuple(width_of(line[:at]) for at, sign in enumerate(line) if sign == "|") for line in lines
    }
    assert len(starts) == 1
