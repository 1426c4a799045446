"""Consultations and prescriptions."""
