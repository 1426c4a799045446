"""How supabase/config.toml makes people prove their addresses."""

import tomllib
from typing import Any

import pytest

from devstack.config import ROOT


@pytest.mark.parametrize("of", ["laptop", "production"])
def test_the_old_mailbox_alone_never_moves_an_account(of: str) -> None:
    auth = tomllib.loads((ROOT / "supabase" / "config.toml").read_text())["auth"]
    email = auth["email"]
    if of == "production":
        email = email | remote()["email"]
        assert email["enable_confirmations"]
    # with both links and no confirmation of addresses, GoTrue accepts either link alone
    assert email["enable_confirmations"] or not email["double_confirm_changes"]


def test_production_confirms_telephones_and_limits_requests() -> None:
    assert remote()["sms"]["enable_confirmations"]
    assert max(remote()["rate_limit"].values()) <= 150


def remote() -> dict[str, Any]:
    settings = tomllib.loads((ROOT / "supabase" / "config.toml").read_text())
    return dict(settings["remotes"]["production"]["auth"])
