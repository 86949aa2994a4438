"""The checked model -> a JavaScript module that validates documents.

Differs from the previous form in that it is one script: the rules as rows of data (`rows.py`) and the
runtime that reads and applies them (`runtime/`), trimmed to what this regulation needs and made short;
beside it its types and a project around it. It gives, byte for byte, the results of the Python package.
"""

from __future__ import annotations

from compiler.backends.javascript.bundle import DATA, script
from compiler.backends.javascript.declarations import declarations, names_offered
from compiler.backends.javascript.package import ANNOUNCEMENT, package_json, readme
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
    return {f"{FOLDER}/{name}": text for name, text in sorted(found.items())}


def module(checked: CheckedRegeling) -> str:
    """The module itself."""
    offered = ",".join(names_offered())
    return (
        f"// {ANNOUNCEMENT}\n"
        f"{script(checked.regeling, _ENTRY)}export const{{{offered}}}={_ENTRY}({DATA});\n"
    )


def classic(checked: CheckedRegeling) -> str:
    """The same as a script that any page can load, also from a file system: `toetsing.toets(…)`."""
    body = script(checked.regeling, _ENTRY)
    return (
        f'// {ANNOUNCEMENT}\nvar toetsing=(()=>{{"use strict";{body}return {_ENTRY}({DATA})}})();\n'
    )


__all__ = ["classic", "generate", "module"]
