"""Unmodified supabase-js: supabase_js.mjs makes the calls; this file starts Storage and creates people."""

import os
import shutil
import subprocess
from pathlib import Path

from devstack import keys
from tests.storage.conftest import Person, Storage

SCRIPT = Path(__file__).with_name("supabase_js.mjs")


def test_supabase_js_flows(lab: Storage, alice: Person, bob: Person) -> None:
    node = shutil.which("node")
    assert node, "Node.js 20 or newer is needed"
    env = {
        "SUPABASE_URL": lab.gateway,
        "PUBLISHABLE_KEY": keys.PUBLISHABLE_KEY,
        "SECRET_KEY": keys.SECRET_KEY,
        "ALICE_ID": alice.folder,
        "ALICE_TOKEN": alice.token,
        "BOB_ID": bob.folder,
        "BOB_TOKEN": bob.token,
        "PRIVATE_BUCKET": lab.bucket(),
        "PUBLIC_BUCKET": lab.bucket("open", public=True),
        "SMALL_BUCKET": lab.bucket(file_size_limit=10, allowed_mime_types=["image/*"]),
    }
    done = subprocess.run(
        [node, "--test", str(SCRIPT)],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
