"""The error that ends an operator's command."""


class OpsError(Exception):
    """One sentence, or a list of differences, for the person at the terminal."""
