"""Diagnostics and the ledger as JSON: the form of `kw controleer --formaat json`.

The names of the fields are an interface: `regel` is the number of a line, both ends count from 1,
and the end is the place after the last character.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from compiler.diagnostics.diagnostic import Diagnostic

Json = str | int | None | Sequence["Json"] | Mapping[str, "Json"]


def dump(
    diagnostics: tuple[Diagnostic, ...],
    verantwoording: Sequence[Mapping[str, Json]] = (),
    ascii_only: bool = False,
) -> str:
    """One JSON object, `{"meldingen": […], "verantwoording": […]}`, ending in a line end."""
    data: dict[str, Json] = {
        "meldingen": [melding(diagnostic) for diagnostic in diagnostics],
        "verantwoording": list(verantwoording),
    }
    return json.dumps(data, ensure_ascii=ascii_only, indent=2) + "\n"


def melding(diagnostic: Diagnostic) -> dict[str, Json]:
    """One diagnostic as a mapping, in the fixed order of fields."""
    span = diagnostic.primary.span
    start, end = span.start_position, span.end_position
    return {
        "code": diagnostic.code.number,
        "ernst": diagnostic.severity.value,
        "titel": diagnostic.title,
        "melding": message(diagnostic),
        "bestand": span.source.name,
        "regel": start.line,
        "kolom": start.column,
        "eind_regel": end.line,
        "eind_kolom": end.column,
        "vindplaats": str(diagnostic.vindplaats) if diagnostic.vindplaats else None,
        "hulp": diagnostic.help or None,
        "gewicht": diagnostic.code.weight or None,
        "antwoord": diagnostic.answer or None,
    }


def message(diagnostic: Diagnostic) -> str:
    """The finding in words: what the label says, then the explanation; else the title."""
    parts = [part for part in (diagnostic.primary.text, diagnostic.explanation) if part]
    if len(parts) < 2:
        return "".join(parts) or diagnostic.title
    return " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in parts)
