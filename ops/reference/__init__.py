"""Writes docs/reference.md: the functions that apps call, with arguments, answers, codes and examples.

`make reference` runs it.
"""
