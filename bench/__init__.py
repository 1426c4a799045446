"""Measures the figures of docs/benchmarks.md: `make bench`. Not deployed, and not part of the tests."""
