"""`__init__.py` and `__main__.py`: the public face of the package, and its command."""

from __future__ import annotations

from compiler.backends.python.code import Group, Prefixed, literal, string
from compiler.backends.python.context import Context
from compiler.backends.python.documents import documents, function_of
from compiler.backends.python.emitter import Emitter

_RUNTIME_FACE = {
    "bedrag": ("Bedrag",),
    "invoer": ("Fout", "OngeldigDocument"),
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
