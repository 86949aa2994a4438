"""The `.kw` of each part, as the site shows it and as its fingerprint counts it."""

from __future__ import annotations

from compile_helper import ROOT

from compiler.driver import compile_regeling
from compiler.folder import read_folder
from compiler.model.excerpts import excerpts

FOLDER = read_folder(ROOT / "regeling")


def test_each_part_is_whole_and_nothing_is_left_out() -> None:
    checked = compile_regeling(FOLDER.sources, FOLDER.published, FOLDER.diagnostics).checked
    assert checked is not None
    found = excerpts(checked.regeling)
    assert found["9"].startswith('artikel 9 "Aanvraag voor de specifieke uitkering')
    assert "geldt   ingediend_op valt in aanvraagperiode" in found["9"]
    assert found["slotformulier"].startswith("slotformulier\n")
    assert "slotformulier" not in found["18"]
    text = FOLDER.sources[0].text
    head = text[: text.index("opschrift\n")]
    parts = [found[key] for key in found if key not in ("bijlage", "toelichting")]
    lines = [line for part in (head, *parts) for line in part.split("\n") if line.strip()]
    assert lines == [line for line in text.split("\n") if line.strip()]
