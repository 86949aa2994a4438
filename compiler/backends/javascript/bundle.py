"""The regulation and the runtime as one script: what is needed, and nothing that is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from compiler.backends.javascript.compact import compact
from compiler.backends.javascript.data_rows import KINDS
from compiler.backends.javascript.literal import Value, js
from compiler.backends.javascript.rows import rows_of
from compiler.backends.javascript.tokens import Token, tokens_of
from compiler.backends.javascript.trim import trimmed
from compiler.model import nodes
from compiler.model.types import Basistype, Lijst, Type

_IMPORT = re.compile(r'^(?:import|export) \{[^}]*\} from "\./(\w+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=const|class)", re.MULTILINE)
_DECLARED = re.compile(r"^(?:const|class) (\w+)", re.MULTILINE)
_NUMBER = re.compile(r"\d+$")

DATA = "GEGEVENS"
"""The name of the rows in the script; `pakket` makes of them what the package offers."""


def script(regeling: nodes.Regeling, entry: str) -> str:
    """The rows, and the runtime from one of its modules on, which declares a name like its own."""
    rows = rows_of(regeling)
    operations = frozenset(_operations(rows))
    kinds = frozenset(_kinds(regeling)) | {"t"}
    return f"const {DATA}={js(rows)};{_runtime(entry, operations, kinds)}"


@cache
def _runtime(entry: str, operations: frozenset[str], kinds: frozenset[str]) -> str:
    tables = {"GEWOON": operations, "bijzonder": operations, "WAARDELEZERS": kinds}
    keep = frozenset({entry, DATA})
    return compact(trimmed(list(_tokens(entry)), tables, keep), keep)


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
    declared: dict[str, str] = {}
    for name, text in runtime_modules(entry).items():
        for found in _DECLARED.findall(text):
            if found in declared:
                raise ValueError(f"{found} staat in {declared[found]}.js en in {name}.js")
            declared[found] = name
        yield from tokens_of(text)


def runtime_modules(entry: str) -> dict[str, str]:
    """The modules that one needs, itself last, without their imports and exports."""
    found: dict[str, str] = {}

    def add(name: str) -> None:
        if name in found:
            return
        text = (files("compiler.backends.javascript") / "runtime" / f"{name}.js").read_text("utf-8")
        for needed in _IMPORT.findall(text):
            add(needed)
        found[name] = _EXPORT.sub("", _IMPORT.sub("", text))

    add(entry)
    return found
