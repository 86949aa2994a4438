"""From the parser's reductions to syntax nodes: one small method per rule of the grammar.

Lark calls these methods while it parses, so that no tree in between is built and no recursion is
needed. Places come from the tokens: a node reaches from its first to its last token that is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from lark import Token, Transformer, v_args

from compiler.source import Source, Span
from compiler.syntax import nodes

T = TypeVar("T")

_LITERALS: dict[str, str] = {
    "BEDRAG": "bedrag",
    "PERCENTAGE": "percentage",
    "DATUM": "datum",
    "TERMIJN": "termijn",
    "GETAL": "getal",
    "TEKST": "tekst",
    "JA": "ja_nee",
    "NEE": "ja_nee",
}

_OPERATORS = [
    "of_keten",
    "en_keten",
    "niet",
    "gelijk",
    "ongelijk",
    "ten_minste",
    "ten_hoogste",
    "meer_dan",
    "minder_dan",
    "uiterlijk_op",
    "vanaf",
    "voor_datum",
    "na_datum",
    "binnen_na",
    "van_tot_en_met",
    "valt_in",
    "een_van",
    "bevat",
    "opgegeven",
    "plus",
    "min",
    "keer",
    "aandeel",
    "datum_na",
    "datum_voor",
    "som_van",
    "aantal_van",
    "indien_dan",
]


_CLOSE = re.compile(r"\s*\)")
_OPEN = re.compile(r"\(\s*$")
_OPGEGEVEN = re.compile(r"\s*\)*\s+is\s+opgegeven")
_OPENING = {
    "elk": re.compile(r"voor\s+elke?\s+$"),
    "een": re.compile(r"er\s+is\s+een\s+$"),
    "som": re.compile(r"som\s+van\s+$"),
    "som_van": re.compile(r"som\s+van\s+$"),
    "aantal": re.compile(r"aantal\s+$"),
    "aantal_van": re.compile(r"aantal\s+van\s+$"),
    "laagste": re.compile(r"het\s+$"),
    "hoogste": re.compile(r"het\s+$"),
    "niet": re.compile(r"niet\s+$"),
    "indien_dan": re.compile(r"\(\s*indien\s+$"),
}


@v_args(inline=True)
class Builder(Transformer[Token, Any]):
    """Builds the nodes of one file; `source` is set before each file."""

    source: Source

    # ------------------------------------------------------------ words

    def _span(self, *parts: Any) -> Span:
        """From the first to the last of the parts that have a place."""
        spans = [self._place(part) for part in parts if part is not None and part != ()]
        found = [span for span in spans if span is not None]
        start = min(span.start for span in found)
        return Span(self.source, start, max(span.end for span in found))

    def _place(self, part: Any) -> Span | None:
        if isinstance(part, Token):
            return Span(self.source, part.start_pos or 0, part.end_pos or 0)
        if isinstance(part, tuple):
            return self._span(*part) if any(p is not None for p in part) else None
        span: Span | None = getattr(part, "span", None)
        return span

    def _whole(self, soort: str, *parts: Any) -> Span:
        """The whole sentence of an expression: with the words that open it, and its brackets.

        The parser keeps no keywords and no brackets, so these are found again beside the parts.
        """
        span = self._span(*parts)
        text, start, end = self.source.text, span.start, span.end
        if soort == "opgegeven" and (closing := _OPGEGEVEN.match(text, end)):
            end = closing.end()
        start, end = _balanced(text, start, end)
        opening = _OPENING.get(soort)
        if opening is not None and (words := opening.search(text, max(0, start - 80), start)):
            start = words.start()
        return Span(self.source, *_balanced(text, start, end))

    def _naam(self, token: Token) -> nodes.Naam:
        return nodes.Naam(str(token), self._span(token))

    def _naam_or_none(self, token: Token | None) -> nodes.Naam | None:
        return None if token is None else self._naam(token)

    def _tekst(self, *tokens: Token) -> nodes.Tekst:
        pieces = tuple(
            Span(self.source, (t.start_pos or 0) + 1, (t.end_pos or 0) - 1) for t in tokens
        )
        return nodes.Tekst(" ".join(t[1:-1] for t in tokens), self._span(*tokens), pieces)

    def _literal(self, token: Token) -> nodes.Letterlijk:
        text = token[1:-1] if token.type == "TEKST" else str(token)
        soort: Any = _LITERALS[token.type]
        return nodes.Letterlijk(soort, text, self._span(token))

    def tekststuk(self, *tokens: Token) -> nodes.Tekst:
        return self._tekst(*tokens)

    def letterlijk(self, token: Token) -> nodes.Letterlijk:
        return self._literal(token)

    def naam(self, token: Token) -> nodes.Naamterm:
        return nodes.Naamterm(self._naam(token))

    def termijnletter(self, token: Token) -> nodes.Letterlijk:
        return self._literal(token)

    # ------------------------------------------------------------ references

    def naar_artikel(
        self, nummer: Token, lid: Any, onderdeel: Any, volzin: Any
    ) -> nodes.Verwijzing:
        return self._verwijzing(artikel=nummer, lid=lid, onderdeel=onderdeel, volzin=volzin)

    def naar_lid(self, lid: Token, onderdeel: Any, volzin: Any) -> nodes.Verwijzing:
        return self._verwijzing(lid=lid, onderdeel=onderdeel, volzin=volzin)

    def naar_onderdeel(self, onderdeel: Any, volzin: Any) -> nodes.Verwijzing:
        return self._verwijzing(onderdeel=onderdeel, volzin=volzin)

    def naar_begrip(self, term: Token, onderdeel: Any) -> nodes.Verwijzing:
        return self._verwijzing(begrip=term, onderdeel=onderdeel)

    def naar_volzin(self, volzin: Any) -> nodes.Verwijzing:
        return self._verwijzing(volzin=volzin)

    def naar_aanhef(self, token: Token) -> nodes.Verwijzing:
        return self._verwijzing(deel=token)

    def naar_bijlage(self, token: Token) -> nodes.Verwijzing:
        return self._verwijzing(deel=token)

    def onderdeelverwijzing(self, letter: Token, onder: Token | None) -> tuple[Token, Token | None]:
        return (letter, onder)

    def volzinverwijzing(self, nummer: Token) -> Token:
        return nummer

    def _verwijzing(
        self,
        *,
        artikel: Token | None = None,
        lid: Token | None = None,
        onderdeel: tuple[Token, Token | None] | None = None,
        volzin: Token | None = None,
        begrip: Token | None = None,
        deel: Token | None = None,
    ) -> nodes.Verwijzing:
        letter, onder = onderdeel or (None, None)
        soort: Any = "" if deel is None else str(deel)
        return nodes.Verwijzing(
            self._naam_or_none(artikel),
            self._naam_or_none(lid),
            self._naam_or_none(letter),
            self._naam_or_none(onder),
            self._naam_or_none(volzin),
            None if begrip is None else self._tekst(begrip),
            soort,
            self._span(artikel, lid, letter, onder, volzin, begrip, deel),
        )

    # ------------------------------------------------------------ expressions

    def veld_van(self, naam: Token, van: nodes.Uitdrukking) -> nodes.VeldVan:
        return nodes.VeldVan(self._naam(naam), van, self._span(naam, van))

    def aanroep(self, naam: Token, *argumenten: Any) -> nodes.Aanroep:
        given = tuple(a for a in argumenten if a is not None)
        return nodes.Aanroep(self._naam(naam), given, self._whole("", naam, given))

    def tabelwaarde(self, kolom: Token, tabel: Token, *argumenten: Any) -> nodes.Tabelterm:
        given = tuple(a for a in argumenten if a is not None)
        span = self._whole("", kolom, tabel, given)
        return nodes.Tabelterm(self._naam(kolom), self._naam(tabel), given, span)

    def voor_elk_geldt(self, variabele: Token, lijst: Any, voorwaarde: Any) -> nodes.Over:
        return self._over("elk", variabele, lijst, voorwaarde, None)

    def er_is_een(self, variabele: Token, lijst: Any, voorwaarde: Any) -> nodes.Over:
        return self._over("een", variabele, lijst, voorwaarde, None)

    def som_over(self, waarde: Any, variabele: Token, lijst: Any, voorwaarde: Any) -> nodes.Over:
        return self._over("som", variabele, lijst, voorwaarde, waarde)

    def aantal_waarvoor(self, variabele: Token, lijst: Any, voorwaarde: Any) -> nodes.Over:
        return self._over("aantal", variabele, lijst, voorwaarde, None)

    def _over(
        self, soort: Any, variabele: Token, lijst: Any, voorwaarde: Any, waarde: Any
    ) -> nodes.Over:
        span = self._whole(soort, variabele, lijst, voorwaarde, waarde)
        return nodes.Over(soort, self._naam(variabele), lijst, voorwaarde, waarde, span)

    def waarvoor(self, voorwaarde: Any) -> Any:
        return voorwaarde

    def rijtje(self, *termen: Any) -> tuple[Any, ...]:
        return termen

    def laagste(self, word: Token, termen: tuple[Any, ...]) -> nodes.Bewerking:
        return nodes.Bewerking("laagste", termen, self._whole("laagste", word, termen))

    def hoogste(self, word: Token, termen: tuple[Any, ...]) -> nodes.Bewerking:
        return nodes.Bewerking("hoogste", termen, self._whole("hoogste", word, termen))

    def _bewerking(self, soort: str, *termen: Any) -> nodes.Bewerking:
        flat: list[Any] = []
        for term in termen:
            if isinstance(term, tuple):
                flat.extend(term)
            else:
                flat.append(self._literal(term) if isinstance(term, Token) else term)
        return nodes.Bewerking(soort, tuple(flat), self._whole(soort, *flat))

    # ------------------------------------------------------------ types and clauses

    def enkel_type(self, naam: Token) -> nodes.Typenaam:
        return nodes.Typenaam(self._naam(naam), 0, self._span(naam))

    def ja_nee_type(self, ja: Token, nee: Token) -> nodes.Typenaam:
        span = self._span(ja, nee)
        return nodes.Typenaam(nodes.Naam("ja/nee", span), 0, span)

    def lijst_type(self, van: nodes.Typenaam) -> nodes.Typenaam:
        return nodes.Typenaam(van.naam, van.lijst + 1, van.span)

    def mag_ontbreken(self) -> bool:
        return True

    def bij(self, *verwijzingen: nodes.Verwijzing) -> nodes.Bij:
        return nodes.Bij(verwijzingen, self._span(*verwijzingen))

    def voor_soort(self, soort: Token) -> nodes.Voor:
        return nodes.Voor(self._naam(soort), None, None, self._span(soort))

    def voor_elk(self, variabele: Token, lijst: Token, soort: Token) -> nodes.Voor:
        span = self._span(variabele, lijst, soort)
        return nodes.Voor(self._naam(soort), self._naam(variabele), self._naam(lijst), span)

    def indien(self, voorwaarde: Any) -> nodes.Conditie:
        return nodes.Conditie("indien", voorwaarde, voorwaarde.span)

    def voor_zover(self, voorwaarde: Any) -> nodes.Conditie:
        return nodes.Conditie("voor zover", voorwaarde, voorwaarde.span)

    def tenzij(self, voorwaarde: Any) -> nodes.Conditie:
        return nodes.Conditie("tenzij", voorwaarde, voorwaarde.span)

    def mits(self, voorwaarde: Any) -> nodes.Conditie:
        return nodes.Conditie("mits", voorwaarde, voorwaarde.span)

    def geldt(self, voorwaarde: Any) -> nodes.Geldt:
        return nodes.Geldt(voorwaarde, voorwaarde.span)

    def anders(self, tekst: nodes.Tekst) -> nodes.Anders:
        return nodes.Anders(tekst, tekst.span)

    def treft(self, waarde: Any) -> nodes.Treft:
        return nodes.Treft(waarde, waarde.span)

    def parameter(self, naam: Token, soort: nodes.Typenaam | None) -> nodes.Parameter:
        return nodes.Parameter(self._naam(naam), soort, self._span(naam, soort))

    def met(self, *parameters: nodes.Parameter) -> nodes.Met:
        return nodes.Met(parameters, self._span(*parameters))

    def berekening(self, waarde: Any) -> nodes.Is:
        return nodes.Is(waarde, waarde.span)

    def tak(self, keuze: Token, waarde: Any) -> nodes.Tak:
        return nodes.Tak(self._naam(keuze), waarde, self._span(keuze, waarde))

    def naar(self, waarde: Any, *takken: nodes.Tak) -> nodes.Naar:
        return nodes.Naar(waarde, takken, self._span(waarde, takken))

    def van(self, first: Token, *rest: Any) -> nodes.Van:
        if first.type == "AFWIJKING":
            return self._van("afwijking", rest[0], rest[1:])
        return self._van("eis", first, rest)

    def _van(self, soort: Any, naam: Token, plaatsen: tuple[Any, ...]) -> nodes.Van:
        given = tuple(p for p in plaatsen if p is not None)
        return nodes.Van(soort, self._naam(naam), given, self._span(naam, given))

    def woorden(self, tekst: Token) -> nodes.Woorden:
        return nodes.Woorden(self._tekst(tekst), self._span(tekst))

    def vraag(self, tekst: nodes.Tekst) -> nodes.Vraag:
        return nodes.Vraag(tekst, tekst.span)

    # ------------------------------------------------------------ data

    def veld(self, naam: Token, soort: nodes.Typenaam, mag: bool | None, tekst: Any) -> nodes.Veld:
        span = self._span(naam, soort, tekst)
        return nodes.Veld(self._naam(naam), soort, bool(mag), _words(tekst), span)

    def gegevens(self, naam: Token, auteur: Token | None, tekst: Any, *rest: Any) -> nodes.Gegevens:
        return nodes.Gegevens(
            self._naam(naam),
            self._naam_or_none(auteur),
            _words(tekst),
            _first(rest, nodes.Bij),
            _all(rest, nodes.Veld),
            self._span(naam, auteur, tekst, rest),
        )

    def keuze(self, naam: Token, label: Any, kort: Token | None, bij: Any) -> nodes.Keuze:
        short = "" if kort is None else kort[1:-1]
        span = self._span(naam, label, kort, bij)
        return nodes.Keuze(self._naam(naam), label, short, bij, span)

    def keuzelijst(self, naam: Token, tekst: Any, *rest: Any) -> nodes.Keuzelijst:
        bij, keuzes = _first(rest, nodes.Bij), _all(rest, nodes.Keuze)
        return nodes.Keuzelijst(
            self._naam(naam), _words(tekst), bij, keuzes, self._span(naam, tekst, rest)
        )

    def kolom(
        self, naam: Token, soort: nodes.Typenaam, per: Token | None, tekst: Any
    ) -> nodes.Kolom:
        span = self._span(naam, soort, per, tekst)
        return nodes.Kolom(self._naam(naam), soort, self._naam_or_none(per), _words(tekst), span)

    def tabelrij(self, token: Token) -> nodes.Tabelrij:
        cells: list[nodes.Cel] = []
        at = (token.start_pos or 0) + 1
        for raw in token.rstrip().removeprefix("|").removesuffix("|").split("|"):
            text = raw.strip()
            start = at + (len(raw) - len(raw.lstrip()) if text else 0)
            cells.append(nodes.Cel(text, Span(self.source, start, start + max(len(text), 1))))
            at += len(raw) + 1
        return nodes.Tabelrij(tuple(cells), self._span(token))

    def itempatroon(self, meer: nodes.Naam | None, tekst: Token) -> nodes.Patroon:
        return self._patroon("item", None, meer, tekst, None)

    def rijpatroon(self, meer: nodes.Naam | None, tekst: Token) -> nodes.Patroon:
        return self._patroon("rij", None, meer, tekst, None)

    def perpatroon(self, per: Token, meer: Any, tekst: Token, herhaling: Any) -> nodes.Patroon:
        return self._patroon("per", per, meer, tekst, herhaling)

    def _patroon(
        self, soort: Any, per: Any, meer: Any, tekst: Token, herhaling: Any
    ) -> nodes.Patroon:
        elk, tussen = herhaling or (None, None)
        span = self._span(per, meer, tekst, elk, tussen)
        name = self._naam_or_none(per)
        return nodes.Patroon(soort, name, meer, self._tekst(tekst), elk, tussen, span)

    def meer(self, naam: Token) -> nodes.Naam:
        return self._naam(naam)

    def herhaling(self, elk: Token, tussen: Token) -> tuple[nodes.Tekst, nodes.Tekst]:
        return (self._tekst(elk), self._tekst(tussen))

    def controle(self, per: Token, totaal: Token, som: Token) -> nodes.Controle:
        span = self._span(per, totaal, som)
        return nodes.Controle(self._naam(per), self._naam(totaal), self._naam(som), span)

    def tabel(self, naam: Token, *rest: Any) -> nodes.Tabel:
        return nodes.Tabel(
            self._naam(naam),
            _first(rest, nodes.Bij),
            _all(rest, nodes.Kolom),
            _all(rest, nodes.Tabelrij),
            _all(rest, nodes.Patroon),
            _all(rest, nodes.Controle),
            self._span(naam, rest),
        )

    def periode(self, naam: Token, begin: Any, einde: Any, bij: Any = None) -> nodes.Periode:
        return nodes.Periode(self._naam(naam), begin, einde, bij, self._span(naam, begin, einde))

    def termijn(self, naam: Token, waarde: Token, bij: Any = None) -> nodes.Termijn:
        return nodes.Termijn(self._naam(naam), self._literal(waarde), bij, self._span(naam, waarde))

    def waarde(self, naam: Token, waarde: Any, bij: Any = None) -> nodes.Constante:
        return nodes.Constante(self._naam(naam), waarde, bij, self._span(naam, waarde))

    # ------------------------------------------------------------ rules

    def eis(self, naam: Token, *regels: Any) -> nodes.Eis:
        return nodes.Eis(self._naam(naam), regels, self._span(naam, regels))

    def bereken(self, naam: Token, *regels: Any) -> nodes.Berekening:
        return nodes.Berekening(self._naam(naam), regels, self._span(naam, regels))

    def afwijking(self, naam: Token, *regels: Any) -> nodes.Afwijking:
        return nodes.Afwijking(self._naam(naam), regels, self._span(naam, regels))

    def overeenkomstig(self, bron: Any, soort: Token, *regels: Any) -> nodes.Overeenkomstig:
        given = tuple(r for r in regels if r is not None)
        return nodes.Overeenkomstig(bron, self._naam(soort), given, self._span(bron, soort, given))

    def beoordeling(self, naam: Token, door: Token, *regels: Any) -> nodes.Beoordeling:
        span = self._span(naam, door, regels)
        return nodes.Beoordeling(self._naam(naam), self._naam(door), regels, span)

    def duiding(self, *parts: Any) -> nodes.Duiding:
        names = tuple(self._naam(p) for p in parts[:-1] if p is not None)
        return nodes.Duiding(names, parts[-1], self._span(names, parts[-1]))

    def zonder_regel(self, reden: Token, *parts: Any) -> nodes.ZonderRegel:
        bij = tuple(p for p in parts if isinstance(p, nodes.Verwijzing))
        tekst = _first(parts, nodes.Tekst)
        return nodes.ZonderRegel(
            self._naam(reden), bij, _words(tekst), self._span(reden, bij, tekst)
        )

    def eerdere_regels(self, woord: Token, *parts: Any) -> nodes.EerdereRegels:
        namen = tuple(self._naam(p) for p in parts if isinstance(p, Token))
        reden = _first(parts, nodes.Tekst)
        assert reden is not None
        span = self._span(woord, parts)
        return nodes.EerdereRegels(woord.type == "GELDEN", namen, reden, span)

    def hardheidsclausule(self, begunstigde: Token) -> nodes.Hardheidsclausule:
        return nodes.Hardheidsclausule(self._naam(begunstigde), self._span(begunstigde))

    def inwerkingtreding(self, datum: Token) -> nodes.Slotbepaling:
        return nodes.Slotbepaling("inwerkingtreding", self._literal(datum), self._span(datum))

    def vervalt(self, datum: Token) -> nodes.Slotbepaling:
        return nodes.Slotbepaling("vervalt", self._literal(datum), self._span(datum))

    def citeertitel(self, tekst: Token) -> nodes.Slotbepaling:
        return nodes.Slotbepaling("citeertitel", self._literal(tekst), self._span(tekst))

    def opmerking(self, code: Token, reden: nodes.Tekst) -> nodes.Opmerking:
        return nodes.Opmerking(self._naam(code), reden, self._span(code, reden))

    # ------------------------------------------------------------ examples

    def invullijst(self, *waarden: Any) -> tuple[Any, ...]:
        return tuple(_plain(w) for w in waarden)

    def leeg(self) -> tuple[Any, ...]:
        return ()

    def invulwaarde(self, waarde: Any) -> Any:
        return _plain(waarde)

    def ingevuld(self, naam: Token, waarde: Any) -> nodes.Ingevuld:
        return nodes.Ingevuld(self._naam(naam), waarde, self._span(naam, waarde))

    def element(self, naam: Token, waarde: Any, *rest: Any) -> tuple[nodes.Invulling, ...]:
        given = tuple(r for r in rest if r is not None)
        return (self.ingevuld(naam, waarde), *given)

    def ingevulde_groep(self, naam: Token, *rest: Any) -> nodes.Groep:
        elements = tuple(r for r in rest if isinstance(r, tuple))
        fields = tuple(r for r in rest if not isinstance(r, tuple))
        return nodes.Groep(self._naam(naam), fields, elements, self._span(naam, rest))

    def antwoord(
        self, naam: Token, antwoord: Token, wie: Token | None, *motivering: Any
    ) -> nodes.Antwoord:
        reason = next((m[1:-1] for m in motivering if m is not None and m.type == "TEKST"), "")
        return nodes.Antwoord(
            self._naam(naam),
            antwoord.type == "JA",
            "" if wie is None else wie[1:-1],
            reason,
            self._span(naam, antwoord, wie),
        )

    def document(self, soort: Token, *invullingen: Any) -> nodes.Document:
        return nodes.Document(self._naam(soort), invullingen, self._span(soort, invullingen))

    def verwacht_oordeel(self, eis: Token, uitkomst: Token) -> nodes.Verwachting:
        return self._verwachting(eis, uitkomst, None, None, None)

    def verwacht_element(
        self, eis: Token, lijst: Token, plaats: Token, uitkomst: Token
    ) -> nodes.Verwachting:
        return self._verwachting(eis, uitkomst, lijst, plaats, None)

    def verwacht_ontbreekt(self, eis: Token, uitkomst: Token, *velden: Token) -> nodes.Verwachting:
        return self._verwachting(eis, uitkomst, None, None, tuple(self._naam(v) for v in velden))

    def _verwachting(
        self, eis: Token, uitkomst: Token, lijst: Token | None, plaats: Token | None, ontbreekt: Any
    ) -> nodes.Verwachting:
        return nodes.Verwachting(
            self._naam(eis),
            self._naam(uitkomst),
            self._naam_or_none(lijst),
            self._naam_or_none(plaats),
            ontbreekt,
            None,
            self._span(eis, uitkomst),
        )

    def verwacht_uitkomst(self, voorwaarde: Any) -> nodes.Verwachting:
        return nodes.Verwachting(None, None, None, None, None, voorwaarde, voorwaarde.span)

    def voorbeeld(self, titel: nodes.Tekst, *rest: Any) -> nodes.Voorbeeld:
        documents, expected = _all(rest, nodes.Document), _all(rest, nodes.Verwachting)
        return nodes.Voorbeeld(titel, documents, expected, self._span(titel, rest))

    # ------------------------------------------------------------ structure

    def tekst(self, token: Token) -> nodes.Tekstregel:
        return nodes.Tekstregel(token[1:].strip(" \t\u00a0"), self._span(token))

    def _bepaling(
        self, soort: str, nummer: Any, opschrift: Any, rest: tuple[Any, ...]
    ) -> nodes.Bepaling:
        title = self._tekst(opschrift) if isinstance(opschrift, Token) else opschrift
        number = "" if nummer is None else str(nummer)
        anchor = nummer if nummer is not None else title
        span = self._span(anchor) if anchor is not None else self._span(*rest[:1])
        return nodes.Bepaling(soort, number, title, (), None, rest, span)

    def opschrift(self, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("opschrift", None, None, rest)

    def aanhef(self, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("aanhef", None, None, rest)

    def slotformulier(self, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("slotformulier", None, None, rest)

    def ondertekening(self, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("ondertekening", None, None, rest)

    def artikel(self, nummer: Token, opschrift: Token | None, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("artikel", nummer, opschrift, rest)

    def lid(self, nummer: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("lid", nummer, None, rest)

    def onderdeel(self, letter: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("onderdeel", letter, None, rest)

    def subonderdeel(self, nummer: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("subonderdeel", nummer, None, rest)

    def punt(self, mark: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("punt", mark, None, rest)

    def noot(self, nummer: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("noot", nummer, None, rest)

    def bijlage(self, opschrift: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("bijlage", None, opschrift, rest)

    def toelichting(self, opschrift: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("toelichting", None, opschrift, rest)

    def begrip(self, term: Token, *rest: Any) -> nodes.Bepaling:
        forms = tuple(r[1:-1] for r in rest if isinstance(r, Token))
        content = tuple(r for r in rest if r is not None and not isinstance(r, Token))
        title = self._tekst(term)
        return nodes.Bepaling("begrip", title.tekst, title, forms, None, content, title.span)

    def kop(self, opschrift: Token, bij: nodes.Verwijzing | None, *rest: Any) -> nodes.Bepaling:
        title = self._tekst(opschrift)
        return nodes.Bepaling("kop", title.tekst, title, (), bij, rest, title.span)

    def hoofdstuk(self, nummer: Token, opschrift: Token | None) -> nodes.Deelkop:
        return self._deelkop("hoofdstuk", nummer, opschrift)

    def paragraaf(self, nummer: Token, opschrift: Token | None) -> nodes.Deelkop:
        return self._deelkop("paragraaf", nummer, opschrift)

    def _deelkop(self, soort: Any, nummer: Token, opschrift: Token | None) -> nodes.Deelkop:
        title = "" if opschrift is None else opschrift[1:-1]
        return nodes.Deelkop(soort, str(nummer), title, self._span(nummer, opschrift))

    def gegeven(self, naam: Token, first: Token, *more: Token | None) -> nodes.Kopgegeven:
        rest = [token for token in more if token is not None]
        nummer = None
        if first.type == "NAAM":
            words = " ".join([first, *rest])
            value = nodes.Letterlijk("tekst", words, self._span(first, *rest))
        else:
            value = self._literal(first)
            nummer = self._naam(rest[0]) if rest else None
        return nodes.Kopgegeven(self._naam(naam), value, nummer, self._span(naam, first, *rest))

    def regeling(self, titel: Token, *gegevens: nodes.Kopgegeven) -> nodes.Regelingkop:
        return nodes.Regelingkop(self._tekst(titel), gegevens, self._span(titel, gegevens))

    def wijziging(self, titel: Token, *inhoud: Any) -> nodes.Wijzigingkop:
        return nodes.Wijzigingkop(
            self._tekst(titel),
            _all(inhoud, nodes.Kopgegeven),
            _all(inhoud, nodes.Tekstregel),
            self._span(titel, inhoud),
        )

    def ingang(self, datum: Token) -> nodes.Ingang:
        return nodes.Ingang(self._literal(datum), self._span(datum))

    def losse_uitdrukking(self, waarde: Any) -> Any:
        return waarde

    def start(self, *stukken: nodes.Stuk) -> tuple[nodes.Stuk, ...]:
        return stukken


def _operator(soort: str) -> Callable[..., nodes.Bewerking]:
    def method(self: Builder, *termen: Any) -> nodes.Bewerking:
        return self._bewerking(soort, *termen)

    method.__name__ = soort
    return method


# `setattr` with `v_args` for each: thirty operators of one shape are one line here.
for _name in _OPERATORS:
    setattr(Builder, _name, v_args(inline=True)(_operator(_name)))


def _first(parts: tuple[Any, ...], kind: type[T]) -> T | None:
    return next((part for part in parts if isinstance(part, kind)), None)


def _all(parts: tuple[Any, ...], kind: type[T]) -> tuple[T, ...]:
    return tuple(part for part in parts if isinstance(part, kind))


def _words(tekst: nodes.Tekst | None) -> str:
    return "" if tekst is None else tekst.tekst


def _plain(waarde: Any) -> Any:
    return waarde.naam if isinstance(waarde, nodes.Naamterm) else waarde


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch made to hold the brackets that belong to those inside it."""
    depth = unopened = 0
    for character in text[start:end]:
        if character == "(":
            depth += 1
        elif character == ")":
            depth, unopened = (depth - 1, unopened) if depth else (0, unopened + 1)
    while depth and (closing := _CLOSE.match(text, end)):
        end, depth = closing.end(), depth - 1
    while unopened and (opening := _OPEN.search(text, max(0, start - 40), start)):
        start, unopened = opening.start(), unopened - 1
    return start, end
