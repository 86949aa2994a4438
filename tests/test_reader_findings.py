"""The checks of rules against text are silent where rule and text agree.

That each page's wrong example yields exactly its code is held by `test_codes.py`, for all codes.
"""

import pytest
from compile_helper import CASES, compile_text

from compiler.diagnostics.codes import REGISTER

NUMBERS = sorted(number for number in REGISTER if "KW320" <= number <= "KW349")


@pytest.mark.parametrize(
    "case", sorted((CASES / "reader").glob("*.kw")), ids=lambda path: path.stem
)
def test_is_silent(case) -> None:
    """Each of these files words a rule in another way than its text, and rightly so."""
    found, regeling = compile_text(case.read_text(encoding="utf-8"))
    assert regeling is not None, found
    reported = [d for d in found if d.code.number in NUMBERS]
    assert [(d.code.number, d.primary.text) for d in reported] == []


def test_the_regulation_has_no_finding(compilation) -> None:
    """Everything the reader would say about the regulation is answered in the file."""
    reported = [d for d in compilation.diagnostics if d.code.number in NUMBERS]
    assert [(d.code.number, str(d.vindplaats), d.primary.text) for d in reported] == []
