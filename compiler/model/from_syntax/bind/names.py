"""Names and fields: what a name means where it stands.

A name is looked up from the inside out: the variables of `voor elk` and the parameters; the fields
of the subject of the rule; the document itself; periods, terms and constants; open norms;
calculations; and last the values of the keuzelijst that the other side of a comparison asks for.
What the first of these knows, the next is not asked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.amounts import bind_share
from compiler.model.from_syntax.bind.binding import Binding
from compiler.model.from_syntax.bind.calls import bind_bare_call
from compiler.model.from_syntax.bind.kinds import with_article
from compiler.model.from_syntax.bind.literals import report_no_keuze
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Type
from compiler.syntax import nodes as s


def bind_name(b: Binding, naam: s.Naam, expected: Type | None) -> Expression | None:
    found = known_name(b, naam)
    if found is not None:
        return found
    if b.context.is_reported(naam.tekst):
        return None
    if isinstance(expected, Keuzetype):
        lijst = b.context.keuzelijsten[expected.keuzelijst]
        if lijst.keuze(naam.tekst) is not None:
            return e.Keuzewaarde(naam.tekst, expected, naam.span)
    lists = [lijst for lijst in b.context.keuzelijsten.values() if lijst.keuze(naam.tekst)]
    if len(lists) == 1 and not isinstance(expected, Keuzetype):
        return e.Keuzewaarde(naam.tekst, Keuzetype(lists[0].naam), naam.span)
    if isinstance(expected, Keuzetype):
        return report_no_keuze(b, naam, b.context.keuzelijsten[expected.keuzelijst])
    b.context.report_unknown(
        codes.ONBEKENDE_NAAM, naam, "deze naam ken ik hier niet", _names(b), b.hier
    )
    return None


def known_name(b: Binding, naam: s.Naam) -> Expression | None:
    """What a name stands for by itself, without a keuzelijst that is asked for."""
    text, span, scope = naam.tekst, naam.span, b.scope
    if text in scope.variabelen:
        return scope.variabelen[text].at(span)
    subject = scope.onderwerp
    if subject is not None:
        veld = _veld(b, subject.type, text)
        if veld is not None:
            return e.Veldwaarde(subject.at(span), text, veld.type, span)
        if text == subject.naam:
            return subject.at(span)
    if scope.document is not None and text == scope.document.naam:
        return scope.document.at(span)
    named = _named_value(b, text)
    if named is not None:
        return e.Naamwaarde(text, named, span)
    if text in b.context.beoordelingen and subject is not None:
        return e.Beoordelingsvraag(text, subject.at(span), span)
    declared = b.context.namen.get(text)
    if declared is not None and isinstance(declared.regel, s.Berekening):
        return bind_bare_call(b, naam)
    return None


def _named_value(b: Binding, text: str) -> Type | None:
    context = b.context
    if text in context.perioden:
        return Basistype.PERIODE
    if text in context.termijnen:
        return Basistype.TERMIJN
    if text in context.constanten:
        return context.constanten[text].waarde.type
    return None


def _veld(b: Binding, soort: Type, naam: str) -> m.Veld | None:
    if not isinstance(soort, Gegevenstype):
        return None
    gegevens = b.context.gegevens.get(soort.gegevens)
    return gegevens.veld(naam) if gegevens else None


def _names(b: Binding) -> list[str]:
    context, scope = b.context, b.scope
    names = [*scope.variabelen, *context.perioden, *context.termijnen, *context.constanten]
    names += [*context.beoordelingen]
    names += [d.regel.naam.tekst for d in context.regels if isinstance(d.regel, s.Berekening)]
    for variable in (scope.onderwerp, scope.document):
        if variable is not None and isinstance(variable.type, Gegevenstype):
            names.append(variable.naam)
    if scope.onderwerp is not None and isinstance(scope.onderwerp.type, Gegevenstype):
        gegevens = context.gegevens.get(scope.onderwerp.type.gegevens)
        names += [veld.naam for veld in gegevens.velden] if gegevens else []
    return names


def bind_field(b: Binding, written: s.VeldVan) -> Expression | None:
    naam = written.naam
    constante = b.context.constanten.get(naam.tekst)
    if constante is not None and constante.waarde.type == Basistype.PERCENTAGE:
        share = replace(constante.waarde, span=naam.span, naam=naam.tekst)
        return bind_share(b, share, written.van, written.span)
    drager = b.bind(written.van)
    if drager is None:
        return None
    if drager.type == Basistype.PERIODE and naam.tekst in ("begin", "einde"):
        grens: Literal["begin", "einde"] = "begin" if naam.tekst == "begin" else "einde"
        return e.Periodegrens(grens, drager, written.span)
    veld = _veld(b, drager.type, naam.tekst)
    if veld is not None:
        return e.Veldwaarde(drager, naam.tekst, veld.type, written.span)
    if not isinstance(drager.type, Gegevenstype):
        return b.mixed(drager.span, f"{with_article(drager.type)} heeft geen ‘{naam.tekst}’")
    gegevens = b.context.gegevens.get(drager.type.gegevens)
    b.context.report_unknown(
        codes.ONBEKENDE_NAAM,
        naam,
        f"{drager.type} heeft geen ‘{naam.tekst}’",
        (v.naam for v in gegevens.velden) if gegevens else (),
        b.hier,
    )
    return None
