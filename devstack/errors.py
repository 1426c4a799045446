"""The error that ends a command of the local stack."""


class StackError(Exception):
    """One sentence for the person at the terminal; the command ends with exit code 1."""
