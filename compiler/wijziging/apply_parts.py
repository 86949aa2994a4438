"""Instructions about whole parts: new text, insertion, deletion, renumbering, leden and no leden."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from compiler.diagnostics import codes
from compiler.source import Span
from compiler.vindplaats import Vindplaats
from compiler.wijziging import apply_words
from compiler.wijziging.instructies import (
    AanduidingVervalt,
    Adres,
    InhoudKomtTeLuiden,
    KomtTeLuiden,
    PlaatsAanduiding,
    Vernummer,
    Vervalt,
    VoegDelenIn,
)
from compiler.wijziging.state import Bewerking, Vervallen, all_blocks, head_span, named
from compiler.wijziging.tabel.unfold import fitted
from compiler.wijziging.tree import (
    HEADINGS,
    Alinea,
    Blok,
    Deel,
    Inhoud,
    Plaats,
    changed,
    deel_at,
    inserted,
    replaced,
    walk,
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
        _require_numbers(werk, old, nieuw, opdracht.span)
    boven = places[0].pad[:-1]
    if any(p.pad[:-1] != boven for p in places):
        _replace_each(werk, places, nieuw, opdracht.span)
        return
    _require_free(werk, deel_at(werk.root, boven), nieuw, opdracht.span, old)
    kept = {(d.soort, d.nummer): d for d in old}
    new = tuple(
        _merged(werk, kept.pop((d.soort, d.nummer), None), named(d), opdracht.span) for d in nieuw
    )
    for gone in kept.values():
        _lose(werk, next(p for p in places if p.deel is gone), opdracht.span)
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
        werk.vervallen.append(_gone(werk, gone, blocks, span))
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


# ---------------------------------------------------------------- insertion


def insert_parts(werk: Bewerking, opdracht: VoegDelenIn) -> None:
    if not opdracht.nieuw:
        return
    beside = opdracht.kant in ("na", "voor")
    boven = opdracht.waar.plaats.parent if beside else opdracht.waar.plaats
    new = tuple(named(fitted(deel, boven)) for deel in opdracht.nieuw)
    if beside:
        _insert_beside(werk, opdracht, new)
    else:
        _insert_inside(werk, opdracht, new)
    for deel in new:
        _touch_all(werk, deel, opdracht.span)


def _insert_beside(werk: Bewerking, opdracht: VoegDelenIn, new: tuple[Deel, ...]) -> None:
    places = werk.find(opdracht.waar)
    place = places[-1] if opdracht.kant == "na" else places[0]
    boven = deel_at(werk.root, place.pad[:-1])
    soort = new[0].soort
    if soort not in (place.deel.soort, *HEADINGS) and place.deel.soort not in HEADINGS:
        werk.refuse(
            codes.NIEUWE_TEKST_PAST_NIET,
            head_span(new[0], opdracht.span),
            f"naast {place.vindplaats} past geen {soort}",
            help="controleer de aanduiding waarmee de nieuwe tekst begint",
        )
    _require_free(werk, boven, new, opdracht.span)
    index = place.pad[-1]
    if opdracht.kant == "na":
        index = _end_of_heading(boven, index) if place.deel.soort in HEADINGS else index + 1
    werk.root = inserted(werk.root, (*place.pad[:-1], index), new)


def _insert_inside(werk: Bewerking, opdracht: VoegDelenIn, new: tuple[Deel, ...]) -> None:
    """As the last of their kind (`slot`), or where their number or the alphabet puts them."""
    if not opdracht.waar.plaats.delen or new[0].soort == "artikel":
        for deel in new:
            _insert_article(werk, deel, opdracht.span)
        return
    place = werk.find(opdracht.waar)[0]
    boven = place.deel
    _require_free(werk, boven, new, opdracht.span)
    siblings = [(i, d) for i, d in enumerate(boven.inhoud) if _is(d, new[0].soort)]
    if new[0].soort == "lid" and not siblings and boven.alineas:
        werk.refuse(
            codes.NIEUWE_TEKST_PAST_NIET,
            opdracht.span,
            f"{place.vindplaats} heeft geen leden",
            help='plaats eerst de aanduiding "1." voor de tekst (Aanwijzing 6.18, derde lid)',
            against=(place,),
        )
    if opdracht.kant == "slot" and siblings:
        last = siblings[-1][1]
        assert isinstance(last, Deel)
        if _order(new[0]) <= _order(last):
            werk.refuse(
                codes.NIEUWE_TEKST_PAST_NIET,
                head_span(new[0], opdracht.span),
                f"toegevoegd wordt na {last.soort} {last.nummer}, maar dit is {new[0].nummer}",
                help="controleer de aanduiding van de nieuwe tekst, of de vernummering ervoor",
                against=(place,),
            )
    for deel in new:
        boven = deel_at(werk.root, place.pad)
        werk.root = inserted(werk.root, (*place.pad, _index_for(boven, deel)), (deel,))


def _insert_article(werk: Bewerking, deel: Deel, span: Span) -> None:
    """An article where its number puts it: behind the last one that comes before."""
    before = [
        p for p in walk(werk.root) if p.deel.soort == "artikel" and _order(p.deel) < _order(deel)
    ]
    if not before:
        first = next((p for p in walk(werk.root) if p.deel.soort == "artikel"), None)
        bestand = next(p for p in walk(werk.root) if p.deel.soort == "bestand")
        pad = first.pad if first is not None else (*bestand.pad, len(bestand.deel.inhoud))
        werk.root = inserted(werk.root, pad, (deel,))
        return
    place = max(before, key=lambda p: p.pad)
    _require_free(werk, deel_at(werk.root, place.pad[:-1]), (deel,), span)
    werk.root = inserted(werk.root, (*place.pad[:-1], place.pad[-1] + 1), (deel,))


def _index_for(boven: Deel, deel: Deel) -> int:
    """Before the first part of its kind that comes after it, else behind the last text."""
    last = 0
    for index, item in enumerate(boven.inhoud):
        if _is(item, deel.soort):
            assert isinstance(item, Deel)
            if _order(item) > _order(deel):
                return index
            last = index + 1
        elif isinstance(item, Alinea) or (isinstance(item, Deel) and not last):
            last = max(last, index + 1) if not _has(boven, deel.soort, index) else last
    return last


def _has(boven: Deel, soort: str, before: int) -> bool:
    return any(_is(item, soort) for item in boven.inhoud[:before])


def _is(item: Inhoud, soort: str) -> bool:
    return isinstance(item, Deel) and item.soort == soort


def _end_of_heading(boven: Deel, index: int) -> int:
    """The index behind the articles that stand under a heading."""
    head = boven.inhoud[index]
    assert isinstance(head, Deel)
    level = HEADINGS.index(head.soort)
    for after in range(index + 1, len(boven.inhoud)):
        item = boven.inhoud[after]
        if isinstance(item, Deel) and (
            (item.soort in HEADINGS and HEADINGS.index(item.soort) <= level)
            or item.soort not in ("artikel", *HEADINGS)
        ):
            return after
    return len(boven.inhoud)


# ---------------------------------------------------------------- deletion


def delete_parts(werk: Bewerking, opdracht: Vervalt) -> None:
    """From the last to the first, so that the places of those before stay what they are."""
    sentences = [a for a in opdracht.waar if a.plaats.delen[-1:] and _is_sentence(a)]
    for adres in reversed(sentences):
        apply_words.delete_sentence(werk, adres, opdracht.span)
    titles = [a for a in opdracht.waar if a.deel == "opschrift"]
    for adres in titles:
        apply_words.delete_title(werk, adres, opdracht.span)
    rest = [a for a in opdracht.waar if a not in sentences and a not in titles]
    places = {p.pad: p for adres in rest for p in werk.find(adres)}
    for pad in sorted(places, reverse=True):
        _delete(werk, places[pad], opdracht.span)


def _delete(werk: Bewerking, plaats: Plaats, span: Span) -> None:
    if plaats.deel.soort in HEADINGS:
        boven = plaats.pad[:-1]
        end = _end_of_heading(deel_at(werk.root, boven), plaats.pad[-1])
        for index in range(end - 1, plaats.pad[-1], -1):
            deel = deel_at(werk.root, (*boven, index))
            vindplaats = next(p.vindplaats for p in walk(werk.root) if p.pad == (*boven, index))
            _lose(werk, Plaats(deel, vindplaats, (*boven, index)), span)
            werk.root = replaced(werk.root, (*boven, index), ())
    _lose(werk, plaats, span)
    werk.root = replaced(werk.root, plaats.pad, ())


def _is_sentence(adres: Adres) -> bool:
    return adres.plaats.delen[-1].soort == "volzin"


def _lose(werk: Bewerking, plaats: Plaats, span: Span) -> None:
    blocks = all_blocks(plaats.deel)
    werk.vervallen.append(_gone(werk, plaats.deel, blocks, span, plaats))
    if "#" in plaats.deel.naam:
        werk.touch(plaats.deel.naam, span)
        return
    boven = next((p for p in walk(werk.root) if p.pad == plaats.pad[:-1]), None)
    if boven is not None and boven.vindplaats.delen:
        werk.touch(boven.deel.naam, span)


def _gone(
    werk: Bewerking,
    deel: Deel,
    blocks: tuple[Blok, ...],
    span: Span,
    plaats: Plaats | None = None,
) -> Vervallen:
    where = plaats or next((p for p in walk(werk.root) if p.deel.naam == deel.naam), None)
    assert where is not None
    return Vervallen(deel.naam, where.vindplaats, blocks, werk.opdracht, span)


# ---------------------------------------------------------------- numbers


def renumber(werk: Bewerking, opdracht: Vernummer) -> None:
    """All at once, so that b may become c while c becomes d."""
    van = [p for adres in opdracht.van for p in werk.find(adres)]
    naar = [nummer for adres in opdracht.naar for nummer in _numbers(werk, adres, opdracht)]
    if len(van) != len(naar):
        werk.refuse(
            codes.VERNUMMERING_PAST_NIET,
            opdracht.van[0].span,
            f"dit zijn er {len(van)}, en de nieuwe nummers zijn er {len(naar)}",
            help="tel de delen; een ontbrekend of ingevoegd deel telt mee",
            against=tuple(van[:1]),
        )
    moving = {p.pad for p in van}
    for plaats, nummer in zip(van, naar, strict=True):
        boven = deel_at(werk.root, plaats.pad[:-1])
        for index, item in enumerate(boven.inhoud):
            taken = _is(item, plaats.deel.soort) and (*plaats.pad[:-1], index) not in moving
            if taken and isinstance(item, Deel) and item.nummer == nummer:
                werk.refuse(
                    codes.NUMMER_BESTAAT_AL,
                    opdracht.naar[0].span,
                    f"{item.soort} {nummer} is er al en wordt niet vernummerd",
                    help="vernummer ook dat deel, of laat het vervallen",
                    against=(Plaats(item, plaats.vindplaats, (*plaats.pad[:-1], index)),),
                )
    for plaats, nummer in zip(van, naar, strict=True):
        new = _numbered(deel_at(werk.root, plaats.pad), nummer)
        werk.root = replaced(werk.root, plaats.pad, (new,))
        werk.touch(f"{plaats.deel.naam}#nummer", opdracht.span)


def _numbered(deel: Deel, nummer: str) -> Deel:
    return replace(deel, nummer=nummer, kop=None) if deel.nummer != nummer else deel


def _numbers(werk: Bewerking, adres: Adres, opdracht: Vernummer) -> list[str]:
    first = adres.plaats.delen[-1].nummer
    if adres.tot_en_met is None:
        return [first]
    last = adres.tot_en_met.delen[-1].nummer
    if first.isdigit() and last.isdigit():
        return [str(n) for n in range(int(first), int(last) + 1)]
    if len(first) == len(last) == 1:
        return [chr(n) for n in range(ord(first), ord(last) + 1)]
    werk.refuse(
        codes.VERNUMMERING_PAST_NIET,
        adres.span,
        "van deze reeks zijn de nummers ertussen niet bekend",
        help="noem de nummers een voor een",
    )
    raise AssertionError


# ---------------------------------------------------------------- leden and no leden


def give_number(werk: Bewerking, opdracht: PlaatsAanduiding) -> None:
    """The text of an article becomes its first lid; its rules go along."""
    plaats = werk.find(opdracht.waar)[0]
    deel = plaats.deel
    if any(_is(item, "lid") for item in deel.inhoud) or not deel.alineas:
        werk.refuse(
            codes.NIEUWE_TEKST_PAST_NIET,
            opdracht.span,
            f"{plaats.vindplaats} heeft al leden" if deel.delen else "hier staat geen tekst",
            help="noem het artikel waarvan de tekst nog niet uit leden bestaat",
            against=(plaats,),
        )
    lid = Deel("lid", opdracht.nummer, None, deel.inhoud, naam=f"{deel.naam}/lid", ervoor=("",))
    werk.root = changed(werk.root, plaats.pad, lambda d: replace(d, inhoud=(lid,)))
    werk.touch(f"{lid.naam}#nummer", opdracht.span)


def take_number(werk: Bewerking, opdracht: AanduidingVervalt) -> None:
    """The only lid left becomes the text of the article."""
    plaats = werk.find(opdracht.waar)[0]
    boven = plaats.pad[:-1]
    artikel = deel_at(werk.root, boven)
    others = [d for d in artikel.delen if d.soort == "lid" and d is not plaats.deel]
    if others:
        werk.refuse(
            codes.NIEUWE_TEKST_PAST_NIET,
            opdracht.span,
            f"er is nog een lid: {others[0].nummer}",
            help="een artikel met meer leden houdt de aanduidingen; laat eerst de andere vervallen",
        )
    lid = plaats.deel
    first, *rest = lid.inhoud
    items = (replace(first, ervoor=()) if isinstance(first, Alinea) else first, *rest)
    werk.root = replaced(werk.root, plaats.pad, items)
    werk.touch(f"{lid.naam}#nummer", opdracht.span)


# ---------------------------------------------------------------- what must hold


def _require_numbers(werk: Bewerking, old: list[Deel], new: tuple[Deel, ...], span: Span) -> None:
    """`Artikel 7 komt te luiden:` is followed by artikel 7."""
    for before, after in zip(old, new, strict=True):
        if before.soort == after.soort and before.soort == "begrip":
            continue
        if (before.soort, before.nummer) != (after.soort, after.nummer) and len(old) == 1:
            werk.refuse(
                codes.NIEUWE_TEKST_PAST_NIET,
                head_span(after, span),
                f"hier begint {after.soort} {after.nummer}, niet {before.soort} {before.nummer}",
                help="de nieuwe tekst begint met de aanduiding van wat zij vervangt (Aanwijzing 6.9)",
            )


def _require_free(
    werk: Bewerking,
    boven: Deel,
    new: tuple[Deel, ...],
    span: Span,
    gone: list[Deel] | None = None,
) -> None:
    """No two parts with one number."""
    there = {(d.soort, d.nummer): d for d in boven.delen if not any(d is g for g in gone or ())}
    for deel in new:
        taken = there.get((deel.soort, deel.nummer))
        if taken is not None and deel.soort not in ("punt", "kop"):
            werk.refuse(
                codes.NUMMER_BESTAAT_AL,
                head_span(deel, span),
                f"{deel.soort} {deel.nummer} is er al",
                help="vernummer of verletter eerst wat er staat, of gebruik een ander nummer",
                against=tuple(p for p in walk(werk.root) if p.deel is taken),
            )


def _touch_all(werk: Bewerking, deel: Deel, span: Span) -> None:
    werk.touch(deel.naam, span)
    for below in deel.delen:
        _touch_all(werk, below, span)


def _order(deel: Deel) -> tuple[object, ...]:
    """What comes first: 2 before 2a before 10; b before ba before c before aa; the alphabet."""
    if deel.soort in ("begrip", "kop"):
        plain = unicodedata.normalize("NFKD", deel.nummer.casefold())
        return (re.sub(r"[^a-z0-9 ]", "", plain),)
    parts = re.findall(r"\d+|[A-Za-z]+", deel.nummer)
    if parts and not parts[0].isdigit():
        double = len(parts[0]) == 2 and len(set(parts[0])) == 1
        return ((int(double), parts[0].lower()),)
    return tuple((int(p), "") if p.isdigit() else (0, p.lower()) for p in parts)
