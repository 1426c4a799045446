"""What an operator's command says when it cannot go on."""


class OpsError(Exception):
    """One clear sentence, or a list of differences, for the person at the terminal."""
