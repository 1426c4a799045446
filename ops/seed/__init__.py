"""Synthetic people and months of their life, and volume on top. Nobody in it exists."""
