"""Binding expressions: names resolved, kinds checked, one module per sort of expression."""
