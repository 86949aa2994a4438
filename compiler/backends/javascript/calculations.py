"""`pakket_berekeningen.d.ts`: what each berekening asks and gives, for TypeScript."""

from __future__ import annotations

import re

from compiler.backends.javascript.declarations import (
    comment,
    field_key,
    field_type,
    type_names,
)
from compiler.model.nodes import Berekening, Regeling
from compiler.model.types import Basistype, Gegevenstype, Lijst, Type

_GIVEN = {
    Basistype.AANTAL: "number",
    Basistype.JA_NEE: "boolean",
}


def calculation_declarations(regeling: Regeling, announcement: str) -> str:
    names = type_names(regeling)
    asked = "\n".join(_member(b, names) for b in regeling.berekeningen.values())
    given = "\n".join(
        f"  {field_key(b.naam)}: {_given(b.type, names)};" for b in regeling.berekeningen.values()
    )
    body = f"""\
/** Wat elke berekening vraagt. */
export interface Argumenten {{
{asked}
}}

/** Wat elke berekening geeft. */
export interface Waarden {{
{given}
}}

{_OFFER}"""
    elsewhere = ("Bedrag", "Percentage", "Datum", "Norm", "Fout", *names.values())
    used = sorted(name for name in elsewhere if re.search(rf"\b{re.escape(name)}\b", body))
    imported = f'import type {{ {", ".join(used)} }} from "./{regeling.kop.pakket}.js";'
    return f"// {announcement}\n\n{imported}\n\n{body}"


def _member(berekening: Berekening, names: dict[tuple[str, str], str]) -> str:
    asked: list[tuple[str, Type]] = [(p.naam, p.type) for p in berekening.parameters]
    if berekening.onderwerp is not None:
        asked = [(berekening.onderwerp.variabele, Gegevenstype(berekening.onderwerp.soort))]
    fields = "; ".join(f"{field_key(n)}?: {field_type(t, names)} | null" for n, t in asked)
    head = comment(
        f"{str(berekening.vindplaats)[:1].upper()}{str(berekening.vindplaats)[1:]}.", "  "
    )
    return f"{head}\n  {field_key(berekening.naam)}: {{ {fields} }};"


def _given(type_: Type, names: dict[tuple[str, str], str]) -> str:
    """How a value is written: amounts, percentages and days as text."""
    if isinstance(type_, Lijst):
        return f"{_given(type_.van, names)}[]"
    if isinstance(type_, Basistype):
        return _GIVEN.get(type_, "string")
    return field_type(type_, names)


_OFFER = """\
/** De uitkomst: een waarde, of `null` met wat er ontbreekt of waarover eerst een mens beslist. */
export interface Berekend<W> {
  waarde: W | null;
  ontbreekt: string[];
  beoordelingen: Norm[];
}

/** De argumenten zijn niet te lezen; `fouten` noemt elk argument dat niet klopt. */
export class OngeldigDocument extends Error {
  constructor(fouten: [pad: (string | number)[], melding: string][]);
  readonly fouten: Fout[];
}

/** De dag van inwerkingtreding van deze versie van de regeling. */
export const VERSIE: string;

/** Wat wie rekent over de tekst moet weten. */
export const LET_OP: string;

/** De namen van de berekeningen, in de volgorde van de regeling. */
export const BEREKENINGEN: readonly (keyof Argumenten)[];

/**
 * Rekent een berekening uit. Zijn de argumenten niet te lezen, dan volgt een OngeldigDocument met alle fouten
 * tegelijk.
 */
export function bereken<N extends keyof Argumenten>(
  naam: N,
  argumenten?: string | Argumenten[N],
): Berekend<Waarden[N]>;
"""
