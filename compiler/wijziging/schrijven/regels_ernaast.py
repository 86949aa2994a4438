"""The rules beside the amendment: those that the edited folder has otherwise than the text brings along.

What stands under a provision replaces its rules. Where only few of them change, the rest `gelden nog`;
where the text changes and no rule does, all of them do, for a reason that the drafter gives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from compiler.diagnostics import codes
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats
from compiler.wijziging.apply import Toegepast
from compiler.wijziging.from_kw import read_kw
from compiler.wijziging.regels import merge_rules
from compiler.wijziging.rule_blocks import rule_key
from compiler.wijziging.to_kw import write_kw
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Blok, Deel, Pad, walk
from compiler.wijziging.verwijzingen import References, renumber_references, stand_of

WAAROM = "[waarom deze regels nog kloppen]"
WAAROM_WEG = "[waarom deze regels vervallen]"

Blokken = dict[Vindplaats, tuple[Blok, ...]]


@dataclass(frozen=True, slots=True)
class _Versies:
    """The old tree, what carrying out the text makes of it, and the tree that is wanted."""

    was: Deel
    toegepast: Toegepast
    wordt: Deel


def rules_beside(
    was: Deel, toegepast: Toegepast, wordt: Deel, bestanden: Sequence[s.Bestand]
) -> tuple[Deel, ...]:
    """The rules to write beside the text, under the numbers that provisions have afterwards.

    `bestanden` are the parsed files of the old version: for the references in its rules.
    """
    versies = _Versies(was, toegepast, wordt)
    moved = renumber_references(toegepast.root, References(tuple(bestanden)), (stand_of(was),))
    changed = _changed(_blocks(moved), _blocks(wordt))
    said = dict(changed)
    for diagnostic in _asked(versies, as_written(_delen(wordt, changed))):
        place = diagnostic[1]
        if diagnostic[0] == codes.REGEL_NIET_NAGEKEKEN.number:
            said[place] = (*said.get(place, ()), _statement("gelden nog", WAAROM))
        elif place not in _blocks(wordt):
            said[place] = (_statement("vervallen", WAAROM_WEG),)
    return as_written(_delen(wordt, said))


def as_written(delen: tuple[Deel, ...]) -> tuple[Deel, ...]:
    """These parts as they are read from the file that they are written to."""
    return read_kw(write_kw(Deel("bestand", "", None, delen), "wijziging.kw").source).delen


def _blocks(root: Deel) -> Blokken:
    found: Blokken = {}
    for plaats in walk(root):
        if plaats.vindplaats.delen and plaats.deel.blokken:
            found.setdefault(plaats.vindplaats, plaats.deel.blokken)
    return found


def _changed(before: Blokken, after: Blokken) -> Blokken:
    """What has to be written for the provisions whose rules differ."""
    found: Blokken = {}
    for place in dict.fromkeys((*after, *before)):
        old, new = before.get(place, ()), after.get(place, ())
        if _plain(old) == _plain(new):
            continue
        found[place] = _as_changes(old, new) or new
    return {place: blokken for place, blokken in found.items() if blokken}


def _as_changes(old: Sequence[Blok], new: Sequence[Blok]) -> tuple[Blok, ...]:
    """`regels gelden nog` and what changes; empty where all rules are shorter, or none may stay."""
    there = {rule_key(blok): _lines(blok) for blok in old}
    fresh = tuple(blok for blok in new if there.get(rule_key(blok)) != _lines(blok))
    gone = set(there) - {rule_key(blok) for blok in new}
    if gone or len(fresh) * 2 > len(new) or len(there) < len(old):
        return ()
    return (_statement("gelden nog", WAAROM), *fresh)


def _asked(versies: _Versies, delen: tuple[Deel, ...]) -> list[tuple[str, Vindplaats]]:
    """The provisions of whose rules something must still be said."""
    toegepast = versies.toegepast
    merged = merge_rules(toegepast, delen, 0, stand_of(versies.was))
    wanted = (codes.REGEL_NIET_NAGEKEKEN, codes.REGEL_ZONDER_TEKST)
    return [
        (diagnostic.code.number, diagnostic.vindplaats)
        for diagnostic in merged.diagnostics
        if diagnostic.code in wanted and diagnostic.vindplaats is not None
    ]


def _statement(what: str, reden: str) -> Blok:
    line = f'regels {what} "{reden}"'
    return Blok("regels", f'{what} "{reden}"', (Traced.plain(line),))


def _plain(blokken: Sequence[Blok]) -> list[str]:
    return sorted(_lines(blok) for blok in blokken)


def _lines(blok: Blok) -> str:
    """What a rule says, however it is laid out."""
    return " ".join(word for line in blok.regels for word in line.text.split())


# ---------------------------------------------------------------- as parts


def _delen(wordt: Deel, blokken: Blokken) -> tuple[Deel, ...]:
    """The parts that hold these rules, without any text; places that are gone come last."""
    left = dict(blokken)
    rules: dict[Pad, tuple[Blok, ...]] = {}
    for plaats in walk(wordt):
        if plaats.vindplaats.delen:
            rules[plaats.pad] = left.pop(plaats.vindplaats, ())
    found = [
        kept
        for at, bestand in enumerate(wordt.delen)
        for index, deel in enumerate(bestand.inhoud)
        if isinstance(deel, Deel) and (kept := _kept(deel, (at, index), rules)) is not None
    ]
    found += [_chain(place, blocks) for place, blocks in left.items()]
    return tuple(replace(deel, ervoor=("",) if index else ()) for index, deel in enumerate(found))


def _kept(deel: Deel, pad: Pad, rules: Mapping[Pad, tuple[Blok, ...]]) -> Deel | None:
    """The part with only its rules and what holds rules in it; None where there are none."""
    below = [
        replace(kept, ervoor=("",))
        for index, item in enumerate(deel.inhoud)
        if isinstance(item, Deel) and (kept := _kept(item, (*pad, index), rules)) is not None
    ]
    inhoud: tuple[Blok | Deel, ...] = (*_apart(rules[pad]), *below)
    return _head(deel, inhoud) if inhoud else None


def _apart(rules: Sequence[Blok]) -> tuple[Blok, ...]:
    return tuple(
        replace(blok, ervoor=(blok.ervoor or ("",)) if index else ())
        for index, blok in enumerate(rules)
    )


def _head(deel: Deel, inhoud: tuple[Blok | Deel, ...]) -> Deel:
    """The part with other contents; the title of an article is text and stays out."""
    opschrift = None if deel.soort == "artikel" else deel.opschrift
    first, *rest = inhoud
    return Deel(
        deel.soort,
        deel.nummer,
        opschrift,
        (replace(first, ervoor=()), *rest),
        "" if deel.soort == "kop" else deel.staart,
    )


def _chain(place: Vindplaats, rules: Sequence[Blok]) -> Deel:
    """The parts of an address that is no more, around its rules."""
    inhoud: tuple[Blok | Deel, ...] = _apart(rules)
    for step in reversed(place.delen):
        inhoud = (Deel(step.soort, step.nummer, None, inhoud),)
    only = inhoud[0]
    assert isinstance(only, Deel)
    return only
