"""The module of an amended regulation for every day: a thin index over a module for each text.

    javascript/kansrijke_wijk.js          the newest text, as it is without amendments
    javascript/eerder/v2025_07_01.js      the text from 1 July 2025
    javascript/versies.js                 which text holds on a day, and `toets(soort, document, {op})`

Who needs the newest text only takes that module and loads nothing more.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

from compiler.backends.javascript.declarations import declarations
from compiler.backends.javascript.literal import text
from compiler.backends.javascript.package import ANNOUNCEMENT
from compiler.model.checked import CheckedRegeling

INDEX = "versies"
FOLDER = "eerder"


def earlier_modules(
    checked: CheckedRegeling, module: Callable[[CheckedRegeling], str]
) -> dict[str, str]:
    """The index and the earlier texts, by path; nothing for a regulation that was never amended."""
    if not checked.eerder:
        return {}
    found = {f"{INDEX}.js": _index(checked), f"{INDEX}.d.ts": _types(checked)}
    for earlier in checked.eerder:
        path = f"{FOLDER}/{_name(earlier)}"
        found[f"{path}.js"] = module(earlier)
        found[f"{path}.d.ts"] = declarations(earlier.regeling, ANNOUNCEMENT)
    return found


def _name(checked: CheckedRegeling) -> str:
    assert checked.geldigheid is not None
    return f"v{checked.geldigheid.vanaf.isoformat().replace('-', '_')}"


def _index(checked: CheckedRegeling) -> str:
    pakket = checked.regeling.kop.pakket
    imports = [
        *(f'import * as {_name(e)} from "./{FOLDER}/{_name(e)}.js";' for e in checked.eerder),
        f'import * as nieuwste from "./{pakket}.js";',
    ]
    rows = [*(_row(e, _name(e)) for e in checked.eerder), _row(checked, "nieuwste")]
    lines = "\n".join(rows)
    listed = f"/** Elke tekst van de regeling, de oudste eerst. */\nexport const versies = [\n{lines}\n];"
    return "\n".join((f"// {ANNOUNCEMENT}", *imports, "", listed, "", _runtime()))


def _row(checked: CheckedRegeling, module: str) -> str:
    found = checked.geldigheid
    assert found is not None
    end = text(found.tot_en_met.isoformat()) if found.tot_en_met is not None else "null"
    return f"  {{ vanaf: {text(found.vanaf.isoformat())}, totEnMet: {end}, pakket: {module} }},"


def _runtime() -> str:
    """What chooses between them, hand-written; it reads `versies` and `nieuwste`."""
    room = files("compiler.backends.javascript") / "runtime"
    return (room / "versies.js").read_text("utf-8")


def _types(checked: CheckedRegeling) -> str:
    pakket = text(f"./{checked.regeling.kop.pakket}.js")
    return f"""\
// {ANNOUNCEMENT}

import type {{ Datum, Uitslag }} from {pakket};
export {{ OngeldigDocument }} from {pakket};

/** Wat de module van één tekst biedt; haar soorten en velden staan in haar eigen bestand. */
export interface Pakket {{
  readonly SOORTEN: readonly string[];
  readonly VERSIE: Datum;
  readonly LET_OP: string;
  toets(soort: string, document: string | object): Uitslag;
  toetsAlsJson(soort: string, document: string | object): string;
}}

/** Een tekst van de regeling: van `vanaf` tot en met `totEnMet` (null: tot nader order). */
export interface Versie {{
  readonly vanaf: Datum;
  readonly totEnMet: Datum | null;
  readonly pakket: Pakket;
}}

/** Elke tekst van de regeling, de oudste eerst. */
export const versies: readonly Versie[];

/** Op deze dag geldt geen tekst van de regeling: nog niet, of niet meer. */
export class GeldtNiet extends RangeError {{}}

/** De versie die op een dag geldt; GeldtNiet als dat er geen is. */
export function versieOp(dag: Datum): Versie;

/** Toetst aan de tekst die op een dag geldt, zonder dag aan de nieuwste; de uitslag zegt welke. */
export function toets(soort: string, document: string | object, opties?: {{ op?: Datum }}): Uitslag;

/** Hetzelfde, als JSON: byte voor byte wat het Python-pakket schrijft. */
export function toetsAlsJson(
  soort: string,
  document: string | object,
  opties?: {{ op?: Datum }},
): string;
"""
