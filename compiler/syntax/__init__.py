"""Syntax: what the author wrote, line by line, each piece with its place.

Differs from the previous form (the text) in that words have become nodes; nothing is looked up yet:
a name is still a name, a reference still the numbers that were written.
"""
