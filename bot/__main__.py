"""``python -m bot`` is the program ``whopays``."""

import sys

from bot.cli import main

sys.exit(main())
