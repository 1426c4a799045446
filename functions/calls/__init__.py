"""Video calls in a conversation."""
