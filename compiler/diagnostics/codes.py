"""The register of codes: every number once, with its slug, severity and one-line Dutch title.

KW1xx syntax, KW2xx names and references, KW3xx checks, KW4xx the text against the publication,
KW5xx examples, KW6xx amendments, KW9xx the folder and the command. A number is never used again for
something else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Weight = Literal["", "rekenfout", "onduidelijk", "redactioneel"]


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of diagnostic: `KW204`, its slug (also the name of its module, case and page)."""

    number: str
    slug: str
    title: str
    severity: Literal["fout", "waarschuwing", "opmerking"] = "fout"
    weight: Weight = ""
    """What a remark on the official text is about; empty for a fout or waarschuwing."""


REGISTER: dict[str, Code] = {}


def register(
    number: str,
    slug: str,
    title: str,
    severity: Literal["fout", "waarschuwing", "opmerking"] = "fout",
    weight: Weight = "",
) -> Code:
    """Enter a code; a number or slug that is taken is a mistake of ours and raises ValueError."""
    if number in REGISTER or any(c.slug == slug for c in REGISTER.values()):
        raise ValueError(f"{number} {slug}: al in gebruik")
    if (severity == "opmerking") != bool(weight):
        raise ValueError(f"{number} {slug}: een opmerking heeft een gewicht, en niets anders")
    code = Code(number, slug, title, severity, weight)
    REGISTER[number] = code
    return code


# ---------------------------------------------------------------- KW1xx: the sentence as written

ONVERWACHT = register("KW101", "onverwacht", "dit past hier niet")
ONBEKEND_TEKEN = register("KW102", "onbekend_teken", "onbekend teken")
INSPRINGING = register("KW103", "inspringing", "de inspringing klopt niet")
REGEL_NIET_AF = register("KW104", "regel_niet_af", "de regel is niet af")
AANHALINGSTEKEN = register("KW105", "aanhalingsteken", "een aanhalingsteken ontbreekt")
INHOUD_ONTBREEKT = register("KW106", "inhoud_ontbreekt", "hieronder hoort iets te staan")
ONBEKEND_WOORD = register("KW107", "onbekend_woord", "onbekend woord")
TEKST_ZONDER_TEKEN = register("KW108", "tekst_zonder_teken", "tekst zonder >")
TE_DIEP = register("KW109", "te_diep", "te lang of te diep")
LOSSE_REGEL = register("KW110", "losse_regel", "deze regel hoort onder een bepaling")

# ---------------------------------------------------------------- KW2xx: names, kinds, references

ONBEKENDE_NAAM = register("KW201", "onbekende_naam", "onbekende naam")
DUBBELE_NAAM = register("KW202", "dubbele_naam", "deze naam bestaat al")
ONBEKEND_ARTIKEL = register("KW203", "onbekend_artikel", "onbekend artikel")
ONBEKEND_LID = register("KW204", "onbekend_lid", "onbekend lid")
ONBEKEND_ONDERDEEL = register("KW205", "onbekend_onderdeel", "onbekend onderdeel")
ONBEKENDE_ZIN = register("KW206", "onbekende_zin", "onbekende volzin")
SOORTEN_MENGEN = register("KW207", "soorten_mengen", "deze soorten gaan niet samen")
KRING = register("KW208", "kring", "kringverwijzing")
GEEN_KEUZE = register("KW209", "geen_keuze", "geen waarde van de keuzelijst")
VERKEERD_AANTAL = register("KW210", "verkeerd_aantal", "verkeerd aantal gegevens tussen de haakjes")
ONBEKENDE_SOORT = register("KW211", "onbekende_soort", "onbekende soort gegevens")
DUBBEL_NUMMER = register("KW212", "dubbel_nummer", "dit nummer bestaat al")
REGEL_ONTBREEKT = register("KW213", "regel_ontbreekt", "er ontbreekt een regel")
REGEL_DUBBEL = register("KW214", "regel_dubbel", "deze regel staat er al")
TAK_ONTBREEKT = register("KW215", "tak_ontbreekt", "niet elke keuze is genoemd")
WOORDEN_NIET_IN_TEKST = register(
    "KW216", "woorden_niet_in_tekst", "deze woorden staan niet in de tekst"
)
GEEN_BEGRIP = register("KW217", "geen_begrip", "wie dit is, staat niet bij de begrippen")
TABEL_PAST_NIET = register("KW218", "tabel_past_niet", "de tabel past niet")
CEL_PAST_NIET = register("KW219", "cel_past_niet", "deze cel past niet in haar kolom")
PATROON_PAST_NIET = register("KW220", "patroon_past_niet", "het zinspatroon past niet bij de tabel")
OVEREENKOMSTIG_PAST_NIET = register(
    "KW221", "overeenkomstig_past_niet", "de bepaling is niet overeenkomstig toe te passen"
)
KOP_ONTBREEKT = register("KW222", "kop_ontbreekt", "de kop van de regeling ontbreekt")
WAARDE_BESTAAT_NIET = register("KW223", "waarde_bestaat_niet", "deze waarde bestaat niet")
EN_OF_GEMENGD = register("KW224", "en_of_gemengd", "‘en’ en ‘of’ door elkaar")
VERWACHT_ONBEKEND = register("KW225", "verwacht_onbekend", "dit kan het voorbeeld niet verwachten")
AFWIJKING_PAST_NIET = register(
    "KW226", "afwijking_past_niet", "de afwijking past niet bij wat zij opzij zet"
)
TWEE_ONDERDELEN = register("KW227", "twee_onderdelen", "‘treft’ noemt twee keuzelijsten")
VERKEERDE_PLAATS = register("KW228", "verkeerde_plaats", "dit staat op de verkeerde plaats")

# ---------------------------------------------------------------- KW3xx: the checks

ZIN_ZONDER_STAAT = register("KW301", "zin_zonder_staat", "zin zonder verantwoording")
ZIN_MET_TWEE_STATEN = register("KW302", "zin_met_twee_staten", "zin met twee staten")
ZIN_NIET_GENOEMD = register("KW303", "zin_niet_genoemd", "niet gezegd bij welke zin dit hoort")
GETAL_NIET_IN_TEKST = register("KW304", "getal_niet_in_tekst", "deze waarde staat niet in de tekst")
NUMMERING = register(
    "KW305", "nummering", "de nummering loopt niet door", "opmerking", "redactioneel"
)
TEKSTVERWIJZING_ZONDER_DOEL = register(
    "KW306", "tekstverwijzing_zonder_doel", "de tekst verwijst naar iets dat er niet is"
)
VOORBEELD_ONTBREEKT = register(
    "KW307", "voorbeeld_ontbreekt", "voorbeeld ontbreekt", "waarschuwing"
)
AFWIJKING_KAN_NOOIT = register("KW308", "afwijking_kan_nooit", "deze afwijking kan nooit gelden")
VELD_ONGELEZEN = register("KW309", "veld_ongelezen", "geen regel leest dit gegeven", "waarschuwing")
CONTROLE_KLOPT_NIET = register(
    "KW310", "controle_klopt_niet", "de bijlage spreekt zichzelf tegen", "opmerking", "rekenfout"
)
CITEERTITEL_VERSCHILT = register("KW312", "citeertitel_verschilt", "de citeertitel is een andere")
ONGEBRUIKT = register("KW313", "ongebruikt", "nergens gebruikt", "waarschuwing")
ONBEKENDE_REDEN = register("KW314", "onbekende_reden", "onbekende reden")

# KW320 to KW349: the rules against the text of their provision

WAARDE_ZONDER_REGEL = register(
    "KW320", "waarde_zonder_regel", "geen regel gebruikt deze waarde uit de tekst", "waarschuwing"
)
VERGELIJKING_ZONDER_REGEL = register(
    "KW321", "vergelijking_zonder_regel", "geen regel maakt deze vergelijking", "waarschuwing"
)
VERGELIJKING_VERSCHILT = register(
    "KW322", "vergelijking_verschilt", "de regel vergelijkt anders dan de tekst", "waarschuwing"
)
VERGELIJKING_NIET_IN_TEKST = register(
    "KW323",
    "vergelijking_niet_in_tekst",
    "deze vergelijking staat niet in de tekst",
    "waarschuwing",
)
VOORWAARDE_ZONDER_REGEL = register(
    "KW324", "voorwaarde_zonder_regel", "een voorwaarde uit de tekst ontbreekt", "waarschuwing"
)
VOORWAARDE_NIET_IN_TEKST = register(
    "KW325", "voorwaarde_niet_in_tekst", "deze voorwaarde staat niet in de tekst", "waarschuwing"
)
KEUZE_ONGELEZEN = register(
    "KW326", "keuze_ongelezen", "de regel slaat iets uit de opsomming over", "waarschuwing"
)
AFWIJKING_ONTBREEKT = register(
    "KW327", "afwijking_ontbreekt", "de tekst wijkt af, de regels niet", "waarschuwing"
)
AFWIJKING_NIET_IN_TEKST = register(
    "KW328", "afwijking_niet_in_tekst", "de tekst maakt deze uitzondering niet", "waarschuwing"
)
AFWIJKING_VAN_IETS_ANDERS = register(
    "KW329", "afwijking_van_iets_anders", "de tekst wijkt af van iets anders", "waarschuwing"
)
OVEREENKOMSTIG_ONTBREEKT = register(
    "KW330", "overeenkomstig_ontbreekt", "overeenkomstige toepassing ontbreekt", "waarschuwing"
)
OVEREENKOMSTIG_NIET_IN_TEKST = register(
    "KW331",
    "overeenkomstig_niet_in_tekst",
    "de tekst past deze bepaling niet overeenkomstig toe",
    "waarschuwing",
)
OF_GELEZEN_ALS_EN = register(
    "KW332", "of_gelezen_als_en", "‘of’ in de tekst is ‘en’ in de regel", "waarschuwing"
)
EN_GELEZEN_ALS_OF = register(
    "KW333", "en_gelezen_als_of", "‘en’ in de tekst is ‘of’ in de regel", "waarschuwing"
)
UITSLUITEND_ZONDER_EIS = register(
    "KW334", "uitsluitend_zonder_eis", "de regels sluiten de rest niet uit", "waarschuwing"
)
ONVERMINDERD_OPZIJ_GEZET = register(
    "KW335",
    "onverminderd_opzij_gezet",
    "de tekst laat gelden wat de regel opzij zet",
    "waarschuwing",
)
GRENS_ONBESLIST = register(
    "KW336", "grens_onbeslist", "niet gezegd of de grenzen meetellen", "waarschuwing"
)
GEGEVEN_NIET_IN_TEKST = register(
    "KW337", "gegeven_niet_in_tekst", "de tekst noemt dit gegeven niet", "waarschuwing"
)
PERIODE_NIET_IN_TEKST = register(
    "KW338", "periode_niet_in_tekst", "de tekst noemt deze periode niet", "waarschuwing"
)
TERMIJN_ANDERE_KANT = register(
    "KW339", "termijn_andere_kant", "de termijn telt de andere kant op", "waarschuwing"
)
VOORWAARDE_NIET_OVERAL = register(
    "KW340", "voorwaarde_niet_overal", "één eis van de reeks mist de voorwaarde", "waarschuwing"
)
KEUZE_NIET_IN_TEKST = register(
    "KW341", "keuze_niet_in_tekst", "de tekst noemt deze waarde niet", "waarschuwing"
)
BEREIK_ONTBREEKT = register(
    "KW342", "bereik_ontbreekt", "de eis geldt voor meer dan de zin", "waarschuwing"
)

# KW350 to KW399: the official text against itself; each is a remark with its weight

VERWIJZING_PAST_OP_MEER = register(
    "KW350",
    "verwijzing_past_op_meer",
    "een verwijzing die op meer plaatsen past",
    "opmerking",
    "onduidelijk",
)
NIET_GENOEMD = register(
    "KW351", "niet_genoemd", "wat hier genoemd heet, staat daar niet", "opmerking", "onduidelijk"
)
EIGEN_ARTIKEL_VOLUIT = register(
    "KW352",
    "eigen_artikel_voluit",
    "het eigen artikel voluit aangehaald",
    "opmerking",
    "redactioneel",
)
VERWIJZING_NAAR_VORIGE = register(
    "KW353", "verwijzing_naar_vorige", "een verwijzing zonder nummer", "opmerking", "redactioneel"
)
VERWIJZING_VERKORT = register(
    "KW354", "verwijzing_verkort", "een verkorte verwijzing", "opmerking", "redactioneel"
)
BEDOELD_EN_KOMMA = register(
    "KW355",
    "bedoeld_en_komma",
    "een komma te veel of te weinig bij ‘bedoeld in’",
    "opmerking",
    "redactioneel",
)
KOMMA_VOOR_VAN = register(
    "KW356",
    "komma_voor_van",
    "geen komma tussen de verwijzing en ‘van’",
    "opmerking",
    "redactioneel",
)
AFKORTING_PUBLICATIEBLAD = register(
    "KW357",
    "afkorting_publicatieblad",
    "een andere afkorting van het publicatieblad",
    "opmerking",
    "redactioneel",
)
BIJLAGE_BIJ_ANDERE_ARTIKELEN = register(
    "KW358",
    "bijlage_bij_andere_artikelen",
    "de bijlage noemt andere artikelen",
    "opmerking",
    "onduidelijk",
)
BIJLAGE_NOEMT_ANDER_LID = register(
    "KW359", "bijlage_noemt_ander_lid", "de bijlage noemt een ander lid", "opmerking", "onduidelijk"
)
BEGRIP_ONGEBRUIKT = register(
    "KW360", "begrip_ongebruikt", "een begrip dat niet wordt gebruikt", "opmerking", "redactioneel"
)
BEGRIP_IN_TWEE_VORMEN = register(
    "KW361", "begrip_in_twee_vormen", "een begrip in twee vormen", "opmerking", "redactioneel"
)
AFKORTING_ZONDER_BETEKENIS = register(
    "KW362",
    "afkorting_zonder_betekenis",
    "een afkorting voordat haar betekenis er staat",
    "opmerking",
    "onduidelijk",
)
BEGRIPPEN_VOLGORDE = register(
    "KW363",
    "begrippen_volgorde",
    "begrippen niet in alfabetische volgorde",
    "opmerking",
    "redactioneel",
)
NORM_IN_BEGRIP = register(
    "KW364", "norm_in_begrip", "een eis in een begripsbepaling", "opmerking", "onduidelijk"
)
BEGRIPPEN_IN_KRING = register(
    "KW365", "begrippen_in_kring", "begrippen die elkaar uitleggen", "opmerking", "onduidelijk"
)
LEESTEKEN_IN_OPSOMMING = register(
    "KW366",
    "leesteken_in_opsomming",
    "een verkeerd leesteken in een opsomming",
    "opmerking",
    "redactioneel",
)
SLOTWOORD_ONTBREEKT = register(
    "KW367", "slotwoord_ontbreekt", "een opsomming zonder ‘en’ of ‘of’", "opmerking", "onduidelijk"
)
VOLZIN_IN_ONDERDEEL = register(
    "KW368",
    "volzin_in_onderdeel",
    "een nieuwe volzin in een onderdeel",
    "opmerking",
    "redactioneel",
)
TEKST_NA_OPSOMMING = register(
    "KW369", "tekst_na_opsomming", "tekst na een opsomming", "opmerking", "onduidelijk"
)
LID_MET_ALINEAS = register(
    "KW370", "lid_met_alineas", "een lid met alinea’s", "opmerking", "redactioneel"
)
AFGERADEN_SCHRIJFWIJZE = register(
    "KW371", "afgeraden_schrijfwijze", "een afgeraden schrijfwijze", "opmerking", "redactioneel"
)
MOETEN_OF_DIENEN = register(
    "KW372", "moeten_of_dienen", "‘moeten’ of ‘dienen’ in een artikel", "opmerking", "redactioneel"
)
TUSSEN_ALS_PERIODE = register(
    "KW373",
    "tussen_als_periode",
    "‘tussen … en …’ als periode of reeks",
    "opmerking",
    "onduidelijk",
)
EINDE_MET_TOT = register(
    "KW374", "einde_met_tot", "een einde zonder ‘tot en met’", "opmerking", "onduidelijk"
)
ZIN_TUSSEN_HAAKJES = register(
    "KW375", "zin_tussen_haakjes", "een zin tussen haakjes", "opmerking", "redactioneel"
)
VASTE_FORMULE = register(
    "KW376", "vaste_formule", "niet de vaste formule", "opmerking", "redactioneel"
)
GEEN_VAST_VERANDERMOMENT = register(
    "KW377", "geen_vast_verandermoment", "geen vast verandermoment", "opmerking", "redactioneel"
)
INVOERINGSTERMIJN_NIET_TOEGELICHT = register(
    "KW378",
    "invoeringstermijn_niet_toegelicht",
    "een korte invoeringstermijn zonder toelichting",
    "opmerking",
    "redactioneel",
)
AANGEHAALDE_NAAM_VERSCHILT = register(
    "KW379",
    "aangehaalde_naam_verschilt",
    "een aangehaalde naam die verschilt",
    "opmerking",
    "redactioneel",
)
HARDHEIDSCLAUSULE_TE_RUIM = register(
    "KW380",
    "hardheidsclausule_te_ruim",
    "een hardheidsclausule zonder bepalingen",
    "opmerking",
    "onduidelijk",
)
NOOT_DUBBEL_GENUMMERD = register(
    "KW381", "noot_dubbel_genummerd", "twee noten met één nummer", "opmerking", "redactioneel"
)
AANHALINGSTEKEN_VERKEERD = register(
    "KW382", "aanhalingsteken_verkeerd", "een verkeerd aanhalingsteken", "opmerking", "redactioneel"
)
ALINEA_NIET_AF = register(
    "KW383", "alinea_niet_af", "een alinea zonder slot", "opmerking", "redactioneel"
)
SLOTBEPALINGEN_VOLGORDE = register(
    "KW384",
    "slotbepalingen_volgorde",
    "slotbepalingen in een andere volgorde",
    "opmerking",
    "redactioneel",
)
ONDERTEKENING_VERSCHILT = register(
    "KW385", "ondertekening_verschilt", "de ondertekening verschilt", "opmerking", "redactioneel"
)
BEDRAG_IN_TWEE_SCHRIJFWIJZEN = register(
    "KW386",
    "bedrag_in_twee_schrijfwijzen",
    "bedragen met en zonder centen in één tabel",
    "opmerking",
    "redactioneel",
)
BEDRAG_TOELICHTING_VERSCHILT = register(
    "KW387",
    "bedrag_toelichting_verschilt",
    "de toelichting noemt een ander bedrag dan de tabel",
    "opmerking",
    "rekenfout",
)
AANTAL_KLOPT_NIET = register(
    "KW388", "aantal_klopt_niet", "het aantal klopt niet", "opmerking", "rekenfout"
)
TABEL_EN_ARTIKEL_VERSCHILLEN = register(
    "KW389",
    "tabel_en_artikel_verschillen",
    "de tabel noemt anderen dan het artikel",
    "opmerking",
    "rekenfout",
)
VENSTER_EINDIGT_IN_WEEKEND = register(
    "KW390",
    "venster_eindigt_in_weekend",
    "een periode die eindigt in een weekend",
    "opmerking",
    "onduidelijk",
)
TERMIJN_EINDIGT_IN_WEEKEND = register(
    "KW391",
    "termijn_eindigt_in_weekend",
    "een termijn die eindigt in een weekend",
    "opmerking",
    "onduidelijk",
)
VENSTERS_OVERLAPPEN = register(
    "KW392", "vensters_overlappen", "perioden die overlappen", "opmerking", "onduidelijk"
)
DATUM_BUITEN_DE_WERKING = register(
    "KW393",
    "datum_buiten_de_werking",
    "een periode waarin de regeling niet geldt",
    "opmerking",
    "onduidelijk",
)
TIJD_NIET_BEPAALD = register(
    "KW394", "tijd_niet_bepaald", "een verplichting zonder vast moment", "opmerking", "onduidelijk"
)
OPSCHRIFT_VERSCHILT = register(
    "KW395",
    "opschrift_verschilt",
    "de toelichting noemt het artikel anders",
    "opmerking",
    "redactioneel",
)
TOELICHTING_VERSCHILT = register(
    "KW396",
    "toelichting_verschilt",
    "de toelichting zegt iets anders dan het artikel",
    "opmerking",
    "onduidelijk",
)
GEEN_OPMERKING = register("KW398", "geen_opmerking", "dit is geen opmerking")
ANTWOORD_ZONDER_OPMERKING = register(
    "KW399",
    "antwoord_zonder_opmerking",
    "antwoord op een opmerking die er niet is",
    "waarschuwing",
)

# ---------------------------------------------------------------- KW4xx: the text and the publication

TEKST_WIJKT_AF = register("KW401", "tekst_wijkt_af", "de tekst wijkt af van de publicatie")
NOOT_WIJKT_AF = register("KW402", "noot_wijkt_af", "een noot wijkt af van de publicatie")
PUBLICATIE_VERANDERD = register("KW403", "publicatie_veranderd", "de publicatie is veranderd")

# ---------------------------------------------------------------- KW5xx: the examples

VOORBEELD_KLOPT_NIET = register("KW501", "voorbeeld_klopt_niet", "voorbeeld klopt niet")
VOORBEELD_ONLEESBAAR = register(
    "KW502", "voorbeeld_onleesbaar", "het document in dit voorbeeld is niet te lezen"
)
# A warning: the rules mean what they mean without it, and a draft must be buildable while its examples
# are still being written. `kw controleer --streng` makes it fail, as the build server does.
NOOIT_BESLISSEND = register(
    "KW503", "nooit_beslissend", "in geen voorbeeld beslissend", "waarschuwing"
)

# ---------------------------------------------------------------- KW6xx: amendments

ONBEKENDE_OPDRACHT = register("KW601", "onbekende_opdracht", "deze opdracht is niet te lezen")
AANHALINGSTEKEN_OPEN = register(
    "KW602", "aanhalingsteken_open", "een aanhalingsteken zonder tegenhanger"
)
NIEUWE_TEKST_ONTBREEKT = register("KW603", "nieuwe_tekst_ontbreekt", "de nieuwe tekst ontbreekt")
NIEUWE_TEKST_PAST_NIET = register(
    "KW604", "nieuwe_tekst_past_niet", "de nieuwe tekst past hier niet"
)
WOORDEN_NIET_GEVONDEN = register("KW605", "woorden_niet_gevonden", "deze woorden staan er niet")
WOORDEN_MEER_KEREN = register("KW606", "woorden_meer_keren", "deze woorden staan er vaker")
PLAATS_BESTAAT_NIET = register("KW607", "plaats_bestaat_niet", "deze plaats bestaat niet")
PLAATS_VERNUMMERD = register("KW608", "plaats_vernummerd", "deze plaats is al vernummerd")
NUMMER_BESTAAT_AL = register("KW609", "nummer_bestaat_al", "dit nummer is al in gebruik")
VERNUMMERING_PAST_NIET = register("KW610", "vernummering_past_niet", "de vernummering gaat niet op")

# KW620 to KW629: the rules beside an amendment

ALLEEN_IN_WIJZIGING = register("KW620", "alleen_in_wijziging", "dit hoort in een wijziging")
REGEL_NIET_NAGEKEKEN = register(
    "KW621", "regel_niet_nagekeken", "de tekst verandert, van de regels is niets gezegd"
)
REGEL_ZONDER_TEKST = register(
    "KW622", "regel_zonder_tekst", "met de tekst vervallen haar regels", "waarschuwing"
)
REGELS_ZONDER_BEPALING = register(
    "KW623", "regels_zonder_bepaling", "regels bij een bepaling die er niet is"
)
TEKST_BUITEN_DE_OPDRACHT = register(
    "KW624", "tekst_buiten_de_opdracht", "tekst naast de tekst van de wijziging"
)
BEVESTIGING_OVERBODIG = register(
    "KW625", "bevestiging_overbodig", "deze tekst verandert niet", "waarschuwing"
)
REGEL_BESTAAT_NIET = register("KW626", "regel_bestaat_niet", "deze regel is er niet")

# KW630 to KW639: the amendment as a whole

ANDERE_REGELING = register("KW630", "andere_regeling", "deze wijziging gaat over iets anders")
GEEN_INGANGSDATUM = register("KW631", "geen_ingangsdatum", "de dag van inwerkingtreding ontbreekt")
WIJZIGING_TE_LAAT = register(
    "KW632",
    "wijziging_te_laat",
    "deze wijziging is al in werking",
    "waarschuwing",
)
WIJZIGING_ZONDER_KOP = register("KW633", "wijziging_zonder_kop", "een wijziging zonder kop")
ANDERE_INGANGSDATUM = register("KW635", "andere_ingangsdatum", "op deze dag verandert er niets")
TABEL_WIJKT_AF = register("KW634", "tabel_wijkt_af", "de tabel zegt iets anders dan de wijziging")

# KW640 to KW649: the amendment against itself; each is a remark with its weight

ONGEBRUIKELIJKE_VORM = register(
    "KW640",
    "ongebruikelijke_vorm",
    "een opdracht in een ongebruikelijke vorm",
    "opmerking",
    "redactioneel",
)

VERWIJZING_NAAR_VERNUMMERD = register(
    "KW641",
    "verwijzing_naar_vernummerd",
    "een verwijzing naar wat is vernummerd",
    "opmerking",
    "onduidelijk",
)

# ---------------------------------------------------------------- KW9xx: the folder and the command

GEEN_REGELING = register("KW901", "geen_regeling", "map zonder regeling")
ONLEESBAAR_BESTAND = register("KW902", "onleesbaar_bestand", "bestand is niet te lezen")
GEEN_UTF8 = register("KW903", "geen_utf8", "bestand is niet in UTF-8 opgeslagen")
PUBLICATIE_ONTBREEKT = register(
    "KW904", "publicatie_ontbreekt", "publicatie ontbreekt", "waarschuwing"
)
ONBRUIKBARE_UITZONDERINGEN = register(
    "KW905", "onbruikbare_uitzonderingen", "uitzonderingen bij de publicatie zijn onbruikbaar"
)
UITVOER_VEROUDERD = register("KW906", "uitvoer_verouderd", "generated/ is niet bijgewerkt")
UITVOER_NIET_GESCHREVEN = register("KW907", "uitvoer_niet_geschreven", "uitvoer is niet geschreven")
SITE_NIET_GEBOUWD = register("KW908", "site_niet_gebouwd", "site is niet gebouwd")
