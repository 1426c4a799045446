"""The bytes of objects: receiving, storing and serving them."""
