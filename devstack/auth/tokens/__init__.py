"""Access tokens and refresh tokens, as in GoTrue's `internal/tokens`."""
