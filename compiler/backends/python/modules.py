"""One module per article: a function for every eis, afwijking and berekening that stands in it.

Each function has the official text of its place as docstring; what the function itself cannot say
(its place, its norms, its sentence on refusal) stands in the decorator above it.
"""

from __future__ import annotations

from compiler.backends.python.code import Atom, Call, Group, Node, Prefixed, call, string, strings
from compiler.backends.python.context import Context, Regel
from compiler.backends.python.emitter import Emitter
from compiler.backends.python.expressions import Writer
from compiler.backends.python.texts import sentence_case, text_of
from compiler.model import rules
from compiler.model.expressions import Expression
from compiler.model.nodes import (
    Afwijking,
    Bepaling,
    Berekening,
    Controlefout,
    Eis,
    Melding,
    Onderwerp,
    Treft,
)
from compiler.model.types import Basistype, Keuzetype, gegevens_in
from compiler.vindplaats import Vindplaats


def emit_article(context: Context, deel: Bepaling, header: tuple[str, ...]) -> str:
    """The module of one top part of the regulation."""
    module = context.module_of(deel.vindplaats)
    body = Emitter()
    writer = Writer(context, body, module)
    for rule in rules_of(context, deel):
        writer.emitter.line()
        writer.emitter.line()
        match rule:
            case Eis():
                _emit_eis(writer, rule)
            case Afwijking():
                _emit_afwijking(writer, rule)
            case Berekening():
                _emit_berekening(writer, rule)
    body.prepend(writer.literals)
    title = f"{sentence_case(str(deel.vindplaats))}{f' {deel.opschrift}' if deel.opschrift else ''}"
    has_rules = bool(rules_of(context, deel))
    text = () if has_rules else text_of(context, deel.vindplaats)
    return body.module(header, (f"{title.rstrip('.')}.", text))


def rules_of(context: Context, deel: Bepaling) -> tuple[Regel, ...]:
    """The rules that stand in one top part, in the order of the text."""
    return context.regels.get(deel.vindplaats.delen[:1], ())


# ---------------------------------------------------------------- eisen


def _emit_eis(writer: Writer, eis: Eis) -> None:
    context = writer.context
    runtime = ".._runtime.regels"
    types = _signature_types(writer, eis.onderwerp)
    variables = writer.scope(*(naam for naam, _ in types))
    indien = _field_condition(writer, eis)
    metadata = _metadata(writer, eis, indien)
    writer.emitter.statement(Call(f"@{writer.emitter.use(runtime, 'eis')}", metadata))
    name = context.functions[("eis", eis.functie)]
    _emit_def(writer, name, variables, types, writer.emitter.use(runtime, "Toetsing"))
    with writer.emitter.indented():
        _emit_text(writer, eis.vindplaats, _origin(eis), eis.overeenkomstig)
        _emit_body(writer, eis, eis.indien if indien is None else None)


def _field_condition(writer: Writer, eis: Eis) -> Node | None:
    """The condition of an eis as data, if a field of its document or element decides it alone.

    Then whoever tests many eisen need not even ask those whose condition is plainly not met.
    """
    onderwerp = eis.onderwerp
    if not onderwerp.lijst:
        return writer.field_is(onderwerp.variabele, eis.indien)
    on_document = writer.field_is(onderwerp.soort, eis.indien)
    return on_document or writer.field_is(onderwerp.variabele, eis.indien, drager=1)


def _origin(eis: Eis) -> str:
    return f"Overeenkomstig {eis.overeenkomstig}." if eis.overeenkomstig else ""


def _emit_body(writer: Writer, eis: Eis, condition: Expression | None) -> None:
    """First whether the eis applies at all, then what it asks and what sets it aside."""
    runtime = ".._runtime.regels"
    arguments: list[Node] = []
    if condition is not None:
        writer.emitter.statement(writer.write(condition), "indien = ")
        writer.emitter.line("if indien is False:")
        with writer.emitter.indented():
            writer.emitter.line(f"return {writer.emitter.use(runtime, 'NIET_VAN_TOEPASSING')}")
        arguments.append(Prefixed("indien=", Atom("indien")))
    geldt = writer.write(eis.geldt)
    if condition is None and not eis.afwijkingen:
        writer.emitter.statement(geldt, "return ")
        return
    arguments.append(Prefixed("geldt=", geldt))
    if eis.afwijkingen:
        pairs = tuple(_afwijking_pair(writer, eis, naam) for naam in eis.afwijkingen)
        arguments.append(Prefixed("afwijkingen=", Group(pairs)))
    writer.emitter.statement(call(writer.emitter.use(runtime, "toets"), *arguments), "return ")


def _afwijking_pair(writer: Writer, eis: Eis, naam: str) -> Node:
    return Group((Atom(_afwijking_name(writer, naam)), _in_effect(writer, eis, naam)))


def _in_effect(writer: Writer, eis: Eis, naam: str) -> Node:
    """Whether an afwijking takes effect: it occurs, and nothing that takes effect sets it aside."""
    occurs = _call_afwijking(writer, eis, naam)
    others = tuple(
        writer.apply("niet", _in_effect(writer, eis, ander))
        for ander in writer.context.regeling.afwijkingen[naam].opzij_door
    )
    return writer.apply("en", occurs, *others) if others else occurs


def _afwijking_name(writer: Writer, naam: str) -> str:
    place = writer.context.regeling.afwijkingen[naam].vindplaats
    return writer.function("afwijking", naam, writer.context.module_of(place))


def _call_afwijking(writer: Writer, eis: Eis, naam: str) -> Call:
    """The afwijking applied to what it speaks about: the document, its element, or both."""
    afwijking = writer.context.regeling.afwijkingen[naam].onderwerp
    by_soort = {_element(writer.context, eis.onderwerp): eis.onderwerp.variabele}
    by_soort[eis.onderwerp.soort] = eis.onderwerp.soort
    wanted = [by_soort[afwijking.soort]]
    if afwijking.lijst:
        wanted.append(eis.onderwerp.variabele)
    arguments = tuple(Atom(writer.variables[variabele]) for variabele in wanted)
    return Call(_afwijking_name(writer, naam), arguments)


def _element(context: Context, onderwerp: Onderwerp) -> str | None:
    if not onderwerp.lijst:
        return None
    veld = context.regeling.gegevens[onderwerp.soort].veld(onderwerp.lijst)
    return gegevens_in(veld.type) if veld is not None else None


def _signature_types(writer: Writer, onderwerp: Onderwerp) -> list[tuple[str, str]]:
    """The variables of a function about this subject, with their Python types."""
    if not onderwerp.lijst:
        return [(onderwerp.variabele, writer.gegevens(onderwerp.soort))]
    veld = writer.context.regeling.gegevens[onderwerp.soort].veld(onderwerp.lijst)
    if veld is None or not hasattr(veld.type, "van"):
        raise ValueError(f"{onderwerp.lijst} is geen lijst: dat kan na de controles niet")
    element = writer.annotation(veld.type.van)
    return [(onderwerp.soort, writer.gegevens(onderwerp.soort)), (onderwerp.variabele, element)]


def _metadata(writer: Writer, eis: Eis, indien: Node | None) -> tuple[Node, ...]:
    context = writer.context
    found: list[tuple[str, Node]] = [
        ("naam", string(eis.naam)),
        ("vindplaats", string(str(eis.vindplaats))),
        ("anker", string(eis.vindplaats.anchor)),
    ]
    if eis.functie != eis.naam:
        found.append(("id", string(eis.functie)))
    if indien is not None:
        found.append(("indien", indien))
    if feiten := _feiten(writer, eis):
        found.append(("feiten", Group(feiten)))
    if eis.condities:
        found.append(("condities", string(rules.reden(eis.condities))))
    if eis.anders is not None:
        found.append(("anders", _melding(writer, eis.onderwerp, eis.anders)))
    if eis.treft.soort != "document":
        found.append(("treft", _treft(writer, eis.onderwerp, eis.treft)))
    if normen := rules.normen(context.regeling, eis):
        found.append(("normen", Group(tuple(Atom(writer.norm(norm)) for norm in normen))))
    if eis.duidingen:
        found.append(("duidingen", strings(eis.duidingen)))
    if waarschuwingen := _waarschuwingen(writer, eis):
        found.append(("waarschuwingen", Group(waarschuwingen)))
    if eis.hardheidsclausule is not None:
        found.append(("hardheidsclausule", string(str(eis.hardheidsclausule))))
    if eis.overeenkomstig is not None:
        found.append(("overeenkomstig", string(str(eis.overeenkomstig))))
    return tuple(Prefixed(f"{key}=", node) for key, node in found)


def _feiten(writer: Writer, eis: Eis, keuzelijst: str = "") -> tuple[Node, ...]:
    """The plain fields that the eis reads (only those of one keuzelijst, if it is given)."""
    onderwerp = eis.onderwerp
    gegevens = writer.context.regeling.gegevens
    carriers = {onderwerp.soort: (0, onderwerp.soort)}
    if onderwerp.lijst and (element := _element(writer.context, onderwerp)) is not None:
        carriers[onderwerp.variabele] = (1, element)
    found: list[Node] = []
    seen = [naam for _, naam in eis.feiten]
    for variabele, naam in eis.feiten:
        if variabele not in carriers:
            continue
        position, soort = carriers[variabele]
        veld = gegevens[soort].veld(naam)
        if veld is None or gegevens_in(veld.type) is not None:
            continue
        if keuzelijst and veld.type != Keuzetype(keuzelijst):
            continue
        shown = naam if seen.count(naam) == 1 else f"{variabele}.{naam}"
        attribute = string(writer.context.field(soort, naam))
        feit = writer.emitter.use(".._runtime.regels", "Feit")
        found.append(call(feit, str(position), attribute, string(shown)))
    return tuple(found)


def _melding(writer: Writer, onderwerp: Onderwerp, melding: Melding) -> Node:
    delen = tuple(
        string(deel) if isinstance(deel, str) else writer.write(deel) for deel in melding.delen
    )
    return Prefixed(f"lambda {_lambda_arguments(writer, onderwerp)}: ", Group(delen))


def _lambda_arguments(writer: Writer, onderwerp: Onderwerp) -> str:
    variables = [onderwerp.soort, onderwerp.variabele] if onderwerp.lijst else [onderwerp.variabele]
    return ", ".join(writer.variables[variabele] for variabele in variables)


def _treft(writer: Writer, onderwerp: Onderwerp, treft: Treft) -> Node:
    arguments: list[Node] = [string(treft.soort)]
    if treft.waarde is not None:
        prefix = f"lambda {_lambda_arguments(writer, onderwerp)}: "
        arguments.append(Prefixed(prefix, writer.write(treft.waarde)))
    return call(writer.emitter.use(".._runtime.regels", "Treft"), *arguments)


def _waarschuwingen(writer: Writer, eis: Eis) -> tuple[Node, ...]:
    fouten = [f for f in writer.context.regeling.controlefouten if f.tabel in eis.tabellen]
    return tuple(_waarschuwing(writer, eis, fout) for fout in fouten)


def _waarschuwing(writer: Writer, eis: Eis, fout: Controlefout) -> Node:
    kolom = writer.context.regeling.tabellen[fout.tabel].kolom(fout.controle.per)
    key = kolom.type.keuzelijst if kolom is not None and isinstance(kolom.type, Keuzetype) else ""
    fields = _feiten(writer, eis, key) if key else ()
    arguments: list[Node] = [string(rules.waarschuwing(fout))]
    if fields:
        arguments += [string(fout.sleutel), Group(fields)]
    return call(writer.emitter.use(".._runtime.regels", "Waarschuwing"), *arguments)


# ---------------------------------------------------------------- afwijkingen and berekeningen


def _emit_afwijking(writer: Writer, afwijking: Afwijking) -> None:
    types = _signature_types(writer, afwijking.onderwerp)
    variables = writer.scope(*(naam for naam, _ in types))
    metadata: list[Node] = [
        Prefixed("naam=", string(afwijking.naam)),
        Prefixed("vindplaats=", string(str(afwijking.vindplaats))),
    ]
    if afwijking.duidingen:
        metadata.append(Prefixed("duidingen=", strings(afwijking.duidingen)))
    decorator = writer.emitter.use(".._runtime.regels", "afwijking")
    writer.emitter.statement(Call(f"@{decorator}", tuple(metadata)))
    name = writer.context.functions[("afwijking", afwijking.naam)]
    _emit_def(writer, name, variables, types, writer.emitter.use(".._runtime.logica", "Waarheid"))
    with writer.emitter.indented():
        _emit_text(writer, afwijking.vindplaats)
        _emit_condition(writer, afwijking.voorwaarde)


def _emit_condition(writer: Writer, condition: Expression | None) -> None:
    """Whether it occurs: of a longer chain first the first term, which often settles it."""
    answer = Atom("True") if condition is None else writer.write(condition)
    match answer:
        case Call("en", (first, *others)) if len(others) > 1:
            writer.emitter.statement(first, "eerst = ")
            writer.emitter.line("if eerst is False:")
            with writer.emitter.indented():
                writer.emitter.line("return False")
            answer = call("en", "eerst", *others)
    writer.emitter.statement(answer, "return ")


def _emit_berekening(writer: Writer, berekening: Berekening) -> None:
    types = parameters_of(writer, berekening)
    variables = writer.scope(*(naam for naam, _ in types))
    name = writer.context.functions[("berekening", berekening.naam)]
    _emit_def(writer, name, variables, types, result_type(writer, berekening))
    with writer.emitter.indented():
        _emit_text(writer, berekening.vindplaats)
        writer.emitter.statement(writer.write(berekening.uitdrukking), "return ")


def parameters_of(writer: Writer, berekening: Berekening) -> list[tuple[str, str]]:
    if berekening.onderwerp is not None:
        onderwerp = berekening.onderwerp
        return [(onderwerp.soort, writer.gegevens(onderwerp.soort))]
    return [(p.naam, writer.annotation(p.type)) for p in berekening.parameters]


def result_type(writer: Writer, berekening: Berekening) -> str:
    if berekening.type is Basistype.JA_NEE:
        return writer.emitter.use(".._runtime.logica", "Waarheid")
    open_value = writer.emitter.use(".._runtime.logica", "Onbekend")
    return f"{writer.annotation(berekening.type)} | {open_value}"


# ---------------------------------------------------------------- shared


def _emit_def(
    writer: Writer,
    name: str,
    variables: tuple[str, ...],
    types: list[tuple[str, str]],
    result: str,
) -> None:
    parameters = tuple(
        Atom(f"{variable}: {annotation}")
        for variable, (_, annotation) in zip(variables, types, strict=True)
    )
    writer.emitter.signature(name, parameters, result)


def _emit_text(
    writer: Writer, place: Vindplaats, more: str = "", original: Vindplaats | None = None
) -> None:
    text = text_of(writer.context, place if original is None else original)
    writer.emitter.docstring(f"{sentence_case(str(place))}.", text, more)
