"""`python -m compiler` is `kw`, where the command is not on the path."""

import sys

from compiler.cli import main

sys.exit(main())
