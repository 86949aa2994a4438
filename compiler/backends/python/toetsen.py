"""`toetsen.py`: what reads and tests a document of each kind."""

from __future__ import annotations

from compiler.backends.python import names
from compiler.backends.python.code import Atom, Group, Node, Prefixed, call, literal, string
from compiler.backends.python.context import Context
from compiler.backends.python.documents import documents, function_of
from compiler.backends.python.emitter import Emitter
from compiler.model.kinds import kinds_within
from compiler.model.nodes import Eis, Gegevens
from compiler.model.types import gegevens_in


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
