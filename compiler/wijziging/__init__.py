"""Amendments: the official text of an amending regulation read as instructions, and carried out.

Differs from the other rooms in that it works on `.kw` text, before it is parsed as a regulation: what
comes out is `.kw` text again, which goes through every pass like any other. Nothing after this room
knows that a text was amended.

    lines of the amending text ─reader→ Wijzigingstekst (Opdracht: Instructie …)
    .kw ─from_kw→ tree ─apply(instructies)→ tree ─to_kw→ .kw, with the origin of every character

- `instructies`: the official instructions as values. The one thing to know for who writes them out
  again: an `Opdracht` is a numbered sentence, its `Instructie`s are what it says, in order.
- `reader` reads an amending text (ARTIKEL I, A, 1, a, to any depth): `paragraphs` splits it by its
  marks, `sentences` reads one sentence with the help of `words` (quotations), `adres` (places) and
  `forms` (the official sentences, each with the pattern it has), `payload` reads the new text.
- `tree` is the regulation as numbered parts, paragraphs and blocks of rules; `apply` carries out
  instructions on it (`apply_words`, `apply_parts`), on the state kept in `state`.
- `traced`: text that remembers where each character stands, through all of this. So a mistake found
  in a consolidated text is shown in the file that somebody wrote.
"""
