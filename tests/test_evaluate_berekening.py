"""One berekening with its steps, and what it does with arguments that are missing or wrong."""

from compile_helper import CASES
from syrupy.assertion import SnapshotAssertion
from test_evaluate import checked_of

from compiler.evaluate.berekening import Berekend, compute
from compiler.model.checked import CheckedRegeling
from compiler.runtime.logica import Onbekend

GOED = CASES / "evaluate" / "goed"


def read(name: str) -> CheckedRegeling:
    return checked_of((GOED / f"{name}.kw").read_text(encoding="utf-8"))


def shown(berekend: Berekend | None) -> str:
    assert berekend is not None
    return "\n".join(
        f"{'  ' * stap.diepte}{stap.tekst} = {stap.waarde_tekst}"
        + (f"   ({stap.vindplaats})" if stap.vindplaats else "")
        for stap in berekend.stappen
    )


def test_steps_stand_before_those_they_rest_on(snapshot: SnapshotAssertion) -> None:
    amounts, table = read("exacte_bedragen_en_aandelen"), read("cellen_van_een_tabel")
    document = {
        "toestellen": [{"prijs": "1.50"}, {"prijs": 2}],
        "bedragen": ["0.10", "0.20"],
    }
    found = [
        shown(compute(amounts, "hoogste_deel", {"budget": 1000, "deel": "333.01"})[0]),
        shown(compute(amounts, "dubbel", {"aantal_keer": 3, "deel": "0.10"})[0]),
        shown(compute(table, "betaling_in", {"gemeente": "breda", "jaar": "2027"})[0]),
        shown(compute(read("som_en_aantal_waarvoor"), "totaal", {"plan": document})[0]),
    ]
    assert "\n\n".join(found) == snapshot


def test_a_missing_argument_is_named() -> None:
    berekend, fouten = compute(read("cellen_van_een_tabel"), "betaling_in", {"jaar": None})
    assert fouten == ()
    assert berekend is not None
    assert berekend.waarde == Onbekend(("gemeente", "jaar"))
    assert berekend.stappen == ()


def test_wrong_arguments_are_all_named() -> None:
    given = {"gemeente": "utrecht", "jaar": 2026, "maand": 1}
    berekend, fouten = compute(read("cellen_van_een_tabel"), "betaling_in", given)
    assert berekend is None
    assert [str(fout) for fout in fouten] == [
        "gemeente: kies uit: breda, arnhem, delft",
        "jaar: kies uit: 2026, 2027",
        "maand: dit gegeven vraagt de berekening niet",
    ]


def test_an_unknown_berekening_is_refused() -> None:
    berekend, fouten = compute(read("cellen_van_een_tabel"), "minimum", {})
    assert berekend is None
    assert [str(fout) for fout in fouten] == ["de regeling kent geen berekening minimum"]
