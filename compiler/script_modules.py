"""Small JavaScript modules as one script: each after those it imports, their names in one scope.

Not for any JavaScript: a module imports only by name, from a file beside it (`import { a } from
"./b.js";`), and exports only where it declares.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_IMPORT = re.compile(r'^(?:import|export) \{[^}]*\} from "\./(\w+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:const|class|function)\b)", re.MULTILINE)
_DECLARED = re.compile(r"^(?:const|let|class|function\*?) (\w+)", re.MULTILINE)


def in_order(entry: str, text_of: Callable[[str], str]) -> dict[str, str]:
    """The modules that one needs, itself last, without their imports and exports.

    Raises ValueError where two of them declare a name: in one scope they would be the same.
    """
    found: dict[str, str] = {}

    def add(name: str) -> None:
        if name in found:
            return
        text = text_of(name)
        for needed in _IMPORT.findall(text):
            add(needed)
        found[name] = _EXPORT.sub("", _IMPORT.sub("", text))

    add(entry)
    _refuse_same_names(found)
    return found


def one_script(entry: str, text_of: Callable[[str], str]) -> str:
    """The same as a classic script that leaves nothing behind, also for a page from a file system."""
    body = "\n".join(in_order(entry, text_of).values())
    return f'(() => {{\n"use strict";\n{body}}})();\n'


def _refuse_same_names(modules: dict[str, str]) -> None:
    declared: dict[str, str] = {}
    for name, text in modules.items():
        for found in _DECLARED.findall(text):
            if found in declared:
                raise ValueError(f"{found} staat in {declared[found]}.js en in {name}.js")
            declared[found] = name
