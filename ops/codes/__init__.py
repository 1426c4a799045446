"""The problem codes: which functions and routes can raise each, and the tables of docs/errors.md."""
