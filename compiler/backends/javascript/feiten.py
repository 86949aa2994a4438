"""The names under which a bevinding shows the facts it rests on, where they are not just the field's.

An eis reads fields of its document and of its element; the runtime finds them in its expressions.
Only where a field of that name is read of two things does the shown name also say whose it is.
"""

from __future__ import annotations

from compiler.backends.javascript.literal import Value
from compiler.model import nodes
from compiler.model.types import gegevens_in


def labels(regeling: nodes.Regeling, eis: nodes.Eis) -> Value:
    """Per fact the name it is shown under, empty where that is its own; None where all are so."""
    onderwerp = eis.onderwerp
    carriers = {onderwerp.soort if onderwerp.lijst else onderwerp.variabele: onderwerp.soort}
    list_field = regeling.gegevens[onderwerp.soort].veld(onderwerp.lijst)
    if list_field is not None and (element := gegevens_in(list_field.type)) is not None:
        carriers[onderwerp.variabele] = element
    read = [naam for _, naam in eis.feiten]
    found = [
        "" if read.count(naam) == 1 else f"{variabele}.{naam}"
        for variabele, naam in eis.feiten
        if variabele in carriers and _is_plain(regeling, carriers[variabele], naam)
    ]
    return tuple(found) if any(found) else None


def _is_plain(regeling: nodes.Regeling, soort: str, naam: str) -> bool:
    veld = regeling.gegevens[soort].veld(naam)
    return veld is not None and gegevens_in(veld.type) is None
