"""What stops a command early, apart from mistakes of ours."""

from __future__ import annotations


class WrongUse(Exception):
    """The command was given something it cannot work with: message, and what to do about it."""

    def __init__(self, message: str, help: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help


class RegulationFails(Exception):
    """The regulation itself has errors, which have been shown; this command cannot go on."""
