"""How the documents of a regulation follow one another, as far as the model tells.

Nothing here is drawn by hand. A step is a kind of document that stands alone (parts of another are told
inside it), or a payment per year that a berekening reads from a table. One step comes after another
where the regulation itself ties them:

- a day of the one is counted from the end of a period of the other (`negen weken na einde van …`);
- a fact of the one is about the other (`verantwoording_ontvangen_op`), or its text names the other;
- the lid that asks for the one refers to the lid of the other, or makes an exception for the other.

The order is that of these ties, then of the dates, then of the text. A tie that runs against the dates
(a change that is decided on like the first request) leads back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from compiler.backends.site.links import regel_address
from compiler.backends.site.notation import words
from compiler.backends.site.time_rules import Looptijd, Tijdregels, Tijdvak
from compiler.model import expressions as e
from compiler.model import nodes as n
from compiler.model.types import Basistype, Keuzetype, gegevens_in
from compiler.model.walk import walk
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class Pijl:
    """One step after another: `reden` says why, `plaats` where it stands; `terug` leads back."""

    van: str
    naar: str
    reden: str
    plaats: Vindplaats
    terug: bool = False


@dataclass(frozen=True, slots=True)
class Stap:
    """A kind of document, or a payment: what it is, whose, when, and what is asked of it.

    `jaren` are the labels of the values per which is paid; `bevat` the kinds that are parts of it.
    """

    naam: str
    auteur: str
    omschrijving: str
    plaats: Vindplaats
    address: str
    tijdvakken: tuple[Tijdvak, ...]
    looptijden: tuple[Looptijd, ...]
    eisen: tuple[n.Eis, ...]
    bevat: tuple[str, ...]
    jaren: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verloop:
    """The steps in order, and every tie between them."""

    stappen: tuple[Stap, ...]
    pijlen: tuple[Pijl, ...]


def flow(regeling: n.Regeling, tijd: Tijdregels) -> Verloop:
    """The steps of a regulation; none where it asks for no documents."""
    soorten = _standing_alone(regeling)
    stappen = [_document(regeling, tijd, soort) for soort in soorten]
    stappen += _payments(regeling)
    ties = list(_ties(regeling, tijd, soorten, stappen))
    dated = _dates(stappen)
    forward = [tie for tie in ties if not _against(dated, tie)]
    counted = {(tie.van, tie.naar) for tie in _by_period(tijd, {s.naam: s for s in soorten})}
    back = [
        replace(tie, terug=True)
        for tie in ties
        if _against(dated, tie) and (tie.van, tie.naar) in counted
    ]
    ordered = _ordered(stappen, forward, dated)
    return Verloop(tuple(ordered), (*_shortest(forward), *back))


# ---------------------------------------------------------------- the steps


def _standing_alone(regeling: n.Regeling) -> list[n.Gegevens]:
    """The kinds of document that are no part of another, in the order of the text."""
    parts = {
        inner
        for gegevens in regeling.gegevens.values()
        for veld in gegevens.velden
        if (inner := gegevens_in(veld.type)) and inner != gegevens.naam
    }
    return [g for g in regeling.gegevens.values() if g.document and g.naam not in parts]


def _document(regeling: n.Regeling, tijd: Tijdregels, soort: n.Gegevens) -> Stap:
    inner = (gegevens_in(veld.type) for veld in soort.velden)
    return Stap(
        soort.naam,
        words(soort.auteur),
        soort.omschrijving,
        soort.vindplaats,
        regel_address(soort.vindplaats, soort.naam),
        tuple(t for t in tijd.tijdvakken if t.soort == soort.naam),
        tuple(t for t in tijd.looptijden if t.soort == soort.naam),
        tuple(eis for eis in regeling.eisen.values() if eis.onderwerp.soort == soort.naam),
        tuple(dict.fromkeys(i for i in inner if i and regeling.gegevens[i].document)),
        (),
    )


def _payments(regeling: n.Regeling) -> list[Stap]:
    """The berekeningen of an amount that read a table per value of a keuzelijst they ask for."""
    found: list[Stap] = []
    for berekening in regeling.berekeningen.values():
        lists = {
            part.per.type.keuzelijst
            for part in walk(berekening.uitdrukking)
            if isinstance(part, e.Tabelwaarde)
            and isinstance(part.per, e.Variabele)
            and isinstance(part.per.type, Keuzetype)
        }
        if berekening.type is Basistype.BEDRAG and len(lists) == 1:
            lijst = regeling.keuzelijsten[lists.pop()]
            found.append(
                Stap(
                    berekening.naam,
                    "",
                    f"een bedrag per {words(lijst.naam)}, uit de tabellen",
                    berekening.vindplaats,
                    regel_address(berekening.vindplaats, berekening.naam),
                    (),
                    (),
                    (),
                    (),
                    tuple(k.kort or k.label or words(k.naam) for k in lijst.waarden),
                )
            )
    return found


# ---------------------------------------------------------------- the ties


def _ties(
    regeling: n.Regeling, tijd: Tijdregels, soorten: list[n.Gegevens], stappen: list[Stap]
) -> Iterator[Pijl]:
    """Every tie between two steps, the most telling first."""
    known = {soort.naam: soort for soort in soorten}
    found: dict[tuple[str, str], Pijl] = {}
    for pijl in (
        *_by_period(tijd, known),
        *_by_fact(tijd, known),
        *_by_exception(regeling, known),
        *_by_reference(regeling, known),
        *_by_name(regeling, known),
        *_by_article(regeling, known, stappen),
    ):
        if pijl.van != pijl.naar:
            found.setdefault((pijl.van, pijl.naar), pijl)
    yield from found.values()


def _by_period(tijd: Tijdregels, known: dict[str, n.Gegevens]) -> Iterator[Pijl]:
    bound = {t.naam: t.soort for t in tijd.tijdvakken if t.soort}
    for tijdvak in tijd.tijdvakken:
        source = bound.get(tijdvak.na, "")
        if source in known and tijdvak.soort in known:
            reden = f"binnen {tijdvak.termijn} na het einde van de periode"
            yield Pijl(source, tijdvak.soort, reden, tijdvak.plaats)


def _by_fact(tijd: Tijdregels, known: dict[str, n.Gegevens]) -> Iterator[Pijl]:
    """A field that names another kind; where a term counts from it, that term is the reason."""
    for soort in known.values():
        terms = [t for t in tijd.looptijden if t.soort == soort.naam]
        for veld in soort.velden:
            for other in known:
                if not _names(words(veld.naam), other):
                    continue
                counted = [t for t in terms if veld.omschrijving and veld.omschrijving in t.tekst]
                if counted:
                    yield Pijl(other, soort.naam, counted[0].tekst, counted[0].plaats)
                else:
                    asked = veld.omschrijving or words(veld.naam)
                    reden = f"vraagt {asked}" if asked.startswith("of ") else f"vraagt naar {asked}"
                    yield Pijl(other, soort.naam, reden, soort.vindplaats)


def _by_exception(regeling: n.Regeling, known: dict[str, n.Gegevens]) -> Iterator[Pijl]:
    """The lid that asks for one kind makes an exception to a requirement on another."""
    for afwijking in regeling.afwijkingen.values():
        for soort in known.values():
            target = afwijking.onderwerp.soort
            if soort.vindplaats == afwijking.vindplaats and target in known:
                reden = f"met de uitzondering ‘{words(afwijking.naam)}’"
                yield Pijl(soort.naam, target, reden, afwijking.vindplaats)


def _by_reference(regeling: n.Regeling, known: dict[str, n.Gegevens]) -> Iterator[Pijl]:
    """The lid that asks for one kind refers to the lid that asks for, or is about, another."""
    for soort, bepaling in _homes(regeling, known):
        doelen = (v.doel for part in bepaling.walk() for a in part.alineas for v in a.verwijzingen)
        for doel in dict.fromkeys(d for d in doelen if d is not None and d.delen):
            if other := _asked_at(regeling, known, doel):
                yield Pijl(other, soort.naam, f"verwijst naar {doel}", soort.vindplaats)


def _asked_at(regeling: n.Regeling, known: dict[str, n.Gegevens], doel: Vindplaats) -> str:
    """The kind that a place is about: the first it asks for, else the one it says something of."""
    asked = (naam for naam, soort in known.items() if doel.contains(soort.vindplaats))
    about = (
        eis.onderwerp.soort
        for eis in regeling.eisen.values()
        if doel.contains(eis.vindplaats) and eis.onderwerp.soort in known
    )
    return next(asked, "") or next(about, "")


def _by_name(regeling: n.Regeling, known: dict[str, n.Gegevens]) -> Iterator[Pijl]:
    """The description of one kind, or the lid that asks for it, names another."""
    for soort, bepaling in _homes(regeling, known):
        own = " ".join(a.tekst for part in bepaling.walk() for a in part.alineas)
        for other in known:
            if other != soort.naam and _names(f"{soort.omschrijving} {own}", other):
                yield Pijl(other, soort.naam, f"noemt de {words(other)}", soort.vindplaats)


def _by_article(
    regeling: n.Regeling, known: dict[str, n.Gegevens], stappen: list[Stap]
) -> Iterator[Pijl]:
    """A payment comes after the kind of document last asked for before it in the text."""
    places = {b.vindplaats: at for at, b in enumerate(regeling.walk())}
    for stap in stappen:
        if stap.naam in known:
            continue
        here = places[stap.plaats]
        same = [g for g in known.values() if g.vindplaats.delen[:1] == stap.plaats.delen[:1]]
        before = [g for g in same or known.values() if places[g.vindplaats] <= here]
        if before:
            last = max(before, key=lambda g: places[g.vindplaats])
            yield Pijl(last.naam, stap.naam, f"volgens {stap.plaats}", stap.plaats)


def _homes(
    regeling: n.Regeling, known: dict[str, n.Gegevens]
) -> Iterator[tuple[n.Gegevens, n.Bepaling]]:
    bepalingen = {b.vindplaats: b for b in regeling.walk()}
    for soort in known.values():
        yield soort, bepalingen[soort.vindplaats]


def _names(text: str, soort: str) -> bool:
    return re.search(rf"\b{re.escape(words(soort))}\b", text, re.IGNORECASE) is not None


# ---------------------------------------------------------------- the order


def _dates(stappen: list[Stap]) -> dict[str, date]:
    """The first day of each step that has one."""
    return {s.naam: min(t.dag for t in s.tijdvakken) for s in stappen if s.tijdvakken}


def _against(dated: dict[str, date], pijl: Pijl) -> bool:
    van, naar = dated.get(pijl.van), dated.get(pijl.naar)
    return van is not None and naar is not None and naar < van


def _ordered(stappen: list[Stap], pijlen: list[Pijl], dated: dict[str, date]) -> list[Stap]:
    """After what each is tied to; of what may come next, the earliest, then as in the text.

    A step without a day of its own comes as late as what it follows. A ring of ties that the dates do
    not break is entered at the step that stands first in the text.
    """
    at = {stap.naam: index for index, stap in enumerate(stappen)}
    days = dict(dated)
    todo, done = list(stappen), list[Stap]()
    while todo:
        names = {stap.naam for stap in todo}
        free = [s for s in todo if not any(p.naar == s.naam and p.van in names for p in pijlen)]
        for stap in free:
            before = [days[p.van] for p in pijlen if p.naar == stap.naam and p.van in days]
            if stap.naam not in days and before:
                days[stap.naam] = max(before)
        chosen = min(free or todo[:1], key=lambda s: (days.get(s.naam, date.min), at[s.naam]))
        todo.remove(chosen)
        done.append(chosen)
    return done


def _shortest(pijlen: list[Pijl]) -> list[Pijl]:
    """Without ties that follow from others: of a → b → c and a → c the last says nothing new."""
    after: dict[str, set[str]] = {}
    for pijl in pijlen:
        after.setdefault(pijl.van, set()).add(pijl.naar)

    def reached(start: str, skip: tuple[str, str]) -> set[str]:
        seen: set[str] = set()
        todo = [n_ for n_ in after.get(start, ()) if (start, n_) != skip]
        while todo:
            here = todo.pop()
            if here not in seen:
                seen.add(here)
                todo += after.get(here, ())
        return seen

    return [p for p in pijlen if p.naar not in reached(p.van, (p.van, p.naar))]
