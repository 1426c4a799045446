"""The page with the description of the API."""

import json
import re
from html import unescape

import httpx

from devstack.config import ROOT


def test_the_page_shows_every_route_without_remote_files(env: dict[str, str]) -> None:
    page = httpx.get(env["DEVTOOLS_URL"], trust_env=False, timeout=60).text
    described = json.loads((ROOT / "docs" / "openapi.json").read_text())
    for path in described["paths"]:
        assert path in unescape(page)
    for function in re.findall(r"(?m)^### `(\w+)`$", (ROOT / "docs" / "reference.md").read_text()):
        assert f"<details><summary><code>{function}</code>" in page
    assert "supabase.rpc('log_dose', { dose_id: doseId" in unescape(page)
    assert "sweep_missed_calls" in page
    assert "src=" not in page
    assert "<link" not in page


def test_the_description_is_served_unchanged(env: dict[str, str]) -> None:
    served = httpx.get(f"{env['DEVTOOLS_URL']}/openapi.json", trust_env=False).json()
    assert served == json.loads((ROOT / "docs" / "openapi.json").read_text())
