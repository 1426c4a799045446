"""POST /token: its grants."""
