"""Differs from the previous form in that the layout of the page is gone.

The previous form is the publication as it was extracted from the official PDF: lines, page
breaks, words broken at a line end, footnotes at the foot of a page. This room turns it into the
running text that a tree of the regulation can be compared with, letter by letter:

    text of the publication ─normalise→ Publication ─compare→ differences, each with its line

`normalise` follows general rules without a word list; what no rule can find (which lines are
footnotes, which digit is a mark) comes from `Exceptions`, one line number and one reason each.
The room imports nothing of ours, reads no files, and knows no particular regulation.
"""
