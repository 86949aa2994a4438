"""Was and wordt in HTML, to be read without colour, aloud and on paper.

What changed is marked three ways: by the elements `del` and `ins`, which Word and screen readers know;
by their line, through or below the words; and by words in the text itself.

>>> print(marked((Stuk("gelijk", "binnen"), Stuk("weg", "tien"), Stuk("bij", "negen"))))
binnen <b>[was: </b><del>tien</del><b>]</b> <b>[wordt: </b><ins>negen</ins><b>]</b>
>>> print(marked((Stuk("gelijk", "een"), Stuk("bij", "volledige"), Stuk("gelijk", "aanvraag"))))
een <b>[nieuw: </b><ins>volledige</ins><b>]</b> aanvraag
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup, escape

from compiler.was_wordt.nodes import Stuk
from compiler.was_wordt.words import elided

_GONE = Markup("<b>[{}: </b><del>{}</del><b>]</b>")
_NEW = Markup("<b>[{}: </b><ins>{}</ins><b>]</b>")


def marked(
    stukken: Sequence[Stuk],
    around: int | None = None,
    text: Callable[[str], Markup] = escape,
) -> Markup:
    """The stretches in order; of what did not change so many words at each end, None for all.

    `text` makes the words fit for the page that they are put in.
    """
    shown = [_shown(stukken, at, around, text) for at in range(len(stukken))]
    return Markup(" ").join(shown)


def _shown(
    stukken: Sequence[Stuk], at: int, around: int | None, text: Callable[[str], Markup]
) -> Markup:
    stuk = stukken[at]
    match stuk.soort:
        case "weg":
            replaced = at + 1 < len(stukken) and stukken[at + 1].soort == "bij"
            return _GONE.format("was" if replaced else "vervalt", text(stuk.tekst))
        case "bij":
            replaces = at > 0 and stukken[at - 1].soort == "weg"
            return _NEW.format("wordt" if replaces else "nieuw", text(stuk.tekst))
        case _:
            if around is None:
                return text(stuk.tekst)
            return text(elided(stuk.tekst, around, at == 0, at == len(stukken) - 1))
