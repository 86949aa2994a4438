"""For every rule that changed: the smallest documents that come out differently, and how far was looked.

The search runs on the models; what it finds is evaluated again as a whole document, so that a geval
shows the bevinding and the verdict that a user would see. The edge then runs the generated packages on
the same documents.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from compiler.evaluate.berekening import parameters
from compiler.evaluate.evaluate import evaluate_document
from compiler.evaluate.meanings import Meanings
from compiler.evaluate.read_document import Pad, read_document
from compiler.evaluate.regels import Rules
from compiler.model import nodes as n
from compiler.runtime.schrijfwijze import nederlands
from compiler.runtime.uitslag import Bevinding
from compiler.verschil.computed import asks, is_finite
from compiler.verschil.found import Bereik, Geval, Kant, Onderzoek, Regelverschil
from compiler.verschil.limits import limits
from compiler.verschil.meaning import told
from compiler.verschil.reach import reach
from compiler.verschil.search.boundaries import Named, named_in
from compiler.verschil.search.documents import SIDES, Tree, Vorm, json_of_tree, lines_of
from compiler.verschil.search.extent import Extent, extent
from compiler.verschil.search.numbers import json_of, value_of
from compiler.verschil.search.run import Difference, Searched, search
from compiler.verschil.search.run import Span as Stretch
from compiler.verschil.search.subject import AFWEZIG, BerekeningSubject, EisSubject, Subject
from compiler.verschil.wording import place_words
from compiler.was_wordt.nodes import Wijze

_IN_ALL = 60_000
_MOST, _LEAST = 4_000, 800
_DAY = date(2025, 1, 1)

Regelingen = tuple[n.Regeling, n.Regeling]


def investigate(
    old: n.Regeling, new: n.Regeling, regels: Iterable[Regelverschil]
) -> tuple[Regelverschil, ...]:
    """The same differences, those of eisen and berekeningen with what was found."""
    regels = tuple(regels)
    both = (old, new)
    searchable = [regel for regel in regels if _is_searchable(regel, both)]
    budget = max(_LEAST, min(_MOST, _IN_ALL // max(1, len(searchable))))
    rules = (Rules(old), Rules(new))
    found: list[Regelverschil] = []
    for regel in regels:
        if regel in searchable:
            made = (
                _eis(both, rules, regel, budget)
                if regel.soort == "eis"
                else _berekening(both, regel, budget)
            )
            found.append(replace(regel, onderzoek=made))
        else:
            found.append(regel)
    return tuple(found)


def _is_searchable(regel: Regelverschil, both: Regelingen) -> bool:
    if regel.wijze in (Wijze.VERPLAATST, Wijze.HERNOEMD):
        return False
    if regel.soort == "eis":
        return not regel.toelichting
    if regel.soort != "berekening" or regel.wijze not in (Wijze.GEWIJZIGD, Wijze.GERAAKT):
        return False
    was, is_now = (regeling.berekeningen.get(regel.naam) for regeling in both)
    return was is not None and is_now is not None and asks(was) == asks(is_now)


# ---------------------------------------------------------------- an eis


def _eis(
    both: Regelingen, rules: tuple[Rules, Rules], regel: Regelverschil, budget: int
) -> Onderzoek:
    was = both[0].eisen.get(regel.was or regel.naam)
    is_now = both[1].eisen.get(regel.naam)
    pairs: list[tuple[n.Eis | None, n.Eis | None]] = [(was, is_now)]
    if was is not None and is_now is not None and _shape(was) != _shape(is_now):
        pairs = [(was, None), (None, is_now)]  # about something else now: as if gone and new
    made = [_eis_pair(both, rules, pair, budget) for pair in pairs]
    return made[0] if len(made) == 1 else _together(made)


def _shape(eis: n.Eis) -> tuple[str, str]:
    return eis.onderwerp.soort, eis.onderwerp.lijst


def _eis_pair(
    both: Regelingen,
    rules: tuple[Rules, Rules],
    eisen: tuple[n.Eis | None, n.Eis | None],
    budget: int,
) -> Onderzoek:
    was, is_now = eisen
    tells = was is not None and is_now is not None and _tells_otherwise(both, was, is_now)
    subject = EisSubject(eisen, _vormen(both, {}), rules, tells)
    searched, reads = _search(both, subject, eisen, budget)
    gevallen = tuple(_geval(rules, subject, difference) for difference in searched.differences)
    return _onderzoek(searched, reads, gevallen)


def _tells_otherwise(both: Regelingen, was: n.Eis, is_now: n.Eis) -> bool:
    questions = (
        {k: v for k, v in reach(regeling, eis).names.items() if k[0] == "beoordeling"}
        for regeling, eis in zip(both, (was, is_now), strict=True)
    )
    before, after = questions
    return told(was) != told(is_now) or before != after


def _geval(rules: tuple[Rules, Rules], subject: EisSubject, difference: Difference) -> Geval:
    inhoud = json_of_tree(difference.tree)
    was, wordt = (
        _kant(rules[side], subject.root, inhoud, subject.eisen[side], subject.pad) for side in SIDES
    )
    tree = difference.tree
    return Geval(subject.root, inhoud, was, wordt, _velden(tree), _bereik(difference.spans))


def _kant(rules: Rules, soort: str, inhoud: Mapping[str, Any], eis: n.Eis | None, pad: Pad) -> Kant:
    """What one version makes of a document, and of one eis on it."""
    if soort not in rules.regeling.gegevens:
        return Kant("geweigerd", geweigerd=(f"een document {soort} bestaat niet",))
    document, fouten = read_document(rules.meanings, soort, inhoud)
    if document is None:
        return Kant("geweigerd", geweigerd=tuple(str(fout) for fout in fouten))
    uitslag = evaluate_document(rules, soort, document)
    whole = uitslag.model_dump()
    if eis is None:
        return Kant(AFWEZIG, uitslag=whole)
    found = next(b for b in uitslag.bevindingen if b.regel.id == eis.functie and b.pad == pad)
    return Kant(found.uitkomst.value, found.model_dump(), _feiten(found), whole)


def _feiten(bevinding: Bevinding) -> tuple[tuple[str, str], ...]:
    given = (
        (feit.naam, getattr(bevinding.objecten[feit.drager], feit.attribuut))
        for feit in bevinding.regel.feiten
    )
    return tuple((naam, nederlands(value)) for naam, value in given if value is not None)


# ---------------------------------------------------------------- a berekening


def _berekening(both: Regelingen, regel: Regelverschil, budget: int) -> Onderzoek:
    was, is_now = both[0].berekeningen[regel.naam], both[1].berekeningen[regel.naam]
    asked = parameters(was)
    subject = BerekeningSubject((was, is_now), _vormen(both, asked))
    searched, reads = _search(both, subject, (was, is_now), budget)
    gevallen = tuple(
        Geval(
            "",
            json_of_tree(difference.tree),
            Kant(difference.way[1]),
            Kant(difference.way[2]),
            _velden(difference.tree),
            _bereik(difference.spans),
        )
        for difference in searched.differences[:1]
    )
    made = _onderzoek(searched, reads, gevallen)
    finite = is_finite(both[0], both[1], was, is_now)
    return made if finite else replace(made, volledig=False)


# ---------------------------------------------------------------- together


def _vormen(both: Regelingen, asked: Mapping[str, Any]) -> tuple[Vorm, Vorm]:
    return Vorm(Meanings(both[0]), asked), Vorm(Meanings(both[1]), asked)


def _search(
    both: Regelingen,
    subject: Subject,
    rules: tuple[n.Eis | n.Berekening | None, n.Eis | n.Berekening | None],
    budget: int,
) -> tuple[Searched, Extent]:
    named = Named()
    reads = Extent(frozenset(), frozenset())
    for regeling, rule in zip(both, rules, strict=True):
        if rule is not None:
            named.update(named_in(regeling, reach(regeling, rule).expressions))
            reads |= extent(regeling, rule)
    day = both[1].versie or both[0].versie or _DAY
    return search(subject, named, reads, day, budget), reads


def _onderzoek(searched: Searched, reads: Extent, gevallen: tuple[Geval, ...]) -> Onderzoek:
    grenzen = limits(searched, reads)
    return Onderzoek(
        gevallen,
        searched.documents,
        tuple(searched.values.items()),
        not grenzen,
        grenzen,
    )


def _together(made: list[Onderzoek]) -> Onderzoek:
    return Onderzoek(
        tuple(geval for each in made for geval in each.gevallen),
        sum(each.documenten for each in made),
        tuple(dict(pair for each in made for pair in each.velden).items()),
        all(each.volledig for each in made),
        tuple(dict.fromkeys(grens for each in made for grens in each.grenzen)),
    )


def _velden(tree: Tree) -> tuple[tuple[str, str], ...]:
    return tuple((place_words(pad), text) for pad, text in lines_of(tree))


def _bereik(spans: tuple[Stretch, ...]) -> tuple[Bereik, ...]:
    return tuple(
        Bereik(
            span.pad,
            None if span.first is None else json_of(span.type, span.first),
            None if span.last is None else json_of(span.type, span.last),
            _between(span),
        )
        for span in spans
    )


def _between(span: Stretch) -> str:
    first, last = (
        "" if number is None else nederlands(value_of(span.type, number))
        for number in (span.first, span.last)
    )
    if first and last:
        return f"van {first} tot en met {last}"
    return f"vanaf {first}" if first else f"tot en met {last}" if last else "elke waarde"
