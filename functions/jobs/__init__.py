"""`run`, which runs every job, and the jobs that belong to no domain.

A job is a generator. Each step is one short transaction and yields what it did. So a run may end between any
two steps, because its time is up or Lambda died, and the next run continues.

To add a job, declare it in `functions/<domain>/jobs.py` and schedule it in `chalice_app/schedules.py`. A job
that calls an RPC batch by batch takes a line: `functions.jobs.batches.batch_job`.
"""
