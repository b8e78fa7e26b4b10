#!/bin/sh
# Finds a Python and hands over to setup.py, which does the work.
# Usage: sh scripts/setup.sh run|test|input-method
set -eu
cd "$(dirname "$0")/.."

if ! command -v "${PYTHON:-python3}" >/dev/null 2>&1; then
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        apt-get update -q && apt-get install -qy --no-install-recommends python3 python3-venv
    else
        echo "Python 3.11 or newer is needed. Install it first (Debian: sudo apt-get install python3)." >&2
        exit 1
    fi
fi
exec "${PYTHON:-python3}" scripts/setup.py "$@"
