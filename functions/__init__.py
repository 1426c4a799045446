"""The workflows: what happens. One package a domain holds its workflows, its jobs and its webhook handlers.

What belongs to no domain is in `functions.jobs`; the outside world is in `functions.providers`.
"""
