"""`python -m compiler` is `kw`, where the command is not on the path."""

from compiler.cli import run

run()
