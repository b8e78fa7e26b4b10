"""Starts the window of Minutes; the program is the package beside this file."""

import sys

from minutes_app.app import main

if __name__ == "__main__":
    sys.exit(main())
