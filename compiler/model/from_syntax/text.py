"""The official text: lines to paragraphs, paragraphs to sentences, references and defined terms."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from compiler.model.begripsgebruik import find_begrippen
from compiler.model.from_syntax.structure import earlier_parts
from compiler.model.nodes import Alinea, Nootteken, Tekstverwijzing, Zin
from compiler.model.tekstverwijzingen import Gevonden, Koppen, find_tekstverwijzingen
from compiler.model.zinnen import split_zinnen
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats

_NOTE = re.compile(r"\[\^(\w+)\]")


def paragraphs(inhoud: tuple[object, ...]) -> list[tuple[int, tuple[s.Tekstregel, ...]]]:
    """Lines of text that follow each other without a blank line, with the index of the first."""
    found: list[tuple[int, list[s.Tekstregel]]] = []
    previous: tuple[int, s.Tekstregel] | None = None
    for index, deel in enumerate(inhoud):
        if not isinstance(deel, s.Tekstregel):
            continue
        if previous is not None and previous[0] == index - 1 and _is_next(previous[1], deel):
            found[-1][1].append(deel)
        else:
            found.append((index, [deel]))
        previous = (index, deel)
    return [(index, tuple(lines)) for index, lines in found]


def _is_next(line: s.Tekstregel, other: s.Tekstregel) -> bool:
    """Whether a line stands just below another."""
    return line.span.source.text.count("\n", line.span.start, other.span.start) == 1


def take_out_notes(text: str) -> tuple[str, tuple[Nootteken, ...]]:
    """The text without the marks of its footnotes, and where these stood."""
    if "[^" not in text:
        return text, ()
    marks: list[Nootteken] = []
    pieces: list[str] = []
    length = at = 0
    for match in _NOTE.finditer(text):
        piece = text[at : match.start()]
        length += len(piece)
        pieces.append(piece)
        marks.append(Nootteken(length, match[1]))
        at = match.end()
    return "".join((*pieces, text[at:])), tuple(marks)


def join_lines(lines: tuple[s.Tekstregel, ...]) -> str:
    """One paragraph on one line; spaces pasted from Word as non-breaking count as spaces."""
    return " ".join(line.tekst for line in lines if line.tekst).replace("\u00a0", " ")


class TextReader:
    """Makes the paragraphs of one bepaling, with everything the text itself says of its parts."""

    def __init__(
        self,
        begrippen: Mapping[str, tuple[str, ...]],
        places: Collection[Vindplaats],
        koppen: Koppen,
    ) -> None:
        """`places` are all parts of the regulation, in the order of its text."""
        self._begrippen = begrippen
        self._earlier = earlier_parts((*places, *koppen.indeling))
        self._koppen = koppen

    def alineas(
        self, bepaling: s.Bepaling, plaats: Vindplaats, hier: Vindplaats
    ) -> dict[int, Alinea]:
        """The paragraphs of a bepaling, by the index of their first line in its contents.

        References such as "het eerste lid" are read from `hier`: the place itself, or the article
        that a part of the toelichting explains.
        """
        groups = [
            (index, lines, *take_out_notes(join_lines(lines)))
            for index, lines in paragraphs(bepaling.inhoud)
        ]
        normative = plaats.delen[0].soort != "toelichting"
        spans = [split_zinnen(text) if normative else () for _, _, text, _ in groups]
        several = sum(map(len, spans)) > 1
        counter = 0
        result: dict[int, Alinea] = {}
        for (index, lines, text, marks), sentences in zip(groups, spans, strict=True):
            zinnen: list[Zin] = []
            for start, end in sentences:
                counter += 1
                address = plaats.at("volzin", str(counter)) if several else plaats
                zinnen.append(Zin(address, text[start:end], start, end))
            result[index] = Alinea(
                text,
                tuple(zinnen),
                tuple(
                    _verwijzing(found)
                    for found in find_tekstverwijzingen(
                        text,
                        hier,
                        self._earlier,
                        tuple((zin.start, zin.vindplaats) for zin in zinnen),
                        self._koppen,
                        in_toelichting=not normative,
                    )
                ),
                find_begrippen(text, self._begrippen),
                marks,
                lines[0].span.to(lines[-1].span),
            )
        return result


def _verwijzing(found: Gevonden) -> Tekstverwijzing:
    """A reference to another regulation has no target here: its name, and the place in it."""
    if found.regeling:
        return Tekstverwijzing(found.start, found.end, None, None, found.regeling, found.doel)
    return Tekstverwijzing(found.start, found.end, found.doel, found.tot_en_met)
