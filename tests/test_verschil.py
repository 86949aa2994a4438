"""Two versions of a small regulation, compared."""

import json

import pytest
from syrupy.assertion import SnapshotAssertion

from compiler.diagnostics.diagnostic import has_errors
from compiler.model.from_syntax import from_syntax
from compiler.model.nodes import Regeling
from compiler.source import Source
from compiler.syntax.parse import parse
from compiler.verschil import show
from compiler.verschil.compare import compare
from compiler.verschil.found import Verschil

OUD = """\
regeling "Proefregeling"
  soort_regeling  ministeriële regeling
  vastgesteld     1 januari 2025
  kenmerk         "P-1"
  publicatie      "Stcrt. 2025, 1"
  pakket          proef

artikel 1 "Aanvraag"

  lid 1
    > Een aanvraag wordt ingediend van 1 februari 2025 tot en met 1 maart 2025.

    gegevens aanvraag "de aanvraag"
      ingediend_op  datum  "de dag"
      soort         soort_aanvraag
      bedrag        bedrag
      reden         tekst

    keuzelijst soort_aanvraag
      eerste   "eerste"
      tweede   "tweede"

    periode aanvraagperiode van 1 februari 2025 tot en met 1 maart 2025

    eis op_tijd
      voor   aanvraag
      geldt  ingediend_op valt in aanvraagperiode

  lid 2
    > Het bedrag is ten hoogste € 1.000.

    eis niet_te_veel
      voor   aanvraag
      geldt  bedrag is ten hoogste € 1.000
"""

CHANGES = {
    "text": ("Het bedrag is ten hoogste", "Het gevraagde bedrag is ten hoogste"),
    "rule": ("geldt  bedrag is ten hoogste € 1.000", "geldt  bedrag is minder dan € 1.000"),
    "period": ("aanvraagperiode van 1 februari", "aanvraagperiode van 2 februari"),
    "field gone": ("      reden         tekst\n", "      waarom        tekst\n"),
    "field optional": ("bedrag        bedrag\n", "bedrag        bedrag  mag ontbreken\n"),
    "kind": ("reden         tekst", "reden         aantal"),
    "choice": ('      tweede   "tweede"\n', '      derde    "derde"\n'),
    "head": ("Stcrt. 2025, 1", "Stcrt. 2025, 2"),
}


def model(text: str) -> Regeling:
    bestand, problems = parse(Source("regeling/artikelen.kw", text))
    regeling, found = from_syntax((bestand,))
    assert regeling is not None, (problems, found)
    return regeling


def difference(change: tuple[str, str]) -> Verschil:
    assert change[0] in OUD
    return compare(model(OUD), model(OUD.replace(*change)))


@pytest.mark.parametrize("name", CHANGES)
def test_difference(name: str, snapshot: SnapshotAssertion) -> None:
    old, new = CHANGES[name]
    shown = "\n".join("".join(p.text for p in line) for line in show.lines(difference((old, new))))
    assert f"{old.strip()}\n{new.strip()}\n\n{shown}" == snapshot


def test_same_text_is_no_difference() -> None:
    bestand, problems = parse(Source("regeling/artikelen.kw", OUD))
    assert not has_errors(problems + from_syntax((bestand,))[1])
    assert compare(model(OUD), model(OUD)).gelijk


def test_layout_order_and_spelling_are_no_difference() -> None:
    article, rules = OUD.split("    eis op_tijd", 1)
    eis = "    eis op_tijd" + rules.split("\n\n", 1)[0] + "\n\n"
    moved = OUD.replace(eis, "").replace("    periode", eis + "    periode", 1)
    assert moved != OUD
    assert article in OUD
    assert compare(model(OUD), model(moved.replace("€ 1.000\n", "€ 1.000,00\n", 1))).regels == ()


def test_json_says_what_breaks() -> None:
    data = json.loads(show.dump(difference(CHANGES["field gone"])))
    assert (data["gelijk"], data["breekt"]) == (False, True)
    assert data["gegevens"][0] == {
        "plaats": "aanvraag.reden",
        "wijze": "vervallen",
        "breekt": True,
        "uitleg": "veld",
    }
    assert json.loads(show.dump(difference(CHANGES["field optional"])))["breekt"] is False
