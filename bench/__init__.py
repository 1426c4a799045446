"""The figures of docs/benchmarks.md: `make bench`. Never shipped; a benchmark is no test."""
