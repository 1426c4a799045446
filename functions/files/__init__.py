"""Download URLs of private files."""
