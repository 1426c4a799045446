"""P3, P3b: CPU instructions to import the app and to answer its first request, against a minimal Chalice app.

Valgrind counts them: the count does not depend on the load of the machine. The instructions of the bare
interpreter are subtracted from both.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench.figures import Figure, at_most
from bench.measures.workflows import event
from bench.place import Place
from bench.reads.personas import DOCTOR
from devstack import functions
from devstack.config import ROOT

IMPORT_LIMIT, CALL_LIMIT = 2.5, 4.2
_HELLO = """
from chalice import Chalice
app = Chalice(app_name="hello")
@app.route("/")
def hello():
    return {"hello": "world"}
"""
_HELLO_EVENT = {**event("", "block", "hello"), "httpMethod": "GET", "path": "/"}
_HELLO_EVENT["requestContext"] = {**_HELLO_EVENT["requestContext"], "httpMethod": "GET", "resourcePath": "/"}
_CALL = """
import app, json, os
answer = app.app(json.loads(os.environ["EVENT"]), None)
assert answer["statusCode"] == 200, answer
"""


def figures(place: Place) -> Iterator[Figure]:
    """Measure the imports. Without valgrind, return a figure that says that it is not installed."""
    if not shutil.which("valgrind"):
        yield Figure(
            "P3", "instructions to import the app", f"≤ {IMPORT_LIMIT:g}", "valgrind is not installed", None
        )
        return
    with tempfile.TemporaryDirectory(prefix="carebase-") as folder:
        hello = Path(folder)
        (hello / "app.py").write_text(_HELLO)
        bare = count(hello, "pass")
        yield at_most("P3", "instructions to import the app against hello-world", IMPORT_LIMIT,
                      (count(ROOT, "import app") - bare) / (count(hello, "import app") - bare))  # fmt: skip
        ours = count(ROOT, _CALL, _ours(place)) - bare
        theirs = count(hello, _CALL, {"EVENT": json.dumps(_HELLO_EVENT)}) - bare
        yield at_most(
            "P3b", "… and to answer the first request, one that changes a link", CALL_LIMIT, ours / theirs
        )


def _ours(place: Place) -> dict[str, str]:
    request = event(DOCTOR.token(place.config), "block", f"bench-{os.getpid()}")
    return {**functions.environment(place.config), "EVENT": json.dumps(request)}


def count(folder: Path, code: str, more: Mapping[str, str] | None = None) -> int:
    """Instructions of a new interpreter that runs `code` in `folder`, with byte code compiled before."""
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(folder), **(more or {})}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    python = [sys.executable, "-c", code]
    if "EVENT" not in environment:
        subprocess.run(python, cwd=folder, env=environment, check=True)
    valgrind = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    done = subprocess.run(
        [*valgrind, *python], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    found = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    if done.returncode or not found:
        raise RuntimeError(f"valgrind could not count: {done.stderr[-500:]}")
    return int(found[1].replace(",", ""))
