"""The checked model -> a JavaScript module that validates documents.

Differs from the previous form in that it is one script: the rules as rows of data (`rows.py`) and the
runtime that reads and applies them (`runtime/`), trimmed to what this regulation needs and made short;
beside it its types, the berekeningen as another script (`calculations.py`), and a project around them.
It gives, byte for byte, the results of the Python package.
"""

from __future__ import annotations

from compiler.backends.javascript.bundle import DATA, script
from compiler.backends.javascript.calculations import calculation_declarations
from compiler.backends.javascript.declarations import declarations, names_offered
from compiler.backends.javascript.package import (
    ANNOUNCEMENT,
    calculations_name,
    package_json,
    readme,
)
from compiler.backends.javascript.rows import berekening_rows, rows_of
from compiler.backends.javascript.versions import earlier_modules
from compiler.model.checked import CheckedRegeling

FOLDER = "javascript"
_ENTRY = "pakket"


def generate(checked: CheckedRegeling) -> dict[str, str]:
    """The files of the project: relative path -> content, in order of path."""
    regeling = checked.regeling
    pakket = regeling.kop.pakket
    found = {
        "README.md": readme(checked),
        "package.json": package_json(checked),
        f"{pakket}.d.ts": declarations(regeling, ANNOUNCEMENT),
        f"{pakket}.js": module(checked),
        **earlier_modules(checked, module),
    }
    if regeling.berekeningen:
        name = calculations_name(regeling)
        found[f"{name}.d.ts"] = calculation_declarations(regeling, ANNOUNCEMENT)
        found[f"{name}.js"] = calculations(checked)
    return {f"{FOLDER}/{name}": text for name, text in sorted(found.items())}


def module(checked: CheckedRegeling) -> str:
    """The module itself."""
    offered = ",".join(names_offered())
    return f"// {ANNOUNCEMENT}\n{_rules(checked)}export const{{{offered}}}={_ENTRY}({DATA});\n"


def calculations(checked: CheckedRegeling) -> str:
    """The module with the berekeningen: apart, so that who tests documents need not carry it."""
    regeling = checked.regeling
    body = script(regeling, berekening_rows(regeling), "berekenen", "rekenpakket")
    offered = "BEREKENINGEN,VERSIE,LET_OP,bereken,OngeldigDocument"
    return f"// {ANNOUNCEMENT}\n{body}export const{{{offered}}}=rekenpakket({DATA});\n"


def classic(checked: CheckedRegeling) -> str:
    """The same as a script that any page can load, also from a file system: `toetsing.toets(…)`."""
    body = f'"use strict";{_rules(checked)}return {_ENTRY}({DATA})'
    return f"// {ANNOUNCEMENT}\nvar toetsing=(()=>{{{body}}})();\n"


def _rules(checked: CheckedRegeling) -> str:
    return script(checked.regeling, rows_of(checked.regeling), _ENTRY, _ENTRY)


__all__ = ["calculations", "classic", "generate", "module"]
