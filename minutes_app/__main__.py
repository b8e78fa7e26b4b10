"""``python -m minutes_app`` is the command line."""

import sys

from minutes_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
