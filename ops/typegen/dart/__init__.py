"""Client types for Dart."""
