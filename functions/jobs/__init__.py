"""What runs without anyone asking. One file a scheduled function, `run` for what they share.

A job is a generator: each step is one short transaction and yields what it did, so that a run may end between
any two of them, be it because time is up or because Lambda died, and the next run goes on.
"""
