"""What stands around the package: the runtime it takes along, its pyproject.toml and its README."""

from __future__ import annotations

import json
from importlib.resources import files

from compiler.backends.python.context import Context
from compiler.backends.python.documents import documents, function_of
from compiler.model.nodes import Bepaling, Gegevens

ANNOUNCEMENT = "Gegenereerd uit de regeling; niet met de hand wijzigen."


def article_header(context: Context, deel: Bepaling) -> tuple[str, ...]:
    """The lines on top of a module: that it was made, and from which text."""
    number = deel.nummer if deel.soort == "artikel" else deel.soort
    bronhash = context.checked.bronhash.get(number, "")
    bron = f"bron: {deel.vindplaats}, {bronhash}" if bronhash else f"bron: {deel.vindplaats}"
    return (ANNOUNCEMENT, bron)


def runtime_files() -> dict[str, str]:
    """The runtime as it stands, by file name."""
    room = files("compiler.runtime")
    return {
        entry.name: entry.read_text(encoding="utf-8")
        for entry in sorted(room.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".py")
    }


def emit_pyproject(context: Context) -> str:
    """`pyproject.toml`: pydantic is all the package needs."""
    kop = context.regeling.kop
    name = kop.pakket.replace("_", "-")
    description = f"Toetst documenten aan: {kop.titel}"
    return "\n".join(
        (
            f"# {ANNOUNCEMENT}",
            "",
            "[build-system]",
            'requires = ["hatchling>=1.27"]',
            'build-backend = "hatchling.build"',
            "",
            "[project]",
            f"name = {_toml(name)}",
            f"version = {_toml(_version(context))}",
            f"description = {_toml(description)}",
            'readme = "README.md"',
            'requires-python = ">=3.11"',
            'dependencies = ["pydantic>=2.11,<3"]',
            "",
            "[tool.hatch.build.targets.wheel]",
            f"packages = [{_toml(kop.pakket)}]",
            "",
            "[tool.ruff]",
            "line-length = 100",
            'target-version = "py311"',
            "",
            "[tool.mypy]",
            "strict = true",
            'python_version = "3.11"',
            "",
        )
    )


def _toml(text: str) -> str:
    """A TOML basic string; JSON's escapes are a subset of TOML's."""
    return json.dumps(text, ensure_ascii=True) if text.isascii() else _toml_unicode(text)


def _toml_unicode(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def emit_readme(context: Context) -> str:
    """`README.md`, for who installs the package."""
    kop = context.regeling.kop
    soorten = documents(context)
    lines = [f"# {_markdown(kop.titel)}", ""]
    lines += [
        "Dit pakket toetst documenten aan deze regeling: het leest een document uit JSON, en geeft "
        "voor elke eis een bevinding, met de vindplaats en de reden.",
        "",
        f"Versie {context.regeling.versie or 'onbekend'}. {_markdown(kop.let_op)}".strip(),
        f"De tekst in {kop.authentiek} is authentiek; aan dit pakket zijn geen rechten te ontlenen.",
        "",
        "## Installeren",
        "",
        "```",
        "pip install .",
        "```",
        "",
        "Het pakket vraagt Python 3.11 of nieuwer, en verder alleen pydantic.",
        "",
    ]
    if soorten:
        lines += _readme_use(context, soorten)
    lines += [
        "## Gegenereerd",
        "",
        "Deze map is gegenereerd uit de regeling; wijzig haar niet met de hand.",
        "",
    ]
    return "\n".join(lines)


def _readme_use(context: Context, soorten: list[Gegevens]) -> list[str]:
    pakket = context.regeling.kop.pakket
    first = max(soorten, key=lambda gegevens: _number_of_eisen(context, gegevens))
    lees, toets = (function_of(context, verb, first) for verb in ("lees", "toets"))
    return [
        "## Gebruiken",
        "",
        "```python",
        f"from {pakket} import {lees}, {toets}",
        "",
        f"uitslag = {toets}({lees}(inhoud))  # bytes of str",
        "print(uitslag.oordeel)",
        "for bevinding in uitslag.bevindingen:",
        "    print(bevinding.vindplaats, bevinding.uitkomst, bevinding.melding)",
        "```",
        "",
        "Is het document niet te lezen, dan noemt `OngeldigDocument` alle fouten tegelijk. Geen "
        "veld is verplicht: wat ontbreekt of `null` is, is onbekend, en de uitslag noemt het.",
        "",
        "Op de opdrachtregel:",
        "",
        "```",
        f"python -m {pakket} toets {first.naam} document.json --formaat json",
        "```",
        "",
        "`bereken` rekent een berekening uit en `versies` noemt elke tekst met haar dagen; `--help` "
        "zegt meer."
        + (
            f" Met `--op 2025-07-07` telt de tekst die op die dag geldt, in Python met `{toets}(document, "
            "op=…)`; zonder de nieuwste. De uitslag zegt welke het was."
            if context.checked.geldigheid is not None
            else ""
        ),
        "",
        "Soorten documenten: " + ", ".join(f"`{soort.naam}`" for soort in soorten) + ". Het JSON "
        f"Schema van elke soort staat in `{pakket}/schema/`.",
        "",
        "## Waarden in JSON",
        "",
        '- Een bedrag is een tekst met een punt, `"1098263.11"`, of een geheel aantal euro\'s.',
        '- Een percentage is een tekst, `"12.5"`, of een geheel aantal procenten.',
        '- Een datum is `"2025-07-07"`; ja en nee zijn `true` en `false`.',
        "- Een lege lijst betekent: er zijn er geen. Van dubbele sleutels telt de laatste.",
        "- Een document telt hoogstens 500.000 bytes (als `str`: tekens); een groter wordt geweigerd, "
        "zodat lezen altijd kort duurt.",
        "",
    ]


def _number_of_eisen(context: Context, gegevens: Gegevens) -> int:
    return len(context.eisen_about.get(gegevens.naam, ()))


def _markdown(text: str) -> str:
    escaped = "".join(f"\\{char}" if char in "\\`*_[]<>#" else char for char in text)
    return " ".join(escaped.split())


def _version(context: Context) -> str:
    """The version of the project: the day of entry into force, as `2025.7.1`."""
    day = context.regeling.versie
    return f"{day.year}.{day.month}.{day.day}" if day else "0"
