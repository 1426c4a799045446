"""What apps call, with arguments, answers, codes and examples: `make reference` writes docs/reference.md."""
