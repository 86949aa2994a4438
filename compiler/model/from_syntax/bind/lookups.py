"""Look-ups in a table: which row, and which repetition of the column, each argument chooses."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binding import Binding
from compiler.model.from_syntax.bind.kinds import with_article
from compiler.model.from_syntax.bind.literals import keuze_by_text
from compiler.model.from_syntax.bind.names import known_name
from compiler.model.types import Basistype, Keuzetype
from compiler.syntax import nodes as s


def bind_lookup(b: Binding, written: s.Tabelterm) -> Expression | None:
    tabel = b.context.tabellen.get(written.tabel.tekst)
    if tabel is None:
        b.context.report_unknown(
            codes.ONBEKENDE_NAAM,
            written.tabel,
            "deze tabel ken ik niet",
            b.context.tabellen,
            b.hier,
        )
        return None
    kolom = tabel.kolom(written.kolom.tekst)
    if kolom is None:
        b.context.report_unknown(
            codes.ONBEKENDE_NAAM,
            written.kolom,
            f"de tabel {tabel.naam} heeft deze kolom niet",
            (k.naam for k in tabel.kolommen),
            b.hier,
        )
        return None
    if kolom.type not in (Basistype.BEDRAG, Basistype.AANTAL):
        return b.mixed(written.kolom.span, "alleen bedragen en aantallen zijn op te zoeken")
    return _keys(b, written, tabel, kolom)


def _keys(b: Binding, written: s.Tabelterm, tabel: m.Tabel, kolom: m.Kolom) -> Expression | None:
    """Each argument goes to the key column, or the repetition, of its own keuzelijst."""
    open_keys = {k.type.keuzelijst: k.naam for k in tabel.kolommen if isinstance(k.type, Keuzetype)}
    keys: list[tuple[str, Expression]] = []
    per: Expression | None = None
    for argument in written.argumenten:
        bound = _key(b, argument, [*open_keys, *([kolom.per] if kolom.per else [])])
        if bound is None:
            return None
        name = bound.type.keuzelijst if isinstance(bound.type, Keuzetype) else ""
        if kolom.per and name == kolom.per and per is None:
            per = bound
        elif name in open_keys:
            keys.append((open_keys.pop(name), bound))
        else:
            return b.mixed(
                bound.span,
                f"de tabel {tabel.naam} is niet op te zoeken met {with_article(bound.type)}",
            )
    if not keys or (kolom.per and per is None):
        wanted = ", ".join([*open_keys.values(), *([kolom.per] if kolom.per else [])])
        b.context.report(
            codes.VERKEERD_AANTAL,
            written.span,
            "hier ontbreekt waarmee in de tabel wordt gezocht",
            help=f"noem tussen de haakjes: {wanted}",
            at=b.hier,
        )
        return None
    return e.Tabelwaarde(tabel.naam, kolom.naam, tuple(keys), per, kolom.type, written.span)


def _key(b: Binding, argument: s.Uitdrukking, lists: list[str]) -> Expression | None:
    """An argument of a look-up: a bare name may be a value of any of the keuzelijsten asked."""
    if isinstance(argument, s.Naamterm):
        known = known_name(b, argument.naam)
        if known is not None:
            return known
        for name in lists:
            lijst = b.context.keuzelijsten[name]
            if lijst.keuze(argument.naam.tekst) is not None:
                return e.Keuzewaarde(argument.naam.tekst, Keuzetype(name), argument.span)
    if isinstance(argument, s.Letterlijk):
        for name in lists:
            lijst = b.context.keuzelijsten[name]
            if any(argument.tekst in (k.naam, k.label, k.kort) for k in lijst.waarden):
                return keuze_by_text(b, argument, Keuzetype(name))
    return b.bind(argument)
