"""Codes, hashes and signatures, as in GoTrue's `internal/crypto`."""
