"""A report as lines for people: the summary, then per part of the regulation what differs."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostics.render import Line, Piece
from compiler.verschil.found import (
    Berekendverschil,
    Gegevensverschil,
    Geval,
    Kant,
    Regelverschil,
    Richting,
    Verschil,
)
from compiler.verschil.report import Deel, Tabelverschil, sections
from compiler.verschil.summary import summary
from compiler.verschil.wording import (
    METHODE,
    also,
    because,
    explained,
    kind_of_change,
    outcome,
    searched,
    verdicts,
)
from compiler.was_wordt.nodes import Stuk, Tekstverschil, Wijze
from compiler.was_wordt.words import elided, lines_of

_MARKS = {Wijze.TOEGEVOEGD: "+", Wijze.VERVALLEN: "-"}
_AROUND = 6
_PAGES = 12


def lines(verschil: Verschil) -> Iterator[Line]:
    """The whole report."""
    yield (Piece(verschil.regeling, "titel"),)
    for what, versie in (("oud", verschil.oud), ("nieuw", verschil.nieuw)):
        details = ", ".join(part for part in (versie.publicatie, versie.sinds) if part)
        yield Piece(f"{what + ':':<7}{versie.naam}"), Piece(f"  {details}", "kader")
    yield ()
    yield from ((Piece(line),) for line in _bulleted(summary(verschil)))
    for deel in sections(verschil):
        yield from _section(deel)
    yield from _pages(verschil)
    if any(regel.onderzoek for regel in verschil.regels):
        yield ()
        yield (Piece(f"Hoe gezocht is. {METHODE}", "kader"),)


def _bulleted(told: tuple[str, ...]) -> tuple[str, ...]:
    return told if len(told) == 1 else tuple(f"• {line}" for line in told)


def _section(deel: Deel) -> Iterator[Line]:
    yield ()
    yield (Piece(deel.titel, "titel"),)
    for tekst in deel.teksten:
        yield from _text(tekst)
    for waarde in deel.waarden:
        change = " wordt ".join(part for part in (waarde.oud, waarde.nieuw) if part)
        heading = f"  {_mark(waarde.wijze)} {waarde.soort} {waarde.naam}"
        yield Piece(heading, "titel"), Piece(f"  {waarde.vindplaats}", "kader")
        yield (Piece(f"      {change}"),)
    for regel in deel.regels:
        yield from _rule(regel, deel.berekend.get(regel.naam, ()))
    for tabel in deel.tabellen:
        yield from _table(tabel)
    for gegeven in deel.gegevens:
        yield from _contract(gegeven)


def _text(tekst: Tekstverschil) -> Iterator[Line]:
    was = f", was {tekst.was}" if tekst.was is not None else ""
    heading = f"  {_mark(tekst.wijze)} tekst"
    note = f" ({'vernummerd' if tekst.wijze is Wijze.VERPLAATST else tekst.wijze.value}{was})"
    yield Piece(heading, "titel"), Piece(f"  {tekst.vindplaats}", "kader"), Piece(note)
    if tekst.wijze is not Wijze.VERPLAATST:
        yield Piece("     "), *_words(tekst.stukken)


# ---------------------------------------------------------------- rules


def _rule(regel: Regelverschil, berekend: tuple[Berekendverschil, ...]) -> Iterator[Line]:
    """A rule; of a berekening that asks for few things the values, else one case of each way."""
    note = f"  {kind_of_change(regel)}"
    if regel.richting is not Richting.GELIJK and regel.soort == "eis" and regel.onderzoek:
        note += f", {regel.richting.value}"
    yield (
        Piece(f"  {_mark(regel.wijze)} {regel.soort} {regel.naam}", "titel"),
        Piece(f"  {regel.vindplaats}", "kader"),
        Piece(note),
    )
    if regel.toelichting:
        yield (Piece(f"      {regel.toelichting}"),)
    for line in lines_of(regel.stukken):
        if any(stuk.soort != "gelijk" for stuk in line):
            yield Piece("     "), *_words(line)
    if told := because(regel):
        yield (Piece(f"      {told}"),)
    yield from (_computed(waarde) for waarde in berekend)
    if regel.onderzoek is None:
        return
    for geval in () if berekend else regel.onderzoek.gevallen:
        yield from _case(geval)
    yield (Piece(f"      {searched(regel.onderzoek, regel.soort == 'eis')}", "kader"),)


def _case(geval: Geval) -> Iterator[Line]:
    what = f"kleinste document {geval.soort}" if geval.soort else "met deze gegevens"
    proof = ", nagespeeld met beide pakketten" if geval.nagespeeld else ""
    yield (Piece(f"      {what}{proof}:", "opmerking"),)
    if not geval.velden:
        yield (Piece("        (leeg)"),)
    for veld, text in geval.velden:
        yield (Piece(f"        {veld}: {text}"),)
    yield _side("was:  ", geval.was)
    yield _side("wordt:", geval.wordt)
    if told := verdicts(geval):
        yield (Piece(f"      {told}"),)
    for line in also(geval):
        yield (Piece(f"      zo ook met {line}"),)


def _side(word: str, kant: Kant) -> Line:
    role = {"niet_voldaan": "fout", "geweigerd": "fout", "voldaan": "hulp"}.get(kant.uitkomst, "")
    why = explained(kant)
    return (
        Piece(f"      {word} "),
        Piece(outcome(kant), role),  # type: ignore[arg-type] # the roles above
        Piece(f". {why}" if why else ""),
    )


# ---------------------------------------------------------------- values, contract, pages


def _table(tabel: Tabelverschil) -> Iterator[Line]:
    yield Piece(f"  ~ tabel {tabel.tabel}", "titel"), Piece(f"  {tabel.vindplaats}", "kader")
    for cel in tabel.cellen:
        row = ", ".join(text for _, text in cel.rij)
        change = " wordt ".join(part for part in (cel.oud, cel.nieuw) if part)
        more = f" ({cel.meer})" if cel.meer else ""
        yield (Piece(f"      {_mark(cel.wijze)} {row}, {cel.kolom}: {change}{more}"),)


def _computed(waarde: Berekendverschil) -> Line:
    given = "".join(f"{text}, " for _, text in waarde.argumenten)
    before = f"{given[:-2]}: " if given else ""
    more = f" ({waarde.meer})" if waarde.meer else ""
    return (Piece(f"      {before}{waarde.oud} wordt {waarde.nieuw}{more}"),)


def _contract(verschil: Gegevensverschil) -> Iterator[Line]:
    yield (
        Piece(f"  {_mark(verschil.wijze)} {verschil.soort} {verschil.plaats}", "titel"),
        Piece(f"  {verschil.vindplaats}" if verschil.vindplaats.delen else "", "kader"),
        Piece(f"  {verschil.uitleg}"),
    )
    for gevolg in verschil.gevolgen:
        breekt = (Piece("breekt: ", "fout"),) if gevolg.breekt else ()
        yield (Piece(f"      {gevolg.rol.value}: "), *breekt, Piece(gevolg.uitleg))
    if verschil.geval is not None:
        yield from _case(verschil.geval)


def _pages(verschil: Verschil) -> Iterator[Line]:
    pages = verschil.bladzijden
    if not pages.alle:
        return
    yield ()
    yield (Piece("Bladzijden van de site", "titel"),)
    marked = (("+", pages.toegevoegd), ("-", pages.vervallen), ("~", pages.gewijzigd))
    shown = [f"  {mark} {name or 'voorblad'}" for mark, names in marked for name in names]
    yield from ((Piece(line),) for line in shown[:_PAGES])
    if len(shown) > _PAGES:
        yield (Piece(f"  … en nog {len(shown) - _PAGES}; --formaat json noemt ze alle.", "kader"),)


# ---------------------------------------------------------------- words


def _mark(wijze: Wijze) -> str:
    return _MARKS.get(wijze, "~")


def _words(stukken: tuple[Stuk, ...]) -> Iterator[Piece]:
    """The changed words with a few words around them."""
    for index, stuk in enumerate(stukken):
        match stuk.soort:
            case "weg":
                yield Piece(f" [-{stuk.tekst}-]", "fout")
            case "bij":
                yield Piece(f" [+{stuk.tekst}+]", "hulp")
            case _:
                text = elided(stuk.tekst, _AROUND, index == 0, index == len(stukken) - 1)
                yield Piece(f" {text}")
