"""What providers tell us, once it is certain that they said it."""
