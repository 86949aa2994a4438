"""The formatter: what it sets straight, and that it never touches a letter of official text."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from compiler.opmaak.format import format_text
from compiler.opmaak.rows import ScheveInspringing

REGELING = Path(__file__).parent.parent / "regeling"

ROMMELIG = """\
regeling   "Proef"
    soort_regeling wet   # kort
    kenmerk "x"


# over artikel 1
artikel 1   "Titel"

      > Een   tekst  met   ruimte.\t
      > Tweede regel.

      > Nieuwe alinea.
      gegevens aanvraag van college "De  aanvraag"
          bij volzin 1
          ingediend_op datum "de dag"
             "en meer"
          totaal_bedrag   bedrag    mag ontbreken
      eis op_tijd
        voor zover a is b
          en c is d
        geldt   ingediend_op   is uiterlijk op 7 juli 2025
        # waarom
        anders "te  laat #1"
               "echt"
      waarde a is 5%
      waarde b is 6%
      voorbeeld "een geval"
         aanvraag
            ingediend_op 7 juli 2025
            resultaten
               - naam x
                 bedrag_in_euro € 5
            beoordeling goed ja door "mij"
         verwacht op_tijd voldaan
      bereken deel
          met onderdeel
          naar onderdeel
             a: 1
             bcd: 2
bijlage "B"
    tabel t
      kolom naam tekst
      kolom bedrag bedrag per jaar
      | naam | totaal |
      | Ede | € 5 |
      | 's-Gravenhage | € 1.000,00 |
      per jaar "In {jaar}"
      item meer naam "De {naam}"
# slot
"""


def test_layout(snapshot: SnapshotAssertion) -> None:
    assert f"{ROMMELIG}\n{'=' * 30}\n\n{format_text(ROMMELIG)}" == snapshot


def test_formatting_twice_is_formatting_once() -> None:
    once = format_text(ROMMELIG)
    assert format_text(once) == once


def test_byte_order_mark_and_line_ends_are_kept() -> None:
    assert format_text("\ufefflid  1\r\n   > a\r\n") == "\ufefflid 1\r\n  > a\r\n"


def test_line_end_is_added_and_empty_file_stays_empty() -> None:
    assert format_text("lid 1") == "lid 1\n"
    assert format_text("") == ""


def test_crooked_indentation_is_refused_with_its_line() -> None:
    with pytest.raises(ScheveInspringing) as refused:
        format_text("artikel 1\n    > a\n  > b\n")
    assert refused.value.line == 3


def test_text_and_words_of_the_real_regulation_stay_as_they_are() -> None:
    for path in sorted(REGELING.glob("*.kw")):
        text = path.read_text(encoding="utf-8")
        formatted = format_text(text)
        assert official(formatted) == official(text)
        assert formatted.split() == text.split()


LINES = st.sampled_from(
    [
        *("artikel 1", "lid  2", "> De   tekst. ", "", "# opmerking", "eis naam", "voor   a"),
        *(
            'anders "een  zin"',
            '  "vervolg"',
            "en b",
            "| a | € 5 |",
            "|",
            "| lang woord | 3",
            "- x 1",
        ),
        *("gegevens a", 'veld tekst mag ontbreken "uitleg" # waarom', '"open', "tabel t", "“a  b”"),
    ]
)


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, 3), LINES), max_size=12))
@example([(0, "eis naam"), (1, "- x 1")])
def test_only_white_space_changes(rows: list[tuple[int, str]]) -> None:
    text = "".join(" " * (3 * depth) + line + "\n" for depth, line in rows)
    try:
        once = format_text(text)
    except ScheveInspringing:
        return
    assert format_text(once) == once
    assert official(once) == official(text)
    assert "".join(once.split()) == "".join(text.split())


def official(text: str) -> list[str]:
    """The lines of official text, from their mark to their last character."""
    return [s for line in text.split("\n") if (s := line.lstrip()).startswith(">")]


def test_line_after_a_comma_goes_on_under_the_value() -> None:
    text = "eis a\n  voor b\n  geldt x is een van (c,\n      d)  # zo\n  treft e\n"
    assert format_text(text).splitlines()[2:4] == ["  geldt  x is een van (c,", "         d)  # zo"]
    assert format_text("lid 1\n  > Een tekst,\n  waarde a is 1\n").splitlines()[3] == (
        "  waarde a is 1"
    )
