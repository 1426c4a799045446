"""A fuzzer: random requests as every persona; no answer may contain what the access matrix denies."""
