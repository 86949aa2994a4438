# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""De opdrachtregel van het pakket."""

from __future__ import annotations

import sys

from ._runtime.opdracht import Soorten, voer_uit
from .toetsen import (
    lees_aanvraag,
    lees_activiteit,
    lees_beschikking,
    lees_besteding,
    lees_bijdrage_van_de_partners,
    lees_lokale_coalitie,
    lees_resultaat,
    lees_terugvordering,
    lees_uitvoeringsprogramma,
    lees_vaststelling,
    lees_verantwoording,
    lees_verzoek_tot_uitstel,
    lees_wijzigingsaanvraag,
    toets_aanvraag,
    toets_activiteit,
    toets_beschikking,
    toets_besteding,
    toets_bijdrage_van_de_partners,
    toets_lokale_coalitie,
    toets_resultaat,
    toets_terugvordering,
    toets_uitvoeringsprogramma,
    toets_vaststelling,
    toets_verantwoording,
    toets_verzoek_tot_uitstel,
    toets_wijzigingsaanvraag,
)

SOORTEN: Soorten = {
    "lokale_coalitie": (lees_lokale_coalitie, toets_lokale_coalitie),
    "resultaat": (lees_resultaat, toets_resultaat),
    "uitvoeringsprogramma": (lees_uitvoeringsprogramma, toets_uitvoeringsprogramma),
    "activiteit": (lees_activiteit, toets_activiteit),
    "bijdrage_van_de_partners": (lees_bijdrage_van_de_partners, toets_bijdrage_van_de_partners),
    "aanvraag": (lees_aanvraag, toets_aanvraag),
    "wijzigingsaanvraag": (lees_wijzigingsaanvraag, toets_wijzigingsaanvraag),
    "besteding": (lees_besteding, toets_besteding),
    "verzoek_tot_uitstel": (lees_verzoek_tot_uitstel, toets_verzoek_tot_uitstel),
    "beschikking": (lees_beschikking, toets_beschikking),
    "verantwoording": (lees_verantwoording, toets_verantwoording),
    "vaststelling": (lees_vaststelling, toets_vaststelling),
    "terugvordering": (lees_terugvordering, toets_terugvordering),
}

if __name__ == "__main__":
    raise SystemExit(voer_uit("kansrijke_wijk", SOORTEN, sys.argv[1:]))
