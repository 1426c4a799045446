"""README's snippet for apps runs unchanged, and every command and link in the pages exists."""

import re
import subprocess
from pathlib import Path

import psycopg
import pytest

from devstack.config import ROOT
from tests.support.stack import Stack

README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]

# Node.js 20 has no WebSocket. The fetch wrapper prints each status, because supabase-js does not throw.
PRELUDE = """
import ws from 'ws'
globalThis.WebSocket ??= ws
const real = globalThis.fetch
globalThis.fetch = async (...request) => {
  const answer = await real(...request)
  console.log(answer.status, new URL(request[0]).pathname)
  return answer
}
"""


# The call needs a working Daily.
@pytest.mark.xdist_group("daily")
def test_the_snippet_for_apps_runs(stack: Stack, db: psycopg.Connection[tuple[object]]) -> None:
    (snippet,) = re.findall(r"```js\n(.*?)```", README, re.DOTALL)
    for port in ("54321", "54331"):
        snippet = snippet.replace(f"127.0.0.1:{port}", f"127.0.0.1:{stack.base + int(port) - 54321}")
    imports, rest = snippet.split("\n", 1)
    told = subprocess.run(
        ["node", "--input-type=module", "-"],
        input=f"{imports}\n{PRELUDE}{rest}",
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    db.execute(
        "update public.video_calls set status = 'canceled' where conversation_id = 1 and status = 'ringing'"
    )
    assert told.stdout.splitlines() == [
        "200 /auth/v1/token",
        "200 /rest/v1/doctors",
        "200 /rest/v1/patient_doctor_links",
        "200 /rest/v1/rpc/send_message",
        "201 /calls",
    ], told.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_in_the_pages_exists(page: Path) -> None:
    targets = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text()))
    text = page.read_text(encoding="utf-8")
    commands = re.findall(r"(?m)(?:^|`)(?:[A-Z]+=\S+ )?make ([a-z-]+(?: [a-z-]+(?=[`\n]))*)", text)
    modules = re.findall(r"python -m ((?:ops|devstack)[\w.]*)", text)
    assert {name for command in commands for name in command.split()} <= targets
    assert all(
        (ROOT / (name.replace(".", "/") + ".py")).exists() or (ROOT / name.replace(".", "/")).is_dir()
        for name in modules
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_relative_link_exists(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


def test_the_index_links_every_page_of_docs() -> None:
    folder = ROOT / "docs"
    index = (folder / "README.md").read_text(encoding="utf-8")
    linked = {(folder / link).resolve() for link in re.findall(r"\]\(([^)#]+)\)", index)}
    pages = {page for page in folder.rglob("*.md") if page != folder / "README.md"}
    pages |= {folder / "openapi.json", folder / "source-model-map.csv"}
    missing = {str(page.relative_to(folder)) for page in pages if page not in linked}
    assert missing == set(), f"docs/README.md needs a link to each of {missing}"
