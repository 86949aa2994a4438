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
from types import ModuleType

from benchmarks import peers
from benchmarks.measure import ROOT, Meting, per_call
from benchmarks.shape import package_folder, plain_model

DOCUMENTS = ROOT / "tests" / "documents"
CASE = "aanvraag_amsterdam"


def measure() -> Iterator[Meting]:
    package = _package()
    data = (DOCUMENTS / f"{CASE}.json").read_bytes()
    plain = plain_model("aanvraag")
    base = per_call(lambda: plain.model_validate_json(data))
    yield Meting("toetsen", "pydantic leest dezelfde structuur, zonder regels", base, 1.0)
    reading = per_call(lambda: package.lees_aanvraag(data))
    yield Meting(
        "toetsen", "lees_aanvraag", reading, reading / base, None, "met bedragen in centen"
    )
    verdict = per_call(lambda: package.toets_aanvraag(package.lees_aanvraag(data)).oordeel)
    yield Meting("toetsen", "JSON → oordeel", verdict, verdict / base)
    whole = per_call(lambda: _findings(package, data))
    yield Meting(
        "toetsen",
        "JSON → alle bevindingen",
        whole,
        whole / base,
        2.0,
        f"{len(_findings(package, data))} bevindingen van "
        f"{len(package.toetsen._EISEN_AANVRAAG)} eisen",
    )
    text = per_call(lambda: package.toets_aanvraag(package.lees_aanvraag(data)).model_dump_json())
    yield Meting(
        "toetsen", "JSON → uitslag als JSON", text, text / base, None, "met alle meldingen"
    )
    same = per_call(_same_rules(package, data))
    yield Meting(
        "toetsen",
        f"kansrijke_wijk, dezelfde {len(peers.RULES)} regels als hieronder",
        same,
        same / base,
        None,
        "met de structuur en de plaatsen",
    )
    for name in peers.NAMES:
        yield _peer(name, data, base, same, package)


def _findings(package: ModuleType, data: bytes) -> list[tuple[str, str]]:
    """Every finding, made and asked for its outcome."""
    uitslag = package.toets_aanvraag(package.lees_aanvraag(data))
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


def _peer(name: str, data: bytes, base: float, same: float, package: ModuleType) -> Meting:
    what = f"{name}, {len(peers.RULES)} regels"
    try:
        check: Callable[[bytes], dict[str, bool]] = peers.load(name)
    except ImportError as missing:
        return Meting("toetsen", what, None, toelichting=f"overgeslagen: {missing}")
    spent = per_call(lambda: check(data))
    return Meting(
        "toetsen",
        what,
        spent,
        spent / base,
        None,
        f"{_dutch(spent / same)} × dezelfde regels hier; {_agreement(check, package)}",
    )


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
