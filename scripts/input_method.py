"""Chinese typed as a secretary types it: the real program, a real input method, real keys.

    python -m scripts.input_method [--output FOLDER]

A screen of its own (Xvfb), a session bus of its own, fcitx 5 with pinyin, and the program's own
``main`` as a process. Keys go in at the X server (XTEST), so they pass everything that a key passes
at a desk: server, Qt, bus, input method and back. What was recorded is read with the command line
from the archive. The settings of fcitx and all folders are made for the run and go with it.

Ends with 0 if each line came out as it was meant, with 1 if one did not. Where a program is
missing it says "not run" and which, and ends with 0: many machines may not install them.
``--output`` keeps pictures of the screen, taken where a candidate window stands.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from scripts.typist import Typist, UnexpectedError, running, wait_for

PROGRAMS = ("Xvfb", "dbus-daemon", "fcitx5", "xdotool")
ADDON = "fcitx5/addon/pinyin.conf"
MIXED = "zhongguo我们"
"""What a word that was half composed leaves: its letters, and the word after it."""
_LINE = 15.0
"""Seconds that one line may take until it is in the archive."""
_BETWEEN_LINES = 0.25
_WORDS = 2000
_PROFILE = """\
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=pinyin
Layout=

[GroupOrder]
0=Default
"""
_BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True, slots=True)
class Line:
    """Keys as ``xdotool`` names them (words in ``"`` are typed letter by letter), and the entry.

    Spaces do not count in the entry: the input method puts them between syllables.
    """

    what: str
    keys: str
    entry: str


# The first candidate of these syllables is the same in every dictionary of the last years.
LINES = (
    Line("Ctrl+Space begins, Space takes the first candidate",
         'ctrl+space "zhongguo" space Return', "中国"),
    Line("two words and a comma", '"beijing" space "," "zhongguo" space Return', "北京，中国"),
    Line("a candidate by its number", '"women" 1 Return', "我们"),
    Line("an instruction by the sign of Chinese typing",
         '"!" "zhongguo" space Return', "中国"),
    Line("Return takes the letters, a second one records",
         '"zhongguo" Return Return', "zhongguo"),
    Line("Esc drops the letters, and the line goes on",
         '"beijing" Escape "women" space Return', "我们"),
    Line("a word corrected while it is composed",
         '"beijinh" BackSpace "g" space Return', "北京"),
    Line("a speaker's key among the letters", '"zhongguo" ctrl+1 "women" space Return', MIXED),
    Line("undo among the letters", '"zhongguo" ctrl+z space "women" space Return', "中国我们"),
    Line("other places and back among the letters",
         '"zhongguo" ctrl+e alt+1 ctrl+l "women" space Return', MIXED),
    Line(
        "the palette among the letters", '"zhongguo" ctrl+k Escape "women" space Return', MIXED
    ),
    Line("the pages shut and opened among the letters",
         '"zhongguo" F9 F9 "women" space Return', MIXED),
    Line("half a word, then letters without the input method",
         '"zhongguo" ctrl+l ctrl+space "ok" Return', "zhongguook"),
)  # fmt: skip


def missing() -> list[str]:
    """Return what this machine lacks for the run."""
    lacking = [name for name in PROGRAMS if shutil.which(name) is None]
    folders = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    if not any((Path(folder) / ADDON).exists() for folder in folders):
        lacking.append("the pinyin of fcitx 5")
    return lacking


def play(folder: Path, output: Path | None) -> list[str]:
    """Type all lines in a folder of one's own; return what came out otherwise than meant."""
    environment = _environment(folder)
    typist = Typist(environment, folder / "archive.minutes", output)
    _prepare(folder, typist)
    with ExitStack() as stack:

        def start(name: str, *command: str, answers: bool = False) -> str:
            log = folder / f"{name}.log"
            return stack.enter_context(running(list(command), environment, log, answers=answers))

        screen = ("-screen", "0", "1280x800x24", "-nolisten", "tcp")
        number = start("screen", "Xvfb", "-displayfd", "{pipe}", *screen, answers=True)
        environment["DISPLAY"] = f":{number}"
        config = f"--config-file={folder / 'bus.conf'}"
        bus = ("dbus-daemon", config, "--nofork", "--print-address={pipe}")
        environment["DBUS_SESSION_BUS_ADDRESS"] = start("bus", *bus, answers=True)
        start("input-method", "fcitx5", "--disable", "cloudpinyin,wayland")
        start("program", sys.executable, "main.py")
        wait_for("the window", typist.window)
        typist.focus(typist.window())
        _begin(typist)
        return [words for line in LINES if (words := _typed(typist, line))]


def _environment(folder: Path) -> dict[str, str]:
    """Return the surroundings of a desk with fcitx, and nothing of whoever runs this."""
    places = {
        f"XDG_{name.upper()}_HOME": str(folder / name)
        for name in ("config", "data", "cache", "state")
    }
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "XMODIFIERS": "@im=fcitx",
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "MINUTES_PREFERENCES": str(folder / "preferences.ini"),
        **places,
    }


def _prepare(folder: Path, typist: Typist) -> None:
    """Make the archive, and the settings as they are on the second day of use."""
    (folder / "run").mkdir(mode=0o700)
    (folder / "config" / "fcitx5").mkdir(parents=True)
    (folder / "config" / "fcitx5" / "profile").write_text(_PROFILE, "ascii")
    (folder / "bus.conf").write_text(_BUS.format(folder=folder / "run"), "utf-8")
    title = ("new", "Chinese by keyboard", "--date", "2026-06-19", "--language", "zh")
    typist.meeting = typist.minutes(*title).strip()
    archive = folder / "archive.minutes"
    (folder / "preferences.ini").write_text(
        f"[archive]\npath={archive}\n[look]\nlanguage=en\ntheme=light\n"
        f"[session]\nlast_meeting={typist.meeting}\nwelcomed=true\n",
        "utf-8",
    )


def _begin(typist: Typist) -> None:
    """Type until a whole line is taken: the window is there before its meeting is."""

    def taken() -> bool:
        typist.press('"Begin" Return')
        time.sleep(_BETWEEN_LINES)
        return "Begin" in typist.entries()

    wait_for("the first line", taken)


def _typed(typist: Typist, line: Line) -> str:
    """Type a line; return what is wrong with what was recorded, "" if nothing."""
    before = len(typist.entries())
    typist.press(line.keys)
    try:
        wait_for("an entry", lambda: len(typist.entries()) > before, _LINE)
    except UnexpectedError:
        typist.picture(line.what)
        return f"{line.what}: nothing was recorded"
    found = [entry.replace(" ", "") for entry in typist.entries()[before:]]
    print(f"{'typed' if found == [line.entry] else 'WRONG'}  {line.what}: {' | '.join(found)}")
    return "" if found == [line.entry] else f"{line.what}: {found}, not {line.entry}"


def main() -> int:
    """Type where everything is installed; say so where it is not."""
    parser = argparse.ArgumentParser(description="Type Chinese with a real input method.")
    parser.add_argument("--output", type=Path, help="a folder for pictures of what went wrong")
    output: Path | None = parser.parse_args().output
    if lacking := missing():
        print(f"Typing with fcitx 5 was not run: {', '.join(lacking)} not installed.")
        return 0
    if output:
        output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        try:
            wrong = play(Path(folder), output)
        except UnexpectedError as error:
            wrong = [str(error), *_logs(Path(folder))]
    print("\n".join(wrong) if wrong else f"{len(LINES)} lines typed with fcitx 5, all as meant.")
    return int(bool(wrong))


def _logs(folder: Path) -> list[str]:
    """Return the last words of all programs that ran."""
    paths = sorted(folder.glob("*.log"))
    return [f"{path.name}: {path.read_text('utf-8', 'replace')[-_WORDS:]}" for path in paths]


if __name__ == "__main__":
    sys.exit(main())
