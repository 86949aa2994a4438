"""Names of the law made safe as Python names: in one place, each unique within its kind.

Accents are dropped, keywords and our own names get an underscore after them.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Container, Iterable


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HELPERS = _words(
    """
    en of niet veld veld_van opgegeven voor_elk er_is_een beoordeel indien_dan naar gelijk ongelijk
    ten_minste ten_hoogste meer_dan minder_dan valt_in tussen binnen_na een_van bevat plus minus
    keer maal aandeel laagste hoogste som som_over aantal na voor begin_van einde_van opzoeken
    toepassen toets toets_alle eis afwijking lees index zoek_tekst voer_uit tekst date artikelen
    indien eerst modellen keuzelijsten tabellen waarden toetsen teksten tekstdelen normen
    berekeningen annotations versies versie_op eerdere_versie kies_versie geldigheid eerder uitslag op
    """
)
CLASSES = _words(
    """
    Bedrag Periode Termijn Fraction Onbekend Beoordelen Open Waarheid Toetsing Norm Beoordeling
    Bevinding Uitslag Oordeel Uitkomst OngeldigDocument Fout Feit Treft Eis Afwijking Keuze Stap
    Deel Delen BaseModel ConfigDict Field Literal Mapping Any Bedragveld Percentageveld Datumveld
    Aantalveld Tekstveld JaNeeveld Regelinggegevens Gegeven Beoordelingsnaam None True False
    OnbekendeVindplaats GeldtNiet Versie StrEnum Berekening Veld VeldIs NamedTuple
    """
)
CONSTANTS = _words(
    """
    VERSIE LET_OP VINDPLAATSEN NUL DOCUMENT NIET_VAN_TOEPASSING REGELING DELEN TEKSTDELEN SOORTEN
    BEREKENINGEN
    """
)
FIELDS = _words(
    """
    copy construct dict fields_set from_orm json parse_file parse_obj parse_raw schema schema_json
    tuple str update_forward_refs validate
    """
)


class Names:
    """Gives every key one name, unique among those it gave and those that are reserved.

    `elsewhere` are names of other places that may not be hidden here; they are asked, not copied.
    """

    def __init__(
        self, reserved: Iterable[str] = (), elsewhere: tuple[Container[str], ...] = ()
    ) -> None:
        self._taken = set(reserved)
        self._elsewhere = elsewhere
        self._names: dict[object, str] = {}

    def add(self, key: object, wanted: str) -> str:
        if key not in self._names:
            name = wanted
            while name in self or keyword.iskeyword(name):
                name += "_"
            self._taken.add(name)
            self._names[key] = name
        return self._names[key]

    def __getitem__(self, key: object) -> str:
        return self._names[key]

    def __contains__(self, name: object) -> bool:
        """Whether a name is taken, here or elsewhere."""
        return name in self._taken or any(name in names for names in self._elsewhere)


BUILTINS = frozenset(name for name in dir(builtins) if name.islower())


def plain(name: str, lead: str = "n") -> str:
    """An ASCII identifier: `één_jaar` becomes `een_jaar`, `2026` becomes `n2026`."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    cleaned = re.sub(r"\W+", "_", ascii_name).strip("_") or lead
    return f"{lead}_{cleaned}" if cleaned[0].isdigit() else cleaned


def function(name: str) -> str:
    return plain(name).lower()


def class_name(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in plain(name).split("_") if part)


def constant(name: str, lead: str = "N") -> str:
    return plain(name, lead).upper()


def field_is_safe(name: str) -> bool:
    """Whether a field can be an attribute of a pydantic model under its own name."""
    return (
        name == plain(name)
        and not keyword.iskeyword(name)
        and name not in FIELDS
        and name not in CLASSES
        and not name.startswith("model_")
    )
