"""From a parser's refusal to a sentence the author can act on: by example, never by grammar names.

`_EXAMPLES` are typical slips. Lark replays them and finds the one that stopped in the same state as
the author's text; where none fits, the message says what could have stood there, in plain words.
"""

from __future__ import annotations

from dataclasses import dataclass

from lark import Lark, UnexpectedCharacters, UnexpectedEOF, UnexpectedInput

from compiler.diagnostics import codes
from compiler.diagnostics.codes import Code
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.suggest import nearest
from compiler.source import Source, Span
from compiler.syntax.words import in_words, listing

_MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class _Slip:
    """A typical mistake: what to say, what to do, and sentences that go wrong in the same way."""

    code: Code
    label: str
    help: str
    examples: tuple[str, ...]


_EIS = 'artikel 1 "A"\n  eis e\n    voor d\n'

_EXAMPLES: tuple[_Slip, ...] = (
    _Slip(
        codes.REGEL_NIET_AF,
        "hier ontbreekt waarmee wordt vergeleken",
        "schrijf na ‘is’, ‘ten minste’, ‘ten hoogste’, ‘meer dan’ of ‘minder dan’ een waarde",
        (
            _EIS + "    geldt a is\n",
            _EIS + "    geldt a is ten minste\n",
            _EIS + "    geldt a is ten hoogste\n",
            _EIS + "    geldt a is meer dan\n",
            _EIS + "    geldt a is minder dan\n",
            _EIS + "    geldt a valt in\n",
        ),
    ),
    _Slip(
        codes.REGEL_NIET_AF,
        "hier ontbreekt een voorwaarde",
        "schrijf achter dit woord wat moet gelden, of haal het woord weg",
        (
            _EIS + "    geldt\n",
            _EIS + "    geldt a en\n",
            _EIS + "    geldt a of\n",
            _EIS + "    indien\n",
            _EIS + "    geldt niet\n",
            _EIS + "    tenzij\n",
        ),
    ),
    _Slip(
        codes.REGEL_NIET_AF,
        "hier ontbreekt de naam",
        "geef een naam in kleine letters, met lage streepjes tussen de woorden",
        (
            'artikel 1 "A"\n  eis\n    voor d\n',
            'artikel 1 "A"\n  bereken\n    is a\n',
            'artikel 1 "A"\n  periode van 1 juli 2025 tot en met 2 juli 2025\n',
            'artikel 1 "A"\n  gegevens\n    a bedrag\n',
            'artikel 1 "A"\n  tabel\n    kolom a bedrag\n',
        ),
    ),
    _Slip(
        codes.REGEL_NIET_AF,
        "hier ontbreekt een tekst tussen aanhalingstekens",
        'zet de woorden tussen rechte aanhalingstekens: "…"',
        (
            _EIS + "    anders\n",
            _EIS + "    anders Te laat\n",
            'artikel 1 "A"\n  duiding\n',
            'artikel 1 "A"\n  beoordeling b door c\n    vraag\n',
            'artikel 1 "A"\n  voorbeeld\n    d\n      a 1\n',
        ),
    ),
    _Slip(
        codes.REGEL_NIET_AF,
        "de periode heeft geen laatste dag",
        "schrijf ‘van [datum] tot en met [datum]’",
        (
            'artikel 1 "A"\n  periode p van 1 juli 2025\n',
            'artikel 1 "A"\n  periode p van 1 juli 2025 tot\n',
            'artikel 1 "A"\n  periode p van 1 juli 2025 tot 2 juli 2025\n',
            'artikel 1 "A"\n  periode p van 1 juli 2025 tot en met\n',
        ),
    ),
    _Slip(
        codes.REGEL_NIET_AF,
        "hier ontbreekt het nummer",
        "schrijf het nummer van het artikel, het lid of de volzin in cijfers: artikel 9 lid 4",
        (
            'artikel "A"\n  > B.\n',
            'artikel 1 "A"\n  lid\n    > B.\n',
            'artikel 1 "A"\n  lid eerste\n    > B.\n',
            'artikel 1 "A"\n  overeenkomstig artikel voor d\n',
        ),
    ),
    _Slip(
        codes.INHOUD_ONTBREEKT,
        "onder deze regel staat niets",
        "zet wat hierbij hoort op de volgende regels, twee spaties dieper",
        (
            'artikel 1 "A"\nartikel 2 "B"\n  > C.\n',
            'artikel 1 "A"\n  lid 1\n  lid 2\n    > C.\n',
            'artikel 1 "A"\n  eis e\n  eis f\n    voor d\n',
            'artikel 1 "A"\n  > B\n  onderdeel a\n  onderdeel b\n    > C\n',
            'artikel 1 "A"\n',
        ),
    ),
    _Slip(
        codes.INSPRINGING,
        "deze regel springt in zonder dat er iets boven staat waar zij bij hoort",
        "haal de spaties aan het begin weg tot de regel recht onder de vorige staat",
        (
            'artikel 1 "A"\n  > B.\n    > C.\n',
            _EIS + "      geldt a\n",
            'artikel 1 "A"\n  > B.\n    eis e\n      voor d\n',
        ),
    ),
)


def explain(
    error: UnexpectedInput, source: Source, start: int, end: int, parser: Lark
) -> Diagnostic:
    """The message for one refusal, with its place."""
    span = _span(error, source, start, end)
    quote = _unclosed_quote(source, span)
    if quote:
        return quote
    if isinstance(error, UnexpectedCharacters):
        bare = _bare_text(source, span)
        return bare or _unknown_character(source, span)
    if parser.options.start == ["start"]:
        slip = error.match_examples(
            parser.parse, {s: s.examples for s in _EXAMPLES}, use_accepts=True
        )
        if slip is not None and not _known_word_problem(error, source, span, parser):
            return Diagnostic(slip.code, Label(span, slip.label), help=slip.help)
    return _unexpected(error, source, span, parser)


def bad_indent(source: Source, at: int) -> Diagnostic:
    """A line that springs back to where no block starts."""
    span = source.span_of_line(source.position(at).line)
    return Diagnostic(
        codes.INSPRINGING,
        Label(span, "deze regel staat op een diepte waarop niets begint"),
        help="zet de regel recht onder de regel waar zij bij hoort (twee spaties per stap)",
    )


def too_deep(source: Source, at: int) -> Diagnostic:
    """Nesting that no regulation has."""
    span = source.span_of_line(source.position(at).line)
    return Diagnostic(
        codes.TE_DIEP,
        Label(span, "hier zit te veel in elkaar"),
        help="splits de regel: geef een deel een eigen naam met ‘bereken’",
    )


def _span(error: UnexpectedInput, source: Source, start: int, end: int) -> Span:
    length = len(source.text)
    at = getattr(error, "pos_in_stream", None)
    token = getattr(error, "token", None)
    if isinstance(error, UnexpectedEOF) or at is None or at < 0:
        at = end - 1
    if token is not None and token.type in ("_NL", "_INDENT", "_DEDENT", "$END"):
        return _end_or_start_of_line(source, token, at, end)
    stop = getattr(token, "end_pos", None) or at + 1
    return Span(source, min(at, length), min(max(stop, at + 1), max(length, at + 1)))


def _end_or_start_of_line(source: Source, token: object, at: int, end: int) -> Span:
    """A line that stops too early is marked at its end; one that springs in, on the next line."""
    kind = getattr(token, "type", "")
    if kind == "_INDENT":
        stop = getattr(token, "end_pos", None) or at
        return source.span_of_line(source.position(min(stop, len(source.text))).line)
    line = source.position(min(at, len(source.text))).line
    if kind == "_DEDENT" or (kind == "$END" and line > 1 and not source.line(line).strip()):
        line = max(1, line if source.line(line).strip() else line - 1)
    whole = source.span_of_line(line)
    content = whole.text.rstrip()
    stop = whole.start + len(content)
    return Span(source, max(whole.start, stop - 1), stop) if content else whole


def _unclosed_quote(source: Source, span: Span) -> Diagnostic | None:
    line = source.line(span.start_position.line)
    content = line.lstrip()
    if content.startswith((">", "#", "|")):
        return None
    straight, opening, closing = content.count('"'), content.count("“"), content.count("”")
    if straight % 2 == 0 and opening == closing:
        return None
    at = line.rfind('"') if straight % 2 else max(line.rfind("“"), line.rfind("”"))
    start = source.line_starts[span.start_position.line - 1] + at
    return Diagnostic(
        codes.AANHALINGSTEKEN,
        Label(
            Span(source, start, start + 1),
            "dit aanhalingsteken heeft geen tegenhanger op deze regel",
        ),
        help='sluit de tekst met " op dezelfde regel; een lange tekst gaat verder op een nieuwe regel '
        "met een nieuw stuk tussen aanhalingstekens",
    )


def _bare_text(source: Source, span: Span) -> Diagnostic | None:
    """A sentence of official text without its mark is the likeliest slip of a drafter."""
    line = source.span_of_line(span.start_position.line)
    words = line.text.split()
    if len(words) < 4 or not line.text[:1].isupper():
        return None
    return Diagnostic(
        codes.TEKST_ZONDER_TEKEN,
        Label(line, "dit lijkt officiële tekst"),
        help="zet > en een spatie voor elke regel van de officiële tekst",
    )


def _unknown_character(source: Source, span: Span) -> Diagnostic:
    character = span.text or " "
    name = "een tab" if character == "\t" else f"‘{character}’"
    return Diagnostic(
        codes.ONBEKEND_TEKEN,
        Label(Span(source, span.start, span.start + 1), f"{name} kan hier niet staan"),
        help="haal het teken weg, of zet de tekst tussen aanhalingstekens",
    )


def _known_word_problem(error: UnexpectedInput, source: Source, span: Span, parser: Lark) -> bool:
    """Whether the word that was refused looks like a misspelt keyword: then say that instead."""
    token = getattr(error, "token", None)
    if token is None or token.type != "NAAM":
        return False
    return nearest(str(token), sorted(_keywords(error, parser).values())) is not None


def _unexpected(error: UnexpectedInput, source: Source, span: Span, parser: Lark) -> Diagnostic:
    bare = _bare_text(source, span)
    if bare:
        return bare
    token = getattr(error, "token", None)
    accepted = _accepted(error)
    terminals = _spelling(parser)
    words = [in_words(terminals, name) for name in accepted if not name.startswith("_")] or [
        in_words(terminals, name) for name in accepted
    ]
    if isinstance(token, str) and getattr(token, "type", "") == "NAAM":
        suggestion = nearest(str(token), sorted(_keywords(error, parser).values()))
        if suggestion:
            return Diagnostic(
                codes.ONBEKEND_WOORD,
                Label(span, "dit woord ken ik hier niet"),
                help=f"bedoelde u ‘{suggestion}’?",
            )
    kind = getattr(token, "type", "")
    if kind in ("_NL", "$END", "_DEDENT"):
        code, label = codes.REGEL_NIET_AF, "de regel houdt hier te vroeg op"
    elif kind == "_INDENT":
        code, label = codes.INSPRINGING, "deze regel springt te ver in"
    else:
        code, label = codes.ONVERWACHT, "dit past hier niet"
    shown = listing(words) if 0 < len(set(words)) <= _MOST_WORDS else ""
    return Diagnostic(
        code,
        Label(span, label),
        help=f"hier kan staan: {shown}"
        if shown
        else "vergelijk de regel met het voorbeeld in de taalreferentie",
    )


def _accepted(error: UnexpectedInput) -> list[str]:
    names = getattr(error, "accepts", None) or getattr(error, "expected", None) or ()
    return sorted(names)


def _spelling(parser: Lark) -> dict[str, str]:
    """The keywords of the grammar as they are written."""
    return {t.name: t.pattern.value for t in parser.terminals if t.pattern.type == "str"}


def _keywords(error: UnexpectedInput, parser: Lark) -> dict[str, str]:
    spelling = _spelling(parser)
    return {n: spelling[n] for n in _accepted(error) if n in spelling and spelling[n].isalpha()}
