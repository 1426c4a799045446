"""Medication at home."""
