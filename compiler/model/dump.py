"""The model as stable, readable text: for tests, and for whoever wants to see what was understood.

One line per node, its contents two spaces deeper, what is empty left out. A place is shown as it is
cited, an expression with its names bound and each field with the document it belongs to:

    Eis op_tijd [artikel 1] voor aanvraag
      geldt (is uiterlijk op aanvraag.ingediend_op 17 oktober 2025)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, assert_never, get_args

from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.types import Type
from compiler.source import Span
from compiler.vindplaats import Vindplaats

_EXPRESSIONS: tuple[type, ...] = get_args(Expression)
_TYPES: tuple[type, ...] = get_args(Type)
_LEFT_OUT = ("span",)


def dump(regeling: m.Regeling, *, spans: bool = False) -> str:
    """The head, and every part of the text with the rules that stand under it."""
    lines = [*_node(regeling.kop, 0, spans)]
    for deel in regeling.delen:
        lines += _node(deel, 0, spans)
    lines += [line for fout in regeling.controlefouten for line in _node(fout, 0, spans)]
    return "".join(line + "\n" for line in lines)


def dump_expression(expression: Expression) -> str:
    """An expression on one line."""
    match expression:
        case e.Letterlijk(tekst=tekst):
            return f'"{tekst}"' if expression.type == "tekst" else tekst
        case e.Keuzewaarde(naam=naam, type=soort):
            return f"{soort.keuzelijst}:{naam}"
        case e.Variabele(naam=naam) | e.Naamwaarde(naam=naam):
            return naam
        case e.Veldwaarde(drager=drager, veld=veld):
            return f"{dump_expression(drager)}.{veld}"
        case e.Aanroep(berekening=berekening, argumenten=argumenten):
            return f"{berekening}({', '.join(map(dump_expression, argumenten))})"
        case e.Tabelwaarde(tabel=tabel, kolom=kolom, sleutels=sleutels, per=per):
            keys = [f"{name}={dump_expression(value)}" for name, value in sleutels]
            keys += [] if per is None else [f"per={dump_expression(per)}"]
            return f"{tabel}[{', '.join(keys)}].{kolom}"
        case e.Vergelijking(wijze=wijze, links=links, rechts=rechts):
            return _operation(wijze.value, links, rechts)
        case e.ValtIn(datum=datum, periode=periode):
            return _operation("valt in", datum, periode)
        case e.Tussen(waarde=waarde, van=van, tot_en_met=tot_en_met):
            return _operation("is van tot en met", waarde, van, tot_en_met)
        case e.BinnenNa(datum=datum, termijn=termijn, vanaf=vanaf):
            return _operation("is binnen na", datum, termijn, vanaf)
        case e.EenVan(waarde=waarde, mogelijkheden=mogelijkheden):
            return _operation("is een van", waarde, *mogelijkheden)
        case e.Bevat(lijst=lijst, waarde=waarde):
            return _operation("bevat", lijst, waarde)
        case e.Opgegeven(veld=veld_):
            return _operation("is opgegeven", veld_)
        case e.EnKeten(termen=termen):
            return _operation("en", *termen)
        case e.OfKeten(termen=termen):
            return _operation("of", *termen)
        case e.Niet(term=term):
            return _operation("niet", term)
        case e.Beoordelingsvraag(beoordeling=naam, drager=drager):
            return f"beoordeling {naam} van {dump_expression(drager)}"
        case e.Kwantor(soort=hoe, variabele=variabele, lijst=lijst, voorwaarde=voorwaarde):
            return _operation(f"{hoe} {variabele.naam}", lijst, voorwaarde)
        case e.Som(lijst=lijst, variabele=over, waarde=opgeteld, voorwaarde=waarvoor):
            word = "som" if over is None else f"som over {over.naam}"
            return _operation(word, lijst, *_given(opgeteld, waarvoor))
        case e.Aantal(lijst=lijst, variabele=over, voorwaarde=waarvoor):
            word = "aantal" if over is None else f"aantal {over.naam}"
            return _operation(word, lijst, *_given(waarvoor))
        case e.Rekenkundig(bewerking=bewerking, links=links, rechts=rechts):
            return _operation(bewerking, links, rechts)
        case e.Aandeel(percentage=percentage, geheel=geheel):
            return _operation("aandeel", percentage, geheel)
        case e.Uiterste(soort=welk, termen=termen):
            return _operation(welk, *termen)
        case e.DatumTermijn(termijn=termijn, richting=richting, datum=datum):
            return _operation(richting, termijn, datum)
        case e.Periodegrens(grens=grens, periode=periode):
            return _operation(grens, periode)
        case e.IndienDan(voorwaarde=voorwaarde, dan=dan, anders=anders):
            return _operation("indien dan anders", voorwaarde, dan, anders)
        case e.Naar(waarde=waarde, takken=takken):
            branches = ", ".join(f"{naam}: {dump_expression(tak)}" for naam, tak in takken)
            return f"(naar {dump_expression(waarde)} {branches})"
        case _:
            assert_never(expression)


def _operation(word: str, *terms: Expression) -> str:
    return f"({' '.join((word, *map(dump_expression, terms)))})"


def _given(*terms: Expression | None) -> tuple[Expression, ...]:
    return tuple(term for term in terms if term is not None)


# ---------------------------------------------------------------- nodes


def _node(node: Any, depth: int, spans: bool) -> Iterator[str]:
    """The line of a node, with its short parts on it, and the lines of its longer parts."""
    short: list[str] = []
    long: list[tuple[str, Any]] = []
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(node, m.Bepaling) and field.name == "regels":
            # A table with sentences of its own stands among the text already.
            value = tuple(r for r in value if not isinstance(r, m.Tabel) or not r.items)
        if field.name in _LEFT_OUT or value is None or value in ("", (), False):
            continue
        inline = _inline(value)
        if inline is None:
            long.append((field.name, value))
        else:
            short.append(inline if field.name in _OBVIOUS else f"{field.name}={inline}")
    yield "  " * depth + " ".join((type(node).__name__, *short)) + _place(node, spans)
    for name, value in long:
        yield from _part(name, value, depth + 1, spans)


_OBVIOUS = ("naam", "soort", "nummer", "tekst", "titel", "vindplaats", "type", "woord")


def _part(name: str, value: Any, depth: int, spans: bool) -> Iterator[str]:
    indent = "  " * depth
    if isinstance(value, Mapping):
        yield f"{indent}{name}"
        yield from (f"{indent}  {line}" for line in _document(value))
    elif is_dataclass(value):
        yield from _node(value, depth, spans)
    else:
        for item in value:
            inline = _inline(item)
            if inline is None:
                yield from _node(item, depth, spans)
            else:
                yield f"{indent}- {inline}"


def _document(value: Mapping[str, Any]) -> Iterator[str]:
    """A document of a voorbeeld, as its JSON form reads."""
    for name, content in value.items():
        if isinstance(content, Mapping):
            yield name
            yield from (f"  {line}" for line in _document(content))
        elif isinstance(content, list) and any(isinstance(item, Mapping) for item in content):
            for item in content:
                yield f"{name} -"
                yield from (f"  {line}" for line in _document(item))
        else:
            yield f"{name} = {content!r}"


def _inline(value: Any) -> str | None:
    """What fits on the line of its node; None for what takes lines of its own."""
    if isinstance(value, _EXPRESSIONS):
        expression: Any = value
        return dump_expression(expression)
    match value:
        case Vindplaats():
            return f"[{value}]"
        case bool():
            return "ja" if value else "nee"
        case m.Uitkomst() | date() | int():
            return str(value)
        case str():
            return f'"{value}"' if " " in value else value
        case e.Termijnwaarde(aantal=aantal, eenheid=eenheid):
            return f"{aantal} {eenheid}"
        case e.Bedragwaarde(centen=centen):
            return f"{centen} cent"
        case m.Onderwerp(soort=soort, variabele=variabele, lijst=lijst):
            return f"{variabele} in {lijst} van {soort}" if lijst else soort
        case m.Cel(tekst=tekst):
            return f"|{tekst}|"
        case _ if isinstance(value, _TYPES):
            return f"<{value}>"
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
