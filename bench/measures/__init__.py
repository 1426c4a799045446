"""One module for each figure of docs/benchmarks.md, or for several that share their preparation."""
