"""The tokens of one paragraph: words, numbers, single other characters; what a rule sees of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from compiler.model.regelingnamen import MONTHS, Token, words

_TOKEN = re.compile(
    r"\d+[a-z]*(?:[.:]\d+[a-z]*)*"  # 9, 7a, 4:34, 420bis.1
    r"|[^\W\d_]+(?:[-’'][^\W\d_]+)*-?"
    r"|[^\s\w]|_"
)
_NUMMER = re.compile(r"\d+[a-z]*(?:[.:]\d+[a-z]*)*")
_UNITS = MONTHS | words("% ° procent dagen weken maanden jaar jaren")
AND = words("en of respectievelijk onderscheidenlijk alsmede dan")
_CLOSING = words("""
    van is wordt worden zijn en of kan kunnen geldt gelden blijft bedoelde genoemde niet
""")


@dataclass(frozen=True)  # without slots, for what is cached
class Tokens:
    """The tokens of a paragraph, each asked by its number; outside the paragraph stands nothing.

    `words` are all of them in lower case.
    """

    tekst: str
    words: tuple[str, ...]

    @staticmethod
    def of(tekst: str) -> Tokens:
        return Tokens(tekst, tuple(map(str.lower, _TOKEN.findall(tekst))))

    @cached_property
    def _found(self) -> tuple[re.Match[str], ...]:
        """Where each stands: not asked of a paragraph without anything that opens a reference."""
        return tuple(_TOKEN.finditer(self.tekst))

    @cached_property
    def all(self) -> tuple[Token, ...]:
        """The tokens as values, for those who read the name of a regulation in them."""
        return tuple(Token(match.group(), *match.span()) for match in self._found)

    def text(self, at: int) -> str:
        return self._found[at].group() if 0 <= at < len(self.words) else ""

    def start(self, at: int) -> int:
        return self._found[at].start()

    def end(self, at: int) -> int:
        return self._found[at].end()

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
