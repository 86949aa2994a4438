"""`en/of`, `c.q.`, `t/m`, `indien en voor zover`: forms that the Aanwijzingen advise against."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import NORMATIVE, find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_FORMS = {
    "en/of": ("‘of’ omvat ‘en’ al (Aanwijzing 3.12).", "schrijf ‘of’"),
    "c.q.": (
        "‘c.q.’ laat in het midden wat bedoeld is (Aanwijzing 66, oud).",
        "schrijf ‘of’, of ‘en’",
    ),
    "cq": ("‘cq’ laat in het midden wat bedoeld is (Aanwijzing 66, oud).", "schrijf ‘of’, of ‘en’"),
    "indien en voor zover": (
        "‘voor zover’ zegt al dat er een voorwaarde is (Aanwijzing 62, oud).",
        "schrijf ‘voor zover’",
    ),
    "t/m": ("Een reeks eindigt met ‘tot en met’ (Aanwijzing 3.14).", "schrijf ‘tot en met’"),
}
_FORM = re.compile(r"(?<!\w)(?:en/of|c\.q\.|cq|indien en voor zover|t/m)(?!\w)", re.IGNORECASE)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """In the articles and the bijlage; the toelichting may be freer."""
    for hit, match in find(regeling, _FORM, *NORMATIVE, holding=(*_FORMS,)):
        why, help = _FORMS[match.group().lower()]
        label = f"‘{match.group()}’ wordt afgeraden"
        yield remark(codes.AFGERADEN_SCHRIJFWIJZE, hit, label, why=why, help=help)
