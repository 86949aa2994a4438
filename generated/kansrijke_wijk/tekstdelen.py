# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""De officiële tekst, bepaling voor bepaling."""

from __future__ import annotations

from ._runtime.teksten import Tekstdeel

TEKSTDELEN: tuple[Tekstdeel, ...] = (
    (
        0,
        "opschrift",
        "Regeling van de Minister van Volkshuisvesting en Ruimtelijke Ordening van 19 juni 2025, nr. 2025-0000019371, houdende regels met betrekking tot het verstrekken van een specifieke uitkering ten behoeve van het uitvoeren van het Nationaal Programma Leefbaarheid en Veiligheid (Regeling kansrijke wijk (tweede tranche))",
    ),
    (0, "aanhef", "De Minister van Volkshuisvesting en Ruimtelijke Ordening,"),
    (
        1,
        "",
        "Handelende in overeenstemming met de Staatssecretaris van Onderwijs, Cultuur en Wetenschap en de Staatssecretaris van Sociale Zaken en Werkgelegenheid;",
    ),
    (
        1,
        "",
        "Gelet op artikel 2, eerste lid, onderdeel h, van het Besluit van 29 oktober 2022, houdende het stellen van regels over het verstrekken van specifieke uitkeringen aan gemeenten of provincies voor activiteiten die passen in het rijksbeleid met betrekking tot het bouwen, het wonen en de woonomgeving (Stb. 2022, 452);",
    ),
    (1, "", "Besluit:"),
    (0, "artikel 1", "Artikel 1. In deze regeling wordt verstaan onder:"),
    (
        1,
        "artikel 1, begripsbepaling alliantie",
        "alliantie: samenwerkingsverband van publiek-private organisaties, dat",
    ),
    (
        2,
        "artikel 1, begripsbepaling alliantie, onderdeel a",
        "a. met bestuurlijke vertegenwoordigers van ten minste een deel van die organisaties in een stuurgroep of dagelijks bestuur, samen met of in samenspraak met inwoners en onder voorzitterschap van de burgemeester, stuurt op de ambities en hoofdlijnen uit het door deze alliantie opgestelde integrale langjarige gebiedsplan;",
    ),
    (
        2,
        "artikel 1, begripsbepaling alliantie, onderdeel b",
        "b. dit integrale langjarige gebiedsplan vertaalt in een uitvoeringsprogramma; en",
    ),
    (
        2,
        "artikel 1, begripsbepaling alliantie, onderdeel c",
        "c. stuurt op de inhoudelijke en financiële voortgang van het uitvoeringsprogramma, gericht op het verbeteren van de leefbaarheid en veiligheid in het stedelijk focusgebied;",
    ),
    (
        1,
        "artikel 1, begripsbepaling alliantieoverleg",
        "alliantieoverleg: periodiek bestuurlijk overleg tussen publieke en private organisaties en met of in samenspraak met inwoners, onder voorzitterschap van de burgemeester, waarin de voortgang, knelpunten en doorbraken bij het uitvoeren van het uitvoeringsprogramma worden besproken en waarin waar nodig bijsturing plaatsvindt;",
    ),
    (
        1,
        "artikel 1, begripsbepaling college",
        "college: college van burgemeester en wethouders van een ontvangende gemeente;",
    ),
    (
        1,
        "artikel 1, begripsbepaling gemeente",
        "gemeente: gemeente waarin een stedelijk focusgebied ligt;",
    ),
    (
        1,
        "artikel 1, begripsbepaling leerkracht",
        "leerkracht: degene die bevoegd is om schoolonderwijs als bedoeld in artikel 3 van de Wet op het primair onderwijs of artikel 3 van de Wet op de expertisecentra te geven;",
    ),
    (
        1,
        "artikel 1, begripsbepaling lokale coalitie",
        "lokale coalitie: groep van lokale partijen:",
    ),
    (
        2,
        "artikel 1, begripsbepaling lokale coalitie, onderdeel a",
        "a. die gezamenlijk betrokken zijn bij de ontwikkeling en uitvoering van een lokaal programma School en Omgeving; en",
    ),
    (
        2,
        "artikel 1, begripsbepaling lokale coalitie, onderdeel b",
        "b. waartoe ten minste de ontvangende gemeente, een school binnen die ontvangende gemeente en een lokale maatschappelijke organisatie behoren;",
    ),
    (
        1,
        "artikel 1, begripsbepaling minister",
        "minister: Minister van Volkshuisvesting en Ruimtelijke Ordening;",
    ),
    (
        1,
        "artikel 1, begripsbepaling ontvangende gemeente",
        "ontvangende gemeente: gemeente die de uitkering, bedoeld in artikel 2, eerste lid, ontvangt;",
    ),
    (
        1,
        "artikel 1, begripsbepaling programmaorganisatie",
        "programmaorganisatie: organisatie met een onafhankelijke rol ten opzichte van alle alliantieleden en die is belast met het ondersteunen van de alliantie en haar periodieke overleg en met het aanjagen en bewaken van de voortgang van de uitvoering van het uitvoeringsprogramma;",
    ),
    (
        1,
        "artikel 1, begripsbepaling te behalen resultaten",
        "te behalen resultaten: te behalen resultaten die zijn gebaseerd op de ambities uit het langjarige gebiedsplan van het stedelijk focusgebied en die met een schriftelijk akkoord van de alliantie zijn opgenomen in de aanvraag voor de uitkering;",
    ),
    (
        1,
        "artikel 1, begripsbepaling stedelijk focusgebied",
        "stedelijk focusgebied: de gebieden Zuidoost in Amsterdam, Nieuw-West in Amsterdam, Oost in Arnhem, Noord in Breda, West in Delft, West in Dordrecht, Zuidwest in Den Haag, Woensel-Zuid in Eindhoven, Noord in Groningen, Noord in Heerlen, Oost in Leeuwarden, Oost in Lelystad, Centrale-As in Nieuwegein, Roosendaal-stad in Roosendaal, Zuid in Rotterdam, Nieuwland-Oost in Schiedam, Noordwest in Tilburg, Overvecht in Utrecht, Westwijk in Vlaardingen en Zaandam-Oost in Zaanstad;",
    ),
    (
        1,
        "artikel 1, begripsbepaling thema",
        "thema: beleidsthema als bedoeld in artikel 2, tweede lid;",
    ),
    (
        1,
        "artikel 1, begripsbepaling uitkering",
        "uitkering: specifieke uitkering als bedoeld in artikel 2, eerste lid;",
    ),
    (
        1,
        "artikel 1, begripsbepaling uitvoeringsprogramma",
        "uitvoeringsprogramma: integraal gebiedsprogramma van de alliantie voor een looptijd variërend tussen één en vier jaren, waarin de ambities uit het langjarige gebiedsplan zijn vertaald naar concrete inzet, afspraken en een begroting.",
    ),
    (0, "artikel 2", "Artikel 2."),
    (
        1,
        "artikel 2, eerste lid",
        "1. De minister kan voor de jaren 2026, 2027 en 2028 aan een gemeente die deelneemt aan het Nationaal Programma Leefbaarheid en Veiligheid een specifieke uitkering verstrekken voor:",
    ),
    (
        2,
        "artikel 2, eerste lid, onderdeel a",
        "a. de organisatie van een uitvoeringsprogramma in het stedelijk focusgebied of de stedelijke focusgebieden;",
    ),
    (
        2,
        "artikel 2, eerste lid, onderdeel b",
        "b. de bekostiging van activiteiten ten behoeve van te behalen resultaten die bijdragen aan de doelstellingen van het onderdeel ‘meedoen in de samenleving’ van het Nationaal Programma Leefbaarheid en Veiligheid;",
    ),
    (
        2,
        "artikel 2, eerste lid, onderdeel c",
        "c. de bekostiging van integrale activiteiten ten behoeve van te behalen resultaten als bedoeld in artikel 4.",
    ),
    (
        1,
        "artikel 2, tweede lid",
        "2. De te behalen resultaten, bedoeld in het eerste lid, onder b, hebben betrekking op de volgende thema’s:",
    ),
    (
        2,
        "artikel 2, tweede lid, onderdeel a",
        "a. re-integratie en preventie geldzorgen, genoemd in artikel 5;",
    ),
    (2, "artikel 2, tweede lid, onderdeel b", "b. school en omgeving, genoemd in artikel 6;"),
    (
        2,
        "artikel 2, tweede lid, onderdeel c",
        "c. ontwikkeling van het jonge kind, genoemd in artikel 7.",
    ),
    (
        1,
        "artikel 2, derde lid",
        "3. De uitkering wordt verleend onder de voorwaarde dat in de begroting voldoende middelen ter beschikking worden gesteld. Ten aanzien van de uitkering is artikel 4:34 van de Algemene wet bestuursrecht van overeenkomstige toepassing.",
    ),
    (
        1,
        "artikel 2, vierde lid",
        "4. Aan de bekostiging van de activiteiten, bedoeld in artikel 2, eerste lid, worden voorwaarden gesteld die in de artikelen 3 tot en met 8 zijn genoemd.",
    ),
    (0, "artikel 3", "Artikel 3."),
    (
        1,
        "artikel 3, eerste lid",
        "1. Voor de organisatie van het uitvoeringsprogramma worden de uitgekeerde middelen besteed aan het in stand houden van een programmaorganisatie, het in stand houden en ondersteunen van de alliantie en het alliantieoverleg, het aanjagen en bewaken van de voortgang van de uitvoering van het uitvoeringsprogramma, en het equiperen van inwoners ten behoeve van de invulling van hun rol in de alliantie en het alliantieoverleg.",
    ),
    (
        1,
        "artikel 3, tweede lid",
        "2. De partners in het alliantieoverleg dragen gezamenlijk in euro’s of natura bij aan de programmaorganisatie, bedoeld in het eerste lid, en aan de realisatie van het uitvoeringsprogramma, en leggen deze bijdragen in afspraken vast.",
    ),
    (
        1,
        "artikel 3, derde lid",
        "3. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage bij deze regeling opgenomen en is gebaseerd op het aantal focusgebieden binnen een ontvangende gemeente.",
    ),
    (0, "artikel 4", "Artikel 4."),
    (
        1,
        "artikel 4, eerste lid",
        "1. Voor de bekostiging van integrale activiteiten kunnen de uitgekeerde middelen worden besteed aan de uitvoering van activiteiten binnen het stedelijk focusgebied ten behoeve van te behalen resultaten, die bijdragen aan een of meer doelstellingen als bedoeld in de artikelen 5, eerste lid, 6, eerste lid, en 7, eerste lid.",
    ),
    (
        1,
        "artikel 4, tweede lid",
        "2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage bij deze regeling opgenomen.",
    ),
    (0, "artikel 5", "Artikel 5."),
    (
        1,
        "artikel 5, eerste lid",
        "1. Voor het thema re-integratie en preventie geldzorgen worden de uitgekeerde middelen besteed aan activiteiten ten behoeve van te behalen resultaten binnen het stedelijk focusgebied die bijdragen aan:",
    ),
    (2, "artikel 5, eerste lid, onderdeel a", "a. de preventie van armoede en schulden; of"),
    (
        2,
        "artikel 5, eerste lid, onderdeel b",
        "b. de begeleiding van inwoners die aanspraak maken op ondersteuning bij arbeidsinschakeling als bedoeld in de Participatiewet, waarbij die begeleiding is gericht op het vinden van duurzame betaalde arbeid.",
    ),
    (
        1,
        "artikel 5, tweede lid",
        "2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage bij deze regeling opgenomen.",
    ),
    (0, "artikel 6", "Artikel 6."),
    (
        1,
        "artikel 6, eerste lid",
        "1. Voor het thema school en omgeving worden de uitgekeerde middelen besteed aan een programma School en Omgeving, dat aansluit bij het curriculum van de desbetreffende school en ten dienste staat van een succesvolle schoolloopbaan. Een programma School en Omgeving wordt ontwikkeld en uitgevoerd door een lokale coalitie en kan activiteiten omvatten ten behoeve van te behalen resultaten op de volgende ontwikkelgebieden:",
    ),
    (2, "artikel 6, eerste lid, onderdeel a", "a. sport;"),
    (2, "artikel 6, eerste lid, onderdeel b", "b. cultuur;"),
    (2, "artikel 6, eerste lid, onderdeel c", "c. cognitieve ontwikkeling;"),
    (2, "artikel 6, eerste lid, onderdeel d", "d. sociale ontwikkeling;"),
    (2, "artikel 6, eerste lid, onderdeel e", "e. oriëntatie op jezelf; of"),
    (2, "artikel 6, eerste lid, onderdeel f", "f. oriëntatie op de wereld."),
    (1, "artikel 6, tweede lid", "2. De uitgekeerde middelen worden niet besteed aan:"),
    (2, "artikel 6, tweede lid, onderdeel a", "a. uren die behoren tot de onderwijstijd;"),
    (
        2,
        "artikel 6, tweede lid, onderdeel b",
        "b. activiteiten die betrekking hebben op trainingen voor de eindtoets of examentraining;",
    ),
    (2, "artikel 6, tweede lid, onderdeel c", "c. buitenlandse reizen."),
    (
        1,
        "artikel 6, derde lid",
        "3. De minister kent uitsluitend ten behoeve van de volgende stedelijk focusgebieden een uitkering toe: Zuidoost in Amsterdam, Nieuw-West in Amsterdam, Oost in Arnhem, Noord in Breda, West in Delft, West in Dordrecht, Noord in Groningen, Noord in Heerlen, Oost in Leeuwarden, Zuid in Rotterdam, Westwijk in Vlaardingen en Zaandam-Oost in Zaanstad.",
    ),
    (
        1,
        "artikel 6, vierde lid",
        "4. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage bij deze regeling opgenomen.",
    ),
    (0, "artikel 7", "Artikel 7."),
    (
        1,
        "artikel 7, eerste lid",
        "1. Voor het thema ontwikkeling van het jonge kind worden de uitgekeerde middelen besteed aan activiteiten ten behoeve van te behalen resultaten die bijdragen aan het versterken van de voorschoolse en vroegschoolse periode van de kinderen binnen het stedelijke focusgebied, met als doel ervoor te zorgen dat ieder kind zich in de eerste belangrijke levensjaren zo goed mogelijk kan ontwikkelen en een goede start heeft van diens schoolloopbaan, en daarmee de kansengelijkheid te vergroten.",
    ),
    (
        1,
        "artikel 7, tweede lid",
        "2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage bij deze regeling opgenomen.",
    ),
    (0, "artikel 8", "Artikel 8."),
    (
        1,
        "artikel 8, eerste lid",
        "1. In afwijking van de artikelen 4, eerste lid, 5, eerste lid, en 7, eerste lid, kan op voorstel van het college en beargumenteerd door de alliantie, bij uitzondering, een deel van de uitgekeerde middelen worden besteed aan activiteiten buiten het stedelijk focusgebied, mits deze activiteiten hoofdzakelijk ten goede komen aan de inwoners van of de betrokken organisaties in het stedelijk focusgebied.",
    ),
    (
        1,
        "artikel 8, tweede lid",
        "2. Het programma School en Omgeving wordt aangeboden voor leerlingen op alle scholen die vallen binnen de lokale coalitie, mits ten minste 85% van de scholen in die lokale coalitie in het postcodegebied van het stedelijk focusgebied staat, waarvoor de uitkering wordt aangevraagd.",
    ),
    (0, "artikel 9", "Artikel 9."),
    (
        1,
        "artikel 9, eerste lid",
        "1. Een uitkering kan worden aangevraagd van 7 juli 2025 tot en met 17 oktober 2025.",
    ),
    (
        1,
        "artikel 9, tweede lid",
        "2. De uitkering wordt aangevraagd door het college met gebruikmaking van het door de minister ter beschikking gestelde formulier, waarin het college aangeeft wat de te behalen resultaten zijn. Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende stedelijk focusgebied.",
    ),
    (
        1,
        "artikel 9, derde lid",
        "3. Een wijziging van de uitkering, bedoeld in artikel 12, eerste lid, kan door het college worden aangevraagd van 1 september 2026 tot en met 31 oktober 2026 en van 1 september 2027 tot en met 31 oktober 2027. Voor de aanvraag tot wijziging is het tweede lid van overeenkomstige toepassing.",
    ),
    (
        1,
        "artikel 9, vierde lid",
        "4. Een aanvraag tot wijziging van de uitkering, bedoeld in het derde lid, die ziet op aanpassing van de te behalen resultaten en het daarvoor benodigde budget, kan uitsluitend worden ingediend indien:",
    ),
    (
        2,
        "artikel 9, vierde lid, onderdeel a",
        "a. ten minste 25% van het budget voor een thema of voor de integrale activiteiten, bedoeld in artikel 4, gewijzigd wordt; of",
    ),
    (
        2,
        "artikel 9, vierde lid, onderdeel b",
        "b. de wijziging ziet op een nieuw te behalen resultaat dat niet in de aanvraag, bedoeld in het eerste lid, is omschreven.",
    ),
    (
        1,
        "artikel 9, vijfde lid",
        "5. Indien de minister de aanvraag, bedoeld in het eerste lid, geheel of gedeeltelijk heeft afgewezen, kan het college een nieuwe aanvraag indienen voor een uitkering die betrekking heeft op de afgewezen onderdelen. Deze aanvraag kan worden ingediend van 1 januari 2026 tot en met 28 februari 2026. Het tweede lid is van overeenkomstige toepassing.",
    ),
    (0, "artikel 10", "Artikel 10."),
    (
        1,
        "artikel 10, eerste lid",
        "1. Het college zal, in samenspraak met de alliantie, in de aanvraag, bedoeld in artikel 9, de door de minister in 2026, 2027 en 2028 uit te keren middelen reserveren voor besteding tijdens de periode 2026 tot en met 2028 aan activiteiten binnen hetzelfde thema of het integrale deel ten behoeve van te behalen resultaten.",
    ),
    (
        1,
        "artikel 10, tweede lid",
        "2. Het college kan het niet bestede bedrag van de in 2026 en 2027 uitgekeerde middelen inzetten voor besteding in 2027 en 2028 aan activiteiten binnen hetzelfde thema of het integrale deel ten behoeve van te behalen resultaten zoals vermeld in de aanvraag, bedoeld in artikel 9, onder de voorwaarde dat de alliantie hier schriftelijk mee akkoord gaat.",
    ),
    (1, "artikel 10, derde lid", "3. De uitkering is uiterlijk op 31 december 2028 besteed."),
    (
        1,
        "artikel 10, vierde lid",
        "4. Het college kan tussen 1 augustus en 1 oktober 2028 bij de minister een gemotiveerd verzoek indienen tot uitstel van de bestedingstermijn, bedoeld in het derde lid. Uitstel kan ten hoogste worden verleend tot en met 31 december 2029. Het verzoek tot uitstel kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende stedelijk focusgebied.",
    ),
    (0, "artikel 11", "Artikel 11."),
    (
        1,
        "artikel 11, eerste lid",
        "1. Een uitkering wordt niet verstrekt voor in de aanvraag, bedoeld in artikel 9, vermelde te behalen resultaten waarvan de minister niet verwacht dat zij zullen bijdragen aan de doelen, genoemd in de artikelen 4, eerste lid, 5, eerste lid, 6, eerste lid, en 7, eerste lid.",
    ),
    (
        1,
        "artikel 11, tweede lid",
        "2. Een uitkering wordt niet verstrekt indien gegronde redenen bestaan om aan te nemen dat:",
    ),
    (
        2,
        "artikel 11, tweede lid, onderdeel a",
        "a. de te behalen resultaten waarvoor de uitkering wordt verstrekt niet of niet in zijn geheel zullen worden behaald; of",
    ),
    (
        2,
        "artikel 11, tweede lid, onderdeel b",
        "b. niet zal worden voldaan aan de in deze regeling opgenomen voorwaarden.",
    ),
    (
        1,
        "artikel 11, derde lid",
        "3. Een uitkering wordt niet verstrekt voor activiteiten als de ontvangende gemeente voor dezelfde activiteiten reeds een vergoeding van overheidswege ontvangt.",
    ),
    (
        1,
        "artikel 11, vierde lid",
        "4. Een uitkering wordt niet verstrekt voor activiteiten die worden uitgevoerd op scholen die voor dezelfde activiteiten reeds subsidie ontvangen op grond van de Subsidieregeling School en Omgeving 2025–2028.",
    ),
    (
        1,
        "artikel 11, vijfde lid",
        "5. Een uitkering wordt niet verstrekt voor btw die verschuldigd is over kosten voor zover het bedrag van de btw in aanmerking komt voor compensatie op grond van de Wet op het BTW-compensatiefonds.",
    ),
    (0, "artikel 12", "Artikel 12."),
    (
        1,
        "artikel 12, eerste lid",
        "1. De minister neemt binnen negen weken na het einde van de aanvraagperiode, genoemd in artikel 9, een besluit over de verlening van de uitkering.",
    ),
    (
        1,
        "artikel 12, tweede lid",
        "2. Voor zover de uitkering wordt verleend, bevat de beschikking in ieder geval:",
    ),
    (
        2,
        "artikel 12, tweede lid, onderdeel a",
        "a. een omschrijving van de onderdelen waarvoor de uitkering wordt verleend;",
    ),
    (
        2,
        "artikel 12, tweede lid, onderdeel b",
        "b. het bedrag van de uitkering dat wordt verleend;",
    ),
    (
        2,
        "artikel 12, tweede lid, onderdeel c",
        "c. de verantwoordingsindicatoren ten behoeve van de verantwoording, bedoeld in artikel 17a van de Financiële-verhoudingswet; en",
    ),
    (
        2,
        "artikel 12, tweede lid, onderdeel d",
        "d. de periode waarvoor de uitkering wordt verleend.",
    ),
    (
        1,
        "artikel 12, derde lid",
        "3. Voor zover de aanvraag wordt afgewezen, bevat de beschikking in ieder geval:",
    ),
    (
        2,
        "artikel 12, derde lid, onderdeel a",
        "a. een omschrijving van de onderdelen waarvoor de aanvraag wordt afgewezen;",
    ),
    (
        2,
        "artikel 12, derde lid, onderdeel b",
        "b. het bedrag van de aangevraagde uitkering dat niet wordt toegekend;",
    ),
    (2, "artikel 12, derde lid, onderdeel c", "c. de reden van afwijzing."),
    (
        1,
        "artikel 12, vierde lid",
        "4. Indien de uitkering wordt verleend, betaalt de minister een voorschot van 100% uit in jaarlijkse termijnen, die zijn genoemd in de bijlage bij deze regeling.",
    ),
    (
        0,
        "artikel 13",
        "Artikel 13. Het college legt, in samenspraak met de alliantie, verantwoording af over de besteding van de uitkering op de wijze bepaald in artikel 17a, eerste lid, van de Financiële-verhoudingswet.",
    ),
    (0, "artikel 14", "Artikel 14."),
    (
        1,
        "artikel 14, eerste lid",
        "1. De minister stelt binnen dertien weken na ontvangst van de verantwoordingsinformatie, bedoeld in artikel 17a, eerste lid, van de Financiële-verhoudingswet, de uitkering vast over het laatste kalenderjaar van de uitkering.",
    ),
    (
        1,
        "artikel 14, tweede lid",
        "2. Indien de activiteiten ten behoeve van de te behalen resultaten, waarvoor de uitkering is verleend, zijn verricht en daarnaast volledig is voldaan aan de verplichtingen die verbonden zijn aan de uitkering, wordt de uitkering vastgesteld tot ten hoogste het bedrag dat is bepaald in de verleningsbeschikking, bedoeld in artikel 12.",
    ),
    (
        1,
        "artikel 14, derde lid",
        "3. Indien de verantwoordingsinformatie, bedoeld in het eerste lid, niet binnen achttien maanden na het kalenderjaar waarop deze betrekking heeft is ontvangen door de minister, wordt de hoogte van de uitkering ambtshalve door de minister vastgesteld.",
    ),
    (
        1,
        "artikel 14, vierde lid",
        "4. Indien uit de verantwoordingsinformatie, bedoeld in het eerste lid, blijkt dat de uitkering niet volledig of onrechtmatig is besteed, kan de uitkering ter hoogte van het niet of onrechtmatig bestede deel door de minister worden teruggevorderd. De minister doet binnen één jaar na ontvangst van de verantwoordingsinformatie mededeling van de terugvordering aan het college.",
    ),
    (
        0,
        "artikel 15",
        "Artikel 15. De minister kan een bepaling van deze regeling buiten toepassing laten of daarvan afwijken voor zover toepassing gelet op het belang van het verstrekken van een uitkering voor de activiteiten ten behoeve van de te behalen resultaten, bedoeld in artikel 2, zal leiden tot een onbillijkheid van overwegende aard.",
    ),
    (0, "artikel 16", "Artikel 16."),
    (
        1,
        "artikel 16, eerste lid",
        "1. Het college informeert, in samenspraak met de alliantie, op verzoek de minister periodiek over de voortgang van de besteding van de uitkering en over de daarmee behaalde resultaten.",
    ),
    (
        1,
        "artikel 16, tweede lid",
        "2. De minister evalueert de doeltreffendheid en doelmatigheid van deze regeling, waarbij wordt gemonitord in hoeverre de te behalen resultaten daadwerkelijk zijn gerealiseerd.",
    ),
    (
        1,
        "artikel 16, derde lid",
        "3. Het college verleent op verzoek van de minister medewerking en verstrekt, in samenspraak met de alliantie, op verzoek van de minister informatie ten behoeve van de evaluatie van de doeltreffendheid en doelmatigheid van deze regeling, waarbij de doeltreffendheid en doelmatigheid primair de verantwoordelijkheid is van de alliantie.",
    ),
    (0, "artikel 17", "Artikel 17. Deze regeling treedt in werking met ingang van 1 juli 2025."),
    (
        0,
        "artikel 18",
        "Artikel 18. Deze regeling wordt aangehaald als: Regeling kansrijke wijk (tweede tranche).",
    ),
    (
        0,
        "slotformulier",
        "Deze regeling zal met de toelichting in de Staatscourant worden geplaatst.",
    ),
    (0, "ondertekening", "De Minister van Volkshuisvesting en Ruimtelijke Ordening,"),
    (1, "", "M.C.G. Keijzer"),
    (0, "bijlage", ""),
    (
        1,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’",
        "De gemeenten waaraan een uitkering wordt verstrekt, de maximale hoogte van de uitkering inclusief btw en de jaren waarin de betaalmomenten plaatsvinden, als bedoeld in artikel 3, eerste lid, zijn als volgt:",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’, item 1",
        "1. De uitkering voor de gemeente Amsterdam bedraagt € 3.000.000 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’, item 1, onderdeel a",
        "a. In 2026 wordt er € 1.000.000 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’, item 1, onderdeel b",
        "b. In 2027 wordt er € 1.000.000 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’, item 1, onderdeel c",
        "c. In 2028 wordt er € 1.000.000 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’, item 2",
        "2. De uitkering voor de gemeenten Arnhem, Breda, Delft, Dordrecht, Den Haag, Eindhoven, Groningen, Heerlen, Leeuwarden, Lelystad, Nieuwegein, Roosendaal, Rotterdam, Schiedam, Tilburg, Utrecht, Vlaardingen en Zaanstad bedraagt € 1.500.000 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’, item 2, onderdeel a",
        "a. In 2026 wordt er € 500.000 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’, item 2, onderdeel b",
        "b. In 2027 wordt er € 500.000 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 3 (organisatie uitvoeringsprogramma)’, item 2, onderdeel c",
        "c. In 2028 wordt er € 500.000 uitbetaald.",
    ),
    (
        1,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’",
        "De gemeenten waaraan een uitkering wordt verstrekt, de maximale hoogte van de uitkering inclusief btw en de jaren waarin de betaalmomenten plaatsvinden, als bedoeld in artikel 4, eerste lid, zijn als volgt:",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 1",
        "1. De uitkering voor de gemeente Amsterdam bedraagt € 9.254.062,56 en wordt op drie momenten uitbetaald ten behoeve van de volgende stedelijke focusgebieden:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 1, onderdeel a",
        "a. In 2026 wordt er € 998.883,31 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 2.080.385,35 uitbetaald ten behoeve van Amsterdam Nieuw-West;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 1, onderdeel b",
        "b. In 2027 wordt er € 1.002.118,38 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 2.085.278,57 uitbetaald ten behoeve van Amsterdam Nieuw-West;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 1, onderdeel c",
        "c. In 2028 wordt er € 1.002.118,38 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 2.085.278,57 uitbetaald ten behoeve van Amsterdam Nieuw-West.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 2",
        "2. De uitkering voor de gemeente Arnhem bedraagt € 5.718.652,64 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 2, onderdeel a",
        "a. In 2026 wordt er € 1.904.331,55 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 2, onderdeel b",
        "b. In 2027 wordt er € 1.907.160,54 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 2, onderdeel c",
        "c. In 2028 wordt er € 1.907.160,54 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 3",
        "3. De uitkering voor de gemeente Breda bedraagt € 1.098.263,11 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 3, onderdeel a",
        "a. In 2026 wordt er € 364.910,08 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 3, onderdeel b",
        "b. In 2027 wordt er € 366.676,52 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 3, onderdeel c",
        "c. In 2028 wordt er € 366.676,52 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 4",
        "4. De uitkering voor de gemeente Delft bedraagt € 1.046.350,38 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 4, onderdeel a",
        "a. In 2026 wordt er € 348.088,62 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 4, onderdeel b",
        "b. In 2027 wordt er € 349.130,88 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 4, onderdeel c",
        "c. In 2028 wordt er € 349.130,88 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 5",
        "5. De uitkering voor de gemeente Dordrecht bedraagt € 979.000,69 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 5, onderdeel a",
        "a. In 2026 wordt er € 325.629,70 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 5, onderdeel b",
        "b. In 2027 wordt er € 326.685,49 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 5, onderdeel c",
        "c. In 2028 wordt er € 326.685,49 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 6",
        "6. De uitkering voor de gemeente Den Haag bedraagt € 1.539.821,23 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 6, onderdeel a",
        "a. In 2026 wordt er € 510.449,26 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 6, onderdeel b",
        "b. In 2027 wordt er € 514.685,99 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 6, onderdeel c",
        "c. In 2028 wordt er € 514.685,99 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 7",
        "7. De uitkering voor de gemeente Eindhoven bedraagt € 741.245,20 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 7, onderdeel a",
        "a. In 2026 wordt er € 246.404,94 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 7, onderdeel b",
        "b. In 2027 wordt er € 247.420,13 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 7, onderdeel c",
        "c. In 2028 wordt er € 247.420,13 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 8",
        "8. De uitkering voor de gemeente Groningen bedraagt € 2.470.552,43 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 8, onderdeel a",
        "a. In 2026 wordt er € 671.145,21 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 8, onderdeel b",
        "b. In 2027 wordt er € 899.703,61 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 8, onderdeel c",
        "c. In 2028 wordt er € 899.703,61 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 9",
        "9. De uitkering voor de gemeente Heerlen bedraagt € 5.009.811,44 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 9, onderdeel a",
        "a. In 2026 wordt er € 1.277.838,28 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 9, onderdeel b",
        "b. In 2027 wordt er € 1.865.986,58 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 9, onderdeel c",
        "c. In 2028 wordt er € 1.865.986,58 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 10",
        "10. De uitkering voor de gemeente Leeuwarden bedraagt € 2.428.263,26 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 10, onderdeel a",
        "a. In 2026 wordt er € 637.639,69 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 10, onderdeel b",
        "b. In 2027 wordt er € 895.311,78 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 10, onderdeel c",
        "c. In 2028 wordt er € 895.311,78 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 11",
        "11. De uitkering voor de gemeente Lelystad bedraagt € 726.381,47 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 11, onderdeel a",
        "a. In 2026 wordt er € 241.626,33 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 11, onderdeel b",
        "b. In 2027 wordt er € 242.377,57 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 11, onderdeel c",
        "c. In 2028 wordt er € 242.377,57 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 12",
        "12. De uitkering voor de gemeente Nieuwegein bedraagt € 598.667,54 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 12, onderdeel a",
        "a. In 2026 wordt er € 199.181,35 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 12, onderdeel b",
        "b. In 2027 wordt er € 199.743,09 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 12, onderdeel c",
        "c. In 2028 wordt er € 199.743,09 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 13",
        "13. De uitkering voor de gemeente Roosendaal bedraagt € 645.029,17 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 13, onderdeel a",
        "a. In 2026 wordt er € 214.332,93 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 13, onderdeel b",
        "b. In 2027 wordt er € 215.348,12 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 13, onderdeel c",
        "c. In 2028 wordt er € 215.348,12 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 14",
        "14. De uitkering voor de gemeente Rotterdam bedraagt € 13.608.816,46 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 14, onderdeel a",
        "a. In 2026 wordt er € 3.423.287,14 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 14, onderdeel b",
        "b. In 2027 wordt er € 5.092.764,66 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 14, onderdeel c",
        "c. In 2028 wordt er € 5.092.764,66 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 15",
        "15. De uitkering voor de gemeente Schiedam bedraagt € 655.563,88 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 15, onderdeel a",
        "a. In 2026 wordt er € 218.002,42 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 15, onderdeel b",
        "b. In 2027 wordt er € 218.780,73 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 15, onderdeel c",
        "c. In 2028 wordt er € 218.780,73 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 16",
        "16. De uitkering voor de gemeente Tilburg bedraagt € 969.877,42 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 16, onderdeel a",
        "a. In 2026 wordt er € 321.961,45 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 16, onderdeel b",
        "b. In 2027 wordt er € 323.957,99 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 16, onderdeel c",
        "c. In 2028 wordt er € 323.957,99 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 17",
        "17. De uitkering voor de gemeente Utrecht bedraagt € 880.220,95 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 17, onderdeel a",
        "a. In 2026 wordt er € 292.197,78 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 17, onderdeel b",
        "b. In 2027 wordt er € 294.011,58 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 17, onderdeel c",
        "c. In 2028 wordt er € 294.011,58 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 18",
        "18. De uitkering voor de gemeente Vlaardingen bedraagt € 866.381,89 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 18, onderdeel a",
        "a. In 2026 wordt er € 288.536,78 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 18, onderdeel b",
        "b. In 2027 wordt er € 288.922,55 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 18, onderdeel c",
        "c. In 2028 wordt er € 288.922,55 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 19",
        "19. De uitkering voor de gemeente Zaanstad bedraagt € 7.474.706,89 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 19, onderdeel a",
        "a. In 2026 wordt er € 1.787.329,37 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 19, onderdeel b",
        "b. In 2027 wordt er € 2.843.688,76 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 19, onderdeel c",
        "c. In 2028 wordt er € 2.843.688,76 uitbetaald.",
    ),
    (
        1,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’",
        "De gemeenten waaraan een uitkering wordt verstrekt, de maximale hoogte van de uitkering inclusief btw en de jaren waarin de betaalmomenten plaatsvinden, als bedoeld in artikel 5, eerste lid, zijn als volgt:",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 1",
        "1. De uitkering voor de gemeente Amsterdam bedraagt € 8.232.088,96 en wordt op drie momenten uitbetaald ten behoeve van de volgende stedelijke focusgebieden:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 1, onderdeel a",
        "a. In 2026 wordt er € 1.050.368,84 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 1.693.287,28 uitbetaald ten behoeve van Amsterdam Nieuw-West;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 1, onderdeel b",
        "b. In 2027 wordt er € 1.068.700,92 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 1.721.015,51 uitbetaald ten behoeve van Amsterdam Nieuw-West;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 1, onderdeel c",
        "c. In 2028 wordt er € 1.068.700,92 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 1.721.015,51 uitbetaald ten behoeve van Amsterdam Nieuw-West.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 2",
        "2. De uitkering voor de gemeente Arnhem bedraagt € 2.491.400,42 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 2, onderdeel a",
        "a. In 2026 wordt er € 819.779,48 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 2, onderdeel b",
        "b. In 2027 wordt er € 835.810,47 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 2, onderdeel c",
        "c. In 2028 wordt er € 835.810,47 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 3",
        "3. De uitkering voor de gemeente Breda bedraagt € 1.813.311,88 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 3, onderdeel a",
        "a. In 2026 wordt er € 597.764,11 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 3, onderdeel b",
        "b. In 2027 wordt er € 607.773,89 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 3, onderdeel c",
        "c. In 2028 wordt er € 607.773,89 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 4",
        "4. De uitkering voor de gemeente Delft bedraagt € 1.101.758,29 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 4, onderdeel a",
        "a. In 2026 wordt er € 363.315,33 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 4, onderdeel b",
        "b. In 2027 wordt er € 369.221,48 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 4, onderdeel c",
        "c. In 2028 wordt er € 369.221,48 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 5",
        "5. De uitkering voor de gemeente Dordrecht bedraagt € 1.031.459,90 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 5, onderdeel a",
        "a. In 2026 wordt er € 339.831,40 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 5, onderdeel b",
        "b. In 2027 wordt er € 345.814,25 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 5, onderdeel c",
        "c. In 2028 wordt er € 345.814,25 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 6",
        "6. De uitkering voor de gemeente Den Haag bedraagt € 3.622.458,49 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 6, onderdeel a",
        "a. In 2026 wordt er € 1.191.480,75 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 6, onderdeel b",
        "b. In 2027 wordt er € 1.215.488,87 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 6, onderdeel c",
        "c. In 2028 wordt er € 1.215.488,87 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 7",
        "7. De uitkering voor de gemeente Eindhoven bedraagt € 1.162.454,61 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 7, onderdeel a",
        "a. In 2026 wordt er € 383.649,71 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 7, onderdeel b",
        "b. In 2027 wordt er € 389.402,45 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 7, onderdeel c",
        "c. In 2028 wordt er € 389.402,45 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 8",
        "8. De uitkering voor de gemeente Groningen bedraagt € 2.832.468,03 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 8, onderdeel a",
        "a. In 2026 wordt er € 932.036,90 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 8, onderdeel b",
        "b. In 2027 wordt er € 950.215,57 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 8, onderdeel c",
        "c. In 2028 wordt er € 950.215,57 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 9",
        "9. De uitkering voor de gemeente Heerlen bedraagt € 1.938.686,93 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 9, onderdeel a",
        "a. In 2026 wordt er € 638.814,33 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 9, onderdeel b",
        "b. In 2027 wordt er € 649.936,30 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 9, onderdeel c",
        "c. In 2028 wordt er € 649.936,30 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 10",
        "10. De uitkering voor de gemeente Leeuwarden bedraagt € 1.695.306,05 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 10, onderdeel a",
        "a. In 2026 wordt er € 557.840,78 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 10, onderdeel b",
        "b. In 2027 wordt er € 568.732,64 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 10, onderdeel c",
        "c. In 2028 wordt er € 568.732,64 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 11",
        "11. De uitkering voor de gemeente Lelystad bedraagt € 894.139,76 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 11, onderdeel a",
        "a. In 2026 wordt er € 295.208,57 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 11, onderdeel b",
        "b. In 2027 wordt er € 299.465,60 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 11, onderdeel c",
        "c. In 2028 wordt er € 299.465,60 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 12",
        "12. De uitkering voor de gemeente Nieuwegein bedraagt € 682.393,52 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 12, onderdeel a",
        "a. In 2026 wordt er € 225.342,38 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 12, onderdeel b",
        "b. In 2027 wordt er € 228.525,57 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 12, onderdeel c",
        "c. In 2028 wordt er € 228.525,57 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 13",
        "13. De uitkering voor de gemeente Roosendaal bedraagt € 1.116.897,85 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 13, onderdeel a",
        "a. In 2026 wordt er € 368.464,12 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 13, onderdeel b",
        "b. In 2027 wordt er € 374.216,87 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 13, onderdeel c",
        "c. In 2028 wordt er € 374.216,87 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 14",
        "14. De uitkering voor de gemeente Rotterdam bedraagt € 8.625.505,93 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 14, onderdeel a",
        "a. In 2026 wordt er € 2.839.859,57 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 14, onderdeel b",
        "b. In 2027 wordt er € 2.892.823,18 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 14, onderdeel c",
        "c. In 2028 wordt er € 2.892.823,18 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 15",
        "15. De uitkering voor de gemeente Schiedam bedraagt € 812.661,10 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 15, onderdeel a",
        "a. In 2026 wordt er € 267.946,74 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 15, onderdeel b",
        "b. In 2027 wordt er € 272.357,18 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 15, onderdeel c",
        "c. In 2028 wordt er € 272.357,18 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 16",
        "16. De uitkering voor de gemeente Tilburg bedraagt € 1.870.991,50 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 16, onderdeel a",
        "a. In 2026 wordt er € 616.121,35 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 16, onderdeel b",
        "b. In 2027 wordt er € 627.435,08 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 16, onderdeel c",
        "c. In 2028 wordt er € 627.435,08 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 17",
        "17. De uitkering voor de gemeente Utrecht bedraagt € 1.602.168,94 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 17, onderdeel a",
        "a. In 2026 wordt er € 527.204,16 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 17, onderdeel b",
        "b. In 2027 wordt er € 537.482,39 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 17, onderdeel c",
        "c. In 2028 wordt er € 537.482,39 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 18",
        "18. De uitkering voor de gemeente Vlaardingen bedraagt € 401.699,16 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 18, onderdeel a",
        "a. In 2026 wordt er € 132.442,36 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 18, onderdeel b",
        "b. In 2027 wordt er € 134.628,40 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 18, onderdeel c",
        "c. In 2028 wordt er € 134.628,40 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 19",
        "19. De uitkering voor de gemeente Zaanstad bedraagt € 1.331.148,65 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 19, onderdeel a",
        "a. In 2026 wordt er € 439.241,86 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 19, onderdeel b",
        "b. In 2027 wordt er € 445.953,40 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 19, onderdeel c",
        "c. In 2028 wordt er € 445.953,40 uitbetaald.",
    ),
    (
        1,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’",
        "De gemeenten waaraan een uitkering wordt verstrekt, de maximale hoogte van de uitkering inclusief btw en de jaren waarin de betaalmomenten plaatsvinden, als bedoeld in artikel 6, eerste lid, zijn als volgt:",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 1",
        "1. De uitkering voor de gemeente Amsterdam bedraagt € 31.147.618,00 en wordt op drie momenten uitbetaald ten behoeve van de volgende stedelijke focusgebieden:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 1, onderdeel a",
        "a. In 2026 wordt er € 2.981.154,00 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 7.401.385,00 uitbetaald ten behoeve van Amsterdam Nieuw-West;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 1, onderdeel b",
        "b. In 2027 wordt er € 2.981.154,00 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 7.401.385,00 uitbetaald ten behoeve van Amsterdam Nieuw-West;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 1, onderdeel c",
        "c. In 2028 wordt er € 2.981.154,00 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 7.401.385,00 uitbetaald ten behoeve van Amsterdam Nieuw-West.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 2",
        "2. De uitkering voor de gemeente Arnhem bedraagt € 26.082.326 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 2, onderdeel a",
        "a. In 2026 wordt er € 8.694.109,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 2, onderdeel b",
        "b. In 2027 wordt er € 8.694.109,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 2, onderdeel c",
        "c. In 2028 wordt er € 8.694.109,00 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 3",
        "3. De uitkering voor de gemeente Breda bedraagt € 1.245.420,00 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 3, onderdeel a",
        "a. In 2026 wordt er € 415.140,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 3, onderdeel b",
        "b. In 2027 wordt er € 415.140,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 3, onderdeel c",
        "c. In 2028 wordt er € 415.140,00 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 4",
        "4. De uitkering voor de gemeente Delft bedraagt € 1.809.562,00 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 4, onderdeel a",
        "a. In 2026 wordt er € 603.187,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 4, onderdeel b",
        "b. In 2027 wordt er € 603.187,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 4, onderdeel c",
        "c. In 2028 wordt er € 603.187,00 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 5",
        "5. De uitkering voor de gemeente Dordrecht bedraagt € 1.507.968,00 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 5, onderdeel a",
        "a. In 2026 wordt er € 502.656,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 5, onderdeel b",
        "b. In 2027 wordt er € 502.656,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 5, onderdeel c",
        "c. In 2028 wordt er € 502.656,00 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 6",
        "6. De uitkering voor de gemeente Groningen bedraagt € 7.917.311,00 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 6, onderdeel a",
        "a. In 2026 wordt er € 1.787.780,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 6, onderdeel b",
        "b. In 2027 wordt er € 3.064.765,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 6, onderdeel c",
        "c. In 2028 wordt er € 3.064.765,00 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 7",
        "7. De uitkering voor de gemeente Heerlen bedraagt € 22.861.318,00 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 7, onderdeel a",
        "a. In 2026 wordt er € 5.405.961,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 7, onderdeel b",
        "b. In 2027 wordt er € 8.727.679,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 7, onderdeel c",
        "c. In 2028 wordt er € 8.727.679,00 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 8",
        "8. De uitkering voor de gemeente Leeuwarden bedraagt € 8.985.350,00 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 8, onderdeel a",
        "a. In 2026 wordt er € 2.028.950,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 8, onderdeel b",
        "b. In 2027 wordt er € 3.478.200,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 8, onderdeel c",
        "c. In 2028 wordt er € 3.478.200,00 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 9",
        "9. De uitkering voor de gemeente Rotterdam bedraagt € 58.325.936,00 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 9, onderdeel a",
        "a. In 2026 wordt er € 13.170.373,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 9, onderdeel b",
        "b. In 2027 wordt er € 22.577.782,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 9, onderdeel c",
        "c. In 2028 wordt er € 22.577.782,00 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 10",
        "10. De uitkering voor de gemeente Vlaardingen bedraagt € 2.011.522,00 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 10, onderdeel a",
        "a. In 2026 wordt er € 670.507,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 10, onderdeel b",
        "b. In 2027 wordt er € 670.507,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 10, onderdeel c",
        "c. In 2028 wordt er € 670.507,00 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 11",
        "11. De uitkering voor de gemeente Zaanstad bedraagt € 37.071.815,00 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 11, onderdeel a",
        "a. In 2026 wordt er € 8.371.055,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 11, onderdeel b",
        "b. In 2027 wordt er € 14.350.380,00 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 11, onderdeel c",
        "c. In 2028 wordt er € 14.350.380,00 uitbetaald.",
    ),
    (
        1,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’",
        "De gemeenten waaraan een uitkering wordt verstrekt, de maximale hoogte van de uitkering inclusief btw en de jaren waarin de betaalmomenten plaatsvinden, als bedoeld in artikel 7, eerste lid, zijn als volgt:",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 1",
        "1. De uitkering voor de gemeente Amsterdam bedraagt € 12.968.981,25 en wordt op drie momenten uitbetaald ten behoeve van de volgende stedelijke focusgebieden:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 1, onderdeel a",
        "a. In 2026 wordt er € 1.628.815,90 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 2.694.177,85 uitbetaald ten behoeve van Amsterdam Nieuw-West;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 1, onderdeel b",
        "b. In 2027 wordt er € 1.628.815,90 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 2.694.177,85 uitbetaald ten behoeve van Amsterdam Nieuw-West;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 1, onderdeel c",
        "c. In 2028 wordt er € 1.628.815,90 uitbetaald ten behoeve van Amsterdam Zuidoost en wordt er € 2.694.177,85 uitbetaald ten behoeve van Amsterdam Nieuw-West.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 2",
        "2. De uitkering voor de gemeente Arnhem bedraagt € 3.831.971,70 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 2, onderdeel a",
        "a. In 2026 wordt er € 1.277.323,90 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 2, onderdeel b",
        "b. In 2027 wordt er € 1.277.323,90 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 2, onderdeel c",
        "c. In 2028 wordt er € 1.277.323,90 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 3",
        "3. De uitkering voor de gemeente Breda bedraagt € 3.164.759,10 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 3, onderdeel a",
        "a. In 2026 wordt er € 1.054.919,70 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 3, onderdeel b",
        "b. In 2027 wordt er € 1.054.919,70 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 3, onderdeel c",
        "c. In 2028 wordt er € 1.054.919,70 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 4",
        "4. De uitkering voor de gemeente Delft bedraagt € 3.017.998,95 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 4, onderdeel a",
        "a. In 2026 wordt er € 1.005.999,65 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 4, onderdeel b",
        "b. In 2027 wordt er € 1.005.999,65 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 4, onderdeel c",
        "c. In 2028 wordt er € 1.005.999,65 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 5",
        "5. De uitkering voor de gemeente Dordrecht bedraagt € 3.008.242,65 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 5, onderdeel a",
        "a. In 2026 wordt er € 1.002.747,55 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 5, onderdeel b",
        "b. In 2027 wordt er € 1.002.747,55 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 5, onderdeel c",
        "c. In 2028 wordt er € 1.002.747,55 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 6",
        "6. De uitkering voor de gemeente Den Haag bedraagt € 5.103.195,15 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 6, onderdeel a",
        "a. In 2026 wordt er € 1.701.065,05 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 6, onderdeel b",
        "b. In 2027 wordt er € 1.701.065,05 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 6, onderdeel c",
        "c. In 2028 wordt er € 1.701.065,05 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 7",
        "7. De uitkering voor de gemeente Eindhoven bedraagt € 3.037.934,85 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 7, onderdeel a",
        "a. In 2026 wordt er € 1.012.644,95 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 7, onderdeel b",
        "b. In 2027 wordt er € 1.012.644,95 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 7, onderdeel c",
        "c. In 2028 wordt er € 1.012.644,95 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 8",
        "8. De uitkering voor de gemeente Groningen bedraagt € 3.250.018,35 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 8, onderdeel a",
        "a. In 2026 wordt er € 1.083.339,45 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 8, onderdeel b",
        "b. In 2027 wordt er € 1.083.339,45 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 8, onderdeel c",
        "c. In 2028 wordt er € 1.083.339,45 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 9",
        "9. De uitkering voor de gemeente Heerlen bedraagt € 3.588.925,10 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 9, onderdeel a",
        "a. In 2026 wordt er € 1.196.308,70 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 9, onderdeel b",
        "b. In 2027 wordt er € 1.196.308,70 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 9, onderdeel c",
        "c. In 2028 wordt er € 1.196.308,70 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 10",
        "10. De uitkering voor de gemeente Leeuwarden bedraagt € 3.079.502,40 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 10, onderdeel a",
        "a. In 2026 wordt er € 1.026.500,80 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 10, onderdeel b",
        "b. In 2027 wordt er € 1.026.500,80 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 10, onderdeel c",
        "c. In 2028 wordt er € 1.026.500,80 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 11",
        "11. De uitkering voor de gemeente Lelystad bedraagt € 3.222.021,90 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 11, onderdeel a",
        "a. In 2026 wordt er € 1.074.007,30 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 11, onderdeel b",
        "b. In 2027 wordt er € 1.074.007,30 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 11, onderdeel c",
        "c. In 2028 wordt er € 1.074.007,30 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 12",
        "12. De uitkering voor de gemeente Nieuwegein bedraagt € 2.710.055,85 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 12, onderdeel a",
        "a. In 2026 wordt er € 903.351,95 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 12, onderdeel b",
        "b. In 2027 wordt er € 903.351,95 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 12, onderdeel c",
        "c. In 2028 wordt er € 903.351,95 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 13",
        "13. De uitkering voor de gemeente Roosendaal bedraagt € 2.538.267,45 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 13, onderdeel a",
        "a. In 2026 wordt er € 846.089,15 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 13, onderdeel b",
        "b. In 2027 wordt er € 846.089,15 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 13, onderdeel c",
        "c. In 2028 wordt er € 846.089,15 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 14",
        "14. De uitkering voor de gemeente Rotterdam bedraagt € 10.165.184,85 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 14, onderdeel a",
        "a. In 2026 wordt er € 3.388.394,95 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 14, onderdeel b",
        "b. In 2027 wordt er € 3.388.394,95 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 14, onderdeel c",
        "c. In 2028 wordt er € 3.388.394,95 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 15",
        "15. De uitkering voor de gemeente Schiedam bedraagt € 2.902.200,90 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 15, onderdeel a",
        "a. In 2026 wordt er € 967.400,30 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 15, onderdeel b",
        "b. In 2027 wordt er € 967.400,30 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 15, onderdeel c",
        "c. In 2028 wordt er € 967.400,30 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 16",
        "16. De uitkering voor de gemeente Tilburg bedraagt € 3.624.980,55 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 16, onderdeel a",
        "a. In 2026 wordt er € 1.208.326,85 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 16, onderdeel b",
        "b. In 2027 wordt er € 1.208.326,85 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 16, onderdeel c",
        "c. In 2028 wordt er € 1.208.326,85 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 17",
        "17. De uitkering voor de gemeente Utrecht bedraagt € 3.385.749,75 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 17, onderdeel a",
        "a. In 2026 wordt er € 1.128.583,25 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 17, onderdeel b",
        "b. In 2027 wordt er € 1.128.583,25 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 17, onderdeel c",
        "c. In 2028 wordt er € 1.128.583,25 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 18",
        "18. De uitkering voor de gemeente Vlaardingen bedraagt € 2.496.276,60 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 18, onderdeel a",
        "a. In 2026 wordt er € 832.092,20 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 18, onderdeel b",
        "b. In 2027 wordt er € 832.092,20 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 18, onderdeel c",
        "c. In 2028 wordt er € 832.092,20 uitbetaald.",
    ),
    (
        2,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 19",
        "19. De uitkering voor de gemeente Zaanstad bedraagt € 3.953.708,70 en wordt op drie momenten uitbetaald:",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 19, onderdeel a",
        "a. In 2026 wordt er € 1.317.902,90 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 19, onderdeel b",
        "b. In 2027 wordt er € 1.317.902,90 uitbetaald;",
    ),
    (
        3,
        "bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 19, onderdeel c",
        "c. In 2028 wordt er € 1.317.902,90 uitbetaald.",
    ),
    (0, "toelichting", ""),
    (1, "toelichting, ‘Algemeen deel’", ""),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.1 Nationaal Programma Leefbaarheid en Veiligheid en bijbehorende middelen’",
        "In een aantal gebieden in Nederlandse steden staan de leefbaarheid en veiligheid onder druk en zorgt een opeenstapeling van problemen voor extra uitdagingen, zoals werkloosheid, schulden, armoede, onderwijsachterstanden, woonproblematiek, slechte gezondheid, overlast en onveiligheid. Veel mensen leven van een uitkering, hebben schulden, zijn klein behuisd en hebben (jeugd)zorg nodig. Ofschoon er in deze gebieden hard wordt gewerkt om deze problemen het hoofd te bieden, is een extra of soms andere inzet nodig om daadwerkelijk het verschil te kunnen maken. Daarom is het kabinet Rutte IV het Nationaal Programma Leefbaarheid en Veiligheid (hierna: NPLV) gestart. Het heeft daartoe samen met de betrokken 19 gemeenten op 4 juli 2022 interbestuurlijke afspraken gemaakt over een langjarige gezamenlijke inzet op leefbaarheid en veiligheid voor 15–20 jaar in 20 focusgebieden. Hierbij gaat het om een integrale gebiedsgerichte aanpak waarbij het Rijk, gemeenten, maatschappelijke organisaties, ondernemers en inwoners met een gezamenlijk doel voor ogen samenwerken in een publiek-private alliantie en gezamenlijk in het focusgebied investeren.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.1 Nationaal Programma Leefbaarheid en Veiligheid en bijbehorende middelen’, noot 1",
        "1 Kamerstukken II 2021/22, 30 995, nr. 100. Binnen het kader van het NPLV zijn met gemeenten afspraken gemaakt over de geografische afbakening van de focusgebieden.",
    ),
    (
        3,
        "",
        "Een structurele verbetering van de leefbaarheid en veiligheid van kwetsbare gebieden start met het bieden van toekomstperspectief aan inwoners (doelstelling 2 van het NPLV). Om dit te bevorderen en om uitvoering te geven aan de motie van het Kamerlid Ceder, is eerder voor de periode 2023 tot en met 2025 een integrale specifieke uitkering kansrijke wijk voor de betrokken gemeenten opgesteld. Deze specifieke uitkering stelt lokale allianties in staat om integraal te werken met minder administratieve lasten. In die regeling zijn middelen en beleidsdoelen van de verschillende departementen samengevoegd, om tot één breed ondersteunend pakket te komen.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.1 Nationaal Programma Leefbaarheid en Veiligheid en bijbehorende middelen’, noot 2",
        "2 Kamerstukken II 2021/22, 35 925 VII, nr. 24.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.1 Nationaal Programma Leefbaarheid en Veiligheid en bijbehorende middelen’, noot 3",
        "3 Stct. 2023, 17605 en Stct. 2023, 25879.",
    ),
    (
        3,
        "",
        "Het kabinet Schoof heeft in het regeerprogramma opgenomen dat het NPLV wordt doorgezet. Ook is tijdens de Algemene Financiële Beschouwingen najaar 2024 een motie aangenomen over de langjarige financiering van het NPLV, waarbij de regering wordt verzocht om uiterlijk in 2025 met een plan te komen dat de NPLV-gebieden in staat stelt om tot ten minste 2028 hun generatielange opgaven voor wijken met achterstelling voort te zetten en waar mogelijk de bureaucratie te verminderen door financiële regelingen die er al zijn hiervoor te gebruiken.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.1 Nationaal Programma Leefbaarheid en Veiligheid en bijbehorende middelen’, noot 4",
        "4 Bijlage 1157122 bij Kamerstukken II 2023/24, 36 471, nr. 96, blz. 37.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.1 Nationaal Programma Leefbaarheid en Veiligheid en bijbehorende middelen’, noot 5",
        "5 Kamerstukken II 2024/25, 36 600-IX, nr. 16.",
    ),
    (
        3,
        "",
        "Op grond van deze regeling kunnen de betrokken 20 gebieden een voortgezette specifieke uitkering aanvragen voor de periode 2026 tot en met 2028.",
    ),
    (
        3,
        "",
        "De Minister van Volkshuisvesting en Ruimtelijke Ordening (hierna: de minister) is coördinerend minister voor dit programma en heeft daarnaast de verantwoordelijkheid voor de rijksinzet op het terrein van de volkshuisvesting en de ruimtelijke ordening. De Staatssecretaris van Onderwijs, Cultuur en Wetenschap en de Staatssecretaris van Sociale Zaken en Werkgelegenheid zijn mede-eigenaar van het programma. Dit houdt in dat zij naast de verantwoordelijkheid voor de uitvoering van de acties op hun eigen beleidsterrein ook een gedeelde verantwoordelijkheid hebben voor deze samenhangende gebiedsgerichte aanpak.",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.2 Doel van de regeling’",
        "Het doel van deze regeling is drieledig. Ten eerste dient deze regeling om de inzet in de stedelijke focusgebieden te versterken op de thema’s die onderwerp zijn van de regeling. Het betreft de thema’s ‘re-integratie en preventie geldzorgen’, ’school en omgeving’ en ‘ontwikkeling van het jonge kind’. Deze inzet geschiedt met betrokkenheid van diverse publieke en private partners en (in samenspraak met) inwoners in de gebieden. Daarnaast heeft de regeling als doel om de uitvoering van een samenhangende/integrale aanpak te vergemakkelijken en te verbeteren. Ten derde moeten de administratieve lasten die vaak gepaard gaan met het aanvragen, monitoren en verantwoorden van middelen en inzet van regelingen substantieel worden teruggedrongen.",
    ),
    (
        3,
        "",
        "Als gevolg van evaluatie en consultatie bij de focusgebieden en betrokken departementen verschilt deze regeling in een aantal opzichten van de eerdere regeling in de periode 2023 tot en met 2025:",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.2 Doel van de regeling’, punt 1",
        "• De bovengenoemde thema’s zijn op doelstellingenniveau geformuleerd, waarmee de bestedingsmogelijkheden ook zijn verruimd. De middelen voor het thema ’re-integratie en preventie geldzorgen’ komen voort uit de bundeling van middelen uit twee verschillende SZW-begrotingsartikelen (voor re-integratie en voor armoede & schulden), wat eveneens zorgt voor een verruiming van de bestedingsmogelijkheden en vereenvoudiging van de aanvraag.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.2 Doel van de regeling’, punt 2",
        "• Een aantal bepalingen uit de vorige regeling is in deze regeling verduidelijkt:",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.2 Doel van de regeling’, punt 2, punt 1",
        "C de rol van de alliantie: de gezamenlijke verantwoordelijkheid van partners voor de aanpak in deze gebieden is de kern van het NPLV. In het alliantieoverleg wordt in samenspraak met inwoners het uitvoeringsprogramma vastgesteld en de uitvoering en voortgang besproken en waar nodig bijgestuurd. Daarom is de rol van de alliantie bij de aanvraag, de besteding en verantwoording van de middelen, en bij de informatievoorziening aan de minister ten aanzien van de voortgang geëxpliciteerd. De ontvangende gemeente dient daar rekening mee te houden.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.2 Doel van de regeling’, punt 2, punt 2",
        "C rijksmiddelen die niet zijn besteed in het jaar waarin ze ter beschikking zijn gesteld, kunnen in deze tweede tranche ook in latere jaren tot en met 2028 worden ingezet.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.2 Doel van de regeling’, punt 2, punt 3",
        "C rijksmiddelen die in 2026, 2027 en 2028 ter beschikking worden gesteld, kunnen in de aanvraag worden gereserveerd voor besteding in andere jaren tijdens de periode 2026 tot en met 2028.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.2 Doel van de regeling’, punt 3",
        "• Tenslotte is de periode waarin de aanvraag kan worden ingediend op verzoek van de gebieden verlengd, zodat er meer voorbereidingstijd is, en is de monitoringssystematiek gestroomlijnd.",
    ),
    (
        3,
        "",
        "Daarnaast is het aanvraagformulier waarmee de in de regeling bedoelde aanvraag gedaan kan worden vereenvoudigd, waarbij meer wordt gefocust op ambities en resultaten en activiteiten meer op hoofdlijnen kunnen worden beschreven.",
    ),
    (
        3,
        "",
        "Het is de bedoeling om aan deze regeling later nog een tweetal thema’s toe te voegen. Het betreft de thema’s ‘maatschappelijke samenhang’ (voorheen ‘veerkracht en weerbaarheid’) en ‘financiële educatie’. Die toevoeging is nog onder voorbehoud van besluitvorming door het kabinet over de ontwerpbegroting 2026. Na Prinsjesdag wordt daarover meer bekend.",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.3 Aansluiting bij opgaven en ambities uit lokale gebieds- en uitvoeringsplannen’",
        "De lokale allianties hebben een integraal, langjarig gebiedsplan opgesteld waar zij op sturen. Daarbij worden zij ondersteunend door een onafhankelijk programmabureau, dat ‘meervoudig loyaal’ is aan alle aangesloten partners binnen de alliantie. Net als in de vorige periode brengt dat voor de periode 2026–2028 uitvoeringskosten met zich mee en stelt het Rijk per focusgebied jaarlijks € 500.000 beschikbaar voor:",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.3 Aansluiting bij opgaven en ambities uit lokale gebieds- en uitvoeringsplannen’, punt 1",
        "a. het in stand houden van een programmaorganisatie/bureau;",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.3 Aansluiting bij opgaven en ambities uit lokale gebieds- en uitvoeringsplannen’, punt 2",
        "b. het in stand houden en ondersteunen van de lokale alliantie en het alliantieoverleg;",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.3 Aansluiting bij opgaven en ambities uit lokale gebieds- en uitvoeringsplannen’, punt 3",
        "c. het aanjagen en bewaken van de voortgang van de uitvoering van het uitvoeringsprogramma; en",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.3 Aansluiting bij opgaven en ambities uit lokale gebieds- en uitvoeringsplannen’, punt 4",
        "d. het equiperen van inwoners ten behoeve van de invulling van hun rol in de alliantie en het alliantieoverleg.",
    ),
    (
        3,
        "",
        "Onderdeel d biedt de ruimte om op maat ondersteuning te bieden aan actieve inwoners om hun rol in de alliantie en het alliantieoverleg zo goed mogelijk in te kunnen vullen. Het programmabureau gaat hiervoor in gezamenlijk overleg met hen na welke wensen er bij de betrokken inwoners leven en hoe daaraan uitvoering kan worden gegeven.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.3 Aansluiting bij opgaven en ambities uit lokale gebieds- en uitvoeringsplannen’, ‘Gezamenlijke inzet en verantwoordelijkheid alliantiepartners’",
        "De alliantie legt concrete afspraken vast over de richting, inhoud, bekostiging en governance van het uitvoeringsprogramma, inclusief de inzet van individuele partners. Deelname aan een lokale alliantie is niet vrijblijvend. Deze afspraken kunnen worden vastgelegd in een convenant, een pact of een lokaal ‘contract’, waarbij deelnemende organisaties tekenen voor het daadwerkelijk leveren van inzet, gericht op de gezamenlijk bepaalde maatschappelijke opbrengst. In verband daarmee is in deze regeling expliciet gemaakt dat de partners in het alliantieoverleg gezamenlijk in euro’s of in natura bijdragen aan de programmaorganisatie en aan de realisatie van het uitvoeringsprogramma. Het vraagt dat partners – gezamenlijk en afzonderlijk – bereid zijn om in eigen kring de inzet van middelen en ook mensen ten gunste van het programma te (her)prioriteren. Het gaat om een meerjarig verbond dat elke drie à vier jaar wordt geëvalueerd en zo nodig wordt herzien, bijgesteld of aangescherpt. Vanuit dat oogpunt verdient het aanbeveling om de in de alliantie gemaakte afspraken ook te laten doorwerken in de begroting bij het lokale collegeakkoord voor de volgende bestuursperiode vanaf 2026.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.3 Aansluiting bij opgaven en ambities uit lokale gebieds- en uitvoeringsplannen’, ‘Gezamenlijke inzet en verantwoordelijkheid alliantiepartners’, noot 6",
        "6 Zie paragraaf 1.3 in de toelichting van de Regeling kansrijke wijk (Stct. 2023, 17605).",
    ),
    (
        4,
        "",
        "De alliantie, waar de gemeente in de persoon van wethouder(s) deel van uit maakt, is gezamenlijk verantwoordelijk voor de sturing op de inzet van (rijks)middelen die worden geprioriteerd naar het gebied. Dit begint bij het indienen van de aanvraag voor de specifieke uitkering op grond van deze regeling. Een schriftelijk akkoord van de alliantie is nodig bij de aanvraag (hoeveel en waartoe) die het college vervolgens formeel indient bij de minister. De uitkering wordt ontvangen door de gemeente, die optreedt als beheerorganisatie van de alliantiemiddelen en op wie de verplichtingen behorend bij deze uitkering berusten. Het is belangrijk dat de lokale governance zo is ingericht dat de programmaorganisatie (in opdracht van het alliantiebestuur) inhoudelijk onafhankelijk (van de beheerorganisatie) kan sturen op het lokale NPLV-uitvoeringsprogramma met bijbehorende financiële middelen.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.3 Aansluiting bij opgaven en ambities uit lokale gebieds- en uitvoeringsplannen’, ‘Inzet uitgekeerde middelen buiten het focusgebied bij uitzondering mogelijk’",
        "In deze regeling is het op voorstel van het college en beargumenteerd door de alliantie, bij uitzondering, mogelijk gemaakt om een deel van de uitgekeerde middelen ook buiten het stedelijk focusgebied te besteden aan activiteiten, gericht op de te behalen resultaten die bijdragen aan de doelstellingen van de thema’s, mits deze activiteiten hoofdzakelijk ten goede komen aan de inwoners van of de betrokken organisaties in het stedelijk focusgebied. Dit geldt tevens voor de integrale middelen, bedoeld in artikel 4 van deze regeling. In het kader van het NPLV ligt voor de besteding van de uitgekeerde middelen de prioriteit bij het uitvoeren van activiteiten binnen het stedelijk focusgebied. Er kunnen echter ook afwijkende situaties bestaan waarin de middelen ook buiten het gebied worden besteed. In de artikelsgewijze toelichting worden daarvan enkele voorbeelden genoemd.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.3 Aansluiting bij opgaven en ambities uit lokale gebieds- en uitvoeringsplannen’, ‘Betrokkenheid inwoners bij de gebiedsaanpak’",
        "De uitvoering van de lokale gebieds- en uitvoeringsplannen vindt plaats in publiek-private allianties met een aanpak die zich kenmerkt door samenwerking met stakeholders in het stedelijk focusgebied, voor en met inwoners in het gebied. Het is daarbij van belang dat inwoners uit de NPLV-gebieden nadrukkelijk worden betrokken bij de vormgeving, de aanpak en de uitvoering van de plannen. Het Bewonersplatform NPLV, gesteund door het Landelijk Samenwerkingsverband Actieve bewoners, heeft daarvoor ook waardevolle suggesties gedaan. In de komende jaren wordt samen met hen en de allianties in de gebieden verkend hoe de rol en initiatieven van bewoners in de NPLV-aanpak verder verankerd kunnen worden in het NPLV en welke mogelijkheden de Regeling kansrijke wijk hiervoor kan bieden.",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’",
        "In deze regeling zijn de voormalige thema’s ‘preventie van armoede en schulden’ en ‘re-integratie op de arbeidsmarkt’ samengevoegd en hebben nu de naam ‘re-integratie en preventie geldzorgen’. Enerzijds omdat de activiteiten in elkaars verlengde liggen en bijdragen aan elkaars doelen. Anderzijds zodat beter gewerkt kan worden vanuit lokale, brede doelen. Daarnaast sluit het aan bij het kabinetsbeleid dat werken bijdraagt aan het voorkomen van armoede en schulden.",
    ),
    (
        3,
        "",
        "Hiermee kan een bijdrage worden geleverd aan het behalen van de volgende doelstellingen:",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, punt 1",
        "• Het niet laten oplopen van armoede en kinderarmoede ten opzichte van 2024;",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, punt 2",
        "• Meer mensen uit de doelgroep van de Participatiewet begeleiden naar duurzaam werk vanaf het moment dat een uitkering wordt aangevraagd;",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, punt 3",
        "• Schulden voorkomen dan wel in een zo vroeg mogelijk stadium oplossen.",
    ),
    (3, "", "De uitkering voor dit thema is bedoeld om in te zetten voor:"),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, punt 4",
        "1. De preventie van armoede en schulden binnen de stedelijke focusgebieden. De nadruk op activiteiten van preventieve aard heeft als doel de verdere gevolgen van financiële zorgen te beperken. Geldzorgen staan immers vaak aan het begin van een keten aan problemen; financiële problemen, maar ook problemen op gebieden als opleiding en werk, fysieke en mentale gezondheid, opvoeding en wonen. Deze effecten werken in toekomstige generaties door. Door geldzorgen te voorkomen en deze vroegtijdig aan te pakken, kunnen hardnekkige problemen op andere terreinen voorkomen worden.",
    ),
    (3, "", "En/of"),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, punt 5",
        "2. De inzet van activiteiten gericht op begeleiding naar duurzaam betaalde arbeid van inwoners van de stedelijke focusgebieden die aanspraak maken op ondersteuning bij arbeidsinschakeling (conform artikel 7, eerste lid, onderdeel a, van de Participatiewet). Inzet is dat mensen begeleid worden naar duurzaam werk bij reguliere werkgevers, zo mogelijk in kraptesectoren. Indien regulier werk nog niet haalbaar is, kan beschut werk of werk via een sociaal ontwikkelbedrijf of sociale onderneming een passend alternatief zijn. Binnen de brede doelgroep van inwoners van het stedelijk focusgebied die aanspraak maken op ondersteuning bij arbeidsinschakeling conform de Participatiewet, kan desgewenst een focus worden gelegd op specifieke subdoelgroepen. Denk bijvoorbeeld aan mensen met een arbeidsbeperking, langdurig bijstandsgerechtigden, mensen met een migratieachtergrond (of specifiek statushouders), senioren, jongeren of alleenstaande moeders.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’",
        "Hieronder is een aantal veelvoorkomende of bewezen effectieve interventies opgenomen, zodat men een beeld krijgt van op welke activiteiten kan worden ingezet. Inzet kan zitten op het ontwikkelen van soortgelijke activiteiten, maar ook op het aan elkaar verbinden van soortgelijke bestaande activiteiten of het opschalen en borgen ervan.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, punt 1",
        "• Integrale aanpak om eventuele belemmeringen voor arbeidsdeelname weg te nemen, onder andere het op orde brengen van de thuissituatie, bijvoorbeeld via het tijdelijk aanbieden van kinderopvang of het wegnemen van schuldenproblematiek. Voor andere mensen kan het halen van een rijbewijs of het verstrekken van een elektrische fiets net dat steuntje in de rug zijn dat de stap naar nieuw werk haalbaar maakt. Dit vergt ruimte voor onorthodoxe maatregelen en inzet van een maatwerkbudget.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, punt 2",
        "• Inzet op het gebied van financiële educatie en het beperken van, en beschermen tegen, financiële risico’s. Inzet op financiële educatie kan via twee routes: via het thema ‘re-integratie en preventie geldzorgen’ kan de inzet via artikel 5 breed worden ingezet. De andere route is via het thema ‘financiële educatie’. Zoals in par. 1.2 is aangegeven is de toevoeging van dit thema nog onder voorbehoud van besluitvorming door het kabinet over de ontwerpbegroting 2026.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, punt 3",
        "• Het versterken van veerkracht en vaardigheden; onder andere door het vergroten van basisvaardigheden of meer inzet en voorlichting op levensgebeurtenissen (life-events) die geldzorgen kunnen veroorzaken.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, punt 4",
        "• Het vergroten van participatie en inclusie en het versterken van professionals en lokale samenwerking onder andere door het inzetten van sleutelfiguren en ervaringsdeskundigen.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, punt 5",
        "• Mensen helpen aan een leerbaan in kraptesectoren, waarbij zij direct aan de slag gaan in de praktijk en tijdens het werk het vak leren, mogelijk via laagdrempelige instapbanen. Hiervoor kunnen de door de Minister van SZW erkende sectorale Ontwikkelpaden worden gebruikt. Voor aanvullende ondersteuning (bijvoorbeeld in de vorm van voorschakeltrajecten, basisvaardigheden en begeleiding) kan deze specifieke uitkering worden ingezet. De focusgebieden worden opgeroepen om de inzet op Ontwikkelpaden op te pakken in verbinding met de inzet vanuit de voor hen relevante arbeidsmarktregio (via de Regionale Werkcentra). Goede samenwerking met werkgevers is essentieel.",
    ),
    (
        5,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, punt 5, punt 1",
        "− Uitgelicht voorbeeld: Ontwikkelpad Energiehulpen. Energiehulpen helpen bij de verduurzaming van woningen. Dit draagt bij aan de preventie van armoede en schulden. Energiehulpen verwijzen in de praktijk ook door naar andere instanties en hebben daarmee bredere preventieve werking. Via het Ontwikkelpad Energiehulp is bovendien inzichtelijk gemaakt hoe mensen die als Energiehulp aan de slag gaan zich via (delen van) opleidingen kunnen ontwikkelen, wat bijdraagt aan hun duurzame inzetbaarheid",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, noot 7",
        "7 ‘Sectoraal ontwikkelpad’, https://www.samenvoordeklant.nl/ontwikkelpaden",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, noot 8",
        "8 ‘Kabinet investeert in Werkcentra door heel Nederland’, https://www.rijksoverheid.nl/actueel/nieuws/2024/04/26/kabinet-investeert-in-werkcentra-door-heel-nederland",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, punt 6",
        "• In het kader van het wetsvoorstel van school naar duurzaam werk kunnen, na inwerkingtreding van de wet, de middelen van dit thema ook ingezet worden voor de doelgroep in de Participatiewet ‘jongeren tot en met 27 jaar’ en ondersteuning van hen in de overgang van school naar werk en het behoud van werk, bijvoorbeeld in de vorm van loopbaanbegeleiding binnen het onderwijs. Op basis van deze regeling kunnen wel alvast middelen worden aangevraagd voor deze activiteiten. De gebieden worden aangemoedigd om daarin een link te leggen met de regionale agenda’s van de Doorstroompuntregio’s en relevante kraptesectoren en beroepen in Ontwikkelpaden (zie ook punt hiervoor).",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, noot 9",
        "8 Kamerstukken II, 2024/25, 36 667, nr. 2.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, noot 10",
        "9 ‘Hoe neem ik contact op met de Doorstroompunt-regio’s (RMC-regio’s)?’, https://www.rijksoverheid.nl/onderwerpen/vsv/vraag-en-antwoord/contact-rmc-regios#:~:text=In%20Doorstroompunt%2Dregio%27s%20werken%20scholen,zonder%20startkwalificatie%20van%20school%20gaan",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, punt 7",
        "• Via persoonlijke begeleiding arbeidspotentie van inwoners in beeld brengen en inwoners matchen op (leer)banen, bij voorkeur in de wijk: persoonsgerichte aanpak met assessment van mogelijkheden, competenties en beroepenoriëntatie. Mensen helpen werkfit te worden, waarmee uitval wordt voorkomen. Organiseren van laagdrempelige en informele matching van werkgevers en werkzoekenden.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, punt 8",
        "• Inzet op duurzaam werk door nazorg, bijvoorbeeld door ondersteuning bij verrekeningsproblematiek van uitkering/loon/toeslagen bij parttime werk naast de uitkering en begeleiding na plaatsing op de werkplek (jobcoach of lifecoach). Daarnaast blijkt dat meer mensen vanuit de arbeidsmatige dagbesteding met de juiste begeleiding de stap naar (beschut) werk kunnen zetten. Statushouders hebben vaak taalbegeleiding op de werkvloer nodig.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.4 Re-integratie en preventie geldzorgen’, ‘Suggesties en inspiratie voor een mogelijk succesvolle lokale aanpak’, noot 11",
        "10 Zie hiervoor ook de mogelijkheden binnen het programma Simpel Switchen, zoals de Uitkeringnaarwerk-berekenaar – Nibud (https://www.nibud.nl/tools/uitkeringnaarwerk-berekenaar/).",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.5 School en omgeving’",
        "Binnen het thema ‘school en omgeving’ worden de middelen besteed aan een programma School en Omgeving, dat aansluit bij het curriculum van de desbetreffende school en ten dienste staat van een succesvolle schoolloopbaan. Het programma School en Omgeving wordt aangeboden voor leerlingen op alle scholen die vallen binnen de lokale coalitie, waarbij minimaal 85% van de scholen in die bestaande lokale coalitie in het postcodegebied van het stedelijk focusgebied staat, waarvoor de uitkering wordt aangevraagd.",
    ),
    (3, "", "Het doel van dit thema is:"),
    (
        3,
        "",
        "Ervoor zorgen dat leerlingen die dat het hardst nodig hebben hun talenten en vaardigheden in de volle breedte kunnen ontwikkelen ter bevordering van een succesvolle schoolloopbaan en ter bevordering van een gelijkwaardige deelname aan de maatschappij.",
    ),
    (
        3,
        "",
        "Hiertoe dienen lokale coalities hun programma met extra buitenschools aanbod te continueren of (verder) te ontwikkelen. Met de specifieke uitkering binnen dit thema kan een bijdrage worden geleverd aan het bevorderen van kansengelijkheid. Onder kansengelijkheid wordt verstaan dat elk kind zijn of haar vaardigheden en talenten ten volle moet kunnen ontplooien, ongeacht de thuissituatie of omgeving waarin het opgroeit. Het is aan de lokale coalitie om te onderbouwen hoe de activiteiten bijdragen aan een brede talentontwikkeling. Hierdoor wordt zoveel mogelijk ruimte gegeven aan lokale initiatieven die aansluiten bij de lokale problematiek en behoeften.",
    ),
    (
        3,
        "",
        "De activiteiten die worden aangeboden binnen een programma School en Omgeving dienen zoveel mogelijk aan te sluiten bij de behoefte van de leerling. Door te zorgen voor de aansluiting met het curriculum en de ontwikkeling van een leerling in de klas kan het maximale effect worden behaald uit het bevorderen van de brede leerlijn.",
    ),
    (
        3,
        "",
        "De activiteiten binnen een programma School en Omgeving mogen onder de schooltijd vallen, maar mogen niet gerekend worden als de wettelijk vastgestelde onderwijstijd: de wettelijke lesuren waar leerlingen recht op hebben om onderwijs te krijgen. Activiteiten binnen het verplichte lesprogramma (onderwijstijd) worden door scholen gefinancierd vanuit de reguliere bekostiging en kunnen niet met deze specifieke uitkering worden bekostigd. Dit betekent dat het tijdstip van een naschools aanbod niet uitmaakt, maar een activiteit niet als zowel onderwijstijd, als naschools aanbod geteld kan worden.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.5 School en omgeving’, noot 12",
        "11 ‘Overzicht aantal uren onderwijstijd’, https://www.rijksoverheid.nl/onderwerpen/schooltijden-en-onderwijstijd.",
    ),
    (
        3,
        "",
        "De NPLV-allianties dienen zich in te spannen om de opgegeven uren extra aanbod per week per individuele leerling waarvoor is aangevraagd ook daadwerkelijk te realiseren. Niet alle focusgebieden binnen de NPLV krijgen middelen voor een programma School en Omgeving uitgekeerd via deze regeling. Naast deze regeling was er in maart 2025 de mogelijkheid voor scholen met een positieve relatieve achterstandsscore om via de Subsidieregeling School en Omgeving 2025–2028 middelen aan te vragen. Bestaande lokale coalities (peildatum 1 november 2024) waarvan minimaal 85% van de deelnemende scholen binnen het focusgebied staat, hebben eind 2024 de keuze gekregen om deel te nemen aan deze specifieke uitkering, of te kiezen voor de subsidieregeling School en Omgeving. Coalities in de volgende gebieden hebben voor deze specifieke uitkering gekozen: Leeuwarden, Groningen (stad), Zaanstad, Rotterdam-Zuid en Heerlen (continuering van hun eerdere deelname aan de Regeling kansrijke wijk), Delft West, Arnhem-Oost, Breda, Dordrecht West, Vlaardingen, Amsterdam Zuidoost, Amsterdam Nieuw-West.",
    ),
    (
        3,
        "",
        "Het bedrag dat wordt uitgekeerd aan de gemeenten is gebaseerd op het aantal leerlingen en uren waarvoor in december is aangevraagd. Dit is in lijn met de aanvraagprocedure zoals is toegepast onder de Subsidieregeling School en Omgeving 2025–2028. Daarna is het integrale deel van het totaalbedrag afgehaald. Gemeenten ontvangen voor de periode 1 augustus 2025 tot en met 31 juli 2028 financiering. Voor scholen die van 2023 tot en met 2025 deelnamen in de lokale coalitie, en waarvoor de gemeente middelen ontving op basis van de eerdere Regeling kansrijke wijk, ontvangt de gemeente op basis van deze regeling voor de periode 1 januari 2026 tot en met 31 juli 2028 financiering.",
    ),
    (
        3,
        "",
        "Met het integrale budget mogen ook scholen worden bekostigd voor dit thema die geen deel uitmaken van de bestaande lokale coalities (zie paragraaf 1.7 Integraliteit).",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.6 Ontwikkeling van het jonge kind’",
        "Binnen het thema ‘ontwikkeling van het jonge kind’ kunnen de middelen worden besteed aan interventies en activiteiten die de voorschoolse en vroegschoolse periode van kinderen binnen het stedelijk focusgebied optimaliseren. Bedoeld zijn activiteiten die bijdragen aan de volgende, niet limitatief opgestelde, doelstellingen:",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.6 Ontwikkeling van het jonge kind’, punt 1",
        "1. Het stimuleren van de ontwikkeling van het jonge kind in het gezin en de omgeving bij kinderen met een risico op een onderwijsachterstand in de Nederlandse taal.",
    ),
    (
        4,
        "",
        "Een deel van de kinderen groeit op in een omgeving waar zij door allerlei omstandigheden zichzelf niet optimaal kunnen ontwikkelen en daardoor met taal en/of ontwikkelingsachterstand aan de basisschool starten. Jonge kinderen kunnen gebruikmaken van voorschoolse educatie, die zich erop richt om deze kinderen extra te stimuleren in hun ontwikkeling, zodat zij beter toegerust aan de basisschool kunnen starten. Kinderen leren echter de hele dag door in interactie met hun omgeving, ook wanneer ze niet deelnemen aan voorschoolse educatie. Activiteiten gericht op het gezin en de omgeving dragen voor deze kinderen eraan bij dat zij zich gedurende de hele dag optimaal kunnen ontwikkelen.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.6 Ontwikkeling van het jonge kind’, punt 2",
        "2. Bevordering van de deelname aan voorschoolse educatie voor kinderen met een risico op een onderwijsachterstand in de Nederlandse taal.",
    ),
    (
        4,
        "",
        "Al jaren neemt landelijk circa 15% van de doelgroeppeuters geen deel aan voorschoolse educatie. De verschillen tussen gemeentes in deelnamecijfers zijn echter groot. Er zijn verschillende redenen waarom ouders geen gebruikmaken van de voorschoolse educatie. Mogelijke oorzaken zijn de toeslagenaffaire, onbekendheid met procedures en (angst voor) oplopende kosten bij ouders. Het is wenselijk dat ieder kind met een risico op een taal en/of ontwikkelingsachterstand gebruikmaakt van voorschoolse educatie. Onder deze doelstelling vallen activiteiten die gericht zijn op het bevorderen van deelname aan de voorschoolse educatie van het jonge kind. Dergelijke activiteiten kunnen zich richten op ouders van kinderen jonger dan 2,5 jaar. In alle gevallen dient het doel te zijn te komen tot een zo groot mogelijke deelname aan voorschoolse educatie. Hierbij kan gedacht worden aan interventies om de toeleiding te bevorderen en het wegnemen van financiële, culturele en toegankelijkheidsdrempels om deel te nemen aan de voorschoolse educatie.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.6 Ontwikkeling van het jonge kind’, punt 3",
        "3. Het versterken van de vroegschoolse educatie.",
    ),
    (
        4,
        "",
        "Uit verschillende onderzoeken, waaronder de meting van de inspectie van het onderwijs uit 2024, is bekend dat de kwaliteit van het onderwijs in groep 1 en 2 voor verbetering vatbaar is. Zo blijkt dat kinderen tot hun vierde jaar via voorschoolse educatie forse sprongen maken in hun ontwikkeling, maar dat de snelheid van de ontwikkeling aanzienlijk afneemt als zij in groep 1 zitten. Een andere, terugkerende uitkomst is dat er geen doorgaande lijn is tussen het aanbod tijdens de voorschoolse educatie en het aanbod in de eerste twee groepen van de basisschool. Bij beide zaken spelen verschillende factoren een rol, zoals: grote kleuterklassen, beperkte expertise onder basisschoolleerkrachten op het gebied van het jonge kind, geen gerichte ondersteuning aan basisscholen ten aanzien van vroegschoolse educatie en weinig onderlinge kennisuitwisseling tussen de kinderopvang en het basisonderwijs. Deze factoren hebben een negatieve impact op de ontwikkeling van het jonge kind. Activiteiten gericht op de bevordering van de vroegschoolse educatie dragen bij aan een optimale ontwikkeling van kinderen met een risico op een taal- en/of ontwikkelingsachterstand in groep 1 en 2. Voorbeelden van interventies zijn:",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.6 Ontwikkeling van het jonge kind’, punt 3, punt 1",
        "− Het bevorderen van gezamenlijke training en coaching van pedagogisch medewerkers en leerkrachten van groep 1, 2 en 3 en vergoeding van personeelskosten voor de vervanging van het personeel dat deelneemt aan deze training en coaching;",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.6 Ontwikkeling van het jonge kind’, punt 3, punt 2",
        "− Verhogen van de inzet van een onderwijsassistent of pedagogisch medewerker als extra beroepskracht in groep 1 en 2;",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘1.6 Ontwikkeling van het jonge kind’, punt 3, punt 3",
        "− Bevorderen van de doorgaande lijn tussen de voorschoolse educatie en het basisonderwijs.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.6 Ontwikkeling van het jonge kind’, noot 13",
        "12 Inspectie van het Onderwijs, ‘De kwaliteit van vroegschoolse educatie’, 2024, www.onderwijsinspectie.nl/documenten/rapporten/2024/09/09/de-kwaliteit-van-de-vroegschoolse-educatie",
    ),
    (
        3,
        "",
        "In de toelichting bij de Regeling kansrijke wijk (2023–2025) worden voorbeelden genoemd van (bewezen) effectieve interventies en randvoorwaarden die bijdragen aan bovenstaande doelen. Daarnaast is een aantal handreikingen ontwikkeld over interventies en aanpakken gericht op de ontwikkeling van het jonge kind.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘1.6 Ontwikkeling van het jonge kind’, noot 14",
        "13 GOAB, ‘Voorschoolse Educatie (VE) aanbieden in andere vormen van opvang. Kan dat?’, 2024, https://goab.eu/nieuws/nieuwe-handreiking-voorschoolse-educatie-aanbieden-in-andere-vormen-van-opvang-kan-dat/.",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.7 Integraliteit’",
        "Binnen het NPLV is een belangrijk doel dat gemeenten een gedeelte van de uitkering meer integraal kunnen inzetten. Daarom is in artikel 4, eerste lid, een bepaling opgenomen op grond waarvan een integraal budget kan worden gebruikt voor de financiering van te behalen resultaten, zolang die bijdragen aan een of meer van de doelstellingen van de in artikel 2, tweede lid, genoemde thema’s. De aanvraag voor deze integrale middelen wordt getoetst aan de doelstellingen die zijn opgenomen in de artikelen 5, eerste lid, 6, eerste lid, en 7, eerste lid.",
    ),
    (
        3,
        "",
        "Zoals hierboven in par. 1.5 is aangeven mogen op grond van deze regeling ook scholen met het integrale budget worden bekostigd voor het thema ‘school en omgeving’, die geen deel uitmaken van de bestaande lokale coalities, maar wel in het stedelijk focusgebied staan. Dit maakt het mogelijk om met het integrale budget extra in te zetten voor dit thema in de in artikel 6, derde lid, genoemde stedelijk focusgebieden; daarmee kan bijvoorbeeld de bestaande coalitie worden uitgebreid. Het maakt het echter ook mogelijk dat het integrale budget in de andere stedelijk focusgebieden besteed kan worden aan een lokaal programma School en Omgeving. Hierbij geldt als voorwaarde dat er geen schoolvestigingen bij betrokken zijn die subsidie hebben gekregen via de Subsidieregeling School en Omgeving 2025–2028. Dit vanwege het niet toestaan van dubbelfinanciering, gelet op artikel 3, vierde lid van de Subsidieregeling School en Omgeving 2025–2028, en gelet op artikel 11, derde lid, van deze regeling.",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.8 Evaluatie en monitoring’",
        "De minister evalueert de doeltreffendheid en de doelmatigheid van deze regeling. Voor de evaluatie en monitoring van activiteiten en resultaten wordt zoveel mogelijk aangesloten op de monitor die in het kader van de eerdere Regeling kansrijke wijk 2023–2025 is opgezet, de bredere NPLV-monitor en de lokale uitwerking daarvan.",
    ),
    (3, "", "Dit behelst het volgende:"),
    (
        3,
        "",
        "Iedere alliantie heeft voor haar focusgebied een langjarig gebiedsplan vertaald naar uitvoeringsplannen met de beoogde inspanningen/maatregelen, de gewenste resultaten (geformuleerd in concrete streefwaarden op output- en outcomeniveau) en een bijbehorende begroting. De alliantie stuurt op de voortgang en volgt dit met een lokale monitor.",
    ),
    (
        3,
        "",
        "Met een landelijke monitor volgt het Rijk zowel de ontwikkelingen als de resultaten van de inzet in de gebieden. De kwantitatieve indicatoren (verdeeld in effectindicatoren (outcome), realisatie-indicatoren (throughput/output) en contextindicatoren (subjectieve indicatoren en demografische gegevens) zijn vastgesteld in samenspraak met gebieden, onderzoekers en betrokken departementen, waarbij zoveel mogelijk is aangesloten bij de lokale monitoring in de gebieden en waarbij zoveel mogelijk gebruik wordt gemaakt van landelijke en departementale bronnen. Voor de inzet op Actielijn ‘Meedoen’, waar deze regeling voornamelijk een bijdrage aan levert, worden de data met betrekking tot de relevante kwantitatieve indicatoren jaarlijks per gebied weergegeven in het dashboard ‘Zicht Op Focusgebieden’. De focusgebieden delen vóór 1 september hun (concept) voortgangsrapportage (tussentijdse resultaten en bestedingen) met het Rijk.",
    ),
    (
        3,
        "",
        "Daarnaast zijn er, gebaseerd op de eerdere Regeling kansrijke wijk 2023–2025, aanvullende vormen van monitoring van toepassing op deze regeling: de alliantiepartners en de programmaorganisatie werken actief mee aan de kwalitatieve evaluatie van deze regeling (periodieke procesevaluatie en gebundelde verdiepende studies, waarbij de vraag centraal staat ‘Doen we de goede dingen en doen we deze goed’?). Deze evaluatie wordt, indien daar aanleiding toe is, met het oog op het terugdringen van administratieve lasten en het zichtbaar maken van impact, doorontwikkeld en verbeterd. Verder wordt de besteding van de uitkering gevolgd via de jaarlijkse verantwoordingsinformatie (SiSa-bijlage) die het college, in samenspraak met de alliantie, aan het Rijk verstrekt.",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.9 Staatssteun’",
        "Op grond van deze regeling worden financiële middelen verstrekt aan een aantal gemeenten. De staatssteuntoets op rijksniveau beperkt zich tot de medeoverheden die de specifieke uitkering ontvangen. Dit neemt niet weg dat gemeenten bij de besteding van deze specifieke uitkering onder andere rekening dienen te houden met de Europese staatssteun- en aanbestedingsregels. De gemeenten hebben een zelfstandige verantwoordelijkheid om te toetsen of de activiteiten en de voorziene bestedingen van de middelen aan deze regels voldoen. In het communicatietraject rond deze regeling zullen gemeenten hier ook op worden gewezen.",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘1.10 Regeldruk’",
        "Regeldrukkosten betreffen alle inspanningen en investeringen waaraan burgers, bedrijven en professionals moeten voldoen volgende uit een verplichting van wet- en regelgeving. Deze regeling heeft met name gevolgen voor gemeenten. De partners in het alliantieoverleg, waaronder de gemeente zelf, dragen gezamenlijk bij aan de programmaorganisatie en aan de realisatie van het uitvoeringsprogramma. In de regeling is de rol van de alliantie bij de aanvraag, de besteding en verantwoording van de middelen, en bij de informatievoorziening aan de minister geëxpliciteerd. Deze regeling heeft een beperkte invloed op de regeldruk voor de andere partners in de alliantie. Het Adviescollege toetsing regeldruk (ATR) heeft het dossier niet geselecteerd voor een formeel advies, omdat de regeling geen omvangrijke gevolgen heeft voor de regeldruk.",
    ),
    (
        2,
        "toelichting, ‘Algemeen deel’, ‘2. Consultatie’",
        "Deze regeling is voor openbare consultatie gepubliceerd op www.internetconsultatie.nl. De consultatietermijn liep van 16 mei tot en met 3 juni 2025. Dat heeft een achttal reacties opgeleverd: een gezamenlijke reactie van de programmadirecteuren van de NPLV-gebieden, een aanvullende reactie vanuit het Nationaal Programma Rotterdam-Zuid, een reactie vanuit het Bewonersplatform NPLV en in aanvulling daarop een reactie van het Landelijk Samenwerkingsverband Actieve Bewoners (LSA). Verder hebben een viertal individuele personen gereageerd, en is er contact geweest met de VNG tijdens de consultatietermijn.",
    ),
    (
        3,
        "",
        "Uit de reactie van de programmadirecteuren van de NPLV-gebieden blijkt dat men over het algemeen goed uit de voeten kan met de regeling. De positie van de alliantie, de werkwijze en de onderlinge verantwoordelijkheden en posities zijn in de regeling op een goede, zuivere manier geëxpliciteerd. Dat helpt de samenwerking in de NPLV-gebieden. Wel stelt men een enkele verduidelijking voor ten aanzien van de verantwoordelijkheden van de alliantie en van het college conform de bedoeling van het NPLV. De regeling is daarop aangepast met betrekking tot de verdeling van de middelen over de periode 2026–2028 die het Rijk ter beschikking stelt, en dat dit in samenspraak met de alliantie gebeurt (artikel 10, eerste lid). Ook is in artikel 16, derde lid, toegevoegd dat met de betrekking tot de evaluatie van de regeling de verantwoordelijkheid voor de doeltreffendheid en doelmatigheid primair bij de alliantie ligt.",
    ),
    (
        3,
        "",
        "De programmadirecteuren van de NPLV-gebieden zijn verder positief over de aandacht voor het belang van integraliteit in beleid en werkwijze, en voor bewonersbetrokkenheid, twee hoekstenen van het NPLV-beleid. Men is unaniem blij met de voortzetting van de regeling, waarbij wel wordt opgemerkt dat het voor de toekomst wenselijk is om te verkennen of andere geldstromen (zoals voor fysieke maatregelen of voor veiligheid) ook in deze regeling kunnen worden opgenomen of dat hiervoor vergelijkbare voorwaarden gelden.",
    ),
    (
        3,
        "",
        "Verder vraagt men aandacht voor het feit dat het Ministerie van VWS geen middelen heeft kunnen vinden om deel te nemen aan deze regeling. Men vindt dit een gemiste kans, omdat er zoveel gezondheidswinst te behalen is in de betrokken wijken. Denk bijvoorbeeld aan een programma als Kansrijke Start en de relatie met het thema ‘ontwikkeling van het jonge kind’. Als reactie hierop geeft het Ministerie van VWS aan dat met een aantal gebieden een verkenning is gestart naar mogelijke samenwerkingen, financieringsvormen en andere oplossingsrichtingen in het kader van het NPLV en dat de signalen en suggesties uit deze consultatie bij deze verkenning zullen worden betrokken. Daarnaast wijst het ministerie de gebieden op het programma Kansrijke Start dat voor alle gemeenten met een NPLV-gebied kan worden ingezet. De directeuren van de NPLV-gebieden hebben in hun reactie ook gepleit voor het ophogen van het integrale budget, een ander belangrijk instrument van een domeinoverstijgende aanpak en hadden graag gezien dat dit omhoog zou zijn gegaan van 15% naar minimaal 20%. Aan dit verzoek kan niet tegemoet worden gekomen; de politieke ruimte ontbreekt daarvoor. De programmadirecteuren van de NPLV-gebieden hebben ook een aantal opmerkingen gemaakt over de thema’s ‘school en omgeving’ en ‘ontwikkeling van het jonge kind’. Hieronder wordt daarop apart ingegaan. Ten slotte is een aantal meer praktische, procesmatige vragen gesteld, die zijn beantwoord op de website www.leefbaarenveilig.nl via Q&A’s.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘2. Consultatie’, ‘School en omgeving’",
        "De programmadirecteuren van de NPLV-gebieden geven aan dat niet alle NPLV-gebieden via de voorliggende Regeling kansrijke wijk toegang hebben tot het programma School en Omgeving, terwijl dat voor hen een belangrijk element is in de integrale aanpak. Ook speelt de geografische begrenzing van de NPLV-gebieden hen soms parten, en pleit men er dan ook voor dat het niet louter gaat om de scholen in het gebied, maar ook om de school waar kinderen heen gaan net buiten het gebied. In reactie hierop wordt door het Ministerie van OCW opgemerkt dat de School & Omgeving-coalities bestaan uit scholen, die zowel niet als wel binnen de focusgebieden staan. Omdat deze regeling is bedoeld voor de focusgebieden is ervoor gekozen om alleen bestaande School & Omgeving-coalities in aanmerking te laten komen waarvan het overgrote deel (85%) van de scholen in het focusgebied staat. Bij deze coalities hoefden dus niet alle scholen in het focusgebied te staan. De scholen die niet in aanmerking kwamen voor deze regeling konden wel subsidie aanvragen en mogelijk op deze manier meedoen met het programma School en Omgeving. Aangezien de School & Omgeving-coalities, net zoals de allianties, bestaan uit scholen, gemeenten en maatschappelijke partners zou de route via de subsidie de samenwerking niet in de weg moeten staan.",
    ),
    (
        4,
        "",
        "In het verlengde van bovenstaande opmerking over de verhoging van het integrale budget merken de programmadirecteuren van de NPLV-gebieden ook op dat het integrale budget met name relatief laag is voor die gebieden die geen toegang hebben tot School en Omgeving via deze regeling. In reactie hierop geeft het Ministerie van OCW aan dat dit effect is gezien, maar onvermijdelijk is. In deze tranche hebben aanzienlijk meer coalities gekozen voor de route via deze regeling. In de eerste tranche waren dit vijf coalities, in de tweede tranche zijn dat er achttien. Daarmee zijn de verschillen aanzienlijk verkleind.",
    ),
    (
        4,
        "",
        "Ten slotte zijn de directeuren bezorgd om een mogelijke verdeling in de toekomst van het ‘school en omgeving’-deel, omdat dit nu in veel gebieden een belangrijk deel van de uitkering is, en omdat de aanvraag en besteding binnen de NPLV-aanpak is geworteld in de brede alliantie-samenwerking. Men heeft namelijk signalen dat ‘school en omgeving’ in de toekomst niet meer via de regeling kansrijke wijk zou lopen. De doorbraak-/meerwaarde van alliantiesamenwerking wordt dan gemist. In reactie op deze zorgen geeft het Ministerie van OCW aan dat de staatsecretaris van OCW er inderdaad voor heeft gekozen om School & Omgeving vanaf 2029 via aanvullende bekostiging aan scholen uit te keren. Deelname van dit thema aan de Regeling kansrijke wijk is op dit moment dan ook niet logisch. Dat betekent echter niet dat het programma School en Omgeving stopt, sterker nog, vanaf 2029 gaat het om een structureel programma. Daarnaast is ‘school en omgeving’ slechts één van de thema’s in de Regeling kansrijke wijk en kan de samenwerking ook door middel van de andere thema’s worden versterkt. Aangezien schoolbesturen ook deel uitmaken van de allianties worden geen obstakels gezien voor een goede samenwerking tussen de verschillende alliantiepartners. De komende tijd gaat het Ministerie van OCW wel graag in gesprek met de focusgebieden op welke manier de samenwerking tussen scholen, gemeenten en andere maatschappelijke partners verder kan worden versterkt. Ook bij aanvullende bekostiging aan scholen, zou de samenwerking met gemeenten voor het programma School en Omgeving-aanbod overeind moeten blijven.",
    ),
    (
        3,
        "toelichting, ‘Algemeen deel’, ‘2. Consultatie’, ‘Ontwikkeling van het jonge kind’",
        "De programmadirecteuren van de NPLV-gebieden vragen in hun reactie of het mogelijk is om de middelen voor het thema ‘ontwikkeling jonge kind’ ook in te zetten voor oudere kinderen. Het Ministerie van OCW geeft hierop aan dat de middelen voor het thema ‘ontwikkeling van het jonge kind’ zijn gericht op versterking van de voor- en vroegschoolse periode. Daarmee kunnen de middelen niet ingezet worden voor kinderen ouder dan zes jaar. Onder de doelstellingen van het jonge kind vallen onder andere activiteiten gericht op het bevorderen van deelname aan de voorschoolse educatie. Ook pleiten de directeuren voor de inzet voor jongere kinderen van 0 – 6 jaar. De gebieden zien namelijk dat inzet op de ontwikkeling van kinderen (en hun ouders) ook in de leeftijd tot 2 jaar van grote toegevoegde waarde is, om het risico op ontwikkel- en onderwijsachterstanden bij deze kinderen te verkleinen. Het ministerie geeft als reactie aan dat het inzetten van middelen voor jongere kinderen reeds mogelijk is op basis van de toelichting. Om dit nog beter te benadrukken is de leeftijdsgrens in toelichting weggehaald. Ten slotte is een aantal andere vragen gesteld over mogelijkheden die de regeling biedt. Die zijn beantwoord op de website www.leefbaarenveilig.nl via Q&A’s.",
    ),
    (
        4,
        "",
        "In aanvulling op de reactie van de programmadirecteuren van de NPLV-gebieden heeft het Nationaal Programma Rotterdam-Zuid, naast waardering voor de regeling, een opmerking gemaakt over de verdeling van middelen voor het thema ‘ontwikkeling van het jonge kind’. De middelen voor dit onderdeel worden voor de helft gelijk verdeeld over de 20 gebieden – als een soort vaste voet-, de andere helft gaat naar rato van het aantal basisschoolkinderen en peuters met een risico op onderwijsachterstand. Nu de investeringen op vlieghoogte zijn, is er een negatieve impact en ontstaat er een tekort op de gestelde ambitie. Het bedrag dat per kind beschikbaar is vanuit de regeling verschilt nu per gebied, volgens de berekening van het NPRZ tot wel een factor 4. Met het grootste nadeel voor het grootste gebied, terwijl de problematiek in het grootste gebied per kind niet kleiner is. Het NPRZ pleit dan ook voor aanpassing van de verdeling. Een vaste voet vindt het NPRZ begrijpelijk, maar die zou kunnen worden gemaximeerd op 10% van het totaal. In reactie hierop geeft het Ministerie van OCW aan dat het voor het NPRZ inderdaad gunstiger zou zijn om te werken met een lager vast bedrag en meer naar rato. Dat zou echter voor andere gebieden weer leiden tot een lager bedrag. Er is daarom gekozen voor een middenweg om voor alle gebieden tot een bedrag te komen waarmee ze impact kunnen maken.",
    ),
    (
        4,
        "",
        "Het Bewonersplatform NPLV en in aanvulling daarop het Landelijk Samenwerkingsverband Actieve Bewoners (LSA) hebben aandacht gevraagd voor de democratisering van gebiedsgericht beleid. Dat betekent: bewoners niet slechts zien als doelgroep of gesprekspartner, maar als mede-eigenaar van visie, besluitvorming en middelen. Men doet een concrete oproep om bewonerskracht structureel te verankeren, waarbij in de regeling aandacht is voor een viertal aspecten:",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘2. Consultatie’, ‘Ontwikkeling van het jonge kind’, punt 1",
        "1. Formele zeggenschap van bewoners in de alliantie, als onderdeel van de democratisering van de gebiedsgerichte aanpak. In reactie hierop kan worden opgemerkt dat het van belang is dat inwoners uit de NPLV-gebieden nadrukkelijk worden betrokken bij de vormgeving, de aanpak en de uitvoering van de plannen. Op de rol van bewoners is in de toelichting reeds ingegaan.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘2. Consultatie’, ‘Ontwikkeling van het jonge kind’, punt 2",
        "2. Structurele financiering voor ondersteuning en participatie van bewoners. In reactie hierop kan worden opgemerkt dat deze regeling daarvoor al de mogelijkheden biedt, waarbij de uitkering ook kan worden benut voor het equiperen van inwoners ten behoeve van de invulling van hun rol in de alliantie en het alliantieoverleg (artikel 3, eerste lid). In de toelichting is dit nader verduidelijkt.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘2. Consultatie’, ‘Ontwikkeling van het jonge kind’, punt 3",
        "3. Verplicht bewonersperspectief in monitoring en evaluatie. In reactie hierop wordt aangegeven deze waardevolle suggestie mee te nemen bij de verdere doorontwikkeling van de NPLV-monitor.",
    ),
    (
        4,
        "toelichting, ‘Algemeen deel’, ‘2. Consultatie’, ‘Ontwikkeling van het jonge kind’, punt 4",
        "4. Veilige en betrouwbare vergoeding van bewonersparticipatie, zonder risico’s voor uitkering. Hierover kan worden opgemerkt dat een vergoeding mogelijk is uit de middelen die beschikbaar zijn voor de organisatie van de uitvoeringsorganisatie (artikel 3). Hiervoor gelden wel de kaders van de Participatiewet. Bewonersparticipatie kan worden gezien als een vorm van vrijwilligerswerk. Het stelsel biedt daarvoor al ruimte als het gaat om (onkosten)vergoedingen (artikel 31 lid 2 sub k Participatiewet). Als een vrijwilliger alleen een kostenvergoeding ontvangt, dan hoeft hij daarover geen inkomensheffing te betalen. De fiscale vrijwilligersregeling gaat er onder voorwaarden vanuit dat zonder nader onderzoek kan worden aangenomen dat binnen bepaalde grenzen sprake is van een kostenvergoeding. De gezamenlijke waarde van vergoedingen en verstrekkingen mag niet meer bedragen dan € 210 per maand en € 2.100 per kalenderjaar.",
    ),
    (
        4,
        "",
        "Ook heeft het LSA aandacht gevraagd voor ruimte voor lokale initiatieven. In steeds meer gebieden bestaan en/of ontstaan ondernemende bewonerscollectieven die een unieke en duurzame bijdrage leveren aan de doelstellingen die deze regeling voor ogen heeft. Deze bewonersbedrijven zijn geworteld in de wijk, hebben het vertrouwen van de mensen in de buurt en hebben vaak hele praktische en laagdrempelige oplossingen voor taaie vraagstukken. Waarbij het eigenaarschap in de gemeenschap zelf ligt en integraliteit vanzelfsprekend is omdat het zo dicht bij het dagelijks leven van mensen ligt. In alle onderdelen van deze regeling zou het goed zijn als er een principe gehanteerd wordt: geld voor de wijk, wordt uitgegeven in de wijk (tenzij).",
    ),
    (
        4,
        "",
        "In reactie hierop kan worden opgemerkt dat de regeling een regierol geeft aan de gemeente, in samenspraak met de alliantie. De regeling biedt de ruimte hoe bewoners(initiatieven) in proces, implantatie en evaluatie worden meegenomen in de aanvraag. Daarbij is in de toelichting bij het thema ’re-integratie en preventie geldzorgen’ ook het volgende aangegeven (par. 1.4): “Inzet kan zitten op het ontwikkelen van soortgelijke activiteiten, maar ook op het aan elkaar verbinden van soortgelijke bestaande activiteiten of het opschalen en borgen ervan’’.",
    ),
    (
        4,
        "",
        "Ten slotte kan worden opgemerkt dat het Bewonersplatform NPLV, gesteund door het Landelijk Samenwerkingsverband Actieve bewoners, waardevolle suggesties heeft gedaan. In de toelichting is dit benadrukt, waarbij is aangegeven dat de komende jaren samen met hen en de allianties in de gebieden wordt verkend hoe de rol en initiatieven van bewoners in de NPLV-aanpak verder verankerd kunnen worden in het NPLV en welke mogelijkheden de Regeling kansrijke wijk hiervoor kan bieden.",
    ),
    (
        4,
        "",
        "Over de consultatieversie is ook contact geweest met de VNG en is er naar aanleiding daarvan een vraag beantwoord over verwerkte kortingen op de bedragen die voor deze specifieke uitkering ter beschikking zijn gesteld. Een reactie van een individu betrof de vraag waarom een specifieke uitkering erbij, en niet de middelen via de Algemene Uitkering van het Gemeentefonds laten lopen. Het kabinet heeft tot een specifieke uitkering besloten vanwege de integrale gebiedsgerichte aanpak in de 20 NPLV-gebieden, waarbij de nadruk ligt op ambitie en resultaten. Zoals in de toelichting ook is aangegeven gaat het daarbij om een langjarige gezamenlijke inzet op leefbaarheid en veiligheid voor 15–20 jaar, en een aanpak waarbij het Rijk, gemeenten, maatschappelijke organisaties, ondernemers en inwoners met een gezamenlijk doel voor ogen samenwerken in een publiek-private alliantie en gezamenlijk in het focusgebied investeren. Tenslotte is een drietal individuele reacties van verschillende aard ingezonden, variërend van ‘uitstekende regeling’ tot ‘verspilling belastinggeld’, die geen aanleiding gaven voor aanpassing van de regeling of een nadere toelichting.",
    ),
    (1, "toelichting, ‘Artikelsgewijs’", ""),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 2 – Specifieke uitkering’",
        "In artikel 2, eerste lid, is geregeld voor welke doelen de specifieke uitkering kan worden uitgekeerd. Het betreft ten eerste de organisatie van een uitvoeringsprogramma. In artikel 3 is nader uitgewerkt wat hieronder moet worden verstaan. Ten tweede ziet de specifieke uitkering op het bekostigen van activiteiten ten behoeve van door de gebieden te behalen resultaten die bijdragen aan de doelstellingen van het onderdeel ‘meedoen aan de samenleving’ van het NPLV. Ten slotte betreft het de bekostiging van integrale activiteiten. Wat hieronder wordt verstaan is nader uitgewerkt in artikel 4.",
    ),
    (
        3,
        "",
        "In artikel 2, tweede lid, is vermeld aan welke thema’s de uitgekeerde middelen kunnen worden besteed voor het bevorderen van de leefbaarheid en veiligheid in de stedelijk focusgebieden.",
    ),
    (
        3,
        "",
        "Deze regeling wordt vastgesteld en gepubliceerd zonder de thema’s ‘maatschappelijke samenhang’ en ‘financiële educatie’. De toevoeging aan de regeling van deze beide thema’s is nog onder voorbehoud van besluitvorming door het kabinet over de ontwerpbegroting 2026. De daarvoor ter beschikking te stellen bedragen zullen pas bekend zijn na Prinsjesdag. Zodra de bedragen voor deze twee thema’s formeel bekend zijn, zullen ze bij eerstvolgende wijziging (direct na Prinsjesdag) van deze regeling worden toegevoegd.",
    ),
    (
        3,
        "",
        "In artikel 2, vierde lid, wordt verduidelijkt dat in de artikelen 3 tot en met 8 van deze regeling aanvullende voorwaarden worden gesteld die onverkort van toepassing zijn op de bekostiging van activiteiten binnen de thema’s.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 3 – Bijdrage aan organisatie uitvoeringsprogramma’",
        "In artikel 3, eerste lid, is bepaald dat de specifieke uitkering voor de organisatie van een uitvoeringsprogramma wordt verleend op basis van het aantal stedelijke focusgebieden dat in de betrokken gemeente ligt. De uitkering hiervoor bedraagt in totaal maximaal € 10.000.000 per jaar voor 2026, 2027 en 2028 (inclusief afdracht BTW-compensatiefonds). De bedragen zijn in de bijlage opgenomen.",
    ),
    (
        3,
        "",
        "In artikel 3, tweede lid, is bepaald dat in de alliantie concrete afspraken worden gemaakt over onder meer de bijdrage van individuele partners aan de programmaorganisatie en aan de realisatie van het uitvoeringsprogramma, en dat deze afspraken worden vastgelegd. Deze gezamenlijke inzet kan voor de betrokken partners afzonderlijk tot uiting komen in euro’s en/of in natura.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 4 – Bijdrage aan integraliteit’",
        "Doel van dit artikel is dat de allianties in de gebieden de ruimte krijgen om de uitgekeerde middelen te besteden aan extra of intensivering van activiteiten binnen het stedelijk focusgebied ten behoeve van te behalen resultaten die zijn gebaseerd op de ambities uit het langjarige gebiedsplan en zijn opgenomen in de aanvraag voor de uitkering, mits gekoppeld aan de doelstellingen van de SZW- en/of OCW-thema’s. De organisatie van een uitvoeringsprogramma is in dit artikel niet opgenomen als activiteit waarvoor de integrale middelen kunnen worden ingezet. Dit omdat dit vaststaande uitgaven zijn die iedere alliantie zal uitgeven om de organisatorische infrastructuur rond het NPLV uit te rollen. Voor deze middelen geldt dat een integrale werkwijze geen meerwaarde heeft. De uitkering voor dit onderdeel bedraagt in totaal maximaal € 16.352.163 in 2026 en € 20.179.755 per jaar voor 2027 en 2028 (inclusief afdracht BTW-compensatiefonds). De bedragen zijn in de bijlage opgenomen.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 5 – Bijdrage aan re-integratie en preventie geldzorgen’",
        "De uitgekeerde middelen voor het thema ‘re-integratie en preventie geldzorgen’ moeten worden besteed aan activiteiten ten behoeve van te behalen resultaten die bijdragen aan preventie van armoede en schulden. Ook kunnen de middelen worden besteed om inwoners uit de doelgroep van de Participatiewet van het stedelijk focusgebied te begeleiden in het vinden van duurzaam werk. De uitkering voor dit thema bedraagt in totaal maximaal € 16.800.000 in 2026 en € 17.100.000 per jaar voor 2027 en 2028 (inclusief integraal deel, inclusief afdracht BTW-compensatiefonds). De bedragen die kunnen worden uitgekeerd voor dit thema zijn opgenomen in de bijlage.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 6 – Bijdrage aan school en omgeving’",
        "De uitkering voor het thema ‘school en omgeving’ wordt alleen toegekend voor stedelijke focusgebieden waar een lokale coalitie actief is. De uitgekeerde middelen moeten worden besteed aan voor- of naschoolse activiteiten op het gebied van sport, cultuur, cognitieve ontwikkeling, sociale ontwikkeling of het gebied van oriëntatie op jezelf of op de wereld (waaronder loopbaanoriëntatie) voor leerlingen op alle scholen die vallen binnen de lokale coalitie waaraan één of meer scholen binnen het stedelijk focusgebied deelnemen.",
    ),
    (
        3,
        "",
        "In het tweede lid zijn limitatief enkele activiteiten opgesomd waaraan de uitgekeerde middelen expliciet niet mogen worden besteed. De uitkering voor dit thema bedraagt in totaal maximaal € 61.214.419 in 2026 en € 86.431.699 per jaar voor 2027 en 2028 (inclusief integraal deel). De bedragen die kunnen worden uitgekeerd voor dit thema zijn opgenomen in de bijlage.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 7 – Bijdrage aan de ontwikkeling van het jonge kind’",
        "De uitgekeerde middelen voor het thema ‘ontwikkeling van het jonge kind’ moeten worden besteed aan activiteiten waarmee de voorschoolse en vroegschoolse periode van kinderen binnen het stedelijk focusgebied worden geoptimaliseerd, zodat ieder kind zich zo goed mogelijk kan ontwikkelen, en om daarmee de kansengelijkheid te vergroten. De uitkering voor dit thema bedraagt in totaal maximaal € 31.000.000 per jaar voor 2026, 2027 en 2028 (inclusief integraal deel). De helft van het totale bedrag wordt gelijk verdeeld over de gemeenten, de andere helft wordt verdeeld naar rato van het aantal basisschoolkinderen en peuters met een risico op onderwijsachterstand in het betreffende focusgebied. Deze groep wordt bepaald op basis van de CBS-indicator voor onderwijsachterstanden. De bedragen die kunnen worden uitgekeerd voor dit thema zijn opgenomen in de bijlage.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 8 – Inzet uitgekeerde middelen buiten het stedelijk focusgebied’",
        "Er kunnen afwijkende situaties bestaan waarin, bij uitzondering op voorstel van het college en beargumenteerd door de alliantie, een deel van de uitgekeerde middelen ook buiten het stedelijk focusgebied wordt besteed aan activiteiten, gericht op de te behalen resultaten die bijdragen aan de doelstellingen van de in artikel 2, tweede lid, genoemde thema’s. Voorwaarde is dat deze activiteiten hoofdzakelijk ten goede komen aan de inwoners van of betrokken organisaties in het stedelijk focusgebied. Dit geldt ook voor de integrale middelen,",
    ),
    (
        3,
        "",
        "Een situatie waarbij dit gepast kan zijn voor de middelen voor de ontwikkeling van het jonge kind, is bijvoorbeeld wanneer een focusgebied het bereik van voorschoolse educatie wil vergroten en een groep ouders die woonachtig is aan de rand van het focusgebied en nu nog geen gebruik maken van voorschoolse educatie dit wel zouden afnemen van een kinderopvanglocatie die net buiten het focusgebied ligt. In een dergelijk geval kan een focusgebied ervoor kiezen om activiteiten voor bijvoorbeeld het bevorderen van de ondersteuning van het gezin bij de ontwikkeling van het jonge kind met een risico op onderwijsachterstanden in de Nederlandse taal of de bevordering van deelname aan voorschoolse educatie voor deze groep in te zetten op een buiten het stedelijk focusgebied gelegen kinderopvanglocatie. Ook locaties voor voorschoolse educatie die buiten het focusgebied liggen en die voornamelijk ouders woonachtig in het focusgebied bedienen kunnen worden opgevoerd voor activiteiten ter bevordering van de ondersteuning van het gezin van deze doelgroep.",
    ),
    (
        3,
        "",
        "Een ander voorbeeld waarbij het passend kan zijn om de middelen voor de ontwikkeling van het jonge kind buiten het focusgebied in te zetten is wanneer een school net buiten het focusgebied ligt maar in groep 1 en 2 voornamelijk kinderen van ouders bevat die woonachtig zijn in het focusgebied. In dit geval kan het focusgebied ervoor kiezen om ook op deze school een onderwijsassistent of pedagogisch medewerker als extra beroepskracht in te zetten in groep 1 en 2 naast de leerkracht.",
    ),
    (
        3,
        "",
        "Ook de middelen voor een programma School en Omgeving kunnen voor een beperkt deel worden besteed buiten het stedelijk focusgebied. In artikel 8, tweede lid, is vermeld dat minimaal 85% van de scholen in de bestaande lokale coalitie in het postcodegebied van het stedelijk focusgebied moet staan.",
    ),
    (
        3,
        "",
        "Dat betekent dat bekostiging van bestaande lokale coalities ook kan plaats vinden als bijvoorbeeld scholen net buiten de rand van het stedelijk focusgebied liggen waar veel kinderen uit het gebied naar toe gaan. Hierbij geldt echter ook de voorwaarde dat dit geen schoolvestigingen kunnen zijn die subsidie hebben gekregen via de Subsidieregeling School en Omgeving 2025–2028.",
    ),
    (
        3,
        "",
        "Ook voor de andere thema’s en het integrale budget geldt dat het denkbaar is dat een deel van de middelen wordt besteed buiten het stedelijk focusgebied aan activiteiten, gericht op de te behalen resultaten die bijdragen aan de doelstellingen van de in artikel 2, tweede lid, genoemde thema’s, maar hoofdzakelijk ten goede komen aan de inwoners van of betrokken organisaties in het stedelijk focusgebied.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 9 – Aanvraag voor de specifieke uitkering en wijziging van de uitkering’",
        "Aanvragen worden ingediend door middel van het aanvraagformulier dat door de minister elektronisch wordt verstrekt. De aanvragen kunnen worden ingediend binnen de periode van 7 juli tot en met 17 oktober 2025 (eerste lid). Een aanvraag kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende stedelijk focusgebied (tweede lid).",
    ),
    (
        3,
        "",
        "Middels hetzelfde aanvraagformulier kan later ook een wijziging van de uitkering worden aangevraagd om aanpassingen door te voeren in de te behalen resultaten in het stedelijk focusgebied en het daarvoor benodigde budget, die eerder zijn beschreven in de originele aanvraag en waarover de minister een beschikking heeft gegeven. Met de indiening van een wijzigingsaanvraag kan de verleningsbeschikking worden aangepast. Een wijzigingsaanvraag kan worden ingediend van 1 september 2026 tot en met 31 oktober 2026 en van 1 september 2027 tot en met 31 oktober 2027 (derde lid). Ook hierbij geldt dat een wijzigingsaanvraag enkel kan worden ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende stedelijk focusgebied. In het vierde lid is aangegeven dat een wijziging van de aanvraag alleen hoeft te worden ingediend als ten minste 25% van het budget voor een thema of voor de integrale activiteiten gewijzigd wordt of de wijzing ziet op een nieuw te behalen resultaat dat niet in de oorspronkelijke aanvraag was opgenomen. Verhoging van de uitkering boven de bedragen die in de bijlage bij deze regeling zijn opgenomen is niet mogelijk.",
    ),
    (
        3,
        "",
        "Het vijfde lid van artikel 9 bevat tevens de mogelijkheid om een nieuwe aanvraag in te dienen in het geval een eerdere aanvraag geheel of gedeeltelijk is afgewezen. Deze nieuwe aanvraag moet zien op de onderdelen (thema’s en integrale deel) die eerder zijn afgewezen. Deze nieuwe aanvraag kan in de periode van 1 januari 2026 tot en met 28 februari 2026 worden ingediend. Op deze aanvraag is ook de termijn uit artikel 12 van toepassing. Dit betekent dat de minister binnen negen weken een beslissing neemt op de aanvraag.",
    ),
    (
        3,
        "",
        "Het aanvraagformulier zal worden bekendgemaakt op https://www.leefbaarenveilig.nl en tevens in gedigitaliseerde vorm beschikbaar worden gesteld door de minister. Gemeenten zullen in het communicatietraject rond deze regeling gewezen worden op de vindplaats van het formulier waarmee de kernbaarheid voor de gemeenten voldoende verzekerd is.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 10 – Reserveringsregeling en bestedingstermijn’",
        "Op grond van het eerste lid wordt de mogelijkheid geboden om de door het Rijk per jaar voor elk thema of het integrale deel, op basis van de meerjarige verleningsbeschikking, uit te keren middelen, lokaal over de periode 2025 tot en met 2028 te (her)verdelen en dat het college, in samenspraak met de alliantie, de voor de jaren 2026, 2027 en 2028 gewenste reservering van de ter beschikking gestelde middelen in de aanvraag vermeldt. Zo kan beter ingespeeld worden op de lokale behoefte om de uitkering aan te laten sluiten op de uitvoering en de daarvoor benodigde financiering. Zoals in artikel 9 is aangegeven, wordt de aanvraag ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het stedelijk focusgebied. Voor de volledigheid wordt opgemerkt dat het kasritme vanuit de door het Rijk ter beschikking gestelde bedragen niet wordt aangepast. Dat betekent dat bij het ‘naar voren’ halen van de bedragen naar een eerder jaar het stedelijk focusgebied dit zelf moet (voor)financieren.",
    ),
    (
        3,
        "",
        "In het tweede lid is bepaald dat, als de middelen niet besteed worden in het jaar waarvoor ze ter beschikking zijn gesteld, die middelen mogen worden besteed in de volgende kalenderjaren tijdens de periode 2026 tot en met 2028. De niet-bestede middelen kunnen worden besteed aan activiteiten binnen hetzelfde thema of het integrale deel ten behoeve van te behalen resultaten zoals omschreven in de aanvraag onder de voorwaarde dat de alliantie hier schriftelijk mee akkoord gaat. Alle middelen moeten uiterlijk op 31 december 2028 zijn besteed (derde lid).",
    ),
    (
        3,
        "",
        "Indien wordt voorzien dat de middelen niet besteed kunnen worden vóór 31 december 2028, kan bij de minister een gemotiveerd verzoek tot uitstel van de bestedingstermijn worden ingediend tussen 1 augustus 2028 en 1 oktober 2028. De minister kan op dit verzoek uitstel verlenen uiterlijk tot en met 31 december 2029. Onderbesteding kan één van de redenen zijn om uitstel te verlenen. Het verzoek tot uitstel kan enkel worden ingediend met een bijgevoegd schriftelijk akkoord van de alliantie van het desbetreffende stedelijk focusgebied (vierde lid).",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 11 – Afwijzingsgronden’",
        "Als in de aanvraag te behalen resultaten worden opgenomen waarvan de minister vermoedt dat die niet zullen bijdragen aan de doelen die in de artikelen 4, eerste lid, 5, eerste lid, 6, eerste lid, en 7, eerste lid van deze regeling zijn geformuleerd, kan de aanvraag worden afgewezen (eerste lid).",
    ),
    (
        3,
        "",
        "Als de minister gegronde redenen heeft om te verwachten dat de uitkering die wordt aangevraagd niet zal worden besteed aan de te behalen resultaten waarvoor deze bestemd is, kan hij de aanvraag afwijzen. Ook kan hij de aanvraag afwijzen, als hij reden heeft om te vermoeden dat niet zal worden voldaan aan de overige voorwaarden van deze regeling (tweede lid).",
    ),
    (
        3,
        "",
        "In het derde lid wordt benadrukt dat het niet is toegestaan dat de uitkering wordt ingezet voor precies dezelfde kosten als waarvoor reeds via andere financieringsstromen en regelingen een vergoeding van overheidswege wordt ontvangen (geen dubbelfinanciering van één en dezelfde activiteit). Het is bijvoorbeeld ook niet toegestaan de uitkering te besteden aan activiteiten die worden uitgevoerd op scholen die voor dezelfde activiteiten reeds subsidie hebben toegekend gekregen op grond van de Subsidieregeling School en Omgeving 2025–2028 (vierde lid).",
    ),
    (
        3,
        "",
        "De specifieke uitkering op grond van deze regeling is bedoeld om een extra impuls te geven aan de versterking van de stedelijke focusgebieden. Met deze uitkering kunnen de stedelijke focusgebieden het volgende type activiteiten financieren:",
    ),
    (
        3,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 11 – Afwijzingsgronden’, punt 1",
        "• volledig nieuwe activiteiten: de activiteiten die met deze regeling worden bekostigd zijn niet eerder in het stedelijke focusgebied ingezet;",
    ),
    (
        3,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 11 – Afwijzingsgronden’, punt 2",
        "• uitbreiding of intensivering van bestaande activiteiten: een deel van de activiteiten zijn eerder in het stedelijke focusgebied ingezet. De middelen vanuit deze regeling dragen bij aan een uitbreiding of intensivering van deze eerder ingezette activiteiten. Als er sprake is van co-financiering, bijvoorbeeld met een bijdrage vanuit de gemeente, en er met die extra middelen een uitbreiding of intensivering plaatsvindt van eerder ingezette activiteiten, is dat geen dubbelfinanciering; en",
    ),
    (
        3,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 11 – Afwijzingsgronden’, punt 3",
        "• voortzetting bestaande activiteiten: reeds bestaande activiteiten die voldoen aan de doelen zoals beschreven in deze regeling kunnen ook met de middelen uit deze regeling worden gefinancierd.",
    ),
    (
        3,
        "",
        "In het vijfde lid is geregeld dat de specifieke uitkering niet wordt verstrekt voor de verschuldigde btw. De activiteiten waarvoor de uitkering wordt verstrekt kunnen kosten betreffen waarover de gemeente btw verschuldigd is. Bij de toekenning van de specifieke uitkering middels een verleningsbeschikking zal de bijdrage exclusief btw worden toegekend. Voor de activiteiten wordt voor de btw-component een percentage geraamd van 5% van de uitkering. Er wordt vanuit gegaan dat het grootste deel van de uitkering wordt besteed aan activiteiten waarvoor geen btw is verschuldigd. Het geraamde btw-percentage wordt dus nog in mindering gebracht op de in deze regeling (in de bijlage) opgenomen bedragen.",
    ),
    (
        3,
        "",
        "Uitzondering hierop zijn de activiteiten binnen het thema ‘school en omgeving’ en binnen het thema ‘ontwikkeling van het jonge kind’. Voor deze activiteiten is er een percentage geraamd van 0% in verband met een aantal btw-vrijstellingen voor onderwijsinstellingen.",
    ),
    (
        3,
        "",
        "De btw-component zal worden gestort in het BTW-Compensatiefonds van het Ministerie van Financiën. Gemeenten kunnen op grond van de relevante wet- en regelgeving een beroep doen op teruggave van de betaalde btw-componenten.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 12 – Verstrekking en voorschot’",
        "Binnen negen weken na het einde van de aanvraagperiode neemt de minister een beschikking over onder meer de hoogte van de toegekende uitkering en de te behalen resultaten waarvoor deze wordt verstrekt. Ten overvloede wordt opgemerkt dat deze termijn tevens geldt voor een aanvraag tot wijziging van de uitkering (artikel 9, derde lid). Het bedrag van de uitkering wordt betaald in drie termijnen: 2026, 2027 en 2028.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 13 – Verantwoording’",
        "Het college is verantwoordelijk voor de financiële rapportage richting het Rijk en doet dit in samenspraak met de alliantie. Hierbij wordt artikel 17a, eerste lid, van de Financiële- verhoudingswet gevolgd.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 14 – Vaststelling en terugvordering’",
        "Op basis van de verantwoordingsinformatie over de besteding van de uitgekeerde middelen, stelt de minister vast of de middelen rechtmatig zijn besteed. Dit doet hij na het aflopen van de bestedingstermijn, binnen dertien weken na ontvangst van de financiële rapportage. Als alle uitgekeerde middelen volledig en rechtmatig zijn besteed, wordt het bedrag vastgesteld ter hoogte van het bedrag dat was genoemd in de verleningsbeschikking. Als het bedrag gedeeltelijk niet is besteed, kan het bedrag lager worden vastgesteld. Het overgebleven bedrag wordt terugbetaald aan de minister. Als de financiële rapportage niet op tijd of niet volledig aan de minister wordt verzonden, zal de minister ambtshalve de uitkering op een lager bedrag vaststellen. Tot slot kan de minister een bedrag terugvorderen indien uit de verantwoordingsinformatie, bedoeld in artikel 17a, eerste lid, van de Financiële-verhoudingswet, blijkt dat de specifieke uitkering niet volledig of onrechtmatig is besteed. De minister doet binnen één jaar na ontvangst van de verantwoordingsinformatie mededeling van de terugvordering aan het college.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 15 – Hardheidsclausule’",
        "Als het toepassen van een of meerdere bepalingen uit deze regeling leidt tot een onbillijkheid van overwegende aard, kan de minister besluiten daarvan af te wijken. Toepassing van deze hardheidsclausule zal enkel plaatsvinden in bijzondere omstandigheden gelet op het belang om een uitkering te verstrekken aan de stedelijk focusgebieden voor de doelen genoemd in artikel 2. Benadrukt wordt dat eventuele toepassing van de hardheidsclausule geen nadelige effecten zal hebben voor derden. Indien een uitkering wordt verstrekt met toepassing van de hardheidsclausule, betekent dit namelijk niet dat de uitkering aan een andere gemeente lager wordt. Dit omdat de budgetten reeds vast staan en zijn opgenomen in de bijlage bij deze regeling.",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 16 – Informatie en evaluatie’",
        "Het college verstrekt, in samenspraak met de alliantie, aan de minister op verzoek periodiek informatie over de voortgang van de besteding van de uitkering en de behaalde resultaten waarvoor de uitkering is verstrekt (eerste lid). De minister evalueert of de bestede middelen van de uitkering bijdragen aan de doelen genoemd in artikel 2, waarbij wordt gemonitord in hoeverre de te behalen resultaten daadwerkelijk zijn gerealiseerd, en of de middelen van de uitkering op deze manier doelmatig besteed worden (tweede lid). Het college helpt de minister daarbij door toegang te verlenen aan onderzoekers of, in samenspraak met de alliantie, informatie te geven indien daarom wordt gevraagd (derde lid).",
    ),
    (
        2,
        "toelichting, ‘Artikelsgewijs’, ‘Artikel 17 – Inwerkingtreding’",
        "Deze regeling treedt in werking per 1 juli 2025. Hiermee wordt afgeweken van de invoeringstermijn van drie maanden. Het afwijken van deze termijn is echter gewenst, omdat dit grote (financiële) onzekerheid voor de desbetreffende gemeenten en hun partners voorkomt. Door af te wijken van de termijn van drie maanden is het mogelijk om de middelen voor 2026 (en voor 2027 en 2028) middels een meerjarige verleningsbeschikking vroegtijdig bekend te maken ten behoeve van een soepele overgang van de uitkering op basis van de vorige regeling naar die op grond van deze regeling. Het gaat daarbij bijvoorbeeld om het tijdig kunnen afsluiten van (meerjarige) contracten of het verlenen van subsidies voor de realisatie van het uitvoeringsprogramma.",
    ),
    (1, "toelichting, ondertekening", "De Minister van Volkshuisvesting en Ruimtelijke Ordening,"),
    (2, "", "M.C.G Keijzer"),
)
