"""The sentence of an eis, its holes filled with bound expressions."""

from __future__ import annotations

import re

from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binder import Binder
from compiler.model.from_syntax.context import Context
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.syntax.parse import parse_uitdrukking

_HOLE = re.compile(r"\{([^{}]*)\}")


def bind_melding(context: Context, tekst: s.Tekst, binder: Binder) -> m.Melding | None:
    """The sentence with its holes bound; None after a report."""
    delen: list[str | Expression] = []
    complete = True
    for index, piece in enumerate(tekst.stukken):
        text = piece.text
        at = 0
        if index:
            delen.append(" ")
        for hole in _HOLE.finditer(text):
            delen.append(text[at : hole.start()])
            at = hole.end()
            bound = _hole(context, piece, hole, binder)
            complete = complete and bound is not None
            if bound is not None:
                delen.append(bound)
        delen.append(text[at:])
    return m.Melding(tuple(d for d in delen if d != ""), tekst.span) if complete else None


def _hole(context: Context, piece: Span, hole: re.Match[str], binder: Binder) -> Expression | None:
    start, end = piece.start + hole.start(1), piece.start + hole.end(1)
    written, diagnostics = parse_uitdrukking(piece.source, start, end)
    context.diagnostics.extend(diagnostics)
    return None if written is None else binder.bind(written)
