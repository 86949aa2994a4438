"""What the grammar's words are called when we speak to the author: never by their name in the grammar."""

from __future__ import annotations

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
    "LPAR": "een haakje openen",
    "RPAR": "een haakje sluiten",
    "COMMA": "een komma",
    "COLON": "een dubbele punt",
    "MINUS": "een streepje",
    "SLASH": "een schuine streep",
}


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
