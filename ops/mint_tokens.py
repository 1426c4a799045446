"""Make the three tokens that the functions use: `python -m ops.mint_tokens --key FILE --days N`.

FILE holds our own P-256 signing key as a private JWK; the command makes it if it does not exist. Import this
private JWK into hosted Supabase once, as a standby signing key (Project settings > JWT keys > import). Its
public half is then in the project's JWKS, and PostgREST and Storage accept tokens that the key signed. Never
rotate the key into use for people's sessions. Keep FILE offline afterwards, put the tokens into Secrets
Manager, and make new ones before they expire. The project's JWKS must contain the `public_jwk` that the
command prints.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from devstack import keys

TOKENS = {f"workflow-{name}-token": f"workflow_{name}" for name in ("api", "jobs", "signer")}


def mint(file: Path, days: int) -> dict[str, Any]:
    """Make the tokens, by the name of their secret, and return the public JWK that verifies them.

    They expire after `days` days. Raises `OSError` when `file` cannot be read or made, `ValueError` when it
    holds no JWK.
    """
    key = keys.workflow_key(file)
    tokens = {secret: keys.mint_workflow(role, key, days) for secret, role in TOKENS.items()}
    return {**tokens, "public_jwk": keys.public_jwk(key)}


def main(arguments: list[str] | None = None) -> int:
    """Print the tokens and the public key as JSON. On failure print one sentence and return exit code 1."""
    parser = argparse.ArgumentParser(prog="python -m ops.mint_tokens", description=__doc__)
    parser.add_argument("--key", type=Path, required=True, help="the private JWK, made when missing")
    parser.add_argument("--days", type=int, default=90, choices=range(1, 366), metavar="1..365")
    options = parser.parse_args(arguments)
    try:
        print(json.dumps(mint(options.key, options.days), indent=2))
    except (OSError, ValueError, KeyError) as error:
        print(f"The key file {options.key} cannot be used: {type(error).__name__}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
