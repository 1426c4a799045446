"""Mutants of the access rules: each is one rule weakened, or taken away, in a running stack.

`make mutants` makes every one that the catalog has room for and demands that a test fails while it lives.
A rule whose mutant nobody notices is a rule nobody tests.
"""
