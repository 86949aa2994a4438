"""The kinds of documents, and the names of the functions that read and test them."""

from __future__ import annotations

from compiler.backends.python import names
from compiler.backends.python.context import Context
from compiler.model.nodes import Gegevens


def documents(context: Context) -> list[Gegevens]:
    """The kinds of data that stand on their own, in the order of the files."""
    return [gegevens for gegevens in context.regeling.gegevens.values() if gegevens.document]


def function_of(context: Context, verb: str, gegevens: Gegevens) -> str:
    """The name of `lees_…` or `toets_…` for one kind."""
    return context.functions.add((verb, gegevens.naam), f"{verb}_{names.function(gegevens.naam)}")
