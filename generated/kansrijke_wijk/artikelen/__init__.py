# Gegenereerd uit de regeling; niet met de hand wijzigen.
"""De regels, artikel voor artikel."""
