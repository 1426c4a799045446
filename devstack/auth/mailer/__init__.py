"""Mails and text messages that carry a code, as in GoTrue's `internal/mailer`."""
