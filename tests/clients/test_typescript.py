"""A small app compiles against the TypeScript types; each mistake in it is noticed."""

import os
import re
import subprocess
from pathlib import Path

from devstack.config import ROOT

PROGRAM = ROOT / "tests" / "clients" / "program.ts"
_OPTIONS = [
    *("--noEmit", "--strict", "--noUncheckedIndexedAccess", "--skipLibCheck", "--pretty", "false"),
    *("--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022", "--lib", "es2022,dom"),
]


def complaints(file: Path) -> set[int]:
    """The lines that the compiler complains about."""
    command = [str(ROOT / "node_modules/.bin/tsc"), *_OPTIONS, str(file)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.stderr == ""
    return {int(line) for line in re.findall(r"(?m)^\S+\.ts\((\d+),\d+\): error ", result.stdout)}


def test_the_app_compiles_but_for_each_of_its_mistakes() -> None:
    text = PROGRAM.read_text(encoding="utf-8")
    bare = PROGRAM.with_name(f".bare-{os.getpid()}.ts")
    # what an editor expects, the compiler is to say aloud: one compilation tells both
    bare.write_text(text.replace("// @ts-expect-error", "// expected:"))
    try:
        noticed = complaints(bare)
    finally:
        bare.unlink()
    lines = text.splitlines()
    assert noticed == {number + 2 for number, line in enumerate(lines) if "// @ts-expect-error" in line}


def test_what_an_app_may_not_send_is_not_offered() -> None:
    types = (ROOT / "clients" / "typescript" / "app.types.ts").read_text(encoding="utf-8")
    rights = dict(re.findall(r"(?ms)^interface (\w+) \{\n(.*?)^\}", types))
    assert re.findall(r"(?m)^  payments: (.*)$", rights["Insertable"] + rights["Updatable"]) == ["never"] * 2
    assert '"status"' not in re.findall(r"(?m)^  appointments: .*$", rights["Insertable"])[0]
    assert re.findall(r"(?m)^  doses: (.*)$", rights["Words"]) == [
        '{ status: "pending" | "taken" | "skipped" | "missed" }'
    ]
