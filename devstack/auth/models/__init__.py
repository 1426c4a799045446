"""The rows of the `auth` schema and their SQL, a module for each table, as in GoTrue's `internal/models`."""
