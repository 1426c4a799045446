"""The requests: one module for each group of paths."""
