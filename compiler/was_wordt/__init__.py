"""The official text of two versions side by side: which provisions differ, word by word, and how it looks.

Differs from the previous form in that it is about two texts at once. What `kw verschil` reports of a
text and what the site shows of an amendment are made here, so that they pair, compare and mark alike.
"""
