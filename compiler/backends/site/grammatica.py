"""The language reference: the grammar file read rule by rule, each with its example sentence.

Reads the layout that the grammar file promises: sections under a ruled comment, and every rule under
a comment with a sentence it reads. It knows no rule by name, only how Lark writes rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.code import kw
from compiler.backends.site.escape import literal
from compiler.vindplaats import slug

_SECTION = re.compile(r"^// -{5,}\s*(.+)$")
_COMMENT = re.compile(r"^// ?(.*)$")
_RULE = re.compile(r"^[?!]?(_?[a-zA-Z]\w*)(?:\.\d+)?\s*:\s*(.*)$")
_PIECE = re.compile(
    r'"(?P<woord>[^"]+)"|->\s*(?P<alias>\w+)|(?P<naam>_?[A-Za-z]\w*)|(?P<teken>[\[\]()|+*?])'
)
_TERMINALS = {
    "TEKST": "tekst tussen aanhalingstekens",
    "NAAM": "naam",
    "DATUM": "datum (7 juli 2025)",
    "BEDRAG": "bedrag (€ 1.500,00)",
    "PERCENTAGE": "percentage (85%)",
    "TERMIJN": "termijn (negen weken)",
    "GETAL": "getal (1.500)",
    "NUMMER": "nummer (7a)",
    "TEKSTREGEL": "tekstregel (> …)",
    "TABELRIJ": "tabelrij (| … | … |)",
    "MARK": "opsommingsteken",
}
_LAYOUT = {"_NL": "↵", "_INDENT": "ingesprongen:", "_DEDENT": ""}
_SIGNS = {"|": "of", "+": "…", "*": "…", "?": ""}


@dataclass(frozen=True, slots=True)
class Vorm:
    """One rule: its name, its example as coloured source, and its forms as finished markup."""

    naam: str
    anker: str
    voorbeeld: Markup
    vormen: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class Hoofdstuk:
    titel: str
    anker: str
    vormen: tuple[Vorm, ...]


def chapters(grammar: str) -> tuple[Hoofdstuk, ...]:
    """The sections of the grammar that hold rules people write."""
    rules = list(_read(grammar))
    known = {naam for _, naam, _, _ in rules}
    keywords = {naam: k for _, naam, _, body in rules if (k := _keyword(naam, body))}
    found: dict[str, list[Vorm]] = {}
    for section, naam, example, body in rules:
        if not section or naam.lower() != naam or naam.startswith("_"):
            continue
        forms = tuple(_form(alternative, known, keywords) for alternative in _alternatives(body))
        vorm = Vorm(naam.replace("_", " "), _anchor(naam), kw(example), forms)
        found.setdefault(section, []).append(vorm)
    return tuple(
        Hoofdstuk(titel, f"deel-{slug(titel)}", tuple(vormen)) for titel, vormen in found.items()
    )


def _anchor(naam: str) -> str:
    """A rule and its part ("waarde" and "waarde_") are two places."""
    return f"vorm-{slug(naam)}{'-deel' if naam.endswith('_') else ''}"


def _read(grammar: str) -> Iterator[tuple[str, str, str, str]]:
    """(section, name, example, body) of every rule, in the order of the file."""
    section, comment = "", list[str]()
    rule: tuple[str, str, str, list[str]] | None = None
    for line in [*grammar.splitlines(), "// end"]:
        if rule and line[:1].isspace() and line.strip():
            rule[3].append(line.strip())
            continue
        if rule:
            yield rule[0], rule[1], rule[2], " ".join(rule[3])
            rule = None
        if match := _SECTION.match(line):
            section, comment = match[1].strip(), []
        elif match := _COMMENT.match(line):
            comment.append(match[1])
        elif match := _RULE.match(line):
            rule = (_capital(section), match[1], "\n".join(comment), [match[2]])
            comment = []
        else:
            comment = []


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _keyword(naam: str, body: str) -> str:
    match = re.fullmatch(r'"(\w+)"', body.strip())
    return match[1] if match and naam.isupper() else ""


def _alternatives(body: str) -> list[str]:
    """The alternatives at the outer level; one form a line."""
    parts, depth, current = [], 0, ""
    for piece in re.split(r'("[^"]*"|[()\[\]|])', body):
        depth += piece in ("(", "[")
        depth -= piece in (")", "]")
        if piece == "|" and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += piece
    return [part.strip() for part in (*parts, current) if part.strip()]


def _form(alternative: str, known: set[str], keywords: dict[str, str]) -> Markup:
    pieces: list[Markup] = []
    for match in _PIECE.finditer(alternative):
        if match["woord"]:
            pieces.append(Markup('<b class="woord">{}</b>').format(literal(match["woord"])))
        elif match["naam"]:
            pieces.append(_name(match["naam"], known, keywords))
        elif match["teken"]:
            sign = _SIGNS.get(match["teken"], match["teken"])
            pieces.append(Markup('<span class="teken">{}</span>').format(literal(sign)))
    return Markup(" ").join(piece for piece in pieces if piece)


def _name(naam: str, known: set[str], keywords: dict[str, str]) -> Markup:
    if naam in _LAYOUT:
        sign = _LAYOUT[naam]
        return Markup('<span class="teken">{}</span>').format(literal(sign)) if sign else Markup("")
    if naam in keywords:
        return Markup('<b class="woord">{}</b>').format(literal(keywords[naam]))
    if naam in _TERMINALS:
        return Markup("<i>{}</i>").format(literal(_TERMINALS[naam]))
    shown = literal(naam.strip("_").lower().replace("_", " "))
    if naam in known and naam == naam.lower() and not naam.startswith("_"):
        return Markup('<a href="#{}">{}</a>').format(Markup(_anchor(naam)), shown)
    return Markup("<i>{}</i>").format(shown)
