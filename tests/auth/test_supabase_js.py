"""Unmodified supabase-js against the stand-in: runs the *.test.mjs files beside this one."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from devstack import keys
from devstack.config import ROOT
from tests.auth.harness import GoTrue

HERE = Path(__file__).parent
FILES = sorted(path.name for path in HERE.glob("*.test.mjs"))


@pytest.mark.parametrize("file", FILES)
def test_supabase_js(gotrue: GoTrue, file: str) -> None:
    command = ["node", "--test", "--test-reporter=tap", str(HERE / file)]
    run = subprocess.run(
        command, cwd=ROOT, env=environment(gotrue), capture_output=True, text=True, timeout=180, check=False
    )
    assert run.returncode == 0, run.stdout[-8000:] + run.stderr[-2000:]
    passed = re.search(r"^# pass (\d+)$", run.stdout, re.MULTILINE)
    assert passed, run.stdout
    assert int(passed.group(1)) > 15


def environment(gotrue: GoTrue) -> dict[str, str]:
    """What an app is configured with, and where the inbox is."""
    return {
        "PATH": os.environ["PATH"],
        "SUPABASE_URL": gotrue.url,
        "SUPABASE_PUBLISHABLE_KEY": keys.PUBLISHABLE_KEY,
        "SUPABASE_SECRET_KEY": keys.SECRET_KEY,
        "INBOX_URL": gotrue.config.inbox_url,
    }
