"""For every difference in what documents may hold: the smallest document that one version refuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from compiler.evaluate.evaluate import evaluate_document
from compiler.evaluate.read_document import BEOORDELINGEN, Pad, read_document
from compiler.evaluate.regels import Rules
from compiler.model import nodes as n
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type, gegevens_in
from compiler.verschil.found import Gegevensverschil, Geval, Kant
from compiler.verschil.wording import place_words
from compiler.was_wordt.nodes import Wijze

_PLAIN: dict[Basistype, Any] = {
    Basistype.BEDRAG: "1.00",
    Basistype.PERCENTAGE: "50",
    Basistype.DATUM: "2025-01-01",
    Basistype.AANTAL: 1,
    Basistype.TEKST: "tekst",
    Basistype.JA_NEE: True,
}


def with_cases(
    old: n.Regeling, new: n.Regeling, found: list[Gegevensverschil]
) -> list[Gegevensverschil]:
    """The same differences, each with its document where there is one."""
    return [_with_case(old, new, verschil) for verschil in found]


def _with_case(old: n.Regeling, new: n.Regeling, verschil: Gegevensverschil) -> Gegevensverschil:
    changed_field = verschil.soort == "veld" and verschil.wijze is Wijze.GEWIJZIGD
    if changed_field and (geval := _left_out(old, new, verschil)):
        return replace(verschil, geval=geval)
    holder = old if verschil.wijze is not Wijze.TOEGEVOEGD else new
    for soort, inhoud in _documents(holder, verschil):
        was, is_now = (_kant(Rules(regeling), soort, inhoud) for regeling in (old, new))
        if (was.uitkomst == "geweigerd") != (is_now.uitkomst == "geweigerd"):
            return replace(verschil, geval=Geval(soort, inhoud, was, is_now, _lines(inhoud)))
    return verschil


def _left_out(old: n.Regeling, new: n.Regeling, verschil: Gegevensverschil) -> Geval | None:
    """A document without the field, where one version names it as missing and the other does not."""
    soort, _, naam = verschil.plaats.partition(".")
    for kind, inhoud in _around(new, soort, {}):
        was, is_now = (_missing(Rules(regeling), kind, inhoud, naam) for regeling in (old, new))
        if was is not None and is_now is not None and was.uitkomst != is_now.uitkomst:
            return Geval(kind, inhoud, was, is_now, _lines(inhoud))
    return None


def _missing(rules: Rules, soort: str, inhoud: Any, naam: str) -> Kant | None:
    """What a version says of a field that is left out; None where it cannot read the document."""
    if soort not in rules.regeling.gegevens:
        return None
    document, _ = read_document(rules.meanings, soort, inhoud)
    if document is None:
        return None
    uitslag = evaluate_document(rules, soort, document).model_dump()
    asks = (b for b in uitslag["bevindingen"] if b["pad"][-1:] == [naam] and b["ontbreekt"])
    found = next(asks, None)
    outcome = "bestaat niet" if found is None else found["uitkomst"]
    return Kant(outcome, found, uitslag=uitslag)


def _kant(rules: Rules, soort: str, inhoud: Any) -> Kant:
    gegevens = rules.regeling.gegevens.get(soort)
    if gegevens is None or not gegevens.document:
        return Kant("geweigerd", geweigerd=(f"de soort document {soort} bestaat niet",))
    document, fouten = read_document(rules.meanings, soort, inhoud)
    if document is None:
        return Kant("geweigerd", geweigerd=tuple(str(fout) for fout in fouten))
    return Kant("aangenomen", uitslag=evaluate_document(rules, soort, document).model_dump())


# ---------------------------------------------------------------- documents that hold something


def _documents(regeling: n.Regeling, verschil: Gegevensverschil) -> Iterator[tuple[str, Any]]:
    """Documents that hold the thing in question, in the version that knows it; smallest first."""
    match verschil.soort:
        case "soort document" if regeling.gegevens[verschil.plaats].document:
            yield verschil.plaats, {}
        case "veld":
            soort, _, naam = verschil.plaats.partition(".")
            veld = regeling.gegevens[soort].veld(naam)
            assert veld is not None
            yield from _around(regeling, soort, {naam: _example(regeling, veld.type)})
        case "keuze":
            lijst, _, keuze = verschil.plaats.partition(": ")
            for soort, gegevens in regeling.gegevens.items():
                for veld in gegevens.velden:
                    if _innermost(veld.type) == Keuzetype(lijst):
                        value = [keuze] if isinstance(veld.type, Lijst) else keuze
                        yield from _around(regeling, soort, {veld.naam: value})
        case "beoordeling":
            answer = {BEOORDELINGEN: [{"naam": verschil.plaats, "antwoord": "ja"}]}
            for soort, gegevens in regeling.gegevens.items():
                if gegevens.document:
                    yield soort, answer
        case _:
            return


def _around(regeling: n.Regeling, soort: str, inhoud: Any) -> Iterator[tuple[str, Any]]:
    """The same gegevens as a document, or in the nearest document that can hold them."""
    waiting: list[tuple[str, Any]] = [(soort, inhoud)]
    seen: set[str] = set()
    while waiting:
        kind, made = waiting.pop(0)
        if kind in seen:
            continue
        seen.add(kind)
        if regeling.gegevens[kind].document:
            yield kind, made
        for outer, gegevens in regeling.gegevens.items():
            for veld in gegevens.velden:
                if gegevens_in(veld.type) == kind:
                    value = [made] if isinstance(veld.type, Lijst) else made
                    waiting.append((outer, {veld.naam: value}))


def _example(regeling: n.Regeling, type_: Type) -> Any:
    match type_:
        case Basistype():
            return _PLAIN.get(type_)
        case Keuzetype(keuzelijst=naam):
            return regeling.keuzelijsten[naam].waarden[0].naam
        case Gegevenstype():
            return {}
        case Lijst(van=van):
            return [_example(regeling, van)]


def _lines(inhoud: Any, pad: Pad = ()) -> tuple[tuple[str, str], ...]:
    """What such a document says, every value with its place; a name of a choice as it is sent."""
    match inhoud:
        case dict():
            return tuple(line for k, v in inhoud.items() for line in _lines(v, (*pad, k)))
        case [dict(), *_]:
            return tuple(line for i, v in enumerate(inhoud) for line in _lines(v, (*pad, i)))
        case list():
            return ((place_words(pad), ", ".join(map(str, inhoud))),)
        case bool():
            return ((place_words(pad), "ja" if inhoud else "nee"),)
        case _:
            return ((place_words(pad), str(inhoud)),)


def _innermost(type_: Type) -> Type:
    while isinstance(type_, Lijst):
        type_ = type_.van
    return type_
