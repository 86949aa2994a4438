# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 10, 7e4990d26f3ecac2

"""Artikel 10 Reserveringsregeling en bestedingstermijn."""

from __future__ import annotations

from datetime import date

from .._runtime.bedrag import NUL
from .._runtime.logica import (
    Onbekend,
    Veld,
    VeldIs,
    Waarheid,
    en,
    er_is_een,
    indien_dan,
    niet,
    of,
    veld,
    veld_van,
    voor_elk,
)
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, afwijking, eis, toets
from .._runtime.rekenen import laagste, som_over
from .._runtime.vergelijken import gelijk, meer_dan, ongelijk, ten_hoogste, tussen, valt_in
from ..keuzelijsten import Jaar, OnderdeelVanDeUitkering
from ..modellen import AangevraagdBedrag, Aanvraag, Besteding, Reservering, VerzoekTotUitstel
from ..waarden import UITERSTE_DATUM_VAN_UITSTEL, UITERSTE_DATUM_ZONDER_UITSTEL, UITSTELPERIODE

_BEDRAG = Veld("bedrag")
_N_2026 = Jaar.JAAR_2026
_N_2027 = Jaar.JAAR_2027
_ORGANISATIE = OnderdeelVanDeUitkering.ORGANISATIE


@eis(
    naam="reservering_in_samenspraak_met_de_alliantie",
    vindplaats="artikel 10, eerste lid",
    anker="artikel-10/#lid-1",
    feiten=(Feit(0, "gereserveerd_in_samenspraak", "gereserveerd_in_samenspraak"),),
    anders=lambda aanvraag: (
        "Het college heeft niet in samenspraak met de alliantie gereserveerd.",
    ),
    hardheidsclausule="artikel 15",
)
def reservering_in_samenspraak_met_de_alliantie(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 10, eerste lid.

    > 1. Het college zal, in samenspraak met de alliantie, in de aanvraag, bedoeld in artikel 9, de
    > door de minister in 2026, 2027 en 2028 uit te keren middelen reserveren voor besteding tijdens
    > de periode 2026 tot en met 2028 aan activiteiten binnen hetzelfde thema of het integrale deel
    > ten behoeve van te behalen resultaten.
    """
    return veld(aanvraag.gereserveerd_in_samenspraak, "gereserveerd_in_samenspraak")


@eis(
    naam="reservering_binnen_2026_tot_en_met_2028",
    vindplaats="artikel 10, eerste lid",
    anker="artikel-10/#lid-1",
    feiten=(Feit(1, "jaar_van_besteding", "jaar_van_besteding"),),
    anders=lambda aanvraag, reservering: (
        "Een reservering voor ",
        veld(reservering.onderdeel, "onderdeel"),
        " valt buiten de periode 2026 tot en met 2028.",
    ),
    treft=Treft(
        "onderdeel", lambda aanvraag, reservering: veld(reservering.onderdeel, "onderdeel")
    ),
    hardheidsclausule="artikel 15",
)
def reservering_binnen_2026_tot_en_met_2028(
    aanvraag: Aanvraag, reservering: Reservering
) -> Toetsing:
    """Artikel 10, eerste lid.

    > 1. Het college zal, in samenspraak met de alliantie, in de aanvraag, bedoeld in artikel 9, de
    > door de minister in 2026, 2027 en 2028 uit te keren middelen reserveren voor besteding tijdens
    > de periode 2026 tot en met 2028 aan activiteiten binnen hetzelfde thema of het integrale deel
    > ten behoeve van te behalen resultaten.
    """
    return tussen(veld(reservering.jaar_van_besteding, "jaar_van_besteding"), 2026, 2028)


@eis(
    naam="middelen_gereserveerd_binnen_hetzelfde_onderdeel",
    vindplaats="artikel 10, eerste lid",
    anker="artikel-10/#lid-1",
    feiten=(Feit(1, "onderdeel", "aangevraagd.onderdeel"),),
    condities="De voorwaarde is niet vervuld: tenzij onderdeel is organisatie.",
    anders=lambda aanvraag, aangevraagd: (
        "De reserveringen voor ",
        veld(aangevraagd.onderdeel, "onderdeel"),
        " zijn samen niet gelijk aan wat voor dat",
        " ",
        "onderdeel is aangevraagd.",
    ),
    treft=Treft(
        "onderdeel", lambda aanvraag, aangevraagd: veld(aangevraagd.onderdeel, "onderdeel")
    ),
    duidingen=(
        "‘De uit te keren middelen’ zijn alle middelen, dus de reserveringen zijn samen gelijk aan het bedrag; gerekend wordt met het aangevraagde bedrag, omdat bij de aanvraag nog niet vaststaat wat wordt uitgekeerd.",
        "‘Hetzelfde thema of het integrale deel’ wordt gelezen als: thema bij thema en integraal bij integraal, zoals de toelichting bij artikel 10 per thema of integraal deel verdeelt; de organisatie hoeft niet te worden gereserveerd, omdat het lid haar niet noemt.",
    ),
    hardheidsclausule="artikel 15",
)
def middelen_gereserveerd_binnen_hetzelfde_onderdeel(
    aanvraag: Aanvraag, aangevraagd: AangevraagdBedrag
) -> Toetsing:
    """Artikel 10, eerste lid.

    > 1. Het college zal, in samenspraak met de alliantie, in de aanvraag, bedoeld in artikel 9, de
    > door de minister in 2026, 2027 en 2028 uit te keren middelen reserveren voor besteding tijdens
    > de periode 2026 tot en met 2028 aan activiteiten binnen hetzelfde thema of het integrale deel
    > ten behoeve van te behalen resultaten.
    """
    indien = niet(gelijk(veld(aangevraagd.onderdeel, "onderdeel"), _ORGANISATIE))
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=gelijk(
            som_over(
                veld(aanvraag.reserveringen, "reserveringen"),
                _BEDRAG,
                NUL,
                VeldIs("onderdeel", veld(aangevraagd.onderdeel, "onderdeel")),
            ),
            som_over(
                veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"),
                _BEDRAG,
                NUL,
                VeldIs("onderdeel", veld(aangevraagd.onderdeel, "onderdeel")),
            ),
        ),
    )


@eis(
    naam="reservering_voor_een_aangevraagd_onderdeel",
    vindplaats="artikel 10, eerste lid",
    anker="artikel-10/#lid-1",
    feiten=(Feit(1, "onderdeel", "reservering.onderdeel"),),
    anders=lambda aanvraag, reservering: (
        "Voor ",
        veld(reservering.onderdeel, "onderdeel"),
        " is gereserveerd, maar niets aangevraagd: reserveren kan alleen",
        " ",
        "binnen hetzelfde thema of het integrale deel.",
    ),
    treft=Treft(
        "onderdeel", lambda aanvraag, reservering: veld(reservering.onderdeel, "onderdeel")
    ),
    duidingen=(
        "‘Hetzelfde thema of het integrale deel’ wordt gelezen als: thema bij thema en integraal bij integraal, zoals de toelichting bij artikel 10 per thema of integraal deel verdeelt; de organisatie hoeft niet te worden gereserveerd, omdat het lid haar niet noemt.",
    ),
    hardheidsclausule="artikel 15",
)
def reservering_voor_een_aangevraagd_onderdeel(
    aanvraag: Aanvraag, reservering: Reservering
) -> Toetsing:
    """Artikel 10, eerste lid.

    > 1. Het college zal, in samenspraak met de alliantie, in de aanvraag, bedoeld in artikel 9, de
    > door de minister in 2026, 2027 en 2028 uit te keren middelen reserveren voor besteding tijdens
    > de periode 2026 tot en met 2028 aan activiteiten binnen hetzelfde thema of het integrale deel
    > ten behoeve van te behalen resultaten.
    """
    return er_is_een(
        veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"),
        VeldIs("onderdeel", veld(reservering.onderdeel, "onderdeel")),
    )


def bereken_inzet_in_een_later_jaar(besteding: Besteding) -> Waarheid:
    """Artikel 10, tweede lid.

    > 2. Het college kan het niet bestede bedrag van de in 2026 en 2027 uitgekeerde middelen
    > inzetten voor besteding in 2027 en 2028 aan activiteiten binnen hetzelfde thema of het
    > integrale deel ten behoeve van te behalen resultaten zoals vermeld in de aanvraag, bedoeld in
    > artikel 9, onder de voorwaarde dat de alliantie hier schriftelijk mee akkoord gaat.
    """
    return of(
        en(
            gelijk(veld(besteding.uitgekeerd_in, "uitgekeerd_in"), _N_2026),
            of(
                gelijk(veld(besteding.jaar_van_besteding, "jaar_van_besteding"), 2027),
                gelijk(veld(besteding.jaar_van_besteding, "jaar_van_besteding"), 2028),
            ),
        ),
        en(
            gelijk(veld(besteding.uitgekeerd_in, "uitgekeerd_in"), _N_2027),
            gelijk(veld(besteding.jaar_van_besteding, "jaar_van_besteding"), 2028),
        ),
    )


@eis(
    naam="later_ingezet_binnen_hetzelfde_onderdeel",
    vindplaats="artikel 10, tweede lid",
    anker="artikel-10/#lid-2",
    feiten=(Feit(0, "uitgekeerd_voor", "uitgekeerd_voor"),),
    condities="De voorwaarde is niet vervuld: indien inzet_in_een_later_jaar en uitgekeerd_voor is niet organisatie.",
    anders=lambda besteding: (
        "Middelen voor ",
        veld(besteding.uitgekeerd_voor, "uitgekeerd_voor"),
        " zijn in een later jaar ingezet voor",
        " ",
        veld_van(
            veld(besteding.activiteit, "activiteit"), lambda drager: drager.onderdeel, "onderdeel"
        ),
        ".",
    ),
    duidingen=(
        "Over middelen voor de organisatie zegt het lid niets (het noemt een thema en het integrale deel); daarover volgt hier geen uitkomst.",
        "Een niet besteed bedrag wordt ingezet in een later jaar dan dat van de uitkering: geld van 2026 in 2027 of 2028, geld van 2027 in 2028; besteden in het jaar zelf, of eerder, is geen inzet van een niet besteed bedrag.",
    ),
    hardheidsclausule="artikel 15",
)
def later_ingezet_binnen_hetzelfde_onderdeel(besteding: Besteding) -> Toetsing:
    """Artikel 10, tweede lid.

    > 2. Het college kan het niet bestede bedrag van de in 2026 en 2027 uitgekeerde middelen
    > inzetten voor besteding in 2027 en 2028 aan activiteiten binnen hetzelfde thema of het
    > integrale deel ten behoeve van te behalen resultaten zoals vermeld in de aanvraag, bedoeld in
    > artikel 9, onder de voorwaarde dat de alliantie hier schriftelijk mee akkoord gaat.
    """
    indien = en(
        bereken_inzet_in_een_later_jaar(besteding),
        ongelijk(veld(besteding.uitgekeerd_voor, "uitgekeerd_voor"), _ORGANISATIE),
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=gelijk(
            veld_van(
                veld(besteding.activiteit, "activiteit"),
                lambda drager: drager.onderdeel,
                "onderdeel",
            ),
            veld(besteding.uitgekeerd_voor, "uitgekeerd_voor"),
        ),
    )


@eis(
    naam="later_ingezet_voor_vermelde_resultaten",
    vindplaats="artikel 10, tweede lid",
    anker="artikel-10/#lid-2",
    feiten=(
        Feit(0, "uitgekeerd_voor", "uitgekeerd_voor"),
        Feit(0, "voor_resultaten_vermeld_in_de_aanvraag", "voor_resultaten_vermeld_in_de_aanvraag"),
    ),
    condities="De voorwaarde is niet vervuld: indien inzet_in_een_later_jaar en uitgekeerd_voor is niet organisatie.",
    anders=lambda besteding: (
        "De later ingezette middelen dienen geen te behalen resultaten zoals vermeld in",
        " ",
        "de aanvraag.",
    ),
    duidingen=(
        "Over middelen voor de organisatie zegt het lid niets (het noemt een thema en het integrale deel); daarover volgt hier geen uitkomst.",
        "Een niet besteed bedrag wordt ingezet in een later jaar dan dat van de uitkering: geld van 2026 in 2027 of 2028, geld van 2027 in 2028; besteden in het jaar zelf, of eerder, is geen inzet van een niet besteed bedrag.",
    ),
    hardheidsclausule="artikel 15",
)
def later_ingezet_voor_vermelde_resultaten(besteding: Besteding) -> Toetsing:
    """Artikel 10, tweede lid.

    > 2. Het college kan het niet bestede bedrag van de in 2026 en 2027 uitgekeerde middelen
    > inzetten voor besteding in 2027 en 2028 aan activiteiten binnen hetzelfde thema of het
    > integrale deel ten behoeve van te behalen resultaten zoals vermeld in de aanvraag, bedoeld in
    > artikel 9, onder de voorwaarde dat de alliantie hier schriftelijk mee akkoord gaat.
    """
    indien = en(
        bereken_inzet_in_een_later_jaar(besteding),
        ongelijk(veld(besteding.uitgekeerd_voor, "uitgekeerd_voor"), _ORGANISATIE),
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=veld(
            besteding.voor_resultaten_vermeld_in_de_aanvraag,
            "voor_resultaten_vermeld_in_de_aanvraag",
        ),
    )


@eis(
    naam="later_ingezet_met_schriftelijk_akkoord",
    vindplaats="artikel 10, tweede lid",
    anker="artikel-10/#lid-2",
    feiten=(
        Feit(0, "uitgekeerd_voor", "uitgekeerd_voor"),
        Feit(0, "alliantie_gaat_schriftelijk_akkoord", "alliantie_gaat_schriftelijk_akkoord"),
    ),
    condities="De voorwaarde is niet vervuld: indien inzet_in_een_later_jaar en uitgekeerd_voor is niet organisatie.",
    anders=lambda besteding: (
        "De alliantie gaat niet schriftelijk akkoord met de inzet van niet bestede",
        " ",
        "middelen in een later jaar.",
    ),
    duidingen=(
        "Het lid maakt geen uitzondering voor wat in de aanvraag al voor een later jaar was gereserveerd; dan kan het akkoord bij de aanvraag (artikel 9, tweede lid) het gevraagde akkoord zijn.",
        "Over middelen voor de organisatie zegt het lid niets (het noemt een thema en het integrale deel); daarover volgt hier geen uitkomst.",
        "Een niet besteed bedrag wordt ingezet in een later jaar dan dat van de uitkering: geld van 2026 in 2027 of 2028, geld van 2027 in 2028; besteden in het jaar zelf, of eerder, is geen inzet van een niet besteed bedrag.",
    ),
    hardheidsclausule="artikel 15",
)
def later_ingezet_met_schriftelijk_akkoord(besteding: Besteding) -> Toetsing:
    """Artikel 10, tweede lid.

    > 2. Het college kan het niet bestede bedrag van de in 2026 en 2027 uitgekeerde middelen
    > inzetten voor besteding in 2027 en 2028 aan activiteiten binnen hetzelfde thema of het
    > integrale deel ten behoeve van te behalen resultaten zoals vermeld in de aanvraag, bedoeld in
    > artikel 9, onder de voorwaarde dat de alliantie hier schriftelijk mee akkoord gaat.
    """
    indien = en(
        bereken_inzet_in_een_later_jaar(besteding),
        ongelijk(veld(besteding.uitgekeerd_voor, "uitgekeerd_voor"), _ORGANISATIE),
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=veld(
            besteding.alliantie_gaat_schriftelijk_akkoord, "alliantie_gaat_schriftelijk_akkoord"
        ),
    )


@eis(
    naam="uiterlijk_besteed",
    vindplaats="artikel 10, derde lid",
    anker="artikel-10/#lid-3",
    feiten=(Feit(0, "besteed_op", "besteed_op"),),
    anders=lambda besteding: (
        "Besteed op ",
        veld(besteding.besteed_op, "besteed_op"),
        "; de uitkering is uiterlijk op",
        " ",
        UITERSTE_DATUM_ZONDER_UITSTEL,
        " besteed.",
    ),
    hardheidsclausule="artikel 15",
)
def uiterlijk_besteed(besteding: Besteding) -> Toetsing:
    """Artikel 10, derde lid.

    > 3. De uitkering is uiterlijk op 31 december 2028 besteed.
    """
    return toets(
        geldt=ten_hoogste(veld(besteding.besteed_op, "besteed_op"), UITERSTE_DATUM_ZONDER_UITSTEL),
        afwijkingen=(
            (uitstel_van_de_bestedingstermijn, uitstel_van_de_bestedingstermijn(besteding)),
        ),
    )


@eis(
    naam="uitstel_gevraagd_in_de_uitstelperiode",
    vindplaats="artikel 10, vierde lid",
    anker="artikel-10/#lid-4",
    feiten=(Feit(0, "ingediend_op", "ingediend_op"),),
    anders=lambda verzoek_tot_uitstel: (
        "Ingediend op ",
        veld(verzoek_tot_uitstel.ingediend_op, "ingediend_op"),
        "; uitstel verzoeken kan ",
        UITSTELPERIODE,
        ".",
    ),
    duidingen=(
        "‘Tussen 1 augustus en 1 oktober 2028’ wordt gelezen met begin- en einddag erbij: de woorden sluiten ze niet uit, en twijfel over een termijn gaat niet ten koste van wie het verzoek doet; wie zeker wil zijn dient het verzoek in van 2 augustus tot en met 30 september 2028.",
    ),
    hardheidsclausule="artikel 15",
)
def uitstel_gevraagd_in_de_uitstelperiode(verzoek_tot_uitstel: VerzoekTotUitstel) -> Toetsing:
    """Artikel 10, vierde lid.

    > 4. Het college kan tussen 1 augustus en 1 oktober 2028 bij de minister een gemotiveerd verzoek
    > indienen tot uitstel van de bestedingstermijn, bedoeld in het derde lid. Uitstel kan ten
    > hoogste worden verleend tot en met 31 december 2029. Het verzoek tot uitstel kan enkel worden
    > ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende
    > stedelijk focusgebied.
    """
    return valt_in(veld(verzoek_tot_uitstel.ingediend_op, "ingediend_op"), UITSTELPERIODE)


@eis(
    naam="uitstel_gemotiveerd",
    vindplaats="artikel 10, vierde lid",
    anker="artikel-10/#lid-4",
    feiten=(Feit(0, "gemotiveerd", "gemotiveerd"),),
    anders=lambda verzoek_tot_uitstel: ("Het verzoek is niet gemotiveerd.",),
    hardheidsclausule="artikel 15",
)
def uitstel_gemotiveerd(verzoek_tot_uitstel: VerzoekTotUitstel) -> Toetsing:
    """Artikel 10, vierde lid.

    > 4. Het college kan tussen 1 augustus en 1 oktober 2028 bij de minister een gemotiveerd verzoek
    > indienen tot uitstel van de bestedingstermijn, bedoeld in het derde lid. Uitstel kan ten
    > hoogste worden verleend tot en met 31 december 2029. Het verzoek tot uitstel kan enkel worden
    > ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende
    > stedelijk focusgebied.
    """
    return veld(verzoek_tot_uitstel.gemotiveerd, "gemotiveerd")


@eis(
    naam="uitstel_ten_hoogste_tot_en_met_de_uiterste_datum",
    vindplaats="artikel 10, vierde lid",
    anker="artikel-10/#lid-4",
    feiten=(Feit(0, "gevraagd_uitstel_tot_en_met", "gevraagd_uitstel_tot_en_met"),),
    anders=lambda verzoek_tot_uitstel: (
        "Gevraagd is uitstel tot en met ",
        veld(verzoek_tot_uitstel.gevraagd_uitstel_tot_en_met, "gevraagd_uitstel_tot_en_met"),
        "; het kan ten",
        " ",
        "hoogste worden verleend tot en met ",
        UITERSTE_DATUM_VAN_UITSTEL,
        ".",
    ),
    duidingen=(
        "De volzin begrenst het verlenen; een verzoek om langer uitstel kan dus niet, of niet geheel, worden ingewilligd.",
    ),
    hardheidsclausule="artikel 15",
)
def uitstel_ten_hoogste_tot_en_met_de_uiterste_datum(
    verzoek_tot_uitstel: VerzoekTotUitstel,
) -> Toetsing:
    """Artikel 10, vierde lid.

    > 4. Het college kan tussen 1 augustus en 1 oktober 2028 bij de minister een gemotiveerd verzoek
    > indienen tot uitstel van de bestedingstermijn, bedoeld in het derde lid. Uitstel kan ten
    > hoogste worden verleend tot en met 31 december 2029. Het verzoek tot uitstel kan enkel worden
    > ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende
    > stedelijk focusgebied.
    """
    return ten_hoogste(
        veld(verzoek_tot_uitstel.gevraagd_uitstel_tot_en_met, "gevraagd_uitstel_tot_en_met"),
        UITERSTE_DATUM_VAN_UITSTEL,
    )


@eis(
    naam="uitstel_met_schriftelijk_akkoord",
    vindplaats="artikel 10, vierde lid",
    anker="artikel-10/#lid-4",
    feiten=(Feit(0, "stedelijk_focusgebieden", "stedelijk_focusgebieden"),),
    anders=lambda verzoek_tot_uitstel: (
        "Niet van elke alliantie van de gebieden in het verzoek",
        " ",
        "(",
        veld(verzoek_tot_uitstel.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
        ") is een schriftelijk akkoord bijgevoegd.",
    ),
    hardheidsclausule="artikel 15",
)
def uitstel_met_schriftelijk_akkoord(verzoek_tot_uitstel: VerzoekTotUitstel) -> Toetsing:
    """Artikel 10, vierde lid.

    > 4. Het college kan tussen 1 augustus en 1 oktober 2028 bij de minister een gemotiveerd verzoek
    > indienen tot uitstel van de bestedingstermijn, bedoeld in het derde lid. Uitstel kan ten
    > hoogste worden verleend tot en met 31 december 2029. Het verzoek tot uitstel kan enkel worden
    > ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende
    > stedelijk focusgebied.
    """
    return en(
        er_is_een(
            veld(verzoek_tot_uitstel.akkoorden, "akkoorden"),
            lambda akkoord: en(
                veld(akkoord.schriftelijk, "schriftelijk"), veld(akkoord.bijgevoegd, "bijgevoegd")
            ),
        ),
        voor_elk(
            veld(verzoek_tot_uitstel.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
            lambda focusgebied: er_is_een(
                veld(verzoek_tot_uitstel.akkoorden, "akkoorden"),
                lambda akkoord: en(
                    gelijk(veld(akkoord.gebied, "gebied"), focusgebied),
                    veld(akkoord.schriftelijk, "schriftelijk"),
                    veld(akkoord.bijgevoegd, "bijgevoegd"),
                ),
            ),
        ),
    )


def bereken_laatste_dag_van_besteding(besteding: Besteding) -> date | Onbekend:
    """Artikel 10, vierde lid.

    > 4. Het college kan tussen 1 augustus en 1 oktober 2028 bij de minister een gemotiveerd verzoek
    > indienen tot uitstel van de bestedingstermijn, bedoeld in het derde lid. Uitstel kan ten
    > hoogste worden verleend tot en met 31 december 2029. Het verzoek tot uitstel kan enkel worden
    > ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende
    > stedelijk focusgebied.
    """
    return indien_dan(
        veld(besteding.uitstel_verleend, "uitstel_verleend"),
        laagste(
            veld(besteding.uitstel_verleend_tot_en_met, "uitstel_verleend_tot_en_met"),
            UITERSTE_DATUM_VAN_UITSTEL,
        ),
        UITERSTE_DATUM_ZONDER_UITSTEL,
    )


@afwijking(naam="uitstel_van_de_bestedingstermijn", vindplaats="artikel 10, vierde lid")
def uitstel_van_de_bestedingstermijn(besteding: Besteding) -> Waarheid:
    """Artikel 10, vierde lid.

    > 4. Het college kan tussen 1 augustus en 1 oktober 2028 bij de minister een gemotiveerd verzoek
    > indienen tot uitstel van de bestedingstermijn, bedoeld in het derde lid. Uitstel kan ten
    > hoogste worden verleend tot en met 31 december 2029. Het verzoek tot uitstel kan enkel worden
    > ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende
    > stedelijk focusgebied.
    """
    eerst = veld(besteding.uitstel_verleend, "uitstel_verleend")
    if eerst is False:
        return False
    return en(
        eerst,
        meer_dan(veld(besteding.besteed_op, "besteed_op"), UITERSTE_DATUM_ZONDER_UITSTEL),
        ten_hoogste(
            veld(besteding.besteed_op, "besteed_op"),
            veld(besteding.uitstel_verleend_tot_en_met, "uitstel_verleend_tot_en_met"),
        ),
        ten_hoogste(veld(besteding.besteed_op, "besteed_op"), UITERSTE_DATUM_VAN_UITSTEL),
    )
