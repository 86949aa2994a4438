"""The arguments of every command, and their help: all text that argparse shows, in Dutch.

argparse takes its own sentences from `gettext`; there is no Dutch catalogue for them, so they are
replaced by the table in `dutch.py`. Values are checked here with `type` functions rather than
`choices`, because the message may then suggest the nearest one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import urlsplit

from compiler.commands import dutch
from compiler.commands.failures import WrongUse
from compiler.diagnostics.plain import to_encoding
from compiler.diagnostics.suggest import bedoelde_u

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

COMMANDS: dict[str, str] = {
    "controleer": "controleert de regeling; schrijft niets",
    "bouw": "controleert, schrijft generated/ en bouwt de site",
    "bekijk": "toont de site en bouwt haar opnieuw bij elke wijziging",
    "toets": "toetst een document aan de regeling",
    "voorbeeld": "schrijft een voorbeelddocument, met uitleg per veld",
    "bereken": "rekent één berekening uit en toont de stappen",
    "opmaak": "maakt .kw-bestanden netjes op; laat de officiële tekst met rust",
    "uitleg": "legt een code uit, met een fout en een goed voorbeeld",
    "verschil": "vergelijkt twee versies van een regeling",
    "consolideer": "schrijft de tekst zoals die op een dag geldt",
    "wijziging": "schrijft de wijzigingsregeling die van twee versies de ene de andere maakt",
}

_EPILOG = """\
voorbeelden:
  kw controleer                      alles nakijken in dit project
  kw uitleg KW204                    wat een melding betekent
  kw voorbeeld aanvraag > a.json     een document om mee te beginnen
  kw toets aanvraag a.json           voldoet het?
  kw bouw                            de Python-code en de site maken

Zonder PAD zoekt een commando vanaf deze map omhoog naar regeling/artikelen.kw.
Uitleg per commando: kw controleer --help
"""


class Parser(argparse.ArgumentParser):
    """An argparse parser that speaks Dutch and reports wrong use as a `WrongUse`."""

    def __init__(self, prog: str | None = None, description: str = "", epilog: str = "") -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            add_help=False,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self.color = False  # Python 3.14 would colour its help whatever --geen-kleur says
        options = self.add_argument_group("opties")
        options.add_argument("-h", "--help", action="help", help="toon deze hulp en stop")
        options.add_argument(
            "--geen-kleur", action="store_true", default=argparse.SUPPRESS, help="geen kleuren"
        )
        self.options = options

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        out = file or sys.stdout
        encoding = getattr(out, "encoding", None) or "utf-8"
        out.write(to_encoding(self.format_help(), encoding))

    def error(self, message: str) -> NoReturn:
        raise WrongUse(message, f"zie {self.prog} --help")


def parse_arguments(argv: list[str]) -> argparse.Namespace:
    """The arguments as values; `commando` is None when none was given. Raises WrongUse."""
    dutch.install()
    given = next((word for word in argv if not word.startswith("-")), None)
    if given is not None and given not in COMMANDS:
        raise WrongUse(
            f"kw kent geen commando ‘{given}’",
            bedoelde_u(given, COMMANDS) or f"de commando's zijn: {', '.join(COMMANDS)}",
        )
    parser = build_parser()
    arguments, unknown = parser.parse_known_args(argv)
    if unknown:
        raise _unknown(given, unknown[0])
    return arguments


def build_parser() -> Parser:
    """The parser of `kw` with all its commands."""
    parser = Parser(
        "kw", "kw maakt van een regeling in .kw een toets in Python en een site.", _EPILOG
    )
    parser.options.add_argument("--versie", action="store_true", help="toon de versie van kw")
    commands = parser.add_subparsers(
        dest="commando", title="commando's", metavar="COMMANDO", parser_class=Parser
    )
    for name, summary in COMMANDS.items():
        description, epilog, configure = _DETAILS[name]
        command = commands.add_parser(
            name, help=summary, prog=f"kw {name}", description=description, epilog=epilog
        )
        configure(command)
    return parser


def _unknown(command: str | None, word: str) -> WrongUse:
    name = f"kw {command}" if command else "kw"
    if not word.startswith("-"):
        return WrongUse(f"‘{word}’ is een woord te veel", f"zie {name} --help")
    parser = Parser(name)
    if command:
        _DETAILS[command][2](parser)
    options = [option for action in parser._actions for option in action.option_strings]
    guess = bedoelde_u(word.partition("=")[0], options)
    return WrongUse(f"{name} kent de optie ‘{word}’ niet", guess or f"zie {name} --help")


# ---------------------------------------------------------------- per command


def _path(parser: Parser) -> None:
    parser.add_argument(
        "pad", metavar="PAD", nargs="?", help="map met de regeling (anders: zoek vanaf hier omhoog)"
    )


def _regeling(parser: Parser) -> None:
    parser.options.add_argument(
        "--regeling", metavar="PAD", help="map met de regeling (anders: zoek vanaf hier omhoog)"
    )


def _format(parser: Parser, *names: str) -> None:
    parser.options.add_argument(
        "--formaat",
        metavar="|".join(names),
        type=_one_of("formaat", names),
        default=names[0],
        help=f"vorm van de uitvoer (anders: {names[0]})",
    )


def _one_of(what: str, names: tuple[str, ...]) -> Callable[[str], str]:
    def convert(word: str) -> str:
        if word in names:
            return word
        guess = bedoelde_u(word, names) or f"kies uit: {', '.join(names)}"
        raise argparse.ArgumentTypeError(f"onbekend {what} ‘{word}’; {guess}")

    return convert


def _controleer(parser: Parser) -> None:
    _path(parser)
    _format(parser, "tekst", "json", "sarif", "github")
    parser.options.add_argument(
        "--streng", action="store_true", help="ook bij een waarschuwing is de uitkomst 1"
    )


def _bouw(parser: Parser) -> None:
    _path(parser)
    parser.options.add_argument(
        "--controle", action="store_true", help="schrijf niets; meld of generated/ bij is"
    )
    parser.options.add_argument("--zonder-site", action="store_true", help="sla de site over")
    parser.options.add_argument(
        "--adres",
        metavar="URL",
        type=_address,
        help="waar de site komt te staan; nodig voor sitemap.xml en vaste adressen",
    )


def _address(word: str) -> str:
    """An address under which the site can stand, with a slash at its end."""
    parts = urlsplit(word)
    if parts.scheme in ("http", "https") and parts.hostname and not parts.query + parts.fragment:
        return f"{word.rstrip('/')}/"
    raise argparse.ArgumentTypeError(
        f"‘{word}’ is geen adres van een site; schrijf bijvoorbeeld https://voorbeeld.nl/regeling/"
    )


def _bekijk(parser: Parser) -> None:
    _path(parser)
    parser.options.add_argument(
        "--poort", metavar="GETAL", type=_port, default=8000, help="poort (anders: 8000)"
    )


def _port(word: str) -> int:
    if word.isdigit() and int(word) < 65536:
        return int(word)
    raise argparse.ArgumentTypeError(f"‘{word}’ is geen poort: een getal van 0 tot en met 65535")


def _toets(parser: Parser) -> None:
    parser.add_argument("soort", metavar="SOORT", help="soort document, bijvoorbeeld aanvraag")
    parser.add_argument("bestand", metavar="BESTAND", help="JSON-bestand, of - voor de invoer")
    _format(parser, "tekst", "json")
    parser.options.add_argument(
        "--op", metavar="DATUM", help="de regeling zoals zij op deze dag geldt (JJJJ-MM-DD)"
    )
    parser.options.add_argument(
        "--alles", action="store_true", help="toon ook wat niet van toepassing is, en alles voluit"
    )
    _regeling(parser)


def _voorbeeld(parser: Parser) -> None:
    parser.add_argument("soort", metavar="SOORT", help="soort document, bijvoorbeeld aanvraag")
    parser.options.add_argument("--leeg", action="store_true", help="velden zonder waarde")
    _regeling(parser)


def _bereken(parser: Parser) -> None:
    parser.add_argument("naam", metavar="NAAM", help="naam van de berekening")
    parser.add_argument(
        "velden",
        metavar="VELD=WAARDE",
        nargs="*",
        default=[],
        help="gegevens waarmee gerekend wordt",
    )
    parser.options.add_argument(
        "--op", metavar="DATUM", help="de regeling zoals zij op deze dag geldt (JJJJ-MM-DD)"
    )
    _regeling(parser)


def _opmaak(parser: Parser) -> None:
    _path(parser)
    parser.options.add_argument(
        "--controle", action="store_true", help="schrijf niets; meld wat anders zou worden"
    )


def _uitleg(parser: Parser) -> None:
    parser.add_argument("code", metavar="CODE", help="code van een melding, bijvoorbeeld KW204")


def _verschil(parser: Parser) -> None:
    named = "map, dag (JJJJ-MM-DD) of git-versie met de"
    parser.add_argument("oud", metavar="OUD", help=f"{named} oude regeling")
    parser.add_argument("nieuw", metavar="NIEUW", help=f"{named} nieuwe regeling")
    _format(parser, "tekst", "json", "html")
    parser.options.add_argument(
        "--uit", metavar="BESTAND", help="bewaar de bladzijde (met --formaat html) in dit bestand"
    )


def _wijziging(parser: Parser) -> None:
    named = "map, dag (JJJJ-MM-DD) of git-versie met de"
    parser.add_argument("oud", metavar="OUD", help=f"{named} geldende tekst")
    parser.add_argument("nieuw", metavar="NIEUW", help=f"{named} bewerkte tekst")
    _format(parser, "tekst", "kw", "html", "docx")
    parser.options.add_argument("--uit", metavar="BESTAND", help="schrijf in dit nieuwe bestand")


def _consolideer(parser: Parser) -> None:
    parser.add_argument("map", metavar="MAP", help="lege map waarin de bestanden komen")
    parser.options.add_argument(
        "--op", metavar="DATUM", help="de tekst van deze dag (JJJJ-MM-DD; anders: de nieuwste)"
    )
    _regeling(parser)


_DETAILS: dict[str, tuple[str, str, Callable[[Parser], None]]] = {
    "controleer": (
        "Controleert de taal, de verwijzingen, de regels, de tekst tegen de publicatie en de\n"
        "voorbeelden. Schrijft geen bestanden. Wat u moet verbeteren, staat onderaan.",
        "voorbeelden:\n"
        "  kw controleer\n"
        "  kw controleer --streng\n"
        "  kw controleer regeling --formaat json > meldingen.json\n\n"
        "uitkomst: 0 niets mis, 1 fouten (met --streng ook waarschuwingen), 2 verkeerd gebruik",
        _controleer,
    ),
    "bouw": (
        "Controleert de regeling en schrijft daarna het Python-pakket in generated/ en de site in\n"
        "site/public/ en site/los/. Bij een fout blijft alles zoals het was.",
        "voorbeelden:\n"
        "  kw bouw\n"
        "  kw bouw --zonder-site\n"
        "  kw bouw --adres https://voorbeeld.nl/regeling/\n"
        "  kw bouw --controle         voor een automatische controle: schrijft niets\n\n"
        "uitkomst: 0 gelukt, 1 fouten of niet bij, 2 verkeerd gebruik",
        _bouw,
    ),
    "bekijk": (
        "Bouwt de site, toont haar op dit apparaat en bouwt opnieuw bij elke bewaarde wijziging.\n"
        "Een open pagina laadt zichzelf dan opnieuw. Bij een fout in de regeling blijft de laatste\n"
        "goede site staan, met de fout erboven. Schrijft niet in generated/ of site/. Stop met Ctrl+C.",
        "voorbeelden:\n  kw bekijk\n  kw bekijk --poort 8123",
        _bekijk,
    ),
    "toets": (
        "Toetst een document (JSON) aan de regeling en toont per eis de bevinding.",
        "voorbeelden:\n"
        "  kw toets aanvraag aanvraag.json\n"
        "  kw toets aanvraag aanvraag.json --formaat json\n"
        "  kw voorbeeld aanvraag | kw toets aanvraag -\n\n"
        "uitkomst: 0 voldoet, 1 voldoet niet, 2 verkeerd gebruik of onleesbare invoer,\n"
        "          3 onvolledig of beoordeling nodig",
        _toets,
    ),
    "voorbeeld": (
        "Schrijft een voorbeelddocument als JSON. JSON kent geen commentaar: wat elk veld\n"
        "betekent, staat in een lijst op het scherm en niet in het bestand.",
        "voorbeelden:\n"
        "  kw voorbeeld aanvraag\n"
        "  kw voorbeeld aanvraag > a.json\n"
        "  kw voorbeeld aanvraag --leeg > leeg.json",
        _voorbeeld,
    ),
    "bereken": (
        "Rekent een berekening van de regeling uit en toont hoe de uitkomst ontstaat.\n"
        "Zonder velden: welke velden de berekening vraagt.",
        "voorbeelden:\n"
        "  kw bereken maximum\n"
        "  kw bereken maximum bedrag=1000.50 datum=2025-07-07\n\n"
        "bedragen: 1098263.11 of €1.098.263,11; datums: 2025-07-07; ja of nee.\n"
        "uitkomst: 0 berekend, 2 verkeerd gebruik, 3 niet te bepalen met deze gegevens",
        _bereken,
    ),
    "opmaak": (
        "Zet inspringing, uitlijning, tabellen en witregels recht. Regels met officiële tekst\n"
        "(> …) blijven letter voor letter gelijk.",
        "voorbeelden:\n  kw opmaak\n  kw opmaak regeling/bijlage.kw\n  kw opmaak --controle\n\n"
        "uitkomst: 0 goed (of goed gemaakt), 1 met --controle: er zou iets veranderen",
        _opmaak,
    ),
    "uitleg": (
        "Legt een code uit: wat er mis is, waarom dat telt, een fout en een goed voorbeeld.",
        "voorbeeld:\n  kw uitleg KW204",
        _uitleg,
    ),
    "verschil": (
        "Vergelijkt twee versies van een regeling: de tekst woord voor woord, de regels, de\n"
        "bedragen, de perioden en termijnen, en de gegevens die gevraagd worden (en wat daaraan\n"
        "breekt, en voor wie). Van elke veranderde regel zoekt kw het kleinste document dat nu\n"
        "anders uitkomt, en toont het met de uitkomst ervoor en erna.",
        "voorbeelden:\n"
        "  kw verschil HEAD .                     wat u hebt veranderd sinds de laatste keer bewaren in git\n"
        "  kw verschil oud/regeling regeling      twee mappen\n"
        "  kw verschil v1.0 v2.0                  twee versies in git; de map blijft zoals zij is\n"
        "  kw verschil 2025-07-01 2026-01-01      de regeling zoals zij op twee dagen geldt\n"
        "  kw verschil HEAD . --formaat html --uit verschil.html\n"
        "                                         een bladzijde om te bekijken, af te drukken of in\n"
        "                                         Word te openen\n"
        "  kw verschil HEAD . --formaat json      voor een ander programma (docs/verschil.md)\n\n"
        "Een map gaat voor; dan een dag; anders vraagt kw het aan git.\n"
        "In de tekst: [-vervalt-] en [+komt erbij+]; ~ gewijzigd, + nieuw, - vervallen.\n\n"
        "uitkomst: 0 gelijk, 1 verschillend, 2 verkeerd gebruik",
        _verschil,
    ),
    "consolideer": (
        "Voert de wijzigingen uit en schrijft de tekst van de regeling zoals die op een dag geldt,\n"
        "als .kw-bestanden zonder wijzigingen.",
        "voorbeelden:\n"
        "  kw consolideer nieuw/regeling\n"
        "  kw consolideer oud/regeling --op 2026-06-30\n\n"
        "uitkomst: 0 geschreven, 1 de regeling of een wijziging heeft fouten, 2 verkeerd gebruik",
        _consolideer,
    ),
    "wijziging": (
        "Vergelijkt de tekst van twee versies en schrijft de wijzigingsregeling die van OUD NIEUW\n"
        "maakt, in de vormen van de Aanwijzingen voor de regelgeving, met was en wordt ernaast. De\n"
        "wijziging is daarna teruggelezen en uitgevoerd: zij geeft de nieuwe tekst, letter voor\n"
        "letter. Wat alleen u weet (datums, redenen) staat tussen [ ].",
        "voorbeelden:\n"
        "  kw wijziging HEAD .        wat u in de regeling hebt bewerkt, sinds de laatste commit\n"
        "  kw wijziging regeling bewerkt/regeling\n"
        "  kw wijziging HEAD . --formaat docx --uit wijziging.docx\n"
        "  kw wijziging HEAD . --formaat kw --uit wijziging.kw\n\n"
        "Met --formaat kw staan ook de regels erbij die met de tekst veranderen.\n"
        "uitkomst: 0 geschreven of niets te wijzigen, 1 niet te zeggen in een wijzigingsregeling,\n"
        "          2 verkeerd gebruik",
        _wijziging,
    ),
}
