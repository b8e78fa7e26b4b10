"""A file that came back: the one that was issued is told from every other."""

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from minutes_app.domain.meetings import Language
from minutes_app.domain.papers import Version
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.chain import link
from minutes_app.services.issuing.files import Order, Signing, Written, write_files
from minutes_app.services.issuing.verifying import Verdict, verify
from minutes_app.services.papers.publishing import Format
from tests.documents.pdf.certificates import PASSWORD, certificate_file
from tests.services.issuing.issued import issue, sample

NOW = datetime(2026, 6, 20, 9, tzinfo=UTC)


class House:
    """A house that issued one meeting, signed, as PDF and Word."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk.open(folder / "a.minutes", create=True)
        self.meeting = sample(self.desk, Language.ENGLISH)
        prepared = self.desk.issuing.prepare(self.meeting, self.desk.issuing.proposal(self.meeting))
        order = Order(
            folder, "minutes", (Format.PDF, Format.WORD), Signing(certificate_file(), PASSWORD)
        )
        self.written: Written = write_files(prepared.publication, order, prepared.made)
        change = self.desk.issuing.finish(prepared, self.written)
        self.version = change.of_type(Version)[0]
        self.pdf, self.word = (one.data for one in self.written.files)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    made = House(tmp_path_factory.mktemp("house"))
    yield made
    made.desk.close()


def test_both_files_are_known_again(house: House) -> None:
    for data in (house.pdf, house.word):
        found = verify(house.desk.archive, data)
        assert (found.verdict, found.version, found.latest) == (Verdict.SAME, house.version, True)
        assert found.genuine


def test_a_signature_that_no_library_here_knows_hides_no_record(house: House) -> None:
    """Seals of other houses are made in ways of their own: the data inside are what they were."""
    at = house.pdf.rfind(b"/Contents <")
    sha256, unknown = b"608648016503040201", b"6086480165030402ff"
    strange = house.pdf[:at] + house.pdf[at:].replace(sha256, unknown)
    assert strange != house.pdf
    found = verify(house.desk.archive, strange)
    assert (found.verdict, found.version) == (Verdict.RECORD, house.version)
    assert not found.signatures


def test_who_signed_is_kept_and_found(house: House) -> None:
    assert house.version.signer
    (signature,) = verify(house.desk.archive, house.pdf).signatures
    assert (signature.name, signature.intact) == (house.version.signer, True)
    assert signature.whole


def test_what_is_added_at_the_end_is_told(house: House) -> None:
    found = verify(house.desk.archive, house.pdf + b"\n%% one more line\n")
    assert (found.verdict, found.version) == (Verdict.ADDED_TO, house.version)
    assert not found.genuine
    assert [one.whole for one in found.signatures] in ([False], [])


def test_a_changed_byte_within_is_no_genuine_file(house: House) -> None:
    middle = len(house.pdf) // 3
    for place in (middle, middle + 500, middle * 2):
        changed = bytearray(house.pdf)
        changed[place] ^= 0x20
        found = verify(house.desk.archive, bytes(changed))
        assert not found.genuine
        assert not any(one.intact for one in found.signatures)


def rewritten(data: bytes, old: bytes, new: bytes) -> bytes:
    """Return a Word file with its text replaced, as an editor would save it."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(target, "w") as other:
        for name in package.namelist():
            part = package.read(name)
            other.writestr(name, part.replace(old, new) if name.endswith("document.xml") else part)
    return target.getvalue()


def test_words_changed_in_word_are_not_taken_for_issued(house: House) -> None:
    changed = rewritten(house.word, b"Symposium", b"Banquet")
    found = verify(house.desk.archive, changed)
    assert (found.verdict, found.version) == (Verdict.RECORD, house.version)
    assert not found.genuine


def test_the_minutes_of_another_house_are_unknown(house: House, tmp_path: Path) -> None:
    other = Desk.open(tmp_path / "b.minutes", create=True)
    assert verify(other.archive, house.word).verdict is Verdict.UNKNOWN
    other.close()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", b"PK\x03\x04", b"some text"])
def test_any_data_may_be_asked_about(data: bytes, house: House) -> None:
    found = verify(house.desk.archive, data)
    assert (found.verdict, found.version) == (Verdict.NOTHING, None)


def test_a_file_that_was_corrected_since_says_so(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "c.minutes", create=True)
    meeting = sample(desk)
    issue(desk, meeting, "first")
    desk.issuing.begin_correction(meeting, "")
    issue(desk, meeting, "second")
    assert not verify(desk.archive, b"pdf of first").latest
    assert verify(desk.archive, b"pdf of second").latest
    desk.close()


def test_a_certificate_is_opened_before_anything_is_made(house: House, tmp_path: Path) -> None:
    from minutes_app.domain.errors import SigningError

    order = Order(tmp_path, "x", (Format.PDF,), Signing(certificate_file(), "wrong"))
    steps: list[int] = []
    other = sample(house.desk)
    prepared = house.desk.issuing.prepare(other, house.desk.issuing.proposal(other))
    with pytest.raises(SigningError, match=r"signing\.password"):
        write_files(prepared.publication, order, NOW, steps.append)
    assert (steps, list(tmp_path.iterdir())) == ([], [])
    assert PASSWORD not in repr(order)


class Chained:
    """A house that issued two meetings, the second in a file that names the seal of the first."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "chained.minutes"
        self.desk = Desk.open(self.path, create=True)
        issue(self.desk, sample(self.desk, Language.ENGLISH), "first")
        self.meeting = sample(self.desk)
        prepared = self.desk.issuing.prepare(self.meeting, self.desk.issuing.proposal(self.meeting))
        written = write_files(prepared.publication, Order(folder, "x"), prepared.made)
        self.desk.issuing.finish(prepared, written)
        self.files = [one.data for one in written.files]

    def write(self, *statements: str) -> None:
        """Write past all that guards the archive."""
        for statement in ("PRAGMA foreign_keys = OFF", *statements):
            self.desk.archive.connection.execute(statement)
        self.desk.archive.connection.execute("PRAGMA foreign_keys = ON")


@pytest.fixture
def chained(tmp_path: Path) -> Iterator[Chained]:
    made = Chained(tmp_path)
    yield made
    made.desk.close()


def test_a_file_goes_together_with_the_archive_that_issued_it(chained: Chained) -> None:
    for data in chained.files:
        found = verify(chained.desk.archive, data)
        assert (found.verdict, found.gap, found.genuine) == (Verdict.SAME, False, True)


def test_a_file_shows_that_the_tail_of_the_archive_was_cut_off(chained: Chained) -> None:
    chained.write(
        f"DELETE FROM version WHERE meeting = '{chained.meeting}'",
        "DELETE FROM operation_change", "DELETE FROM operation",
        f"UPDATE meeting SET status = 'draft' WHERE id = '{chained.meeting}'",
    )  # fmt: skip
    assert chained.desk.seals.check().sound  # nothing inside tells of it
    for data in chained.files:
        found = verify(chained.desk.archive, data)
        assert (found.verdict, found.gap) == (Verdict.UNKNOWN, True)


def test_a_file_shows_that_the_archive_was_made_anew(chained: Chained) -> None:
    other = chained.desk.archive
    last = next(one for one in chained.desk.versions.all(chained.meeting))
    chained.write(
        f"DELETE FROM version WHERE meeting <> '{chained.meeting}'",
        f"UPDATE version SET chain = '{link(last, '')}'",
        "DELETE FROM operation_change", "DELETE FROM operation",
    )  # fmt: skip
    for data in chained.files:
        found = verify(other, data)
        assert (found.verdict, found.gap, found.genuine) == (Verdict.SAME, True, False)


def test_a_meeting_that_was_read_in_proves_nothing_of_the_archive(
    chained: Chained, tmp_path: Path
) -> None:
    other = Desk.open(tmp_path / "b.minutes", create=True)
    other.transfer.import_json(chained.desk.transfer.parcel(chained.meeting).data())
    for data in chained.files:
        found = verify(other.archive, data)
        assert (found.verdict, found.gap, found.genuine) == (Verdict.SAME, False, True)
    other.close()
