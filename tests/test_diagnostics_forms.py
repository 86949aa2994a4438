"""Diagnostics for machines: JSON, SARIF and annotations; and the page that explains a code."""

import json
from dataclasses import replace

import pytest
from syrupy.assertion import SnapshotAssertion

from compiler.diagnostics import github, json_form, sarif
from compiler.diagnostics.codes import GEEN_REGELING
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.uitleg import parse_uitleg
from compiler.source import Source, Span
from compiler.vindplaats import Vindplaats

SOURCE = Source("regeling/mijn map.kw", "artikel 1\n  lid 1\n")
DIAGNOSTIC = Diagnostic(
    GEEN_REGELING,
    Label(Span(SOURCE, 12, 17), "100% fout: dit, hier"),
    (Label(Span(SOURCE, 0, 9), "zie ook"),),
    help="doe iets",
    vindplaats=Vindplaats.artikel("1"),
)


def test_json_has_exactly_the_agreed_fields(snapshot: SnapshotAssertion) -> None:
    assert json_form.dump((DIAGNOSTIC,)) == snapshot


def test_annotation_escapes_what_github_reads_as_its_own() -> None:
    assert github.dump((DIAGNOSTIC,)) == (
        "::error title=KW901 map zonder regeling,file=regeling/mijn map.kw,line=2,endLine=2,"
        "col=3,endColumn=8::100%25 fout: dit, hier%0Ahulp: doe iets%0Aartikel 1\n"
    )


def test_sarif_names_rule_place_and_help() -> None:
    run = json.loads(sarif.dump((DIAGNOSTIC,), "1.2", site="https://voorbeeld.nl/kw/"))["runs"][0]
    rule, result = run["tool"]["driver"]["rules"][0], run["results"][0]
    assert (rule["id"], result["ruleId"], result["level"]) == ("KW901", "KW901", "error")
    assert rule["helpUri"] == "https://voorbeeld.nl/kw/meldingen/geen-regeling/"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "regeling/mijn%20map.kw"
    assert place["region"] == {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 8}
    assert result["relatedLocations"][0]["message"]["text"] == "zie ook"


def test_fingerprint_survives_a_line_above_and_tells_twins_apart() -> None:
    moved = Source(SOURCE.name, "\n\n" + SOURCE.text)
    later = replace(DIAGNOSTIC, primary=Label(Span(moved, 14, 19), "100% fout: dit, hier"))
    first, twin = fingerprints(DIAGNOSTIC, later)
    assert fingerprints(later) == [first]
    assert twin != first


def fingerprints(*diagnostics: Diagnostic) -> list[str]:
    results = json.loads(sarif.dump(diagnostics, "1.2"))["runs"][0]["results"]
    return [result["partialFingerprints"]["kwMelding/v1"] for result in results]


PAGE = """## Wat
De map.
## Waarom
Daarom.
## Fout
```kw
lid 1
```
## Goed
```kw
lid 2
```
"""


def test_uitleg_is_read_by_its_headings() -> None:
    uitleg = parse_uitleg(GEEN_REGELING, PAGE)
    assert (uitleg.wat, uitleg.waarom) == ("De map.", "Daarom.")
    assert (uitleg.fout, uitleg.goed) == ("lid 1\n", "lid 2\n")
    assert "## Goed\n\n```kw\nlid 2\n```\n" in uitleg.markdown


@pytest.mark.parametrize("page", [PAGE.replace("## Wat", "## Hoe"), PAGE.replace("```kw", "```")])
def test_uitleg_without_its_parts_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match=r"KW901\.md"):
        parse_uitleg(GEEN_REGELING, page)
