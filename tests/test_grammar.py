"""The grammar: without conflicts, with a sentence above every rule that it reads, and nothing unused."""

import re
from functools import cache

import pytest
from compile_helper import CASES, read_regulation
from lark import Lark, Token, Tree, UnexpectedInput
from lark.exceptions import LarkError

from compiler import resources
from compiler.syntax.parse import _Layout

STARTS = ("start", "losse_uitdrukking")


@cache
def _parser(start: str = "start") -> Lark:
    """The grammar with trees, so that every rule that was used can be seen."""
    return Lark(
        resources.grammar(),
        parser="lalr",
        lexer="contextual",
        start=start,
        postlex=_Layout(),
        maybe_placeholders=True,
    )


def _seen(tree: Tree[Token]) -> set[str]:
    return {str(node.data) for node in tree.iter_subtrees()}


def _rules() -> set[str]:
    """The names that a tree shows: of every rule, or of its alternatives where these have names."""
    return {
        rule.alias or rule.origin.name
        for start in STARTS
        for rule in _parser(start).rules
        if not rule.origin.name.startswith("_")
        and (rule.alias or not rule.options.expand1)
        and (rule.alias or not str(rule.origin.name).startswith("__"))
    }


@pytest.mark.parametrize("start", STARTS)
def test_no_conflicts_and_no_words_that_collide(start: str) -> None:
    Lark(resources.grammar(), parser="lalr", start=start, postlex=_Layout(), strict=True)


def test_every_rule_is_read_somewhere() -> None:
    """By a case, or by the real regulation."""
    cases = [path.read_bytes().decode() for path in (CASES / "syntax" / "goed").glob("*.kw")]
    seen = {"losse_uitdrukking"}
    for text in (*cases, *read_regulation().values()):
        seen |= _seen(_parser().parse("\n" + text.replace("\u00a0", " ").rstrip() + "\n"))
    assert _rules() - seen == set()


# ---------------------------------------------------------------- the sentences above the rules

# What may stand around a sentence: most rules are read inside another.
AROUND = (
    "{}",
    'artikel 1 "A"\n{}',
    'artikel 1 "A"\n  begrip "b"\n{}',
    'artikel 1 "A"\n  eis e\n{}',
    'artikel 1 "A"\n  bereken b\n{}',
    'artikel 1 "A"\n  bereken b\n    naar n\n{}',
    'artikel 1 "A"\n  afwijking a\n{}',
    'artikel 1 "A"\n  beoordeling b door c\n{}',
    'artikel 1 "A"\n  gegevens g\n{}',
    'artikel 1 "A"\n  keuzelijst k\n{}',
    'artikel 1 "A"\n  tabel t\n{}',
    'artikel 1 "A"\n  voorbeeld "v"\n{}',
    'artikel 1 "A"\n  voorbeeld "v"\n    document\n{}',
    'artikel 1 "A"\n  voorbeeld "v"\n    document\n      groep\n{}',
    'regeling "R"\n{}',
)
AROUND_VALUE = (
    'artikel 1 "A"\n  bereken b\n    is {}\n',
    'artikel 1 "A"\n  bij {}\n',
    'artikel 1 "A"\n  eis e\n    bij {}\n',
    'artikel 1 "A"\n  gegevens g\n    veld {}\n',
    'artikel 1 "A"\n  voorbeeld "v"\n    document\n      veld {}\n',
    'artikel 1 "A"\n  bereken b\n    met {}\n',
    'artikel 1 "A"\n  bereken b\n    is aantal r in rijen {}\n',
    'artikel 1 "A"\n  bereken b\n    is het laagste van {}\n',
    'artikel 1 "A"\n  gegevens g\n    veld tekst {}\n',
    'artikel 1 "A"\n  tabel t\n    item {} "x"\n',
    'artikel 1 "A"\n  tabel t\n    per jaar "x" {}\n',
)


def _sections() -> list[tuple[list[str], list[str]]]:
    """Each comment of the grammar with the rules that stand under it."""
    head = resources.grammar().split("// -------", 1)[1].split("TEKSTREGEL:", 1)[0]
    found: list[tuple[list[str], list[str]]] = []
    in_comment = False
    for line in head.split("\n"):
        if line.startswith("// ---"):
            continue
        if line.startswith("//"):
            if not in_comment:
                found.append(([], []))
            found[-1][0].append(line[2:].removeprefix(" "))
        elif found and (match := re.match(r"\??([a-z][a-z_]*):", line)):
            found[-1][1].append(match[1])
        in_comment = line.startswith("//")
    return [section for section in found if section[1]]


def _sentences(comment: list[str]) -> list[str]:
    """The sentences of a comment: each starts at the margin and takes its indented lines along."""
    text = "\n".join(re.sub(r"\s{3,}\(.*\)$", "", line) for line in comment)
    parts = re.split(r"\n(?=\S)|;  +", text)
    # A header is a sentence once something stands below it.
    return [*parts, text, *(f"{part}\n  > Tekst." for part in parts)]


def _read(sentence: str) -> set[str]:
    """The rules that a sentence uses, wherever it may stand; none if it is no sentence."""
    seen: set[str] = set()
    for around in AROUND:
        depth = around.count("\n") * 2
        indented = "".join(" " * depth + line + "\n" for line in sentence.split("\n"))
        seen |= _try("start", around.format(indented))
    for around in AROUND_VALUE:
        seen |= _try("start", around.format(sentence))
    return seen | _try("losse_uitdrukking", sentence)


def _try(start: str, text: str) -> set[str]:
    try:
        return _seen(_parser(start).parse(text))
    except (UnexpectedInput, LarkError):
        return set()


def _shown(rule: str) -> set[str]:
    """The names under which a rule is seen in a tree: its own, or those of its alternatives."""
    own = [r for start in STARTS for r in _parser(start).rules if r.origin.name == rule]
    return {r.alias or rule for r in own}


@pytest.mark.parametrize("section", _sections(), ids=lambda section: section[1][0])
def test_the_sentence_above_a_rule_is_read_by_it(section: tuple[list[str], list[str]]) -> None:
    comment, rules = section
    seen = set().union(*(_read(sentence) for sentence in _sentences(comment)))
    unread = {r for r in rules if not _shown(r) & seen and not _is_choice(r)}
    assert unread == set(), "\n".join(comment)


def _is_choice(rule: str) -> bool:
    """A rule that only says which others may stand there, and is never seen itself."""
    own = [r for r in _parser().rules if r.origin.name == rule]
    return bool(own) and all(
        r.options.expand1 and not r.alias and len(r.expansion) == 1 for r in own
    )
