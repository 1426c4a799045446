"""Workflows, jobs and webhook handlers, in a package for each domain.

Jobs that belong to no domain are in `functions.jobs`, clients of providers in `functions.providers`.

Imports are at the top of a file. The few inside a function shorten a cold start measurably
(`make bench`, P3): importing the app takes 280 million instructions, boto3 430 more, the pydantic models 400,
httpx 290, jwt 210, hashlib 6. For the same reason, modules that every cold start loads use `NamedTuple`s:
each costs a fifth of a dataclass.
"""
