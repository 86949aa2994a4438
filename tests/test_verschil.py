"""Two versions of a small regulation, compared: text, rules, data contract, values, and its forms."""

import doctest
import json
from html.parser import HTMLParser
from types import ModuleType

import pytest
from syrupy.assertion import SnapshotAssertion

from compiler.diagnostics.diagnostic import has_errors
from compiler.model.from_syntax import from_syntax
from compiler.model.nodes import Regeling
from compiler.source import Source
from compiler.syntax.parse import parse
from compiler.verschil import json_form, page, show
from compiler.verschil.compare import compare
from compiler.verschil.found import Verschil, Versie
from compiler.was_wordt import html, words
from compiler.was_wordt.nodes import Wijze
from compiler.was_wordt.texts import compare_texts
from compiler.was_wordt.words import compare_lines, lines_of

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


def compared(old: str, new: str) -> Verschil:
    return compare(model(old), model(new), Versie("oud", "", ""), Versie("nieuw", "", ""))


def difference(change: tuple[str, str]) -> Verschil:
    assert change[0] in OUD
    return compared(OUD, OUD.replace(*change))


@pytest.mark.parametrize("name", CHANGES)
def test_difference(name: str, snapshot: SnapshotAssertion) -> None:
    old, new = CHANGES[name]
    shown = "\n".join(
        "".join(p.text for p in line).rstrip() for line in show.lines(difference((old, new)))
    )
    assert f"{old.strip()}\n{new.strip()}\n\n{shown}" == snapshot


def test_same_text_is_no_difference() -> None:
    bestand, problems = parse(Source("regeling/artikelen.kw", OUD))
    assert not has_errors(problems + from_syntax((bestand,))[1])
    assert compared(OUD, OUD).gelijk


def test_layout_order_and_spelling_are_no_difference() -> None:
    article, rules = OUD.split("    eis op_tijd", 1)
    eis = "    eis op_tijd" + rules.split("\n\n", 1)[0] + "\n\n"
    moved = OUD.replace(eis, "").replace("    periode", eis + "    periode", 1)
    assert moved != OUD
    assert article in OUD
    assert compared(OUD, moved.replace("€ 1.000\n", "€ 1.000,00\n", 1)).regels == ()


def test_lid_in_between_renumbers_the_others() -> None:
    """The second lid becomes the third and keeps its words: moved, with its rule, not changed."""
    between = "  lid 2\n    > Een aanvraag is volledig.\n\n    zonder regel procedure\n\n  lid 3\n"
    new = OUD.replace("  lid 2\n", between)
    found = [(str(t.vindplaats), t.wijze, t.was and str(t.was)) for t in _texts(new)]
    assert found == [
        ("artikel 1, tweede lid", Wijze.TOEGEVOEGD, None),
        ("artikel 1, derde lid", Wijze.VERPLAATST, "artikel 1, tweede lid"),
    ]
    moved = [r for r in compared(OUD, new).regels if r.wijze is Wijze.VERPLAATST]
    assert [(r.naam, r.toelichting) for r in moved] == [
        ("niet_te_veel", "stond onder artikel 1, tweede lid")
    ]


def test_lid_that_is_renumbered_and_reworded_is_compared_with_itself() -> None:
    between = "  lid 2\n    > Een aanvraag is volledig.\n\n    zonder regel procedure\n\n  lid 3\n"
    new = OUD.replace("  lid 2\n", between).replace("> Het bedrag is ten", "> Dat bedrag is ten")
    third = [t for t in _texts(new) if str(t.vindplaats) == "artikel 1, derde lid"]
    assert [(s.soort, s.tekst) for s in third[0].stukken[:2]] == [("weg", "Het"), ("bij", "Dat")]
    assert str(third[0].was) == "artikel 1, tweede lid"


def _texts(new: str) -> list:  # type: ignore[type-arg]
    return list(compare_texts(model(OUD), model(new)))


def test_rule_under_another_name_is_renamed() -> None:
    verschil = compared(OUD, OUD.replace("eis niet_te_veel", "eis ten_hoogste_duizend"))
    assert [(r.naam, r.wijze, r.was) for r in verschil.regels] == [
        ("ten_hoogste_duizend", Wijze.HERNOEMD, "niet_te_veel")
    ]
    assert verschil.breekt  # who reads results by name does not find it any more


def test_lines_of_a_rule_keep_their_lines() -> None:
    """A line that is only laid out otherwise is not marked; one that is new is a line of its own."""
    lines = lines_of(
        compare_lines("eis a\n  geldt  b\n  treft c", "eis a\n  geldt b\n  anders d\n  treft c")
    )
    assert [[(s.soort, s.tekst) for s in line] for line in lines] == [
        [("gelijk", "eis a")],
        [("gelijk", "geldt b")],
        [("bij", "anders d")],
        [("gelijk", "treft c")],
    ]


# ---------------------------------------------------------------- JSON


def test_json_says_what_breaks_and_for_whom() -> None:
    data = json.loads(json_form.dump(difference(CHANGES["field gone"])))
    assert (data["vorm"], data["gelijk"], data["breekt"]) == (1, False, True)
    assert data["gegevens"][0] == {
        "soort": "veld",
        "plaats": "aanvraag.reden",
        "vindplaats": "artikel 1, eerste lid",
        "anker": "artikel-1/#lid-1",
        "wijze": "vervallen",
        "uitleg": "vervallen",
        "breekt": True,
        "gevolgen": [
            {
                "voor": "stuurt",
                "breekt": True,
                "uitleg": "een document met dit veld wordt geweigerd",
            },
            {"voor": "roept_aan", "breekt": True, "uitleg": "het model kent dit veld niet meer"},
        ],
        "geval": {
            "soort": "aanvraag",
            "inhoud": {"reden": "tekst"},
            "was": {
                "uitkomst": "aangenomen",
                "oordeel": "onvolledig",
                "bevinding": None,
                "geweigerd": [],
            },
            "wordt": {
                "uitkomst": "geweigerd",
                "oordeel": None,
                "bevinding": None,
                "geweigerd": ["reden: dit veld bestaat niet"],
            },
            "bereik": [],
            "nagespeeld": False,
        },
    }
    assert json.loads(json_form.dump(difference(CHANGES["field optional"])))["breekt"] is False


def test_json_escapes_for_a_poor_console() -> None:
    text = json_form.dump(difference(CHANGES["rule"]), ascii_only=True)
    assert text.isascii()
    assert json.loads(text) == json.loads(json_form.dump(difference(CHANGES["rule"])))


# ---------------------------------------------------------------- the page


class _Page(HTMLParser):
    """What a page holds: its elements with their attributes, its headings, its targets."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_page_stands_alone_and_is_well_formed() -> None:
    made = _Page(page.render(difference(CHANGES["text"])))
    assert made.open == []
    tags = {tag for tag, _ in made.elements}
    assert {"ins", "del", "main", "h1", "nav"} <= tags
    assert not tags & {"script", "link", "img", "iframe"}
    assert not [attrs for _, attrs in made.elements if "src" in attrs]
    targets = [attrs["id"] for _, attrs in made.elements if attrs.get("id")]
    links = [attrs["href"] for tag, attrs in made.elements if tag == "a"]
    assert len(targets) == len(set(targets))
    assert all(link and link.startswith("#") and link[1:] in targets for link in links)


def test_page_marks_changes_in_the_text_itself() -> None:
    """For paper, for who sees no colour, and for Word: signs beside the elements."""
    text = page.render(difference(("ten hoogste € 1.000.", "ten hoogste € 2.000.")))
    assert "<b>[was: </b><del>1.000.</del><b>]</b>" in text
    assert "<b>[wordt: </b><ins>2.000.</ins><b>]</b>" in text


def test_page_escapes_what_the_regulation_says() -> None:
    text = page.render(difference(("Het bedrag is", "Het <script>alert(1)</script> bedrag is")))
    assert "<script>" not in text
    assert "&lt;script&gt;" in text


@pytest.mark.parametrize("module", [html, words])
def test_examples_in_docstrings(module: ModuleType) -> None:
    tried = doctest.testmod(module)
    assert tried.attempted
    assert not tried.failed
