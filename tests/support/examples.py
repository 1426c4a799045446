"""Runs the examples of docs/examples/ as a signed-in person."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from devstack.config import ROOT
from ops.reference.examples import Example
from tests.support.clients import Client

_PROGRAM = Path(__file__).with_name("examples.mjs")


@dataclass(frozen=True)
class Examples:
    """A Node.js process that runs examples in sequence."""

    sent: IO[str]
    told: IO[str]

    @classmethod
    @contextmanager
    def against(cls, env: dict[str, str]) -> Iterator["Examples"]:
        """Starts the process for the stack of `env`."""
        known = {name: env[name] for name in ("SUPABASE_URL", "FUNCTIONS_URL")}
        known["PUBLISHABLE_KEY"] = env["SUPABASE_PUBLISHABLE_KEY"]
        command = ["node", str(_PROGRAM)]
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        with subprocess.Popen(command, cwd=ROOT, env={**os.environ, **known}, **pipes) as node:
            assert node.stdin
            assert node.stdout
            yield cls(node.stdin, node.stdout)
            node.stdin.close()

    def run(self, example: Example, person: Client, values: dict[str, Any]) -> dict[str, Any]:
        """Runs the example with these values of its variables; returns `data` and `error`."""
        returns = "data, error" if "supabase." in example.text else "data, error: null"
        asked = {"text": example.text, "returns": returns, "token": person.token, "values": values}
        self.sent.write(json.dumps(asked) + "\n")
        self.sent.flush()
        return dict(json.loads(self.told.readline()))
