"""A small app compiles with the TypeScript types; the compiler reports each mistake in it."""

import re

import pytest

from devstack.config import ROOT
from tests.clients.support.typescript import MODULES, complaints

PROGRAM = ROOT / "tests" / "clients" / "program.ts"


@pytest.mark.parametrize("resolution", MODULES)
def test_the_compiler_reports_exactly_the_planted_mistakes(resolution: str) -> None:
    text = PROGRAM.read_text(encoding="utf-8")
    # Without the @ts-expect-error comments the compiler reports the mistakes.
    bare = text.replace("// @ts-expect-error", "// expected:")
    noticed = complaints(bare, "--noUncheckedIndexedAccess", resolution=resolution)
    lines = text.splitlines()
    assert {line for line, _ in noticed} == {
        number + 2 for number, line in enumerate(lines) if "// @ts-expect-error" in line
    }


def test_the_types_contain_only_what_an_app_may_send() -> None:
    types = (ROOT / "clients" / "typescript" / "app.types.ts").read_text(encoding="utf-8")
    listed = dict(re.findall(r"(?ms)^interface (\w+) \{\n(.*?)^\}", types))
    assert re.findall(r"(?m)^  payments: (.*)$", listed["Inserts"] + listed["Updates"]) == ["never"] * 2
    assert "status" not in re.findall(r"(?m)^  appointments: .*$", listed["Inserts"])[0]
    assert re.findall(r"(?m)^  doses: (.*)$", listed["Words"]) == [
        '{ status: "pending" | "taken" | "skipped" | "missed" }'
    ]
