"""The frequent reads of apps, and the people who read."""
