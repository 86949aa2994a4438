"""One part in two versions: the sentences that make it what it is to be.

What changes is said as narrowly as stays readable. Where that would take more words than the part
itself has, or where no narrower form can say it, the part `komt te luiden`.
"""

from __future__ import annotations

from dataclasses import replace

from compiler.wijziging.instructies import (
    AanduidingVervalt,
    Instructie,
    KomtTeLuiden,
    PlaatsAanduiding,
    TekstKomtTeLuiden,
    Vervalt,
    VervangWoorden,
    VoegDelenIn,
    VoegWoordenIn,
    VoegZinIn,
    WoordenVervallen,
)
from compiler.wijziging.schrijven.align import likeness
from compiler.wijziging.schrijven.eigen_tekst import change_opschrift, change_text
from compiler.wijziging.schrijven.officieel import same_text
from compiler.wijziging.schrijven.plan import Groep, Stap, Waar, Wijziging, grouped
from compiler.wijziging.schrijven.reeks import Paar, addresses, compare_reeks, pair_delen
from compiler.wijziging.schrijven.woorden import NERGENS
from compiler.wijziging.tree import Alinea, Deel

_SENTENCE = 60
"""What a sentence costs the reader, in characters, apart from the words it quotes."""


def compare_deel(was: Deel, wordt: Deel, waar: Waar) -> tuple[Wijziging, ...]:
    """What changes in a part that keeps its place; grouped where it takes more than one sentence."""
    if same_text(was, wordt):
        return ()
    narrow = _narrow(was, wordt, waar)
    if narrow is None or is_longer(narrow, was, wordt):
        return (Stap((KomtTeLuiden((waar.adres(),), (wordt,), NERGENS),)),)
    return grouped(waar, narrow)


def _narrow(was: Deel, wordt: Deel, waar: Waar) -> tuple[Wijziging, ...] | None:
    opschrift = () if was.soort == "begrip" else change_opschrift(was, wordt, waar)
    if opschrift is None:
        return None
    if _has_leden(was) != _has_leden(wordt):
        inside = _to_leden(was, wordt, waar) if _has_leden(wordt) else _from_leden(was, wordt, waar)
        return None if inside is None else (*opschrift, *inside)
    if [type(item) for item in _order(was)] != [type(item) for item in _order(wordt)]:
        return None
    text = change_text(was, wordt, waar)
    if text is None or {d.soort for d in was.delen} != {d.soort for d in wordt.delen}:
        return None
    below = _below(was, wordt, waar)
    return None if below is None else (*opschrift, *text, *below)


def _order(deel: Deel) -> list[Alinea | Deel]:
    """Paragraphs and the first of each row of parts: the shape of a part."""
    found: list[Alinea | Deel] = []
    for item in deel.inhoud:
        if isinstance(item, Alinea) or (
            isinstance(item, Deel) and not (found and isinstance(found[-1], Deel))
        ):
            found.append(item)
    return found


def _below(was: Deel, wordt: Deel, waar: Waar) -> tuple[Wijziging, ...] | None:
    """The lists in a part; None where nothing of a list stays."""
    found: list[Wijziging] = []
    for soort in dict.fromkeys(deel.soort for deel in wordt.delen):
        old = [deel for deel in was.delen if deel.soort == soort]
        paren = pair_delen(old, [deel for deel in wordt.delen if deel.soort == soort])
        if all(paar.was is None or paar.wordt is None for paar in paren):
            return None
        found += compare_reeks(paren, waar, compare_deel)
    return tuple(found)


# ---------------------------------------------------------------- leden where there were none


def _has_leden(deel: Deel) -> bool:
    return any(item.soort == "lid" for item in deel.delen)


def _to_leden(was: Deel, wordt: Deel, waar: Waar) -> tuple[Wijziging, ...] | None:
    """The text of an article becomes one of its leden, and the others are added."""
    if wordt.alineas:
        return None
    best = _likest(was, wordt.delen)
    if best is None:
        return None
    text = Deel("lid", best.nummer, None, was.inhoud)
    paren = tuple(Paar(text if lid is best else None, lid) for lid in wordt.delen)
    mark = PlaatsAanduiding(waar.adres(), best.nummer, NERGENS)
    return (Stap((mark,)), *compare_reeks(paren, waar, compare_deel))


def _from_leden(was: Deel, wordt: Deel, waar: Waar) -> tuple[Wijziging, ...] | None:
    """One lid stays, as the text of the article; the others and its number go."""
    if was.alineas or not wordt.alineas:
        return None
    text = Deel("lid", "", None, wordt.inhoud)
    best = _likest(text, was.delen)
    if best is None:
        return None
    place = waar.at("lid", best.nummer)
    changes = compare_deel(best, replace(text, nummer=best.nummer), place)
    gone = [lid for lid in was.delen if lid is not best]
    vervalt = (Vervalt(addresses(gone, waar), None, NERGENS),) if gone else ()
    return (*changes, Stap((*vervalt, AanduidingVervalt(place.adres(), NERGENS))))


def _likest(text: Deel, leden: tuple[Deel, ...]) -> Deel | None:
    """The lid that is most like a text, if any is."""
    words = text.text.split()
    worth = [(likeness(words, lid.text.split()), -index) for index, lid in enumerate(leden)]
    most, index = max(worth)
    return leden[-index] if most >= 500 else None


# ---------------------------------------------------------------- how much there is to read


def is_longer(narrow: tuple[Wijziging, ...], was: Deel, wordt: Deel) -> bool:
    """Whether the new text of the whole part reads more easily than what changes in it.

    Of a part with parts that stay as they are, only what changes is said, however short it is.
    """
    whole = len(wordt.text) + _SENTENCE
    if not was.delen and not wordt.delen:
        return _cost(narrow) > whole
    stays = any(same_text(old, new) for old in was.delen for new in wordt.delen)
    return not stays and _cost(narrow) * 2 > whole * 3


def _cost(wijzigingen: tuple[Wijziging, ...]) -> int:
    total = 0
    for wijziging in wijzigingen:
        match wijziging:
            case Groep(delen=delen):
                total += _SENTENCE + _cost(delen)
            case Stap(instructies=instructies):
                total += sum(_SENTENCE + _quoted(instructie) for instructie in instructies)
    return total


def _quoted(instructie: Instructie) -> int:
    match instructie:
        case VervangWoorden(oud=oud, nieuw=nieuw):
            return len(oud.text) + len(nieuw.text)
        case VoegWoordenIn(anker=anker, nieuw=nieuw):
            return len(anker.text) + len(nieuw.text)
        case WoordenVervallen(oud=oud):
            return len(oud.text)
        case TekstKomtTeLuiden(nieuw=nieuw) | VoegZinIn(nieuw=nieuw):
            return len(nieuw.text)
        case KomtTeLuiden(nieuw=delen) | VoegDelenIn(nieuw=delen):
            return sum(len(deel.text) for deel in delen)
        case _:
            return 0
