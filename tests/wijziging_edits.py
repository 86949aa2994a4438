"""Random edits of a regulation, as a drafter makes them: on the tree that amendments work on.

Each takes a source of chance and a tree and gives a tree; one that finds nothing to do gives it back.
The words mean nothing: what an amendment does with a text may not depend on that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from random import Random

from compiler.model.zinnen import split_zinnen
from compiler.wijziging.schrijven.officieel import row_cells
from compiler.wijziging.tabel.printed import is_printed
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import (
    Alinea,
    Blok,
    Deel,
    Inhoud,
    Pad,
    Plaats,
    deel_at,
    replaced,
    walk,
)

Edit = Callable[[Random, Deel], Deel]

NUMBERED = ("lid", "onderdeel", "subonderdeel")
WORDS = (
    "de het een minister college gemeente aanvraag uitkering jaarlijks schriftelijk onverwijld voor "
    "na binnen zes weken € 500 25% 1 juli 2027 artikel 3, eerste lid, en of indien tenzij thema’s "
    "‘meedoen’ “dubbel” inwoners"
).split()
TERMS = ("aardvarken", "buurt", "elk jaar", "Öko", "wijkteam", "zorg")


def words(chance: Random, count: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(count))


def sentence(chance: Random) -> str:
    text = words(chance, chance.randint(4, 14)).rstrip(",")
    return f"Zo {text}."


# ---------------------------------------------------------------- words


def edit_words(chance: Random, root: Deel) -> Deel:
    """Words of one paragraph replaced, put in or taken out, in up to three places."""
    pad, tekst = chance.choice(list(_paragraphs(root, "artikel")))
    found = tekst.split()
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(found))
        mark = found[at][-1] if found[at][-1] in ".;:," else ""
        match chance.choice("vervangen invoegen schrappen".split()):
            case "vervangen":
                found[at : at + 1] = f"{words(chance, chance.randint(1, 3))}{mark}".split()
            case "invoegen":
                found[at:at] = words(chance, chance.randint(1, 3)).split()
            case _ if len(found) > 3 and at < len(found) - 1:
                del found[at]
    return replaced(root, pad, (Alinea(Traced.plain(" ".join(found))),))


def edit_sentences(chance: Random, root: Deel) -> Deel:
    """A sentence of a lid put in or taken out."""
    leden = [(pad, text) for pad, text in _paragraphs(root, "artikel") if text.endswith(".")]
    pad, text = chance.choice(leden)
    found = [text[start:end] for start, end in split_zinnen(text)]
    if len(found) > 1 and chance.random() < 0.4:
        del found[chance.randrange(len(found))]
    elif deel_at(root, pad[:-1]).soort in ("artikel", "lid"):
        found.insert(chance.randint(0, len(found)), sentence(chance))
    return replaced(root, pad, (Alinea(Traced.plain(" ".join(found))),))


def edit_bijlage(chance: Random, root: Deel) -> Deel:
    """Words put in somewhere in the text of a bijlage."""
    pad, text = chance.choice(list(_paragraphs(root, "bijlage")))
    found = text.split()
    found.insert(chance.randrange(len(found)), words(chance, chance.randint(1, 3)))
    return replaced(root, pad, (Alinea(Traced.plain(" ".join(found))),))


def edit_amount(chance: Random, root: Deel) -> Deel:
    """Another amount in one row of a printed table, for every cell of the row that had it."""
    rows = [
        (place, index, number)
        for place in walk(root)
        for index, item in enumerate(place.deel.inhoud)
        if isinstance(item, Blok) and is_printed(item)
        for number, line in enumerate(item.regels)
        if line.text.lstrip().startswith("|") and "€" in line.text
    ]
    place, index, number = chance.choice(rows)
    blok = place.deel.inhoud[index]
    assert isinstance(blok, Blok)
    cells = blok.regels[number].text.split("|")
    old = chance.choice([cell.strip() for cell in cells if "€" in cell])
    new = f" € {chance.randint(1, 999)}.{chance.randint(0, 999):03},{chance.randint(0, 99):02} "
    row = "|".join(new if cell.strip() == old else cell for cell in cells)
    lines = (*blok.regels[:number], Traced.plain(row), *blok.regels[number + 1 :])
    return replaced(root, (*place.pad, index), (replace(blok, regels=lines),))


# ---------------------------------------------------------------- rows of a printed table


def delete_row(chance: Random, root: Deel) -> Deel:
    """A numbered row of a printed table gone, with the rows that say the rest of it."""
    pad, groups = _table(chance, root)
    if len(groups) < 3:
        return root
    groups.remove(chance.choice(groups))
    return _with_rows(root, pad, groups)


def insert_row(chance: Random, root: Deel) -> Deel:
    """A new row before or behind another, like it but for its first word and, perhaps, its amounts."""
    pad, groups = _table(chance, root)
    like = min(groups, key=len)
    naam = "".join(chance.choice("aeiou" if i % 2 else "BDFGKLM") for i in range(6)).capitalize()
    row = re.sub(r"^(\s*\| *)[^|]*?( *\|)", rf"\1{naam}\2", like[0])
    amount = f"€ {chance.randint(1, 999)},{chance.randint(0, 99):02}"
    row = re.sub(r"€ ?[\d.,]+", amount, row) if chance.random() < 0.5 else row
    groups.insert(chance.randint(0, len(groups)), [row])
    return _with_rows(root, pad, groups)


def change_cells(chance: Random, root: Deel) -> Deel:
    """Another amount in some cells of one row, each by itself."""
    pad, groups = _table(chance, root)
    group = chance.choice(groups)
    at = chance.randrange(len(group))

    def other(found: re.Match[str]) -> str:
        new = f"€ {chance.randint(1, 9)}.{chance.randint(100, 999)}"
        return new if chance.random() < 0.6 else found[0]

    group[at] = re.sub(r"€ ?[\d.,]*\d", other, group[at])
    return _with_rows(root, pad, groups)


# ---------------------------------------------------------------- leden and onderdelen


def delete_part(chance: Random, root: Deel) -> Deel:
    """A lid or onderdeel of three or more gone; the rest numbered again, nearly always."""
    place = chance.choice(_places(root, NUMBERED))
    boven = deel_at(root, place.pad[:-1])
    if sum(deel.soort == place.deel.soort for deel in boven.delen) < 3:
        return root
    inhoud = [*boven.inhoud[: place.pad[-1]], *boven.inhoud[place.pad[-1] + 1 :]]
    kept = _numbered(inhoud) if chance.random() < 0.9 else tuple(inhoud)
    return _with(root, place.pad[:-1], kept)


def insert_parts(chance: Random, root: Deel) -> Deel:
    """One or two new leden or onderdelen before or behind another."""
    place = chance.choice(_places(root, NUMBERED))
    inhoud = list(deel_at(root, place.pad[:-1]).inhoud)
    at = place.pad[-1] + chance.randint(0, 1)
    for _ in range(chance.randint(1, 2)):
        lid = place.deel.soort == "lid"
        text = sentence(chance) if lid else f"{words(chance, 4).rstrip(',')};"
        inhoud.insert(at, Deel(place.deel.soort, "0", None, (Alinea(Traced.plain(text)),)))
    return _with(root, place.pad[:-1], _numbered(inhoud))


def move_part(chance: Random, root: Deel) -> Deel:
    """A lid or onderdeel in another place of its list."""
    place = chance.choice(_places(root, NUMBERED))
    boven = deel_at(root, place.pad[:-1])
    there = [i for i, x in enumerate(boven.inhoud) if _is(x, place.deel.soort)]
    inhoud = list(boven.inhoud)
    inhoud.insert(chance.choice(there), inhoud.pop(place.pad[-1]))
    return _with(root, place.pad[:-1], _numbered(inhoud))


def close_lists(chance: Random, root: Deel) -> Deel:
    """Every list of onderdelen closed as the Aanwijzingen say: `;`, `; en` and a full stop."""
    for place in _places(root, ("artikel", "lid", "begrip", "onderdeel")):
        boven = deel_at(root, place.pad)
        items = [
            i
            for i, x in enumerate(boven.inhoud)
            if isinstance(x, Deel) and x.soort in NUMBERED[1:] and not x.delen and x.alineas
        ]
        for number, index in enumerate(items):
            end = "." if index == items[-1] else "; en" if number == len(items) - 2 else ";"
            item = boven.inhoud[index]
            assert isinstance(item, Deel)
            text = re.sub(r"[;.,](?: (?:en|of))?$", "", item.alineas[-1].tekst.text) + end
            root = _with(root, (*place.pad, index), (Alinea(Traced.plain(text)),))
    return root


def leden_or_none(chance: Random, root: Deel) -> Deel:
    """An article without leden gets two; one with leden keeps the text of one of them."""
    place = chance.choice(_places(root, ("artikel",)))
    if any(deel.soort == "begrip" for deel in place.deel.delen):
        return root
    leden = [deel for deel in place.deel.delen if deel.soort == "lid"]
    if leden:
        return _with(root, place.pad, chance.choice(leden).inhoud)
    both = [
        Deel("lid", "1", None, place.deel.inhoud),
        Deel("lid", "1", None, (Alinea(Traced.plain(sentence(chance))),)),
    ]
    chance.shuffle(both)
    return _with(root, place.pad, _numbered(both))


# ---------------------------------------------------------------- definitions and articles


def edit_begrippen(chance: Random, root: Deel) -> Deel:
    """A definition gone, or a new one where the alphabet puts it or elsewhere."""
    places = _places(root, ("begrip",))
    if not places:
        return root
    place = chance.choice(places)
    boven = deel_at(root, place.pad[:-1])
    inhoud = list(boven.inhoud)
    term = chance.choice(TERMS)
    if chance.random() < 0.4:
        del inhoud[place.pad[-1]]
    elif all(deel.nummer != term for deel in boven.delen):
        at = next(
            (i for i, x in enumerate(inhoud) if isinstance(x, Deel) and x.nummer > term),
            len(inhoud),
        )
        at = place.pad[-1] if chance.random() < 0.3 else at
        text = Alinea(Traced.plain(f"{words(chance, 6).rstrip(',')};"))
        inhoud.insert(at, Deel("begrip", term, Traced.plain(term), (text,)))
    return _with(root, place.pad[:-1], tuple(inhoud))


def edit_articles(chance: Random, root: Deel) -> Deel:
    """An article gone, with another title, or a new one behind it."""
    place = chance.choice(_places(root, ("artikel",)))
    inhoud = list(deel_at(root, place.pad[:-1]).inhoud)
    titel = Traced.plain(f"Over {words(chance, 3).rstrip(',')}")
    nummer = f"{place.deel.nummer}a"
    new: tuple[Inhoud, ...] = (Alinea(Traced.plain(sentence(chance))),)
    if chance.random() < 0.5:
        new = _numbered([Deel("lid", "1", None, new) for _ in range(chance.randint(1, 3))])
    what = chance.choice(["vervalt", "opschrift", "nieuw", "nieuw"])
    if what == "vervalt" and len(_places(root, ("artikel",))) > 2:
        del inhoud[place.pad[-1]]
    elif what == "opschrift":
        inhoud[place.pad[-1]] = replace(place.deel, opschrift=titel, kop=None)
    elif not any(_is(x, "artikel") and x.nummer == nummer for x in inhoud if isinstance(x, Deel)):
        inhoud.insert(place.pad[-1] + 1, Deel("artikel", nummer, titel, new))
    return _with(root, place.pad[:-1], tuple(inhoud))


EDITS: tuple[Edit, ...] = (
    edit_words,
    edit_words,
    edit_words,
    edit_sentences,
    edit_bijlage,
    edit_amount,
    delete_row,
    insert_row,
    change_cells,
    delete_part,
    insert_parts,
    move_part,
    close_lists,
    leden_or_none,
    edit_begrippen,
    edit_articles,
)


# ---------------------------------------------------------------- helpers


def _table(chance: Random, root: Deel) -> tuple[Pad, list[list[str]]]:
    """A printed table: its path, and its rows by the item they belong to."""
    tables = [
        ((*place.pad, index), item)
        for place in walk(root)
        for index, item in enumerate(place.deel.inhoud)
        if isinstance(item, Blok) and is_printed(item)
    ]
    pad, blok = chance.choice(tables)
    rows = [line.text for line in blok.regels if line.text.lstrip().startswith("|")][1:]
    groups: list[list[str]] = []
    for row in rows:
        if groups and row_cells(groups[-1][0])[0] == row_cells(row)[0]:
            groups[-1].append(row)
        else:
            groups.append([row])
    return pad, groups


def _with_rows(root: Deel, pad: Pad, groups: list[list[str]]) -> Deel:
    blok = deel_at(root, pad[:-1]).inhoud[pad[-1]]
    assert isinstance(blok, Blok)
    rows = [i for i, line in enumerate(blok.regels) if line.text.lstrip().startswith("|")]
    lines = tuple(Traced.plain(row) for group in groups for row in group)
    regels = (*blok.regels[: rows[1]], *lines, *blok.regels[rows[-1] + 1 :])
    return replaced(root, pad, (replace(blok, regels=regels),))


def _places(root: Deel, soorten: tuple[str, ...]) -> list[Plaats]:
    """The parts of some kinds in the articles."""
    return [
        place
        for place in walk(root)
        if place.deel.soort in soorten and place.vindplaats.delen[0].soort == "artikel"
    ]


def _paragraphs(root: Deel, soort: str) -> Iterable[tuple[Pad, str]]:
    for place in walk(root):
        if place.vindplaats.delen and place.vindplaats.delen[0].soort == soort:
            for index, item in enumerate(place.deel.inhoud):
                if isinstance(item, Alinea):
                    yield (*place.pad, index), item.tekst.text


def _numbered(inhoud: Iterable[Inhoud]) -> tuple[Inhoud, ...]:
    """The items with their parts numbered through."""
    found: list[Inhoud] = []
    count = 0
    for item in inhoud:
        if isinstance(item, Deel) and item.soort in NUMBERED:
            number = chr(ord("a") + count) if item.soort == "onderdeel" else str(count + 1)
            found.append(replace(item, nummer=number, kop=None))
            count += 1
        else:
            found.append(item)
    return tuple(found)


def _with(root: Deel, pad: Pad, inhoud: tuple[Inhoud, ...]) -> Deel:
    return replaced(root, pad, (replace(deel_at(root, pad), inhoud=inhoud),))


def _is(item: Inhoud, soort: str) -> bool:
    return isinstance(item, Deel) and item.soort == soort
