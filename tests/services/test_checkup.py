"""The checkup: each finding, on machines that lack this or that."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from minutes_app.domain.errors import ArchiveError
from minutes_app.host.fonts import FontCatalogue, installed_fonts
from minutes_app.language import Tongue, use_language
from minutes_app.services import checkup
from minutes_app.services.checkup import archive as archive_checks
from minutes_app.services.checkup import input_method, packages, typefaces, window
from minutes_app.services.checkup.findings import Finding, State
from minutes_app.services.desk import Desk
from minutes_app.storage.archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "a.minutes"
    desk = Desk.open(path, create=True)
    for number in range(40):
        desk.meetings.create(f"Meeting {number} " + "words " * 200)
    desk.close()
    return path


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use_language(Tongue.ENGLISH)


def one(findings: list[Finding], check: str) -> Finding:
    (found,) = (finding for finding in findings if finding.check == check)
    return found


def test_each_thing_is_looked_at_once(archive: Path) -> None:
    checks = [finding.check for finding in checkup.check_everything(archive)]
    assert len(checks) == len(set(checks))
    assert {"engine", "archive", "disk", "window", "fonts.chinese", "input_method"} <= set(checks)


def test_words_follow_the_language(archive: Path) -> None:
    english = checkup.check_everything(archive)
    use_language(Tongue.CHINESE)
    chinese = checkup.check_everything(archive)
    assert [e.check for e in english] == [c.check for c in chinese]
    assert all(e.title != c.title for e, c in zip(english, chinese, strict=True))


def test_a_sound_archive(archive: Path) -> None:
    before = archive.read_bytes()
    (found,) = archive_checks.check_archive(archive)
    assert (found.check, found.state) == ("archive", State.GOOD)
    assert archive.read_bytes() == before


def test_an_archive_that_is_open_is_still_looked_at(archive: Path) -> None:
    desk = Desk.open(archive)
    (found,) = archive_checks.check_archive(archive)
    desk.close()
    assert found.state is State.GOOD


@pytest.mark.parametrize("name", ["a.minutes", "deep/er/a.minutes"])
def test_an_archive_that_is_not_there_is_none_to_worry(tmp_path: Path, name: str) -> None:
    (found,) = archive_checks.check_archive(tmp_path / name)
    assert found.state is State.GOOD
    assert list(tmp_path.rglob("a.minutes*")) == []
    assert archive_checks.check_room(tmp_path / name).state is not State.NEEDED


def test_a_damaged_archive_is_found(archive: Path) -> None:
    content = bytearray(archive.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = bytes(64)
    archive.write_bytes(content)
    found = one(archive_checks.check_archive(archive), "archive")
    assert found.state is State.NEEDED
    assert found.remedy
    assert archive.read_bytes() == bytes(content)


def test_a_file_that_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("letters")
    found = one(archive_checks.check_archive(tmp_path / "a"), "archive")
    assert found.state is State.NEEDED
    assert "is not an archive" in found.title


def test_an_archive_that_cannot_be_written(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    assert one(archive_checks.check_archive(archive), "archive.writable").state is State.NEEDED


def test_an_archive_in_a_folder_that_is_synced(tmp_path: Path) -> None:
    found = archive_checks.check_archive(tmp_path / "OneDrive" / "a.minutes")
    assert one(found, "archive.shared").state is State.ADVICE


@pytest.mark.parametrize(
    ("free", "state"),
    [(10**10, State.GOOD), (10**8, State.ADVICE), (10**6, State.NEEDED)],
)
def test_room_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: State
) -> None:
    usage = type("Usage", (), {"free": free})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    found = archive_checks.check_room(tmp_path / "a.minutes")
    assert found.state is state
    assert bool(found.remedy) is (state is not State.GOOD)


def test_an_engine_that_corrupts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert archive_checks.check_engine().state is State.GOOD
    monkeypatch.setattr(archive_checks.engine.dbapi2, "sqlite_version_info", (3, 40, 1))
    found = archive_checks.check_engine()
    assert found.state is State.NEEDED
    assert "3.40.1" in found.details[0]


@pytest.mark.parametrize(
    ("program", "root", "command"),
    [
        ("apt-get", False, "sudo apt-get install fonts-wqy-microhei libegl1"),
        ("apt-get", True, "apt-get install fonts-wqy-microhei libegl1"),
        ("dnf", False, "sudo dnf install libglvnd-egl wqy-microhei-fonts"),
        ("brew", False, ""),
        ("none", False, ""),
    ],
)
def test_the_command_that_installs(
    monkeypatch: pytest.MonkeyPatch, program: str, root: bool, command: str
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: name if name == program else None)
    monkeypatch.setattr("os.geteuid", lambda: 0 if root else 1000)
    wanted = [
        package
        for package in packages.wanted_packages("linux", "x11")
        if package.names["debian"] in {"libegl1", "fonts-wqy-microhei"}
    ]
    assert packages.install_command(wanted) == command


def test_missing_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "is_present", lambda *_: False)
    monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
    monkeypatch.setattr(packages.sys, "platform", "linux")
    found = {finding.check: finding for finding in packages.check_packages()}
    assert found["packages.window"].state is State.NEEDED
    assert "libEGL.so.1" in found["packages.window"].details[0]
    assert found["packages.x11"].state is State.NEEDED
    assert found["packages.wayland"].state is State.ADVICE, "not the session in use"
    assert found["packages.fonts"].state is State.ADVICE
    assert "packages.environment" not in found
    assert "packages.checks" not in found


def test_without_a_window_its_libraries_are_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "is_present", lambda *_: False)
    monkeypatch.setattr(packages, "find_spec", lambda _: None)
    monkeypatch.setattr(packages.sys, "platform", "linux")
    assert checkup.ready(packages.check_packages())


def test_packages_are_of_the_platform() -> None:
    assert packages.wanted_packages("win32", "") == []
    assert packages.wanted_packages("linux", "")


@pytest.mark.parametrize("kind", ["command", "module", "font", "library"])
def test_things_are_looked_for_themselves(kind: str) -> None:
    there = {
        "command": "sh",
        "module": "json",
        "font": "Liberation Serif",
        "library": "libc.so.6",
    }
    fonts = installed_fonts()
    for wanted, expected in ((there[kind], True), ("no-such-thing", False)):
        package = packages.Package({}, "window", kind, wanted, essential=True)
        assert packages.is_present(package, fonts) is expected


def test_a_window_that_is_not_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert window.check_window().state is State.GOOD
    monkeypatch.setattr(window, "find_spec", lambda _: None)
    found = window.check_window()
    assert (found.state, found.command[:4]) == (State.ADVICE, "make")
    monkeypatch.setattr(window, "resource_folder", lambda: tmp_path / "resources")
    assert window.window_command() == f'{sys.executable} -m pip install "minutes-app[window]"'


def test_a_machine_without_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typefaces, "installed_fonts", lambda: FontCatalogue(()))
    found = typefaces.check_typefaces()
    assert {finding.state for finding in found} == {State.NEEDED}
    assert found[0].check == "fonts.chinese"


def test_a_machine_without_chinese_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    latin = FontCatalogue(installed_fonts().family("Liberation Serif"))
    monkeypatch.setattr(typefaces, "installed_fonts", lambda: latin)
    monkeypatch.setattr("shutil.which", lambda name: name if name == "pacman" else None)
    chinese, *layouts = typefaces.check_typefaces()
    assert chinese.state is State.NEEDED
    assert chinese.command.endswith("pacman -S noto-fonts-cjk")
    assert {finding.state for finding in layouts} == {State.ADVICE}


def test_stand_ins_are_named() -> None:
    found = one(typefaces.check_typefaces(), "fonts.official-zh")
    assert found.state is State.ADVICE
    assert any(detail.startswith("方正小标宋简体 is not installed") for detail in found.details)


@pytest.mark.parametrize(
    ("platform", "screen", "program", "state", "words"),
    [
        ("darwin", "", "", State.GOOD, "part of the system"),
        ("win32", "", "", State.GOOD, "part of the system"),
        ("linux", "", "fcitx5", State.GOOD, "No screen"),
        ("linux", ":0", "", State.ADVICE, "cannot be typed"),
        ("linux", ":0", "fcitx5", State.GOOD, "fcitx5"),
        ("linux", ":0", "ibus-daemon", State.GOOD, "ibus"),
    ],
)
def test_the_input_method(
    tmp_path: Path, platform: str, screen: str, program: str, state: State, words: str
) -> None:
    for number, name in enumerate(("bash", program), start=1):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "comm").write_text(f"{name}\n")
    found = input_method.check_input_method({"DISPLAY": screen}, tmp_path, platform)
    assert found.state is state
    assert words in found.title


def test_a_qt_without_the_door_to_the_input_method(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "1").mkdir()
    (tmp_path / "1" / "comm").write_text("fcitx5\n")
    monkeypatch.setattr(input_method, "find_spec", lambda _: None)
    x11 = input_method.check_input_method({"DISPLAY": ":0"}, tmp_path, "linux")
    assert (x11.state, "ibus" in x11.details[0]) == (State.ADVICE, True)
    wayland = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert input_method.check_input_method(wayland, tmp_path, "linux").state is State.GOOD


def test_damage_is_found_beside_the_open_archive(archive: Path) -> None:
    archive_checks.look_for_damage(archive, lambda: False)
    content = bytearray(archive.read_bytes())
    page = int.from_bytes(content[16:18])
    content[page * 5 : page * 6] = bytes(page)
    archive.write_bytes(content)
    with pytest.raises(ArchiveError, match=r"archive\.damaged"):
        archive_checks.look_for_damage(archive, lambda: False)


def test_a_look_that_is_stopped_finds_nothing(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minutes_app.storage.archive._STEPS", 1)  # the archive is small
    content = bytearray(archive.read_bytes())
    page = int.from_bytes(content[16:18])
    content[page * 5 : page * 6] = bytes(page)
    archive.write_bytes(content)
    archive_checks.look_for_damage(archive, lambda: True)
    with Archive.open(archive, read_only=True) as opened:
        assert opened.damage(1, lambda: True) == []
        assert opened.damage(1, lambda: False)
