"""Een eis, een afwijking en een berekening: de functie die toetst, met wat er verder bij hoort."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Literal, NamedTuple, ParamSpec, TypeVar

from .logica import Beoordelen, Onbekend, VeldIs, Waarheid, niet, verenigd
from .norm import Norm

P = ParamSpec("P")
R = TypeVar("R")


class NietVanToepassing(NamedTuple):
    """De eis geldt hier niet: door haar voorwaarde, of door een afwijking."""

    afwijking: str | None = None
    vindplaats: str | None = None


NIET_VAN_TOEPASSING = NietVanToepassing()

Toetsing = bool | Onbekend | Beoordelen | NietVanToepassing
"""Wat een eis oplevert: voldaan, niet voldaan, open, of niet van toepassing."""


class Feit(NamedTuple):
    """Een veld dat de eis leest: van het document (0) of het element (1), en zijn naam in JSON."""

    drager: int
    attribuut: str
    naam: str


class Waarschuwing(NamedTuple):
    """Waar een tabel zichzelf tegenspreekt; alleen van belang als een van de velden `sleutel` is.

    Zonder velden is zij altijd van belang.
    """

    tekst: str
    sleutel: str = ""
    velden: tuple[Feit, ...] = ()


class Treft(NamedTuple):
    """Wat geraakt wordt als niet is voldaan; `waarde` rekent het onderdeel of bedrag uit."""

    soort: Literal["document", "onderdeel", "element", "bedrag"] = "document"
    waarde: Callable[..., object] | None = None


DOCUMENT = Treft()


class Afwijking(Generic[P]):
    """Een afwijking van een of meer eisen; aanroepen geeft of zij zich voordoet."""

    __slots__ = ("duidingen", "functie", "naam", "niet_van_toepassing", "vindplaats")

    def __init__(
        self,
        functie: Callable[P, Waarheid],
        naam: str,
        vindplaats: str,
        duidingen: tuple[str, ...] = (),
    ) -> None:
        self.functie = functie
        self.naam = naam
        self.vindplaats = vindplaats
        self.duidingen = duidingen
        self.niet_van_toepassing = NietVanToepassing(naam, vindplaats)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Waarheid:
        return self.functie(*args, **kwargs)


class Eis(NamedTuple, Generic[P]):
    """Een eis aan een document (of een element daarvan); aanroepen geeft de toetsing.

    `functie` zegt wat geldt voor wie aan `indien` voldoet; voor anderen is de eis niet van
    toepassing. `anders` geeft de delen van de melding als niet aan de eis is voldaan; `condities`
    zegt wanneer zij geldt, in de woorden van de regel.
    """

    functie: Callable[P, Toetsing]
    naam: str
    id: str
    vindplaats: str
    anker: str
    feiten: tuple[Feit, ...] = ()
    condities: str = ""
    anders: Callable[..., tuple[object, ...]] | None = None
    treft: Treft = DOCUMENT
    normen: tuple[Norm, ...] = ()
    duidingen: tuple[str, ...] = ()
    waarschuwingen: tuple[Waarschuwing, ...] = ()
    hardheidsclausule: str | None = None
    overeenkomstig: str | None = None
    indien: VeldIs | None = None

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Toetsing:
        if self.indien is None:
            return self.functie(*args, **kwargs)
        vervuld = self.indien([*args, *kwargs.values()][self.indien.drager])
        if vervuld is False:
            return NIET_VAN_TOEPASSING
        return onder_voorwaarde(vervuld, self.functie(*args, **kwargs))


def toets(
    *,
    geldt: Waarheid,
    indien: Waarheid = True,
    afwijkingen: tuple[tuple[Afwijking[Any], Waarheid], ...] = (),
) -> Toetsing:
    """De toetsing van een eis met een voorwaarde of afwijkingen.

    Niet van toepassing als de voorwaarde niet vervuld is, of als een afwijking zich voordoet;
    anders voldaan als de eis zelf dat is. Is dat niet zo, dan maakt een open voorwaarde of
    afwijking de eis open.
    """
    if indien is False:
        return NIET_VAN_TOEPASSING
    for afwijking, doet_zich_voor in afwijkingen:
        if doet_zich_voor is True:
            return afwijking.niet_van_toepassing
    if geldt is True:
        return True
    if geldt is False and indien is True and not afwijkingen:
        return False
    termen = (niet(indien), *(voorwaarde for _, voorwaarde in afwijkingen), geldt)
    return False if all(term is False for term in termen) else verenigd(termen)


def onder_voorwaarde(vervuld: Waarheid, toetsing: Toetsing) -> Toetsing:
    """De toetsing onder een voorwaarde die vervuld is, of nog open."""
    if vervuld is True or toetsing is True or isinstance(toetsing, NietVanToepassing):
        return toetsing
    return verenigd((vervuld, toetsing))


def eis(
    *,
    naam: str,
    vindplaats: str,
    anker: str,
    id: str | None = None,
    feiten: tuple[Feit, ...] = (),
    condities: str = "",
    anders: Callable[..., tuple[object, ...]] | None = None,
    treft: Treft = DOCUMENT,
    normen: tuple[Norm, ...] = (),
    duidingen: tuple[str, ...] = (),
    waarschuwingen: tuple[Waarschuwing, ...] = (),
    hardheidsclausule: str | None = None,
    overeenkomstig: str | None = None,
    indien: VeldIs | None = None,
) -> Callable[[Callable[P, Toetsing]], Eis[P]]:
    """Maakt van een functie een eis."""

    def decorator(functie: Callable[P, Toetsing]) -> Eis[P]:
        return Eis(
            functie,
            naam,
            naam if id is None else id,
            vindplaats,
            anker,
            feiten,
            condities,
            anders,
            treft,
            normen,
            duidingen,
            waarschuwingen,
            hardheidsclausule,
            overeenkomstig,
            indien,
        )

    return decorator


def afwijking(
    *, naam: str, vindplaats: str, duidingen: tuple[str, ...] = ()
) -> Callable[[Callable[P, Waarheid]], Afwijking[P]]:
    """Maakt van een functie een afwijking."""

    def decorator(functie: Callable[P, Waarheid]) -> Afwijking[P]:
        return Afwijking(functie, naam, vindplaats, duidingen)

    return decorator
