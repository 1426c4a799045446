"""The tokens and secrets of the functions, read with Lambda's protocol."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
from jwt.algorithms import ECAlgorithm

from devstack import keys
from devstack.aws.secrets_extension import Cache
from devstack.config import ROOT

HEADER = {"X-Aws-Parameters-Secrets-Token": "local"}


def ask(env: dict[str, str], secret: str, headers: dict[str, str] = HEADER) -> httpx.Response:
    port = int(env["SUPABASE_URL"].rpartition(":")[2]) + 15
    url = f"http://127.0.0.1:{port}/secretsmanager/get"
    return httpx.get(url, params={"secretId": f"carebase/local/{secret}"}, headers=headers, trust_env=False)


def mint(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "ops.mint_tokens", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def verified(token: str, jwk: dict[str, Any]) -> dict[str, Any]:
    key: Any = ECAlgorithm.from_jwk(json.dumps(jwk))
    return dict(jwt.decode(token, key, algorithms=["ES256"]))


@pytest.mark.parametrize(
    ("secret", "role"), [("api", "workflow_api"), ("jobs", "workflow_jobs"), ("signer", "workflow_signer")]
)
def test_the_workflow_tokens_name_their_role_and_expire(env: dict[str, str], secret: str, role: str) -> None:
    token = ask(env, f"workflow-{secret}-token").json()["SecretString"]
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims["role"] == role
    assert time.time() < claims["exp"] < time.time() + 91 * 86400


def test_the_daily_secret_has_its_two_keys(env: dict[str, str]) -> None:
    assert set(json.loads(ask(env, "daily").json()["SecretString"])) == {"api_key", "webhook_secret"}


def test_only_the_function_itself_reads_its_secrets(env: dict[str, str]) -> None:
    assert ask(env, "daily", {}).status_code == 401
    assert ask(env, "daily", {"X-Aws-Parameters-Secrets-Token": "guess"}).status_code == 401


def test_an_unknown_secret_is_not_found(env: dict[str, str]) -> None:
    answer = ask(env, "stripe")
    assert answer.status_code in (400, 404)
    assert "ResourceNotFoundException" in answer.text


def test_the_extension_caches_unless_asked_for_a_fresh_answer() -> None:
    answers = iter([{"SecretString": "first"}, {"SecretString": "second"}])
    cache = Cache(lambda _: next(answers))
    assert cache.get({"SecretId": "a"}, fresh=False) == {"SecretString": "first"}
    assert cache.get({"SecretId": "a"}, fresh=False) == {"SecretString": "first"}
    assert cache.get({"SecretId": "a"}, fresh=True) == {"SecretString": "second"}


def test_minted_tokens_verify_with_the_printed_public_key(tmp_path: Path) -> None:
    printed = json.loads(mint("--key", str(tmp_path / "key.json"), "--days", "7").stdout)
    assert "d" not in printed["public_jwk"]
    for name in ("api", "jobs", "signer"):
        claims = verified(printed[f"workflow-{name}-token"], printed["public_jwk"])
        assert (claims["iss"], claims["role"]) == ("carebase-workflows", f"workflow_{name}")
        assert claims["exp"] - claims["iat"] == 7 * 86400


def test_the_key_file_is_private_and_reused(tmp_path: Path) -> None:
    file = tmp_path / "key.json"
    first, second = (json.loads(mint("--key", str(file)).stdout)["public_jwk"] for _ in range(2))
    assert first == second
    assert file.stat().st_mode & 0o077 == 0


def test_an_invalid_key_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "key.json").write_text("not a key")
    result = mint("--key", str(tmp_path / "key.json"))
    assert (result.returncode, len(result.stderr.splitlines())) == (1, 1)


def test_the_legacy_keys_are_those_of_the_supabase_cli() -> None:
    assert keys.legacy_key("anon").endswith(".CRXP1A7WOeoJeXxjNni43kdQwgnWNReilDMblYTn_I0")
    assert keys.legacy_key("service_role").endswith(".EGIM96RAZx35lJzdJsyH-qQwv8Hdp7fsn3W0YpN81IU")
