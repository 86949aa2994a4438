"""The reader: what the official text says by itself, to hold against the rules that stand under it.

Differs from the model in that nothing here comes from the drafter's rules: `quantities`, `comparisons`
and `connectives` take a sentence and give what is read in it. `provision` gathers sentences and rules
of one provision, `rules` gives the same facts of a rule, `words` says which names speak of which words.
"""
