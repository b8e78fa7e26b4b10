"""No text raises, none takes long, and what is written of a tree reads as the tree."""

import random
import time
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minutes_app.domain.query import All, Either, FaultCode, In, Node, Not, Query, Text
from minutes_app.query.parser import DEEPEST, LONGEST, MOST_TERMS, read_query
from minutes_app.query.tidy import tidy
from minutes_app.query.writing import write_query
from tests.query.trees import NASTY, NONSENSE, TREES

TODAY = date(2026, 11, 22)
DAYS = st.dates()


def leaves(node: Node | None) -> list[Node]:
    match node:
        case None:
            return []
        case All(of) | Either(of):
            return [leaf for part in of for leaf in leaves(part)]
        case Not(of) | In(_, of):
            return leaves(of)
        case _:
            return [node]


def deep(node: Node) -> int:
    match node:
        case All(of) | Either(of):
            return 1 + max(map(deep, of), default=0)
        case Not(of) | In(_, of):
            return 1 + deep(of)
        case _:
            return 1


def sound(query: Query) -> None:
    """Check what holds of every query."""
    for fault in query.faults:
        assert 0 <= fault.start < fault.end <= len(query.text)
    assert [f.start for f in query.faults] == sorted(f.start for f in query.faults)
    assert all(leaf.text for leaf in leaves(query.root) if isinstance(leaf, Text))
    if query.root is not None:
        assert query.root == tidy(query.root)


@given(NONSENSE, DAYS)
def test_no_text_raises(text: str, today: date) -> None:
    sound(read_query(text, today))


@given(NONSENSE)
@example(" OR ")
@example("foo:bar”")
@example("kind:或,-x date:< soon")
@example("-kind:--人")
def test_what_was_read_is_written_and_read_as_the_same(text: str) -> None:
    root = read_query(text, TODAY).root
    again = read_query(write_query(root), TODAY).root
    assert again == root


def test_twenty_thousand_texts_of_the_worst_signs() -> None:
    chosen = random.Random(20261122)
    for _ in range(20_000):
        sound(read_query("".join(chosen.choices(NASTY, k=chosen.randint(0, 30))), TODAY))


@given(TREES)
def test_a_tree_that_is_written_reads_as_the_tree(tree: Node) -> None:
    query = read_query(write_query(tree), TODAY)
    assert query.root == tidy(tree)
    assert query.faults == ()


@given(TREES)
def test_a_tidy_tree_is_tidy(tree: Node) -> None:
    assert tidy(tidy(tree)) == tidy(tree)


@pytest.mark.parametrize(
    "piece",
    ["a", "人", "a ", "(", ")", '"', "“", "“”", '""', "-", "a|", "speaker:", "speaker:a,", "a:b ",
     "kind:x ", "in:tasks ", "date:2024 ", "NOT ", "OR ", "(in:tasks,titles,entries (", "会议指出:",
     "责任单:x ", "date:last week ", "due<", "「", "\u0301", "in progress "],
)  # fmt: skip
def test_a_very_long_text_is_read_at_once(piece: str) -> None:
    text = piece * (LONGEST // len(piece))
    start = time.process_time()
    query = read_query(text, TODAY)
    assert time.process_time() - start < 1
    sound(query)
    assert query.root is None or deep(query.root) <= 2 * DEEPEST + 4


def test_more_terms_than_can_be_looked_for_are_left_out_and_that_is_said() -> None:
    query = read_query(" ".join(f"w{number}" for number in range(MOST_TERMS + 5)), TODAY)
    (fault,) = query.faults
    assert fault.code is FaultCode.TOO_LONG
    assert query.text[fault.start :].split()[0] == f"w{MOST_TERMS}"
    assert len(leaves(query.root)) == MOST_TERMS


def test_text_beyond_what_is_read_is_said_to_be_left_out() -> None:
    query = read_query("人 " * LONGEST, TODAY)
    assert (LONGEST, 2 * LONGEST) in {(fault.start, fault.end) for fault in query.faults}
    assert query.root == Text("人")


def test_brackets_within_brackets_end_somewhere() -> None:
    query = read_query("(" * 300 + "a" + ")" * 300 + " b", TODAY)
    assert [fault.code for fault in query.faults] == [FaultCode.TOO_LONG]
    assert query.root == All((Text("a"), Text("b")))
