"""The workflows: what happens. One package a domain; the outside world is in `functions.providers`."""
