"""`python -m benchmarks [vertalen starten toetsen site]`: measures, shows, and keeps the results."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

from benchmarks.measure import ROOT, Meting

PARTS = {
    "starten": "starting",
    "vertalen": "compiling",
    "toetsen": "validation",
    "site": "site_build",
}
RESULTS = ROOT / "benchmarks" / "resultaten.json"
LIBRARIES = (
    "lark",
    "pydantic",
    "mkdocs",
    "mkdocs-material",
    "json-logic-qubit",
    "cel-python",
    "OpenFisca-Core",
)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Meet kw en de gegenereerde validators, als verhoudingen, en bewaart de uitkomst "
        "in benchmarks/resultaten.json.",
        add_help=False,
    )
    parser.add_argument(
        "onderdelen", nargs="*", metavar="ONDERDEEL", help=f"een van: {', '.join(PARTS)}"
    )
    parser.add_argument("-h", "--help", action="help", help="toon deze hulp en stop")
    parser.add_argument("--niet-bewaren", action="store_true", help="laat resultaten.json staan")
    arguments = parser.parse_args()
    chosen = arguments.onderdelen or list(PARTS)
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        parser.error(f"onbekend onderdeel: {', '.join(unknown)}")
    found = [meting for name in chosen for meting in _measured(name)]
    if not arguments.niet_bewaren:
        _keep(chosen, found)
    return 0


def _measured(name: str) -> Iterator[Meting]:
    print(f"\n{name}\n{'wat':<58} {'tijd':>10} {'verhouding':>11} {'streef':>7}")
    for meting in import_module(f"benchmarks.{PARTS[name]}").measure():
        ratio = "" if meting.verhouding is None else f"{meting.verhouding:.2f}".replace(".", ",")
        aim = "" if meting.streef is None else f"≤ {meting.streef:.2f}".replace(".", ",")
        print(
            f"{meting.wat:<58} {_time(meting.seconden):>10} {ratio:>11} {aim:>7}  "
            f"{meting.toelichting}",
            flush=True,
        )
        yield meting


def _time(seconds: float | None) -> str:
    if seconds is None:
        return "–"
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.2f} {unit}".replace(".", ",")
    return f"{seconds / 1e-6:.1f} µs".replace(".", ",")


def _keep(chosen: list[str], found: list[Meting]) -> None:
    """Replace the results of the parts that were measured now; the others stay."""
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.is_file() else {}
    parts = {**kept.get("metingen", {}), **{name: [] for name in chosen}}
    for meting in found:
        parts[meting.onderdeel].append(
            {
                "wat": meting.wat,
                "seconden": None if meting.seconden is None else float(f"{meting.seconden:.3g}"),
                "verhouding": None if meting.verhouding is None else round(meting.verhouding, 2),
                "streef": meting.streef,
                "toelichting": meting.toelichting,
            }
        )
    results = {
        "machine": {"processors": os.cpu_count(), "systeem": platform.system()},
        "versies": {"Python": platform.python_version(), **_versions()},
        "metingen": {name: parts[name] for name in PARTS if name in parts},
    }
    text = json.dumps(results, ensure_ascii=False, indent=2)
    RESULTS.write_text(f"{text}\n", encoding="utf-8")


def _versions() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


if __name__ == "__main__":
    sys.exit(main())
