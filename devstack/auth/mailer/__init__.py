"""Mails and text messages with a code, as in GoTrue's `internal/mailer`."""
