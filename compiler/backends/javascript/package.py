"""The files around the script: `package.json` and the README."""

from __future__ import annotations

import json

from compiler.model.checked import CheckedRegeling
from compiler.model.nodes import Gegevens, Regeling

ANNOUNCEMENT = "Gegenereerd uit de regeling; niet met de hand wijzigen."


def documents(regeling: Regeling) -> list[Gegevens]:
    return [gegevens for gegevens in regeling.gegevens.values() if gegevens.document]


def calculations_name(regeling: Regeling) -> str:
    """The name of the module with the berekeningen, without its extension."""
    return f"{regeling.kop.pakket}_berekeningen"


def package_json(checked: CheckedRegeling) -> str:
    regeling = checked.regeling
    pakket = regeling.kop.pakket
    day = regeling.versie
    entries = {".": pakket}
    if regeling.berekeningen:
        entries["./berekeningen"] = calculations_name(regeling)
    if checked.eerder:
        entries["./versies"] = "versies"
    content = {
        "name": pakket.replace("_", "-"),
        "version": f"{day.year}.{day.month}.{day.day}" if day else "0.0.0",
        "description": f"Toetst documenten aan: {regeling.kop.titel}",
        "type": "module",
        "exports": {entry: _entry(name) for entry, name in entries.items()},
        "types": f"./{pakket}.d.ts",
        "files": [f"{name}.{kind}" for name in entries.values() for kind in ("js", "d.ts")]
        + (["eerder"] if checked.eerder else []),
        "sideEffects": False,
        "engines": {"node": ">=18"},
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _entry(name: str) -> dict[str, str]:
    return {"types": f"./{name}.d.ts", "default": f"./{name}.js"}


def readme(checked: CheckedRegeling) -> str:
    regeling = checked.regeling
    kop = regeling.kop
    pakket = kop.pakket
    kinds = documents(regeling)
    head = f"""\
# {_markdown(kop.titel)}: toetsen in JavaScript

Deze module toetst documenten aan deze regeling: zij leest een document uit JSON, en geeft voor elke
eis een bevinding, met de vindplaats en de reden. Zij is één bestand, zonder afhankelijkheden, voor
Node en voor de browser, en geeft byte voor byte dezelfde uitslag als het Python-pakket hiernaast.

Versie {regeling.versie or "onbekend"}. {_markdown(kop.let_op)}
De tekst in {kop.authentiek} is authentiek; aan deze module zijn geen rechten te ontlenen.
"""
    use = _use(pakket, kinds) if kinds else ""
    use += _versions(pakket, kinds[0]) if kinds and checked.eerder else ""
    return f"""{head}{use}{_calculations(regeling)}{_COMPARED if kinds else ""}
## Gegenereerd

Deze map is gegenereerd uit de regeling; wijzig haar niet met de hand.
"""


def _use(pakket: str, kinds: list[Gegevens]) -> str:
    first = max(kinds, key=lambda gegevens: len(gegevens.velden))
    return f"""
## Gebruiken

In Node (18 of nieuwer), vanuit deze map of na `npm install` met het pad ernaartoe:

```js
import {{ readFileSync }} from "node:fs";
import {{ OngeldigDocument, toets }} from "{pakket.replace("_", "-")}";

try {{
  const uitslag = toets("{first.naam}", readFileSync("document.json", "utf8"));
  console.log(uitslag.oordeel);
  for (const b of uitslag.bevindingen) console.log(b.vindplaats, b.uitkomst, b.melding);
}} catch (fout) {{
  if (!(fout instanceof OngeldigDocument)) throw fout;
  for (const {{ plaats, melding }} of fout.fouten) console.error(plaats, melding);
}}
```

In de browser:

```html
<script type="module">
  import {{ toets }} from "./{pakket}.js";
</script>
```

`toets(soort, document)` geeft de uitslag als object, `toetsAlsJson(soort, document)` als JSON. Het
document is tekst, of een gewoon object. Geen veld is verplicht: wat ontbreekt of `null` is, is
onbekend, en de uitslag noemt het. Is het document niet te lezen, dan noemt `OngeldigDocument` alle
fouten tegelijk. `{pakket}.d.ts` beschrijft elk veld voor TypeScript.

Soorten documenten: {", ".join(f"`{soort.naam}`" for soort in kinds)}.

## Waarden in JSON

- Een bedrag is een tekst met een punt, `"1098263.11"`, of een geheel aantal euro's.
- Een percentage is een tekst, `"12.5"`, of een geheel aantal procenten.
- Een datum is `"2025-07-07"`; ja en nee zijn `true` en `false`.
- Een lege lijst betekent: er zijn er geen. Van dubbele sleutels telt de laatste.
- Een document telt hoogstens 500.000 tekens.

Lees een document als tekst, niet eerst met `JSON.parse`: dat maakt van `1.0` een `1`, terwijl een
getal met een breuk hier wordt geweigerd.
"""


def _versions(pakket: str, kind: Gegevens) -> str:
    return f"""
## Eerdere versies

`{pakket}.js` toetst aan de nieuwste tekst. Voor de tekst die op een dag gold:

```js
import {{ toets, versies }} from "{pakket.replace("_", "-")}/versies";

for (const {{ vanaf, totEnMet }} of versies) console.log(vanaf, totEnMet);
const uitslag = toets("{kind.naam}", inhoud, {{ op: versies[0].vanaf }});
console.log(uitslag.versie);
```

Op een dag waarop de regeling niet geldt, volgt een `GeldtNiet`. Elke versie is een eigen bestand, in
`eerder/`; de uitslag zegt welke het was. Berekenen kan in JavaScript alleen met de nieuwste tekst; het
Python-pakket rekent met elke.
"""


def _calculations(regeling: Regeling) -> str:
    if not regeling.berekeningen:
        return ""
    name = regeling.kop.pakket.replace("_", "-")
    return f"""
## Berekeningen

De berekeningen staan in een eigen module, want wie documenten toetst heeft ze niet nodig:

```js
import {{ bereken, BEREKENINGEN }} from "{name}/berekeningen";

for (const naam of BEREKENINGEN) console.log(naam, bereken(naam).ontbreekt);
```

`bereken(naam, argumenten)` vraagt de argumenten als JSON of als gewoon object, met de namen uit
`{calculations_name(regeling)}.d.ts`. De `waarde` staat er zoals in een uitslag (een bedrag als tekst). Is zij
`null`, dan noemt `ontbreekt` de gegevens die er niet zijn, en `beoordelingen` waarover eerst een mens
beslist.

Berekeningen: {", ".join(f"`{naam}`" for naam in regeling.berekeningen)}.
"""


_COMPARED = """
## Wat er wel en niet in zit

| | Python-pakket | hier |
|---|---|---|
| een document toetsen, met elke bevinding | `toets_…` | `toets`, `toetsAlsJson` |
| een document lezen, met alle fouten tegelijk | `lees_…` | bij het toetsen |
| een berekening | `bereken_…` | `bereken`, in de module met berekeningen; alleen van de nieuwste tekst |
| een eerdere tekst van de regeling | `op=…` | `op`, in de module `versies`, als de regeling is gewijzigd |
| wat in elk veld mag staan | modellen, JSON Schema | typen voor TypeScript |
| de officiële tekst | `tekst(…)` | niet; een bevinding noemt haar vindplaats |
| op de opdrachtregel | `python -m …` | niet |
"""


def _markdown(text: str) -> str:
    escaped = "".join(f"\\{char}" if char in "\\`*_[]<>#" else char for char in text)
    return " ".join(escaped.split())
