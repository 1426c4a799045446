"""What runs on a schedule and belongs to no domain, and `run`, which runs every job.

A job is a generator: each step is one short transaction and yields what it did, so that a run may end between
any two of them, be it because time is up or because Lambda died, and the next run goes on.
"""
