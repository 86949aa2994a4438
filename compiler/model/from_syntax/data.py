"""Keuzelijsten and gegevens: the values and the documents that the rules speak about."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.model import nodes as m
from compiler.model.from_syntax.context import Context, Declared
from compiler.model.from_syntax.structure import find_bepaling
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats

_BASIC = {basic.value: basic for basic in Basistype}


def places(context: Context, bij: s.Bij | None, hier: Vindplaats) -> tuple[Vindplaats, ...]:
    """The sentences or parts that a `bij` names; empty when there is none."""
    if bij is None:
        return ()
    found = (find_bepaling(context, v, hier) for v in bij.verwijzingen)
    return tuple(place.at("aanhef") if opening else place for place, opening in filter(None, found))


def read_type(context: Context, written: s.Typenaam, hier: Vindplaats) -> Type | None:
    """The type that a name stands for; None, with a report, for an unknown one."""
    name = written.naam.tekst
    found: Type
    if name in _BASIC:
        found = _BASIC[name]
    elif name in context.keuzelijsten:
        found = Keuzetype(name)
    elif name in context.gegevensnamen:
        found = Gegevenstype(name)
    else:
        known = [*_BASIC, *context.keuzelijsten, *context.gegevensnamen]
        context.report_unknown(
            codes.ONBEKENDE_SOORT, written.naam, "deze soort gegevens ken ik niet", known, hier
        )
        return None
    for _ in range(written.lijst):
        found = Lijst(found)
    return found


def read_keuzelijst(context: Context, regel: s.Keuzelijst, hier: Vindplaats) -> m.Keuzelijst:
    keuzes: dict[str, m.Keuze] = {}
    for keuze in regel.keuzes:
        name = keuze.naam.tekst
        if name in keuzes:
            context.report(
                codes.DUBBELE_NAAM,
                keuze.naam.span,
                f"‘{name}’ staat al in deze lijst",
                help="haal een van de twee weg",
                at=hier,
                secondary=(Label(keuzes[name].span, "hier staat de eerste"),),
            )
            continue
        label = keuze.label.tekst if keuze.label else name.replace("_", " ")
        found = find_bepaling(context, keuze.bij, hier) if keuze.bij else None
        place = found[0] if found else hier
        keuzes[name] = m.Keuze(name, label, keuze.kort or label, place, keuze.span)
    return m.Keuzelijst(
        regel.naam.tekst,
        regel.omschrijving,
        tuple(keuzes.values()),
        hier,
        _unique((*places(context, regel.bij, hier), *_own_places(regel, keuzes.values(), hier))),
        regel.span,
    )


def _own_places(
    regel: s.Keuzelijst, keuzes: Iterable[m.Keuze], hier: Vindplaats
) -> tuple[Vindplaats, ...]:
    """A list whose values name their onderdelen serves these, and the opening words above them."""
    named = tuple(keuze.vindplaats for keuze in keuzes if keuze.vindplaats != hier)
    return () if regel.bij is not None or not named else (hier.at("aanhef"), *named)


def _unique(plaatsen: tuple[Vindplaats, ...]) -> tuple[Vindplaats, ...]:
    return tuple(dict.fromkeys(plaatsen))


def read_gegevens(
    context: Context, regel: s.Gegevens, hier: Vindplaats, spoken_of: frozenset[str]
) -> m.Gegevens:
    velden: dict[str, m.Veld] = {}
    for veld in regel.velden:
        soort = read_type(context, veld.type, hier)
        if soort is None:
            continue
        if veld.naam.tekst in velden or veld.naam.tekst == "beoordelingen":
            context.report(
                codes.DUBBELE_NAAM,
                veld.naam.span,
                f"‘{veld.naam.tekst}’ heeft dit document al",
                help="geef het veld een andere naam",
                at=hier,
            )
            continue
        velden[veld.naam.tekst] = m.Veld(
            veld.naam.tekst, soort, veld.mag_ontbreken, veld.omschrijving, veld.span
        )
    if regel.auteur is not None and regel.auteur.tekst not in actors(context):
        context.report_unknown(
            codes.GEEN_BEGRIP,
            regel.auteur,
            "wie dit is, is niet omschreven",
            actors(context),
            hier,
        )
    return m.Gegevens(
        regel.naam.tekst,
        regel.auteur.tekst if regel.auteur else "",
        regel.omschrijving,
        tuple(velden.values()),
        regel.naam.tekst in spoken_of,
        hier,
        places(context, regel.bij, hier),
        regel.span,
    )


def actors(context: Context) -> dict[str, str]:
    """Who can act: the begrippen, as they are written in rules."""
    return {term.replace(" ", "_").replace("-", "_"): term for term in context.begrippen}


def read_all(context: Context) -> None:
    """All keuzelijsten, then all gegevens: a field may be of any kind, wherever that is declared."""
    types: dict[str, Declared] = {}
    for declared in context.regels:
        regel = declared.regel
        if not isinstance(regel, s.Keuzelijst | s.Gegevens):
            continue
        earlier = types.get(regel.naam.tekst)
        if earlier is not None or regel.naam.tekst in _BASIC:
            context.report(
                codes.DUBBELE_NAAM,
                regel.naam.span,
                f"‘{regel.naam.tekst}’ bestaat al",
                help="geef een van de twee een andere naam",
                at=declared.vindplaats,
                secondary=(Label(earlier.regel.span, "hier staat de eerste"),) if earlier else (),
            )
            continue
        types[regel.naam.tekst] = declared
        if isinstance(regel, s.Keuzelijst):
            context.keuzelijsten[regel.naam.tekst] = read_keuzelijst(
                context, regel, declared.vindplaats
            )
    spoken_of = frozenset(_spoken_of(context))
    for name, declared in types.items():
        if isinstance(declared.regel, s.Gegevens):
            context.gegevens[name] = read_gegevens(
                context, declared.regel, declared.vindplaats, spoken_of
            )


def _spoken_of(context: Context) -> Iterable[str]:
    for declared in context.regels:
        regel = declared.regel
        if isinstance(regel, s.Eis | s.Berekening | s.Afwijking):
            yield from (r.soort.tekst for r in regel.regels if isinstance(r, s.Voor))
        elif isinstance(regel, s.Overeenkomstig):
            yield regel.soort.tekst
