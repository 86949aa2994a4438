"""What a rule is about: the document, or each element of a list in it, and the names in reach."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.from_syntax.bind.binding import Scope
from compiler.model.from_syntax.context import Context
from compiler.model.types import Gegevenstype, Lijst
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


def read_onderwerp(context: Context, voor: s.Voor, hier: Vindplaats) -> m.Onderwerp | None:
    """What the line `voor` names; None after a report."""
    gegevens = context.gegevens.get(voor.soort.tekst)
    if gegevens is None:
        context.report_unknown(
            codes.ONBEKENDE_SOORT,
            voor.soort,
            "dit soort document ken ik niet",
            context.gegevens,
            hier,
        )
        return None
    if voor.lijst is None or voor.variabele is None:
        return m.Onderwerp(gegevens.naam, gegevens.naam)
    veld = gegevens.veld(voor.lijst.tekst)
    if veld is None:
        context.report_unknown(
            codes.ONBEKENDE_NAAM,
            voor.lijst,
            f"{gegevens.naam} heeft geen ‘{voor.lijst.tekst}’",
            (v.naam for v in gegevens.velden),
            hier,
        )
        return None
    if not isinstance(veld.type, Lijst) or not isinstance(veld.type.van, Gegevenstype):
        context.report(
            codes.SOORTEN_MENGEN,
            voor.lijst.span,
            f"‘{veld.naam}’ is {veld.type}, hier hoort een lijst van documenten",
            help="noem een veld van de soort ‘lijst van …’",
            at=hier,
        )
        return None
    return m.Onderwerp(gegevens.naam, voor.variabele.tekst, veld.naam)


def scope_about(onderwerp: m.Onderwerp | None, context: Context) -> Scope:
    """The names that mean something in a rule about this subject, or about nothing given."""
    if onderwerp is None:
        return Scope()
    gegevens = context.gegevens[onderwerp.soort]
    document = e.Variabele(onderwerp.soort, Gegevenstype(onderwerp.soort), gegevens.span)
    if not onderwerp.lijst:
        return Scope({}, document, document)
    veld = gegevens.veld(onderwerp.lijst)
    assert veld is not None
    assert isinstance(veld.type, Lijst)
    return Scope({}, e.Variabele(onderwerp.variabele, veld.type.van, veld.span), document)


def scope_of(soort: str, context: Context) -> Scope:
    """The names that mean something about one document of a kind."""
    return scope_about(m.Onderwerp(soort, soort), context)
