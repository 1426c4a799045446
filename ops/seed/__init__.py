"""Fills a database with synthetic people and months of their data, and more rows for volume."""
