# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""De tabellen van de regeling, en hoe de regels erin zoeken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ._runtime.bedrag import Bedrag
from ._runtime.tabel import index
from .keuzelijsten import Gemeente, Jaar, StedelijkFocusgebied


class LiggingRij(NamedTuple):
    """Een rij van de tabel ligging (artikel 1, begripsbepaling stedelijk focusgebied)."""

    gebied: StedelijkFocusgebied
    gemeente: Gemeente
    focusgebieden: int


LIGGING: tuple[LiggingRij, ...] = (
    LiggingRij(
        gebied=StedelijkFocusgebied.AMSTERDAM_ZUIDOOST, gemeente=Gemeente.AMSTERDAM, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.AMSTERDAM_NIEUW_WEST,
        gemeente=Gemeente.AMSTERDAM,
        focusgebieden=1,
    ),
    LiggingRij(gebied=StedelijkFocusgebied.ARNHEM_OOST, gemeente=Gemeente.ARNHEM, focusgebieden=1),
    LiggingRij(gebied=StedelijkFocusgebied.BREDA_NOORD, gemeente=Gemeente.BREDA, focusgebieden=1),
    LiggingRij(gebied=StedelijkFocusgebied.DELFT_WEST, gemeente=Gemeente.DELFT, focusgebieden=1),
    LiggingRij(
        gebied=StedelijkFocusgebied.DORDRECHT_WEST, gemeente=Gemeente.DORDRECHT, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.DEN_HAAG_ZUIDWEST, gemeente=Gemeente.DEN_HAAG, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.EINDHOVEN_WOENSEL_ZUID,
        gemeente=Gemeente.EINDHOVEN,
        focusgebieden=1,
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.GRONINGEN_NOORD, gemeente=Gemeente.GRONINGEN, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.HEERLEN_NOORD, gemeente=Gemeente.HEERLEN, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.LEEUWARDEN_OOST, gemeente=Gemeente.LEEUWARDEN, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.LELYSTAD_OOST, gemeente=Gemeente.LELYSTAD, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.NIEUWEGEIN_CENTRALE_AS,
        gemeente=Gemeente.NIEUWEGEIN,
        focusgebieden=1,
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.ROOSENDAAL_STAD, gemeente=Gemeente.ROOSENDAAL, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.ROTTERDAM_ZUID, gemeente=Gemeente.ROTTERDAM, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.SCHIEDAM_NIEUWLAND_OOST,
        gemeente=Gemeente.SCHIEDAM,
        focusgebieden=1,
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.TILBURG_NOORDWEST, gemeente=Gemeente.TILBURG, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.UTRECHT_OVERVECHT, gemeente=Gemeente.UTRECHT, focusgebieden=1
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.VLAARDINGEN_WESTWIJK,
        gemeente=Gemeente.VLAARDINGEN,
        focusgebieden=1,
    ),
    LiggingRij(
        gebied=StedelijkFocusgebied.ZAANSTAD_ZAANDAM_OOST,
        gemeente=Gemeente.ZAANSTAD,
        focusgebieden=1,
    ),
)


class UitkeringOrganisatieRij(NamedTuple):
    """Een rij van de tabel uitkering_organisatie (bijlage, ‘Specifieke uitkering per gemeente
    als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’).
    """

    gemeente: tuple[Gemeente, ...]
    totaal: Bedrag
    uitbetaling: Mapping[Jaar, Bedrag]


UITKERING_ORGANISATIE: tuple[UitkeringOrganisatieRij, ...] = (
    UitkeringOrganisatieRij(
        gemeente=(Gemeente.AMSTERDAM,),
        totaal=Bedrag.van("3000000"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1000000"),
            Jaar.JAAR_2027: Bedrag.van("1000000"),
            Jaar.JAAR_2028: Bedrag.van("1000000"),
        },
    ),
    UitkeringOrganisatieRij(
        gemeente=(
            Gemeente.ARNHEM,
            Gemeente.BREDA,
            Gemeente.DELFT,
            Gemeente.DORDRECHT,
            Gemeente.DEN_HAAG,
            Gemeente.EINDHOVEN,
            Gemeente.GRONINGEN,
            Gemeente.HEERLEN,
            Gemeente.LEEUWARDEN,
            Gemeente.LELYSTAD,
            Gemeente.NIEUWEGEIN,
            Gemeente.ROOSENDAAL,
            Gemeente.ROTTERDAM,
            Gemeente.SCHIEDAM,
            Gemeente.TILBURG,
            Gemeente.UTRECHT,
            Gemeente.VLAARDINGEN,
            Gemeente.ZAANSTAD,
        ),
        totaal=Bedrag.van("1500000"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("500000"),
            Jaar.JAAR_2027: Bedrag.van("500000"),
            Jaar.JAAR_2028: Bedrag.van("500000"),
        },
    ),
)


class UitkeringIntegraalRij(NamedTuple):
    """Een rij van de tabel uitkering_integraal (bijlage, ‘Specifieke uitkering per gemeente als
    bedoeld in artikel 4 (integraliteit)’).
    """

    gemeente: Gemeente
    gebied: StedelijkFocusgebied | None
    totaal: Bedrag | None
    uitbetaling: Mapping[Jaar, Bedrag]


UITKERING_INTEGRAAL: tuple[UitkeringIntegraalRij, ...] = (
    UitkeringIntegraalRij(
        gemeente=Gemeente.AMSTERDAM, gebied=None, totaal=Bedrag.van("9254062.56"), uitbetaling={}
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.AMSTERDAM,
        gebied=StedelijkFocusgebied.AMSTERDAM_ZUIDOOST,
        totaal=None,
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("998883.31"),
            Jaar.JAAR_2027: Bedrag.van("1002118.38"),
            Jaar.JAAR_2028: Bedrag.van("1002118.38"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.AMSTERDAM,
        gebied=StedelijkFocusgebied.AMSTERDAM_NIEUW_WEST,
        totaal=None,
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("2080385.35"),
            Jaar.JAAR_2027: Bedrag.van("2085278.57"),
            Jaar.JAAR_2028: Bedrag.van("2085278.57"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.ARNHEM,
        gebied=None,
        totaal=Bedrag.van("5718652.64"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1904331.55"),
            Jaar.JAAR_2027: Bedrag.van("1907160.54"),
            Jaar.JAAR_2028: Bedrag.van("1907160.54"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.BREDA,
        gebied=None,
        totaal=Bedrag.van("1098263.11"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("364910.08"),
            Jaar.JAAR_2027: Bedrag.van("366676.52"),
            Jaar.JAAR_2028: Bedrag.van("366676.52"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.DELFT,
        gebied=None,
        totaal=Bedrag.van("1046350.38"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("348088.62"),
            Jaar.JAAR_2027: Bedrag.van("349130.88"),
            Jaar.JAAR_2028: Bedrag.van("349130.88"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.DORDRECHT,
        gebied=None,
        totaal=Bedrag.van("979000.69"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("325629.70"),
            Jaar.JAAR_2027: Bedrag.van("326685.49"),
            Jaar.JAAR_2028: Bedrag.van("326685.49"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.DEN_HAAG,
        gebied=None,
        totaal=Bedrag.van("1539821.23"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("510449.26"),
            Jaar.JAAR_2027: Bedrag.van("514685.99"),
            Jaar.JAAR_2028: Bedrag.van("514685.99"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.EINDHOVEN,
        gebied=None,
        totaal=Bedrag.van("741245.20"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("246404.94"),
            Jaar.JAAR_2027: Bedrag.van("247420.13"),
            Jaar.JAAR_2028: Bedrag.van("247420.13"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.GRONINGEN,
        gebied=None,
        totaal=Bedrag.van("2470552.43"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("671145.21"),
            Jaar.JAAR_2027: Bedrag.van("899703.61"),
            Jaar.JAAR_2028: Bedrag.van("899703.61"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.HEERLEN,
        gebied=None,
        totaal=Bedrag.van("5009811.44"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1277838.28"),
            Jaar.JAAR_2027: Bedrag.van("1865986.58"),
            Jaar.JAAR_2028: Bedrag.van("1865986.58"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.LEEUWARDEN,
        gebied=None,
        totaal=Bedrag.van("2428263.26"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("637639.69"),
            Jaar.JAAR_2027: Bedrag.van("895311.78"),
            Jaar.JAAR_2028: Bedrag.van("895311.78"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.LELYSTAD,
        gebied=None,
        totaal=Bedrag.van("726381.47"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("241626.33"),
            Jaar.JAAR_2027: Bedrag.van("242377.57"),
            Jaar.JAAR_2028: Bedrag.van("242377.57"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.NIEUWEGEIN,
        gebied=None,
        totaal=Bedrag.van("598667.54"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("199181.35"),
            Jaar.JAAR_2027: Bedrag.van("199743.09"),
            Jaar.JAAR_2028: Bedrag.van("199743.09"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.ROOSENDAAL,
        gebied=None,
        totaal=Bedrag.van("645029.17"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("214332.93"),
            Jaar.JAAR_2027: Bedrag.van("215348.12"),
            Jaar.JAAR_2028: Bedrag.van("215348.12"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.ROTTERDAM,
        gebied=None,
        totaal=Bedrag.van("13608816.46"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("3423287.14"),
            Jaar.JAAR_2027: Bedrag.van("5092764.66"),
            Jaar.JAAR_2028: Bedrag.van("5092764.66"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.SCHIEDAM,
        gebied=None,
        totaal=Bedrag.van("655563.88"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("218002.42"),
            Jaar.JAAR_2027: Bedrag.van("218780.73"),
            Jaar.JAAR_2028: Bedrag.van("218780.73"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.TILBURG,
        gebied=None,
        totaal=Bedrag.van("969877.42"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("321961.45"),
            Jaar.JAAR_2027: Bedrag.van("323957.99"),
            Jaar.JAAR_2028: Bedrag.van("323957.99"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.UTRECHT,
        gebied=None,
        totaal=Bedrag.van("880220.95"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("292197.78"),
            Jaar.JAAR_2027: Bedrag.van("294011.58"),
            Jaar.JAAR_2028: Bedrag.van("294011.58"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.VLAARDINGEN,
        gebied=None,
        totaal=Bedrag.van("866381.89"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("288536.78"),
            Jaar.JAAR_2027: Bedrag.van("288922.55"),
            Jaar.JAAR_2028: Bedrag.van("288922.55"),
        },
    ),
    UitkeringIntegraalRij(
        gemeente=Gemeente.ZAANSTAD,
        gebied=None,
        totaal=Bedrag.van("7474706.89"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1787329.37"),
            Jaar.JAAR_2027: Bedrag.van("2843688.76"),
            Jaar.JAAR_2028: Bedrag.van("2843688.76"),
        },
    ),
)


class UitkeringReIntegratieRij(NamedTuple):
    """Een rij van de tabel uitkering_re_integratie (bijlage, ‘Specifieke uitkering per gemeente
    als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’).
    """

    gemeente: Gemeente
    gebied: StedelijkFocusgebied | None
    totaal: Bedrag | None
    uitbetaling: Mapping[Jaar, Bedrag]


UITKERING_RE_INTEGRATIE: tuple[UitkeringReIntegratieRij, ...] = (
    UitkeringReIntegratieRij(
        gemeente=Gemeente.AMSTERDAM, gebied=None, totaal=Bedrag.van("8232088.96"), uitbetaling={}
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.AMSTERDAM,
        gebied=StedelijkFocusgebied.AMSTERDAM_ZUIDOOST,
        totaal=None,
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1050368.84"),
            Jaar.JAAR_2027: Bedrag.van("1068700.92"),
            Jaar.JAAR_2028: Bedrag.van("1068700.92"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.AMSTERDAM,
        gebied=StedelijkFocusgebied.AMSTERDAM_NIEUW_WEST,
        totaal=None,
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1693287.28"),
            Jaar.JAAR_2027: Bedrag.van("1721015.51"),
            Jaar.JAAR_2028: Bedrag.van("1721015.51"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.ARNHEM,
        gebied=None,
        totaal=Bedrag.van("2491400.42"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("819779.48"),
            Jaar.JAAR_2027: Bedrag.van("835810.47"),
            Jaar.JAAR_2028: Bedrag.van("835810.47"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.BREDA,
        gebied=None,
        totaal=Bedrag.van("1813311.88"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("597764.11"),
            Jaar.JAAR_2027: Bedrag.van("607773.89"),
            Jaar.JAAR_2028: Bedrag.van("607773.89"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.DELFT,
        gebied=None,
        totaal=Bedrag.van("1101758.29"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("363315.33"),
            Jaar.JAAR_2027: Bedrag.van("369221.48"),
            Jaar.JAAR_2028: Bedrag.van("369221.48"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.DORDRECHT,
        gebied=None,
        totaal=Bedrag.van("1031459.90"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("339831.40"),
            Jaar.JAAR_2027: Bedrag.van("345814.25"),
            Jaar.JAAR_2028: Bedrag.van("345814.25"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.DEN_HAAG,
        gebied=None,
        totaal=Bedrag.van("3622458.49"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1191480.75"),
            Jaar.JAAR_2027: Bedrag.van("1215488.87"),
            Jaar.JAAR_2028: Bedrag.van("1215488.87"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.EINDHOVEN,
        gebied=None,
        totaal=Bedrag.van("1162454.61"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("383649.71"),
            Jaar.JAAR_2027: Bedrag.van("389402.45"),
            Jaar.JAAR_2028: Bedrag.van("389402.45"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.GRONINGEN,
        gebied=None,
        totaal=Bedrag.van("2832468.03"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("932036.90"),
            Jaar.JAAR_2027: Bedrag.van("950215.57"),
            Jaar.JAAR_2028: Bedrag.van("950215.57"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.HEERLEN,
        gebied=None,
        totaal=Bedrag.van("1938686.93"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("638814.33"),
            Jaar.JAAR_2027: Bedrag.van("649936.30"),
            Jaar.JAAR_2028: Bedrag.van("649936.30"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.LEEUWARDEN,
        gebied=None,
        totaal=Bedrag.van("1695306.05"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("557840.78"),
            Jaar.JAAR_2027: Bedrag.van("568732.64"),
            Jaar.JAAR_2028: Bedrag.van("568732.64"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.LELYSTAD,
        gebied=None,
        totaal=Bedrag.van("894139.76"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("295208.57"),
            Jaar.JAAR_2027: Bedrag.van("299465.60"),
            Jaar.JAAR_2028: Bedrag.van("299465.60"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.NIEUWEGEIN,
        gebied=None,
        totaal=Bedrag.van("682393.52"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("225342.38"),
            Jaar.JAAR_2027: Bedrag.van("228525.57"),
            Jaar.JAAR_2028: Bedrag.van("228525.57"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.ROOSENDAAL,
        gebied=None,
        totaal=Bedrag.van("1116897.85"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("368464.12"),
            Jaar.JAAR_2027: Bedrag.van("374216.87"),
            Jaar.JAAR_2028: Bedrag.van("374216.87"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.ROTTERDAM,
        gebied=None,
        totaal=Bedrag.van("8625505.93"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("2839859.57"),
            Jaar.JAAR_2027: Bedrag.van("2892823.18"),
            Jaar.JAAR_2028: Bedrag.van("2892823.18"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.SCHIEDAM,
        gebied=None,
        totaal=Bedrag.van("812661.10"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("267946.74"),
            Jaar.JAAR_2027: Bedrag.van("272357.18"),
            Jaar.JAAR_2028: Bedrag.van("272357.18"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.TILBURG,
        gebied=None,
        totaal=Bedrag.van("1870991.50"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("616121.35"),
            Jaar.JAAR_2027: Bedrag.van("627435.08"),
            Jaar.JAAR_2028: Bedrag.van("627435.08"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.UTRECHT,
        gebied=None,
        totaal=Bedrag.van("1602168.94"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("527204.16"),
            Jaar.JAAR_2027: Bedrag.van("537482.39"),
            Jaar.JAAR_2028: Bedrag.van("537482.39"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.VLAARDINGEN,
        gebied=None,
        totaal=Bedrag.van("401699.16"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("132442.36"),
            Jaar.JAAR_2027: Bedrag.van("134628.40"),
            Jaar.JAAR_2028: Bedrag.van("134628.40"),
        },
    ),
    UitkeringReIntegratieRij(
        gemeente=Gemeente.ZAANSTAD,
        gebied=None,
        totaal=Bedrag.van("1331148.65"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("439241.86"),
            Jaar.JAAR_2027: Bedrag.van("445953.40"),
            Jaar.JAAR_2028: Bedrag.van("445953.40"),
        },
    ),
)


class UitkeringSchoolEnOmgevingRij(NamedTuple):
    """Een rij van de tabel uitkering_school_en_omgeving (bijlage, ‘Specifieke uitkering per
    gemeente als bedoeld in artikel 6 (school en omgeving)’).
    """

    gemeente: Gemeente
    gebied: StedelijkFocusgebied | None
    totaal: Bedrag | None
    uitbetaling: Mapping[Jaar, Bedrag]


UITKERING_SCHOOL_EN_OMGEVING: tuple[UitkeringSchoolEnOmgevingRij, ...] = (
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.AMSTERDAM, gebied=None, totaal=Bedrag.van("31147618"), uitbetaling={}
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.AMSTERDAM,
        gebied=StedelijkFocusgebied.AMSTERDAM_ZUIDOOST,
        totaal=None,
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("2981154"),
            Jaar.JAAR_2027: Bedrag.van("2981154"),
            Jaar.JAAR_2028: Bedrag.van("2981154"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.AMSTERDAM,
        gebied=StedelijkFocusgebied.AMSTERDAM_NIEUW_WEST,
        totaal=None,
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("7401385"),
            Jaar.JAAR_2027: Bedrag.van("7401385"),
            Jaar.JAAR_2028: Bedrag.van("7401385"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.ARNHEM,
        gebied=None,
        totaal=Bedrag.van("26082326"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("8694109"),
            Jaar.JAAR_2027: Bedrag.van("8694109"),
            Jaar.JAAR_2028: Bedrag.van("8694109"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.BREDA,
        gebied=None,
        totaal=Bedrag.van("1245420"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("415140"),
            Jaar.JAAR_2027: Bedrag.van("415140"),
            Jaar.JAAR_2028: Bedrag.van("415140"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.DELFT,
        gebied=None,
        totaal=Bedrag.van("1809562"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("603187"),
            Jaar.JAAR_2027: Bedrag.van("603187"),
            Jaar.JAAR_2028: Bedrag.van("603187"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.DORDRECHT,
        gebied=None,
        totaal=Bedrag.van("1507968"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("502656"),
            Jaar.JAAR_2027: Bedrag.van("502656"),
            Jaar.JAAR_2028: Bedrag.van("502656"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.GRONINGEN,
        gebied=None,
        totaal=Bedrag.van("7917311"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1787780"),
            Jaar.JAAR_2027: Bedrag.van("3064765"),
            Jaar.JAAR_2028: Bedrag.van("3064765"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.HEERLEN,
        gebied=None,
        totaal=Bedrag.van("22861318"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("5405961"),
            Jaar.JAAR_2027: Bedrag.van("8727679"),
            Jaar.JAAR_2028: Bedrag.van("8727679"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.LEEUWARDEN,
        gebied=None,
        totaal=Bedrag.van("8985350"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("2028950"),
            Jaar.JAAR_2027: Bedrag.van("3478200"),
            Jaar.JAAR_2028: Bedrag.van("3478200"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.ROTTERDAM,
        gebied=None,
        totaal=Bedrag.van("58325936"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("13170373"),
            Jaar.JAAR_2027: Bedrag.van("22577782"),
            Jaar.JAAR_2028: Bedrag.van("22577782"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.VLAARDINGEN,
        gebied=None,
        totaal=Bedrag.van("2011522"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("670507"),
            Jaar.JAAR_2027: Bedrag.van("670507"),
            Jaar.JAAR_2028: Bedrag.van("670507"),
        },
    ),
    UitkeringSchoolEnOmgevingRij(
        gemeente=Gemeente.ZAANSTAD,
        gebied=None,
        totaal=Bedrag.van("37071815"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("8371055"),
            Jaar.JAAR_2027: Bedrag.van("14350380"),
            Jaar.JAAR_2028: Bedrag.van("14350380"),
        },
    ),
)


class UitkeringJongeKindRij(NamedTuple):
    """Een rij van de tabel uitkering_jonge_kind (bijlage, ‘Specifieke uitkering per gemeente als
    bedoeld in artikel 7 (ontwikkeling van het jonge kind)’).
    """

    gemeente: Gemeente
    gebied: StedelijkFocusgebied | None
    totaal: Bedrag | None
    uitbetaling: Mapping[Jaar, Bedrag]


UITKERING_JONGE_KIND: tuple[UitkeringJongeKindRij, ...] = (
    UitkeringJongeKindRij(
        gemeente=Gemeente.AMSTERDAM, gebied=None, totaal=Bedrag.van("12968981.25"), uitbetaling={}
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.AMSTERDAM,
        gebied=StedelijkFocusgebied.AMSTERDAM_ZUIDOOST,
        totaal=None,
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1628815.90"),
            Jaar.JAAR_2027: Bedrag.van("1628815.90"),
            Jaar.JAAR_2028: Bedrag.van("1628815.90"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.AMSTERDAM,
        gebied=StedelijkFocusgebied.AMSTERDAM_NIEUW_WEST,
        totaal=None,
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("2694177.85"),
            Jaar.JAAR_2027: Bedrag.van("2694177.85"),
            Jaar.JAAR_2028: Bedrag.van("2694177.85"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.ARNHEM,
        gebied=None,
        totaal=Bedrag.van("3831971.70"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1277323.90"),
            Jaar.JAAR_2027: Bedrag.van("1277323.90"),
            Jaar.JAAR_2028: Bedrag.van("1277323.90"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.BREDA,
        gebied=None,
        totaal=Bedrag.van("3164759.10"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1054919.70"),
            Jaar.JAAR_2027: Bedrag.van("1054919.70"),
            Jaar.JAAR_2028: Bedrag.van("1054919.70"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.DELFT,
        gebied=None,
        totaal=Bedrag.van("3017998.95"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1005999.65"),
            Jaar.JAAR_2027: Bedrag.van("1005999.65"),
            Jaar.JAAR_2028: Bedrag.van("1005999.65"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.DORDRECHT,
        gebied=None,
        totaal=Bedrag.van("3008242.65"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1002747.55"),
            Jaar.JAAR_2027: Bedrag.van("1002747.55"),
            Jaar.JAAR_2028: Bedrag.van("1002747.55"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.DEN_HAAG,
        gebied=None,
        totaal=Bedrag.van("5103195.15"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1701065.05"),
            Jaar.JAAR_2027: Bedrag.van("1701065.05"),
            Jaar.JAAR_2028: Bedrag.van("1701065.05"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.EINDHOVEN,
        gebied=None,
        totaal=Bedrag.van("3037934.85"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1012644.95"),
            Jaar.JAAR_2027: Bedrag.van("1012644.95"),
            Jaar.JAAR_2028: Bedrag.van("1012644.95"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.GRONINGEN,
        gebied=None,
        totaal=Bedrag.van("3250018.35"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1083339.45"),
            Jaar.JAAR_2027: Bedrag.van("1083339.45"),
            Jaar.JAAR_2028: Bedrag.van("1083339.45"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.HEERLEN,
        gebied=None,
        totaal=Bedrag.van("3588925.10"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1196308.70"),
            Jaar.JAAR_2027: Bedrag.van("1196308.70"),
            Jaar.JAAR_2028: Bedrag.van("1196308.70"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.LEEUWARDEN,
        gebied=None,
        totaal=Bedrag.van("3079502.40"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1026500.80"),
            Jaar.JAAR_2027: Bedrag.van("1026500.80"),
            Jaar.JAAR_2028: Bedrag.van("1026500.80"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.LELYSTAD,
        gebied=None,
        totaal=Bedrag.van("3222021.90"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1074007.30"),
            Jaar.JAAR_2027: Bedrag.van("1074007.30"),
            Jaar.JAAR_2028: Bedrag.van("1074007.30"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.NIEUWEGEIN,
        gebied=None,
        totaal=Bedrag.van("2710055.85"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("903351.95"),
            Jaar.JAAR_2027: Bedrag.van("903351.95"),
            Jaar.JAAR_2028: Bedrag.van("903351.95"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.ROOSENDAAL,
        gebied=None,
        totaal=Bedrag.van("2538267.45"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("846089.15"),
            Jaar.JAAR_2027: Bedrag.van("846089.15"),
            Jaar.JAAR_2028: Bedrag.van("846089.15"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.ROTTERDAM,
        gebied=None,
        totaal=Bedrag.van("10165184.85"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("3388394.95"),
            Jaar.JAAR_2027: Bedrag.van("3388394.95"),
            Jaar.JAAR_2028: Bedrag.van("3388394.95"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.SCHIEDAM,
        gebied=None,
        totaal=Bedrag.van("2902200.90"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("967400.30"),
            Jaar.JAAR_2027: Bedrag.van("967400.30"),
            Jaar.JAAR_2028: Bedrag.van("967400.30"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.TILBURG,
        gebied=None,
        totaal=Bedrag.van("3624980.55"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1208326.85"),
            Jaar.JAAR_2027: Bedrag.van("1208326.85"),
            Jaar.JAAR_2028: Bedrag.van("1208326.85"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.UTRECHT,
        gebied=None,
        totaal=Bedrag.van("3385749.75"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1128583.25"),
            Jaar.JAAR_2027: Bedrag.van("1128583.25"),
            Jaar.JAAR_2028: Bedrag.van("1128583.25"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.VLAARDINGEN,
        gebied=None,
        totaal=Bedrag.van("2496276.60"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("832092.20"),
            Jaar.JAAR_2027: Bedrag.van("832092.20"),
            Jaar.JAAR_2028: Bedrag.van("832092.20"),
        },
    ),
    UitkeringJongeKindRij(
        gemeente=Gemeente.ZAANSTAD,
        gebied=None,
        totaal=Bedrag.van("3953708.70"),
        uitbetaling={
            Jaar.JAAR_2026: Bedrag.van("1317902.90"),
            Jaar.JAAR_2027: Bedrag.van("1317902.90"),
            Jaar.JAAR_2028: Bedrag.van("1317902.90"),
        },
    ),
)
LIGGING_FOCUSGEBIEDEN_PER_GEBIED_GEMEENTE = index(LIGGING, "focusgebieden", "gebied", "gemeente")
LIGGING_FOCUSGEBIEDEN_PER_GEMEENTE = index(LIGGING, "focusgebieden", "gemeente")
UITKERING_ORGANISATIE_TOTAAL_PER_GEMEENTE = index(UITKERING_ORGANISATIE, "totaal", "gemeente")
UITKERING_INTEGRAAL_TOTAAL_PER_GEMEENTE = index(UITKERING_INTEGRAAL, "totaal", "gemeente")
UITKERING_RE_INTEGRATIE_TOTAAL_PER_GEMEENTE = index(UITKERING_RE_INTEGRATIE, "totaal", "gemeente")
UITKERING_SCHOOL_EN_OMGEVING_TOTAAL_PER_GEMEENTE = index(
    UITKERING_SCHOOL_EN_OMGEVING, "totaal", "gemeente"
)
UITKERING_JONGE_KIND_TOTAAL_PER_GEMEENTE = index(UITKERING_JONGE_KIND, "totaal", "gemeente")
UITKERING_ORGANISATIE_UITBETALING_PER_GEMEENTE_JAAR = index(
    UITKERING_ORGANISATIE, "uitbetaling", "gemeente", per=True
)
UITKERING_RE_INTEGRATIE_UITBETALING_PER_GEMEENTE_JAAR = index(
    UITKERING_RE_INTEGRATIE, "uitbetaling", "gemeente", per=True
)
UITKERING_SCHOOL_EN_OMGEVING_UITBETALING_PER_GEMEENTE_JAAR = index(
    UITKERING_SCHOOL_EN_OMGEVING, "uitbetaling", "gemeente", per=True
)
UITKERING_JONGE_KIND_UITBETALING_PER_GEMEENTE_JAAR = index(
    UITKERING_JONGE_KIND, "uitbetaling", "gemeente", per=True
)
UITKERING_INTEGRAAL_UITBETALING_PER_GEMEENTE_JAAR = index(
    UITKERING_INTEGRAAL, "uitbetaling", "gemeente", per=True
)
