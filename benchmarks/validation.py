"""From JSON bytes to findings, against pydantic reading the same structure, and against peers.

The package tests all its rules; the peers a subset that each of them can say (`peers.RULES`), without
messages, places or what is missing. `overeen` counts on how many of the nineteen applications a peer
comes to the same answers.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from types import ModuleType
from typing import Any

from benchmarks import peers
from benchmarks.measure import ROOT, Meting, per_call
from benchmarks.shape import package_folder, plain_model

DOCUMENTS = ROOT / "tests" / "documents"
CASE = "aanvraag_amsterdam"


def measure() -> Iterator[Meting]:
    package = _package()
    data = (DOCUMENTS / f"{CASE}.json").read_bytes()
    plain = plain_model("aanvraag")

    def structure() -> object:
        return plain.model_validate_json(data)

    def line(
        what: str, work: Callable[[], object], note: str = "", aim: float | None = None
    ) -> Meting:
        spent, base = per_call(work, structure)
        return Meting("toetsen", what, spent, spent / base, aim, note)

    def test() -> Any:
        return package.toets_aanvraag(package.lees_aanvraag(data))

    count = f"{len(_findings(test()))} bevindingen van {len(package.toetsen._EISEN_AANVRAAG)} eisen"
    same = _same_rules(package, data)
    rules = f"{len(peers.RULES)} regels"
    yield line("pydantic leest dezelfde structuur, zonder regels", structure)
    yield line("lees_aanvraag", lambda: package.lees_aanvraag(data), "met bedragen in centen")
    yield line("JSON → oordeel", lambda: test().oordeel)
    yield line("JSON → alle bevindingen", lambda: _findings(test()), count, 2.0)
    yield line("JSON → uitslag als JSON", lambda: test().model_dump_json(), "met alle meldingen")
    yield line(f"kansrijke_wijk, dezelfde {rules}", same, "met de structuur en de plaatsen")
    for name in peers.NAMES:
        try:
            check: Callable[[bytes], dict[str, bool]] = peers.load(name)
        except ImportError as missing:
            note = f"overgeslagen: {missing}"
            yield Meting("toetsen", f"{name}, {rules}", None, toelichting=note)
            continue
        one, ours = per_call(partial(check, data), same)
        note = f"{_dutch(one / ours)} × dezelfde regels hier; {_agreement(check, package)}"
        yield line(f"{name}, {rules}", partial(check, data), note)


def _findings(uitslag: Any) -> list[tuple[str, str]]:
    """Every finding, made and asked for its outcome."""
    return [(bevinding.eis, bevinding.uitkomst) for bevinding in uitslag.bevindingen]


def _same_rules(package: ModuleType, data: bytes) -> Callable[[], object]:
    """The package with only the rules that the peers have: its eisen, without the rest of it."""
    toetsen = package.toetsen
    steps = tuple(stap for stap in toetsen._EISEN_AANVRAAG if stap.eis.naam in peers.RULES)
    assert len(steps) == len(peers.RULES)

    def work() -> list[object]:
        document = package.lees_aanvraag(data)
        found = toetsen.toets_alle(document, steps, toetsen.DELEN)
        return [bevinding.uitkomst for bevinding in found]

    return work


def _agreement(check: Callable[[bytes], dict[str, bool]], package: ModuleType) -> str:
    same = read = 0
    for path in sorted(DOCUMENTS.glob("aanvraag_*.json")):
        data = path.read_bytes()
        try:
            found = check(data)
        except Exception:  # a peer does not know "onbekend": a field that is absent is an error
            continue
        read += 1
        same += found == _ours(package, data)
    total = len(list(DOCUMENTS.glob("aanvraag_*.json")))
    return f"overeen op {same} van de {read} aanvragen die het leest (van {total})"


def _ours(package: ModuleType, data: bytes) -> dict[str, bool]:
    found = dict.fromkeys(peers.RULES, True)
    for bevinding in package.toets_aanvraag(package.lees_aanvraag(data)).bevindingen:
        if bevinding.eis in found and bevinding.uitkomst.value == "niet_voldaan":
            found[bevinding.eis] = False
    return found


def _package() -> ModuleType:
    folder = package_folder()
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module("kansrijke_wijk")


def maxima() -> dict[str, dict[str, int]]:
    """The maximum in cents, per gemeente and onderdeel: the peers get it as a table beside them."""
    package = _package()
    return {
        gemeente.value: {
            onderdeel.value: package.bereken_maximum(gemeente, onderdeel).centen
            for onderdeel in package.OnderdeelVanDeUitkering
        }
        for gemeente in package.Gemeente
    }


def document(data: bytes) -> dict[str, object]:
    """The document as the peers get it: amounts in whole cents."""
    found = json.loads(data)
    for asked in found["aangevraagde_bedragen"]:
        asked["bedrag"] = round(float(asked["bedrag"]) * 100)
    return dict(found)


def _dutch(ratio: float) -> str:
    return f"{ratio:.1f}".replace(".", ",")
