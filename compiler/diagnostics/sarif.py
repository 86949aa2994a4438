"""Diagnostics as SARIF 2.1.0, the form that code scanning reads.

A finding keeps its fingerprint when lines above it move: it is made of the code, the legal address
and the words on the line, not of the number of the line.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from urllib.parse import quote

from compiler.diagnostics.codes import REGISTER, Code
from compiler.diagnostics.diagnostic import Diagnostic, Label, Severity
from compiler.diagnostics.json_form import message
from compiler.diagnostics.uitleg import read_uitleg
from compiler.vindplaats import slug

Json = str | int | bool | None | Sequence["Json"] | Mapping[str, "Json"]

_LEVELS = {Severity.FOUT: "error", Severity.WAARSCHUWING: "warning", Severity.OPMERKING: "note"}


def dump(
    diagnostics: tuple[Diagnostic, ...], version: str, site: str = "", ascii_only: bool = False
) -> str:
    """One SARIF log. `site` is where the site stands; without it a rule has no helpUri."""
    numbers = sorted({diagnostic.code.number for diagnostic in diagnostics})
    seen: Counter[str] = Counter()
    log: dict[str, Json] = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "kw",
                        "version": version,
                        "language": "nl",
                        "rules": [_rule(REGISTER[number], site) for number in numbers],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {"PROJECT": {"description": {"text": "map van het project"}}},
                "results": [_result(d, numbers.index(d.code.number), seen) for d in diagnostics],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=ascii_only, indent=2) + "\n"


def _rule(code: Code, site: str) -> dict[str, Json]:
    rule: dict[str, Json] = {
        "id": code.number,
        "name": code.slug,
        "shortDescription": {"text": code.title},
        "defaultConfiguration": {"level": _LEVELS[Severity(code.severity)]},
    }
    uitleg = read_uitleg(code.number)
    if uitleg is not None:
        rule["help"] = {"text": f"{uitleg.wat}\n\n{uitleg.waarom}", "markdown": uitleg.markdown}
    if site:
        rule["helpUri"] = f"{site.rstrip('/')}/meldingen/{slug(code.slug)}/"
    return rule


def _result(diagnostic: Diagnostic, rule: int, seen: Counter[str]) -> dict[str, Json]:
    words = message(diagnostic)
    if diagnostic.help:
        words = f"{words}\nhulp: {diagnostic.help}"
    result: dict[str, Json] = {
        "ruleId": diagnostic.code.number,
        "ruleIndex": rule,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": words},
        "locations": [_location(diagnostic.primary, str(diagnostic.vindplaats or ""))],
        "partialFingerprints": {"kwMelding/v1": _fingerprint(diagnostic, seen)},
    }
    if diagnostic.answer:
        result["suppressions"] = [{"kind": "inSource", "justification": diagnostic.answer}]
    if diagnostic.secondary:
        result["relatedLocations"] = [_location(label) for label in diagnostic.secondary]
    return result


def _location(label: Label, vindplaats: str = "") -> dict[str, Json]:
    start, end = label.span.start_position, label.span.end_position
    location: dict[str, Json] = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(label.span.source.name), "uriBaseId": "PROJECT"},
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        }
    }
    if label.text:
        location["message"] = {"text": label.text}
    if vindplaats:
        location["logicalLocations"] = [{"fullyQualifiedName": vindplaats}]
    return location


def _fingerprint(diagnostic: Diagnostic, seen: Counter[str]) -> str:
    span = diagnostic.primary.span
    line = " ".join(span.source.line(span.start_position.line).split())
    basis = "\n".join(
        (
            diagnostic.code.number,
            span.source.name,
            str(diagnostic.vindplaats or ""),
            line,
            span.text,
        )
    )
    seen[basis] += 1
    return sha256(f"{basis}\n{seen[basis]}".encode()).hexdigest()[:32]
