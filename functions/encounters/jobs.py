"""Archives encounters and prescriptions that ended two years ago; they stay readable."""

from functions.jobs.batches import batch_job

archive_encounters = batch_job("archive_encounters", limit=1000)
