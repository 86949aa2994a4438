"""The layout of `.kw`: indentation, columns, tables, blank lines; never a letter of official text.

Differs from the previous form in nothing but white space. Works on lines rather than on the tree,
so that comments stay where they are and a file with a mistake in it can be formatted as well.

    text ─rows→ rows with their depth ─arrange→ rows with their columns ─write→ text
"""
