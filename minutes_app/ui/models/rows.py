"""Bringing the rows of a model from an old list to a new one with few, small signals."""

from collections.abc import Hashable, Sequence
from typing import Protocol, TypeVar


class Row(Protocol):
    """A row that is the same one as before if its ``key`` is the same."""

    @property
    def key(self) -> Hashable:
        """What makes it this row."""
        ...


R = TypeVar("R", bound=Row)
R_contra = TypeVar("R_contra", bound=Row, contravariant=True)


class RowsModel(Protocol[R_contra]):
    """What a model lets its rows be changed by."""

    def remove_rows(self, first: int, last: int) -> None:
        """Take rows out, with the signals."""
        ...

    def insert_rows(self, first: int, rows: Sequence[R_contra]) -> None:
        """Put rows in, with the signals."""
        ...

    def replace_rows(self, first: int, rows: Sequence[R_contra]) -> None:
        """Put rows in the place of rows with the same keys, with the signals."""
        ...


def bring_to(model: RowsModel[R], old: Sequence[R], new: Sequence[R], first: int = 0) -> None:
    """Change the rows of ``model`` that start at ``first`` from ``old`` to ``new``.

    What is common at both ends stays; what lies between is removed and inserted. That is exact for
    one insertion, one removal or a change in place, and right for everything.
    """
    old_keys, new_keys = [row.key for row in old], [row.key for row in new]
    head = _common(old_keys, new_keys)
    tail = _common(old_keys[head:][::-1], new_keys[head:][::-1])
    if head + tail < len(old):
        model.remove_rows(first + head, first + len(old) - tail - 1)
    if head + tail < len(new):
        model.insert_rows(first + head, new[head : len(new) - tail])
    _replace_changed(model, old[:head], new[:head], first)
    offset = len(new) - tail
    _replace_changed(model, old[len(old) - tail :], new[offset:], first + offset)


def _common(first: Sequence[Hashable], second: Sequence[Hashable]) -> int:
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


def _replace_changed(model: RowsModel[R], old: Sequence[R], new: Sequence[R], offset: int) -> None:
    start = None
    for index in range(len(new) + 1):
        changed = index < len(new) and old[index] != new[index]
        if changed and start is None:
            start = index
        elif not changed and start is not None:
            model.replace_rows(offset + start, new[start:index])
            start = None
