"""The words in which a report speaks of outcomes, of rules and of how far was searched."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.runtime.schrijfwijze import opsomming
from compiler.verschil.found import Geval, Kant, Onderzoek, Regelverschil
from compiler.was_wordt.nodes import Wijze

UITKOMSTEN = {
    "voldaan": "voldaan",
    "niet_voldaan": "niet voldaan",
    "onbekend": "onbekend",
    "beoordelen": "te beoordelen",
    "niet_van_toepassing": "niet van toepassing",
    "bestaat niet": "geen bevinding",
    "geweigerd": "het document wordt geweigerd",
    "aangenomen": "het document wordt gelezen",
}
OORDELEN = {
    "voldoet": "voldoet",
    "voldoet_niet": "voldoet niet",
    "onvolledig": "onvolledig",
    "beoordeling_nodig": "beoordeling nodig",
}

METHODE = (
    "Een document wordt stap voor stap ingevuld, alleen met wat een uitkomst nog nodig heeft, tot beide "
    "versies een uitkomst geven. Keuzes, ja of nee en antwoorden op open normen zijn alle geprobeerd; "
    "van een datum, bedrag of aantal elke waarde waar een vergelijking in een van beide versies "
    "omslaat, en die ernaast. Data lopen van 1900 tot en met 2199, bedragen tot tien miljard euro, "
    "aantallen tot een miljard."
)


def outcome(kant: Kant) -> str:
    """The outcome of one version in words; of a berekening its value."""
    return UITKOMSTEN.get(kant.uitkomst, kant.uitkomst)


def explained(kant: Kant) -> str:
    """Why, in a sentence: the melding, or the reasons for which the document is refused."""
    if kant.geweigerd:
        return f"{'; '.join(kant.geweigerd)}."
    return kant.melding.removeprefix("Niet van toepassing. ")


def facts(kant: Kant) -> str:
    """What the bevinding rests on, as the document gives it."""
    return "; ".join(f"{spoken(naam)}: {value}" for naam, value in kant.feiten)


def because(regel: Regelverschil) -> str:
    """What changed that the rule rests on; empty where its own words say it all."""
    if not regel.door:
        return ""
    start = "Verandert mee door" if regel.wijze is Wijze.GERAAKT else "Ook anders door"
    return f"{start}: {'; '.join(spoken(naam) for naam in regel.door)}."


def verdicts(geval: Geval) -> str:
    """The verdict on the whole document, where that differs too."""
    was, wordt = geval.was.oordeel, geval.wordt.oordeel
    if not was or not wordt or was == wordt:
        return ""
    return f"Het oordeel over dit document was: {OORDELEN[was]}; het wordt: {OORDELEN[wordt]}."


def also(geval: Geval) -> tuple[str, ...]:
    """For which other values the same holds, the rest of the document as it is."""
    return tuple(f"{_field(b.veld)} {b.tekst}" for b in geval.bereik)


def searched(onderzoek: Onderzoek, document: bool = True) -> str:
    """How far was searched; where nothing was found also what follows from that, and what does not."""
    tried = ", ".join(
        f"{naam.replace('_', ' ')}: {aantal} {'waarde' if aantal == 1 else 'waarden'}"
        for naam, aantal in onderzoek.velden
    )
    things = "documenten" if document else "combinaties van gegevens"
    count = f"{number(onderzoek.documenten)} {things}" + (f" ({tried})" if tried else "")
    if onderzoek.volledig:
        if onderzoek.gevallen:
            return f"Nagegaan: {count}; dat zijn alle gevallen."
        result = (
            "Geen document wordt in de ene versie wel en in de andere niet afgekeurd."
            if document
            else "De uitkomst is steeds dezelfde."
        )
        return f"{result} Nagegaan: {count}; dat zijn alle gevallen."
    left_out = f"{capital('; '.join(onderzoek.grenzen))}." if onderzoek.grenzen else ""
    if onderzoek.gevallen:
        return f"Nagegaan: {count}. {left_out}".strip()
    return f"Geen verschil in uitkomst gevonden. Nagegaan: {count}. {left_out}".strip()


def kind_of_change(regel: Regelverschil) -> str:
    """What happened to a rule, in a word or two for its heading."""
    match regel.wijze:
        case Wijze.TOEGEVOEGD:
            return "nieuw"
        case Wijze.GERAAKT:
            return "verandert mee"
        case _:
            return regel.wijze.value


def spoken(naam: str) -> str:
    """A name in rules as words."""
    return naam.replace("_", " ")


def place_words(pad: tuple[str | int, ...]) -> str:
    """A place in a document, counted from one: `resultaten 2, omschrijving`."""
    words = "".join(f" {step + 1}" if isinstance(step, int) else f", {step}" for step in pad)
    return words.removeprefix(", ")


def number(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def listed(words: Iterable[str], most: int = 5) -> str:
    """`a, b en c`; after so many: `a, b, c en 4 andere`."""
    given = list(words)
    if len(given) <= most + 1:
        return opsomming(given)
    return opsomming((*given[:most], f"{len(given) - most} andere"))


def _field(pad: tuple[str | int, ...]) -> str:
    return spoken(next(str(step) for step in reversed(pad) if isinstance(step, str)))
