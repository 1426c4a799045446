"""The requests of callers with a server-side key: accounts, links and invitations."""
