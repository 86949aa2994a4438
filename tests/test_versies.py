"""Every day has one text: entry into force in parts, working back, several amendments, their order.

The days are read from the sentences; what each text must be follows from the sentences by hand.
"""

from __future__ import annotations

from datetime import date

import pytest
from wijziging_helper import compile_amended, said

from compiler.driver import Compilation
from compiler.source import Source
from compiler.vindplaats import Vindplaats
from compiler.wijziging.tijd import Ingang, ingang_of, read_ingangen
from compiler.wijziging.traced import Traced

REGELING = """\
regeling "Regeling speeltuinen"
  soort_regeling  ministeriële regeling
  vastgesteld     1 mei 2025
  publicatie      "Stcrt. 2025, 1"
  pakket          speeltuinen

artikel 1 "Aanvraag"

  lid 1
    > Een gemeente vraagt een bijdrage aan.

    zonder regel procedure

  lid 2
    > Een aanvraag bevat een plan.

    zonder regel procedure

artikel 2 "Inwerkingtreding"
  > Deze regeling treedt in werking met ingang van 1 juli 2025.

  inwerkingtreding 1 juli 2025
"""

NOG = 'regels gelden nog "Het is nog steeds een procedure."'


def amendment(number: int, text: str, rules: str = "", head: str = "") -> str:
    lines = "\n".join(f"  > {line}".rstrip() for line in text.strip().splitlines())
    return (
        f'wijziging "Wijziging {number}"\n  vastgesteld  {number} januari 2026\n'
        f'  publicatie   "Stcrt. 2026, {number}"\n{head}\n{lines}\n\n{rules}\n'
    )


def versions(compilation: Compilation) -> list[tuple[str, str | None]]:
    assert said(compilation.diagnostics) == ""
    return [
        (t.vanaf.isoformat(), t.tot_en_met.isoformat() if t.tot_en_met else None)
        for t in compilation.teksten
    ]


def text_on(compilation: Compilation, day: str) -> str:
    wanted = date.fromisoformat(day)
    tekst = next(t for t in reversed(compilation.teksten) if t.vanaf <= wanted)
    return tekst.sources[0].text


LID = f"artikel 1\n  lid 1\n    {NOG}\n"
BEIDE = f"{LID}\n  lid 2\n    {NOG}\n"


def test_without_amendments_there_is_one_version() -> None:
    compiled = compile_amended(REGELING)
    assert versions(compiled) == [("2025-07-01", None)]
    assert compiled.checked is not None
    assert compiled.checked.geldigheid is not None
    assert compiled.checked.eerder == ()


def test_the_day_before_is_the_last_of_the_old_text() -> None:
    text = """ARTIKEL I

In artikel 1, eerste lid, wordt “Een gemeente” vervangen door “Elke gemeente”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 januari 2027."""
    compiled = compile_amended(REGELING, amendment(1, text, LID))
    assert versions(compiled) == [("2025-07-01", "2026-12-31"), ("2027-01-01", None)]
    assert "Een gemeente" in text_on(compiled, "2026-12-31")
    assert "Elke gemeente" in text_on(compiled, "2027-01-01")
    assert compiled.teksten[0].sources[0].text == REGELING
    assert compiled.checked is not None
    assert compiled.checked.regeling.versie == date(2027, 1, 1)
    assert (
        compiled.checked.regeling.kop.let_op
        == "Tekst van Stcrt. 2025, 1, zoals gewijzigd bij Stcrt. 2026, 1."
    )


def test_entry_into_force_in_parts() -> None:
    text = """ARTIKEL I

De Regeling speeltuinen wordt als volgt gewijzigd:

A

In artikel 1, eerste lid, wordt “Een gemeente” vervangen door “Elke gemeente”.

B

In artikel 1, tweede lid, wordt “een plan” vervangen door “een begroting”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 januari 2027, met uitzondering van artikel I,
onderdeel B, dat in werking treedt met ingang van 1 juli 2027."""
    compiled = compile_amended(REGELING, amendment(1, text, BEIDE))
    assert [v[0] for v in versions(compiled)] == ["2025-07-01", "2027-01-01", "2027-07-01"]
    assert "Elke gemeente" in text_on(compiled, "2027-01-01")
    assert "een plan" in text_on(compiled, "2027-06-30")
    assert "een begroting" in text_on(compiled, "2027-07-01")


def test_working_back_changes_the_days_before_publication() -> None:
    text = """ARTIKEL I

In artikel 1, eerste lid, wordt “Een gemeente” vervangen door “Elke gemeente”.

ARTIKEL II

Deze regeling treedt in werking met ingang van de dag na de datum van uitgifte van de
Staatscourant waarin zij wordt geplaatst en werkt terug tot en met 1 januari 2026."""
    compiled = compile_amended(
        REGELING, amendment(1, text, LID, head="  uitgegeven   3 maart 2026\n")
    )
    assert versions(compiled) == [("2025-07-01", "2025-12-31"), ("2026-01-01", None)]
    assert compiled.checked is not None
    assert compiled.checked.geldigheid is not None
    assert compiled.checked.geldigheid.bronnen[0].in_werking == date(2026, 3, 4)


def test_an_amendment_that_works_back_is_carried_out_on_the_text_its_makers_knew() -> None:
    """The second knows “Elke”, works back to before it, and becomes law after it."""
    first = """ARTIKEL I

In artikel 1, eerste lid, wordt “Een gemeente” vervangen door “Elke gemeente”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 februari 2026."""
    second = """ARTIKEL I

In artikel 1, tweede lid, wordt “een plan” vervangen door “een begroting”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 april 2026 en werkt terug tot en met 15 januari 2026."""
    compiled = compile_amended(
        REGELING,
        amendment(1, first, LID),
        amendment(2, second, f"artikel 1\n  lid 2\n    {NOG}\n"),
    )
    assert [v[0] for v in versions(compiled)] == ["2025-07-01", "2026-01-15", "2026-02-01"]
    assert "Een gemeente" in text_on(compiled, "2026-01-31")
    assert "een begroting" in text_on(compiled, "2026-01-31")
    assert "Elke gemeente" in text_on(compiled, "2026-02-01")


def test_several_on_one_day_go_in_order_of_publication() -> None:
    """The second replaces what the first put there; the other way round it would not fit."""
    one = """ARTIKEL I

In artikel 1, eerste lid, wordt “Een gemeente” vervangen door “Elke gemeente”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 juli 2026."""
    two = one.replace(
        "“Een gemeente” vervangen door “Elke", "“Elke gemeente” vervangen door “Iedere"
    )
    compiled = compile_amended(REGELING, amendment(10, two, LID), amendment(9, one, LID))
    assert [v[0] for v in versions(compiled)] == ["2025-07-01", "2026-07-01"]
    assert "Iedere gemeente" in text_on(compiled, "2026-07-01")
    assert compiled.checked is not None
    assert compiled.checked.regeling.kop.verwerkt == "Stcrt. 2026, 9; Stcrt. 2026, 10"


def test_an_amendment_of_an_amendment_before_it_takes_effect() -> None:
    one = """ARTIKEL I

De Regeling speeltuinen wordt als volgt gewijzigd:

A

In artikel 1, eerste lid, wordt “Een gemeente” vervangen door “Elke gemeente”.

B

Artikel 1 wordt als volgt gewijzigd:

1. Onder vernummering van het tweede lid tot derde lid wordt een lid ingevoegd, luidende:

2. De aanvraag is schriftelijk.

2. In het derde lid (nieuw) wordt “een plan” vervangen door “een begroting”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 januari 2027."""
    two = """ARTIKEL I

De Wijziging 1 wordt als volgt gewijzigd:

A

In artikel I, onderdeel B, onder 1, wordt “schriftelijk” vervangen door “digitaal”.

B

Artikel I, onderdeel A, vervalt.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 juli 2026."""
    rules = f"artikel 1\n  lid 2\n    zonder regel procedure\n\n  lid 3\n    {NOG}\n"
    compiled = compile_amended(REGELING, amendment(1, one, rules), amendment(2, two))
    assert [v[0] for v in versions(compiled)] == ["2025-07-01", "2027-01-01"]
    text = text_on(compiled, "2027-01-01")
    assert "Een gemeente" in text
    assert "De aanvraag is digitaal." in text
    assert "een begroting" in text


def test_what_lapses_holds_up_to_the_day_before() -> None:
    text = """ARTIKEL I

De Regeling speeltuinen wordt als volgt gewijzigd:

A

Na artikel 1 wordt een artikel ingevoegd, luidende:

Artikel 1a. Tijdelijk

De minister kan een formulier vaststellen.

B

Artikel 1a vervalt met ingang van 1 januari 2028.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 januari 2027."""
    rules = (
        "artikel 1a\n  zonder regel bevoegdheid\n\n"
        'met ingang van 1 januari 2028\n\nartikel 1a\n  regels vervallen "Was tijdelijk."\n'
    )
    compiled = compile_amended(REGELING, amendment(1, text, rules))
    assert versions(compiled) == [
        ("2025-07-01", "2026-12-31"),
        ("2027-01-01", "2027-12-31"),
        ("2028-01-01", None),
    ]
    assert "artikel 1a" in text_on(compiled, "2027-12-31")
    assert "artikel 1a" not in text_on(compiled, "2028-01-01")


def test_a_regulation_that_is_withdrawn_ends_the_day_before() -> None:
    text = """ARTIKEL I

De Regeling speeltuinen wordt ingetrokken.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 januari 2028."""
    assert versions(compile_amended(REGELING, amendment(1, text))) == [("2025-07-01", "2027-12-31")]


def test_a_regulation_that_lapses_by_its_own_words_ends_the_day_before() -> None:
    text = REGELING.replace(
        "1 juli 2025.\n\n  inwerkingtreding 1 juli 2025",
        "1 juli 2025 en vervalt met ingang van\n  > 1 januari 2030.\n\n"
        "  inwerkingtreding 1 juli 2025\n  vervalt 1 januari 2030",
    )
    compiled = compile_amended(text)
    assert compiled.checked is not None, said(compiled.diagnostics)
    assert compiled.checked.geldigheid is not None
    assert compiled.checked.geldigheid.tot_en_met == date(2029, 12, 31)


def test_a_reference_in_a_rule_follows_its_provision() -> None:
    regulation = REGELING.replace(
        "artikel 2 ",
        'artikel 1a "Slot"\n  > De aanvraag is openbaar.\n\n'
        "  zonder regel procedure bij artikel 1a\n\nartikel 2 ",
    ).replace(
        "    zonder regel procedure\n\nartikel 1a",
        "    zonder regel procedure bij lid 2\n\nartikel 1a",
    )
    text = """ARTIKEL I

In artikel 1 wordt, onder vernummering van het tweede lid tot derde lid, een lid ingevoegd, luidende:

2. De aanvraag is schriftelijk.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 januari 2027."""
    rules = "artikel 1\n  lid 2\n    zonder regel procedure\n"
    compiled = compile_amended(regulation, amendment(1, text, rules))
    assert "zonder regel procedure bij lid 3\n" in text_on(compiled, "2027-01-01"), said(
        compiled.diagnostics
    )


def test_a_consolidated_text_compiles_to_the_same() -> None:
    text = """ARTIKEL I

In artikel 1, eerste lid, wordt “Een gemeente” vervangen door “Elke gemeente”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 januari 2027."""
    compiled = compile_amended(REGELING, amendment(1, text, LID))
    again = compile_amended(text_on(compiled, "2027-01-01"))
    assert compiled.checked is not None
    assert again.checked is not None
    assert again.checked.bronhash == compiled.checked.bronhash
    assert again.checked.regeling.kop.let_op == compiled.checked.regeling.kop.let_op
    assert again.checked.regeling.versie == compiled.checked.regeling.versie


# ---------------------------------------------------------------- the sentences about days

HEEL = Vindplaats()
ONDER_B = Vindplaats.artikel("I").onderdeel("B")
D = date


@pytest.mark.parametrize(
    ("zin", "plaats", "ingang"),
    [
        (
            "Deze regeling treedt in werking met ingang van 1 januari 2027.",
            HEEL,
            (D(2027, 1, 1), None),
        ),
        (
            "Deze regeling treedt in werking met ingang van 1 januari 2027 en werkt terug tot en met "
            "1 juli 2026.",
            ONDER_B,
            (D(2027, 1, 1), D(2026, 7, 1)),
        ),
        (
            "Deze regeling treedt in werking met ingang van 1 januari 2027, met uitzondering van artikel "
            "I, onderdelen B en C, die in werking treden met ingang van 1 april 2027, en werkt terug tot "
            "en met 1 juli 2026.",
            ONDER_B,
            (D(2027, 4, 1), None),
        ),
        (
            "In afwijking van het eerste lid treedt artikel I, onderdeel B, in werking met ingang van "
            "1 april 2027.",
            ONDER_B,
            (D(2027, 4, 1), None),
        ),
        (
            "Deze regeling treedt in werking met ingang van 1 januari 2027. Artikel I, onderdeel B, werkt "
            "terug tot en met 1 juli 2026.",
            ONDER_B,
            (D(2027, 1, 1), D(2026, 7, 1)),
        ),
        (
            "Dit besluit treedt in werking met ingang van de dag na de datum van uitgifte van het "
            "Staatsblad waarin het wordt geplaatst.",
            HEEL,
            (D(2026, 12, 31), None),
        ),
        (
            "Deze regeling treedt in werking met ingang van de eerste dag van de tweede kalendermaand na "
            "de datum van uitgifte van de Staatscourant waarin zij wordt geplaatst.",
            HEEL,
            (D(2027, 2, 1), None),
        ),
        (
            "Deze regeling treedt in werking op een bij koninklijk besluit te bepalen tijdstip.",
            HEEL,
            None,
        ),
    ],
)
def test_days(zin: str, plaats: Vindplaats, ingang: tuple[date, date | None] | None) -> None:
    """Uitgegeven op 30 december 2026."""
    source = Source("w.kw", zin)
    read = read_ingangen((Traced.of(source.span_of_line(1)),), date(2026, 12, 30), None)
    found = ingang_of(plaats, read)
    if ingang is None:
        assert found is None or found.in_werking is None
    else:
        assert found is not None
        assert (found.in_werking, found.terug_tot) == ingang


def test_a_day_that_the_text_leaves_open_is_taken_from_the_head() -> None:
    assert read_ingangen((), None, date(2027, 1, 1)) == (Ingang(HEEL, date(2027, 1, 1)),)
