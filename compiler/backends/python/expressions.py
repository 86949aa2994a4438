"""Expression -> Python source: a short branch per kind of node, in the words of the runtime."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import assert_never

from compiler.backends.python import names
from compiler.backends.python.code import Atom, Call, Group, Node, Prefixed, call, flat, string
from compiler.backends.python.context import Context, lookup_of
from compiler.backends.python.emitter import Emitter
from compiler.model import expressions as e
from compiler.model.expressions import Expression, Vergelijkwijze
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Type
from compiler.model.walk import walk

_COMPARISONS = {
    Vergelijkwijze.GELIJK: "gelijk",
    Vergelijkwijze.ONGELIJK: "ongelijk",
    Vergelijkwijze.TEN_MINSTE: "ten_minste",
    Vergelijkwijze.TEN_HOOGSTE: "ten_hoogste",
    Vergelijkwijze.MEER_DAN: "meer_dan",
    Vergelijkwijze.MINDER_DAN: "minder_dan",
    Vergelijkwijze.UITERLIJK_OP: "ten_hoogste",
    Vergelijkwijze.VANAF: "ten_minste",
    Vergelijkwijze.VOOR: "minder_dan",
    Vergelijkwijze.NA: "meer_dan",
}
_ROOM = {
    "logica": "en of niet veld veld_van opgegeven voor_elk er_is_een beoordeel indien_dan naar "
    "Veld VeldIs",
    "vergelijken": "gelijk ongelijk ten_minste ten_hoogste meer_dan minder_dan valt_in tussen "
    "binnen_na een_van bevat",
    "rekenen": "plus minus keer maal aandeel laagste hoogste som som_over aantal na voor begin_van "
    "einde_van opzoeken toepassen",
    "bedrag": "Bedrag NUL",
    "termijn": "Termijn Periode",
}
_MODULE = {name: f".._runtime.{room}" for room, text in _ROOM.items() for name in text.split()}


@dataclass
class Writer:
    """Writes expressions into one article's module.

    `module` is the name of that module; `literals` are the constants it needs, by name; `variables`
    gives the Python name of each variable of the law in scope.
    """

    context: Context
    emitter: Emitter
    module: str
    literals: dict[str, Node] = field(default_factory=dict)
    named_once: names.Names = field(default_factory=names.Names)
    variables: dict[str, str] = field(default_factory=dict)

    def scope(self, *variables: str) -> tuple[str, ...]:
        """Start a function with these variables; gives their Python names."""
        local = names.Names(elsewhere=self._reserved())
        self.variables = {naam: local.add(naam, names.function(naam)) for naam in variables}
        return tuple(self.variables[naam] for naam in variables)

    def _reserved(self) -> tuple[Container[str], ...]:
        return names.HELPERS, names.BUILTINS, self.context.functions, self.context.modules

    def helper(self, name: str) -> str:
        return self.emitter.use(_MODULE[name], name)

    def apply(self, name: str, *arguments: Node) -> Call:
        return call(self.helper(name), *arguments)

    def write(self, expression: Expression) -> Node:
        """The Python of an expression: a value, or Onbekend or Beoordelen."""
        match expression:
            case e.Letterlijk():
                return self.literal(expression)
            case e.Keuzewaarde():
                # Python 3.11 is slow at looking up a member of an enum.
                return self._once(self._member(expression), f"_{names.constant(expression.naam)}")
            case e.Variabele(naam=naam):
                return Atom(self.variables[naam])
            case e.Veldwaarde():
                return self._veld(expression)
            case e.Naamwaarde(naam=naam):
                return Atom(self.named(naam))
            case e.Aanroep():
                return self._aanroep(expression)
            case e.Tabelwaarde():
                return self._tabelwaarde(expression)
            case e.Vergelijking(wijze=wijze, links=links, rechts=rechts):
                return self._apply(_COMPARISONS[wijze], links, rechts)
            case e.ValtIn(datum=datum, periode=periode):
                return self._apply("valt_in", datum, periode)
            case e.Tussen(waarde=waarde, van=van, tot_en_met=tot_en_met):
                return self._apply("tussen", waarde, van, tot_en_met)
            case e.BinnenNa(datum=datum, termijn=termijn, vanaf=vanaf):
                return self._apply("binnen_na", datum, termijn, vanaf)
            case e.EenVan(waarde=waarde, mogelijkheden=mogelijkheden):
                return self._apply("een_van", waarde, *mogelijkheden)
            case e.Bevat(lijst=lijst, waarde=waarde):
                return self._apply("bevat", lijst, waarde)
            case e.Opgegeven(veld=veld):
                return self._apply("opgegeven", veld)
            case e.EnKeten(termen=termen):
                return self._apply("en", *_flattened(e.EnKeten, termen))
            case e.OfKeten(termen=termen):
                return self._apply("of", *_flattened(e.OfKeten, termen))
            case e.Niet(term=term):
                return self._apply("niet", term)
            case e.Beoordelingsvraag():
                return self._beoordeling(expression)
            case e.Kwantor(soort=soort, variabele=variabele, lijst=lijst, voorwaarde=voorwaarde):
                name = "voor_elk" if soort == "elk" else "er_is_een"
                return self.apply(name, self.write(lijst), self._predicate(variabele, voorwaarde))
            case e.Som():
                return self._som(expression)
            case e.Aantal(lijst=lijst, variabele=variabele, voorwaarde=voorwaarde):
                waarvoor = () if voorwaarde is None else (self._predicate(variabele, voorwaarde),)
                return self.apply("aantal", self.write(lijst), *waarvoor)
            case e.Rekenkundig():
                return self._rekenkundig(expression)
            case e.Aandeel(percentage=percentage, geheel=geheel):
                return self._apply("aandeel", percentage, geheel)
            case e.Uiterste(soort=soort, termen=termen):
                return self._apply(soort, *termen)
            case e.DatumTermijn(termijn=termijn, richting=richting, datum=datum):
                return self._apply(richting, termijn, datum)
            case e.Periodegrens(grens=grens, periode=periode):
                if isinstance(periode, e.Naamwaarde):
                    return Atom(f"{self.named(periode.naam)}.{grens}")
                return self._apply(f"{grens}_van", periode)
            case e.IndienDan(voorwaarde=voorwaarde, dan=dan, anders=anders):
                return self._apply("indien_dan", voorwaarde, dan, anders)
            case e.Naar():
                return self._naar(expression)
            case _:
                assert_never(expression)

    def _apply(self, name: str, *arguments: Expression) -> Call:
        return self.apply(name, *(self.write(argument) for argument in arguments))

    # ------------------------------------------------------------ names of other modules

    def keuzelijst(self, naam: str) -> str:
        return self.emitter.use("..keuzelijsten", self.context.classes[("keuzelijst", naam)])

    def gegevens(self, naam: str) -> str:
        return self.emitter.use("..modellen", self.context.classes[("gegevens", naam)])

    def norm(self, naam: str) -> str:
        return self.emitter.use("..normen", self.context.constants[("norm", naam)])

    def named(self, naam: str) -> str:
        regeling = self.context.regeling
        soort = (
            "periode"
            if naam in regeling.perioden
            else "termijn"
            if naam in regeling.termijnen
            else "waarde"
        )
        return self.emitter.use("..waarden", self.context.constants[(soort, naam)])

    def function(self, soort: str, naam: str, module: str) -> str:
        name = self.context.functions[(soort, naam)]
        return name if module == self.module else f"{self.emitter.use('.', module)}.{name}"

    def berekening(self, naam: str) -> str:
        berekening = self.context.regeling.berekeningen[naam]
        return self.function("berekening", naam, self.context.module_of(berekening.vindplaats))

    # ------------------------------------------------------------ single kinds

    def _member(self, keuze: e.Keuzewaarde) -> Atom:
        keuzelijst = keuze.type.keuzelijst
        member = self.context.members[keuzelijst][keuze.naam]
        return Atom(f"{self.keuzelijst(keuzelijst)}.{member}")

    def _once(self, node: Node, wanted: str) -> Atom:
        """A value that is made once, when the module is loaded, as a constant of the module."""
        name = self.named_once.add(flat(node), wanted)
        self.literals[name] = node
        return Atom(name)

    def literal(self, literal: e.Letterlijk) -> Node:
        value = literal.waarde
        match value:
            case bool() | int():
                return Atom(repr(value))
            case str():
                return string(value)
            case _:
                name, node = _constant(value)
                self._use_constant(value)
                return self._once(node, name)

    def _use_constant(self, value: e.Bedragwaarde | Fraction | date | e.Termijnwaarde) -> None:
        match value:
            case e.Bedragwaarde():
                self.helper("Bedrag")
            case Fraction():
                self.emitter.use("fractions", "Fraction")
            case date():
                self.emitter.use("datetime", "date")
            case e.Termijnwaarde():
                self.helper("Termijn")

    def _veld(self, expression: e.Veldwaarde) -> Node:
        drager = expression.drager
        soort = drager.type
        if not isinstance(soort, Gegevenstype):
            raise ValueError(f"een veld van {soort}: dat kan na de controles niet")
        attribute = self.context.field(soort.gegevens, expression.veld)
        if isinstance(drager, e.Variabele):
            carrier = self.variables[drager.naam]
            return self.apply("veld", Atom(f"{carrier}.{attribute}"), string(expression.veld))
        read = Prefixed("lambda drager: ", Atom(f"drager.{attribute}"))
        return self.apply("veld_van", self.write(drager), read, string(expression.veld))

    def _aanroep(self, expression: e.Aanroep) -> Node:
        function = self.berekening(expression.berekening)
        arguments = tuple(self.write(argument) for argument in expression.argumenten)
        if all(map(_is_known, expression.argumenten)):
            return Call(function, arguments)
        return self.apply("toepassen", Atom(function), *arguments)

    def _tabelwaarde(self, expression: e.Tabelwaarde) -> Node:
        lookup = lookup_of(self.context.regeling, expression)
        index = self.emitter.use("..tabellen", self.context.constants[lookup])
        keys = [self.write(key) for _, key in expression.sleutels]
        if expression.per is not None:
            keys.append(self.write(expression.per))
        return self.apply("opzoeken", Atom(index), self.zero(expression.type), *keys)

    def _beoordeling(self, expression: e.Beoordelingsvraag) -> Node:
        norm = Atom(self.norm(expression.beoordeling))
        if isinstance(expression.drager, e.Variabele):
            carrier = self.variables[expression.drager.naam]
            return self.apply("beoordeel", norm, Atom(f"{carrier}.beoordelingen"))
        read = Prefixed(
            "lambda drager: ", self.apply("beoordeel", norm, Atom("drager.beoordelingen"))
        )
        return self.apply("toepassen", read, self.write(expression.drager))

    def _som(self, expression: e.Som) -> Node:
        zero = self.zero(expression.type)
        lijst = self.write(expression.lijst)
        if expression.variabele is None or expression.waarde is None:
            return self.apply("som", lijst, zero)
        value = self._element_value(expression.variabele, expression.waarde)
        if expression.voorwaarde is None:
            return self.apply("som_over", lijst, value, zero)
        condition = self._predicate(expression.variabele, expression.voorwaarde)
        return self.apply("som_over", lijst, value, zero, condition)

    def _rekenkundig(self, expression: e.Rekenkundig) -> Node:
        match expression.bewerking:
            case "plus":
                return self._apply("plus", expression.links, expression.rechts)
            case "min":
                return self._apply("minus", expression.links, expression.rechts)
            case "keer":
                first = expression.links.type == expression.type
                return self._apply("keer" if first else "maal", expression.links, expression.rechts)

    def _naar(self, expression: e.Naar) -> Node:
        soort = expression.waarde.type
        if not isinstance(soort, Keuzetype):
            raise ValueError(f"naar {soort}: dat kan na de controles niet")
        keuzelijst = self.keuzelijst(soort.keuzelijst)
        members = self.context.members[soort.keuzelijst]
        takken = tuple(
            Prefixed(f"{keuzelijst}.{members[keuze]}: lambda: ", self.write(tak))
            for keuze, tak in expression.takken
        )
        return self.apply("naar", self.write(expression.waarde), Group(takken, "{}"))

    def _element_value(self, variabele: e.Variabele, value: Expression) -> Node:
        """What is added for one element: a field of it as data, anything else as a lambda."""
        match value:
            case e.Veldwaarde(
                drager=e.Variabele(naam=carrier, type=Gegevenstype(soort)), veld=naam
            ) if carrier == variabele.naam:
                attribute = self.context.field(soort, naam)
                shown = () if attribute == naam else (string(naam),)
                node = self.apply("Veld", string(attribute), *shown)
                return self._once(node, f"_{names.constant(naam)}")
            case _:
                return self._lambda(variabele, value)

    def _predicate(self, variabele: e.Variabele | None, condition: Expression) -> Node:
        """A condition on one element of a list: as data where it compares a field, else a lambda."""
        if variabele is None:
            raise ValueError("een voorwaarde zonder variabele: dat kan na de controles niet")
        return self.field_is(variabele.naam, condition) or self._lambda(variabele, condition)

    def field_is(
        self, variabele: str, condition: Expression | None, drager: int = 0
    ) -> Node | None:
        """`VeldIs("onderdeel", …)` for a field of this variable that `is` something else, or None.

        Made once, as a constant of the module, where the value is written in the rule.
        """
        match condition:
            case e.Vergelijking(
                wijze=Vergelijkwijze.GELIJK,
                links=e.Veldwaarde(
                    drager=e.Variabele(naam=carrier, type=Gegevenstype(soort))
                ) as veld,
                rechts=value,
            ) if carrier == variabele and not _mentions(value, variabele):
                pass
            case _:
                return None
        attribute = self.context.field(soort, veld.veld)
        arguments = [
            string(attribute),
            self._member(value) if isinstance(value, e.Keuzewaarde) else self.write(value),
        ]
        if attribute != veld.veld:
            arguments.append(Prefixed("naam=", string(veld.veld)))
        if drager:
            arguments.append(Prefixed("drager=", Atom(str(drager))))
        node = self.apply("VeldIs", *arguments)
        if drager or not isinstance(value, e.Keuzewaarde):
            return node
        return self._once(node, f"_{names.constant(f'{veld.veld}_is_{value.naam}')}")

    def _lambda(self, variabele: e.Variabele | None, body: Expression) -> Node:
        if variabele is None:
            raise ValueError("een voorwaarde zonder variabele: dat kan na de controles niet")
        outer = self.variables
        local = names.Names(outer.values(), self._reserved())
        name = local.add(variabele.naam, names.function(variabele.naam))
        self.variables = outer | {variabele.naam: name}
        node = Prefixed(f"lambda {name}: ", self.write(body))
        self.variables = outer
        return node

    def zero(self, type_: Type) -> Node:
        match type_:
            case Basistype.BEDRAG:
                return Atom(self.helper("NUL"))
            case Basistype.PERCENTAGE:
                return call(self.emitter.use("fractions", "Fraction"), "0")
            case _:
                return Atom("0")

    def annotation(self, type_: Type) -> str:
        """The Python type of a value that is known."""
        match type_:
            case Basistype.BEDRAG:
                return self.helper("Bedrag")
            case Basistype.PERCENTAGE:
                return self.emitter.use("fractions", "Fraction")
            case Basistype.DATUM:
                return self.emitter.use("datetime", "date")
            case Basistype.PERIODE:
                return self.helper("Periode")
            case Basistype.TERMIJN:
                return self.helper("Termijn")
            case Basistype.AANTAL:
                return "int"
            case Basistype.TEKST:
                return "str"
            case Basistype.JA_NEE:
                return "bool"
            case Keuzetype(keuzelijst):
                return self.keuzelijst(keuzelijst)
            case Gegevenstype(gegevens):
                return self.gegevens(gegevens)
            case _:
                return f"tuple[{self.annotation(type_.van)}, ...]"


def _flattened(
    kind: type[e.EnKeten] | type[e.OfKeten], terms: tuple[Expression, ...]
) -> Iterator[Expression]:
    """The terms of a chain, with those of a chain of the same kind inside it: the same meaning."""
    for term in terms:
        if isinstance(term, e.EnKeten | e.OfKeten) and isinstance(term, kind):
            yield from _flattened(kind, term.termen)
        else:
            yield term


def _mentions(expression: Expression, variabele: str) -> bool:
    return any(isinstance(p, e.Variabele) and p.naam == variabele for p in walk(expression))


def _is_known(expression: Expression) -> bool:
    return isinstance(expression, e.Letterlijk | e.Keuzewaarde | e.Variabele | e.Naamwaarde)


def constant_value(value: e.Waarde) -> Node:
    """A value of the law written out as Python: `Bedrag.van("1098263.11")`, `date(2025, 7, 7)`."""
    match value:
        case bool() | int():
            return Atom(repr(value))
        case str():
            return string(value)
        case _:
            return _constant(value)[1]


def _constant(value: e.Bedragwaarde | Fraction | date | e.Termijnwaarde) -> tuple[str, Node]:
    """The name and the source of a value that is made once, when the module is loaded."""
    match value:
        case e.Bedragwaarde(centen):
            euros = _euros(centen)
            return f"_EURO_{_digits(euros)}", call("Bedrag.van", string(euros))
        case Fraction():
            parts = (Atom(str(value.numerator)), Atom(str(value.denominator)))
            if 100 % value.denominator == 0:
                hundredths = value * 100
                parts = (Atom(str(hundredths.numerator)), Atom("100"))
                return f"_PROCENT_{_digits(flat(parts[0]))}", Call("Fraction", parts)
            return f"_BREUK_{_digits('_'.join(p.text for p in parts))}", Call("Fraction", parts)
        case date():
            node = call("date", str(value.year), str(value.month), str(value.day))
            return f"_DAG_{value.year:04d}_{value.month:02d}_{value.day:02d}", node
        case e.Termijnwaarde(aantal, eenheid):
            node = call("Termijn", str(aantal), string(eenheid))
            return f"_TERMIJN_{_digits(str(aantal))}_{eenheid.upper()}", node


def _euros(centen: int) -> str:
    sign = "-" if centen < 0 else ""
    euros, rest = divmod(abs(centen), 100)
    return f"{sign}{euros}.{rest:02d}" if rest else f"{sign}{euros}"


def _digits(text: str) -> str:
    return text.replace("-", "MIN_").replace(".", "_").replace("/", "_")
