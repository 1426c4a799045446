"""The requests: one module for each path of GoTrue's API, as in its `internal/api`."""
