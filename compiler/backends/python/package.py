"""The files around the articles: the public face, toetsen, the command, the project."""

from __future__ import annotations

import json
from datetime import date
from importlib.resources import files

from compiler.backends.python import names
from compiler.backends.python.code import Atom, Group, Node, Prefixed, call, literal, string
from compiler.backends.python.context import Context
from compiler.backends.python.emitter import Emitter
from compiler.model.checked import CheckedRegeling
from compiler.model.kinds import kinds_within
from compiler.model.nodes import Bepaling, Eis, Gegevens
from compiler.model.types import gegevens_in

ANNOUNCEMENT = "Gegenereerd uit de regeling; niet met de hand wijzigen."


def documents(context: Context) -> list[Gegevens]:
    return [gegevens for gegevens in context.regeling.gegevens.values() if gegevens.document]


def version(context: Context) -> str:
    """The version of the project: the day of entry into force, as `2025.7.1`."""
    day = context.regeling.versie
    return f"{day.year}.{day.month}.{day.day}" if day else "0"


# ---------------------------------------------------------------- toetsen.py


def emit_toetsen(context: Context, header: tuple[str, ...]) -> str:
    """`toetsen.py`: lees_ and toets_ for every kind of document."""
    emitter = Emitter()
    _emit_regeling(context, emitter)
    _emit_delen(context, emitter)
    for gegevens in documents(context):
        _emit_stappen(context, emitter, gegevens)
    for gegevens in documents(context):
        _emit_lees(context, emitter, gegevens)
        _emit_toets(context, emitter, gegevens)
    _emit_soorten(context, emitter)
    return emitter.module(header, ("Documenten lezen en toetsen.", ()))


def function_of(context: Context, verb: str, gegevens: Gegevens) -> str:
    return context.functions.add((verb, gegevens.naam), f"{verb}_{names.function(gegevens.naam)}")


def _emit_regeling(context: Context, emitter: Emitter) -> None:
    kop, regeling = context.regeling.kop, context.regeling
    day = regeling.versie
    emitter.statement(string(day.isoformat() if day else ""), "VERSIE = ")
    emitter.docstring("De dag van inwerkingtreding van deze versie van de regeling.")
    emitter.line()
    emitter.statement(string(kop.let_op), "LET_OP = ")
    emitter.docstring("Wat de lezer van elke uitslag over de tekst moet weten.")
    emitter.line()
    arguments: list[Node] = [string(kop.titel), Atom("VERSIE"), Atom("LET_OP")]
    if regeling.onderdelen:
        lijst = context.classes[("keuzelijst", regeling.onderdelen)]
        emitter.use(".keuzelijsten", lijst)
        arguments.append(Atom(f"tuple(onderdeel.value for onderdeel in {lijst})"))
    emitter.use("._runtime.uitslag", "Regelinggegevens")
    emitter.statement(call("Regelinggegevens", *arguments), "REGELING = ")


def _class(context: Context, emitter: Emitter, gegevens: str) -> str:
    return emitter.use(".modellen", context.classes[("gegevens", gegevens)])


def _emit_delen(context: Context, emitter: Emitter) -> None:
    """Where in each kind of data other data stand about which an eis speaks."""
    tested = {eis.onderwerp.soort for eis in context.regeling.eisen.values()}
    items: list[Node] = []
    for gegevens in context.regeling.gegevens.values():
        parts: list[Node] = []
        for veld in gegevens.velden:
            inner = gegevens_in(veld.type)
            if inner is not None and kinds_within(inner, context.regeling.gegevens) & tested:
                emitter.use("._runtime.toetsen", "Deel")
                attribute = context.field(gegevens.naam, veld.naam)
                arguments: list[Node] = [string(attribute), string(veld.naam)]
                if not veld.mag_ontbreken and inner in tested:
                    arguments.append(Atom(_class(context, emitter, inner)))
                parts.append(call("Deel", *arguments))
        if parts:
            key = _class(context, emitter, gegevens.naam)
            items.append(Prefixed(f"{key}: ", Group(tuple(parts))))
    emitter.use("._runtime.toetsen", "Delen")
    emitter.statement(Group(tuple(items), "{}"), "DELEN: Delen = ")


def _steps_name(gegevens: Gegevens) -> str:
    return f"_EISEN_{names.constant(gegevens.naam)}"


def _emit_stappen(context: Context, emitter: Emitter, gegevens: Gegevens) -> None:
    reachable = kinds_within(gegevens.naam, context.regeling.gegevens)
    eisen = sorted(
        (found for kind in reachable for found in context.eisen_about.get(kind, ())),
        key=lambda found: found[0],
    )
    steps = tuple(_stap(context, emitter, gegevens, eis) for _, eis in eisen)
    emitter.use("._runtime.toetsen", "Stap")
    emitter.statement(Group(steps), f"{_steps_name(gegevens)}: tuple[Stap, ...] = ")


def _stap(context: Context, emitter: Emitter, gegevens: Gegevens, eis: Eis) -> Node:
    module = emitter.use(".artikelen", context.module_of(eis.vindplaats))
    arguments = [Atom(f"{module}.{context.functions[('eis', eis.functie)]}")]
    onderwerp = eis.onderwerp
    if onderwerp.lijst or onderwerp.soort != gegevens.naam or _recursive(context, gegevens):
        arguments.append(Atom(_class(context, emitter, onderwerp.soort)))
    if onderwerp.lijst:
        arguments.append(string(context.field(onderwerp.soort, onderwerp.lijst)))
        arguments.append(string(onderwerp.lijst))
        veld = context.regeling.gegevens[onderwerp.soort].veld(onderwerp.lijst)
        if veld is not None and not veld.mag_ontbreken:
            arguments.append(Atom("verplicht=True"))
    return call("Stap", *arguments)


def _recursive(context: Context, gegevens: Gegevens) -> bool:
    inner = (gegevens_in(veld.type) for veld in gegevens.velden)
    known = context.regeling.gegevens
    return any(gegevens.naam in kinds_within(naam, known) for naam in inner if naam is not None)


def _emit_lees(context: Context, emitter: Emitter, gegevens: Gegevens) -> None:
    model = _class(context, emitter, gegevens.naam)
    emitter.use("._runtime.lezen", "lees")
    emitter.line()
    emitter.line()
    name = function_of(context, "lees", gegevens)
    emitter.line(f"def {name}(inhoud: str | bytes | bytearray) -> {model}:")
    with emitter.indented():
        emitter.docstring(
            f"Leest {_words(gegevens)} uit JSON.",
            more="Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.",
        )
        emitter.line(f"return lees({model}, inhoud)")


def _emit_toets(context: Context, emitter: Emitter, gegevens: Gegevens) -> None:
    model = _class(context, emitter, gegevens.naam)
    emitter.use("._runtime.uitslag", "Uitslag")
    emitter.use("._runtime.toetsen", "toets_alle")
    emitter.line()
    emitter.line()
    name = function_of(context, "toets", gegevens)
    dated = context.checked.geldigheid is not None
    parameters: list[Node] = [Atom(f"document: {model}")]
    if dated:
        parameters.append(Atom(f"op: {emitter.use('datetime', 'date')} | None = None"))
    emitter.signature(name, tuple(parameters), "Uitslag")
    with emitter.indented():
        emitter.docstring(
            f"Toetst {_words(gegevens)}: een bevinding voor elke eis.",
            more="`op` kiest de tekst die op die dag geldt; anders de nieuwste." if dated else "",
        )
        if dated:
            _emit_choice(emitter, gegevens)
        emitter.line(f"getoetst = toets_alle(document, {_steps_name(gegevens)}, DELEN)")
        emitter.line(f"return Uitslag(REGELING, {literal(gegevens.naam)}, getoetst)")


def _emit_soorten(context: Context, emitter: Emitter) -> None:
    """Each kind of document by its name, for the command line."""
    items = tuple(
        Prefixed(
            f"{literal(gegevens.naam)}: ",
            Group(tuple(Atom(function_of(context, verb, gegevens)) for verb in ("lees", "toets"))),
        )
        for gegevens in documents(context)
    )
    emitter.use("._runtime.toetsen", "Soorten")
    emitter.line()
    emitter.line()
    emitter.statement(Group(items, "{}"), "SOORTEN: Soorten = ")


def _emit_choice(emitter: Emitter, gegevens: Gegevens) -> None:
    """An earlier version tests by its own rules."""
    emitter.use("._runtime.versies", "eerdere_versie")
    emitter.use(".geldigheid", "versies")
    emitter.line("if (eerder := eerdere_versie(versies, op)) is not None:")
    with emitter.indented():
        soort = literal(names.function(gegevens.naam))
        emitter.line(f"uitslag: Uitslag = eerder.toets({soort}, document)")
        emitter.line("return uitslag")


def _words(gegevens: Gegevens) -> str:
    return f"een document van de soort {gegevens.naam}"


# ---------------------------------------------------------------- geldigheid.py


def version_folder(checked: CheckedRegeling) -> str:
    """The folder of an earlier version: `v2025_07_01`."""
    assert checked.geldigheid is not None
    return f"v{checked.geldigheid.vanaf.isoformat().replace('-', '_')}"


def emit_geldigheid(context: Context, header: tuple[str, ...]) -> str:
    """`geldigheid.py`: the versions, and which of them holds on a day."""
    emitter = Emitter()
    emitter.use("datetime", "date")
    emitter.use("._runtime.versies", "Versie")
    emitter.use("._runtime.versies", "kies_versie")
    pakket = context.regeling.kop.pakket
    items: list[Node] = []
    for checked in (*context.checked.eerder, context.checked):
        geldigheid = checked.geldigheid
        assert geldigheid is not None
        inner = f".eerder.{version_folder(checked)}" if checked is not context.checked else ""
        until = geldigheid.tot_en_met
        items.append(
            call(
                "Versie",
                Atom(_day(geldigheid.vanaf)),
                Atom(_day(until) if until is not None else "None"),
                string(pakket + inner),
            )
        )
    emitter.statement(Group(tuple(items)), "versies: tuple[Versie, ...] = ")
    emitter.docstring("Elke tekst van de regeling, de oudste eerst.")
    emitter.line()
    emitter.line()
    emitter.line("def versie_op(dag: date) -> Versie:")
    with emitter.indented():
        emitter.docstring("De versie die op een dag geldt; GeldtNiet als dat er geen is.")
        emitter.line("return kies_versie(versies, dag)")
    return emitter.module(header, ("Welke tekst op welke dag geldt.", ()))


def _day(day: date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"


# ---------------------------------------------------------------- __init__.py and __main__.py


_RUNTIME_FACE = {
    "bedrag": ("Bedrag",),
    "lezen": ("Fout", "OngeldigDocument"),
    "logica": ("Beoordelen", "Onbekend"),
    "teksten": ("OnbekendeVindplaats",),
    "termijn": ("Periode", "Termijn"),
    "uitslag": ("Bevinding", "Oordeel", "Uitkomst", "Uitslag"),
}


def emit_init(context: Context, header: tuple[str, ...]) -> str:
    """`__init__.py`: the public face of the package."""
    emitter = Emitter()
    public: set[str] = {"VINDPLAATSEN"}

    def face(module: str, name: str) -> None:
        public.add(emitter.use(module, name))

    for room, classes in _RUNTIME_FACE.items():
        for name in classes:
            face(f"._runtime.{room}", name)
    if context.checked.geldigheid is not None:
        for name in ("GeldtNiet", "Versie"):
            face("._runtime.versies", name)
        face(".geldigheid", "versies")
        face(".geldigheid", "versie_op")
    face(".toetsen", "VERSIE")
    face(".toetsen", "LET_OP")
    face(".teksten", "tekst")
    for naam in context.regeling.keuzelijsten:
        face(".keuzelijsten", context.classes[("keuzelijst", naam)])
    for naam in context.regeling.gegevens:
        face(".modellen", context.classes[("gegevens", naam)])
    if context.regeling.beoordelingen:
        face(".modellen", "Beoordeling")
        face(".keuzelijsten", "Beoordelingsnaam")
    for gegevens in documents(context):
        face(".toetsen", function_of(context, "lees", gegevens))
        face(".toetsen", function_of(context, "toets", gegevens))
    for naam, berekening in context.regeling.berekeningen.items():
        module = context.module_of(berekening.vindplaats)
        face(f".artikelen.{module}", context.functions[("berekening", naam)])
    _emit_vindplaatsen(context, emitter)
    emitter.line()
    emitter.statement(
        Group(tuple(string(name) for name in _dunder_all(public)), "[]"), "__all__ = "
    )
    return emitter.module(
        header, (f"{context.regeling.kop.titel.rstrip('.')}: documenten toetsen.", ())
    )


def _dunder_all(public: set[str]) -> list[str]:
    """In the order that ruff's RUF022 asks: constants, classes, functions."""

    def kind(name: str) -> int:
        return 0 if name.isupper() else 1 if name[0].isupper() else 2

    return sorted(public, key=lambda name: (kind(name), name))


def _emit_vindplaatsen(context: Context, emitter: Emitter) -> None:
    places = {str(b.vindplaats): b.vindplaats.anchor for b in context.regeling.walk()}
    items = tuple(
        Prefixed(f"{literal(place)}: ", string(anchor)) for place, anchor in places.items()
    )
    emitter.statement(Group(items, "{}"), "VINDPLAATSEN: dict[str, str] = ")
    emitter.docstring("Elke bepaling van de regeling, met haar adres op de site.")


def emit_main(context: Context, header: tuple[str, ...]) -> str:
    """`__main__.py`: `python -m pakket toets SOORT BESTAND`."""
    emitter = Emitter()
    emitter.use("._runtime.opdracht", "voer_uit")
    dated = context.checked.geldigheid is not None
    versies = emitter.use(".geldigheid", "versies") if dated else "()"
    emitter.line('if __name__ == "__main__":')
    with emitter.indented():
        package = literal(context.regeling.kop.pakket)
        emitter.line(f"raise SystemExit(voer_uit({package}, {versies}, sys.argv[1:]))")
    text = emitter.module(header, ("De opdrachtregel van het pakket.", ()))
    return text.replace("import annotations\n", "import annotations\n\nimport sys\n", 1)


# ---------------------------------------------------------------- the project


def runtime_files() -> dict[str, str]:
    """The runtime as it stands, by file name."""
    room = files("compiler.runtime")
    return {
        entry.name: entry.read_text(encoding="utf-8")
        for entry in sorted(room.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".py")
    }


def emit_pyproject(context: Context) -> str:
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
            f"version = {_toml(version(context))}",
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


def article_header(context: Context, deel: Bepaling) -> tuple[str, ...]:
    number = deel.nummer if deel.soort == "artikel" else deel.soort
    bronhash = context.checked.bronhash.get(number, "")
    bron = f"bron: {deel.vindplaats}, {bronhash}" if bronhash else f"bron: {deel.vindplaats}"
    return (ANNOUNCEMENT, bron)
