"""What the author wrote, as frozen dataclasses; each docstring shows the line it stands for.

Expressions keep the shape of the sentence and know no types. A list of statements keeps the order of
the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from compiler.source import Source, Span

# ---------------------------------------------------------------- words


@dataclass(frozen=True, slots=True)
class Naam:
    """`binnen_het_focusgebied`: a name as written."""

    tekst: str
    span: Span


@dataclass(frozen=True, slots=True)
class Tekst:
    """`"Ingediend op {ingediend_op}."`: one or more quoted pieces, joined by a space."""

    tekst: str
    span: Span
    stukken: tuple[Span, ...] = ()
    """The places of the pieces without their quotation marks."""


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """`artikel 9 lid 4 onderdeel a onder 2 volzin 1`, or a part of that, relative to where it stands."""

    artikel: Naam | None
    lid: Naam | None
    onderdeel: Naam | None
    subonderdeel: Naam | None
    volzin: Naam | None
    begrip: Tekst | None
    deel: Literal["", "aanhef", "bijlage"]
    span: Span


# ---------------------------------------------------------------- expressions


@dataclass(frozen=True, slots=True)
class Letterlijk:
    """`€ 1.098.263,11`, `85%`, `7 juli 2025`, `negen weken`, `3`, `"tekst"`, `ja`."""

    soort: Literal["bedrag", "percentage", "datum", "termijn", "getal", "tekst", "ja_nee"]
    tekst: str
    span: Span


@dataclass(frozen=True, slots=True)
class Naamterm:
    """`ingediend_op`."""

    naam: Naam

    @property
    def span(self) -> Span:
        return self.naam.span


@dataclass(frozen=True, slots=True)
class VeldVan:
    """`gemeente van aanvraag`."""

    naam: Naam
    van: Uitdrukking
    span: Span


@dataclass(frozen=True, slots=True)
class Aanroep:
    """`maximum_integraal(gemeente)`."""

    naam: Naam
    argumenten: tuple[Uitdrukking, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Tabelterm:
    """`totaal uit uitkering_integraal(gemeente)`."""

    kolom: Naam
    tabel: Naam
    argumenten: tuple[Uitdrukking, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Bewerking:
    """`a en b`, `x is ten minste y`, `a plus b`: an operator, by the name of its rule, and its terms."""

    soort: str
    termen: tuple[Uitdrukking, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Over:
    """`voor elk r in lijst geldt …`, `er is een r in lijst waarvoor …`, `som van … over r in …`."""

    soort: Literal["elk", "een", "som", "aantal"]
    variabele: Naam
    lijst: Uitdrukking
    voorwaarde: Uitdrukking | None
    waarde: Uitdrukking | None
    span: Span


Uitdrukking = Letterlijk | Naamterm | VeldVan | Aanroep | Tabelterm | Bewerking | Over

# ---------------------------------------------------------------- types


@dataclass(frozen=True, slots=True)
class Typenaam:
    """`bedrag`, `ja/nee`, `lijst van resultaat`: the name, and how many times `lijst van`."""

    naam: Naam
    lijst: int
    span: Span


# ---------------------------------------------------------------- clauses shared by rules


@dataclass(frozen=True, slots=True)
class Bij:
    """`bij volzin 2, onderdeel a`."""

    verwijzingen: tuple[Verwijzing, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Voor:
    """`voor aanvraag`, or `voor elk resultaat in resultaten van aanvraag`."""

    soort: Naam
    variabele: Naam | None
    lijst: Naam | None
    span: Span


@dataclass(frozen=True, slots=True)
class Conditie:
    """`indien …`, `voor zover …`, `tenzij …`, `mits …`."""

    woord: Literal["indien", "voor zover", "tenzij", "mits"]
    voorwaarde: Uitdrukking
    span: Span


@dataclass(frozen=True, slots=True)
class Geldt:
    """`geldt ingediend_op valt in aanvraagperiode`."""

    voorwaarde: Uitdrukking
    span: Span


@dataclass(frozen=True, slots=True)
class Anders:
    """`anders "Ingediend op {ingediend_op}."`."""

    tekst: Tekst
    span: Span


@dataclass(frozen=True, slots=True)
class Treft:
    """`treft integraal`."""

    waarde: Uitdrukking
    span: Span


@dataclass(frozen=True, slots=True)
class Parameter:
    """`gemeente`, or `verleend bedrag`."""

    naam: Naam
    type: Typenaam | None
    span: Span


@dataclass(frozen=True, slots=True)
class Met:
    """`met gemeente, jaar`."""

    parameters: tuple[Parameter, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Is:
    """`is negen weken na einde van aanvraagperiode`."""

    waarde: Uitdrukking
    span: Span


@dataclass(frozen=True, slots=True)
class Tak:
    """`integraal: maximum_integraal(gemeente)`."""

    keuze: Naam
    waarde: Uitdrukking
    span: Span


@dataclass(frozen=True, slots=True)
class Naar:
    """`naar onderdeel`, with its branches."""

    waarde: Uitdrukking
    takken: tuple[Tak, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Van:
    """`van eis binnen_het_focusgebied van artikel 4 lid 1`."""

    soort: Literal["eis", "afwijking"]
    naam: Naam
    plaatsen: tuple[Verwijzing, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Woorden:
    """`woorden "hoofdzakelijk ten goede komen aan"`."""

    tekst: Tekst
    span: Span


@dataclass(frozen=True, slots=True)
class Vraag:
    """`vraag "Komt de activiteit hoofdzakelijk ten goede aan …?"`."""

    tekst: Tekst
    span: Span


# ---------------------------------------------------------------- rules


@dataclass(frozen=True, slots=True)
class Veld:
    """`ingediend_op  datum  mag ontbreken  "de dag van indiening"`."""

    naam: Naam
    type: Typenaam
    mag_ontbreken: bool
    omschrijving: str
    span: Span


@dataclass(frozen=True, slots=True)
class Gegevens:
    """`gegevens aanvraag van college "…"`."""

    naam: Naam
    auteur: Naam | None
    omschrijving: str
    bij: Bij | None
    velden: tuple[Veld, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Keuze:
    """`amsterdam_zuidoost "Zuidoost in Amsterdam" kort "Amsterdam Zuidoost" bij onderdeel a`."""

    naam: Naam
    label: Tekst | None
    kort: str
    bij: Verwijzing | None
    span: Span


@dataclass(frozen=True, slots=True)
class Keuzelijst:
    """`keuzelijst thema`."""

    naam: Naam
    omschrijving: str
    bij: Bij | None
    keuzes: tuple[Keuze, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Kolom:
    """`kolom uitbetaling bedrag per jaar`."""

    naam: Naam
    type: Typenaam
    per: Naam | None
    omschrijving: str
    span: Span


@dataclass(frozen=True, slots=True)
class Cel:
    """`€ 998.883,31`: the text between two bars, stripped."""

    tekst: str
    span: Span


@dataclass(frozen=True, slots=True)
class Tabelrij:
    """`| Amsterdam | € 9.254.062,56 |`."""

    cellen: tuple[Cel, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Patroon:
    """`per jaar meer gebied "In {jaar} " elk "…" tussen " en "`."""

    soort: Literal["item", "per", "rij"]
    per: Naam | None
    meer: Naam | None
    tekst: Tekst
    elk: Tekst | None
    tussen: Tekst | None
    span: Span


@dataclass(frozen=True, slots=True)
class Controle:
    """`controle per gemeente totaal is som van uitbetaling`."""

    per: Naam
    totaal: Naam
    som: Naam
    span: Span


@dataclass(frozen=True, slots=True)
class Tabel:
    """`tabel uitkering_integraal`."""

    naam: Naam
    bij: Bij | None
    kolommen: tuple[Kolom, ...]
    rijen: tuple[Tabelrij, ...]
    patronen: tuple[Patroon, ...]
    controles: tuple[Controle, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Periode:
    """`periode aanvraagperiode van 7 juli 2025 tot en met 17 oktober 2025`."""

    naam: Naam
    begin: Uitdrukking
    einde: Uitdrukking
    bij: Bij | None
    span: Span


@dataclass(frozen=True, slots=True)
class Termijn:
    """`termijn beslistermijn negen weken`."""

    naam: Naam
    waarde: Letterlijk
    bij: Bij | None
    span: Span


@dataclass(frozen=True, slots=True)
class Constante:
    """`waarde drempel is 25%`."""

    naam: Naam
    waarde: Uitdrukking
    bij: Bij | None
    span: Span


@dataclass(frozen=True, slots=True)
class Eis:
    """`eis aangevraagd_in_de_aanvraagperiode`, with its lines as written."""

    naam: Naam
    regels: tuple[Bij | Voor | Conditie | Geldt | Anders | Treft, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Berekening:
    """`bereken maximum_integraal`, with its lines as written."""

    naam: Naam
    regels: tuple[Bij | Voor | Met | Is | Naar, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Afwijking:
    """`afwijking buiten_het_focusgebied`, with its lines as written."""

    naam: Naam
    regels: tuple[Bij | Voor | Conditie | Van, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Overeenkomstig:
    """`overeenkomstig artikel 9 lid 2 voor wijzigingsaanvraag`."""

    bron: Verwijzing
    soort: Naam
    regels: tuple[Bij | Conditie, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Beoordeling:
    """`beoordeling hoofdzakelijk_ten_goede door minister`."""

    naam: Naam
    door: Naam
    regels: tuple[Bij | Woorden | Vraag, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Duiding:
    """`duiding bij buiten_het_focusgebied "Het lid noemt niet wie beoordeelt."`."""

    regels: tuple[Naam, ...]
    tekst: Tekst
    span: Span


@dataclass(frozen=True, slots=True)
class ZonderRegel:
    """`zonder regel bevoegdheid bij volzin 2 "…"`."""

    reden: Naam
    bij: tuple[Verwijzing, ...]
    toelichting: str
    span: Span


@dataclass(frozen=True, slots=True)
class Hardheidsclausule:
    """`hardheidsclausule voor college`."""

    begunstigde: Naam
    span: Span


@dataclass(frozen=True, slots=True)
class Slotbepaling:
    """`inwerkingtreding 1 juli 2025`, `vervalt 1 januari 2030`, `citeertitel "…"`."""

    soort: Literal["inwerkingtreding", "vervalt", "citeertitel"]
    waarde: Letterlijk
    span: Span


@dataclass(frozen=True, slots=True)
class Opmerking:
    """`opmerking KW373 aanvaard "Zo gelezen in de duiding hierboven."`."""

    code: Naam
    reden: Tekst
    span: Span


@dataclass(frozen=True, slots=True)
class EerdereRegels:
    """`regels gelden nog "…"`, `regels vervallen bij op_tijd "…"`: in an amendment, of its old rules."""

    gelden: bool
    regels: tuple[Naam, ...]
    reden: Tekst
    span: Span


# ---------------------------------------------------------------- examples


@dataclass(frozen=True, slots=True)
class Ingevuld:
    """`ingediend_op 17 oktober 2025`; a list of values is a tuple, `geen` the empty one."""

    naam: Naam
    waarde: Letterlijk | Naam | tuple[Letterlijk | Naam, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Antwoord:
    """`beoordeling bij_uitzondering ja door "minister"`."""

    naam: Naam
    ja: bool
    wie: str
    motivering: str
    span: Span


@dataclass(frozen=True, slots=True)
class Groep:
    """A field with fields of its own below it, or with elements that start with a dash."""

    naam: Naam
    invullingen: tuple[Invulling, ...]
    elementen: tuple[tuple[Invulling, ...], ...]
    span: Span


Invulling = Ingevuld | Antwoord | Groep


@dataclass(frozen=True, slots=True)
class Document:
    """`aanvraag`, with its fields below it."""

    soort: Naam
    invullingen: tuple[Invulling, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Verwachting:
    """`verwacht EIS UITKOMST`, `verwacht EIS bij LIJST 2 UITKOMST`, `verwacht UITDRUKKING`."""

    eis: Naam | None
    uitkomst: Naam | None
    lijst: Naam | None
    plaats: Naam | None
    ontbreekt: tuple[Naam, ...] | None
    voorwaarde: Uitdrukking | None
    span: Span


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """`voorbeeld "17 van 20 scholen is precies 85%"`."""

    titel: Tekst
    documenten: tuple[Document, ...]
    verwachtingen: tuple[Verwachting, ...]
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
    | EerdereRegels
    | Voorbeeld
)

# ---------------------------------------------------------------- structure


@dataclass(frozen=True, slots=True)
class Tekstregel:
    """`> Een uitkering kan worden aangevraagd`: one line of official text, without its mark."""

    tekst: str
    span: Span


@dataclass(frozen=True, slots=True)
class Bepaling:
    """`artikel 9 "Aanvraag …"`, `lid 4`, `onderdeel a`, `begrip "thema"`, `kop "…"`, `punt •`, ….

    `soort` is the word that opens the line; `nummer` what follows it, `opschrift` its title.
    """

    soort: str
    nummer: str
    opschrift: Tekst | None
    ook: tuple[str, ...]
    bij: Verwijzing | None
    inhoud: tuple[Tekstregel | Bepaling | Regel, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Deelkop:
    """`hoofdstuk 2 "De aanvraag"`, `paragraaf 2.1 "§ 2.1 Wie kan aanvragen"`."""

    soort: Literal["hoofdstuk", "titel", "afdeling", "paragraaf"]
    nummer: str
    opschrift: str
    span: Span


@dataclass(frozen=True, slots=True)
class Kopgegeven:
    """`vastgesteld 19 juni 2025`; `andere_regeling "Wet …" BWBR…` has a name after its value."""

    naam: Naam
    waarde: Letterlijk
    nummer: Naam | None
    span: Span


@dataclass(frozen=True, slots=True)
class Regelingkop:
    """`regeling "Regeling kansrijke wijk (tweede tranche)"`, with its lines."""

    titel: Tekst
    gegevens: tuple[Kopgegeven, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Wijzigingkop:
    """`wijziging "Wijzigingsregeling speeltuinen 2026"`, with its lines and the official text."""

    titel: Tekst
    gegevens: tuple[Kopgegeven, ...]
    tekst: tuple[Tekstregel, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Ingang:
    """`met ingang van 1 juli 2027`: in an amendment, from when the rules below it hold."""

    datum: Letterlijk
    span: Span


Stuk = Regelingkop | Deelkop | Bepaling | Wijzigingkop | Ingang


@dataclass(frozen=True, slots=True)
class Bestand:
    """One file: its pieces in order."""

    source: Source
    stukken: tuple[Stuk, ...]
