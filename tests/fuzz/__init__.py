"""A fuzzer: it sends random requests as every persona and checks each answer against the access matrix."""
