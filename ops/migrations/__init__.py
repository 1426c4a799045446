"""Writes migrations from the declared schema, and checks the schema that they make."""
