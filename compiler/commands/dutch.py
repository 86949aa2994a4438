"""The sentences that argparse makes itself, in Dutch.

argparse asks `gettext` for them under their English text. There is no Dutch catalogue to install,
so `install` puts this table in its place; a test walks the source of argparse and says what is
missing.
"""

from __future__ import annotations

import argparse

SENTENCES = {
    "usage: ": "gebruik: ",
    "positional arguments": "gegevens",
    "options": "opties",
    "show this help message and exit": "toon deze hulp en stop",
    "show program's version number and exit": "toon de versie en stop",
    "%(prog)s: error: %(message)s\n": "%(prog)s: fout: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "bij %(argument_name)s: %(message)s",
    "the following arguments are required: %s": "dit ontbreekt nog: %s",
    "one of the arguments %s is required": "een van deze is nodig: %s",
    "unrecognized arguments: %s": "onbekend: %s",
    "not allowed with argument %s": "gaat niet samen met %s",
    "ignored explicit argument %r": "krijgt geen waarde, wel gegeven: %r",
    "expected one argument": "hier hoort een waarde achter",
    "expected at most one argument": "hier hoort hoogstens één waarde achter",
    "expected at least one argument": "hier hoort ten minste één waarde achter",
    "expected %s argument": "hier hoort %s waarde achter",
    "expected %s arguments": "hier horen %s waarden achter",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s kan van alles zijn: %(matches)s"
    ),
    "unexpected option string: %s": "onverwachte optie: %s",
    "invalid %(type)s value: %(value)r": "geen goede waarde (%(type)s): %(value)r",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "onbekende keuze %(value)r; kies uit: %(choices)s"
    ),
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "onbekend commando %(parser_name)r; kies uit: %(choices)s"
    ),
    "cannot have multiple subparser arguments": "er kan maar één commando tegelijk",
    "can't open '%(filename)s': %(error)s": "‘%(filename)s’ gaat niet open: %(error)s",
}


def install() -> None:
    """Let argparse speak Dutch in this process."""
    setattr(argparse, "_", _translate)  # noqa: B010 - a private name of argparse, on purpose
    setattr(argparse, "ngettext", _translate_number)  # noqa: B010


def _translate(sentence: str) -> str:
    return SENTENCES.get(sentence, sentence)


def _translate_number(one: str, more: str, number: int) -> str:
    return _translate(one if number == 1 else more)
