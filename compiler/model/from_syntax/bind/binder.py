"""Binding: an expression as written becomes one whose names are resolved and whose kinds fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binding import Binding
from compiler.model.from_syntax.bind.calls import bind_call
from compiler.model.from_syntax.bind.lists import bind_over
from compiler.model.from_syntax.bind.literals import bind_literal
from compiler.model.from_syntax.bind.lookups import bind_lookup
from compiler.model.from_syntax.bind.names import bind_field, bind_name
from compiler.model.from_syntax.bind.operations import bind_operation
from compiler.model.types import Type
from compiler.syntax import nodes as s


@dataclass(frozen=True, slots=True)
class Binder(Binding):
    """Binds the expressions of one rule, each sort in its own module."""

    def bind(self, written: s.Uitdrukking, expected: Type | None = None) -> Expression | None:
        match written:
            case s.Letterlijk():
                return bind_literal(self, written, expected)
            case s.Naamterm(naam=naam):
                return bind_name(self, naam, expected)
            case s.VeldVan():
                return bind_field(self, written)
            case s.Aanroep():
                return bind_call(self, written)
            case s.Tabelterm():
                return bind_lookup(self, written)
            case s.Over():
                return bind_over(self, written)
            case s.Bewerking():
                return bind_operation(self, written, expected)
            case _:
                assert_never(written)
