"""`run`, which runs every job, and the jobs of no single domain.

A job is a generator. Each step is one short transaction and yields counts of its work. A run may end after
any step, because its time is up or Lambda stopped, and the next run continues.

To add a job, declare it in `functions/<domain>/jobs.py` and schedule it in `chalice_app/schedules.py`. A job
that calls an RPC batch by batch takes a line: `functions.jobs.batches.batch_job`.
"""
