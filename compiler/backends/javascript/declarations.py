"""`pakket.d.ts`: what the script offers and what documents hold, for TypeScript."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import assert_never

from compiler.backends.javascript.literal import text
from compiler.backends.javascript.numbering import ANSWERS
from compiler.model.nodes import Gegevens, Keuzelijst, Regeling
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type

_OWN = frozenset(
    """
    Soort Documenten Bedrag Percentage Datum Beoordeling Beoordelingsnaam Oordeel Uitkomst Norm Treft
    Bevinding Uitslag Fout OngeldigDocument Error Array Record String Number Boolean Object Promise
    """.split()
)
"""Names that the declarations use themselves."""

_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*")
_KINDS = {
    Basistype.BEDRAG: "Bedrag",
    Basistype.PERCENTAGE: "Percentage",
    Basistype.DATUM: "Datum",
    Basistype.AANTAL: "number",
    Basistype.TEKST: "string",
    Basistype.JA_NEE: "boolean",
}


def declarations(regeling: Regeling, announcement: str) -> str:
    names = type_names(regeling)
    parts = [f"// {announcement}\n", _VALUES]
    parts += [_keuzelijst(lijst, names) for lijst in regeling.keuzelijsten.values()]
    parts += [_answers(regeling)]
    parts += [_gegevens(gegevens, names) for gegevens in regeling.gegevens.values()]
    parts += [_documents(regeling, names), _OFFER]
    return "\n".join(parts)


def type_names(regeling: Regeling) -> dict[tuple[str, str], str]:
    """A name for the type of each keuzelijst and each gegevens, like no other."""
    given: dict[tuple[str, str], str] = {}
    taken = set(_OWN)
    for key in (
        *(("keuzelijst", naam) for naam in regeling.keuzelijsten),
        *(("gegevens", naam) for naam in regeling.gegevens),
    ):
        name = _pascal(key[1])
        while name in taken:
            name += "_"
        taken.add(name)
        given[key] = name
    return given


def _pascal(name: str) -> str:
    """`school_en_omgeving` becomes `SchoolEnOmgeving`; accents are dropped."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = re.split(r"\W+|_", plain)
    joined = "".join(word[:1].upper() + word[1:] for word in words)
    return joined if joined[:1].isalpha() else f"N{joined}"


def comment(words: str, indent: str = "") -> str:
    """A comment that no text can close."""
    return f"{indent}/** {' '.join(words.split()).replace('*/', '* /')} */"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _keuzelijst(lijst: Keuzelijst, names: dict[tuple[str, str], str]) -> str:
    words = f"{_sentence(lijst.omschrijving or lijst.naam.replace('_', ' '))} ({lijst.vindplaats})."
    values = "".join(f"\n  | {text(keuze.naam)}" for keuze in lijst.waarden) or " never"
    return f"{comment(words)}\nexport type {names['keuzelijst', lijst.naam]} ={values};\n"


def _answers(regeling: Regeling) -> str:
    naam = " | ".join(map(text, regeling.beoordelingen)) or "never"
    return _ANSWERS.format(naam=naam)


def _gegevens(gegevens: Gegevens, names: dict[tuple[str, str], str]) -> str:
    first = gegevens.omschrijving or gegevens.naam.replace("_", " ")
    lines = [comment(f"{_sentence(first)} ({gegevens.vindplaats}).")]
    lines.append(f"export interface {names['gegevens', gegevens.naam]} {{")
    for veld in gegevens.velden:
        if veld.omschrijving:
            lines.append(comment(_sentence(veld.omschrijving), "  "))
        lines.append(f"  {field_key(veld.naam)}?: {field_type(veld.type, names)} | null;")
    lines.append(comment("De antwoorden op open normen", "  "))
    lines.append(f"  {ANSWERS}?: Beoordeling[] | null;")
    return "\n".join((*lines, "}", ""))


def _documents(regeling: Regeling, names: dict[tuple[str, str], str]) -> str:
    documents = (gegevens for gegevens in regeling.gegevens.values() if gegevens.document)
    lines = [f"  {field_key(g.naam)}: {names['gegevens', g.naam]};" for g in documents]
    head = comment("Elke soort document die te toetsen is, met wat daarin staat.")
    return "\n".join((head, "export interface Documenten {", *lines, "}", ""))


def field_key(name: str) -> str:
    return name if _IDENTIFIER.fullmatch(name) else text(name)


def field_type(type_: Type, names: dict[tuple[str, str], str]) -> str:
    match type_:
        case Keuzetype(naam):
            return names["keuzelijst", naam]
        case Gegevenstype(naam):
            return names["gegevens", naam]
        case Lijst(van):
            return f"{field_type(van, names)}[]"
        case Basistype():
            return _KINDS[type_]
        case _:
            assert_never(type_)


def names_offered() -> Iterator[str]:
    """What the script exports, in the order in which the declarations give it."""
    yield from ("SOORTEN", "VERSIE", "LET_OP", "toets", "toetsAlsJson", "OngeldigDocument")


_VALUES = """\
/** Een bedrag: `"1098263.11"` (punt voor de centen), of een geheel aantal euro's. */
export type Bedrag = string | number;

/** Een percentage: `"12.5"`, of een geheel aantal procenten. */
export type Percentage = string | number;

/** Een dag: `"2025-07-07"`. */
export type Datum = string;
"""

_ANSWERS = """\
/** De open normen waarop een document een antwoord kan meedragen. */
export type Beoordelingsnaam = {naam};

/** Het antwoord op een open norm; van meer antwoorden op dezelfde norm telt het laatste. */
export interface Beoordeling {{
  naam?: Beoordelingsnaam | null;
  antwoord?: "ja" | "nee" | null;
  /** Wie heeft beoordeeld */
  wie?: string | null;
  /** Waarom zo is beoordeeld */
  motivering?: string | null;
}}
"""

_OFFER = """\
export type Soort = keyof Documenten;

export type Oordeel = "voldoet" | "voldoet_niet" | "onvolledig" | "beoordeling_nodig";

export type Uitkomst =
  | "voldaan"
  | "niet_voldaan"
  | "onbekend"
  | "beoordelen"
  | "niet_van_toepassing";

/** Een open norm: wie beslist, welke vraag, welke woorden; beantwoord ook het antwoord. */
export interface Norm {
  naam: string;
  door: string;
  vraag: string;
  woorden: string;
  antwoord?: "ja" | "nee";
  wie?: string | null;
  motivering?: string | null;
}

/** Wat geraakt wordt als niet aan de eis is voldaan. */
export interface Treft {
  soort: "document" | "onderdeel" | "element" | "bedrag";
  waarde?: string | null;
}

/** De uitkomst van een eis op het document, of op een element ervan. */
export interface Bevinding {
  eis: string;
  vindplaats: string;
  anker: string;
  uitkomst: Uitkomst;
  melding: string;
  feiten: Record<string, unknown>;
  ontbreekt: string[];
  pad: (string | number)[];
  reden: string | null;
  afwijking: string | null;
  beoordeling: Norm | null;
  duidingen: string[];
  hardheidsclausule: string | null;
  id: string;
  treft: Treft;
  beoordelingen: Norm[];
  overeenkomstig: string | null;
  waarschuwingen: string[];
}

/** De uitslag van een toetsing: het oordeel, ook per onderdeel, en alle bevindingen. */
export interface Uitslag {
  regeling: string;
  versie: string;
  let_op: string;
  soort: Soort;
  oordeel: Oordeel;
  onderdelen: Record<string, Oordeel>;
  bevindingen: Bevinding[];
  ontbreekt: string[];
  beoordelingen: Norm[];
  waarschuwingen: string[];
}

/** Wat er aan een document niet klopt: waar (`resultaten[2].bedrag`), en wat. */
export interface Fout {
  pad: (string | number)[];
  plaats: string;
  melding: string;
}

/** Het document is niet te lezen; `fouten` noemt elk veld dat niet klopt. */
export class OngeldigDocument extends Error {
  constructor(fouten: [pad: (string | number)[], melding: string][]);
  readonly fouten: Fout[];
}

/** De soorten documenten, in de volgorde van de regeling. */
export const SOORTEN: readonly Soort[];

/** De dag van inwerkingtreding van deze versie van de regeling. */
export const VERSIE: string;

/** Wat de lezer van elke uitslag over de tekst moet weten. */
export const LET_OP: string;

/**
 * Toetst een document: JSON als tekst, of een gewoon object. Is het niet te lezen, dan volgt een
 * OngeldigDocument met alle fouten tegelijk.
 */
export function toets<S extends Soort>(soort: S, document: string | Documenten[S]): Uitslag;

/** Hetzelfde, als JSON: byte voor byte wat het Python-pakket schrijft. */
export function toetsAlsJson<S extends Soort>(soort: S, document: string | Documenten[S]): string;
"""
