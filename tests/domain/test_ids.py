"""Identifiers are UUIDv7 and sort by age."""

import uuid

from minutes_app.domain.ids import new_id


def test_ids_are_version_7_in_rfc_form() -> None:
    one = uuid.UUID(new_id())
    assert one.variant == uuid.RFC_4122
    assert one.version == 7


def test_ids_made_in_one_burst_sort_in_the_order_in_which_they_were_made() -> None:
    ids = [new_id() for _ in range(20_000)]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
