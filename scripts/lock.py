"""Write requirements/*.txt anew from pyproject.toml: every package with its version and hashes.

Needs the program uv on the path; users of the locks do not. What is locked stays as it is
unless a requirement excludes it; ``--upgrade`` takes the newest of everything,
``--upgrade-package NAME`` of one.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Written by `make lock` from pyproject.toml; not to be edited by hand.\n"
OPTIONS = (
    "--universal",
    "--generate-hashes",
    "--python-version=3.11",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--no-annotate",
    "--quiet",
)


def compile_lock(uv: str, output: str, *inputs: str) -> None:
    """Resolve ``inputs`` into ``output`` and put the header over it."""
    target = ROOT / "requirements" / output
    command = [uv, "pip", "compile", *OPTIONS, *inputs, "-o", str(target)]
    subprocess.run(command, cwd=ROOT, check=True)
    text = target.read_text(encoding="utf-8").removeprefix(HEADER)
    target.write_text(HEADER + text, encoding="utf-8")


def main() -> None:
    """Write both locks; the smaller one takes its versions from the larger one."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("make lock needs the program uv.")
    window = ("pyproject.toml", "--extra", "window")
    compile_lock(uv, "dev.txt", *window, "--group", "dev", *sys.argv[1:])
    (ROOT / "requirements" / "run.txt").unlink(missing_ok=True)
    compile_lock(uv, "run.txt", *window, "-c", "requirements/dev.txt")


if __name__ == "__main__":
    main()
