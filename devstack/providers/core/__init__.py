"""The code that all provider stand-ins share: faults, recorded calls, signed webhooks, and their controls."""
