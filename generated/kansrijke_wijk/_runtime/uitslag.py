"""De uitslag van een toetsing: een bevinding voor elke eis, en het oordeel dat daaruit volgt."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, NamedTuple

from .logica import Beoordelen, Onbekend, laatste_antwoord
from .norm import Norm
from .regels import Eis, NietVanToepassing, Toetsing
from .schrijfwijze import json_waarde, nederlands, opsomming


class Uitkomst(StrEnum):
    """De uitkomst van een eis op een document."""

    VOLDAAN = "voldaan"
    NIET_VOLDAAN = "niet_voldaan"
    ONBEKEND = "onbekend"
    BEOORDELEN = "beoordelen"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"


class Oordeel(StrEnum):
    """Het oordeel over een document of een onderdeel."""

    VOLDOET = "voldoet"
    VOLDOET_NIET = "voldoet_niet"
    ONVOLLEDIG = "onvolledig"
    BEOORDELING_NODIG = "beoordeling_nodig"


class Regelinggegevens(NamedTuple):
    """Welke regeling, welke versie, wat de lezer moet weten, en de onderdelen die zij kent."""

    titel: str
    versie: str
    let_op: str
    onderdelen: tuple[str, ...] = ()


class Bevinding:
    """De uitkomst van één eis op het document, of op één element ervan.

    Wat een lezer wil zien (melding, feiten, beoordeling) wordt pas gemaakt als hij ernaar vraagt.
    """

    __slots__ = ("objecten", "pad", "regel", "toetsing")

    def __init__(
        self,
        regel: Eis[Any],
        toetsing: Toetsing,
        objecten: tuple[Any, ...],
        pad: tuple[str | int, ...] = (),
    ) -> None:
        self.regel = regel
        self.toetsing = toetsing
        self.objecten = objecten
        self.pad = pad

    @property
    def eis(self) -> str:
        """De naam van de eis."""
        return self.regel.naam

    @property
    def vindplaats(self) -> str:
        """Waar de eis staat: `artikel 9, eerste lid`."""
        return self.regel.vindplaats

    @property
    def anker(self) -> str:
        """Het adres van die plaats op de site: `artikel-9/#lid-1`."""
        return self.regel.anker

    @property
    def uitkomst(self) -> Uitkomst:
        """Voldaan, niet voldaan, onbekend, beoordelen of niet van toepassing."""
        if self.toetsing is True:
            return Uitkomst.VOLDAAN
        if self.toetsing is False:
            return Uitkomst.NIET_VOLDAAN
        if isinstance(self.toetsing, Onbekend):
            return Uitkomst.ONBEKEND
        if isinstance(self.toetsing, Beoordelen):
            return Uitkomst.BEOORDELEN
        return Uitkomst.NIET_VAN_TOEPASSING

    @property
    def melding(self) -> str:
        """De bevinding in een zin."""
        match self.uitkomst:
            case Uitkomst.VOLDAAN:
                return f"Aan {self._plaats} is voldaan."
            case Uitkomst.NIET_VOLDAAN:
                if self.regel.anders is None:
                    return f"Aan {self._plaats} is niet voldaan."
                return "".join(nederlands(deel) for deel in self.regel.anders(*self.objecten))
            case Uitkomst.ONBEKEND:
                return self._melding_onbekend()
            case Uitkomst.BEOORDELEN:
                return " ".join(f"Te beoordelen door {n.door}: {n.vraag}" for n in self.open_normen)
            case Uitkomst.NIET_VAN_TOEPASSING:
                return f"Niet van toepassing. {self.reden}"

    @property
    def feiten(self) -> dict[str, Any]:
        """De gegevens waarop de eis rust, voor zover het document ze geeft, zoals in JSON."""
        feiten: dict[str, Any] = {}
        for feit in self.regel.feiten:
            waarde = getattr(self.objecten[feit.drager], feit.attribuut)
            if waarde is not None:
                feiten[feit.naam] = json_waarde(waarde)
        return feiten

    @property
    def ontbreekt(self) -> tuple[str, ...]:
        """De velden die nodig zijn en ontbreken."""
        return self.toetsing.ontbreekt if isinstance(self.toetsing, Onbekend) else ()

    @property
    def reden(self) -> str | None:
        """Waarom de eis niet van toepassing is."""
        if not isinstance(self.toetsing, NietVanToepassing):
            return None
        if self.toetsing.afwijking is None:
            return self.regel.condities or "De voorwaarde van de eis is niet vervuld."
        return (
            f"De afwijking {self.toetsing.afwijking} ({self.toetsing.vindplaats}) doet zich voor."
        )

    @property
    def afwijking(self) -> str | None:
        """De afwijking waardoor de eis niet van toepassing is."""
        toetsing = self.toetsing
        return toetsing.afwijking if isinstance(toetsing, NietVanToepassing) else None

    @property
    def open_normen(self) -> tuple[Norm, ...]:
        """De open normen die nog een antwoord vragen."""
        toetsing = self.toetsing
        return toetsing.normen if isinstance(toetsing, Onbekend | Beoordelen) else ()

    @property
    def beoordelingen(self) -> list[dict[str, str | None]]:
        """De open normen van de eis: de open, en die het document beantwoordt."""
        open_normen = self.open_normen
        beantwoord = [
            _norm_json(norm) | antwoord
            for norm in self.regel.normen
            if norm not in open_normen and (antwoord := self._antwoord(norm)) is not None
        ]
        return [_norm_json(norm) for norm in open_normen] + beantwoord

    @property
    def beoordeling(self) -> dict[str, str | None] | None:
        """De eerste van `beoordelingen`."""
        return next(iter(self.beoordelingen), None)

    @property
    def treft(self) -> dict[str, Any]:
        """Wat geraakt wordt als niet aan de eis is voldaan."""
        treft = self.regel.treft
        if treft.waarde is None:
            return {"soort": treft.soort}
        return {"soort": treft.soort, "waarde": json_waarde(treft.waarde(*self.objecten))}

    @property
    def onderdeel(self) -> str | None:
        """Het onderdeel dat de eis treft; None voor het document als geheel."""
        treft = self.regel.treft
        if treft.soort != "onderdeel" or treft.waarde is None:
            return None
        waarde = treft.waarde(*self.objecten)
        return str(waarde) if isinstance(waarde, str) else None

    @property
    def duidingen(self) -> tuple[str, ...]:
        """De keuzen van uitleg waarop de bevinding rust."""
        return self.regel.duidingen

    @property
    def waarschuwingen(self) -> tuple[str, ...]:
        """Waar een tabel waarop de bevinding rust zichzelf tegenspreekt."""
        return tuple(
            waarschuwing.tekst
            for waarschuwing in self.regel.waarschuwingen
            if not waarschuwing.velden
            or any(
                getattr(self.objecten[veld.drager], veld.attribuut) == waarschuwing.sleutel
                for veld in waarschuwing.velden
            )
        )

    @property
    def hardheidsclausule(self) -> str | None:
        """De bepaling die afwijken ten gunste van de indiener toelaat, als niet is voldaan."""
        return self.regel.hardheidsclausule if self.toetsing is False else None

    def model_dump(self) -> dict[str, Any]:
        """De bevinding als gegevens die JSON kan schrijven."""
        return {
            "eis": self.eis,
            "vindplaats": self.vindplaats,
            "anker": self.anker,
            "uitkomst": self.uitkomst.value,
            "melding": self.melding,
            "feiten": self.feiten,
            "ontbreekt": list(self.ontbreekt),
            "pad": list(self.pad),
            "reden": self.reden,
            "afwijking": self.afwijking,
            "beoordeling": self.beoordeling,
            "duidingen": list(self.duidingen),
            "hardheidsclausule": self.hardheidsclausule,
            "id": self.regel.id,
            "treft": self.treft,
            "beoordelingen": self.beoordelingen,
            "overeenkomstig": self.regel.overeenkomstig,
            "waarschuwingen": list(self.waarschuwingen),
        }

    def __repr__(self) -> str:
        plaats = f" bij {list(self.pad)}" if self.pad else ""
        return f"<Bevinding {self.eis}{plaats}: {self.uitkomst.value}>"

    @property
    def _plaats(self) -> str:
        """De vindplaats midden in een zin: wat erachter komt, volgt op een komma."""
        return f"{self.vindplaats}," if "," in self.vindplaats else self.vindplaats

    def _melding_onbekend(self) -> str:
        if not self.ontbreekt:
            return f"Of aan {self._plaats} is voldaan, is niet te bepalen."
        werkwoord = "ontbreekt" if len(self.ontbreekt) == 1 else "ontbreken"
        wat = f"{opsomming(self.ontbreekt)} {werkwoord}"
        return f"Of aan {self._plaats} is voldaan, is onbekend: {wat}."

    def _antwoord(self, norm: Norm) -> dict[str, str | None] | None:
        for drager in reversed(self.objecten):
            antwoord = laatste_antwoord(norm, getattr(drager, "beoordelingen", None))
            if antwoord is not None:
                return {
                    "antwoord": antwoord.antwoord,
                    "wie": antwoord.wie,
                    "motivering": antwoord.motivering,
                }
        return None


class Uitslag:
    """De uitslag van een toetsing: het oordeel, ook per onderdeel, en alle bevindingen."""

    __slots__ = ("_bevindingen", "regelinggegevens", "soort")

    def __init__(
        self, regelinggegevens: Regelinggegevens, soort: str, bevindingen: Iterable[Bevinding]
    ) -> None:
        self.regelinggegevens = regelinggegevens
        self.soort = soort
        self._bevindingen = bevindingen

    @property
    def bevindingen(self) -> tuple[Bevinding, ...]:
        """Een bevinding voor elke eis, in de volgorde van de artikelen."""
        if not isinstance(self._bevindingen, tuple):
            self._bevindingen = tuple(self._bevindingen)
        return self._bevindingen

    @property
    def regeling(self) -> str:
        """De naam van de regeling."""
        return self.regelinggegevens.titel

    @property
    def versie(self) -> str:
        """De dag van inwerkingtreding van de versie waaraan is getoetst."""
        return self.regelinggegevens.versie

    @property
    def let_op(self) -> str:
        """Wat de lezer van deze uitslag over de tekst moet weten."""
        return self.regelinggegevens.let_op

    @property
    def oordeel(self) -> Oordeel:
        """Het oordeel over het document als geheel."""
        return oordeel_over(self.bevindingen)

    @property
    def onderdelen(self) -> dict[str, Oordeel]:
        """Het oordeel per onderdeel, uit de eisen die het treffen en van toepassing zijn."""
        per_onderdeel: dict[str, list[Bevinding]] = {}
        for bevinding in self.bevindingen:
            if type(bevinding.toetsing) is not NietVanToepassing:
                onderdeel = bevinding.onderdeel
                if onderdeel is not None:
                    per_onderdeel.setdefault(onderdeel, []).append(bevinding)
        return {
            onderdeel: oordeel_over(per_onderdeel[onderdeel])
            for onderdeel in self.regelinggegevens.onderdelen
            if onderdeel in per_onderdeel
        }

    @property
    def ontbreekt(self) -> tuple[str, ...]:
        """Alle velden die voor een eis ontbreken, elk één keer."""
        return tuple(dict.fromkeys(naam for b in self.bevindingen for naam in b.ontbreekt))

    @property
    def beoordelingen(self) -> list[dict[str, str | None]]:
        """Alle open normen van de bevindingen, open en beantwoord, elk één keer."""
        alle: list[dict[str, str | None]] = []
        for bevinding in self.bevindingen:
            alle += [b for b in bevinding.beoordelingen if b not in alle]
        return alle

    @property
    def waarschuwingen(self) -> tuple[str, ...]:
        """Waar de regeling zichzelf tegenspreekt in wat deze uitslag gebruikt."""
        return tuple(dict.fromkeys(w for b in self.bevindingen for w in b.waarschuwingen))

    def model_dump(self) -> dict[str, Any]:
        """De uitslag als gegevens die JSON kan schrijven."""
        return {
            "regeling": self.regeling,
            "versie": self.versie,
            "let_op": self.let_op,
            "soort": self.soort,
            "oordeel": self.oordeel.value,
            "onderdelen": {naam: oordeel.value for naam, oordeel in self.onderdelen.items()},
            "bevindingen": [bevinding.model_dump() for bevinding in self.bevindingen],
            "ontbreekt": list(self.ontbreekt),
            "beoordelingen": self.beoordelingen,
            "waarschuwingen": list(self.waarschuwingen),
        }

    def model_dump_json(self, *, indent: int | None = None) -> str:
        """De uitslag als JSON."""
        return json.dumps(self.model_dump(), ensure_ascii=False, indent=indent)

    def __repr__(self) -> str:
        return f"<Uitslag {self.soort}: {self.oordeel.value}, {len(self.bevindingen)} bevindingen>"


def oordeel_over(bevindingen: Iterable[Bevinding]) -> Oordeel:
    """Voldoet niet, anders onvolledig, anders beoordeling nodig, anders voldoet."""
    oordeel = Oordeel.VOLDOET
    for bevinding in bevindingen:
        toetsing = bevinding.toetsing
        if toetsing is False:
            return Oordeel.VOLDOET_NIET
        if isinstance(toetsing, Onbekend):
            oordeel = Oordeel.ONVOLLEDIG
        elif isinstance(toetsing, Beoordelen) and oordeel is Oordeel.VOLDOET:
            oordeel = Oordeel.BEOORDELING_NODIG
    return oordeel


def _norm_json(norm: Norm) -> dict[str, str | None]:
    return {"naam": norm.naam, "door": norm.door, "vraag": norm.vraag, "woorden": norm.woorden}
