"""The tokens of one paragraph: words, numbers, single other characters; what a rule sees of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a paragraph, each asked by its number; outside the paragraph stands nothing."""

    tekst: str
    all: tuple[Token, ...]
    words: tuple[str, ...]
    """Each in lower case."""

    @staticmethod
    def of(tekst: str) -> Tokens:
        tokens = tuple([Token(m.group(), *m.span()) for m in _TOKEN.finditer(tekst)])
        return Tokens(tekst, tokens, tuple([token.text.lower() for token in tokens]))

    def text(self, at: int) -> str:
        return self.all[at].text if 0 <= at < len(self.all) else ""

    def word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def stretch(self, at: int, end: int) -> str:
        """The characters from one token up to, not including, another."""
        return self.tekst[self.all[at].start : self.all[end - 1].end]

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
