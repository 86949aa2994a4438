"""The page with the results of the audits: only what was kept is shown, in plain Dutch."""

from __future__ import annotations

import html
import json
from dataclasses import replace
from typing import Any

from compile_helper import ROOT
from site_helper import second_regulation, sources

from compiler.backends.site import generate

PAGE = "over/metingen/index.md"
KEPT: dict[str, Any] = {
    "zonder_script": {"gemeten_op": "2026-11-22", "paginas": 12, "bevindingen": 0},
    "bouwvormen": {
        "gemeten_op": "2026-11-21",
        "adressen": 1234,
        "ingepakt": {"server": 2068616, "map": 2238743},
        "grens": 5000000,
        "bevindingen": 3,
    },
    "zelftoets": {
        "gemeten_op": "2026-11-20",
        "velden": 25,
        "formulieren": 13,
        "bevindingen": 0,
    },
    "zoeken": {
        "gemeten_op": "2026-11-19",
        "vragen": 80,
        "goed": 75,
        "nodig": 0.95,
        "ongezien": {"vragen": 20, "goed": 16},
    },
    "gelijkheid": {
        "documenten": 100000,
        "verschillen": 1,
        "tweede_regeling": {"documenten": 10000, "verschillen": 1},
    },
}


def made(metingen: dict[str, Any]) -> dict[str, str]:
    checked = second_regulation()
    files = generate(checked, replace(sources(checked), metingen=metingen))
    return {name: text for name, text in files.items() if isinstance(text, str)}


def test_without_results_there_is_no_page_and_the_site_says_so() -> None:
    pages = made({})
    assert PAGE not in pages
    assert "Bij deze site staan geen uitslagen van controles." in pages["over/index.md"]


def test_what_was_kept_is_shown_with_its_day_and_its_command() -> None:
    page = html.unescape(made(KEPT)[PAGE])
    assert "niets gevonden</span> op 22 november 2026" in page
    assert 'uitkomst--niet_voldaan">3 bevindingen</span> op 21 november 2026' in page
    assert "1.234 adressen" in page
    assert "Ingepakt 2,1 MB voor een server en 2,2 MB om mee te nemen; de grens is 5,0 MB" in page
    assert "25 velden met alleen het toetsenbord ingevuld" in page
    assert page.count("<code>./taken browser</code>") == 3
    assert "axe" not in page


def test_a_share_of_questions_is_good_or_not_by_what_was_asked_of_it() -> None:
    page = html.unescape(made(KEPT)[PAGE])
    assert 'uitkomst--niet_voldaan">75 van de 80 vragen</span> op 19 november 2026' in page
    assert "Van 20 vragen die zijn opgeschreven voordat zij werden gesteld: 16 gevonden." in page
    enough = made({"zoeken": {**KEPT["zoeken"], "goed": 76}})[PAGE]
    assert 'uitkomst--voldaan">76 van de 80 vragen' in enough


def test_the_packages_are_bound_to_the_site_and_not_to_a_day() -> None:
    page = html.unescape(made(KEPT)[PAGE])
    assert 'uitkomst--niet_voldaan">2 keer verschil</span></p>' in page
    assert "100.000 documenten door het Python-pakket" in page
    assert "Ook 10.000 documenten van een verzonnen tweede regeling." in page


def test_the_results_of_this_site_can_be_shown() -> None:
    """The file is written by `./taken meting`, never by hand."""
    kept = json.loads((ROOT / "site" / "data" / "metingen.json").read_text(encoding="utf-8"))
    page = made(kept)[PAGE]
    assert page.count("## ") == len(kept) + 1
