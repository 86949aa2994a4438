"""What the pages show beside the model: the `.kw`, the generated Python, the codes, the grammar."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from compiler import resources
from compiler.backends.site.bronnen import (
    Mutatie,
    Mutatieproef,
    Opmerking,
    Rekenaar,
    SiteBronnen,
    Telling,
    Uitlegpagina,
)
from compiler.diagnostics.codes import REGISTER
from compiler.diagnostics.diagnostic import Diagnostic, Severity
from compiler.diagnostics.json_form import message
from compiler.diagnostics.uitleg import read_uitleg
from compiler.evaluate.expressions import Scope
from compiler.evaluate.meanings import Meanings
from compiler.model.checked import CheckedRegeling
from compiler.model.excerpts import excerpts, rules_fingerprint
from compiler.model.expressions import Expression
from compiler.model.nodes import Regeling
from compiler.vindplaats import slug

_MODULE = re.compile(r"[^/]+/artikelen/(?:artikel_0*)?(\w+)\.py")


def site_sources(
    checked: CheckedRegeling,
    generated: Mapping[str, str],
    diagnostics: tuple[Diagnostic, ...],
    address: str = "",
    mutaties: str = "",
    audits: Mapping[str, Mapping[str, Any]] | None = None,
) -> SiteBronnen:
    """The sources of all pages, by the number of the article, "bijlage" or "toelichting"."""
    return SiteBronnen(
        kw=excerpts(checked.regeling),
        python=_modules(checked, generated),
        meldingen=_message_texts(),
        grammatica=resources.grammar(),
        opmerkingen=tuple(_opmerking(d) for d in diagnostics if d.severity is Severity.OPMERKING),
        waarde_van=rekenaar(checked.regeling),
        adres=address,
        proef=_proef(checked.regeling, mutaties) if mutaties else None,
        metingen=audits or {},
    )


def _proef(regeling: Regeling, mutaties: str) -> Mutatieproef | None:
    """The measurement, if it is of this regulation."""
    found = json.loads(mutaties)
    if found["regeling"] != regeling.kop.titel:
        return None
    return Mutatieproef(
        actueel=found["regels"] == rules_fingerprint(regeling),
        totaal=Telling(**found["totaal"]),
        soorten={soort: Telling(**telling) for soort, telling in found["soorten"].items()},
        overlevers=tuple(Mutatie(**mutatie) for mutatie in found["overlevers"]),
        gelijkwaardig=tuple(Mutatie(**mutatie) for mutatie in found["gelijkwaardig"]),
    )


def rekenaar(regeling: Regeling) -> Rekenaar:
    """What the reference evaluation makes of an expression that reads no document."""
    scope = Scope(Meanings(regeling), {})

    def waarde_van(expression: Expression) -> object:
        value = scope.value(expression)
        return value if isinstance(value, date | bool) else None

    return waarde_van


def _modules(checked: CheckedRegeling, generated: Mapping[str, str]) -> dict[str, str]:
    numbers = {slug(a.nummer).replace("-", "_"): a.nummer for a in checked.regeling.artikelen}
    numbers |= {deel: deel for deel in ("bijlage", "toelichting")}
    return {
        numbers[found[1]]: text
        for name, text in generated.items()
        if (found := _MODULE.fullmatch(name)) and found[1] in numbers
    }


@cache
def _message_texts() -> tuple[Uitlegpagina, ...]:
    """What the compiler itself says of every code: the same as long as it runs."""
    pages: list[Uitlegpagina] = []
    for code in sorted(REGISTER.values(), key=lambda code: code.number):
        uitleg = read_uitleg(code.number)
        if uitleg is not None:
            pages.append(
                Uitlegpagina(code.number, code.slug, code.title, code.severity, uitleg.body)
            )
    return tuple(pages)


def _opmerking(diagnostic: Diagnostic) -> Opmerking:
    place = diagnostic.vindplaats
    return Opmerking(
        diagnostic.code.number,
        diagnostic.title,
        _words(diagnostic),
        str(place) if place else "",
        place.anchor if place else "",
    )


def _words(diagnostic: Diagnostic) -> str:
    """The remark, and what the drafter answered to it in the file."""
    words = message(diagnostic)
    words = words[:1].upper() + words[1:]
    return f"{words} Aanvaard: {diagnostic.answer}" if diagnostic.answer else words
