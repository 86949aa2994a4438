"""`modellen.py` and `keuzelijsten.py`: the data that the regulation asks for, typed."""

from __future__ import annotations

from compiler.backends.python.code import Atom, Group, Node, Prefixed, call, literal, string
from compiler.backends.python.context import Context
from compiler.backends.python.emitter import Emitter
from compiler.backends.python.texts import sentence_case
from compiler.model.nodes import Gegevens, Keuze, Keuzelijst, Veld
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type, gegevens_in

LARGEST_LIST = 10_000
_FIELDS = {
    Basistype.BEDRAG: "Bedragveld",
    Basistype.PERCENTAGE: "Percentageveld",
    Basistype.DATUM: "Datumveld",
    Basistype.AANTAL: "Aantalveld",
    Basistype.TEKST: "Tekstveld",
    Basistype.JA_NEE: "JaNeeveld",
}


def emit_keuzelijsten(context: Context, header: tuple[str, ...]) -> str:
    emitter = Emitter()
    for lijst in context.regeling.keuzelijsten.values():
        _emit_keuzelijst(context, emitter, lijst)
    if context.regeling.beoordelingen:
        emitter.use("enum", "StrEnum")
        emitter.line()
        emitter.line()
        emitter.line("class Beoordelingsnaam(StrEnum):")
        with emitter.indented():
            emitter.docstring("De open normen waarop een document een antwoord kan meedragen.")
            emitter.line()
            for naam in context.regeling.beoordelingen:
                emitter.statement(string(naam), f"{context.constants[('norm', naam)]} = ")
    return emitter.module(header, ("De keuzelijsten van de regeling.", ()))


def label_of(keuze: Keuze) -> str:
    return keuze.label or keuze.naam.replace("_", " ")


def _emit_keuzelijst(context: Context, emitter: Emitter, lijst: Keuzelijst) -> None:
    emitter.use("._runtime.keuze", "Keuze")
    emitter.line()
    emitter.line()
    emitter.line(f"class {context.classes[('keuzelijst', lijst.naam)]}(Keuze):")
    with emitter.indented():
        first = sentence_case(lijst.omschrijving or lijst.naam.replace("_", " ")).rstrip(".")
        emitter.docstring(f"{first} ({lijst.vindplaats}).")
        emitter.line()
        for keuze in lijst.waarden:
            member = context.members[lijst.naam][keuze.naam]
            value = f"{literal(keuze.naam)}, {literal(label_of(keuze))}"
            if len(f"    {member} = {value}") <= 100:
                emitter.line(f"{member} = {value}")
            else:
                pair = Group((string(keuze.naam), string(label_of(keuze))))
                emitter.statement(pair, f"{member} = ")


def emit_models(context: Context, header: tuple[str, ...]) -> str:
    emitter = Emitter()
    emitter.use("pydantic", "BaseModel")
    emitter.use("pydantic", "ConfigDict")
    emitter.line()
    emitter.line()
    _emit_base(emitter)
    if context.regeling.beoordelingen:
        _emit_beoordeling(emitter)
    for gegevens in in_order(context):
        _emit_gegevens(context, emitter, gegevens)
    return emitter.module(
        header,
        (
            "De gegevens die de regeling vraagt; wat ontbreekt, is onbekend.",
            (),
        ),
    )


def in_order(context: Context) -> list[Gegevens]:
    """Every gegevens after those it contains, otherwise in the order of the text."""
    found: dict[str, Gegevens] = {}
    busy: set[str] = set()

    def add(naam: str) -> None:
        if naam in found or naam in busy:
            return
        busy.add(naam)
        gegevens = context.regeling.gegevens[naam]
        for veld in gegevens.velden:
            if (inner := gegevens_in(veld.type)) is not None:
                add(inner)
        found[naam] = gegevens

    for naam in context.regeling.gegevens:
        add(naam)
    return list(found.values())


def _emit_base(emitter: Emitter) -> None:
    emitter.line("class Gegeven(BaseModel):")
    with emitter.indented():
        emitter.docstring("De basis van alle gegevens: onveranderlijk, zonder onbekende velden.")
        emitter.line()
        emitter.line("# Elke soort wordt pas opgebouwd als zij voor het eerst wordt gelezen.")
        emitter.line('model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)')


def _emit_beoordeling(emitter: Emitter) -> None:
    emitter.use("typing", "Literal")
    emitter.use("pydantic", "Field")
    emitter.use(".keuzelijsten", "Beoordelingsnaam")
    emitter.use("._runtime.velden", "Tekstveld")
    emitter.line()
    emitter.line()
    emitter.line("class Beoordeling(Gegeven):")
    with emitter.indented():
        emitter.docstring("Het antwoord op een open norm.")
        emitter.line()
        for naam, annotation, omschrijving in BEOORDELING:
            _emit_field(emitter, naam, naam, annotation, omschrijving)


BEOORDELING = (
    ("naam", "Beoordelingsnaam", "de open norm"),
    ("antwoord", 'Literal["ja", "nee"]', "het antwoord"),
    ("wie", "Tekstveld", "wie heeft beoordeeld"),
    ("motivering", "Tekstveld", "waarom zo is beoordeeld"),
)


def _emit_gegevens(context: Context, emitter: Emitter, gegevens: Gegevens) -> None:
    emitter.line()
    emitter.line()
    emitter.line(f"class {context.classes[('gegevens', gegevens.naam)]}(Gegeven):")
    with emitter.indented():
        first = gegevens.omschrijving or gegevens.naam.replace("_", " ")
        emitter.docstring(f"{sentence_case(first).rstrip('.')} ({gegevens.vindplaats}).")
        emitter.line()
        for veld in gegevens.velden:
            attribute = context.field(gegevens.naam, veld.naam)
            annotation = _annotation(context, emitter, veld.type)
            _emit_field(emitter, attribute, veld.naam, annotation, _description(veld))
        if context.regeling.beoordelingen:
            emitter.use("pydantic", "Field")
            annotation = _list_annotation(emitter, "Beoordeling")
            description = "de antwoorden op open normen"
            _emit_field(emitter, "beoordelingen", "beoordelingen", annotation, description)
        else:
            emitter.line("beoordelingen: tuple[()] | None = None")


def _description(veld: Veld) -> str:
    return veld.omschrijving


def _emit_field(
    emitter: Emitter, attribute: str, naam: str, annotation: str, description: str
) -> None:
    extra: list[Node] = []
    if attribute != naam:
        extra.append(Prefixed("alias=", string(naam)))
    if description:
        extra.append(Prefixed("description=", string(description)))
    if not extra:
        emitter.line(f"{attribute}: {annotation} | None = None")
        return
    emitter.use("pydantic", "Field")
    default = Prefixed("default=", Atom("None"))
    emitter.statement(call("Field", default, *extra), f"{attribute}: {annotation} | None = ")


def _annotation(context: Context, emitter: Emitter, type_: Type) -> str:
    match type_:
        case Basistype():
            if type_ not in _FIELDS:
                raise ValueError(f"een veld van de soort {type_}: dat kan na de controles niet")
            return emitter.use("._runtime.velden", _FIELDS[type_])
        case Keuzetype(keuzelijst):
            return emitter.use(".keuzelijsten", context.classes[("keuzelijst", keuzelijst)])
        case Gegevenstype(gegevens):
            return context.classes[("gegevens", gegevens)]
        case Lijst(van):
            return _list_annotation(emitter, _annotation(context, emitter, van))


def _list_annotation(emitter: Emitter, inner: str) -> str:
    return f"{emitter.use('._runtime.velden', 'Lijstveld')}[{inner}]"
