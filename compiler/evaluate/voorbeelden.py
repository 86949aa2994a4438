"""The worked cases of the law file, run on the model (`gelopen`): each must come out as it expects.

An expectation that fails is an error, at the line that states it, with what came out instead. That
an expectation names an eis that exists, and a field that exists, has been checked before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.evaluate.expressions import Scope
from compiler.evaluate.gelopen import Gelopen, Oordeel, Uitkomst, Waarde
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.walk import walk
from compiler.runtime.logica import Beoordelen, Onbekend
from compiler.runtime.schrijfwijze import nederlands, opsomming
from compiler.runtime.uitslag import Bevinding, Uitslag


def failures(regeling: nodes.Regeling, gelopen: Iterable[Gelopen]) -> tuple[Diagnostic, ...]:
    """What is wrong with the voorbeelden; nothing where all of them hold."""
    return tuple(failure for each in gelopen for failure in _of_one(regeling, each))


def _of_one(regeling: nodes.Regeling, gelopen: Gelopen) -> Iterator[Diagnostic]:
    voorbeeld = gelopen.voorbeeld
    yield from (_unreadable(voorbeeld, str(fout)) for fout in gelopen.fouten)
    for nagegaan in gelopen.nagegaan:
        match nagegaan:
            case Uitkomst():
                yield from _check_uitkomst(regeling, voorbeeld, nagegaan)
            case Oordeel():
                yield from _check_oordeel(voorbeeld, nagegaan)
            case Waarde():
                yield from _check_waarde(voorbeeld, nagegaan)
            case _:
                assert_never(nagegaan)


# ---------------------------------------------------------------- one kind of expectation each


def _check_uitkomst(
    regeling: nodes.Regeling, voorbeeld: nodes.Voorbeeld, nagegaan: Uitkomst
) -> Iterator[Diagnostic]:
    """Every bevinding of the eis at the place (or everywhere, without a place) must be so."""
    verwacht = nagegaan.verwacht
    if not nagegaan.getoetst:
        where = _place_words(verwacht.plaats) or " in dit document"
        text = f"verwacht: {_words(verwacht.uitkomst)}; de eis komt{where} niet aan bod"
        help_ = "vul in het voorbeeld in waarover de eis gaat, of laat deze verwachting weg"
        yield _failed(voorbeeld, verwacht, text, "", help_)
    for each in nagegaan.getoetst:
        bevinding = each.bevinding
        if bevinding.uitkomst.value != verwacht.uitkomst.value:
            yield _other_outcome(regeling, voorbeeld, verwacht, bevinding)
        elif verwacht.ontbreekt is not None and set(verwacht.ontbreekt) != set(bevinding.ontbreekt):
            text = (
                f"verwacht: er ontbreekt {opsomming(verwacht.ontbreekt)}; "
                f"er ontbreekt {opsomming(bevinding.ontbreekt) or 'niets'}"
            )
            help_ = "noem alle gegevens die ontbreken, en geen andere"
            yield _failed(voorbeeld, verwacht, text, bevinding.melding, help_)


def _other_outcome(
    regeling: nodes.Regeling,
    voorbeeld: nodes.Voorbeeld,
    verwacht: nodes.VerwachtUitkomst,
    bevinding: Bevinding,
) -> Diagnostic:
    where = _place_words(bevinding.pad)
    text = (
        f"verwacht: {_words(verwacht.uitkomst)}; "
        f"de uitkomst{where} is: {_words(bevinding.uitkomst)}"
    )
    help_ = (
        f"verbeter het voorbeeld, of de eis {bevinding.eis} ({bevinding.vindplaats}) "
        "als het voorbeeld gelijk heeft"
    )
    eis = regeling.eisen[bevinding.regel.id]
    name = replace(eis.span, end=eis.span.start + len(eis.naam))
    return _failed(voorbeeld, verwacht, text, bevinding.melding, help_, (Label(name, "de eis"),))


def _check_oordeel(voorbeeld: nodes.Voorbeeld, nagegaan: Oordeel) -> Iterator[Diagnostic]:
    verwacht, uitslag = nagegaan.verwacht, nagegaan.uitslag
    if uitslag.oordeel.value == verwacht.oordeel:
        return
    text = f"verwacht: {_words(verwacht.oordeel)}; het oordeel is: {_words(uitslag.oordeel)}"
    deciding = [b for b in uitslag.bevindingen if _decides(b, uitslag)]
    why = "; ".join(f"{b.eis}{_place_words(b.pad)} is {_words(b.uitkomst)}" for b in deciding)
    help_ = "verbeter het voorbeeld, of de eis die het oordeel bepaalt"
    yield _failed(voorbeeld, verwacht, text, why and f"Het oordeel volgt uit: {why}.", help_)


def _check_waarde(voorbeeld: nodes.Voorbeeld, nagegaan: Waarde) -> Iterator[Diagnostic]:
    verwacht, frame = nagegaan.verwacht, nagegaan.frame
    value = frame[verwacht.voorwaarde]
    if value is True:
        return
    parts = _operands(verwacht.voorwaarde, frame)
    told = opsomming(f"{tekst} is {waarde}" for tekst, waarde in parts)
    help_ = "verbeter het voorbeeld, of de berekening als het voorbeeld gelijk heeft"
    yield _failed(voorbeeld, verwacht, f"dit is {_truth(value)}", told and f"{told}.", help_)


# ---------------------------------------------------------------- words


_OORDEEL_REASONS = {
    "voldoet_niet": "niet_voldaan",
    "onvolledig": "onbekend",
    "beoordeling_nodig": "beoordelen",
}


def _decides(bevinding: Bevinding, uitslag: Uitslag) -> bool:
    return bevinding.uitkomst.value == _OORDEEL_REASONS.get(uitslag.oordeel.value)


def _operands(voorwaarde: e.Expression, scope: Scope) -> Iterator[tuple[str, str]]:
    """The calculated parts of a condition, as written, and their values in words."""
    for part in walk(voorwaarde):
        if isinstance(part, e.Aanroep | e.Tabelwaarde) and not _has_own_variables(part, scope):
            yield " ".join(part.span.text.split()), _value_words(scope.value(part))


def _has_own_variables(expression: e.Expression, scope: Scope) -> bool:
    """Whether it speaks about the elements of a list, so that it has no value by itself."""
    return any(
        isinstance(part, e.Variabele) and part.naam not in scope.names for part in walk(expression)
    )


def _value_words(value: object) -> str:
    if isinstance(value, Onbekend) and value.ontbreekt:
        return f"onbekend ({opsomming(value.ontbreekt)} ontbreekt)"
    return nederlands(value)


def _truth(value: object) -> str:
    match value:
        case Onbekend():
            return _value_words(value)
        case Beoordelen(normen=normen):
            return f"nog te beoordelen ({opsomming(norm.naam for norm in normen)})"
        case _:
            return "niet zo"


def _words(name: str) -> str:
    return str(name).replace("_", " ")


def _place_words(pad: tuple[str | int, ...]) -> str:
    """Where in the document, counted from one: ` bij resultaten 2`."""
    words = (str(deel + 1) if isinstance(deel, int) else deel for deel in pad)
    return f" bij {' '.join(words)}" if pad else ""


def _failed(
    voorbeeld: nodes.Voorbeeld,
    verwacht: nodes.Verwachting,
    text: str,
    explanation: str,
    help_: str,
    secondary: tuple[Label, ...] = (),
) -> Diagnostic:
    return Diagnostic(
        codes.VOORBEELD_KLOPT_NIET,
        Label(verwacht.span, text),
        secondary,
        explanation,
        help_,
        voorbeeld.vindplaats,
    )


def _unreadable(voorbeeld: nodes.Voorbeeld, reason: str) -> Diagnostic:
    title = voorbeeld.span.text.partition("\n")[0].rstrip()
    return Diagnostic(
        codes.VOORBEELD_ONLEESBAAR,
        Label(replace(voorbeeld.span, end=voorbeeld.span.start + len(title)), reason),
        help="geef het gegeven een waarde van zijn soort",
        vindplaats=voorbeeld.vindplaats,
    )
