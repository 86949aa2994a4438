"""The runtime: three-valued logic, exact values, Dutch notation, what a document may look like."""

from __future__ import annotations

import doctest
import importlib
from datetime import date
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from compiler.runtime import bedrag, logica, percentage, schrijfwijze, termijn, vergelijken
from compiler.runtime.bedrag import Bedrag
from compiler.runtime.invoer import OngeldigDocument
from compiler.runtime.lezen import lees
from compiler.runtime.logica import Beoordelen, Onbekend, en, niet, of, veld
from compiler.runtime.norm import Norm
from compiler.runtime.regels import Afwijking, NietVanToepassing, toets
from compiler.runtime.schrijfwijze import json_waarde, nederlands
from compiler.runtime.termijn import Periode, Termijn
from compiler.runtime.velden import (
    Aantalveld,
    Bedragveld,
    Datumveld,
    JaNeeveld,
    Lijstveld,
    Percentageveld,
    Tekstveld,
)

NORM = Norm("passend", "minister", "Past het?", "passend", "artikel 1")
X, Y = Onbekend(("x",)), Onbekend(("y",))
B = Beoordelen((NORM,))


@pytest.mark.parametrize("module", [bedrag, logica, percentage, schrijfwijze, termijn])
def test_examples_in_docstrings(module: object) -> None:
    name = module.__name__  # type: ignore[attr-defined]
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_en_of_niet_follow_their_precedence() -> None:
    assert en(True, X, B, False) is False
    assert en(True, B, X, Y) == Onbekend(("x", "y"), (NORM,))
    assert en(True, B) is B
    assert en() is True
    assert of(False, X, B, True) is True
    assert of(False, B, X) == Onbekend(("x",), (NORM,))
    assert of(False, B) is B
    assert of() is False
    assert (niet(True), niet(False), niet(X), niet(B)) == (False, True, X, B)


def test_an_open_answer_is_no_python_truth_value() -> None:
    with pytest.raises(TypeError):
        bool(X)


_VALUES = [True, False, X, B]


def _formula(depth: int) -> st.SearchStrategy[object]:
    leaf = st.sampled_from(["a", "b", "c"])
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.tuples(st.just("en"), inner, inner),
            st.tuples(st.just("of"), inner, inner),
            st.tuples(st.just("niet"), inner),
        ),
        max_leaves=depth,
    )


def _evaluate(formula: object, values: dict[str, object]) -> object:
    match formula:
        case str():
            return values[formula]
        case ("en", a, b):
            return en(_evaluate(a, values), _evaluate(b, values))  # type: ignore[arg-type]
        case ("of", a, b):
            return of(_evaluate(a, values), _evaluate(b, values))  # type: ignore[arg-type]
        case (_, a):
            return niet(_evaluate(a, values))  # type: ignore[arg-type]
    raise AssertionError(formula)


@given(_formula(8))
def test_knowing_more_never_turns_an_outcome_round(formula: object) -> None:
    for values in product(_VALUES, repeat=3):
        before = _evaluate(formula, dict(zip("abc", values, strict=True)))
        if not isinstance(before, bool):
            continue
        for known in product([True, False], repeat=3):
            more = [v if isinstance(v, bool) else k for v, k in zip(values, known, strict=True)]
            assert _evaluate(formula, dict(zip("abc", more, strict=True))) is before


def test_an_eis_is_set_aside_or_open_as_its_conditions_say() -> None:
    afwijking = Afwijking(lambda: True, "uitzondering", "artikel 2")
    assert toets(indien=False, geldt=True) == NietVanToepassing()
    aside = toets(geldt=True, afwijkingen=((afwijking, True),))
    assert aside == NietVanToepassing("uitzondering", "artikel 2")
    assert toets(indien=X, geldt=True) is True
    assert toets(indien=X, geldt=False) == X
    assert toets(indien=X, geldt=Y) == Onbekend(("x", "y"))
    assert toets(geldt=False, afwijkingen=((afwijking, B),)) == B
    assert toets(geldt=False, afwijkingen=((afwijking, False),)) is False


def test_comparing_with_something_unknown_names_all_that_is_missing() -> None:
    assert vergelijken.ten_minste(veld(None, "a"), veld(None, "b")) == Onbekend(("a", "b"))
    assert vergelijken.gelijk(B, True) == Onbekend(("passend",), (NORM,))
    assert vergelijken.een_van("x", "x", Y) == Y
    assert vergelijken.tussen(1, 2, X) == X


def test_a_share_is_exact() -> None:
    from compiler.runtime.rekenen import aandeel

    assert vergelijken.ten_minste(17, aandeel(Fraction(85, 100), 20)) is True
    assert vergelijken.ten_minste(16, aandeel(Fraction(85, 100), 20)) is False
    third = aandeel(Fraction(1, 3), Bedrag.van("0.01"))
    assert third < Bedrag.van("0.01")  # type: ignore[operator]
    assert str(third) == "0.00"


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("1.098.263,11", '"1098263.11"'),
        ("€ 1.098.263,11", '"1098263.11"'),
        ("12,5", '"12.5"'),
        ("1.5e3", "een bedrag is"),
        ("01", "een bedrag is"),
        ("1.234", "schrijf dit bedrag"),
        (1.5, "als tekst"),
        (True, "een bedrag is"),
        (10**12, "een bedrag is"),
        ("1\n", "een bedrag is"),
        ("٣", "een bedrag is"),
    ],
)
def test_amounts_refused_with_a_hint(wrong: str, hint: str) -> None:
    with pytest.raises(ValueError, match="bedrag") as error:
        Bedrag.van(wrong)
    assert hint in str(error.value)


@given(st.integers(-(10**14) + 1, 10**14 - 1))
def test_an_amount_survives_its_own_notation(centen: int) -> None:
    assert Bedrag.van(str(Bedrag.uit_centen(centen))).centen == centen


def test_cents_and_euros_are_not_confused() -> None:
    with pytest.raises(TypeError):
        Bedrag(5)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Bedrag.van("1") + 5  # type: ignore[operator]
    assert Bedrag.van("5") != 5


@pytest.mark.parametrize(
    ("counted", "from_day", "to_day"),
    [
        (Termijn(9, "week"), date(2025, 10, 17), date(2025, 12, 19)),
        (Termijn(1, "maand"), date(2024, 1, 31), date(2024, 2, 29)),
        (Termijn(1, "jaar"), date(2024, 2, 29), date(2025, 2, 28)),
        (Termijn(10**30, "dag"), date(2024, 2, 29), None),
        (Termijn(1, "jaar"), date(9999, 2, 28), None),
    ],
)
def test_terms_count_as_the_calendar(counted: Termijn, from_day: date, to_day: date) -> None:
    assert counted.na(from_day) == to_day


def test_values_as_people_and_json_write_them() -> None:
    period = Periode(date(2025, 7, 7), date(2025, 10, 17))
    values = [period, Bedrag.van(-1000), Fraction(1, 8), True, 1234567, Termijn(9, "week"), ("a",)]
    assert [nederlands(value) for value in values] == [
        "van 7 juli 2025 tot en met 17 oktober 2025",
        "€ -1.000",
        "12,5%",
        "ja",
        "1.234.567",
        "9 weken",
        "a",
    ]
    assert json_waarde((Bedrag.van(5), date(2025, 7, 7), Fraction(1, 8))) == [
        "5.00",
        "2025-07-07",
        "12.5",
    ]


class Document(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    bedrag: Bedragveld | None = None
    deel: Percentageveld | None = None
    dag: Datumveld | None = None
    aantal: Aantalveld | None = None
    tekst: Tekstveld | None = None
    vraag: JaNeeveld | None = None
    delen: Lijstveld[Document] | None = None


@pytest.mark.parametrize(
    ("content", "places"),
    [
        ('{"bedrag": 1.5, "dag": "2025-02-30", "onbekend": 1}', ["bedrag", "dag", "onbekend"]),
        ('{"delen": [{}, {"aantal": "3"}, {"vraag": 1}]}', ["delen[1].aantal", "delen[2].vraag"]),
        ('{"delen": [null]}', ["delen[0]"]),
        ('{"dag": "20250707", "tekst": 5}', ["dag", "tekst"]),
        ('{"aantal": 1.0, "deel": "12,5"}', ["deel", "aantal"]),
        ('{"aantal": NaN}', ["aantal"]),
        ('{"bedrag": 1e999999}', ["bedrag"]),
        ('{"bedrag": 01}', [""]),
        ('{"tekst": "\\ud800"}', [""]),
        ("\ud800", [""]),
        (b"\xff", [""]),
        (b"", [""]),
        ("null", [""]),
        ("[" * 10_000_000, [""]),
        ('{"aantal": ' + "9" * 10_000_000 + "}", [""]),
        ('{"delen": [' + "1," * 240_000 + "1]}", [""]),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_bad_documents_name_every_place_at_once(content: str | bytes, places: list[str]) -> None:
    with pytest.raises(OngeldigDocument) as error:
        lees(Document, content)
    assert [fout.plaats for fout in error.value.fouten] == places
    assert "Input" not in str(error.value)


def test_what_a_document_may_say() -> None:
    content = (
        '\ufeff{"aantal": "x", "aantal": 3, "bedrag": "1.5", "deel": 25, "dag": "2025-07-07",'
        '"tekst": null, "delen": [{"bedrag": -7}]}'
    )
    document = lees(Document, content.encode())
    assert document.aantal == 3
    assert document.bedrag == Bedrag.van("1.50")
    assert document.deel == Fraction(1, 4)
    assert document.delen is not None
    assert document.delen[0].bedrag == Bedrag.van(-7)
    assert lees(Document, document.model_dump_json()) == document
    schema = Document.model_json_schema()["$defs"]["Document"]
    assert schema["properties"]["dag"]["anyOf"][0]["format"] == "date"
