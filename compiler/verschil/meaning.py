"""The meaning of a node as a value that can be compared: without places in a file or spelling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from compiler.model import expressions as e
from compiler.model import nodes as n

Meaning = object


def meaning(node: object) -> Meaning:
    """Equal for two nodes that say the same, wherever and however they were written."""
    match node:
        case e.Letterlijk(waarde=waarde, type=kind):
            return "Letterlijk", waarde, str(kind)
        case tuple() | list():
            return tuple(meaning(part) for part in node)
        case Mapping():
            return tuple((key, meaning(value)) for key, value in node.items())
        case _ if is_dataclass(node) and not isinstance(node, type):
            parts = ((field.name, getattr(node, field.name)) for field in fields(node))
            return type(node).__name__, tuple(
                (name, meaning(value)) for name, value in parts if name != "span"
            )
        case _:
            return node


def own(rule: object) -> Meaning:
    """What a rule says itself, apart from its name, its place and what is explained beside it."""
    match rule:
        case n.Eis():
            return meaning((*_decisive(rule), rule.treft, rule.anders and rule.anders.delen))
        case n.Berekening():
            asked = tuple((parameter.naam, parameter.type) for parameter in rule.parameters)
            return meaning((rule.onderwerp, asked, rule.uitdrukking, rule.type))
        case n.Afwijking():
            sets_aside = (rule.van_eisen, rule.van_afwijkingen, rule.opzij_door)
            return meaning((rule.onderwerp, rule.voorwaarde, sets_aside))
        case n.Beoordeling():
            return rule.door, rule.woorden, rule.vraag
        case n.Duiding():
            return rule.tekst, rule.regels
        case n.ZonderRegel():
            return rule.reden, rule.toelichting
        case n.Overeenkomstig():
            return rule.bron, rule.soort, rule.eisen
        case n.Hardheidsclausule():
            return rule.begunstigde
        case _:
            raise TypeError(f"no rule to compare: {type(rule).__name__}")


def told(eis: n.Eis) -> Meaning:
    """What an eis says when it is not met, and what that hits."""
    return meaning((eis.treft, eis.anders and eis.anders.delen))


def explanation(rule: object) -> Meaning:
    """What stands beside a rule in its results without deciding anything."""
    if isinstance(rule, n.Eis):
        return rule.duidingen, rule.hardheidsclausule, rule.overeenkomstig
    if isinstance(rule, n.Berekening | n.Afwijking):
        return rule.duidingen
    return ()


def _decisive(eis: n.Eis) -> tuple[object, ...]:
    return eis.onderwerp, eis.indien, eis.geldt
