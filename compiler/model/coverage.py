"""Whether the sentences of the regulation were ever decisive in an example.

What makes a part of a rule decisive is written in `evaluate/decisive.py`; a sentence is as decisive as
the parts of the rules that serve it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from compiler.model.nodes import Voorbeeld
from compiler.vindplaats import Vindplaats


class Beslissend(StrEnum):
    """How much of a sentence was decisive: every part of its rules, some of them, or none."""

    GEHEEL = "geheel"
    DEELS = "deels"
    NIET = "niet"


@dataclass(frozen=True, slots=True)
class Dekking:
    """What the examples show of one sentence, and in which of them its rules were decisive."""

    beslissend: Beslissend
    voorbeelden: tuple[Voorbeeld, ...]


Coverage = Mapping[Vindplaats, Dekking]
"""By the place of the sentence. A sentence without anything that can decide an outcome is not in it:
one without rule, or one that says from when, under which name or with what leniency the regulation
applies."""
