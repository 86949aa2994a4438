"""The shape of the documents as plain pydantic: the same fields, no law, no exact amounts."""

from __future__ import annotations

import atexit
import sys
import tempfile
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.measure import ROOT
from compiler.driver import compile_regeling, generate_python
from compiler.folder import read_folder
from compiler.model.checked import CheckedRegeling
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type

HEAD = """
from datetime import date
from enum import Enum
from typing import Optional
from pydantic import BaseModel, ConfigDict
"""

_PLAIN = {
    Basistype.BEDRAG: "str | int",
    Basistype.PERCENTAGE: "str",
    Basistype.DATUM: "date",
    Basistype.PERIODE: "str",
    Basistype.TERMIJN: "str",
    Basistype.AANTAL: "int",
    Basistype.TEKST: "str",
    Basistype.JA_NEE: "bool",
}


@cache
def checked() -> CheckedRegeling:
    """The real regulation, compiled once."""
    folder = read_folder(ROOT / "regeling")
    compiled = compile_regeling(folder.sources, folder.published, folder.diagnostics)
    assert compiled.checked is not None, compiled.diagnostics
    return compiled.checked


@cache
def package_folder() -> str:
    """A folder with the package as it would be generated now, gone when this process ends."""
    folder = tempfile.TemporaryDirectory(prefix="kw-benchmarks-")
    atexit.register(folder.cleanup)
    for name, text in generate_python(checked()).items():
        path = Path(folder.name, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder.name


def source_of_models() -> str:
    """Python source of an Enum per keuzelijst and a model per gegevens."""
    regeling = checked().regeling
    lines: list[str] = []
    for lijst in regeling.keuzelijsten.values():
        lines.append(f"class L_{lijst.naam}(str, Enum):")
        lines += [f"    k_{k.naam} = {k.naam!r}" for k in lijst.waarden]
    lines += [
        "class Antwoord(BaseModel):",
        '    model_config = ConfigDict(extra="forbid", frozen=True)',
        *(f"    {n}: str | None = None" for n in ("naam", "antwoord", "wie", "motivering")),
    ]
    for gegevens in regeling.gegevens.values():
        lines.append(f"class G_{gegevens.naam}(BaseModel):")
        lines.append('    model_config = ConfigDict(extra="forbid", frozen=True)')
        lines += [f"    {v.naam}: Optional[{_annotation(v.type)}] = None" for v in gegevens.velden]
        lines.append("    beoordelingen: tuple[Antwoord, ...] | None = None")
    lines += [f"G_{name}.model_rebuild()" for name in regeling.gegevens]
    return "\n".join(lines) + "\n"


@cache
def plain_model(soort: str) -> Any:
    """The model of one kind of document, made from that source."""
    module = ModuleType("vorm")
    sys.modules["vorm"] = module  # where pydantic looks for models named before they are there
    exec(compile(HEAD + source_of_models(), "vorm.py", "exec"), module.__dict__)
    return getattr(module, f"G_{soort}")


def _annotation(soort: Type) -> str:
    match soort:
        case Basistype():
            return _PLAIN[soort]
        case Keuzetype(keuzelijst=naam):
            return f"L_{naam}"
        case Gegevenstype(gegevens=naam):
            return f'"G_{naam}"'
        case Lijst(van=van):
            return f"tuple[{_annotation(van)}, ...]"
