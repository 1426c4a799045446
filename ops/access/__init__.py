"""The access matrix: reading it, its mistakes, the generated page, and the rights of each role."""
