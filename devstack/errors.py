"""What the local stack says when it cannot go on."""


class StackError(Exception):
    """One clear sentence for the person at the terminal; the command ends with exit code 1."""
