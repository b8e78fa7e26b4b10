"""A second opinion on finished PDFs: Preflight of Apache PDFBox, for what it knows.

    python -m scripts.preflight [--jars FOLDER] FILE.pdf …

Preflight knows PDF/A-1b; what the program writes is PDF/A-3b. What part 3 allows and part 1 does
not (files inside, faces without a list of their glyphs) is expected; all else is a fault and gives
exit code 1. On Debian 12: ``apt-get install default-jre-headless libpdfbox2-java libactivation-java
libjaxb-api-java``. Where they are missing it says so, and that is no fault.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

_JARS = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation",
         "jaxb-api")  # fmt: skip
_MAIN = "org.apache.pdfbox.preflight.Validator_A1b"
_FINDING = re.compile(r"^\d[\d.]* : ")
_EXPECTED = (
    "7.11.2 : Error on MetaData, part must be 1",
    "The CIDSet entry is missing for the Composite Subset",
    "EmbeddedFile entry is present in the Names dictionary",
    "EmbeddedFile entry is present in a FileSpecification dictionary",
)


def main(arguments: list[str]) -> int:
    """Look at each file; return 1 if there is a fault in one."""
    parser = argparse.ArgumentParser(description="Preflight of PDFBox on finished PDFs.")
    parser.add_argument("--jars", type=Path, default=Path("/usr/share/java"))
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    jars = [options.jars / f"{name}.jar" for name in _JARS]
    java = shutil.which("java")
    missing = ["java"] if java is None else []
    missing += [jar.name for jar in jars if not jar.exists()]
    if java is None or missing:
        print(f"Preflight cannot be run here; missing: {', '.join(missing)}.")
        return 0
    command = [java, "-cp", os.pathsep.join(map(str, jars)), _MAIN]
    faults = {file: found for file in options.files if (found := _faults(command, file))}
    for file, found in faults.items():
        print(f"{file}:", *found, sep="\n  ")
    print(f"{len(options.files)} files, {len(faults)} with faults.")
    return 1 if faults else 0


def _faults(command: list[str], file: Path) -> list[str]:
    """Return what Preflight finds and is not expected."""
    said = subprocess.run([*command, str(file)], capture_output=True, text=True, check=False)
    lines = said.stdout.splitlines()
    found = [line for line in lines if _FINDING.match(line)]
    if not any(file.name in line for line in lines):
        return ["it could not be looked at", *said.stderr.splitlines()[:3]]
    return [line for line in found if not any(expected in line for expected in _EXPECTED)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
