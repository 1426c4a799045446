"""Doses: made two weeks ahead, which editing a schedule does only once, and missed when nobody logs them."""

from functions.jobs.batches import batch_job

generate_doses = batch_job("generate_doses", limit=500)
mark_missed_doses = batch_job("mark_missed_doses", limit=1000)
