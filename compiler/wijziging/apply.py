"""Carries out the instructions of one amending regulation on a tree.

An instruction that does not fit leaves the tree as it was and is reported, with the text it was held
against; the ones after it are carried out all the same, so that one run shows every mistake.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from compiler.diagnostics.diagnostic import Diagnostic
from compiler.wijziging import (
    apply_deletion,
    apply_insertion,
    apply_numbers,
    apply_parts,
    apply_words,
)
from compiler.wijziging.instructies import (
    AanduidingVervalt,
    InhoudKomtTeLuiden,
    Instructie,
    KomtTeLuiden,
    Opdracht,
    PlaatsAanduiding,
    RegelingIngetrokken,
    TekstKomtTeLuiden,
    Vernummer,
    Vervalt,
    VervangWoorden,
    VoegDelenIn,
    VoegWoordenIn,
    VoegWoordenToe,
    VoegZinIn,
    WoordenVervallen,
)
from compiler.wijziging.state import Bewerking, Gewijzigd, PastNiet, Vervallen
from compiler.wijziging.tabel.fold import Tabelwijziging, fold
from compiler.wijziging.tabel.printed import keuzelijsten
from compiler.wijziging.tabel.unfold import unfold
from compiler.wijziging.tree import Deel, walk


@dataclass(frozen=True, slots=True)
class Toegepast:
    """The tree afterwards, what became of its parts, and the tables whose onderdelen changed."""

    root: Deel
    gewijzigd: tuple[Gewijzigd, ...]
    vervallen: tuple[Vervallen, ...]
    tabellen: tuple[Tabelwijziging, ...]
    diagnostics: tuple[Diagnostic, ...]


def apply(root: Deel, opdrachten: tuple[Opdracht, ...]) -> Toegepast:
    """The tree with these instructions carried out, in this order."""
    lijsten = keuzelijsten(root)
    root = unfold(root, lijsten)
    begin = {p.vindplaats: p.deel.naam for p in reversed(list(walk(root)))}
    werk = Bewerking(root, begin)
    for opdracht in opdrachten:
        werk.opdracht = opdracht.plaats
        for instructie in opdracht.instructies:
            _try(werk, instructie)
    folded = fold(werk.root, lijsten)
    return Toegepast(
        folded.root,
        tuple(_in_table(change, folded.tabellen) for change in werk.gewijzigd),
        tuple(gone for gone in werk.vervallen if "#" not in gone.naam),
        folded.tabellen,
        tuple(werk.diagnostics),
    )


def _in_table(change: Gewijzigd, tabellen: tuple[Tabelwijziging, ...]) -> Gewijzigd:
    """What changed in an onderdeel of a table, changed in the part that holds the table."""
    for tabel in tabellen:
        if change.naam in tabel.namen:
            return replace(change, naam=f"{tabel.naam}#tabel")
    return change


def _try(werk: Bewerking, instructie: Instructie) -> None:
    before = (werk.root, len(werk.gewijzigd), len(werk.vervallen))
    try:
        _carry_out(werk, instructie)
    except PastNiet as refused:
        werk.root = before[0]
        del werk.gewijzigd[before[1] :]
        del werk.vervallen[before[2] :]
        werk.diagnostics.append(refused.diagnostic)


def _carry_out(werk: Bewerking, instructie: Instructie) -> None:
    match instructie:
        case VervangWoorden():
            apply_words.replace_words(werk, instructie)
        case VoegWoordenIn():
            apply_words.insert_words(werk, instructie)
        case VoegWoordenToe():
            apply_words.add_words(werk, instructie)
        case WoordenVervallen():
            apply_words.delete_words(werk, instructie)
        case TekstKomtTeLuiden():
            apply_words.new_text(werk, instructie)
        case VoegZinIn():
            apply_words.insert_sentence(werk, instructie)
        case KomtTeLuiden():
            apply_parts.new_parts(werk, instructie)
        case InhoudKomtTeLuiden():
            apply_parts.new_contents(werk, instructie)
        case VoegDelenIn():
            apply_insertion.insert_parts(werk, instructie)
        case Vervalt():
            apply_deletion.delete_parts(werk, instructie)
        case Vernummer():
            apply_numbers.renumber(werk, instructie)
        case PlaatsAanduiding():
            apply_numbers.give_number(werk, instructie)
        case AanduidingVervalt():
            apply_numbers.take_number(werk, instructie)
        case RegelingIngetrokken():
            pass  # the regulation ends on that day: its text does not change
        case _:
            assert_never(instructie)
