"""Checks whether somebody tampered with the audit log."""
