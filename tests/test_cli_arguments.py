"""The command line speaks Dutch, refuses kindly and starts fast."""

import argparse
import ast
import inspect
import io
import subprocess
import sys
import time

import pytest

from compiler.cli import main
from compiler.commands.arguments import COMMANDS, parse_arguments
from compiler.commands.console import Console
from compiler.commands.dutch import SENTENCES
from compiler.commands.failures import WrongUse
from compiler.diagnostics.render import Piece

HEAVY = {"lark", "pydantic", "mkdocs", "jinja2", "rich", "watchfiles", "compiler.driver"}


@pytest.mark.parametrize("words", [["--help"], *([name, "--help"] for name in COMMANDS)])
def test_help_is_dutch_and_teaches(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("gebruik: kw")
    assert "voorbeeld" in shown
    for english in ("usage", "options", "positional", "show this", "error"):
        assert english not in shown


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("controler", "kent geen commando ‘controler’", "bedoelde u ‘controleer’?"),
        ("controleer --formaat jsn", "onbekend formaat ‘jsn’; bedoelde u ‘json’?", "--help"),
        ("controleer --formaat xml", "kies uit: tekst, json, sarif, github", "--help"),
        ("controleer --streg", "kent de optie ‘--streg’ niet", "bedoelde u ‘--streng’?"),
        ("controleer a b", "‘b’ is een woord te veel", "kw controleer --help"),
        ("toets", "dit ontbreekt nog: SOORT, BESTAND", "kw toets --help"),
        ("controleer --formaat", "bij --formaat: hier hoort een waarde achter", "--help"),
        ("bekijk --poort acht", "‘acht’ is geen poort", "kw bekijk --help"),
        ("uitleg KW9", "geen melding met code ‘KW9’", "hulp"),
        ("opmaak /bestaat/niet", "staan geen .kw-bestanden", ""),
    ],
)
def test_wrong_use_is_two_with_a_hint(
    line: str, message: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(line.split()) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert message in shown.err
    assert line == "uitleg KW9" or hint in shown.err


def test_without_command_shows_the_help_as_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "gebruik: kw" in capsys.readouterr().err


def test_every_sentence_of_argparse_for_users_is_translated() -> None:
    tree = ast.parse(inspect.getsource(argparse))
    said = {
        argument.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("_", "ngettext")
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    # The rest is said to programmers who use argparse wrongly.
    for_users = {s for s in said if s in SENTENCES or "argument" in s or "%(prog)s" in s}
    to_programmers = {
        "'required' is an invalid argument for positionals",
        'argument "-" with mode %r',
        "mutually exclusive arguments must be optional",
        "cannot merge actions - two groups are named %r",
    }
    assert for_users - to_programmers <= SENTENCES.keys()


def test_help_loads_nothing_heavy() -> None:
    program = (
        "import sys; from compiler.cli import main; main(['--help']); main(['toets', '--help']);"
        f"print(sorted({HEAVY!r} & set(sys.modules)), file=sys.stderr)"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert result.stderr.strip() == "[]"


def test_help_on_a_console_without_accents() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "compiler", "bereken", "--help"],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )
    assert result.returncode == 0
    assert b"een berekening" in result.stdout


def test_our_own_mistake_is_said_differently(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(words: list[str]) -> None:
        raise ZeroDivisionError("oei")

    monkeypatch.setattr("compiler.cli.parse_arguments", broken)
    assert main(["controleer"]) == 70
    shown = capsys.readouterr().err
    assert "dit is een fout in kw zelf" in shown
    assert "Traceback" not in shown
    monkeypatch.setenv("KW_TRACEBACK", "1")
    assert main(["controleer"]) == 70
    assert "Traceback" in capsys.readouterr().err


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


LINE = ((Piece("fout", "fout"), Piece(" [gewoon] :rocket:")),)


def test_colour_only_on_a_terminal_that_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert shown(Terminal()) == "\x1b[1;31mfout\x1b[0m [gewoon] :rocket:\n"
    assert shown(Terminal(), colour=False) == "fout [gewoon] :rocket:\n"
    assert shown(io.StringIO()) == "fout [gewoon] :rocket:\n"
    monkeypatch.setenv("NO_COLOR", "1")
    assert shown(Terminal()) == "fout [gewoon] :rocket:\n"


def shown(stream: io.StringIO, colour: bool = True) -> str:
    Console(stream, stream, colour).show(LINE)
    return stream.getvalue()


def test_progress_only_for_work_of_more_than_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    quick, slow, piped = Terminal(), Terminal(), io.StringIO()
    with Console(quick, quick).progress("Even geduld"):
        pass
    monkeypatch.setattr("compiler.commands.console._PATIENCE", 0.0)
    for stream in (slow, piped):
        with Console(stream, stream).progress("Even geduld"):
            time.sleep(0.3)
    assert (quick.getvalue(), piped.getvalue()) == ("", "")
    assert "Even geduld" in slow.getvalue()


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("https://voorbeeld.test", "https://voorbeeld.test/"),
        ("https://voorbeeld.test/a/b/", "https://voorbeeld.test/a/b/"),
    ],
)
def test_the_address_of_a_site_ends_with_a_slash(given: str, meant: str) -> None:
    assert parse_arguments(["bouw", "--adres", given]).adres == meant


@pytest.mark.parametrize("given", ["", "voorbeeld.test", "ftp://a/", "https://a/?b", "https:///a"])
def test_what_is_no_address_of_a_site_is_refused(given: str) -> None:
    with pytest.raises(WrongUse, match="geen adres van een site"):
        parse_arguments(["bouw", "--adres", given])
