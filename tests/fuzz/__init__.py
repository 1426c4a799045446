"""A fuzzer: random requests of every persona, and no answer with what the access matrix denies."""
