"""The tokens of one paragraph: words, numbers, single other characters; what a rule sees of them."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import accumulate

from compiler.model.regelingnamen import MONTHS, Token, words

_TOKEN = re.compile(
    r"([a-zA-Z]+(?=[ ,.;)])"  # a plain word, as most are: told at once
    r"|\d+[a-z]*(?:[.:]\d+[a-z]*)*"  # 9, 7a, 4:34, 420bis.1
    r"|[^\W\d_]+(?:[-’'][^\W\d_]+)*-?"
    r"|[^\s\w]|_)"
)
_NUMMER = re.compile(r"\d+[a-z]*(?:[.:]\d+[a-z]*)*")
_UNITS = MONTHS | words("% ° procent dagen weken maanden jaar jaren")
AND = words("en of respectievelijk onderscheidenlijk alsmede dan")
_CLOSING = words("""
    van is wordt worden zijn en of kan kunnen geldt gelden blijft bedoelde genoemde niet
""")


class Tokens:
    """The tokens of a paragraph, each asked by its number; outside the paragraph stands nothing.

    `words` are all of them in lower case.
    """

    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        # What stands between two tokens, a token, what stands between, …: their lengths give places.
        stretches = _TOKEN.split(tekst)
        ends = list(accumulate(map(len, stretches)))
        self._texts = stretches[1::2]
        self._starts, self._ends = ends[::2], ends[1::2]
        self.words = [*map(str.lower, self._texts)]

    @cached_property
    def all(self) -> tuple[Token, ...]:
        """The tokens as values, for those who read the name of a regulation in them."""
        return tuple(map(Token, self._texts, self._starts, self._ends))

    def token(self, at: int) -> Token:
        """One of them, which must be there."""
        return Token(self._texts[at], self._starts[at], self._ends[at])

    def text(self, at: int) -> str:
        return self._texts[at] if 0 <= at < len(self._texts) else ""

    def start(self, at: int) -> int:
        return self._starts[at]

    def end(self, at: int) -> int:
        return self._ends[at]

    def word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def stretch(self, at: int, end: int) -> str:
        """The characters from one token up to, not including, another."""
        return self.tekst[self.start(at) : self.end(end - 1)]

    def is_digits(self, at: int) -> bool:
        return _NUMMER.fullmatch(self.text(at)) is not None

    def is_nummer(self, at: int) -> bool:
        """A number of an article: not an amount, a date, a percentage or a period."""
        return self.is_digits(at) and self.word(at + 1) not in _UNITS

    def en(self, at: int) -> int | None:
        """The token after what separates two members of an enumeration."""
        after = self.past_comma(at)
        if self.word(after) in AND:
            after += 1
            after += self.word(after) == "wel"
        return after if after > at else None

    def tot_en_met(self, at: int) -> int | None:
        words = (self.word(at), self.word(at + 1), self.word(at + 2))
        if words == ("tot", "en", "met"):
            return at + 3
        return at + 3 if words == ("t", "/", "m") else None

    def closes(self, at: int) -> bool:
        """Whether `artikel 3 of 4` ends here: no noun follows, which would make 4 a quantity."""
        text = self.text(at)
        return not text or not text[0].isalpha() or self.word(at) in _CLOSING

    def past_comma(self, at: int) -> int:
        return at + 1 if self.text(at) == "," else at

    def past_determiner(self, at: int) -> int:
        return at + 1 if self.word(at) in ("de", "het", "die", "dat", "genoemde") else at
