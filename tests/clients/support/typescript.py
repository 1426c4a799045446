"""Runs the TypeScript compiler on a text."""

import re
import subprocess
import uuid

from devstack.config import ROOT

_OPTIONS = [
    *("--noEmit", "--strict", "--skipLibCheck", "--pretty", "false"),
    *("--target", "es2022", "--lib", "es2022,dom"),
]
# Module resolution of apps with a bundler and of apps for Node.js.
MODULES = {"bundler": "esnext", "nodenext": "nodenext"}


def complaints(source: str, *options: str, resolution: str = "bundler") -> list[tuple[int, str]]:
    """Line and message of each error. The text is compiled as a file of tests/clients."""
    file = ROOT / "tests" / "clients" / f".compiled-{uuid.uuid4().hex}.ts"
    modules = ("--module", MODULES[resolution], "--moduleResolution", resolution)
    file.write_text(source)
    try:
        command = [str(ROOT / "node_modules/.bin/tsc"), *_OPTIONS, *options, *modules, str(file)]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    finally:
        file.unlink()
    assert result.stderr == ""
    found = re.findall(r"(?m)^\S+\.ts\((\d+),\d+\): error \w+: (.*)$", result.stdout)
    return [(int(line), message) for line, message in found]
