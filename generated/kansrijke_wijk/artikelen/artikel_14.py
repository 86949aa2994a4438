# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 14, c35af9a41cc50bfa

"""Artikel 14 Vaststelling en terugvordering."""

from __future__ import annotations

from datetime import date

from .._runtime.bedrag import Bedrag
from .._runtime.logica import Onbekend, en, niet, veld
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, eis, toets
from .._runtime.rekenen import laagste, minus, na, toepassen
from .._runtime.termijn import Termijn
from .._runtime.vergelijken import ten_hoogste, ten_minste
from ..modellen import Terugvordering, Vaststelling, Verantwoording

_TERMIJN_13_WEEK = Termijn(13, "week")
_TERMIJN_18_MAAND = Termijn(18, "maand")
_TERMIJN_1_JAAR = Termijn(1, "jaar")


def bereken_uiterste_vaststellingsdatum(ontvangen_op: date) -> date | Onbekend:
    """Artikel 14, eerste lid.

    > 1. De minister stelt binnen dertien weken na ontvangst van de verantwoordingsinformatie,
    > bedoeld in artikel 17a, eerste lid, van de Financiële-verhoudingswet, de uitkering vast over
    > het laatste kalenderjaar van de uitkering.
    """
    return na(_TERMIJN_13_WEEK, ontvangen_op)


@eis(
    naam="vastgesteld_binnen_dertien_weken",
    vindplaats="artikel 14, eerste lid",
    anker="artikel-14/#lid-1",
    feiten=(
        Feit(0, "ambtshalve_vastgesteld", "ambtshalve_vastgesteld"),
        Feit(0, "vastgesteld_op", "vastgesteld_op"),
        Feit(0, "verantwoording_ontvangen_op", "verantwoording_ontvangen_op"),
    ),
    condities="De voorwaarde is niet vervuld: tenzij ambtshalve_vastgesteld.",
    anders=lambda vaststelling: (
        "Vastgesteld op ",
        veld(vaststelling.vastgesteld_op, "vastgesteld_op"),
        "; de minister stelt de uitkering uiterlijk op",
        " ",
        toepassen(
            bereken_uiterste_vaststellingsdatum,
            veld(vaststelling.verantwoording_ontvangen_op, "verantwoording_ontvangen_op"),
        ),
        " vast.",
    ),
    duidingen=(
        "Bij ambtshalve vaststelling (derde lid) loopt deze termijn niet, omdat zij begint bij de ontvangst van informatie die er dan niet op tijd was.",
    ),
)
def vastgesteld_binnen_dertien_weken(vaststelling: Vaststelling) -> Toetsing:
    """Artikel 14, eerste lid.

    > 1. De minister stelt binnen dertien weken na ontvangst van de verantwoordingsinformatie,
    > bedoeld in artikel 17a, eerste lid, van de Financiële-verhoudingswet, de uitkering vast over
    > het laatste kalenderjaar van de uitkering.
    """
    indien = niet(veld(vaststelling.ambtshalve_vastgesteld, "ambtshalve_vastgesteld"))
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=ten_hoogste(
            veld(vaststelling.vastgesteld_op, "vastgesteld_op"),
            toepassen(
                bereken_uiterste_vaststellingsdatum,
                veld(vaststelling.verantwoording_ontvangen_op, "verantwoording_ontvangen_op"),
            ),
        ),
    )


def bereken_hoogste_vaststelling(verleend_in_de_beschikking: Bedrag) -> Bedrag | Onbekend:
    """Artikel 14, tweede lid.

    > 2. Indien de activiteiten ten behoeve van de te behalen resultaten, waarvoor de uitkering is
    > verleend, zijn verricht en daarnaast volledig is voldaan aan de verplichtingen die verbonden
    > zijn aan de uitkering, wordt de uitkering vastgesteld tot ten hoogste het bedrag dat is
    > bepaald in de verleningsbeschikking, bedoeld in artikel 12.
    """
    return verleend_in_de_beschikking


@eis(
    naam="vastgesteld_tot_ten_hoogste_de_verlening",
    vindplaats="artikel 14, tweede lid",
    anker="artikel-14/#lid-2",
    feiten=(
        Feit(0, "activiteiten_verricht", "activiteiten_verricht"),
        Feit(0, "verplichtingen_volledig_nagekomen", "verplichtingen_volledig_nagekomen"),
        Feit(0, "vastgesteld_bedrag", "vastgesteld_bedrag"),
        Feit(0, "verleend_in_de_beschikking", "verleend_in_de_beschikking"),
    ),
    condities="De voorwaarde is niet vervuld: indien activiteiten_verricht en verplichtingen_volledig_nagekomen.",
    anders=lambda vaststelling: (
        "Vastgesteld op ",
        veld(vaststelling.vastgesteld_bedrag, "vastgesteld_bedrag"),
        "; in de verleningsbeschikking is",
        " ",
        veld(vaststelling.verleend_in_de_beschikking, "verleend_in_de_beschikking"),
        " bepaald.",
    ),
    duidingen=(
        "Voor het geval dat niet alles is verricht of nagekomen noemt het lid geen bedrag; daarvoor volgt hier geen uitkomst, ook al zegt de toelichting dat de uitkering dan lager kan worden vastgesteld.",
    ),
)
def vastgesteld_tot_ten_hoogste_de_verlening(vaststelling: Vaststelling) -> Toetsing:
    """Artikel 14, tweede lid.

    > 2. Indien de activiteiten ten behoeve van de te behalen resultaten, waarvoor de uitkering is
    > verleend, zijn verricht en daarnaast volledig is voldaan aan de verplichtingen die verbonden
    > zijn aan de uitkering, wordt de uitkering vastgesteld tot ten hoogste het bedrag dat is
    > bepaald in de verleningsbeschikking, bedoeld in artikel 12.
    """
    indien = en(
        veld(vaststelling.activiteiten_verricht, "activiteiten_verricht"),
        veld(vaststelling.verplichtingen_volledig_nagekomen, "verplichtingen_volledig_nagekomen"),
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=ten_hoogste(
            veld(vaststelling.vastgesteld_bedrag, "vastgesteld_bedrag"),
            toepassen(
                bereken_hoogste_vaststelling,
                veld(vaststelling.verleend_in_de_beschikking, "verleend_in_de_beschikking"),
            ),
        ),
    )


def bereken_uiterste_ontvangst_van_de_verantwoording(
    einde_van_het_kalenderjaar: date,
) -> date | Onbekend:
    """Artikel 14, derde lid.

    > 3. Indien de verantwoordingsinformatie, bedoeld in het eerste lid, niet binnen achttien
    > maanden na het kalenderjaar waarop deze betrekking heeft is ontvangen door de minister, wordt
    > de hoogte van de uitkering ambtshalve door de minister vastgesteld.
    """
    return na(_TERMIJN_18_MAAND, einde_van_het_kalenderjaar)


@eis(
    naam="verantwoording_binnen_achttien_maanden",
    vindplaats="artikel 14, derde lid",
    anker="artikel-14/#lid-3",
    feiten=(
        Feit(0, "ontvangen_op", "ontvangen_op"),
        Feit(0, "einde_van_het_kalenderjaar", "einde_van_het_kalenderjaar"),
    ),
    anders=lambda verantwoording: (
        "Ontvangen op ",
        veld(verantwoording.ontvangen_op, "ontvangen_op"),
        "; na",
        " ",
        toepassen(
            bereken_uiterste_ontvangst_van_de_verantwoording,
            veld(verantwoording.einde_van_het_kalenderjaar, "einde_van_het_kalenderjaar"),
        ),
        " stelt de",
        " ",
        "minister de hoogte van de uitkering ambtshalve vast.",
    ),
    hardheidsclausule="artikel 15",
)
def verantwoording_binnen_achttien_maanden(verantwoording: Verantwoording) -> Toetsing:
    """Artikel 14, derde lid.

    > 3. Indien de verantwoordingsinformatie, bedoeld in het eerste lid, niet binnen achttien
    > maanden na het kalenderjaar waarop deze betrekking heeft is ontvangen door de minister, wordt
    > de hoogte van de uitkering ambtshalve door de minister vastgesteld.
    """
    return ten_hoogste(
        veld(verantwoording.ontvangen_op, "ontvangen_op"),
        toepassen(
            bereken_uiterste_ontvangst_van_de_verantwoording,
            veld(verantwoording.einde_van_het_kalenderjaar, "einde_van_het_kalenderjaar"),
        ),
    )


@eis(
    naam="ambtshalve_na_achttien_maanden",
    vindplaats="artikel 14, derde lid",
    anker="artikel-14/#lid-3",
    feiten=(
        Feit(0, "verantwoording_ontvangen_op", "verantwoording_ontvangen_op"),
        Feit(0, "einde_van_het_kalenderjaar", "einde_van_het_kalenderjaar"),
        Feit(0, "ambtshalve_vastgesteld", "ambtshalve_vastgesteld"),
    ),
    condities="De voorwaarde is niet vervuld: indien niet verantwoording_ontvangen_op is uiterlijk op uiterste_ontvangst_van_de_verantwoording(einde_van_het_kalenderjaar).",
    anders=lambda vaststelling: (
        "De verantwoordingsinformatie is niet binnen achttien maanden ontvangen; de",
        " ",
        "hoogte is niet ambtshalve vastgesteld.",
    ),
    duidingen=(
        "Op welk bedrag de minister dan vaststelt zegt het lid niet (de toelichting spreekt van een lager bedrag); daarvoor wordt geen bedrag berekend.",
    ),
)
def ambtshalve_na_achttien_maanden(vaststelling: Vaststelling) -> Toetsing:
    """Artikel 14, derde lid.

    > 3. Indien de verantwoordingsinformatie, bedoeld in het eerste lid, niet binnen achttien
    > maanden na het kalenderjaar waarop deze betrekking heeft is ontvangen door de minister, wordt
    > de hoogte van de uitkering ambtshalve door de minister vastgesteld.
    """
    indien = niet(
        ten_hoogste(
            veld(vaststelling.verantwoording_ontvangen_op, "verantwoording_ontvangen_op"),
            toepassen(
                bereken_uiterste_ontvangst_van_de_verantwoording,
                veld(vaststelling.einde_van_het_kalenderjaar, "einde_van_het_kalenderjaar"),
            ),
        )
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien, geldt=veld(vaststelling.ambtshalve_vastgesteld, "ambtshalve_vastgesteld")
    )


def bereken_hoogste_terugvordering(
    uitgekeerd_bedrag: Bedrag, rechtmatig_besteed_bedrag: Bedrag
) -> Bedrag | Onbekend:
    """Artikel 14, vierde lid.

    > 4. Indien uit de verantwoordingsinformatie, bedoeld in het eerste lid, blijkt dat de uitkering
    > niet volledig of onrechtmatig is besteed, kan de uitkering ter hoogte van het niet of
    > onrechtmatig bestede deel door de minister worden teruggevorderd. De minister doet binnen één
    > jaar na ontvangst van de verantwoordingsinformatie mededeling van de terugvordering aan het
    > college.
    """
    return minus(uitgekeerd_bedrag, laagste(uitgekeerd_bedrag, rechtmatig_besteed_bedrag))


def bereken_uiterste_mededeling_van_de_terugvordering(ontvangen_op: date) -> date | Onbekend:
    """Artikel 14, vierde lid.

    > 4. Indien uit de verantwoordingsinformatie, bedoeld in het eerste lid, blijkt dat de uitkering
    > niet volledig of onrechtmatig is besteed, kan de uitkering ter hoogte van het niet of
    > onrechtmatig bestede deel door de minister worden teruggevorderd. De minister doet binnen één
    > jaar na ontvangst van de verantwoordingsinformatie mededeling van de terugvordering aan het
    > college.
    """
    return na(_TERMIJN_1_JAAR, ontvangen_op)


@eis(
    naam="volledig_en_rechtmatig_besteed",
    vindplaats="artikel 14, vierde lid",
    anker="artikel-14/#lid-4",
    feiten=(
        Feit(0, "rechtmatig_besteed_bedrag", "rechtmatig_besteed_bedrag"),
        Feit(0, "uitgekeerd_bedrag", "uitgekeerd_bedrag"),
    ),
    anders=lambda verantwoording: (
        "Van ",
        veld(verantwoording.uitgekeerd_bedrag, "uitgekeerd_bedrag"),
        " is ",
        veld(verantwoording.rechtmatig_besteed_bedrag, "rechtmatig_besteed_bedrag"),
        " rechtmatig besteed; de",
        " ",
        "minister kan ten hoogste",
        " ",
        toepassen(
            bereken_hoogste_terugvordering,
            veld(verantwoording.uitgekeerd_bedrag, "uitgekeerd_bedrag"),
            veld(verantwoording.rechtmatig_besteed_bedrag, "rechtmatig_besteed_bedrag"),
        ),
        " ",
        "terugvorderen.",
    ),
    treft=Treft(
        "bedrag",
        lambda verantwoording: toepassen(
            bereken_hoogste_terugvordering,
            veld(verantwoording.uitgekeerd_bedrag, "uitgekeerd_bedrag"),
            veld(verantwoording.rechtmatig_besteed_bedrag, "rechtmatig_besteed_bedrag"),
        ),
    ),
    hardheidsclausule="artikel 15",
)
def volledig_en_rechtmatig_besteed(verantwoording: Verantwoording) -> Toetsing:
    """Artikel 14, vierde lid.

    > 4. Indien uit de verantwoordingsinformatie, bedoeld in het eerste lid, blijkt dat de uitkering
    > niet volledig of onrechtmatig is besteed, kan de uitkering ter hoogte van het niet of
    > onrechtmatig bestede deel door de minister worden teruggevorderd. De minister doet binnen één
    > jaar na ontvangst van de verantwoordingsinformatie mededeling van de terugvordering aan het
    > college.
    """
    return ten_minste(
        veld(verantwoording.rechtmatig_besteed_bedrag, "rechtmatig_besteed_bedrag"),
        veld(verantwoording.uitgekeerd_bedrag, "uitgekeerd_bedrag"),
    )


@eis(
    naam="teruggevorderd_tot_ten_hoogste_het_niet_of_onrechtmatig_bestede_deel",
    vindplaats="artikel 14, vierde lid",
    anker="artikel-14/#lid-4",
    feiten=(
        Feit(0, "teruggevorderd_bedrag", "teruggevorderd_bedrag"),
        Feit(0, "uitgekeerd_bedrag", "uitgekeerd_bedrag"),
        Feit(0, "rechtmatig_besteed_bedrag", "rechtmatig_besteed_bedrag"),
    ),
    anders=lambda terugvordering: (
        "Teruggevorderd is ",
        veld(terugvordering.teruggevorderd_bedrag, "teruggevorderd_bedrag"),
        "; het niet of onrechtmatig bestede deel",
        " ",
        "is ",
        toepassen(
            bereken_hoogste_terugvordering,
            veld(terugvordering.uitgekeerd_bedrag, "uitgekeerd_bedrag"),
            veld(terugvordering.rechtmatig_besteed_bedrag, "rechtmatig_besteed_bedrag"),
        ),
        ".",
    ),
    duidingen=(
        "Het niet of onrechtmatig bestede deel is alles wat niet rechtmatig is besteed: zo telt een bedrag nooit twee keer, ook niet als het én niet volledig én onrechtmatig is besteed; het is een bovengrens, want de minister ‘kan’ terugvorderen.",
    ),
)
def teruggevorderd_tot_ten_hoogste_het_niet_of_onrechtmatig_bestede_deel(
    terugvordering: Terugvordering,
) -> Toetsing:
    """Artikel 14, vierde lid.

    > 4. Indien uit de verantwoordingsinformatie, bedoeld in het eerste lid, blijkt dat de uitkering
    > niet volledig of onrechtmatig is besteed, kan de uitkering ter hoogte van het niet of
    > onrechtmatig bestede deel door de minister worden teruggevorderd. De minister doet binnen één
    > jaar na ontvangst van de verantwoordingsinformatie mededeling van de terugvordering aan het
    > college.
    """
    return ten_hoogste(
        veld(terugvordering.teruggevorderd_bedrag, "teruggevorderd_bedrag"),
        toepassen(
            bereken_hoogste_terugvordering,
            veld(terugvordering.uitgekeerd_bedrag, "uitgekeerd_bedrag"),
            veld(terugvordering.rechtmatig_besteed_bedrag, "rechtmatig_besteed_bedrag"),
        ),
    )


@eis(
    naam="terugvordering_binnen_een_jaar_medegedeeld",
    vindplaats="artikel 14, vierde lid",
    anker="artikel-14/#lid-4",
    feiten=(
        Feit(0, "medegedeeld_op", "medegedeeld_op"),
        Feit(0, "verantwoording_ontvangen_op", "verantwoording_ontvangen_op"),
    ),
    anders=lambda terugvordering: (
        "Medegedeeld op ",
        veld(terugvordering.medegedeeld_op, "medegedeeld_op"),
        "; dat kan uiterlijk op",
        " ",
        toepassen(
            bereken_uiterste_mededeling_van_de_terugvordering,
            veld(terugvordering.verantwoording_ontvangen_op, "verantwoording_ontvangen_op"),
        ),
        ".",
    ),
)
def terugvordering_binnen_een_jaar_medegedeeld(terugvordering: Terugvordering) -> Toetsing:
    """Artikel 14, vierde lid.

    > 4. Indien uit de verantwoordingsinformatie, bedoeld in het eerste lid, blijkt dat de uitkering
    > niet volledig of onrechtmatig is besteed, kan de uitkering ter hoogte van het niet of
    > onrechtmatig bestede deel door de minister worden teruggevorderd. De minister doet binnen één
    > jaar na ontvangst van de verantwoordingsinformatie mededeling van de terugvordering aan het
    > college.
    """
    return ten_hoogste(
        veld(terugvordering.medegedeeld_op, "medegedeeld_op"),
        toepassen(
            bereken_uiterste_mededeling_van_de_terugvordering,
            veld(terugvordering.verantwoording_ontvangen_op, "verantwoording_ontvangen_op"),
        ),
    )
