"""The meaning of a node as a value that can be compared: without places in a file or spelling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from compiler.model import expressions as e

Meaning = object


def meaning(node: object) -> Meaning:
    """Equal for two nodes that say the same, wherever and however they were written."""
    match node:
        case e.Letterlijk(waarde=waarde, type=kind):
            return "Letterlijk", waarde, str(kind)
        case tuple() | list():
            return tuple(meaning(part) for part in node)
        case Mapping():
            return tuple((key, meaning(value)) for key, value in node.items())
        case _ if is_dataclass(node) and not isinstance(node, type):
            parts = ((field.name, getattr(node, field.name)) for field in fields(node))
            return type(node).__name__, tuple(
                (name, meaning(value)) for name, value in parts if name != "span"
            )
        case _:
            return node
