"""Measurements of devices."""
