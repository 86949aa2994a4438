"""The `.kw` source of each part of a regulation, and fingerprints of it and of the rules."""

from __future__ import annotations

from hashlib import sha256

from compiler.model.nodes import Bepaling, Regeling


def excerpts(regeling: Regeling) -> dict[str, str]:
    """The source of every article by its number, and of other parts by their kind ("bijlage")."""
    found: dict[str, str] = {}
    for index, deel in enumerate(regeling.delen):
        source = deel.span.source
        following = next((d for d in regeling.delen[index + 1 :] if d.span.source is source), None)
        start = _line_start(deel)
        end = _line_start(following) if following else len(source.text)
        key = deel.nummer if deel.soort == "artikel" else deel.soort
        text = source.text[start:end].replace("\r\n", "\n").rstrip() + "\n"
        found[key] = found.get(key, "") + text
    return found


def fingerprints(regeling: Regeling) -> dict[str, str]:
    """A short hash of each excerpt, the same on every machine."""
    return {key: sha256(text.encode()).hexdigest()[:16] for key, text in excerpts(regeling).items()}


def rules_fingerprint(regeling: Regeling) -> str:
    """A hash of the rules and examples as written, apart from the official text and the layout."""
    rules = (regel for bepaling in regeling.walk() for regel in bepaling.regels)
    written = "\n".join(" ".join(regel.span.text.split()) for regel in rules)
    return sha256(written.encode()).hexdigest()


def _line_start(deel: Bepaling) -> int:
    """The start of the line that opens a part: the nearest one at the margin."""
    source = deel.span.source
    line = source.position(deel.span.start).line
    while line > 1 and source.line(line)[:1] in ("", " ", "\t", "#"):
        line -= 1
    return source.line_starts[line - 1]
