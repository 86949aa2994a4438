"""New text for whole parts: `komt te luiden`, one part replaced by more, a bijlage with new contents."""

from __future__ import annotations

from dataclasses import replace

from compiler.diagnostics import codes
from compiler.source import Span
from compiler.vindplaats import Vindplaats
from compiler.wijziging.apply_deletion import gone_part, lose
from compiler.wijziging.instructies import (
    InhoudKomtTeLuiden,
    KomtTeLuiden,
)
from compiler.wijziging.part_checks import require_free, require_numbers
from compiler.wijziging.state import Bewerking, all_blocks, named
from compiler.wijziging.tabel.unfold import fitted
from compiler.wijziging.tree import (
    Deel,
    Inhoud,
    Plaats,
    deel_at,
    replaced,
)

# ---------------------------------------------------------------- new text


def new_parts(werk: Bewerking, opdracht: KomtTeLuiden) -> None:
    """The parts named, replaced by the new ones; a part with the same number keeps its rules."""
    places = [p for adres in opdracht.waar for p in werk.find(adres)]
    old = [p.deel for p in places]
    if not opdracht.nieuw:
        return
    nieuw = tuple(fitted(deel, places[0].vindplaats.parent) for deel in opdracht.nieuw)
    if len(old) == len(nieuw):
        require_numbers(werk, old, nieuw, opdracht.span)
    boven = places[0].pad[:-1]
    if any(p.pad[:-1] != boven for p in places):
        _replace_each(werk, places, nieuw, opdracht.span)
        return
    require_free(werk, deel_at(werk.root, boven), nieuw, opdracht.span, old)
    kept = {(d.soort, d.nummer): d for d in old}
    new = tuple(
        _merged(werk, kept.pop((d.soort, d.nummer), None), named(d), opdracht.span) for d in nieuw
    )
    for gone in kept.values():
        lose(werk, next(p for p in places if p.deel is gone), opdracht.span)
    for place in sorted((p.pad for p in places[1:]), reverse=True):
        werk.root = replaced(werk.root, place, ())
    first = min(p.pad for p in places)
    werk.root = replaced(werk.root, first, new)


def _replace_each(
    werk: Bewerking, places: list[Plaats], nieuw: tuple[Deel, ...], span: Span
) -> None:
    """Parts of different wholes, each by its own new text."""
    if len(places) != len(nieuw):
        werk.refuse(
            codes.NIEUWE_TEKST_PAST_NIET,
            span,
            f"{len(places)} delen, maar {len(nieuw)} nieuwe",
            help="geef voor elk deel de nieuwe tekst",
        )
    for plaats, deel in zip(places, nieuw, strict=True):
        new = _merged(werk, plaats.deel, named(deel), span)
        werk.root = replaced(werk.root, plaats.pad, (new,))


def new_contents(werk: Bewerking, opdracht: InhoudKomtTeLuiden) -> None:
    """A bijlage with new contents."""
    plaats = werk.find(opdracht.waar)[0]
    new = opdracht.nieuw
    head = new[0] if new and isinstance(new[0], Deel) and new[0].soort == "bijlage" else None
    if head is not None:
        fresh = replace(head, nummer=plaats.deel.nummer)
    else:
        fresh = replace(plaats.deel, inhoud=new, kop=None, naam="", ervoor=())
    merged = _merged(werk, plaats.deel, named(fitted(fresh, Vindplaats())), opdracht.span)
    werk.root = replaced(werk.root, plaats.pad, (merged,))


def _merged(werk: Bewerking, old: Deel | None, new: Deel, span: Span) -> Deel:
    """New text under the name of the old part, with the rules of what has the same number."""
    if old is None:
        werk.touch(new.naam, span)
        return new
    olds = {(d.soort, d.nummer): d for d in old.delen}
    inhoud: list[Inhoud] = []
    for item in new.inhoud:
        if isinstance(item, Deel):
            below = olds.pop((item.soort, item.nummer), None)
            inhoud.append(_merged(werk, below, item, span))
        else:
            inhoud.append(item)
    for gone in olds.values():
        blocks = all_blocks(gone)
        werk.vervallen.append(gone_part(werk, gone, blocks, span))
    if _own_text(old) != _own_text(new):
        werk.touch(old.naam, span)
    same_title = _title(old) == _title(new)
    if not same_title:
        werk.touch(f"{old.naam}#opschrift", span)
    return replace(
        new,
        inhoud=(*inhoud, *old.blokken),
        naam=old.naam,
        staart=old.staart,
        kop=old.kop if same_title and old.nummer == new.nummer else None,
        ervoor=old.ervoor,
    )


def _own_text(deel: Deel) -> str:
    return "\n".join(a.tekst.text for a in deel.alineas)


def _title(deel: Deel) -> str:
    return deel.opschrift.text if deel.opschrift is not None else ""
