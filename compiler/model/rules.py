"""What a rule says of itself, for every backend alike: its conditions, its norms, its warnings."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.model import expressions as e
from compiler.model.nodes import Conditie, Controlefout, Eis, Regeling
from compiler.model.walk import walk


def reden(condities: tuple[Conditie, ...]) -> str:
    """Why an eis does not apply when its conditions are not met; empty without conditions."""
    if not condities:
        return ""
    return f"De voorwaarde is niet vervuld: {'; '.join(map(_text, condities))}."


def normen(regeling: Regeling, eis: Eis) -> tuple[str, ...]:
    """The open norms that may decide an eis, also through its afwijkingen and berekeningen."""
    given = [eis.indien, eis.geldt]
    for naam in eis.afwijkingen:
        given += _voorwaarden(regeling, naam)
    seen: set[str] = set()
    found = (naam for part in given if part is not None for naam in _norms(regeling, part, seen))
    return tuple(dict.fromkeys(found))


def waarschuwing(fout: Controlefout) -> str:
    """What a result that rests on a table says about a control that the table does not meet."""
    return (
        f"De tabel spreekt zichzelf tegen bij {fout.sleutel_tekst} ({fout.vindplaats}): in de kolom "
        f"{fout.controle.totaal} staat {_euros(fout.totaal)}, maar de bedragen van "
        f"{fout.controle.som} zijn samen {_euros(fout.som)}."
    )


def _voorwaarden(regeling: Regeling, afwijking: str) -> Iterator[e.Expression | None]:
    """The condition of an afwijking, and of all that may set it aside."""
    yield regeling.afwijkingen[afwijking].voorwaarde
    for ander in regeling.afwijkingen[afwijking].opzij_door:
        yield from _voorwaarden(regeling, ander)


def _norms(regeling: Regeling, expression: e.Expression, seen: set[str]) -> Iterator[str]:
    for part in walk(expression):
        if isinstance(part, e.Beoordelingsvraag):
            yield part.beoordeling
        elif isinstance(part, e.Aanroep) and part.berekening not in seen:
            seen.add(part.berekening)
            yield from _norms(regeling, regeling.berekeningen[part.berekening].uitdrukking, seen)


def _text(conditie: Conditie) -> str:
    text = " ".join(conditie.span.text.split())
    return text if text.startswith(conditie.woord) else f"{conditie.woord} {text}"


def _euros(centen: int) -> str:
    euros, rest = divmod(abs(centen), 100)
    amount = f"{euros:,}".replace(",", ".") + (f",{rest:02d}" if rest else "")
    return f"€ {'-' if centen < 0 else ''}{amount}"
