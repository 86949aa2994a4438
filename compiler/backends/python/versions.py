"""Earlier versions of an amended regulation, as packages inside the package of the newest one.

    kansrijke_wijk/                       the newest text
    kansrijke_wijk/eerder/v2025_07_01/    the text from 1 July 2025: only what differs from the newest

A module that is the same in both, and rests on nothing that differs, is not written twice: what an
earlier version has of its own imports it from the newest. An article may rest on models and
keuzelijsten of either version: it reads fields by name, and a value equals the one of the same name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from compiler.backends.python.emitter import import_lines, module_order, name_order

FOLDER = "eerder"
_DEPTH = 2
_IMPORT = re.compile(
    r"^(?P<indent> *)from (?P<dots>\.+)(?P<module>[\w.]*) import "
    r"(?:\((?P<many>[^)]*)\)|(?P<one>[^\n(]+))\n",
    re.MULTILINE,
)
_BLOCK = re.compile(r"^(?:from \.[^\n]*import (?:\([^)]*\)|[^\n(]+)\n)+", re.MULTILINE)
_DATA = ("tabellen", "waarden", "normen")
_BY_NAME = ("modellen", "keuzelijsten")
_OWN = ("__init__.py", "toetsen.py", "artikelen/__init__.py")


@dataclass(frozen=True, slots=True)
class _Import:
    """One statement: the module within the package ("artikelen", "_runtime.logica"), and its names."""

    module: str
    names: tuple[str, ...]


def earlier_files(newest: Mapping[str, str], earlier: Mapping[str, str]) -> dict[str, str]:
    """What an earlier version has of its own, by path within its folder."""
    shared = _shared(newest, earlier)
    return {
        path: _rewritten(path, text, shared) for path, text in earlier.items() if path not in shared
    }


def _shared(newest: Mapping[str, str], earlier: Mapping[str, str]) -> frozenset[str]:
    """The files that the earlier version takes from the newest: the largest set that holds together."""
    shared = {
        path for path, text in earlier.items() if newest.get(path) == text and path not in _OWN
    }
    while True:  # what rests on a file that is not shared is not shared either
        kept = {p for p in shared if _holds(p, newest, earlier, shared)}
        if kept == shared:
            return frozenset(shared)
        shared = kept


def _holds(
    path: str, newest: Mapping[str, str], earlier: Mapping[str, str], shared: set[str]
) -> bool:
    for found in _imports(path, earlier[path]):
        for name in found.names:
            target = _file(found.module, name, earlier)
            if target is None or target in shared:
                continue
            stem = target.removesuffix(".py")
            article = path.startswith("artikelen/")
            if article and stem in _BY_NAME:
                continue
            same = _definition(name, newest.get(target, "")) == _definition(name, earlier[target])
            if not (stem in _DATA and same):
                return False
    if not path.startswith("artikelen/"):
        return True
    # A function of the newest takes the newest models: what calls it must be of the newest too.
    users = (p for p in earlier if p.startswith("artikelen/") and p not in shared and p not in _OWN)
    return not any(path == t for user in users for t in _targets(user, earlier))


def _targets(path: str, files: Mapping[str, str]) -> set[str]:
    return {
        target
        for found in _imports(path, files[path])
        for name in found.names
        if (target := _file(found.module, name, files)) is not None
    }


def _imports(path: str, text: str) -> list[_Import]:
    """The imports of other modules of the package."""
    found: list[_Import] = []
    for m in _IMPORT.finditer(text):
        module = _absolute(path, m["dots"], m["module"])
        if not module.startswith("_runtime"):
            found.append(_Import(module, _names(m)))
    return found


def _names(m: re.Match[str]) -> tuple[str, ...]:
    return tuple(n.strip() for n in (m["many"] or m["one"]).split(",") if n.strip())


def _absolute(path: str, dots: str, module: str) -> str:
    """The module within the package that a relative import names."""
    folders = path.split("/")[:-1]
    up = len(dots) - 1
    base = folders[: len(folders) - up]
    return ".".join((*base, *filter(None, [module])))


def _file(module: str, name: str, files: Mapping[str, str]) -> str | None:
    """The file that an imported name comes from."""
    for candidate in (f"{module}.{name}" if module else name, module):
        path = candidate.replace(".", "/") + ".py"
        if path in files:
            return path
    return None


def _definition(name: str, text: str) -> str:
    """What a module says of one name at its margin."""
    m = re.search(rf"^{re.escape(name)}(?::[^\n=]*)? = .*?(?=^[A-Za-z_@]|\Z)", text, re.M | re.S)
    return m[0] if m else ""


# ---------------------------------------------------------------- writing


def _rewritten(path: str, text: str, shared: frozenset[str]) -> str:
    """The file with its imports as they are from its own folder."""

    def statements(m: re.Match[str]) -> list[tuple[str, tuple[str, ...]]]:
        names, module = _names(m), _absolute(path, m["dots"], m["module"])
        far = f"{m['dots']}{'.' * _DEPTH}{m['module']}"
        near = f"{m['dots']}{m['module']}"
        if module.startswith("_runtime"):
            return [(far, names)]
        known = dict.fromkeys(shared, "")
        taken = tuple(n for n in names if _file(module, n, known) is not None)
        own = tuple(n for n in names if n not in taken)
        return [(where, which) for where, which in ((far, taken), (near, own)) if which]

    def block(m: re.Match[str]) -> str:
        found: dict[str, set[str]] = {}
        for one in _IMPORT.finditer(m[0]):
            for module, names in statements(one):
                found.setdefault(module, set()).update(names)
        lines = [
            line
            for module in sorted(found, key=module_order)
            for line in import_lines(module, sorted(found[module], key=name_order))
        ]
        return "\n".join(lines) + "\n"

    def inside(m: re.Match[str]) -> str:
        if not m["indent"]:
            return m[0]
        return "".join(
            f"{m['indent']}from {module} import {', '.join(names)}\n"
            for module, names in statements(m)
        )

    return _IMPORT.sub(inside, _BLOCK.sub(block, text))
