"""The publication as it comes in: its text as stored, its exceptions, and its normalised form.

published = publish("regeling/bron/publicatie.txt", text, toml)
"""

from __future__ import annotations

from dataclasses import dataclass

from compiler.publication.exceptions import Exceptions, read_exceptions
from compiler.publication.normalise import Publication, normalise


@dataclass(frozen=True, slots=True)
class PublishedText:
    """`name` is the file as shown to the reader; `publication` counts its lines."""

    name: str
    text: str
    exceptions: Exceptions
    publication: Publication


def publish(name: str, text: str, toml: str) -> PublishedText:
    """Normalise a publication; raises a `ValueError` in Dutch where its exceptions are wrong."""
    exceptions = read_exceptions(toml)
    return PublishedText(name, text, exceptions, normalise(text, exceptions))
