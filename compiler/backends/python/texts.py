"""The official text as the package shows it: in docstrings, and in `tekst(…)`."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.backends.python.code import Atom, Group, string
from compiler.backends.python.context import Context
from compiler.backends.python.emitter import Emitter
from compiler.model.nodes import Alinea, Bepaling
from compiler.vindplaats import Vindplaats


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]


def text_of(context: Context, place: Vindplaats) -> tuple[str, ...]:
    """The paragraphs of official text at a place, with those below it."""
    bepalingen = context.bepalingen
    while place.delen and place not in bepalingen:
        place = place.parent
    return tuple(_paragraphs(bepalingen[place])) if place.delen else ()


def _paragraphs(bepaling: Bepaling) -> Iterator[str]:
    label = bepaling.label
    for deel in bepaling.inhoud:
        if isinstance(deel, Alinea):
            yield f"{label} {deel.tekst}".strip()
            label = ""
        elif isinstance(deel, Bepaling):
            yield from _paragraphs(deel)


Part = tuple[int, str, str]


def emit_text_function(header: tuple[str, ...]) -> str:
    """`teksten.py`: the official text by its citation; the text itself is loaded when asked for."""
    emitter = Emitter()
    emitter.use("._runtime.teksten", "zoek_tekst")
    emitter.line()
    emitter.line()
    emitter.line("def tekst(vindplaats: str) -> str:")
    with emitter.indented():
        emitter.docstring(
            "De officiële tekst van een bepaling, bijvoorbeeld van `artikel 9, eerste lid`.",
            more="Een vindplaats die niet bestaat, geeft OnbekendeVindplaats (een KeyError).",
        )
        emitter.line("# Pas hier: de tekst is groot, en wie alleen toetst, heeft haar niet nodig.")
        emitter.line("from .tekstdelen import TEKSTDELEN")
        emitter.line()
        emitter.line("return zoek_tekst(TEKSTDELEN, vindplaats)")
    return emitter.module(header, ("De officiële tekst zoeken bij haar vindplaats.", ()))


def emit_texts(context: Context, header: tuple[str, ...]) -> str:
    """`tekstdelen.py`: every part of the official text, in order, with its depth and address."""
    emitter = Emitter()
    emitter.use("._runtime.teksten", "Tekstdeel")
    parts = [part for deel in context.regeling.delen for part in _parts(deel, 0)]
    rows = tuple(Group((Atom(str(d)), string(p), string(t))) for d, p, t in parts)
    emitter.line()
    emitter.statement(Group(rows), "TEKSTDELEN: tuple[Tekstdeel, ...] = ")
    return emitter.module(header, ("De officiële tekst, bepaling voor bepaling.", ()))


def _parts(bepaling: Bepaling, depth: int) -> Iterator[Part]:
    place, label = str(bepaling.vindplaats), bepaling.label
    if not bepaling.inhoud or not isinstance(bepaling.inhoud[0], Alinea):
        yield depth, place, label
        place = label = ""
    for deel in bepaling.inhoud:
        if isinstance(deel, Alinea):
            yield depth if place else depth + 1, place, f"{label} {deel.tekst}".strip()
            place = label = ""
        elif isinstance(deel, Bepaling):
            yield from _parts(deel, depth + 1)
        else:
            for item in deel.items:
                yield from _parts(item, depth + 1)
