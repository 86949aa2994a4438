"""How documents follow one another, as a drawing: a box for each step, from top to bottom.

With room there is a column for each who makes them, without there is one. Each row holds one box, so
that no line crosses another box: a step that follows at once is tied by an arrow between the rows, any
other tie runs beside the boxes, on the left when it goes on and on the right when it leads back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.drawings.svg import drawing, lines, linked, share, text_at
from compiler.backends.site.flow import Pijl, Stap, Verloop
from compiler.backends.site.links import relative
from compiler.backends.site.notation import capital, day, words
from compiler.backends.site.time_rules import Tijdvak

NARROW = 30
"""As many characters fit in a box on a telephone, beside its edges and the ties next to it."""
WIDE = {2: 58, 3: 38, 4: 26}
"""The same for a number of columns on a wide screen; with more columns there is no room."""
_LINE, _PAD, _GAP, _TRACK, _HEAD = 17, 12, 36, 9, 30


@dataclass(frozen=True, slots=True)
class _Box:
    """A placed step; `left` and `right` are shares of the width in hundredths of a column."""

    stap: Stap
    row: int
    lane: int
    top: int
    height: int

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def middle(self) -> int:
        return self.top + self.height // 2


def steps(page: str, verloop: Verloop) -> Markup:
    """The drawing in one column; empty where there are no steps."""
    return _Drawing(page, verloop, ("",), NARROW).made("verloop-smal") if verloop.stappen else _NONE


def wide_steps(page: str, verloop: Verloop) -> Markup:
    """The drawing with a column for each maker; empty where one column says as much, or too few fit."""
    lanes = tuple(dict.fromkeys(lane_of(stap) for stap in verloop.stappen))
    if len(lanes) not in WIDE:
        return _NONE
    return _Drawing(page, verloop, lanes, WIDE[len(lanes)]).made("verloop-breed")


def lane_of(stap: Stap) -> str:
    """The column of a step: who makes it; amounts are made by nobody."""
    return stap.auteur or ("bedragen" if stap.jaren else "overig")


_NONE = Markup("")


class _Drawing:
    """One drawing: where its columns are, and how many characters fit in a box."""

    def __init__(self, page: str, verloop: Verloop, lanes: tuple[str, ...], width: int) -> None:
        self.page = page
        self.verloop = verloop
        self.lanes = lanes
        self.text = width
        self.title = width * 5 // 6

    def made(self, naam: str) -> Markup:
        pieces: list[Markup] = []
        boxes: dict[str, _Box] = {}
        y = 2 if len(self.lanes) == 1 else _HEAD
        for row, stap in enumerate(self.verloop.stappen):
            lane = 0 if len(self.lanes) == 1 else self.lanes.index(lane_of(stap))
            piece, height = self._box(stap, lane, y)
            boxes[stap.naam] = _Box(stap, row, lane, y, height)
            pieces.append(piece)
            y += height + _GAP
        bottom = y - _GAP + 2
        return drawing(
            naam,
            "Hoe de stukken op elkaar volgen",
            f"{len(boxes)} stappen van boven naar beneden, met pijlen ertussen. "
            "Dezelfde stappen staan hieronder als lijst, met de reden van elke pijl.",
            bottom,
            [*self._columns(bottom), *self._ties(boxes), *pieces],
        )

    def _x(self, lane: int, of: int = 0) -> str:
        """The left side of a column, or `of` hundredths of its width further."""
        return share(lane * 100 + of, len(self.lanes) * 100)

    @property
    def _side(self) -> int:
        """The part of a column, in hundredths, that stays free beside a box."""
        return 0 if len(self.lanes) == 1 else 4

    def _columns(self, bottom: int) -> Iterator[Markup]:
        if len(self.lanes) == 1:
            return
        for lane, naam in enumerate(self.lanes):
            yield text_at(self._x(lane, 50), 14, capital(naam), "kop", "middle")
            if lane:
                yield Markup('<line class="jaarlijn" x1="{0}" x2="{0}" y1="0" y2="{1}"/>').format(
                    self._x(lane), bottom
                )

    def _box(self, stap: Stap, lane: int, top: int) -> tuple[Markup, int]:
        """A box with its words, linked to where the document is asked for; and its height."""
        x, width = self._x(lane, self._side), share(100 - 2 * self._side, len(self.lanes) * 100)
        y = top + _PAD - 3
        texts: list[Markup] = []
        for line in lines(capital(words(stap.naam)), self.title):
            y += _LINE
            texts.append(text_at(x, y, line, "naam", indent=_PAD))
        for text in (*self._who(stap), *_when(stap), *_what(stap)):
            for line in lines(text, self.text):
                y += _LINE
                texts.append(text_at(x, y, line, "bij", indent=_PAD))
        height = y + _PAD - top
        frame = Markup(
            '<rect x="{0}" y="{1}" width="{2}" height="{3}" rx="5" class="vak"/>'
            '<rect x="{0}" y="{1}" width="4" height="{3}" class="rand"/>'
        ).format(x, top, width, height)
        return linked(relative(self.page, stap.address), [frame, *texts]), height

    def _who(self, stap: Stap) -> list[str]:
        here = capital(str(stap.plaats))
        alone = len(self.lanes) == 1 and stap.auteur
        return [f"{capital(stap.auteur)} · {stap.plaats}" if alone else here]

    # ------------------------------------------------------------ ties

    def _ties(self, boxes: dict[str, _Box]) -> Iterator[Markup]:
        left = right = 0
        for pijl in self.verloop.pijlen:
            van, naar = boxes[pijl.van], boxes[pijl.naar]
            if naar.row == van.row + 1:
                yield self._down(van, naar)
            elif naar.row > van.row:
                left += 1
                yield self._beside(pijl, van, naar, left, -1)
            else:
                right += 1
                yield self._beside(pijl, van, naar, right, 1)

    def _down(self, van: _Box, naar: _Box) -> Markup:
        """From the middle of one box, across in the gap between the rows, to the middle of the next."""
        turn, tip = naar.top - 20, naar.top - 1
        start, end = self._x(van.lane, 50), self._x(naar.lane, 50)
        return Markup(
            '<line class="pijl" x1="{0}" x2="{0}" y1="{2}" y2="{3}"/>'
            '<line class="pijl" x1="{0}" x2="{1}" y1="{3}" y2="{3}"/>'
            '<svg x="{1}" overflow="visible"><path class="pijl" d="M0 {3}V{5}"/>'
            '<path class="punt" d="M0 {4}l-5 -9h10z"/></svg>'
        ).format(start, end, van.bottom, turn, tip, tip - 8)

    def _beside(self, pijl: Pijl, van: _Box, naar: _Box, track: int, sign: int) -> Markup:
        """From the side of one box along a track of its own in the margin to the side of another."""
        edge, out = ("0", -6 - track * _TRACK) if sign < 0 else ("100%", 6 + track * _TRACK)
        start, end = van.middle + 5, naar.middle - 5
        side = self._side if sign < 0 else 100 - self._side
        css = "pijl pijl--terug" if pijl.terug else "pijl"
        return Markup(
            '<line class="{0}" x1="{1}" x2="{2}" y1="{4}" y2="{4}"/>'
            '<line class="{0}" x1="{1}" x2="{3}" y1="{5}" y2="{5}"/>'
            '<svg x="{1}" overflow="visible"><path class="{0}" d="M0 {4}H{6}V{5}H0"/></svg>'
            '<svg x="{3}" overflow="visible"><path class="punt" d="M{7} {5}l{8} -5v10z"/></svg>'
        ).format(
            css,
            edge,
            self._x(van.lane, side),
            self._x(naar.lane, side),
            start,
            end,
            out,
            sign,
            sign * 9,
        )


def _when(stap: Stap) -> list[str]:
    found = [_days(tijdvak) for tijdvak in stap.tijdvakken]
    found += [capital(looptijd.tekst) for looptijd in stap.looptijden]
    return [*found, *([f"In {', '.join(stap.jaren)}"] if stap.jaren else [])]


def _days(tijdvak: Tijdvak) -> str:
    if tijdvak.begin is None:
        return f"Uiterlijk {day(tijdvak.dag)}"
    if tijdvak.einde is not None and tijdvak.begin != tijdvak.einde:
        return f"{day(tijdvak.begin)} – {day(tijdvak.einde)}"
    return capital(tijdvak.wanneer)


def _what(stap: Stap) -> list[str]:
    count = len(stap.eisen)
    return [f"{count} {'eis' if count == 1 else 'eisen'}"] if count else []
