"""The provisions that "in afwijking van" names are not those that the afwijking sets aside."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.connectives import read_afwijking
from compiler.checks.reading.provision import Provision, Sentence, finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m
from compiler.vindplaats import Vindplaats


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Each provision named must lose an eis to the afwijkingen here, and no other may."""
    for provision in provisions(regeling):
        afwijkingen = [r for r in provision.regels if isinstance(r, m.Afwijking)]
        named = [(s, v) for s in provision.open_sentences for v in _named(s)]
        if not afwijkingen or not named:
            continue
        aside = _set_aside(regeling, afwijkingen)
        for sentence, verwijzing in named:
            doel = verwijzing.doel
            if doel is None or any(doel.contains(place) for place in aside):
                continue
            start = verwijzing.start - sentence.start
            yield finding(
                codes.AFWIJKING_VAN_IETS_ANDERS,
                sentence.span(start, verwijzing.end - sentence.start),
                f"geen afwijking hieronder zet een eis van {doel.cited} opzij",
                "noem in de afwijking ook de eis van die bepaling (van eis …)",
                sentence.vindplaats,
            )
        yield from _others(provision, afwijkingen, regeling, [v.doel for _, v in named if v.doel])


def _others(
    provision: Provision,
    afwijkingen: list[m.Afwijking],
    regeling: m.Regeling,
    doelen: list[Vindplaats],
) -> Iterator[Diagnostic]:
    for afwijking in afwijkingen:
        for place in _set_aside(regeling, [afwijking]):
            if not any(doel.contains(place) for doel in doelen):
                yield finding(
                    codes.AFWIJKING_VAN_IETS_ANDERS,
                    afwijking.span,
                    f"de tekst wijkt niet af van {place}",
                    "zet alleen eisen opzij van de bepalingen die de tekst noemt",
                    provision.vindplaats,
                )


def _named(sentence: Sentence) -> Iterator[m.Tekstverwijzing]:
    """The references that follow "in afwijking van" with only commas and "en" between them."""
    for found in read_afwijking(sentence.gelezen):
        at = found.word_end
        for verwijzing in sentence.verwijzingen:
            start, end = verwijzing.start - sentence.start, verwijzing.end - sentence.start
            between = sentence.tekst[at:start].replace(",", " ").split()
            if start < at or set(between) - {"de", "het", "en"} or verwijzing.regeling:
                continue
            yield verwijzing
            at = end


def _set_aside(regeling: m.Regeling, afwijkingen: list[m.Afwijking]) -> list[Vindplaats]:
    eisen = [regeling.eisen[n].vindplaats for a in afwijkingen for n in a.van_eisen]
    others = [regeling.afwijkingen[n].vindplaats for a in afwijkingen for n in a.van_afwijkingen]
    return list(dict.fromkeys((*eisen, *others)))
