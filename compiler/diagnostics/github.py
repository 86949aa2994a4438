"""Diagnostics as annotations of GitHub: a remark beside the changed line.

::error title=KW204 onbekend lid,file=regeling/artikelen.kw,line=41,…::artikel 3 heeft drie leden
"""

from __future__ import annotations

from compiler.diagnostics.diagnostic import Diagnostic, Severity
from compiler.diagnostics.json_form import message

_COMMANDS = {
    Severity.FOUT: "error",
    Severity.WAARSCHUWING: "warning",
    Severity.OPMERKING: "notice",
}


def dump(diagnostics: tuple[Diagnostic, ...]) -> str:
    """One line per diagnostic."""
    return "".join(_annotation(diagnostic) + "\n" for diagnostic in diagnostics)


def _annotation(diagnostic: Diagnostic) -> str:
    span = diagnostic.primary.span
    start, end = span.start_position, span.end_position
    properties = {
        "title": f"{diagnostic.code.number} {diagnostic.title}",
        "file": span.source.name,
        "line": str(start.line),
        "endLine": str(end.line),
    }
    if start.line == end.line:  # columns are only read for a place within one line
        properties |= {"col": str(start.column), "endColumn": str(end.column)}
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    words = [message(diagnostic)]
    if diagnostic.help:
        words.append(f"hulp: {diagnostic.help}")
    if diagnostic.answer:
        words.append(f"aanvaard: {diagnostic.answer}")
    if diagnostic.vindplaats:
        words.append(str(diagnostic.vindplaats))
    return f"::{_COMMANDS[diagnostic.severity]} {written}::{_data(chr(10).join(words))}"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
