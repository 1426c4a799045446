"""The declared schema: its load order, building it in scratch clusters, comparing and linting it."""
