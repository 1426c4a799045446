"""The chain that shows whether somebody changed the audit log."""
