"""Both versions' packages, generated and run on the documents that a comparison has found.

The search works on the models; that the packages say the same of what it found is the proof. Where
they do not, that is a mistake of ours.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from compiler.commands.engine import package_name
from compiler.commands.run_package import computed, validated
from compiler.model.nodes import Berekening, Regeling
from compiler.verschil.found import Geval, Verschil
from compiler.verschil.search.subject import ONLEESBAAR

Files = Mapping[str, str]
Packages = tuple[ModuleType, ModuleType]


def replayed(
    verschil: Verschil, regelingen: tuple[Regeling, Regeling], files: tuple[Files, Files]
) -> Verschil:
    """The same, every geval marked as replayed; AssertionError where a package says otherwise."""
    with _imported(files[0], "oud") as old, _imported(files[1], "nieuw") as new:
        packages = (old, new)
        regels = tuple(
            replace(
                regel,
                onderzoek=regel.onderzoek
                and replace(
                    regel.onderzoek,
                    gevallen=tuple(
                        _replay(packages, regelingen, regel.naam, geval)
                        for geval in regel.onderzoek.gevallen
                    ),
                ),
            )
            for regel in verschil.regels
        )
        gegevens = tuple(
            replace(each, geval=each.geval and _replay(packages, regelingen, "", each.geval))
            for each in verschil.gegevens
        )
    return replace(verschil, regels=regels, gegevens=gegevens)


def _replay(
    packages: Packages, regelingen: tuple[Regeling, Regeling], naam: str, geval: Geval
) -> Geval:
    for package, regeling, kant in zip(packages, regelingen, (geval.was, geval.wordt), strict=True):
        if geval.soort:
            said: object = validated(package, geval.soort, geval.inhoud)
            expected: object = kant.geweigerd or kant.uitslag
        else:
            said = _computed(package, regeling.berekeningen[naam], geval.inhoud)
            expected = kant.uitkomst
        if said != expected:
            raise AssertionError(f"het pakket zegt {said}, het model {expected}: {geval.inhoud}")
    return replace(geval, nagespeeld=True)


def _computed(package: ModuleType, berekening: Berekening, inhoud: Mapping[str, Any]) -> str:
    """What a package makes of the arguments, in Dutch; a value it does not know is refused."""
    from pydantic import ValidationError

    try:
        return _spoken(package, computed(package, berekening, inhoud))
    except ValidationError:
        return ONLEESBAAR


def _spoken(package: ModuleType, value: Any) -> str:
    schrijfwijze = importlib.import_module(f"{package.__name__}._runtime.schrijfwijze")
    return str(schrijfwijze.nederlands(value))


@contextmanager
def _imported(files: Files, which: str) -> Iterator[ModuleType]:
    """The package from its files, under a name of its own, for as long as it is needed."""
    given = package_name(files)
    name = f"kw_{which}_{given}"
    with tempfile.TemporaryDirectory(prefix="kw-") as temporary:
        for path, text in files.items():
            if path.startswith(f"{given}/"):
                target = Path(temporary) / path.replace(f"{given}/", f"{name}/", 1)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        sys.path.insert(0, temporary)
        try:
            yield importlib.import_module(name)
        finally:
            sys.path.remove(temporary)
            for module in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
                del sys.modules[module]
