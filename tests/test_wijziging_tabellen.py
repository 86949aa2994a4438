"""A table of a bijlage amended by its numbered onderdelen, through all passes and over more versions."""

from __future__ import annotations

from wijziging_helper import compile_amended, said

from compiler.driver import Compilation

REGELING = """regeling "Regeling speeltuinen"
  soort_regeling  ministeriële regeling
  vastgesteld     1 mei 2025
  publicatie      "Stcrt. 2025, 1"
  pakket          speeltuinen

artikel 1 "Bedragen"
  > De bijdrage staat in de bijlage.

  keuzelijst gemeente "een gemeente"
    arnhem  "Arnhem"
    breda   "Breda"
    delft   "Delft"

  bereken bijdrage
    met  gemeente
    is   bedrag uit bijdragen(gemeente)

  voorbeeld "uit de bijlage"
    verwacht bijdrage(arnhem) is bijdrage(arnhem)

artikel 2 "Inwerkingtreding"
  > Deze regeling treedt in werking met ingang van 1 juli 2025.

  inwerkingtreding 1 juli 2025

bijlage "BIJLAGE BIJ ARTIKEL 1."
  kop "Bijdragen"
    > De bijdragen zijn:

    tabel bijdragen
      kolom  gemeente  gemeente
      kolom  bedrag    bedrag

      | gemeente | bedrag  |
      | Arnhem   | € 1.000 |
      | Breda    | € 2.000 |

      item  "De gemeente {gemeente} krijgt {bedrag}."
"""


def amendment(number: int, day: str, *words: str, regels: str = "") -> str:
    """An amending regulation with these paragraphs, in force from a day."""
    entry = f"Deze regeling treedt in werking met ingang van {day}."
    lines = ["ARTIKEL I", *words, "ARTIKEL II", entry]
    text = "\n  >\n".join(f"  > {line}" for line in lines)
    return (
        f'wijziging "Wijziging Regeling speeltuinen {number}"\n'
        f'  vastgesteld  {number} mei 2026\n  publicatie   "Stcrt. 2026, {number}"\n\n{text}\n{regels}'
    )


INGEVOEGD = (
    "In de tekst onder het opschrift “Bijdragen” in de bijlage bij de Regeling speeltuinen wordt, onder "
    "vernummering van onderdeel 2 tot 3, na onderdeel 1 een onderdeel ingevoegd, luidende:",
    "2. De gemeente Delft krijgt € 1.500.",
)
VERVALT = (
    "In de bijlage bij de Regeling speeltuinen, onder het opschrift “Bijdragen”, vervalt onderdeel 2, "
    "onder vernummering van onderdeel 3 tot 2.",
)
TABEL = """
bijlage "BIJLAGE BIJ ARTIKEL 1."
  kop "Bijdragen"
    tabel bijdragen
      kolom  gemeente  gemeente
      kolom  bedrag    bedrag

      | gemeente | bedrag  |
      | Arnhem   | € 1.000 |
      | Breda    | € {breda} |

      item  "{item}"
"""


def rows(compiled: Compilation) -> list[list[str]]:
    """The rows of the table in every version."""
    found: list[list[str]] = []
    for tekst in compiled.teksten:
        lines = tekst.sources[0].text.splitlines()
        found.append([line.strip() for line in lines if line.startswith("      |")][1:])
    return found


def test_rows_follow_their_onderdelen_from_version_to_version() -> None:
    """No rule stands beside either amendment: the table says it all."""
    compiled = compile_amended(
        REGELING,
        amendment(1, "1 juli 2026", *INGEVOEGD),
        amendment(2, "1 juli 2027", *VERVALT),
    )
    assert said(compiled.diagnostics) == ""
    assert rows(compiled) == [
        ["| Arnhem   | € 1.000 |", "| Breda    | € 2.000 |"],
        ["| Arnhem   | € 1.000 |", "| Delft    | € 1.500 |", "| Breda    | € 2.000 |"],
        ["| Arnhem   | € 1.000 |", "| Breda    | € 2.000 |"],
    ]


def test_what_was_amended_is_the_part_that_holds_the_table() -> None:
    compiled = compile_amended(REGELING, amendment(1, "1 juli 2026", *INGEVOEGD))
    checked = compiled.checked
    assert checked is not None
    assert checked.geldigheid is not None
    places = [p for bron in checked.geldigheid.bronnen for r in bron.raakt for p in r.plaatsen]
    assert [str(place) for place in places] == ["bijlage, ‘Bijdragen’"]


ANDERS = (
    "In de bijlage bij de Regeling speeltuinen, onder het opschrift “Bijdragen”, komt onderdeel 2 te luiden:",
    "2. Aan de gemeente Breda wordt € 2.500 verleend.",
)


def test_words_that_no_row_makes() -> None:
    compiled = compile_amended(REGELING, amendment(1, "1 juli 2026", *ANDERS))
    words = "Aan de gemeente Breda wordt € 2.500 verleend."
    label = "geen rij van de tabel bijdragen maakt deze zinnen"
    assert said(compiled.diagnostics) == f"KW634 [{words}] {label}\n"


def test_a_table_beside_it_that_makes_them() -> None:
    """The table that stands beside is held against the words of the amendment too."""
    regels = TABEL.format(breda="2.500", item="De gemeente {gemeente} krijgt {bedrag}.")
    compiled = compile_amended(REGELING, amendment(1, "1 juli 2026", *ANDERS, regels=regels))
    words = "Aan de gemeente Breda wordt € 2.500 verleend."
    assert said(compiled.diagnostics) == f"KW634 [{words}] de wijziging zegt dit\n"
    same = ANDERS[0], "2. De gemeente Breda krijgt € 2.500."
    compiled = compile_amended(REGELING, amendment(1, "1 juli 2026", *same, regels=regels))
    assert said(compiled.diagnostics) == ""
    assert rows(compiled)[1] == ["| Arnhem   | € 1.000 |", "| Breda    | € 2.500 |"]


def test_a_number_that_skips_one() -> None:
    """`3.` behind onderdeel 1: the table cannot number so, and nothing was renumbered."""
    skipped = INGEVOEGD[0].replace("onder vernummering van onderdeel 2 tot 3, ", "")
    compiled = compile_amended(
        REGELING,
        amendment(1, "1 juli 2026", skipped.replace("wordt, na", "wordt na"), INGEVOEGD[1]),
    )
    assert "KW609" in said(compiled.diagnostics)
