"""What devices measure."""
