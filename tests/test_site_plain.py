"""Conditions and values in plain Dutch."""

from __future__ import annotations

import pytest
from compile_helper import compile_text

from compiler.backends.site.plain import PlainDutch
from compiler.model.nodes import Regeling

FRAME = """
regeling "Regeling proef"
  soort_regeling  ministeriële regeling
  vastgesteld     1 januari 2030
  publicatie      "Stcrt. 2030, 1"
  pakket          proef

artikel 1 "Proef"
  > De aanvraag telt.

  begrip "college"
    > het college;

  begrip "minister"
    > de minister;

  keuzelijst kleur "een kleur"
    rood        "rood"
    licht_blauw "licht blauw" kort "blauw"

  gegevens post "een post"
    bedrag  bedrag  "hoeveel"
    kleur   kleur   "welke kleur"

  gegevens aanvraag van college "de aanvraag"
    ingediend_op  datum           "de dag van indiening"
    einddatum     datum           "de laatste dag"
    scholen       aantal          "hoeveel scholen"
    goed          ja/nee          "of de aanvraag goed is"
    op_tijd       ja/nee          "op tijd"
    kleur         kleur           "welke kleur"
    kleuren       lijst van kleur "welke kleuren"
    posten        lijst van post  "de posten"

  periode venster van 7 juli 2025 tot en met 17 oktober 2025
  termijn beslistermijn negen weken

  beoordeling mooi door minister
    woorden "De aanvraag telt"
    vraag   "Is het mooi?"

  eis proef
    voor   aanvraag
    geldt  CONDITIE
    anders "Nee."
"""

CASES = {
    "ingediend_op valt in venster": (
        "de aanvraag is ingediend in de periode van 7 juli 2025 tot en met 17 oktober 2025"
    ),
    "niet ingediend_op valt in venster": (
        "de aanvraag is niet ingediend in de periode van 7 juli 2025 tot en met 17 oktober 2025"
    ),
    "ingediend_op is uiterlijk op 1 mei 2026": "de aanvraag is uiterlijk op 1 mei 2026 ingediend",
    "ingediend_op is binnen beslistermijn na einde van venster": (
        "de aanvraag is binnen negen weken na 17 oktober 2025 (einde van de venster) ingediend"
    ),
    "einddatum is na 1 mei 2026": "de einddatum is na 1 mei 2026",
    "niet einddatum is na 1 mei 2026": "de einddatum is op of vóór 1 mei 2026",
    "scholen is ten minste 3": "het aantal scholen is ten minste 3",
    "niet scholen is ten minste 3": "het aantal scholen is minder dan 3",
    "scholen is ten minste 85% van scholen": (
        "het aantal scholen is ten minste 85% van het aantal scholen"
    ),
    "goed": "dat de aanvraag goed is",
    "niet goed": "niet dat de aanvraag goed is",
    "op_tijd": "op tijd",
    "kleur is licht_blauw": "de kleur is ‘blauw’",
    "kleur is een van (rood, licht_blauw)": "de kleur is een van: ‘rood’ of ‘blauw’",
    "kleuren bevat rood": "de kleuren noemt ‘rood’",
    "goed en op_tijd": "al het volgende is waar: dat de aanvraag goed is; op tijd",
    "goed of op_tijd": "ten minste een van deze is waar: dat de aanvraag goed is; op tijd",
    "niet (goed of op_tijd)": "geen van deze is waar: dat de aanvraag goed is; op tijd",
    "mooi": "de minister antwoordt ‘ja’ op de vraag: Is het mooi?",
    "voor elke post in posten geldt bedrag van post is ten hoogste € 5": (
        "voor elke post uit de posten geldt: het bedrag van de post is ten hoogste € 5"
    ),
    "som van bedrag van p over p in posten waarvoor (kleur van p is rood) is minder dan € 5": (
        "de som van het bedrag van de p, over de posten, waarvoor geldt: "
        "de kleur van de p is ‘rood’ is minder dan € 5"
    ),
    "kleur is opgegeven": "de kleur is opgegeven",
}


def model(conditie: str) -> Regeling:
    diagnostics, regeling = compile_text(FRAME.replace("CONDITIE", conditie))
    assert regeling is not None, diagnostics
    return regeling


@pytest.mark.parametrize(("conditie", "verwacht"), CASES.items(), ids=list(CASES))
def test_condition(conditie: str, verwacht: str) -> None:
    regeling = model(conditie)
    plain = PlainDutch(regeling, "aanvraag")
    assert plain.explain(regeling.eisen["proef"].geldt).plat == verwacht
