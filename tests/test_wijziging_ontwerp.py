"""The whole draft: its text and its file, with the rules beside the text; and what cannot be said."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from random import Random

import pytest
from compile_helper import ROOT, bind_text, read_publication, read_regulation
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion
from test_verzonnen_wijziging import compiled
from wijziging_edits import EDITS, Edit
from wijziging_helper import said

from compiler.diagnostics.diagnostic import has_errors
from compiler.driver import compile_regeling
from compiler.model.from_syntax import from_syntax
from compiler.source import Source
from compiler.syntax.parse import parse
from compiler.wijziging.from_kw import read_kw
from compiler.wijziging.schrijven import page, show, word
from compiler.wijziging.schrijven.officieel import official
from compiler.wijziging.schrijven.show import where
from compiler.wijziging.schrijven.was_wordt import was_wordt
from compiler.wijziging.schrijven.write import (
    Geschreven,
    Ontwerp,
    Versie,
    carried_out,
    write_amendment,
)
from compiler.wijziging.to_kw import write_kw
from compiler.wijziging.tree import Deel

TWEEDE = ROOT / "tests" / "tweede_regeling"
PLACEHOLDERS = {"[datum]": "1 juli 2026", "[": "", "]": ""}


def versie(files: dict[str, str]) -> Versie | None:
    """A version as the command reads it; None where it cannot be bound."""
    parsed = [parse(Source(name, text)) for name, text in files.items()]
    if any(has_errors(diagnostics) for _, diagnostics in parsed):
        return None
    bestanden = tuple(bestand for bestand, _ in parsed)
    regeling, _ = from_syntax(bestanden)
    return Versie(bestanden, regeling) if regeling is not None else None


def sure(files: dict[str, str]) -> Versie:
    found = versie(files)
    assert found is not None
    return found


@cache
def tweede() -> dict[str, str]:
    names = ("artikelen.kw", "bijlage.kw", "toelichting.kw")
    return {name: (TWEEDE / name).read_text(encoding="utf-8") for name in names}


def changed(files: dict[str, str], *replacements: tuple[str, str]) -> dict[str, str]:
    """The files with some words replaced, each of which stands in one place."""
    found = dict(files)
    for old, new in replacements:
        name = next(name for name, text in found.items() if text.count(old) == 1)
        found[name] = found[name].replace(old, new)
    return found


def draft(was: dict[str, str], wordt: dict[str, str]) -> Geschreven:
    return write_amendment(sure(was), sure(wordt))


def ontwerp(was: dict[str, str], wordt: dict[str, str]) -> Ontwerp:
    geschreven = draft(was, wordt)
    assert geschreven.ontwerp is not None, geschreven.bezwaren
    return geschreven.ontwerp


# ---------------------------------------------------------------- the fictitious amendment, written


@cache
def themas() -> Ontwerp:
    """From the text of 2025 to that of the fictitious amendment."""
    was, wordt = ({s.name: s.text for s in tekst.sources} for tekst in compiled().teksten)
    return ontwerp(was, wordt)


def test_the_fictitious_amendment(snapshot: SnapshotAssertion) -> None:
    assert themas().kw == snapshot


def test_the_file_goes_into_the_folder() -> None:
    """With its placeholders filled in nothing is wrong with it, and every article says the same."""
    kw = themas().kw
    for placeholder, value in PLACEHOLDERS.items():
        kw = kw.replace(placeholder, value)
    sources = tuple(Source(name, text) for name, text in read_regulation().items())
    amendment = (Source("regeling/wijzigingen/ontwerp.kw", kw),)
    again = compile_regeling(sources, read_publication(), (), amendment)
    assert again.checked is not None, said(again.diagnostics)
    assert said(tuple(d for d in again.diagnostics if d.severity != "opmerking")) == ""
    first = compiled().checked
    assert first is not None
    assert again.checked.regeling.eisen.keys() == first.regeling.eisen.keys()
    assert [official(d) for s in again.teksten[-1].sources for d in read_kw(s).delen] == [
        official(d) for s in compiled().teksten[-1].sources for d in read_kw(s).delen
    ]


# ---------------------------------------------------------------- the rules beside the text

KLEIN = """regeling "Regeling tuinen"
  soort_regeling  ministeriële regeling
  vastgesteld     1 april 2026
  pakket          tuinen

opschrift
  > Regeling van de Minister van Tuinen van 1 april 2026, nr. 12, houdende regels over tuinen

aanhef
  > De Minister van Tuinen,

  > Besluit:

  zonder regel grondslag bij volzin 1, volzin 2 "Noemt wie de regeling vaststelt."

artikel 1

  lid 1
    > Een houder meldt voor 1 juni 2027.

    gegevens melding "De melding, bedoeld in artikel 1"
      gemeld_op  datum  "de dag van de melding"

    eis op_tijd
      voor    melding
      geldt   gemeld_op is voor 1 juni 2027
      anders  "Gemeld op {gemeld_op}."

    voorbeeld "op tijd"
      melding
        gemeld_op  31 mei 2027
      verwacht op_tijd voldaan

    voorbeeld "te laat"
      melding
        gemeld_op  2 juli 2027
      verwacht op_tijd niet_voldaan

  lid 2
    > De melding is schriftelijk.

    zonder regel procedure "Zegt hoe."

  lid 3
    > De minister kan een formulier vaststellen.

    zonder regel bevoegdheid "De minister mag dit."

artikel 2
  > Deze regeling treedt in werking met ingang van 1 juli 2026.

  inwerkingtreding 1 juli 2026

slotformulier
  > Deze regeling zal met de toelichting in de Staatscourant worden geplaatst.

  zonder regel slotbepaling
"""

REGELS = {
    "alleen de tekst verandert": (("is schriftelijk.", "gebeurt schriftelijk."),),
    "de tekst verandert met haar regel": (
        ("meldt voor 1 juni 2027", "meldt voor 1 juli 2027"),
        ("gemeld_op is voor 1 juni 2027", "gemeld_op is voor 1 juli 2027"),
    ),
    "alleen de regel verandert": (('"Zegt hoe."', '"Zegt hoe er wordt gemeld."'),),
    "een lid komt ertussen, met zijn regel": (
        ("  lid 3\n", "  lid 4\n"),
        (
            "  lid 2\n    > De melding is",
            "  lid 2\n    > Zij is gratis.\n\n    zonder regel informatie\n\n"
            "  lid 3\n    > De melding is",
        ),
    ),
    "een lid vervalt met zijn regel": (
        (
            "\n  lid 3\n    > De minister kan een formulier vaststellen.\n\n"
            '    zonder regel bevoegdheid "De minister mag dit."\n',
            "",
        ),
    ),
}


@pytest.mark.parametrize("what", REGELS)
def test_rules_beside_the_text(what: str, snapshot: SnapshotAssertion) -> None:
    files = {"artikelen.kw": KLEIN}
    wordt = changed(files, *REGELS[what])
    if what == "alleen de regel verandert":
        assert draft(files, wordt) == Geschreven(None, ())
        return
    kw = ontwerp(files, wordt).kw
    assert kw == snapshot
    after = carried_out(tree(files), Source("wijziging.kw", kw))
    assert after is not None
    assert rules(after) == rules(tree(wordt))


def test_what_is_only_renumbered_stands_in_one_row() -> None:
    """A lid before the three of artikel 1: these are said once."""
    first = "artikel 1\n\n  lid 1\n"
    new = "artikel 1\n\n  lid 1\n    > Dit artikel gaat over tuinen.\n\n"
    new += "    zonder regel informatie\n\n  lid 2\n"
    wordt = changed(
        {"artikelen.kw": KLEIN},
        ("  lid 3\n", "  lid 4\n"),
        ("  lid 2\n", "  lid 3\n"),
        (first, new),
    )
    rijen = was_wordt(tree({"artikelen.kw": KLEIN}), tree(wordt))
    assert [where(rij) for rij in rijen] == [
        "artikel 1, eerste lid (nieuw)",
        "artikel 1, het tweede tot en met vierde lid (was: het eerste tot en met derde lid)",
    ]


def tree(files: dict[str, str]) -> Deel:
    return Deel("regeling", "", None, tuple(read_kw(Source(n, t)) for n, t in files.items()))


def rules(deel: Deel, above: str = "") -> dict[str, list[str]]:
    """The rules of every provision, without the statements about old ones, in no order."""
    here = f"{above} {deel.soort} {deel.nummer}"
    blocks = [" ".join(line.text for line in b.regels) for b in deel.blokken if b.soort != "regels"]
    found = {here: sorted(blocks)} if blocks and deel.soort != "bestand" else {}
    for below in deel.delen:
        found |= rules(below, here)
    return found


def test_inflected_forms_of_a_new_term_go_along() -> None:
    """They are no official text: they stand beside it, with the rules."""
    new = '  begrip "tuin" ook "tuinen"\n    > stuk grond;\n\n    zonder regel begripsbepaling\n\n'
    old = '  zonder regel begripsbepaling "Deze woorden openen de lijst van begrippen."'
    wordt = changed(tweede(), (old, new + old))
    kw = ontwerp(tweede(), wordt).kw
    assert "  > tuin: stuk grond;\n" in kw
    after = carried_out(tree(tweede()), Source("wijziging.kw", kw))
    assert after is not None
    begrippen = next(d for d in after.delen[0].delen if d.soort == "artikel").delen
    assert [d.staart for d in begrippen if d.nummer == "tuin"] == ['ook "tuinen"']


@settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
@given(
    st.lists(st.sampled_from(EDITS), min_size=1, max_size=3),
    st.randoms(use_true_random=False),
)
def test_any_edit_as_a_file(edits: list[Edit], chance: Random) -> None:
    """The draft proves itself; here that a proof is found, whatever the drafter did to the text."""
    wordt = tree(tweede())
    for edit in edits:
        wordt = edit(chance, wordt)
    files = {d.nummer: write_kw(d, d.nummer).source.text for d in wordt.delen}
    new = versie(files)
    if new is not None:
        assert write_amendment(sure(tweede()), new).bezwaren == ()


# ---------------------------------------------------------------- what cannot be said

ANDERS = {
    "de aanhef": (("> Gelezen het voorstel van het college;", "> Gelezen het voorstel;"),),
    "het opschrift": (("houdende regels over\n  > proeftuinen", "houdende proeftuinen"),),
    "de toelichting": (("> Deze verordening is verzonnen.", "> Deze verordening is bedacht."),),
    "een artikel met het nummer van een ander": (
        ('artikel 8 "Hardheidsclausule"', 'artikel 9 "Hardheidsclausule"'),
        ('artikel 9 "Inwerkingtreding en verval"', 'artikel 10 "Inwerkingtreding en verval"'),
        ('artikel 10 "Citeertitel"', 'artikel 11 "Citeertitel"'),
    ),
    "een hoofdstuk weg, de artikelen niet": (("hoofdstuk 4\n\n", ""),),
}


@pytest.mark.parametrize("what", ANDERS)
def test_what_cannot_be_said(what: str, snapshot: SnapshotAssertion) -> None:
    geschreven = draft(tweede(), changed(tweede(), *ANDERS[what]))
    assert geschreven.ontwerp is None
    shown = ("".join(piece.text for piece in line) for line in show.objections(geschreven.bezwaren))
    assert "\n".join(shown) == snapshot


def test_without_a_difference_there_is_no_amendment() -> None:
    assert draft(tweede(), tweede()) == Geschreven(None, ())


# ---------------------------------------------------------------- its forms


@cache
def small() -> Ontwerp:
    files = {"artikelen.kw": KLEIN}
    return ontwerp(files, changed(files, *REGELS["een lid komt ertussen, met zijn regel"]))


def test_on_a_terminal(snapshot: SnapshotAssertion) -> None:
    lines = ("".join(piece.text for piece in line) for line in show.lines(themas()))
    assert "\n".join(lines) == snapshot


def test_as_a_page(snapshot: SnapshotAssertion) -> None:
    assert page.render(small()) == snapshot


def test_as_a_word_document() -> None:
    """Every paragraph of the text is there, and a row for every provision; twice the same bytes."""
    made = word.render(small())
    document = Document(BytesIO(made))
    paragraphs = [p.text for p in document.paragraphs]
    assert [p.tekst for p in small().paragrafen] == paragraphs[1:-1]
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows[0] == ["Bepaling", "Was", "Wordt"]
    assert rows[1] == ["artikel 1, tweede lid (nieuw)", "er was geen tekst", "Zij is gratis."]
    assert len(rows) == len(small().was_wordt) + 1
    assert word.render(small()) == made


def test_the_small_regulation_is_sound() -> None:
    """The text above is a regulation that can be bound: the tests say something."""
    diagnostics, regeling = bind_text(KLEIN)
    assert regeling is not None, said(diagnostics)
