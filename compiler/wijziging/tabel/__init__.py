"""A table of a bijlage as the numbered onderdelen that it prints, and back.

An amendment speaks of what is published: `onderdeel 4 vervalt`, `onderdeel 4, onder b`. A `.kw` file has
rows. While instructions are carried out, and while two versions are compared, the onderdelen stand in
the tree behind the table (`unfold`); afterwards those that changed are read as rows (`fold`), and the
table must print them again to the letter.
"""
