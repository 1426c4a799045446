"""Ends bookings that nobody answered, paid or confirmed in time."""

from functions.jobs.batches import batch_job

expire_bookings = batch_job("expire_bookings", limit=500)
