# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 9, f4bbcd737b69a0cc

"""Artikel 9 Aanvraag voor de specifieke uitkering of wijziging van de uitkering."""

from __future__ import annotations

from fractions import Fraction

from .._runtime.bedrag import Bedrag
from .._runtime.logica import VeldIs, Waarheid, en, er_is_een, niet, of, opgegeven, veld, voor_elk
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, afwijking, eis, toets
from .._runtime.rekenen import aandeel
from .._runtime.vergelijken import bevat, gelijk, meer_dan, ongelijk, ten_minste, valt_in
from ..keuzelijsten import OnderdeelVanDeUitkering, SoortAanvraag
from ..modellen import AangevraagdBedrag, Aanvraag, Wijzigingsaanvraag
from ..waarden import (
    AANVRAAGPERIODE,
    PERIODE_NIEUWE_AANVRAAG,
    WIJZIGINGSPERIODE_2026,
    WIJZIGINGSPERIODE_2027,
)

_EURO_0 = Bedrag.van("0")
_NIEUW_NA_AFWIJZING = SoortAanvraag.NIEUW_NA_AFWIJZING
_ORGANISATIE = OnderdeelVanDeUitkering.ORGANISATIE
_PROCENT_25 = Fraction(25, 100)
_SOORT_IS_NIEUW_NA_AFWIJZING = VeldIs("soort", SoortAanvraag.NIEUW_NA_AFWIJZING)


@eis(
    naam="aangevraagd_in_de_aanvraagperiode",
    vindplaats="artikel 9, eerste lid",
    anker="artikel-9/#lid-1",
    feiten=(Feit(0, "ingediend_op", "ingediend_op"),),
    anders=lambda aanvraag: (
        "Ingediend op ",
        veld(aanvraag.ingediend_op, "ingediend_op"),
        "; aanvragen kan ",
        AANVRAAGPERIODE,
        ".",
    ),
    duidingen=(
        "De nieuwe aanvraag heeft haar eigen periode; dat lid 1 dan niet geldt staat er niet met zoveel woorden, maar anders kon geen enkele nieuwe aanvraag op tijd zijn.",
    ),
    hardheidsclausule="artikel 15",
)
def aangevraagd_in_de_aanvraagperiode(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 9, eerste lid.

    > 1. Een uitkering kan worden aangevraagd van 7 juli 2025 tot en met 17 oktober 2025.
    """
    return toets(
        geldt=valt_in(veld(aanvraag.ingediend_op, "ingediend_op"), AANVRAAGPERIODE),
        afwijkingen=((nieuwe_aanvraag_na_afwijzing, nieuwe_aanvraag_na_afwijzing(aanvraag)),),
    )


@eis(
    naam="aanvraag_door_het_college",
    vindplaats="artikel 9, tweede lid",
    anker="artikel-9/#lid-2",
    feiten=(Feit(0, "aangevraagd_door_het_college", "aangevraagd_door_het_college"),),
    anders=lambda aanvraag: ("De uitkering is niet aangevraagd door het college.",),
    hardheidsclausule="artikel 15",
)
def aanvraag_door_het_college(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 9, tweede lid.

    > 2. De uitkering wordt aangevraagd door het college met gebruikmaking van het door de minister
    > ter beschikking gestelde formulier, waarin het college aangeeft wat de te behalen resultaten
    > zijn. Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de
    > alliantie van het desbetreffende stedelijk focusgebied.
    """
    return veld(aanvraag.aangevraagd_door_het_college, "aangevraagd_door_het_college")


@eis(
    naam="aanvraag_met_het_formulier",
    vindplaats="artikel 9, tweede lid",
    anker="artikel-9/#lid-2",
    feiten=(Feit(0, "met_formulier_van_de_minister", "met_formulier_van_de_minister"),),
    anders=lambda aanvraag: (
        "De aanvraag is niet gedaan met het door de minister ter beschikking gestelde",
        " ",
        "formulier.",
    ),
    hardheidsclausule="artikel 15",
)
def aanvraag_met_het_formulier(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 9, tweede lid.

    > 2. De uitkering wordt aangevraagd door het college met gebruikmaking van het door de minister
    > ter beschikking gestelde formulier, waarin het college aangeeft wat de te behalen resultaten
    > zijn. Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de
    > alliantie van het desbetreffende stedelijk focusgebied.
    """
    return veld(aanvraag.met_formulier_van_de_minister, "met_formulier_van_de_minister")


@eis(
    naam="te_behalen_resultaten_aangegeven",
    vindplaats="artikel 9, tweede lid",
    anker="artikel-9/#lid-2",
    anders=lambda aanvraag: ("Het college geeft niet aan wat de te behalen resultaten zijn.",),
    duidingen=(
        "Het lid maakt geen uitzondering voor een aanvraag die alleen de organisatie betreft: ook die geeft de te behalen resultaten aan.",
    ),
    hardheidsclausule="artikel 15",
)
def te_behalen_resultaten_aangegeven(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 9, tweede lid.

    > 2. De uitkering wordt aangevraagd door het college met gebruikmaking van het door de minister
    > ter beschikking gestelde formulier, waarin het college aangeeft wat de te behalen resultaten
    > zijn. Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de
    > alliantie van het desbetreffende stedelijk focusgebied.
    """
    return en(
        er_is_een(
            veld(aanvraag.resultaten, "resultaten"),
            lambda resultaat: opgegeven(veld(resultaat.omschrijving, "omschrijving")),
        ),
        voor_elk(
            veld(aanvraag.resultaten, "resultaten"),
            lambda resultaat: opgegeven(veld(resultaat.omschrijving, "omschrijving")),
        ),
    )


@eis(
    naam="schriftelijk_akkoord_van_elke_alliantie",
    vindplaats="artikel 9, tweede lid",
    anker="artikel-9/#lid-2",
    feiten=(Feit(0, "stedelijk_focusgebieden", "stedelijk_focusgebieden"),),
    anders=lambda aanvraag: (
        "Niet van elke alliantie van de gebieden in de aanvraag",
        " ",
        "(",
        veld(aanvraag.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
        ") is een schriftelijk akkoord bijgevoegd.",
    ),
    duidingen=(
        "‘Het desbetreffende stedelijk focusgebied’ is elk gebied waarvoor wordt aangevraagd: een gemeente met twee focusgebieden voegt twee akkoorden bij.",
    ),
    hardheidsclausule="artikel 15",
)
def schriftelijk_akkoord_van_elke_alliantie(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 9, tweede lid.

    > 2. De uitkering wordt aangevraagd door het college met gebruikmaking van het door de minister
    > ter beschikking gestelde formulier, waarin het college aangeeft wat de te behalen resultaten
    > zijn. Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de
    > alliantie van het desbetreffende stedelijk focusgebied.
    """
    return en(
        er_is_een(
            veld(aanvraag.akkoorden, "akkoorden"),
            lambda akkoord: en(
                veld(akkoord.schriftelijk, "schriftelijk"), veld(akkoord.bijgevoegd, "bijgevoegd")
            ),
        ),
        voor_elk(
            veld(aanvraag.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
            lambda focusgebied: er_is_een(
                veld(aanvraag.akkoorden, "akkoorden"),
                lambda akkoord: en(
                    gelijk(veld(akkoord.gebied, "gebied"), focusgebied),
                    veld(akkoord.schriftelijk, "schriftelijk"),
                    veld(akkoord.bijgevoegd, "bijgevoegd"),
                ),
            ),
        ),
    )


@eis(
    naam="aanvraag_door_het_college",
    vindplaats="artikel 9, derde lid",
    anker="artikel-9/#lid-3",
    id="aanvraag_door_het_college_wijzigingsaanvraag",
    feiten=(Feit(0, "aangevraagd_door_het_college", "aangevraagd_door_het_college"),),
    anders=lambda wijzigingsaanvraag: ("De uitkering is niet aangevraagd door het college.",),
    hardheidsclausule="artikel 15",
    overeenkomstig="artikel 9, tweede lid",
)
def aanvraag_door_het_college_wijzigingsaanvraag(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 9, derde lid.

    > 2. De uitkering wordt aangevraagd door het college met gebruikmaking van het door de minister
    > ter beschikking gestelde formulier, waarin het college aangeeft wat de te behalen resultaten
    > zijn. Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de
    > alliantie van het desbetreffende stedelijk focusgebied.

    Overeenkomstig artikel 9, tweede lid.
    """
    return veld(wijzigingsaanvraag.aangevraagd_door_het_college, "aangevraagd_door_het_college")


@eis(
    naam="aanvraag_met_het_formulier",
    vindplaats="artikel 9, derde lid",
    anker="artikel-9/#lid-3",
    id="aanvraag_met_het_formulier_wijzigingsaanvraag",
    feiten=(Feit(0, "met_formulier_van_de_minister", "met_formulier_van_de_minister"),),
    anders=lambda wijzigingsaanvraag: (
        "De aanvraag is niet gedaan met het door de minister ter beschikking gestelde",
        " ",
        "formulier.",
    ),
    hardheidsclausule="artikel 15",
    overeenkomstig="artikel 9, tweede lid",
)
def aanvraag_met_het_formulier_wijzigingsaanvraag(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 9, derde lid.

    > 2. De uitkering wordt aangevraagd door het college met gebruikmaking van het door de minister
    > ter beschikking gestelde formulier, waarin het college aangeeft wat de te behalen resultaten
    > zijn. Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de
    > alliantie van het desbetreffende stedelijk focusgebied.

    Overeenkomstig artikel 9, tweede lid.
    """
    return veld(wijzigingsaanvraag.met_formulier_van_de_minister, "met_formulier_van_de_minister")


@eis(
    naam="te_behalen_resultaten_aangegeven",
    vindplaats="artikel 9, derde lid",
    anker="artikel-9/#lid-3",
    id="te_behalen_resultaten_aangegeven_wijzigingsaanvraag",
    anders=lambda wijzigingsaanvraag: (
        "Het college geeft niet aan wat de te behalen resultaten zijn.",
    ),
    duidingen=(
        "Het lid maakt geen uitzondering voor een aanvraag die alleen de organisatie betreft: ook die geeft de te behalen resultaten aan.",
    ),
    hardheidsclausule="artikel 15",
    overeenkomstig="artikel 9, tweede lid",
)
def te_behalen_resultaten_aangegeven_wijzigingsaanvraag(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 9, derde lid.

    > 2. De uitkering wordt aangevraagd door het college met gebruikmaking van het door de minister
    > ter beschikking gestelde formulier, waarin het college aangeeft wat de te behalen resultaten
    > zijn. Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de
    > alliantie van het desbetreffende stedelijk focusgebied.

    Overeenkomstig artikel 9, tweede lid.
    """
    return en(
        er_is_een(
            veld(wijzigingsaanvraag.resultaten, "resultaten"),
            lambda resultaat: opgegeven(veld(resultaat.omschrijving, "omschrijving")),
        ),
        voor_elk(
            veld(wijzigingsaanvraag.resultaten, "resultaten"),
            lambda resultaat: opgegeven(veld(resultaat.omschrijving, "omschrijving")),
        ),
    )


@eis(
    naam="schriftelijk_akkoord_van_elke_alliantie",
    vindplaats="artikel 9, derde lid",
    anker="artikel-9/#lid-3",
    id="schriftelijk_akkoord_van_elke_alliantie_wijzigingsaanvraag",
    feiten=(Feit(0, "stedelijk_focusgebieden", "stedelijk_focusgebieden"),),
    anders=lambda wijzigingsaanvraag: (
        "Niet van elke alliantie van de gebieden in de aanvraag",
        " ",
        "(",
        veld(wijzigingsaanvraag.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
        ") is een schriftelijk akkoord bijgevoegd.",
    ),
    duidingen=(
        "‘Het desbetreffende stedelijk focusgebied’ is elk gebied waarvoor wordt aangevraagd: een gemeente met twee focusgebieden voegt twee akkoorden bij.",
    ),
    hardheidsclausule="artikel 15",
    overeenkomstig="artikel 9, tweede lid",
)
def schriftelijk_akkoord_van_elke_alliantie_wijzigingsaanvraag(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 9, derde lid.

    > 2. De uitkering wordt aangevraagd door het college met gebruikmaking van het door de minister
    > ter beschikking gestelde formulier, waarin het college aangeeft wat de te behalen resultaten
    > zijn. Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de
    > alliantie van het desbetreffende stedelijk focusgebied.

    Overeenkomstig artikel 9, tweede lid.
    """
    return en(
        er_is_een(
            veld(wijzigingsaanvraag.akkoorden, "akkoorden"),
            lambda akkoord: en(
                veld(akkoord.schriftelijk, "schriftelijk"), veld(akkoord.bijgevoegd, "bijgevoegd")
            ),
        ),
        voor_elk(
            veld(wijzigingsaanvraag.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
            lambda focusgebied: er_is_een(
                veld(wijzigingsaanvraag.akkoorden, "akkoorden"),
                lambda akkoord: en(
                    gelijk(veld(akkoord.gebied, "gebied"), focusgebied),
                    veld(akkoord.schriftelijk, "schriftelijk"),
                    veld(akkoord.bijgevoegd, "bijgevoegd"),
                ),
            ),
        ),
    )


@eis(
    naam="wijziging_aangevraagd_in_een_wijzigingsperiode",
    vindplaats="artikel 9, derde lid",
    anker="artikel-9/#lid-3",
    feiten=(Feit(0, "ingediend_op", "ingediend_op"),),
    anders=lambda wijzigingsaanvraag: (
        "Ingediend op ",
        veld(wijzigingsaanvraag.ingediend_op, "ingediend_op"),
        "; een wijziging aanvragen kan",
        " ",
        WIJZIGINGSPERIODE_2026,
        " en ",
        WIJZIGINGSPERIODE_2027,
        ".",
    ),
    hardheidsclausule="artikel 15",
)
def wijziging_aangevraagd_in_een_wijzigingsperiode(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 9, derde lid.

    > 3. Een wijziging van de uitkering, bedoeld in artikel 12, eerste lid, kan door het college
    > worden aangevraagd van 1 september 2026 tot en met 31 oktober 2026 en van 1 september 2027 tot
    > en met 31 oktober 2027. Voor de aanvraag tot wijziging is het tweede lid van overeenkomstige
    > toepassing.
    """
    return of(
        valt_in(veld(wijzigingsaanvraag.ingediend_op, "ingediend_op"), WIJZIGINGSPERIODE_2026),
        valt_in(veld(wijzigingsaanvraag.ingediend_op, "ingediend_op"), WIJZIGINGSPERIODE_2027),
    )


@eis(
    naam="wijziging_mag_worden_ingediend",
    vindplaats="artikel 9, vierde lid",
    anker="artikel-9/#lid-4",
    feiten=(Feit(0, "wijzigt_resultaten_en_budget", "wijzigt_resultaten_en_budget"),),
    condities="De voorwaarde is niet vervuld: indien wijzigt_resultaten_en_budget.",
    anders=lambda wijzigingsaanvraag: (
        "Voor geen thema, noch voor de integrale activiteiten, wijzigt ten minste 25% van",
        " ",
        "het budget, en er is geen nieuw te behalen resultaat.",
    ),
    duidingen=(
        "De 25% wordt genomen van het verleende budget voor dat ene thema of voor de integrale activiteiten, over alle jaren samen, omdat het lid ‘het budget voor een thema’ noemt en niet dat van een jaar of van de hele uitkering; meer, minder en verschuiven binnen het thema is alle drie wijzigen.",
        "Het lid zegt wanneer een wijziging mag worden ingediend (‘kan uitsluitend’); dat zij dan ook moet worden ingediend staat alleen in de toelichting (‘alleen hoeft’) en is hier geen eis.",
        "De voorwaarde geldt alleen voor een wijziging van resultaten én het daarvoor benodigde budget, zoals de aanhef zegt; het budget voor de organisatie telt niet mee, omdat onderdeel a alleen een thema en de integrale activiteiten noemt.",
    ),
    hardheidsclausule="artikel 15",
)
def wijziging_mag_worden_ingediend(wijzigingsaanvraag: Wijzigingsaanvraag) -> Toetsing:
    """Artikel 9, vierde lid.

    > 4. Een aanvraag tot wijziging van de uitkering, bedoeld in het derde lid, die ziet op
    > aanpassing van de te behalen resultaten en het daarvoor benodigde budget, kan uitsluitend
    > worden ingediend indien:
    >
    > a. ten minste 25% van het budget voor een thema of voor de integrale activiteiten, bedoeld in
    > artikel 4, gewijzigd wordt; of
    >
    > b. de wijziging ziet op een nieuw te behalen resultaat dat niet in de aanvraag, bedoeld in het
    > eerste lid, is omschreven.
    """
    indien = veld(wijzigingsaanvraag.wijzigt_resultaten_en_budget, "wijzigt_resultaten_en_budget")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=of(
            er_is_een(
                veld(wijzigingsaanvraag.budgetwijzigingen, "budgetwijzigingen"),
                lambda wijziging: en(
                    ongelijk(veld(wijziging.onderdeel, "onderdeel"), _ORGANISATIE),
                    meer_dan(veld(wijziging.gewijzigd_bedrag, "gewijzigd_bedrag"), _EURO_0),
                    ten_minste(
                        veld(wijziging.gewijzigd_bedrag, "gewijzigd_bedrag"),
                        aandeel(_PROCENT_25, veld(wijziging.verleend_budget, "verleend_budget")),
                    ),
                ),
            ),
            er_is_een(
                veld(wijzigingsaanvraag.resultaten, "resultaten"),
                lambda resultaat: niet(
                    veld(
                        resultaat.omschreven_in_de_eerste_aanvraag,
                        "omschreven_in_de_eerste_aanvraag",
                    )
                ),
            ),
        ),
    )


@eis(
    naam="eerste_aanvraag_was_afgewezen",
    vindplaats="artikel 9, vijfde lid",
    anker="artikel-9/#lid-5",
    indien=_SOORT_IS_NIEUW_NA_AFWIJZING,
    feiten=(
        Feit(0, "soort", "soort"),
        Feit(0, "eerste_aanvraag_afgewezen", "eerste_aanvraag_afgewezen"),
    ),
    condities="De voorwaarde is niet vervuld: indien soort is nieuw_na_afwijzing.",
    anders=lambda aanvraag: (
        "Een nieuwe aanvraag kan alleen indien de minister de eerste geheel of",
        " ",
        "gedeeltelijk heeft afgewezen.",
    ),
    hardheidsclausule="artikel 15",
)
def eerste_aanvraag_was_afgewezen(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 9, vijfde lid.

    > 5. Indien de minister de aanvraag, bedoeld in het eerste lid, geheel of gedeeltelijk heeft
    > afgewezen, kan het college een nieuwe aanvraag indienen voor een uitkering die betrekking
    > heeft op de afgewezen onderdelen. Deze aanvraag kan worden ingediend van 1 januari 2026 tot en
    > met 28 februari 2026. Het tweede lid is van overeenkomstige toepassing.
    """
    return veld(aanvraag.eerste_aanvraag_afgewezen, "eerste_aanvraag_afgewezen")


@eis(
    naam="alleen_afgewezen_onderdelen",
    vindplaats="artikel 9, vijfde lid",
    anker="artikel-9/#lid-5",
    indien=_SOORT_IS_NIEUW_NA_AFWIJZING,
    feiten=(
        Feit(0, "soort", "soort"),
        Feit(0, "afgewezen_onderdelen", "afgewezen_onderdelen"),
        Feit(1, "onderdeel", "onderdeel"),
    ),
    condities="De voorwaarde is niet vervuld: indien soort van aanvraag is nieuw_na_afwijzing.",
    anders=lambda aanvraag, aangevraagd: (
        "De nieuwe aanvraag vraagt een bedrag voor een onderdeel dat niet is afgewezen:",
        " ",
        veld(aangevraagd.onderdeel, "onderdeel"),
        ".",
    ),
    treft=Treft(
        "onderdeel", lambda aanvraag, aangevraagd: veld(aangevraagd.onderdeel, "onderdeel")
    ),
    duidingen=(
        "‘Onderdelen’ zijn de organisatie, elk thema en het integrale deel (artikel 2, eerste en tweede lid; de toelichting bij artikel 9 noemt thema’s en integrale deel); een onderdeel dat voor een deel is afgewezen kan opnieuw worden aangevraagd, en het maximum geldt dan voor alles wat ervoor wordt verleend samen.",
    ),
    hardheidsclausule="artikel 15",
)
def alleen_afgewezen_onderdelen(aanvraag: Aanvraag, aangevraagd: AangevraagdBedrag) -> Toetsing:
    """Artikel 9, vijfde lid.

    > 5. Indien de minister de aanvraag, bedoeld in het eerste lid, geheel of gedeeltelijk heeft
    > afgewezen, kan het college een nieuwe aanvraag indienen voor een uitkering die betrekking
    > heeft op de afgewezen onderdelen. Deze aanvraag kan worden ingediend van 1 januari 2026 tot en
    > met 28 februari 2026. Het tweede lid is van overeenkomstige toepassing.
    """
    return bevat(
        veld(aanvraag.afgewezen_onderdelen, "afgewezen_onderdelen"),
        veld(aangevraagd.onderdeel, "onderdeel"),
    )


@afwijking(
    naam="nieuwe_aanvraag_na_afwijzing",
    vindplaats="artikel 9, vijfde lid",
    duidingen=(
        "De nieuwe aanvraag heeft haar eigen periode; dat lid 1 dan niet geldt staat er niet met zoveel woorden, maar anders kon geen enkele nieuwe aanvraag op tijd zijn.",
    ),
)
def nieuwe_aanvraag_na_afwijzing(aanvraag: Aanvraag) -> Waarheid:
    """Artikel 9, vijfde lid.

    > 5. Indien de minister de aanvraag, bedoeld in het eerste lid, geheel of gedeeltelijk heeft
    > afgewezen, kan het college een nieuwe aanvraag indienen voor een uitkering die betrekking
    > heeft op de afgewezen onderdelen. Deze aanvraag kan worden ingediend van 1 januari 2026 tot en
    > met 28 februari 2026. Het tweede lid is van overeenkomstige toepassing.
    """
    return en(
        gelijk(veld(aanvraag.soort, "soort"), _NIEUW_NA_AFWIJZING),
        veld(aanvraag.eerste_aanvraag_afgewezen, "eerste_aanvraag_afgewezen"),
    )


@eis(
    naam="nieuwe_aanvraag_in_haar_periode",
    vindplaats="artikel 9, vijfde lid",
    anker="artikel-9/#lid-5",
    indien=_SOORT_IS_NIEUW_NA_AFWIJZING,
    feiten=(Feit(0, "soort", "soort"), Feit(0, "ingediend_op", "ingediend_op")),
    condities="De voorwaarde is niet vervuld: indien soort is nieuw_na_afwijzing.",
    anders=lambda aanvraag: (
        "Ingediend op ",
        veld(aanvraag.ingediend_op, "ingediend_op"),
        "; een nieuwe aanvraag kan ",
        PERIODE_NIEUWE_AANVRAAG,
        ".",
    ),
    hardheidsclausule="artikel 15",
)
def nieuwe_aanvraag_in_haar_periode(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 9, vijfde lid.

    > 5. Indien de minister de aanvraag, bedoeld in het eerste lid, geheel of gedeeltelijk heeft
    > afgewezen, kan het college een nieuwe aanvraag indienen voor een uitkering die betrekking
    > heeft op de afgewezen onderdelen. Deze aanvraag kan worden ingediend van 1 januari 2026 tot en
    > met 28 februari 2026. Het tweede lid is van overeenkomstige toepassing.
    """
    return valt_in(veld(aanvraag.ingediend_op, "ingediend_op"), PERIODE_NIEUWE_AANVRAAG)
