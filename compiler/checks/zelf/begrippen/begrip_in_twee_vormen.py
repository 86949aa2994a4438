"""`stedelijke focusgebieden` beside `stedelijk focusgebieden`: one term, written in two ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """For a term of more than one word: the same number of its noun, another form of its adjective."""
    used: dict[tuple[str, str], dict[str, list[Hit]]] = defaultdict(lambda: defaultdict(list))
    for passage in passages(regeling, "artikel", "bijlage", "toelichting"):
        for gebruik in passage.alinea.begrippen:
            if " " not in gebruik.begrip:
                continue
            hit = Hit(passage, gebruik.start, gebruik.end)
            form = hit.words.lower()
            used[gebruik.begrip, form.rpartition(" ")[2]][form].append(hit)
    for (term, _), forms in used.items():
        if len(forms) > 1:
            yield _remark(term, forms)


def _remark(term: str, forms: dict[str, list[Hit]]) -> Diagnostic:
    ranked = sorted(forms, key=lambda form: (form == term, len(forms[form])))
    rare, common = ranked[0], ranked[-1]
    counts = " en ".join(f"{len(forms[form])} keer ‘{form}’" for form in (common, rare))
    return remark(
        codes.BEGRIP_IN_TWEE_VORMEN,
        forms[rare][0],
        f"elders staat ‘{common}’",
        why=f"Er staat {counts}. Eén begrip heeft één vorm (Aanwijzing 58, oud).",
        help="kies één vorm en gebruik die overal",
        others=(Label(forms[common][0].span, "bijvoorbeeld hier"),),
    )
