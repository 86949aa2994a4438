"""The text of one part, without what stands below it: words, sentences, its title."""

from __future__ import annotations

from compiler.model.zinnen import split_zinnen
from compiler.wijziging.instructies import TekstKomtTeLuiden, Vervalt, VoegZinIn
from compiler.wijziging.schrijven.align import Pair, align
from compiler.wijziging.schrijven.plan import Stap, Waar
from compiler.wijziging.schrijven.woorden import NERGENS, change_words
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Deel


def own_text(deel: Deel) -> tuple[str, ...]:
    """The paragraphs of a part itself."""
    return tuple(alinea.tekst.text for alinea in deel.alineas)


def has_aanhef(deel: Deel) -> bool:
    """Whether its text opens a list of parts."""
    return bool(deel.delen) and bool(deel.alineas)


def change_text(was: Deel, wordt: Deel, waar: Waar) -> tuple[Stap, ...] | None:
    """The sentences that change the text of a part; None where only new text for all of it will do."""
    before, after = own_text(was), own_text(wordt)
    if before == after:
        return ()
    if len(before) != 1 or len(after) != 1 or bool(was.delen) != bool(wordt.delen):
        return None
    aanhef = has_aanhef(was)
    zinnen, nieuwe = _split(before[0]), _split(after[0])
    if len(zinnen) == 1 == len(nieuwe):
        return _words(before[0], after[0], waar, aanhef) or _aanhef(after[0], waar, aanhef)
    return _sentences(zinnen, nieuwe, waar, aanhef) or _aanhef(after[0], waar, aanhef)


def change_opschrift(was: Deel, wordt: Deel, waar: Waar) -> tuple[Stap, ...] | None:
    """The sentence for another title; None where one has a title and the other has none."""
    old = None if was.opschrift is None else was.opschrift.text
    new = None if wordt.opschrift is None else wordt.opschrift.text
    if old == new:
        return ()
    if old is None or new is None:
        return None
    return (Stap((TekstKomtTeLuiden(waar.adres("opschrift"), Traced.plain(new), NERGENS),)),)


def _split(tekst: str) -> tuple[str, ...]:
    return tuple(tekst[start:end] for start, end in split_zinnen(tekst))


def _words(was: str, wordt: str, waar: Waar, aanhef: bool) -> tuple[Stap, ...] | None:
    found = change_words(was, wordt, waar.adres("aanhef" if aanhef else ""))
    return (Stap(found),) if found else None


def _aanhef(wordt: str, waar: Waar, aanhef: bool) -> tuple[Stap, ...] | None:
    """`De aanhef komt te luiden:`, which leaves the parts below it alone."""
    if not aanhef:
        return None
    nieuw = TekstKomtTeLuiden(waar.adres("aanhef"), Traced.plain(wordt), NERGENS)
    return (Stap((nieuw,)),)


# ---------------------------------------------------------------- sentences


def _sentences(
    was: tuple[str, ...], wordt: tuple[str, ...], waar: Waar, aanhef: bool
) -> tuple[Stap, ...] | None:
    """Words within sentences first, while their numbers hold; then sentences from last to first."""
    pairs = align(tuple(enumerate(was)), tuple(enumerate(wordt)), _zin_words, _zin_number)
    kept = [(old, new) for old, new in pairs if old is not None and new is not None]
    if len(kept) == len(pairs):
        found = _words(" ".join(was), " ".join(wordt), waar, aanhef)
        if found is not None:
            return found
    if not kept:
        return None
    changed = [(old, new) for old, new in kept if was[old] != wordt[new]]
    by_then = {old: wordt[new] for old, new in changed}
    if len(_split(" ".join(by_then.get(i, zin) for i, zin in enumerate(was)))) != len(was):
        return (
            None  # a sentence without its full stop runs on: the numbers of the others would shift
        )
    steps = [
        _one_sentence(was[old], wordt[new], waar.at("volzin", str(old + 1))) for old, new in changed
    ]
    if len(steps) == len(was):
        return None
    return (*steps, *_out_and_in(pairs, wordt, waar, aanhef))


def _zin_words(zin: tuple[int, str]) -> list[str]:
    return zin[1].split()


def _zin_number(zin: tuple[int, str]) -> str:
    return str(zin[0])


def _one_sentence(was: str, wordt: str, waar: Waar) -> Stap:
    found = change_words(was, wordt, waar.adres())
    if found is None:
        return Stap((TekstKomtTeLuiden(waar.adres(), Traced.plain(wordt), NERGENS),))
    return Stap(found)


def _out_and_in(
    pairs: tuple[Pair, ...], wordt: tuple[str, ...], waar: Waar, aanhef: bool
) -> tuple[Stap, ...]:
    """Sentences that go and come, from the last to the first, so that none is renumbered before."""
    steps: list[Stap] = []
    at = len(pairs) - 1
    while at >= 0:
        old, new = pairs[at]
        if old is not None and new is None:
            gone = waar.at("volzin", str(old + 1)).adres()
            steps.append(Stap((Vervalt((gone,), None, NERGENS),)))
        elif old is None:
            first = at
            while first and pairs[first - 1][0] is None:
                first -= 1
            steps.append(Stap((_insertion(pairs, (first, at + 1), wordt, waar, aanhef),)))
            at = first
        at -= 1
    return tuple(steps)


def _insertion(
    pairs: tuple[Pair, ...],
    run: tuple[int, int],
    wordt: tuple[str, ...],
    waar: Waar,
    aanhef: bool,
) -> VoegZinIn:
    """The sentences of a run of new ones, beside an old one or at the end."""
    tekst = Traced.plain(" ".join(wordt[new] for _, new in pairs[slice(*run)] if new is not None))
    before = [old for old, _ in pairs[: run[0]] if old is not None]
    after = [old for old, new in pairs[run[1] :] if old is not None and new is not None]
    if before and (after or aanhef):
        place = waar.at("volzin", str(before[-1] + 1))
        return VoegZinIn(place.adres(), "na", tekst, NERGENS)
    if after:
        return VoegZinIn(waar.at("volzin", str(after[0] + 1)).adres(), "voor", tekst, NERGENS)
    return VoegZinIn(waar.adres(), "slot", tekst, NERGENS)
