"""Writes docs/openapi.json and the table of schedules from the code of chalice_app/."""
