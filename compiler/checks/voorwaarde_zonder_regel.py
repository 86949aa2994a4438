"""A condition in the text (indien, tenzij, mits, voor zover) that a rule under it does not know."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.connectives import Connective, read_conditions
from compiler.checks.reading.provision import Provision, Sentence, finding, provisions
from compiler.checks.reading.rules import Worded, names, written
from compiler.checks.reading.words import speaks_of, stems
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """What a conditional clause speaks of must be read: before a main clause by every rule of it."""
    for provision in provisions(regeling):
        for sentence in provision.open_sentences:
            for condition in read_conditions(sentence.gelezen):
                if sentence.answered(condition.start, condition.word_end):
                    continue
                yield from _condition(regeling, provision, sentence, condition)


def _condition(
    regeling: m.Regeling, provision: Provision, sentence: Sentence, condition: Connective
) -> Iterator[Diagnostic]:
    words = _distinctive(provision, sentence, condition)
    span = sentence.span(condition.start, condition.word_end)
    rules = [
        r
        for r in provision.regels
        if isinstance(r, m.Eis | m.Afwijking | m.Berekening | m.Beoordeling)
        and not (isinstance(r, m.Eis) and r.overeenkomstig is not None)
    ]
    if not words or not rules:
        return
    unaware = [r for r in rules if not speaks_of(_names(regeling, r), words)]
    if len(unaware) == len(rules):
        yield finding(
            codes.VOORWAARDE_ZONDER_REGEL,
            span,
            f"geen regel hieronder leest wat na ‘{condition.woord}’ staat",
            "schrijf de voorwaarde in een regel (indien, mits, tenzij), of leg uit waarom niet: "
            f'duiding "‘{condition.woord} …’ …"',
            sentence.vindplaats,
        )
    elif condition.leading:
        for regel in unaware:
            if isinstance(regel, m.Eis | m.Afwijking) and sentence in provision.served(regel):
                yield finding(
                    codes.VOORWAARDE_ZONDER_REGEL,
                    regel.span,
                    f"‘{regel.naam}’ geldt ook zonder de voorwaarde waarmee de zin begint",
                    f"zet de voorwaarde na ‘{condition.woord}’ ook in deze regel",
                    sentence.vindplaats,
                    (Label(span, "de voorwaarde"),),
                )


def _distinctive(provision: Provision, sentence: Sentence, condition: Connective) -> frozenset[str]:
    """The words of the clause, leaving out those that the rest of the sentence has as well."""
    clause = condition.tekst
    if sentence.tekst.endswith(":"):
        below = (
            s.gelezen
            for s in provision.sentences
            if sentence.vindplaats.contains(s.vindplaats)
            or s.vindplaats.delen[-1].soort == "onderdeel"
        )
        clause = " ".join((clause, *below)) if not condition.leading else clause
    all_words = stems(clause)
    if not condition.leading:
        return all_words
    rest = stems(sentence.gelezen[condition.end :])
    own = frozenset(word for word in all_words if not speaks_of(frozenset({word}), rest))
    return own or all_words


def _names(regeling: m.Regeling, regel: Worded | m.Beoordeling) -> frozenset[str]:
    if isinstance(regel, m.Beoordeling):
        return stems(regel.naam) | stems(regel.woorden) | stems(regel.vraag)
    found = names(regeling, *written(regel))
    if isinstance(regel, m.Berekening):
        found |= frozenset(s for parameter in regel.parameters for s in stems(parameter.naam))
    return found
