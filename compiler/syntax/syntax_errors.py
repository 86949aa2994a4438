"""From a parser's refusal to a sentence the author can act on: by example, never by grammar names.

First what is written on the line is held against the slips that drafters make (`slips`); then against
`_EXAMPLES`, sentences that break off: the one that stopped at the same point of the grammar says what is
missing. Where nothing fits, the message says what could have stood there, in plain words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from lark import Lark, Token, Tree, UnexpectedCharacters, UnexpectedEOF, UnexpectedInput

from compiler.diagnostics import codes
from compiler.diagnostics.codes import Code
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.suggest import nearest
from compiler.source import Source, Span
from compiler.syntax import slips
from compiler.syntax.limits import character_name
from compiler.syntax.words import FORMS, INHOUD, STUKKEN, in_words, keyword, listing

_MOST_WORDS = 7
_MOST_KEYWORDS = 12
_LINE_ENDS = ("_NL", "_DEDENT", "$END")
_LAYOUT = (*_LINE_ENDS, "_INDENT")
_OPENING = frozenset(FORMS) - {"artikel", "begrip"}
_VALUES = ("DATUM", "BEDRAG", "PERCENTAGE", "TERMIJN")


@dataclass(frozen=True, slots=True)
class _Unfinished:
    """Sentences that break off in one way: what to say, and what to do."""

    label: str
    help: str
    examples: tuple[str, ...]
    code: Code = codes.REGEL_NIET_AF


_EIS = 'artikel 1 "A"\n  eis e\n    voor d\n'

_EXAMPLES: tuple[_Unfinished, ...] = (
    _Unfinished(
        "hier ontbreekt waarmee wordt vergeleken",
        "schrijf na ‘is’, ‘ten minste’, ‘ten hoogste’, ‘meer dan’ of ‘minder dan’ een waarde",
        (
            _EIS + "    geldt a is\n",
            _EIS + "    geldt a is ten minste\n",
            _EIS + "    geldt a is ten hoogste\n",
            _EIS + "    geldt a is meer dan\n",
            _EIS + "    geldt a is minder dan\n",
        ),
    ),
    _Unfinished(
        "hier ontbreekt de periode",
        "schrijf de naam van een periode: valt in aanvraagperiode",
        (_EIS + "    geldt a valt in\n", _EIS + "    geldt a valt\n"),
    ),
    _Unfinished(
        "hier ontbreekt een voorwaarde",
        "schrijf achter dit woord wat moet gelden, of haal het woord weg",
        (
            _EIS + "    geldt\n",
            _EIS + "    geldt a en\n",
            _EIS + "    geldt a of\n",
            _EIS + "    indien\n",
            _EIS + "    geldt niet\n",
            _EIS + "    tenzij\n",
            _EIS + "    mits\n",
            _EIS + "    voor zover\n",
        ),
    ),
    _Unfinished(
        "hier ontbreekt de naam",
        "geef een naam in kleine letters, met lage streepjes tussen de woorden",
        (
            'artikel 1 "A"\n  eis\n    voor d\n',
            'artikel 1 "A"\n  bereken\n    is a\n',
            'artikel 1 "A"\n  afwijking\n    van eis e\n',
            'artikel 1 "A"\n  periode van 1 juli 2025 tot en met 2 juli 2025\n',
            'artikel 1 "A"\n  gegevens\n    a bedrag\n',
            'artikel 1 "A"\n  keuzelijst\n    a\n',
            'artikel 1 "A"\n  tabel\n    kolom a bedrag\n',
            'artikel 1 "A"\n  termijn negen weken\n',
        ),
    ),
    _Unfinished(
        "hier ontbreekt een tekst tussen aanhalingstekens",
        'zet de woorden tussen rechte aanhalingstekens: "…"',
        (
            _EIS + "    anders\n",
            _EIS + "    anders Te laat\n",
            'artikel 1 "A"\n  duiding\n',
            'artikel 1 "A"\n  duiding bij e\n',
            'artikel 1 "A"\n  begrip\n    > b\n',
            'artikel 1 "A"\n  voorbeeld\n    d\n      a 1\n',
            'artikel 1 "A"\n  citeertitel\n',
            "artikel 1 A\n  > b\n",
            "regeling\n",
        ),
    ),
    _Unfinished(
        "de periode heeft geen laatste dag",
        "schrijf ‘van [datum] tot en met [datum]’",
        (
            'artikel 1 "A"\n  periode p van 1 juli 2025\n',
            'artikel 1 "A"\n  periode p van 1 juli 2025 tot\n',
            'artikel 1 "A"\n  periode p van 1 juli 2025 tot 2 juli 2025\n',
            'artikel 1 "A"\n  periode p van 1 juli 2025 tot en met\n',
        ),
    ),
    _Unfinished(
        "hier ontbreekt het nummer",
        "schrijf het nummer van het artikel, het lid of de volzin in cijfers: artikel 9 lid 4",
        (
            'artikel "A"\n  > B.\n',
            'artikel een "A"\n  > B.\n',
            'artikel 1 "A"\n  lid\n    > B.\n',
            'artikel 1 "A"\n  lid eerste\n    > B.\n',
            'artikel 1 "A"\n  overeenkomstig artikel voor d\n',
        ),
    ),
    _Unfinished(
        "deze regel springt in zonder dat er iets boven staat waar zij bij hoort",
        "haal de spaties aan het begin weg tot de regel recht onder de vorige staat",
        (
            'artikel 1 "A"\n  > B.\n    > C.\n',
            _EIS + "      geldt a\n",
            'artikel 1 "A"\n  > B.\n    eis e\n      voor d\n',
        ),
        codes.INSPRINGING,
    ),
)


def explain(
    error: UnexpectedInput,
    source: Source,
    start: int,
    parser: Lark,
    read: Callable[[str], Tree[Any]],
) -> Diagnostic:
    """The message for one refusal in the piece that starts at `start`; `read` reads an example."""
    span = _span(error, source)
    token = getattr(error, "token", None)
    found = (
        _unclosed_quote(source, span)
        or _at_the_margin(source, span)
        or _missing_contents(error, source, start)
        or _after_comma(source, span)
        or _bare_text(source, span)
        or _written(source, span, token)
        or _bracket(source, span, token)
    )
    if found:
        return found
    if isinstance(error, UnexpectedCharacters):
        return _unknown_character(source, span)
    return (
        _misspelt(error, span, parser)
        or _unfinished(error, span, parser, read)
        or _unexpected(error, source, span, parser)
    )


def empty_header(error: UnexpectedInput, text: str, start: int) -> int | None:
    """Where the line starts that lacks its indented lines, if that is what the parser missed."""
    if isinstance(error, UnexpectedCharacters) or _accepted(error) != ["_INDENT"]:
        return None
    token = getattr(error, "token", None)
    at = getattr(token, "start_pos", None)
    at = len(text) if at is None else at
    while at > start:
        line_start = text.rfind("\n", start, at) + 1 or start
        content = text[line_start:at].strip()
        if content and not content.startswith("#"):
            return line_start
        at = line_start - 1
    return start


def bad_indent(source: Source, at: int) -> Diagnostic:
    """A line that springs back to where no block starts."""
    span = source.span_of_line(source.position(at).line)
    return Diagnostic(
        codes.INSPRINGING,
        Label(span, "deze regel staat op een diepte waarop niets begint"),
        help="zet de regel recht onder de regel waar zij bij hoort (twee spaties per stap)",
    )


def bad_hole(span: Span) -> Diagnostic:
    """What stands between braces in a text cannot be read."""
    return Diagnostic(
        codes.ONVERWACHT,
        Label(span, "dit is tussen accolades niet te lezen"),
        help="schrijf tussen de accolades een naam of een waarde: {ingediend_op}, {scholen plus 1}",
    )


# ---------------------------------------------------------------- the place


def _span(error: UnexpectedInput, source: Source) -> Span:
    length = len(source.text)
    at = getattr(error, "pos_in_stream", None)
    token = getattr(error, "token", None)
    if isinstance(error, UnexpectedEOF) or at is None or at < 0:
        at = length - 1
    if token is not None and token.type in _LAYOUT:
        return _end_or_start_of_line(source, token, at)
    stop = getattr(token, "end_pos", None) or at + 1
    return Span(source, min(at, length), min(max(stop, at + 1), max(length, at + 1)))


def _end_or_start_of_line(source: Source, token: Token, at: int) -> Span:
    """A line that stops too early is marked at its end; one that springs in, on the next line."""
    if token.type == "_INDENT":
        stop = token.end_pos or at
        return source.span_of_line(source.position(min(stop, len(source.text))).line)
    line = source.position(min(at, len(source.text))).line
    while line > 1 and not source.line(line).strip():
        line -= 1
    whole = source.span_of_line(line)
    content = whole.text.rstrip()
    stop = whole.start + len(content)
    return Span(source, max(whole.start, stop - 1), stop) if content else whole


def _line(source: Source, span: Span) -> tuple[str, int]:
    """The line of a place, and where that line starts."""
    number = span.start_position.line
    return source.line(number), source.line_starts[number - 1]


def _first_word(source: Source, span: Span) -> str:
    words = source.line(span.start_position.line).split(maxsplit=1)
    return words[0] if words else ""


def _starts_line(source: Source, span: Span) -> bool:
    line, line_start = _line(source, span)
    return not line[: span.start - line_start].strip()


# ---------------------------------------------------------------- what is seen on the line


def _unclosed_quote(source: Source, span: Span) -> Diagnostic | None:
    line, line_start = _line(source, span)
    if line.lstrip().startswith((">", "#", "|")):
        return None
    straight, opening, closing = line.count('"'), line.count("“"), line.count("”")
    if straight % 2 == 0 and opening == closing:
        return None
    at = line.rfind('"') if straight % 2 else max(line.rfind("“"), line.rfind("”"))
    return Diagnostic(
        codes.AANHALINGSTEKEN,
        Label(
            Span(source, line_start + at, line_start + at + 1),
            "dit aanhalingsteken heeft geen tegenhanger op deze regel",
        ),
        help='sluit de tekst met " op dezelfde regel; een lange tekst gaat verder op een nieuwe regel '
        "met een nieuw stuk tussen aanhalingstekens",
    )


def _at_the_margin(source: Source, span: Span) -> Diagnostic | None:
    """What starts at the margin and is no part of a regulation."""
    line, line_start = _line(source, span)
    if span.start != line_start or line[:1].isspace():
        return None
    first = line.split(maxsplit=1)[0] if line.strip() else ""
    suggestion = nearest(first, STUKKEN)
    if suggestion:
        return _word(span, suggestion)
    if first.startswith((">", "|")) or first in (*INHOUD, *FORMS):
        return Diagnostic(
            codes.LOSSE_REGEL,
            Label(source.span_of_line(span.start_position.line), "dit staat los, aan de kantlijn"),
            help="spring in: twee spaties onder het artikel, vier onder een lid",
        )
    return Diagnostic(
        codes.ONBEKEND_WOORD,
        Label(span, "zo begint geen deel van een regeling"),
        help=f"een deel van een regeling begint met {listing([f'‘{s}’' for s in STUKKEN])}",
    )


def _missing_contents(error: UnexpectedInput, source: Source, start: int) -> Diagnostic | None:
    header = empty_header(error, source.text, start)
    if header is None:
        return None
    return Diagnostic(
        codes.INHOUD_ONTBREEKT,
        Label(source.span_of_line(source.position(header).line), "onder deze regel staat niets"),
        help="zet wat hierbij hoort op de volgende regels, twee spaties dieper",
    )


def _bare_text(source: Source, span: Span) -> Diagnostic | None:
    """A sentence of official text without its mark is the likeliest slip of a drafter."""
    line = source.span_of_line(span.start_position.line)
    words = line.text.split()
    if len(words) < 3 or '"' in line.text or not _starts_line(source, span):
        return None
    above = source.line(span.start_position.line - 1)
    goes_on = above.lstrip().startswith(">") and _indent(above) == _indent(
        source.line(span.start_position.line)
    )
    if not goes_on and (len(words) < 4 or words[0] in FORMS or words[0] in INHOUD):
        return None
    misspelt = not goes_on and nearest(words[0], (*INHOUD, *FORMS)) is not None
    if misspelt or any("_" in word for word in words):
        return None
    return Diagnostic(
        codes.TEKST_ZONDER_TEKEN,
        Label(line, "dit lijkt officiële tekst"),
        help="zet > en een spatie voor elke regel van de officiële tekst",
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _after_comma(source: Source, span: Span) -> Diagnostic | None:
    """A line that should have been the last one ends in a comma, so that the next was taken with it."""
    number = span.start_position.line - 1
    if not _starts_line(source, span) and _first_word(source, span) not in _OPENING:
        return None
    while number and not source.line(number).strip():
        number -= 1
    above = source.line(number).rstrip()
    if not above.endswith((",", "(")) or above.lstrip().startswith((">", "|", "#")):
        return None
    at = source.line_starts[number - 1] + len(above) - 1
    return Diagnostic(
        codes.REGEL_NIET_AF,
        Label(Span(source, at, at + 1), "hierna hoort nog iets"),
        help="haal dit teken weg, of schrijf verder",
    )


def _written(source: Source, span: Span, token: Token | None) -> Diagnostic | None:
    line, line_start = _line(source, span)
    if token is not None and token.type in _LINE_ENDS:
        return None
    complete = token is not None and token.type in _VALUES
    start, end = span.start - line_start, span.end - line_start
    slip = slips.find(line, start, end, complete=complete)
    return None if slip is None else Diagnostic(slip.code, Label(span, slip.label), help=slip.help)


def _bracket(source: Source, span: Span, token: Token | None) -> Diagnostic | None:
    if token is None:
        return None
    line, _ = _line(source, span)
    if token.type == "RPAR":
        return Diagnostic(
            codes.ONVERWACHT,
            Label(span, "bij dit haakje is er geen dat opent"),
            help="haal het haakje weg, of zet er een voor waar het begint",
        )
    if token.type in _LINE_ENDS and line.count("(") > line.count(")"):
        return Diagnostic(
            codes.REGEL_NIET_AF,
            Label(span, "een haakje is niet gesloten"),
            help="sluit elk haakje dat opent: (a of b) en c",
        )
    return None


def _unknown_character(source: Source, span: Span) -> Diagnostic:
    character = span.text[:1] or " "
    return Diagnostic(
        codes.ONBEKEND_TEKEN,
        Label(
            Span(source, span.start, span.start + 1),
            f"{character_name(character)} kan hier niet staan",
        ),
        help="haal het teken weg, of zet de tekst tussen aanhalingstekens",
    )


# ---------------------------------------------------------------- what the parser knows


def _misspelt(error: UnexpectedInput, span: Span, parser: Lark) -> Diagnostic | None:
    """A word that looks like one that could have stood there."""
    token = getattr(error, "token", None)
    if token is None or not str(token).isalpha():
        return None
    keywords = sorted(_keywords(error, parser))
    suggestion = nearest(str(token), keywords)
    if suggestion:
        return _word(span, suggestion)
    glued = next((k for k in keywords if len(k) > 3 and token.startswith(k) and token != k), None)
    if glued is None:
        return None
    return Diagnostic(
        codes.ONBEKEND_WOORD,
        Label(span, "dit woord ken ik hier niet"),
        help=f"zet een spatie achter ‘{glued}’",
    )


def _word(span: Span, suggestion: str) -> Diagnostic:
    return Diagnostic(
        codes.ONBEKEND_WOORD,
        Label(span, "dit woord ken ik hier niet"),
        help=f"bedoelde u ‘{suggestion}’?",
    )


def _unfinished(
    error: UnexpectedInput, span: Span, parser: Lark, read: Callable[[str], Tree[Any]]
) -> Diagnostic | None:
    """What is said of the example that broke off at the same point of the grammar."""
    found = _states(parser, read).get(_state(error))
    if found is None:
        return None
    return Diagnostic(found.code, Label(span, found.label), help=found.help)


@lru_cache(maxsize=1)
def _states(parser: Lark, read: Callable[[str], Tree[Any]]) -> dict[int | None, _Unfinished]:
    """The point of the grammar where each example breaks off, as this parser numbers them: tables made
    in another process may be numbered otherwise."""
    found: dict[int | None, _Unfinished] = {}
    for unfinished in _EXAMPLES:
        for example in unfinished.examples:
            try:
                read(example)
            except UnexpectedInput as error:
                found.setdefault(_state(error), unfinished)
    found.pop(None, None)
    return found


def _state(error: UnexpectedInput) -> int | None:
    """Where in the grammar the parser stood, however deep the text around it is."""
    position: int | None = getattr(getattr(error, "state", None), "position", None)
    return position


def _unexpected(error: UnexpectedInput, source: Source, span: Span, parser: Lark) -> Diagnostic:
    accepted = _accepted(error)
    kind = getattr(getattr(error, "token", None), "type", "")
    if kind in _LINE_ENDS:
        code, label = codes.REGEL_NIET_AF, "de regel houdt hier te vroeg op"
    elif kind == "_INDENT":
        code, label = codes.INSPRINGING, "deze regel springt te ver in"
    elif "_NL" in accepted:
        code, label = codes.ONVERWACHT, "dit hoort niet meer bij deze regel"
    else:
        code, label = codes.ONVERWACHT, "dit past hier niet"
    help = _help(accepted, source, span, parser, at_line_end=kind in _LINE_ENDS)
    return Diagnostic(code, Label(span, label), help=help)


def _help(
    accepted: list[str], source: Source, span: Span, parser: Lark, *, at_line_end: bool
) -> str:
    """What could have stood here; on a long list, how such a line looks."""
    spelling = {t.name: keyword(t) for t in parser.terminals}
    words = [in_words(spelling, name) for name in accepted if name not in _LAYOUT]
    if accepted and not words:
        return "laat de regel hiervoor eindigen, of zet dit op een nieuwe regel"
    if 0 < len(set(words)) <= _MOST_WORDS:
        return f"hier kan staan: {listing(words)}"
    keywords = [word for word in words if word.startswith("‘")]
    if _starts_line(source, span):
        if len(keywords) > _MOST_KEYWORDS:
            return "controleer hoe ver de regel inspringt, en met welk woord zij begint"
        return f"hier kan een regel beginnen met {listing(keywords)}"
    first = _first_word(source, span)
    if first in FORMS and not at_line_end:
        return f"zo ziet een goede regel eruit: {FORMS[first]}"
    return f"hier kan staan: {listing([word for word in words if word not in keywords])}"


def _accepted(error: UnexpectedInput) -> list[str]:
    names = getattr(error, "accepts", None) or getattr(error, "expected", None) or ()
    return sorted(names)


def _keywords(error: UnexpectedInput, parser: Lark) -> set[str]:
    spelling = {t.name: keyword(t) for t in parser.terminals}
    return {spelling[n] for n in _accepted(error) if spelling.get(n, "").isalpha()}
