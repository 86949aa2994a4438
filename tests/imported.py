"""A generated package, imported from a folder as a user would."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType


def import_from(folder: Path, name: str) -> ModuleType:
    """The package as it stands in the folder, also where one of that name was imported before."""
    for known in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
        del sys.modules[known]
    importlib.invalidate_caches()
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
