"""Writes docs/data-model.md and docs/states.md from the migrated schema."""
