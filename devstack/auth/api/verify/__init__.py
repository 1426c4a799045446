"""/verify: a code or link, and its effects."""
