"""The regulation and the runtime as one script: what is needed, and nothing that is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from compiler.backends.javascript.compact import compact
from compiler.backends.javascript.data_rows import KINDS
from compiler.backends.javascript.literal import Value, js
from compiler.backends.javascript.tokens import Token, tokens_of
from compiler.backends.javascript.trim import entries, trimmed
from compiler.model import nodes
from compiler.model.types import Basistype, Lijst, Type
from compiler.script_modules import in_order

_NUMBER = re.compile(r"\d+$")

_OPERATIONS = ("GEWOON", "bijzonder")
"""The tables of the runtime that have an entry for each operation."""

DATA = "GEGEVENS"
"""The name of the rows in the script; the runtime makes of them what a module offers."""


def script(regeling: nodes.Regeling, rows: Value, entry: str, given: str) -> str:
    """The rows, and the runtime from one of its modules on, which declares the name `given`."""
    # Sentences stand first in a row too; the runtime is made for operations alone, so that a sentence
    # that changes does not make it again.
    operations = frozenset(_operations(rows)) & _known(entry)
    kinds = frozenset(_kinds(regeling)) | {"t"}
    return f"const {DATA}={js(rows)};{_runtime(entry, given, operations, kinds)}"


@cache
def _runtime(entry: str, given: str, operations: frozenset[str], kinds: frozenset[str]) -> str:
    tables = {**dict.fromkeys(_OPERATIONS, operations), "WAARDELEZERS": kinds}
    keep = frozenset({given, DATA})
    return compact(trimmed(list(_tokens(entry)), tables, keep), keep)


@cache
def _known(entry: str) -> frozenset[str]:
    """The operations that the runtime has."""
    tokens = list(_tokens(entry))
    return frozenset[str]().union(*(entries(tokens, table) for table in _OPERATIONS))


def _operations(value: Value) -> Iterator[str]:
    """What rows begin with: the operations of the expressions among them, and some names."""
    if isinstance(value, tuple) and value:
        if isinstance(value[0], str):
            yield _NUMBER.sub("", value[0])
        for part in value:
            yield from _operations(part)


def _kinds(regeling: nodes.Regeling) -> Iterator[str]:
    """The letters of the plain kinds of values that its fields hold."""
    for gegevens in regeling.gegevens.values():
        for veld in gegevens.velden:
            type_: Type = veld.type
            while isinstance(type_, Lijst):
                type_ = type_.van
            if isinstance(type_, Basistype):
                yield KINDS[type_]


def _tokens(entry: str) -> Iterator[Token]:
    """All of the runtime, each module after those it imports; the names stand in one scope."""
    for text in in_order(entry, _module).values():
        yield from tokens_of(text)


def _module(name: str) -> str:
    return (files("compiler.backends.javascript") / "runtime" / f"{name}.js").read_text("utf-8")
