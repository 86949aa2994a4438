"""The regulation as a value: its tree of bepalingen with their text, and the rules that stand in it.

One kind of node, `Bepaling`, stands for every structural part (artikel, lid, onderdeel, begrip, kop,
punt, …): the law nests them alike, and `soort` tells them apart. Rules are kept both in the bepaling
under which they stand (order of the file) and, by name, in `Regeling`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal

from compiler.model.expressions import Expression, Letterlijk, Termijnwaarde, Waarde
from compiler.model.types import Type, gegevens_in
from compiler.source import Span
from compiler.vindplaats import Soort, Vindplaats

# ---------------------------------------------------------------- text


@dataclass(frozen=True, slots=True)
class Zin:
    """One sentence of a bepaling: a volzin, or the opening words before a list (its aanhef).

    `vindplaats` is that of the bepaling, with a volzin where the bepaling has more than one sentence
    of its own. `start` and `end` are offsets in the text of the alinea.
    """

    vindplaats: Vindplaats
    tekst: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tekstverwijzing:
    """A reference in running text: the characters, and what they refer to.

    `doel` is None for a reference to another regulation (`regeling` then names it, as written, and
    `daar` is the place within it) or where the target does not exist (which the checks report).
    `artikel 3 tot en met 8` has a doel for its first and, in `tot_en_met`, its last article.
    """

    start: int
    end: int
    doel: Vindplaats | None
    tot_en_met: Vindplaats | None = None
    regeling: str = ""
    daar: Vindplaats | None = None


@dataclass(frozen=True, slots=True)
class Begripsgebruik:
    """A defined term in running text, by the characters and the term as it is defined."""

    start: int
    end: int
    begrip: str


@dataclass(frozen=True, slots=True)
class Nootteken:
    """The mark of a footnote: `offset` in the text of the alinea, after which it stands."""

    offset: int
    nummer: str


@dataclass(frozen=True, slots=True)
class Alinea:
    """One paragraph of official text, to the letter, on one line; marks of notes taken out."""

    tekst: str
    zinnen: tuple[Zin, ...]
    verwijzingen: tuple[Tekstverwijzing, ...]
    begrippen: tuple[Begripsgebruik, ...]
    noten: tuple[Nootteken, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Bepaling:
    """A part of the regulation: `lid 4` with its text, its onderdelen and its rules.

    `nummer` is the number, letter, term or heading as printed; `label` is what is printed before the
    text ("4.", "a.", "alliantie:"; empty where nothing is). `inhoud` keeps the order of the text;
    `regels` the order of the file. `ook` are other forms of a begrip; `bij` the article that a kop of
    the toelichting explains.
    """

    soort: Soort
    nummer: str
    opschrift: str
    label: str
    vindplaats: Vindplaats
    inhoud: tuple[Alinea | Bepaling | Tabel, ...]
    regels: tuple[Regel, ...]
    span: Span
    ook: tuple[str, ...] = ()
    bij: Vindplaats | None = None

    @property
    def alineas(self) -> tuple[Alinea, ...]:
        return tuple(deel for deel in self.inhoud if isinstance(deel, Alinea))

    @property
    def bepalingen(self) -> tuple[Bepaling, ...]:
        return tuple(deel for deel in self.inhoud if isinstance(deel, Bepaling))

    def walk(self) -> Iterator[Bepaling]:
        """This bepaling and all below it, in the order of the text."""
        waiting = [self]
        while waiting:
            bepaling = waiting.pop()
            yield bepaling
            waiting += [deel for deel in reversed(bepaling.inhoud) if isinstance(deel, Bepaling)]


# ---------------------------------------------------------------- data


@dataclass(frozen=True, slots=True)
class Keuze:
    """One value of a keuzelijst: its name in rules and data, and its words in the text."""

    naam: str
    label: str
    kort: str
    vindplaats: Vindplaats
    span: Span


@dataclass(frozen=True)  # without slots, for what is cached
class Keuzelijst:
    """`keuzelijst onderdeel_van_de_uitkering`: a closed list of values."""

    naam: str
    omschrijving: str
    waarden: tuple[Keuze, ...]
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span

    def keuze(self, naam: str) -> Keuze | None:
        """The value of this name."""
        return self._by_name.get(naam)

    @cached_property
    def _by_name(self) -> Mapping[str, Keuze]:
        return {keuze.naam: keuze for keuze in reversed(self.waarden)}

    @cached_property
    def schrijfwijzen(self) -> Mapping[str, str]:
        """What a table may write for a value (its name, its words, its short words), to its name."""
        found: dict[str, str] = {}
        for keuze in self.waarden:
            for text in (keuze.naam, keuze.label, keuze.kort):
                found.setdefault(text, keuze.naam)
        return found

    @cached_property
    def woorden(self) -> tuple[tuple[str, str], ...]:
        """The name of each value and how it is said: its words in the text, if it has them."""
        return tuple((k.naam, k.label or k.naam.replace("_", " ")) for k in self.waarden)


@dataclass(frozen=True, slots=True)
class Veld:
    """One field of a document; `mag_ontbreken`: the law lets it be left out."""

    naam: str
    type: Type
    mag_ontbreken: bool
    omschrijving: str
    span: Span


@dataclass(frozen=True)  # without slots, for what is cached
class Gegevens:
    """`gegevens aanvraag van college`: a kind of document, or a part of one.

    Every document also has `beoordelingen`: a list of answers to open norms (naam, antwoord ja/nee,
    wie, motivering), which is not among `velden`. `document` is False for gegevens that occur only as
    a part of others and about which no eis speaks; those get no `toets_` and no schema of their own.
    """

    naam: str
    auteur: str
    omschrijving: str
    velden: tuple[Veld, ...]
    document: bool
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span

    def veld(self, naam: str) -> Veld | None:
        return self._by_name.get(naam)

    @cached_property
    def namen(self) -> tuple[str, ...]:
        """The names of its fields, in order."""
        return tuple(veld.naam for veld in self.velden)

    @cached_property
    def met_gegevens(self) -> tuple[tuple[Veld, str], ...]:
        """The fields that hold gegevens themselves, one or many, with the kind of these."""
        return tuple((v, kind) for v in self.velden if (kind := gegevens_in(v.type)) is not None)

    @cached_property
    def _by_name(self) -> Mapping[str, Veld]:
        return {veld.naam: veld for veld in reversed(self.velden)}


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column; `per` names the keuzelijst over whose values it is repeated (`2026`, `2027`, …)."""

    naam: str
    type: Type
    per: str
    omschrijving: str
    span: Span


@dataclass(frozen=True, slots=True)
class Cel:
    """A cell: as spelled, and its values: none when empty, several when it lists several."""

    tekst: str
    waarden: tuple[Waarde, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Rij:
    """A row, with one cell for every entry of `Tabel.koppen`."""

    cellen: tuple[Cel, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Kop:
    """A head of the table: the column and, for a repeated column, the value it stands for."""

    kolom: str
    per: str | None


@dataclass(frozen=True, slots=True)
class Zinspatroon:
    """How a row (or group of rows) reads in the official text, with `{kolom}` in place of cells.

    soort `item`: the opening of a numbered item; `per`: one lettered onderdeel per repeated column;
    `rij`: a plain line. `meer` names the column that has several values (in one cell, or over the
    rows of the group) for which this pattern is meant. `elk` is repeated for each row of the group,
    with `tussen` between.
    """

    soort: Literal["item", "per", "rij"]
    meer: str
    tekst: str
    elk: str
    tussen: str
    span: Span


@dataclass(frozen=True, slots=True)
class Controle:
    """`controle per gemeente totaal is som van uitbetaling`."""

    per: str
    totaal: str
    som: str
    span: Span


@dataclass(frozen=True)  # without slots, for what is cached
class Tabel:
    """Typed rows; `items` are the official sentences that its patterns make of them."""

    naam: str
    bij: tuple[Vindplaats, ...]
    kolommen: tuple[Kolom, ...]
    koppen: tuple[Kop, ...]
    rijen: tuple[Rij, ...]
    patronen: tuple[Zinspatroon, ...]
    controles: tuple[Controle, ...]
    items: tuple[Bepaling, ...]
    vindplaats: Vindplaats
    span: Span

    def kolom(self, naam: str) -> Kolom | None:
        return self._by_name.get(naam)

    @cached_property
    def _by_name(self) -> Mapping[str, Kolom]:
        return {kolom.naam: kolom for kolom in reversed(self.kolommen)}

    def kolomnummer(self, kolom: str, per: str | None = None) -> int:
        """Which cell of every row stands in this column."""
        return self._kolomnummers[kolom, per]

    @cached_property
    def _kolomnummers(self) -> Mapping[tuple[str, str | None], int]:
        return {(kop.kolom, kop.per): number for number, kop in enumerate(self.koppen)}

    def cel(self, rij: Rij, kolom: str, per: str | None = None) -> Cel:
        return rij.cellen[self.kolomnummer(kolom, per)]


@dataclass(frozen=True, slots=True)
class Controlefout:
    """A declared control that the official numbers do not meet; amounts in cents.

    `sleutel` is the value of the key column as data have it, `sleutel_tekst` as the table spells it.
    The published total stays what it is; results that use it say that the table contradicts itself.
    """

    tabel: str
    controle: Controle
    sleutel: str
    sleutel_tekst: str
    totaal: int
    som: int
    vindplaats: Vindplaats
    span: Span


# ---------------------------------------------------------------- rules


@dataclass(frozen=True, slots=True)
class Periode:
    """`periode aanvraagperiode van 7 juli 2025 tot en met 17 oktober 2025`."""

    naam: str
    begin: date
    einde: date
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Termijn:
    """`termijn beslistermijn negen weken`."""

    naam: str
    waarde: Termijnwaarde
    tekst: str
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Constante:
    """`waarde drempel is 25%`."""

    naam: str
    waarde: Letterlijk
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Melding:
    """The sentence of `anders`: literal stretches and values to fill in, in order."""

    delen: tuple[str | Expression, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """What a rule speaks about.

    `voor activiteit`: soort activiteit, alone and wherever one stands inside a document; `variabele`
    is "activiteit". `voor elk resultaat in resultaten van aanvraag`: soort aanvraag, variabele
    "resultaat", lijst "resultaten"; the document itself is then the variable "aanvraag".
    """

    soort: str
    variabele: str
    lijst: str = ""


@dataclass(frozen=True, slots=True)
class Conditie:
    """`indien …`, `voor zover …`, `tenzij …`, `mits …`: the word as written, and its condition."""

    woord: Literal["indien", "voor zover", "tenzij", "mits"]
    voorwaarde: Expression
    span: Span


@dataclass(frozen=True, slots=True)
class Treft:
    """What is hit when an eis is not met.

    document: the whole; onderdeel: one value of a keuzelijst (`waarde`, an expression of that type);
    element: the element of the list about which the eis speaks; bedrag: an amount (`waarde`).
    """

    soort: Literal["document", "onderdeel", "element", "bedrag"]
    waarde: Expression | None


@dataclass(frozen=True, slots=True)
class Eis:
    """A requirement on one kind of document.

    `indien` is the conjunction of all conditions (tenzij negated), None when there is none. Outcome:
    an `indien` that is niet_voldaan gives niet_van_toepassing; an afwijking (not itself set aside)
    that is voldaan gives niet_van_toepassing through it; otherwise `of(niet indien, afwijkingen …,
    geldt)`: voldaan if any is, else onbekend, else beoordelen, else niet_voldaan.
    `functie` is its unique name: the name of the eis, followed by the kind of document for a copy
    made by `overeenkomstig` (whose `overeenkomstig` is the place of the original).
    `feiten` are the fields it reads, as (variable, field).
    `duidingen` are the texts of the interpretations that it rests on; `hardheidsclausule` the place
    of the hardheidsclausule that may help the author of the document, if there is one.
    `controlefouten` are the contradictions in the tables that it reads.
    """

    naam: str
    functie: str
    onderwerp: Onderwerp
    condities: tuple[Conditie, ...]
    indien: Expression | None
    geldt: Expression
    anders: Melding | None
    treft: Treft
    afwijkingen: tuple[str, ...]
    feiten: tuple[tuple[str, str], ...]
    duidingen: tuple[str, ...]
    hardheidsclausule: Vindplaats | None
    overeenkomstig: Vindplaats | None
    tabellen: tuple[str, ...]
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Parameter:
    """A named value that a berekening asks for."""

    naam: str
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Berekening:
    """`bereken maximum_integraal`: a value for given arguments, or for a document (`onderwerp`)."""

    naam: str
    onderwerp: Onderwerp | None
    parameters: tuple[Parameter, ...]
    uitdrukking: Expression
    type: Type
    duidingen: tuple[str, ...]
    tabellen: tuple[str, ...]
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Afwijking:
    """An exception: which eisen (their `functie`) or afwijkingen it sets aside, and when.

    `opzij_door` are the afwijkingen that set this one aside: its effective condition is
    `en(voorwaarde, niet effective condition of each of those)`, so that an exception to an
    exception that is itself set aside sets nothing aside. `rang` orders precedence: 0 is set aside
    by none.
    """

    naam: str
    onderwerp: Onderwerp
    condities: tuple[Conditie, ...]
    voorwaarde: Expression | None
    van_eisen: tuple[str, ...]
    van_afwijkingen: tuple[str, ...]
    opzij_door: tuple[str, ...]
    rang: int
    duidingen: tuple[str, ...]
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Overeenkomstig:
    """`overeenkomstig artikel 9 lid 2 voor wijzigingsaanvraag`: the eisen it made (their functie).

    Empty where the eisen of the source already speak about that kind of document.
    """

    bron: Vindplaats
    soort: str
    eisen: tuple[str, ...]
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Beoordeling:
    """An open norm: who decides, on which words of the text, which question."""

    naam: str
    door: str
    woorden: str
    vraag: str
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Duiding:
    """A choice of interpretation with its reason; `regels` are the names it is about (all if empty)."""

    tekst: str
    regels: tuple[str, ...]
    vindplaats: Vindplaats
    span: Span


@dataclass(frozen=True, slots=True)
class ZonderRegel:
    """`zonder regel procedure bij volzin 2 "…"`: these sentences hold nothing to test, and why."""

    reden: str
    toelichting: str
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Hardheidsclausule:
    """`hardheidsclausule voor college`: refusals of documents by this author may be departed from."""

    begunstigde: str
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Slotbepaling:
    """`inwerkingtreding 1 juli 2025`, `vervalt 1 januari 2030`, `citeertitel "…"`."""

    soort: Literal["inwerkingtreding", "vervalt", "citeertitel"]
    datum: date | None
    titel: str
    vindplaats: Vindplaats
    bij: tuple[Vindplaats, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Opmerking:
    """`opmerking KW373 aanvaard "…"`: the drafter's answer to a remark on the text of this place."""

    code: str
    reden: str
    vindplaats: Vindplaats
    span: Span


class Uitkomst(StrEnum):
    """The outcome of an eis on a document."""

    VOLDAAN = "voldaan"
    NIET_VOLDAAN = "niet_voldaan"
    ONBEKEND = "onbekend"
    BEOORDELEN = "beoordelen"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"


@dataclass(frozen=True, slots=True)
class VerwachtUitkomst:
    """`verwacht binnen_het_focusgebied bij activiteiten 2 niet_voldaan`; `plaats` is a JSON path.

    `ontbreekt` is None where the example does not say which fields are missing.
    """

    eis: str
    uitkomst: Uitkomst
    plaats: tuple[str | int, ...]
    ontbreekt: tuple[str, ...] | None
    span: Span


@dataclass(frozen=True, slots=True)
class VerwachtOordeel:
    """`verwacht oordeel voldoet_niet`."""

    oordeel: Literal["voldoet", "voldoet_niet", "onvolledig", "beoordeling_nodig"]
    span: Span


@dataclass(frozen=True, slots=True)
class VerwachtWaarde:
    """`verwacht maximum_integraal(breda) is € 1.098.263,11`: a condition that must be voldaan."""

    voorwaarde: Expression
    span: Span


Verwachting = VerwachtUitkomst | VerwachtOordeel | VerwachtWaarde


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """A worked case. `inhoud` is the document exactly as its JSON form reads (amounts and dates are

    strings, as in `uitvoer.md`); `soort` is empty for an example with berekeningen only.
    """

    titel: str
    soort: str
    inhoud: Mapping[str, Any]
    verwachtingen: tuple[Verwachting, ...]
    vindplaats: Vindplaats
    span: Span


Regel = (
    Gegevens
    | Keuzelijst
    | Tabel
    | Periode
    | Termijn
    | Constante
    | Eis
    | Berekening
    | Afwijking
    | Overeenkomstig
    | Beoordeling
    | Duiding
    | ZonderRegel
    | Hardheidsclausule
    | Slotbepaling
    | Opmerking
    | Voorbeeld
)


# ---------------------------------------------------------------- the whole


@dataclass(frozen=True, slots=True)
class Kopgegevens:
    """The head of the file: what the regulation is called, and where it was published.

    `versie` and `verwerkt` are those of a consolidated text: the day from which it holds, and the
    publications of the amendments that are in it.
    """

    titel: str
    soort_regeling: str
    vastgesteld: date | None
    kenmerk: str
    publicatie: str
    gewijzigd_bij: str
    pakket: str
    bwb_id: str
    andere_regelingen: Mapping[str, str]
    """The BWB-id of other regulations, by the name under which the text cites them."""
    span: Span
    versie: date | None = None
    verwerkt: str = ""

    @property
    def let_op(self) -> str:
        """The warning that goes with every result; empty where there is nothing to warn of."""
        tekst = f"Tekst van {self.publicatie}"
        if self.verwerkt:
            tekst += f", zoals gewijzigd bij {self.verwerkt}"
        if self.gewijzigd_bij:
            return f"{tekst}; gewijzigd bij {self.gewijzigd_bij}, hier niet verwerkt."
        return f"{tekst}." if self.publicatie else ""

    @property
    def authentiek(self) -> str:
        """Where the authentic text stands, by how its place of publication is cited."""
        gazettes = {"Stcrt.": "de Staatscourant", "Stb.": "het Staatsblad"}
        return gazettes.get(self.publicatie.partition(" ")[0], "de officiële bekendmaking")


@dataclass(frozen=True)  # without slots, for what is cached
class Regeling:
    """The whole regulation. Mappings keep the order of the text.

    `eisen` and `afwijkingen` are keyed by `functie` and name. `indeling` gives, for an article's
    number, the headings it stands under, the widest first. `delen` are all top parts in order of
    publication (opschrift, aanhef, artikelen with the headings between them, slotformulier,
    ondertekening, bijlagen, toelichting).
    """

    kop: Kopgegevens
    delen: tuple[Bepaling, ...]
    indeling: Mapping[str, tuple[Bepaling, ...]]
    gegevens: Mapping[str, Gegevens]
    keuzelijsten: Mapping[str, Keuzelijst]
    tabellen: Mapping[str, Tabel]
    perioden: Mapping[str, Periode]
    termijnen: Mapping[str, Termijn]
    constanten: Mapping[str, Constante]
    eisen: Mapping[str, Eis]
    berekeningen: Mapping[str, Berekening]
    afwijkingen: Mapping[str, Afwijking]
    beoordelingen: Mapping[str, Beoordeling]
    duidingen: tuple[Duiding, ...]
    voorbeelden: tuple[Voorbeeld, ...]
    controlefouten: tuple[Controlefout, ...]
    onderdelen: str
    """The keuzelijst whose values eisen hit with `treft`; empty where none does."""

    @property
    def artikelen(self) -> tuple[Bepaling, ...]:
        return tuple(deel for deel in self.delen if deel.soort == "artikel")

    @property
    def bijlagen(self) -> tuple[Bepaling, ...]:
        return tuple(deel for deel in self.delen if deel.soort == "bijlage")

    @property
    def toelichting(self) -> Bepaling | None:
        return next((deel for deel in self.delen if deel.soort == "toelichting"), None)

    @property
    def begrippen(self) -> tuple[Bepaling, ...]:
        return tuple(b for deel in self.delen for b in deel.walk() if b.soort == "begrip")

    def walk(self) -> Iterator[Bepaling]:
        """Every bepaling, in the order of the text."""
        return iter(self._bepalingen)

    @cached_property
    def _bepalingen(self) -> tuple[Bepaling, ...]:
        return tuple(bepaling for deel in self.delen for bepaling in deel.walk())

    @cached_property
    def versie(self) -> date | None:
        """The day from which this text holds: the name of this version."""
        if self.kop.versie is not None:
            return self.kop.versie
        slot = next(
            (
                r
                for b in self.walk()
                for r in b.regels
                if isinstance(r, Slotbepaling) and r.soort == "inwerkingtreding"
            ),
            None,
        )
        return slot.datum if slot else self.kop.vastgesteld
