"""The grammar's words as the author knows them: never by their name in the grammar."""

from __future__ import annotations

from lark.lexer import TerminalDef

WORDS: dict[str, str] = {
    "NAAM": "een naam",
    "TEKST": "een tekst tussen aanhalingstekens",
    "DATUM": "een datum (7 juli 2025)",
    "BEDRAG": "een bedrag (€ 1.000,50)",
    "PERCENTAGE": "een percentage (85%)",
    "TERMIJN": "een termijn (negen weken)",
    "GETAL": "een getal",
    "NUMMER": "een nummer",
    "MARK": "een opsommingsteken",
    "TEKSTREGEL": "een tekstregel die met > begint",
    "TABELRIJ": "een rij van een tabel (| … |)",
    "_NL": "het einde van de regel",
    "_INDENT": "een ingesprongen regel",
    "_DEDENT": "het einde van dit blok",
    "$END": "het einde van het bestand",
    "_OPEN": "een haakje openen",
    "RPAR": "een haakje sluiten",
    "_KOMMA": "een komma",
    "COLON": "een dubbele punt",
    "MINUS": "een streepje",
    "SLASH": "een schuine streep",
}

STUKKEN = (
    "regeling",
    "opschrift",
    "aanhef",
    "hoofdstuk",
    "titel",
    "afdeling",
    "paragraaf",
    "artikel",
    "slotformulier",
    "ondertekening",
    "bijlage",
    "toelichting",
    "wijziging",
)
"""What may stand at the margin."""

INHOUD = (
    "lid",
    "onderdeel",
    "subonderdeel",
    "begrip",
    "kop",
    "punt",
    "noot",
    "ondertekening",
    "gegevens",
    "keuzelijst",
    "tabel",
    "periode",
    "termijn",
    "waarde",
    "eis",
    "bereken",
    "afwijking",
    "overeenkomstig",
    "beoordeling",
    "duiding",
    "zonder",
    "hardheidsclausule",
    "voorbeeld",
    "inwerkingtreding",
    "vervalt",
    "citeertitel",
    "opmerking",
    "regels",
)
"""What may stand in an article; a line that starts with another word belongs to one of these."""

FORMS: dict[str, str] = {
    "regeling": 'regeling "Citeertitel van de regeling"',
    "artikel": 'artikel 9 "Aanvraag"',
    "begrip": 'begrip "lokale coalitie" ook "lokale coalities"',
    "kop": 'kop "Artikel 2" bij artikel 2',
    "gegevens": "gegevens aanvraag van college",
    "keuzelijst": "keuzelijst thema",
    "kolom": "kolom totaal bedrag",
    "item": 'item "De uitkering voor {gemeente} bedraagt {totaal}."',
    "per": 'per jaar "In {jaar} wordt {uitbetaling} uitbetaald"',
    "controle": "controle per gemeente totaal is som van uitbetaling",
    "periode": "periode aanvraagperiode van 7 juli 2025 tot en met 17 oktober 2025",
    "termijn": "termijn beslistermijn negen weken",
    "waarde": "waarde drempel is 25%",
    "voor": "voor aanvraag",
    "indien": "indien soort is eerste",
    "tenzij": "tenzij soort is eerste",
    "mits": "mits soort is eerste",
    "geldt": "geldt ingediend_op valt in aanvraagperiode",
    "anders": 'anders "Te laat ingediend."',
    "treft": "treft aanvraag",
    "met": "met gemeente, jaar",
    "is": "is negen weken na ingediend_op",
    "naar": "naar onderdeel",
    "van": "van eis op_tijd van artikel 9 lid 1",
    "overeenkomstig": "overeenkomstig artikel 9 lid 2 voor wijzigingsaanvraag",
    "beoordeling": "beoordeling hoofdzakelijk_ten_goede door minister",
    "woorden": 'woorden "hoofdzakelijk ten goede"',
    "vraag": 'vraag "Komt de activiteit hoofdzakelijk ten goede aan de inwoners?"',
    "duiding": 'duiding bij op_tijd "Zo gelezen, omdat …"',
    "zonder": 'zonder regel procedure bij volzin 2 "Zegt wie beslist."',
    "bij": "bij volzin 2, onderdeel a",
    "opmerking": 'opmerking KW373 aanvaard "Zo gelezen, omdat …"',
    "verwacht": "verwacht op_tijd voldaan",
    "wijziging": 'wijziging "Wijzigingsregeling speeltuinen 2026"',
    "regels": 'regels gelden nog "Alleen de spelling is veranderd."',
}
"""How a line that starts with this word looks."""


def keyword(terminal: TerminalDef) -> str:
    """How a keyword or sign is spelled; empty for a terminal that is a pattern."""
    return terminal.pattern.value if terminal.pattern.type == "str" else ""


def in_words(terminals: dict[str, str], name: str) -> str:
    """A terminal as the author knows it; `terminals` gives the spelling of the keywords."""
    if name in WORDS:
        return WORDS[name]
    spelling = terminals.get(name, "")
    return f"‘{spelling}’" if spelling else "iets anders"


def listing(words: list[str]) -> str:
    """`a, b of c`, each once, in a fixed order: keywords first, by alphabet."""
    ordered = sorted(set(words), key=lambda w: (not w.startswith("‘"), w))
    if len(ordered) < 2:
        return "".join(ordered)
    return ", ".join(ordered[:-1]) + " of " + ordered[-1]
