"""`geldigheid.py`: which text of the regulation holds on which day."""

from __future__ import annotations

from datetime import date

from compiler.backends.python.code import Atom, Group, Node, call, string
from compiler.backends.python.context import Context
from compiler.backends.python.emitter import Emitter
from compiler.model.checked import CheckedRegeling


def version_folder(checked: CheckedRegeling) -> str:
    """The folder of an earlier version: `v2025_07_01`."""
    assert checked.geldigheid is not None
    return f"v{checked.geldigheid.vanaf.isoformat().replace('-', '_')}"


def emit_geldigheid(context: Context, header: tuple[str, ...]) -> str:
    """`geldigheid.py`: the versions, and which of them holds on a day."""
    emitter = Emitter()
    emitter.use("datetime", "date")
    emitter.use("._runtime.versies", "Versie")
    emitter.use("._runtime.versies", "kies_versie")
    pakket = context.regeling.kop.pakket
    items: list[Node] = []
    for checked in (*context.checked.eerder, context.checked):
        geldigheid = checked.geldigheid
        assert geldigheid is not None
        inner = f".eerder.{version_folder(checked)}" if checked is not context.checked else ""
        until = geldigheid.tot_en_met
        items.append(
            call(
                "Versie",
                Atom(_day(geldigheid.vanaf)),
                Atom(_day(until) if until is not None else "None"),
                string(pakket + inner),
            )
        )
    emitter.statement(Group(tuple(items)), "versies: tuple[Versie, ...] = ")
    emitter.docstring("Elke tekst van de regeling, de oudste eerst.")
    emitter.line()
    emitter.line()
    emitter.line("def versie_op(dag: date) -> Versie:")
    with emitter.indented():
        emitter.docstring("De versie die op een dag geldt; GeldtNiet als dat er geen is.")
        emitter.line("return kies_versie(versies, dag)")
    return emitter.module(header, ("Welke tekst op welke dag geldt.", ()))


def _day(day: date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"
