"""Backends: the checked model translated to Python and to a site; they never import each other."""
