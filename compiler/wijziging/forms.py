"""The forms of an instruction, each under a sentence it reads, over the skeleton of `sentences`.

A form gives the instructions of the sentence and, where new text must follow, what that must be.
None means that the words fit and the sense does not: the next form is tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from compiler.wijziging.instructies import (
    AanduidingVervalt,
    Adres,
    InhoudKomtTeLuiden,
    Instructie,
    KomtTeLuiden,
    PlaatsAanduiding,
    RegelingIngetrokken,
    TekstKomtTeLuiden,
    Vernummer,
    Vervalt,
    VervangWoorden,
    VoegDelenIn,
    VoegWoordenIn,
    VoegWoordenToe,
    VoegZinIn,
    WoordenVervallen,
)
from compiler.wijziging.sentence_parts import COUNT, KINDS, OF_PLACE, Gelezen, Stuk, Verwacht
from compiler.wijziging.traced import Traced

_Q = r"[QM]\d+"
_P = r"§\d+"
_QS = rf"{_Q}(?: (?:(?:en|onderscheidenlijk|respectievelijk) )*{_Q})*"
_WORDT = r"(?:wordt|worden)"
_VERVALT = r"(?:vervalt|vervallen)"
_IN = rf"(?:(?:(?:in|van|uit|aan) )?(?P<in>{_P}) )?"
_SLOT = r"(?: aan het (?:slot|einde)(?: van (?P<slot>§\d+))?)?"
_AANTAL = rf"(?:(?P<aantal>{'|'.join(COUNT)}) (?:nieuwe? )?)"
_SOORT = rf"(?P<soort>{'|'.join(sorted(KINDS, key=len, reverse=True))})"
_LUIDENDE = r"(?: (?:luidende|die luidt|die luiden|(?:dat|die) als volgt (?:luidt|luiden)))?"
_IN_WORDS = r"(?:ingevoegd|toegevoegd|opgenomen|tussengevoegd)"
_INGEVOEGD = r"(?P<werkwoord>ingevoegd|toegevoegd|opgenomen|tussengevoegd)"


def _given(m: re.Match[str], *names: str) -> str | None:
    """The first of these groups that took part in the match."""
    return next((m[name] for name in names if m[name] is not None), None)


# ---------------------------------------------------------------- words


def _vervang(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`in § wordt Q vervangen door Q`, several at once, `onderscheidenlijk` in pairs."""
    groups = [(m["oud"], m["nieuw"]), *re.findall(rf" en ({_QS}) door ({_QS})", m["meer"])]
    found: list[Instructie] = []
    for before, after in groups:
        oud, nieuw = stuk.citaten(before), stuk.citaten(after)
        if len(nieuw) not in (1, len(oud)):
            return None
        pairs = zip(oud, nieuw * len(oud) if len(nieuw) == 1 else nieuw, strict=True)
        slot = m["slot"] is not None or " aan het slot" in m[0] or before.startswith("M")
        waar = stuk.waar(m["slot"] or m["in2"] or m["in"])
        found += [VervangWoorden(waar, a, b, stuk.telkens, slot, stuk.span) for a, b in pairs]
    return tuple(found), None


def _voeg_woorden_in(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`in § wordt na Q ingevoegd Q`."""
    nieuw = _given(m, "n1", "n2")
    assert nieuw is not None
    if "toegevoegd" in m[0]:
        stuk.zin.remark("woorden worden tussen andere ‘ingevoegd’, niet ‘toegevoegd’", "6.11")
    kant: Literal["na", "voor"] = "na" if m["kant"] in ("na", "achter", "tussen") else "voor"
    return (
        VoegWoordenIn(
            stuk.waar(m["in"]),
            kant,
            stuk.citaat(m["anker"]),
            stuk.citaat(nieuw),
            stuk.telkens,
            stuk.span,
        ),
    ), None


def _woorden_vervallen(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`in § vervalt Q`."""
    if "geschrapt" in m[0]:
        stuk.zin.remark("wat verdwijnt, ‘vervalt’", "6.12")
    slot = " aan het " in m[0]
    waar = stuk.waar(m["slot"] or m["in"])
    return tuple(
        WoordenVervallen(waar, oud, stuk.telkens, slot, stuk.span)
        for oud in stuk.citaten(_given(m, "oud", "oud2") or "")
    ), None


def _voeg_woorden_toe(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`aan § wordt Q toegevoegd`."""
    nieuw = _given(m, "nieuw", "nieuw2")
    assert nieuw is not None
    return (VoegWoordenToe(stuk.waar(m["in"]), stuk.citaat(nieuw), stuk.span),), None


# ---------------------------------------------------------------- parts


def _komt_te_luiden(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`§ komt te luiden`."""
    return _nieuwe_tekst(stuk, stuk.waar(_given(m, "waar", "waar2")))


def _nieuwe_tekst(stuk: Stuk, waar: tuple[Adres, ...]) -> Gelezen | None:
    """The new text of a place, by its kind."""
    first = waar[0]
    if first.deel == "opschrift":
        return (TekstKomtTeLuiden(first, Traced(), stuk.span),), Verwacht("opschrift", 1)
    if first.deel == "aanhef":
        return (TekstKomtTeLuiden(first, Traced(), stuk.span),), Verwacht("zin", 1)
    if not first.plaats.delen:
        return None
    soort = OF_PLACE.get(first.plaats.delen[-1].soort)
    if soort is None:
        return None
    if soort == "zin":
        return (TekstKomtTeLuiden(first, Traced(), stuk.span),), Verwacht("zin", 1)
    if soort == "inhoud":
        return (InhoudKomtTeLuiden(first, (), stuk.span),), Verwacht("inhoud", 0)
    ranged = any(a.tot_en_met for a in waar)
    numbers = () if ranged else tuple(a.plaats.delen[-1].nummer for a in waar)
    return (KomtTeLuiden(waar, (), stuk.span),), Verwacht(soort, len(numbers), numbers)


def _vervangen_door_delen(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`§ wordt vervangen door twee artikelen luidende`."""
    waar = stuk.waar(m["waar"])
    soort = KINDS[m["soort"]]
    if soort == "zin" or waar[0].plaats.delen[-1].soort == "volzin":
        return (TekstKomtTeLuiden(waar[0], Traced(), stuk.span),), Verwacht("zin", 1)
    return (KomtTeLuiden(waar, (), stuk.span),), Verwacht(soort, COUNT[m["aantal"]])


def _vervangen_door(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`§ wordt vervangen door` with the new text behind it."""
    return _nieuwe_tekst(stuk, stuk.waar(m["waar"]))


def _bijlage_vervangen(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`§ wordt vervangen door de bijlage bij deze regeling`."""
    waar = stuk.waar(m["waar"])[0]
    if waar.plaats.delen[-1:] and waar.plaats.delen[-1].soort != "bijlage":
        return None
    stuk.zin.bijlage_volgt()
    return (InhoudKomtTeLuiden(waar, (), stuk.span),), Verwacht("inhoud", 0)


def _voeg_delen_in(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`na § wordt een lid ingevoegd luidende`, `aan § wordt een lid toegevoegd luidende`."""
    soort = KINDS[m["soort"]]
    aantal = COUNT[m["aantal"]] if m["aantal"] else 1
    beside = _given(m, "bij", "bij2", "bij3")
    side = _given(m, "kant", "kant2", "kant3")
    inside = _given(m, "in", "in2")
    added = m["werkwoord"] == "toegevoegd"
    if beside:
        if added and soort != "zin":
            stuk.zin.remark("tussen andere delen wordt een deel ‘ingevoegd’", "6.11")
        waar = stuk.waar(beside)[-1]
        kant: Literal["na", "voor"] = "voor" if side == "voor" else "na"
        if soort == "zin":
            return (VoegZinIn(waar, kant, Traced(), stuk.span),), Verwacht("zin", aantal)
        return (VoegDelenIn(waar, kant, (), stuk.span),), Verwacht(soort, aantal)
    waar = stuk.waar(inside)[-1]
    if soort == "zin":
        return (VoegZinIn(waar, "slot", Traced(), stuk.span),), Verwacht("zin", aantal)
    by_place = stuk.alfabet or soort == "begrip" or not added
    return (VoegDelenIn(waar, "plaats" if by_place else "slot", (), stuk.span),), Verwacht(
        soort, aantal
    )


def _vervalt(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`§ vervalt`, `in § vervalt §`."""
    if "geschrapt" in m[0]:
        stuk.zin.remark("wat verdwijnt, ‘vervalt’", "6.12")
    waar = stuk.waar(_given(m, "waar", "waar2", "waar3"))
    return (Vervalt(waar, stuk.met_ingang_van, stuk.span),), None


def _vernummerd(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`§ wordt vernummerd tot §`."""
    verb = r"(?:wordt|worden) (?:vernummerd|verletterd|doorgenummerd) "
    pairs = re.findall(rf"({_P}) (?:{verb})?tot ({_P})", m[0])
    van = tuple(a for mark, _ in pairs for a in stuk.waar(mark))
    naar = tuple(a for _, mark in pairs for a in stuk.waar(mark))
    return (Vernummer(van, naar, stuk.span),), None


def _aanduiding(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`voor de tekst wordt de aanduiding Q geplaatst`."""
    number = stuk.citaat(m["nr"]).text.rstrip(".") if m["nr"] else m["cijfer"]
    return (PlaatsAanduiding(stuk.waar(m["waar"])[0], number, stuk.span),), None


def _aanduiding_vervalt(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`§ alsmede de aanduiding Q voor § vervallen`."""
    first: tuple[Instructie, ...] = ()
    if m["weg"]:
        first = (Vervalt(stuk.waar(m["weg"]), stuk.met_ingang_van, stuk.span),)
    return (*first, AanduidingVervalt(stuk.waar(m["waar"])[0], stuk.span)), None


def _ingetrokken(stuk: Stuk, m: re.Match[str]) -> Gelezen | None:
    """`R wordt ingetrokken`."""
    return (RegelingIngetrokken(stuk.span),), None


_BESIDE = rf"(?:(?P<kant>na|voor|achter) (?P<bij>{_P}) )?"
_BESIDE_2 = rf"(?: (?P<kant2>na|voor|achter) (?P<bij2>{_P}))?"
_BESIDE_3 = rf"(?: (?P<kant3>na|voor|achter) (?P<bij3>{_P}))?"

Form = Callable[[Stuk, re.Match[str]], Gelezen | None]

FORMS: tuple[tuple[Form, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern))
    for form, pattern in (
        (
            _vervang,
            rf"{_IN}{_WORDT}(?: in (?P<in2>{_P}))? (?P<oud>{_QS}){_SLOT} vervangen door "
            rf"(?:(?:onderscheidenlijk|respectievelijk) )?(?P<nieuw>{_QS})"
            rf"(?P<meer>(?: en {_QS} door {_QS})*)",
        ),
        (
            _voeg_woorden_in,
            rf"{_IN}(?:{_WORDT} )?(?P<kant>na|voor|achter|tussen) (?P<anker>{_Q})(?: en {_Q})? "
            rf"(?:{_WORDT} )?(?:{_IN_WORDS} (?P<n1>{_Q})|(?P<n2>{_Q}) {_IN_WORDS})",
        ),
        (
            _woorden_vervallen,
            rf"{_IN}(?:{_VERVALT} (?P<oud>{_QS}){_SLOT}|{_WORDT} (?P<oud2>{_QS}) geschrapt)",
        ),
        (
            _voeg_woorden_toe,
            rf"(?:aan (?:het slot van )?(?P<in>{_P}) )?{_WORDT}(?: aan het slot)? "
            rf"(?:(?P<nieuw>{_Q}) toegevoegd|toegevoegd (?P<nieuw2>{_Q}))",
        ),
        (
            _komt_te_luiden,
            rf"(?:(?P<waar>{_P}) (?:komt|komen)|(?:in )?{_P} (?:komt|komen) (?P<waar2>{_P})) "
            r"(?:als volgt )?te luiden(?: als volgt)?",
        ),
        (
            _vervangen_door_delen,
            rf"(?P<waar>{_P}) {_WORDT} vervangen door {_AANTAL}{_SOORT}{_LUIDENDE}",
        ),
        (
            _bijlage_vervangen,
            rf"(?P<waar>{_P}) {_WORDT} vervangen door (?:§\d+)(?: bij .*| behorende .*)?",
        ),
        (_vervangen_door, rf"(?P<waar>{_P}) {_WORDT} (?:vervangen door|gelezen als volgt)"),
        (
            _voeg_delen_in,
            rf"(?:(?:in|aan|van) (?P<in>{_P}) )?{_BESIDE}{_WORDT}(?: (?:in|aan) (?P<in2>{_P}))?"
            rf"{_BESIDE_2} {_AANTAL}?{_SOORT}{_BESIDE_3} {_INGEVOEGD}{_LUIDENDE}",
        ),
        (
            _vervalt,
            rf"(?:(?:(?:in|van|uit) )?{_P} (?:{_VERVALT} (?P<waar>{_P})|{_WORDT} (?P<waar2>{_P}) geschrapt)|"
            rf"(?P<waar3>{_P}) (?:{_VERVALT}|{_WORDT} geschrapt|{_WORDT} ingetrokken))",
        ),
        (
            _vernummerd,
            rf"{_P} {_WORDT} (?:vernummerd|verletterd|doorgenummerd) tot {_P}(?: en {_P} tot {_P})*",
        ),
        (
            _aanduiding,
            rf"voor (?:(?:de tekst|het bepaalde)(?: in| van)? ?)?(?P<waar>{_P})? ?wordt "
            rf"(?:de aanduiding|het cijfer|het nummer) (?:(?P<nr>{_Q})|(?P<cijfer>\d+)(?: \.)?) "
            r"(?:geplaatst|ingevoegd|toegevoegd)",
        ),
        (
            _aanduiding_vervalt,
            rf"(?:in {_P} {_VERVALT} )?(?:(?P<weg>{_P}) (?:alsmede|en|evenals) )?"
            rf"de aanduiding {_Q} voor (?P<waar>{_P})(?: {_VERVALT})?",
        ),
        (_ingetrokken, r"R0 wordt ingetrokken"),
    )
)
