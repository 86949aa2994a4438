"""Drawings: SVG made from the model, with a title, a description and links to the articles.

Each fits a column of 300 pixels as well as a wide page: horizontal places are shares of the width,
text keeps its size. Colours come from the style sheet, so that light, dark and print differ there.
What a drawing shows stands beside it in words too.
"""
