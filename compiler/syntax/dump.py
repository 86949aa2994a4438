"""Syntax nodes as stable, readable text: for tests, and for whoever wants to see what was read.

One line per node, its contents two spaces deeper; what is empty is left out. Expressions are written
with the name of their operator in front, so that the text shows what belongs together:

    Eis genoeg_scholen
      Geldt (ten_minste scholen (aandeel (percentage 85%) alle_scholen))
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, assert_never

from compiler.source import Span
from compiler.syntax import nodes

_LEFT_OUT = ("span", "stukken")


def dump(bestand: nodes.Bestand, *, spans: bool = False) -> str:
    """The nodes of one file; with `spans` each line also says where in the file it stands."""
    lines = (line for stuk in bestand.stukken for line in _node(stuk, 0, spans))
    return "".join(line + "\n" for line in lines)


def dump_uitdrukking(uitdrukking: nodes.Uitdrukking) -> str:
    """An expression on one line."""
    match uitdrukking:
        case nodes.Letterlijk(soort="tekst", tekst=tekst):
            return f'"{tekst}"'
        case nodes.Letterlijk(soort=soort, tekst=tekst):
            return f"({soort} {tekst})"
        case nodes.Naamterm(naam=naam):
            return naam.tekst
        case nodes.VeldVan(naam=naam, van=van):
            return f"(van {naam.tekst} {dump_uitdrukking(van)})"
        case nodes.Aanroep(naam=naam, argumenten=argumenten):
            return f"{naam.tekst}({_listed(argumenten)})"
        case nodes.Tabelterm(kolom=kolom, tabel=tabel, argumenten=argumenten):
            return f"(uit {kolom.tekst} {tabel.tekst}({_listed(argumenten)}))"
        case nodes.Bewerking(soort=soort, termen=termen):
            return f"({' '.join((soort, *map(dump_uitdrukking, termen)))})"
        case nodes.Over(soort=soort, variabele=variabele, lijst=lijst):
            inner = (uitdrukking.voorwaarde, uitdrukking.waarde)
            shown = [dump_uitdrukking(part) for part in (lijst, *inner) if part is not None]
            return f"({' '.join((soort, variabele.tekst, *shown))})"
        case _:
            assert_never(uitdrukking)


def _listed(argumenten: tuple[nodes.Uitdrukking, ...]) -> str:
    return ", ".join(map(dump_uitdrukking, argumenten))


def _verwijzing(verwijzing: nodes.Verwijzing) -> str:
    words: list[str] = [verwijzing.deel] if verwijzing.deel else []
    if verwijzing.begrip is not None:
        words.append(f'begrip "{verwijzing.begrip.tekst}"')
    for word, part in (
        ("artikel", verwijzing.artikel),
        ("lid", verwijzing.lid),
        ("onderdeel", verwijzing.onderdeel),
        ("onder", verwijzing.subonderdeel),
        ("volzin", verwijzing.volzin),
    ):
        if part is not None:
            words.append(f"{word} {part.tekst}")
    return " ".join(words)


def _node(node: Any, depth: int, spans: bool) -> Iterator[str]:
    """The line of a node, with its short parts on it, and the lines of its longer parts."""
    short: list[str] = []
    long: list[tuple[str, Any]] = []
    for field in fields(node):
        value = getattr(node, field.name)
        if field.name in _LEFT_OUT or value in (None, "", ()) or _is_default(field.name, value):
            continue
        inline = _inline(value)
        if inline is None:
            long.append((field.name, value))
        else:
            short.append(inline if field.name in _OBVIOUS else f"{field.name}={inline}")
    yield "  " * depth + " ".join((type(node).__name__, *short)) + _place(node, spans)
    for name, value in long:
        yield from _part(name, value, depth + 1, spans)


def _is_default(name: str, value: object) -> bool:
    return value is False and name != "ja"


_OBVIOUS = (
    "naam",
    "soort",
    "nummer",
    "tekst",
    "titel",
    "voorwaarde",
    "waarde",
    "verwijzingen",
    "cellen",
)


def _part(name: str, value: Any, depth: int, spans: bool) -> Iterator[str]:
    if is_dataclass(value):
        yield f"{'  ' * depth}{name}"
        yield from _node(value, depth + 1, spans)
        return
    for item in value:
        if is_dataclass(item):
            yield from _node(item, depth, spans)
        else:
            yield f"{'  ' * depth}-"
            yield from _part(name, item, depth + 1, spans)


def _inline(value: Any) -> str | None:
    """What fits on the line of its node; None for what takes lines of its own."""
    match value:
        case bool():
            return "ja" if value else "nee"
        case str():
            return f'"{value}"' if " " in value else value
        case int():
            return str(value)
        case nodes.Naam(tekst=tekst):
            return tekst
        case nodes.Tekst(tekst=tekst):
            return f'"{tekst}"'
        case nodes.Typenaam(naam=naam, lijst=lijst):
            return f"[{'lijst van ' * lijst}{naam.tekst}]"
        case nodes.Verwijzing():
            return _verwijzing(value)
        case nodes.Letterlijk() | nodes.Naamterm() | nodes.VeldVan() | nodes.Aanroep():
            return dump_uitdrukking(value)
        case nodes.Tabelterm() | nodes.Bewerking() | nodes.Over():
            return dump_uitdrukking(value)
        case nodes.Cel(tekst=tekst):
            return f"|{tekst}|"
        case tuple():
            shown = [_inline(item) for item in value]
            return None if None in shown else f"({', '.join(s for s in shown if s is not None)})"
        case _:
            return None


def _place(node: Any, spans: bool) -> str:
    span: Span | None = getattr(node, "span", None)
    if not spans or span is None:
        return ""
    start, end = span.start_position, span.end_position
    return f"  @{start.line}:{start.column}-{end.line}:{end.column}"
