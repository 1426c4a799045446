"""Deletes expired rows: idempotency keys, codes, delivered messages, webhook ids, old job runs."""

from functions.jobs.batches import batch_job

cleanup_expired = batch_job("cleanup_expired", limit=1000)
