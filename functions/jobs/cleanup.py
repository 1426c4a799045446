"""Removes what our tables keep for a while: keys, codes, settled messages, webhook ids, old runs."""

from functions.jobs.batches import batch_job

cleanup_expired = batch_job("cleanup_expired", limit=1000)
