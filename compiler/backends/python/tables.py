"""`tabellen.py`, `waarden.py`, `normen.py`: what the regulation fixes, as typed constants."""

from __future__ import annotations

from compiler.backends.python import names
from compiler.backends.python.code import Atom, Group, Node, Prefixed, call, string
from compiler.backends.python.context import Context, Lookup, lookups
from compiler.backends.python.emitter import Emitter
from compiler.backends.python.expressions import Writer, constant_value
from compiler.model.nodes import Cel, Kolom, Rij, Tabel
from compiler.model.types import Keuzetype


def emit_tables(context: Context, header: tuple[str, ...]) -> str:
    emitter = Emitter()
    writer = _TopWriter(context, emitter, "")
    for tabel in context.regeling.tabellen.values():
        _emit_row_class(context, emitter, writer, tabel)
        _emit_rows(context, emitter, writer, tabel)
    for lookup in lookups(context.regeling):
        _emit_index(context, emitter, lookup)
    return emitter.module(
        header, ("De tabellen van de regeling, en hoe de regels erin zoeken.", ())
    )


class _TopWriter(Writer):
    """A writer for modules at the top of the package, one level above the articles."""

    def keuzelijst(self, naam: str) -> str:
        return self.emitter.use(".keuzelijsten", self.context.classes[("keuzelijst", naam)])

    def helper(self, name: str) -> str:
        return self.emitter.use(_top_module(name), name)


def _top_module(name: str) -> str:
    return f"._runtime.{'termijn' if name in ('Termijn', 'Periode') else 'bedrag'}"


def _emit_row_class(context: Context, emitter: Emitter, writer: Writer, tabel: Tabel) -> None:
    named_tuple = emitter.use("typing", "NamedTuple")
    emitter.line()
    emitter.line()
    emitter.line(f"class {context.classes[('rij', tabel.naam)]}({named_tuple}):")
    with emitter.indented():
        emitter.docstring(f"Een rij van de tabel {tabel.naam} ({tabel.vindplaats}).")
        emitter.line()
        for kolom in tabel.kolommen:
            emitter.line(f"{_attribute(kolom.naam)}: {_cell_type(emitter, writer, tabel, kolom)}")


def _attribute(naam: str) -> str:
    return names.plain(naam) if names.field_is_safe(naam) else f"{names.plain(naam)}_"


def _cells(tabel: Tabel, kolom: Kolom) -> list[Cel]:
    return [
        cel
        for rij in tabel.rijen
        for kop, cel in zip(tabel.koppen, rij.cellen, strict=True)
        if kop.kolom == kolom.naam
    ]


def _cell_type(emitter: Emitter, writer: Writer, tabel: Tabel, kolom: Kolom) -> str:
    value = writer.annotation(kolom.type)
    if kolom.per:
        emitter.use("collections.abc", "Mapping")
        return f"Mapping[{writer.keuzelijst(kolom.per)}, {value}]"
    lengths = {len(cel.waarden) for cel in _cells(tabel, kolom)}
    if lengths <= {1}:
        return value
    return f"{value} | None" if lengths <= {0, 1} else f"tuple[{value}, ...]"


def _emit_rows(context: Context, emitter: Emitter, writer: Writer, tabel: Tabel) -> None:
    rij_class = context.classes[("rij", tabel.naam)]
    rows = tuple(
        call(
            rij_class,
            *(
                Prefixed(f"{_attribute(kolom.naam)}=", _cell(context, writer, tabel, rij, kolom))
                for kolom in tabel.kolommen
            ),
        )
        for rij in tabel.rijen
    )
    emitter.line()
    emitter.line()
    name = context.constants[("tabel", tabel.naam)]
    emitter.statement(Group(rows), f"{name}: tuple[{rij_class}, ...] = ")


def _cell(context: Context, writer: Writer, tabel: Tabel, rij: Rij, kolom: Kolom) -> Node:
    if kolom.per:
        members = context.members[kolom.per]
        lijst = writer.keuzelijst(kolom.per)
        pairs = (
            (kop.per, cel)
            for kop, cel in zip(tabel.koppen, rij.cellen, strict=True)
            if kop.kolom == kolom.naam and kop.per is not None and cel.waarden
        )
        items = tuple(
            Prefixed(f"{lijst}.{members[per]}: ", _values(writer, kolom, cel)[0])
            for per, cel in pairs
        )
        return Group(items, "{}")
    values = _values(writer, kolom, tabel.cel(rij, kolom.naam))
    lengths = {len(cel.waarden) for cel in _cells(tabel, kolom)}
    if lengths <= {0, 1}:
        return values[0] if values else Atom("None")
    return Group(values)


def _values(writer: Writer, kolom: Kolom, cel: Cel) -> tuple[Node, ...]:
    if isinstance(kolom.type, Keuzetype):
        members = writer.context.members[kolom.type.keuzelijst]
        lijst = writer.keuzelijst(kolom.type.keuzelijst)
        return tuple(Atom(f"{lijst}.{members[waarde]}") for waarde in cel.waarden)
    writer.annotation(kolom.type)
    return tuple(constant_value(waarde) for waarde in cel.waarden)


def _emit_index(context: Context, emitter: Emitter, lookup: Lookup) -> None:
    emitter.use("._runtime.tabel", "index")
    columns = (string(_attribute(name)) for name in (lookup.kolom, *lookup.sleutels))
    per = (Prefixed("per=", Atom("True")),) if lookup.per else ()
    table = Atom(context.constants[("tabel", lookup.tabel)])
    emitter.statement(call("index", table, *columns, *per), f"{context.constants[lookup]} = ")


def emit_values(context: Context, header: tuple[str, ...]) -> str:
    """`waarden.py`: perioden, termijnen and constants."""
    emitter = Emitter()
    writer = _TopWriter(context, emitter, "")
    regeling = context.regeling
    for naam, periode in regeling.perioden.items():
        emitter.use("datetime", "date")
        node = call(
            writer.helper("Periode"), constant_value(periode.begin), constant_value(periode.einde)
        )
        _emit_constant(context, emitter, "periode", naam, node, str(periode.vindplaats))
    for naam, termijn in regeling.termijnen.items():
        writer.helper("Termijn")
        node_ = constant_value(termijn.waarde)
        _emit_constant(context, emitter, "termijn", naam, node_, str(termijn.vindplaats))
    for naam, constante in regeling.constanten.items():
        writer.annotation(constante.waarde.type)
        node_ = constant_value(constante.waarde.waarde)
        _emit_constant(context, emitter, "waarde", naam, node_, str(constante.vindplaats))
    return emitter.module(header, ("De perioden, termijnen en vaste waarden van de regeling.", ()))


def _emit_constant(
    context: Context, emitter: Emitter, soort: str, naam: str, node: Node, place: str
) -> None:
    emitter.statement(node, f"{context.constants[(soort, naam)]} = ")
    emitter.docstring(f"De {soort} {naam} ({place}).")
    emitter.line()


def emit_norms(context: Context, header: tuple[str, ...]) -> str:
    """`normen.py`: the open norms, with who decides which question."""
    emitter = Emitter()
    for naam, norm in context.regeling.beoordelingen.items():
        emitter.use("._runtime.norm", "Norm")
        node = call(
            "Norm",
            Prefixed("naam=", string(naam)),
            Prefixed("door=", string(norm.door)),
            Prefixed("vraag=", string(norm.vraag)),
            Prefixed("woorden=", string(norm.woorden)),
            Prefixed("vindplaats=", string(str(norm.vindplaats))),
        )
        emitter.statement(node, f"{context.constants[('norm', naam)]} = ")
    return emitter.module(header, ("De open normen: wie beslist, over welke vraag.", ()))
