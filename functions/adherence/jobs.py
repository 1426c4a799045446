"""Makes doses two weeks ahead (saving a schedule does so only once), and marks missed ones."""

from functions.jobs.batches import batch_job

generate_doses = batch_job("generate_doses", limit=500)
mark_missed_doses = batch_job("mark_missed_doses", limit=1000)
