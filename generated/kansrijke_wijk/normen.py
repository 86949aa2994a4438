# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""De open normen: wie beslist, over welke vraag."""

from __future__ import annotations

from ._runtime.norm import Norm

SLUIT_AAN_BIJ_HET_CURRICULUM = Norm(
    naam="sluit_aan_bij_het_curriculum",
    door="minister",
    vraag="Sluit het programma School en Omgeving aan bij het curriculum van de desbetreffende school?",
    woorden="dat aansluit bij het curriculum van de desbetreffende school",
    vindplaats="artikel 6, eerste lid",
)
DIENT_EEN_SUCCESVOLLE_SCHOOLLOOPBAAN = Norm(
    naam="dient_een_succesvolle_schoolloopbaan",
    door="minister",
    vraag="Staat het programma School en Omgeving ten dienste van een succesvolle schoolloopbaan?",
    woorden="ten dienste staat van een succesvolle schoolloopbaan",
    vindplaats="artikel 6, eerste lid",
)
BIJ_UITZONDERING = Norm(
    naam="bij_uitzondering",
    door="minister",
    vraag="Gaat het om een uitzondering en om een deel van de uitgekeerde middelen?",
    woorden="bij uitzondering, een deel van de uitgekeerde middelen",
    vindplaats="artikel 8, eerste lid",
)
HOOFDZAKELIJK_TEN_GOEDE = Norm(
    naam="hoofdzakelijk_ten_goede",
    door="minister",
    vraag="Komt de activiteit hoofdzakelijk ten goede aan de inwoners van of de betrokken organisaties in het stedelijk focusgebied?",
    woorden="hoofdzakelijk ten goede komen aan de inwoners van of de betrokken organisaties in het stedelijk focusgebied",
    vindplaats="artikel 8, eerste lid",
)
RESULTAAT_ZAL_BIJDRAGEN_AAN_DE_DOELEN = Norm(
    naam="resultaat_zal_bijdragen_aan_de_doelen",
    door="minister",
    vraag="Verwacht de minister dat dit resultaat zal bijdragen aan de doelen, genoemd in de artikelen 4, 5, 6 en 7?",
    woorden="waarvan de minister niet verwacht dat zij zullen bijdragen aan de doelen",
    vindplaats="artikel 11, eerste lid",
)
RESULTATEN_ZULLEN_GEHEEL_WORDEN_BEHAALD = Norm(
    naam="resultaten_zullen_geheel_worden_behaald",
    door="minister",
    vraag="Ontbreken gegronde redenen om aan te nemen dat de te behalen resultaten niet of niet in zijn geheel zullen worden behaald?",
    woorden="gegronde redenen bestaan om aan te nemen",
    vindplaats="artikel 11, tweede lid",
)
AAN_DE_VOORWAARDEN_ZAL_WORDEN_VOLDAAN = Norm(
    naam="aan_de_voorwaarden_zal_worden_voldaan",
    door="minister",
    vraag="Ontbreken gegronde redenen om aan te nemen dat niet zal worden voldaan aan de in deze regeling opgenomen voorwaarden?",
    woorden="gegronde redenen bestaan om aan te nemen",
    vindplaats="artikel 11, tweede lid",
)
