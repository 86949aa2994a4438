"""Conditions and values, bound and typed: a closed union, handled with `match` and `assert_never`.

Every expression yields a value of its `type` or *onbekend* (with the fields that are missing). A
ja/nee expression (a condition) can also be *beoordelen* (with the open norms). How they combine:

- `en`: niet_voldaan wins, then onbekend, then beoordelen; `of`: voldaan wins, then onbekend, then
  beoordelen; `niet` swaps voldaan and niet_voldaan and leaves the others. What is missing (or to be
  judged) in a combination is the union, in order of occurrence, over the operands that are themselves
  onbekend (or beoordelen) - of a combination whose result is onbekend both the missing fields of its
  onbekend operands and the open norms of its beoordelen operands are kept.
- Arithmetic, comparisons, calls: onbekend if any operand is onbekend (union of what is missing).
- A field that is absent or null is onbekend and names itself; a list that is absent likewise; an
  empty list is a list. A field of something that is itself absent is onbekend and names the outer.
- `voor elk … geldt` is `en` over the elements (voldaan for none), `er is een` is `of` (niet_voldaan
  for none). A condition `waarvoor` inside som or aantal that is onbekend or beoordelen for an element
  makes the sum or number onbekend, naming what that condition misses (the names of open norms too).
- `indien_dan`: an open condition makes the whole onbekend likewise.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from compiler.model.types import Basistype, Keuzetype, Type
from compiler.source import Span

Eenheid = Literal["dag", "week", "maand", "jaar"]


@dataclass(frozen=True, slots=True)
class Termijnwaarde:
    """`negen weken`: a number of calendar units, as the law counts them."""

    aantal: int
    eenheid: Eenheid


@dataclass(frozen=True, slots=True)
class Bedragwaarde:
    """`€ 1.098.263,11`: whole cents, apart from other whole numbers."""

    centen: int


Waarde = Bedragwaarde | Fraction | date | Termijnwaarde | int | str | bool


@dataclass(frozen=True, slots=True)
class Letterlijk:
    """`85%`: a value written out; `tekst` keeps its spelling.

    `naam` is the constant it was written as, where a share is taken by name: `vergoed_deel van kosten`.
    """

    waarde: Waarde
    type: Type
    tekst: str
    span: Span
    naam: str = ""


@dataclass(frozen=True, slots=True)
class Keuzewaarde:
    """`integraal`: one value of a keuzelijst, by its name."""

    naam: str
    type: Keuzetype
    span: Span


@dataclass(frozen=True, slots=True)
class Variabele:
    """`aanvraag`, `resultaat`, `gemeente`: the document, an element of a list, or a parameter."""

    naam: str
    type: Type
    span: Span

    def at(self, span: Span) -> Variabele:
        """The same variable where it is used."""
        return Variabele(self.naam, self.type, span)


@dataclass(frozen=True, slots=True)
class Veldwaarde:
    """`gemeente van aanvraag`: a field; written without `van`, the carrier is the subject."""

    drager: Expression
    veld: str
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Naamwaarde:
    """`aanvraagperiode`: a named periode, termijn or waarde of the regulation."""

    naam: str
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Aanroep:
    """`maximum_integraal(gemeente)`: a berekening applied to values.

    A berekening about a document (`voor aanvraag`) gets that document as its only argument.
    """

    berekening: str
    argumenten: tuple[Expression, ...]
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Tabelwaarde:
    """`uitbetaling uit uitkering_integraal(gemeente, jaar)`: a cell of a table, found by its keys.

    The sum of the column over the rows whose key columns hold the given values (a cell that lists
    several values matches each of them), zero where there is none; for a column that is repeated per
    value of a keuzelijst, `per` says which of the repeated columns.
    """

    tabel: str
    kolom: str
    sleutels: tuple[tuple[str, Expression], ...]
    per: Expression | None
    type: Type
    span: Span


class Vergelijkwijze(StrEnum):
    """A comparison of two values of one kind; the value is its phrase in `.kw`."""

    GELIJK = "is"
    ONGELIJK = "is niet"
    TEN_MINSTE = "is ten minste"
    TEN_HOOGSTE = "is ten hoogste"
    MEER_DAN = "is meer dan"
    MINDER_DAN = "is minder dan"
    UITERLIJK_OP = "is uiterlijk op"
    VANAF = "is vanaf"
    VOOR = "is voor"
    NA = "is na"


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """`scholen is ten minste 3`."""

    wijze: Vergelijkwijze
    links: Expression
    rechts: Expression
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class ValtIn:
    """`ingediend_op valt in aanvraagperiode`: first and last day included."""

    datum: Expression
    periode: Expression
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class Tussen:
    """`looptijd is van 1 tot en met 4`: both ends included."""

    waarde: Expression
    van: Expression
    tot_en_met: Expression
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class BinnenNa:
    """`besloten_op is binnen negen weken na einde van aanvraagperiode`: on or before that last day.

    The first day is not bounded here: a date before the event is also "binnen".
    """

    datum: Expression
    termijn: Expression
    vanaf: Expression
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class EenVan:
    """`gebied is een van (amsterdam_zuidoost, arnhem_oost)`."""

    waarde: Expression
    mogelijkheden: tuple[Expression, ...]
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class Bevat:
    """`deelnemers bevat school`: a list has a value among its elements."""

    lijst: Expression
    waarde: Expression
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class Opgegeven:
    """`omschrijving is opgegeven`: voldaan when the field has a value, onbekend when it is missing."""

    veld: Expression
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class EnKeten:
    """`a en b en c`."""

    termen: tuple[Expression, ...]
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class OfKeten:
    """`a of b`."""

    termen: tuple[Expression, ...]
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class Niet:
    """`niet a`."""

    term: Expression
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class Beoordelingsvraag:
    """`hoofdzakelijk_ten_goede`: an open norm, answered in the `beoordelingen` of `drager`.

    `ja` is voldaan, `nee` is niet_voldaan, no answer is beoordelen. Of several answers to one norm
    the last counts.
    """

    beoordeling: str
    drager: Expression
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class Kwantor:
    """`voor elk resultaat in resultaten geldt …` and `er is een resultaat in resultaten waarvoor …`."""

    soort: Literal["elk", "een"]
    variabele: Variabele
    lijst: Expression
    voorwaarde: Expression
    span: Span
    type: Type = Basistype.JA_NEE


@dataclass(frozen=True, slots=True)
class Som:
    """`som van bedrag van r over r in resultaten waarvoor (…)`, or `som van bedragen`.

    Without `variabele` the elements of `lijst` themselves are added (`waarde` is None).
    """

    lijst: Expression
    variabele: Variabele | None
    waarde: Expression | None
    voorwaarde: Expression | None
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Aantal:
    """`aantal van resultaten`, or `aantal r in resultaten waarvoor (…)`."""

    lijst: Expression
    variabele: Variabele | None
    voorwaarde: Expression | None
    span: Span
    type: Type = Basistype.AANTAL


@dataclass(frozen=True, slots=True)
class Rekenkundig:
    """`a plus b`, `a min b`, `a keer b` (a number times an amount, a percentage or a number)."""

    bewerking: Literal["plus", "min", "keer"]
    links: Expression
    rechts: Expression
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Aandeel:
    """`85% van scholen`: an exact share of an amount or a number.

    Only compared, never rounded: its value is an exact fraction of cents or units. Stored or shown as
    an amount it is rounded down to a whole cent.
    """

    percentage: Letterlijk
    geheel: Expression
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Uiterste:
    """`het laagste van (a, b)`."""

    soort: Literal["laagste", "hoogste"]
    termen: tuple[Expression, ...]
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class DatumTermijn:
    """`negen weken na d`, `vier weken voor d`.

    Weeks and days count on the calendar; months and years end on the same day number, or on the last
    day of a shorter month. A date outside the years 1 to 9999 makes the value onbekend (nothing named).
    """

    termijn: Expression
    richting: Literal["na", "voor"]
    datum: Expression
    span: Span
    type: Type = Basistype.DATUM


@dataclass(frozen=True, slots=True)
class Periodegrens:
    """`einde van aanvraagperiode`."""

    grens: Literal["begin", "einde"]
    periode: Expression
    span: Span
    type: Type = Basistype.DATUM


@dataclass(frozen=True, slots=True)
class IndienDan:
    """`(indien a dan b anders c)`."""

    voorwaarde: Expression
    dan: Expression
    anders: Expression
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Naar:
    """`naar onderdeel` with one branch for every value of its keuzelijst, in the order of that list."""

    waarde: Expression
    takken: tuple[tuple[str, Expression], ...]
    type: Type
    span: Span


Expression = (
    Letterlijk
    | Keuzewaarde
    | Variabele
    | Veldwaarde
    | Naamwaarde
    | Aanroep
    | Tabelwaarde
    | Vergelijking
    | ValtIn
    | Tussen
    | BinnenNa
    | EenVan
    | Bevat
    | Opgegeven
    | EnKeten
    | OfKeten
    | Niet
    | Beoordelingsvraag
    | Kwantor
    | Som
    | Aantal
    | Rekenkundig
    | Aandeel
    | Uiterste
    | DatumTermijn
    | Periodegrens
    | IndienDan
    | Naar
)
