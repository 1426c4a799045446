"""Commands for operators: packaging, migrations, tokens."""
