"""Mutants of the access rules: each weakens or removes one rule in a running stack.

`make mutants` tries every mutant that the catalog allows and checks that a test fails while it is applied.
A rule whose mutant no test detects is not tested.
"""
