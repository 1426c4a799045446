"""The schema storage: transactions of the caller, and statements on its tables."""
