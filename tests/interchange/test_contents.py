"""Bytes inside a meeting file: they come back as they went, and others are refused."""

import base64
import zlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.errors import ImportFileError
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.papers import Annex, IssuedFile, Version, VersionKind
from minutes_app.interchange import contents as module
from minutes_app.interchange import (
    digests_of,
    packed,
    read_meeting,
    unpacked,
    with_new_ids,
    write_meeting,
)
from minutes_app.interchange.meeting_file import Content, MeetingFile
from minutes_app.storage.contents import digest_of
from tests.interchange.small import MEETING, small_file


def with_bytes(*data: bytes) -> MeetingFile:
    return replace(small_file(), contents=packed({digest_of(one): one for one in data}))


@given(st.lists(st.binary(max_size=200), max_size=4))
def test_bytes_come_back_as_they_went(data: list[bytes]) -> None:
    file = with_bytes(*data)
    back = read_meeting(write_meeting(file))
    assert back.contents == file.contents
    assert set(unpacked(back).values()) == set(data)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (Content("0" * 64, packed({"x": b"data"})[0].data), "contents[0].digest"),
        (Content(digest_of(b"x"), "not base64!"), "contents[0].data"),
        (Content(digest_of(b"x"), base64.b64encode(b"not packed").decode()), "contents[0].data"),
        (
            Content(digest_of(b"x"), base64.b64encode(zlib.compress(b"x") + b"more").decode()),
            "contents[0].data",
        ),
    ],
)
def test_other_bytes_than_were_named_are_refused(content: Content, place: str) -> None:
    data = write_meeting(replace(small_file(), contents=(content,)))
    with pytest.raises(ImportFileError, match=r"import\.value") as caught:
        read_meeting(data)
    assert caught.value.parameters["path"] == place


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 1000)
    data = write_meeting(with_bytes(b"\0" * 1_000_000))
    with pytest.raises(ImportFileError, match=r"import\.value"):
        read_meeting(data)


def test_many_small_bombs_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_OF_ALL", 250)
    two, three = (b"a" * 100, b"b" * 100), (b"a" * 100, b"b" * 100, b"c" * 100)
    assert len(unpacked(read_meeting(write_meeting(with_bytes(*two))))) == 2
    with pytest.raises(ImportFileError, match=r"import\.value"):
        read_meeting(write_meeting(with_bytes(*three)))


def test_a_copy_keeps_the_files_of_annexes_and_no_versions() -> None:
    annex, issued = b"annex", b"issued"
    version = Version(
        new_id(), MEETING.id, VersionKind.ISSUED, datetime(2026, 6, 20, tzinfo=UTC),
        digest_of(issued), files=(IssuedFile("a.pdf", digest_of(issued)),),
    )  # fmt: skip
    file = replace(
        with_bytes(annex, issued),
        meeting=replace(MEETING, status=MeetingStatus.ISSUED, correction=2),
        annexes=(Annex(new_id(), MEETING.id, "Plan", content=digest_of(annex)),),
        versions=(version,),
    )
    assert digests_of(file) == {digest_of(annex), digest_of(issued)}
    copy = with_new_ids(file)
    assert (copy.meeting.status, copy.meeting.correction) == (MeetingStatus.DRAFT, 0)
    assert copy.versions == ()
    assert set(unpacked(copy)) == {digest_of(annex)}
