"""Eisen, berekeningen, afwijkingen and overeenkomstig: each sort of rule bound in its own module."""
