"""The deployment package contains exactly what Lambda needs: a dry run of a deployment."""

import json
import re
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from functions.settings import LOCAL_PUBLISHABLE_KEY
from ops.package import STAGES, package

LIMIT_BYTES = 20 * 1024 * 1024

pytestmark = pytest.mark.xdist_group("package")  # chalice uses one folder for all packages


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package("dev", tmp_path_factory.mktemp("package") / "dev")


@pytest.fixture(scope="module")
def template(built: Path) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads((built / "sam.json").read_text())
    return parsed


@pytest.fixture(scope="module")
def unpacked(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("task")
    with zipfile.ZipFile(built / "deployment.zip") as archive:
        archive.extractall(folder)
    return folder


def test_two_stages_packaged_at_once_are_both_complete(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        folders = list(pool.map(lambda stage: package(stage, tmp_path / stage), ("dev", "prod")))
    for folder in folders:
        with zipfile.ZipFile(folder / "deployment.zip") as archive:
            assert archive.testzip() is None


def functions_of(template: dict[str, Any]) -> dict[str, dict[str, Any]]:
    resources = template["Resources"].items()
    return {name: r["Properties"] for name, r in resources if r["Type"] == "AWS::Serverless::Function"}


def run_in_empty_environment(folder: Path, code: str) -> str:
    """Runs `code` with the package's folder as the only source of imports, as on Lambda."""
    prelude = f"import sys; sys.path.insert(0, {str(folder)!r})\n"
    command = [sys.executable, "-I", "-S", "-c", prelude + code]
    environment = {
        "STAGE": "dev",
        "SUPABASE_URL": "https://x.supabase.co",
        "SUPABASE_PUBLISHABLE_KEY": "sb_publishable_x",
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_zip_holds_both_packages_and_dependencies_and_no_tooling(unpacked: Path) -> None:
    present = {path.name for path in unpacked.iterdir()}
    assert {
        "app.py",
        "chalice",
        "chalice_app",
        "functions",
        "pydantic",
        "httpx",
        "jwt",
        "cryptography",
    } <= present
    assert not {"devstack", "ops", "tests", "botocore", "psycopg"} & present


def test_zip_stays_below_the_limit(built: Path) -> None:
    assert (built / "deployment.zip").stat().st_size <= LIMIT_BYTES


def test_every_handler_imports_in_an_empty_environment(unpacked: Path, template: dict[str, Any]) -> None:
    for properties in functions_of(template).values():
        module, _, attribute = properties["Handler"].rpartition(".")
        code = (
            f"import importlib; print(callable(getattr(importlib.import_module({module!r}), {attribute!r})))"
        )
        assert run_in_empty_environment(unpacked, code).strip() == "True"


def test_the_template_passes_cfn_lint(built: Path) -> None:
    lint = Path(sys.executable).parent / "cfn-lint"
    done = subprocess.run([lint, built / "sam.json"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_every_schedule_has_an_alarm(template: dict[str, Any]) -> None:
    scheduled = {name for name, properties in functions_of(template).items() if "Events" in properties}
    alarmed = {name.removesuffix("Alarm") for name in template["Resources"] if name.endswith("Alarm")}
    assert scheduled
    assert scheduled <= alarmed


def test_http_functions_time_out_with_api_gateway(template: dict[str, Any]) -> None:
    """The lease of an idempotency key (35 s) requires that its holder has stopped by then."""
    timeouts = {name: properties["Timeout"] for name, properties in functions_of(template).items()}
    assert timeouts.pop("APIHandler") == 29
    assert set(timeouts.values()) == {120}


def test_a_stage_refuses_the_local_keys(template: dict[str, Any]) -> None:
    key = template["Parameters"]["SupabasePublishableKey"]["AllowedPattern"]
    url = template["Parameters"]["SupabaseUrl"]["AllowedPattern"]
    assert re.search(key, "sb_publishable_" + "a" * 31)
    assert not re.search(key, LOCAL_PUBLISHABLE_KEY)
    assert re.search(url, "https://abcdefgh.supabase.co")
    assert not re.search(url, "http://127.0.0.1:54321")


@pytest.mark.parametrize("stage", STAGES)
def test_each_stage_reads_only_its_own_secrets(stage: str) -> None:
    policy = json.loads(Path(f".chalice/policy-{stage}.json").read_text())
    secrets = [s["Resource"] for s in policy["Statement"] if "secretsmanager:GetSecretValue" in s["Action"]]
    assert secrets == [f"arn:aws:secretsmanager:*:*:secret:carebase/{stage}/*"]


def test_the_bucket_of_audit_heads_has_an_object_lock(template: dict[str, Any]) -> None:
    bucket = template["Resources"]["AuditBucket"]
    assert (bucket["DeletionPolicy"], bucket["Properties"]["ObjectLockEnabled"]) == ("Retain", True)
    kept = bucket["Properties"]["ObjectLockConfiguration"]["Rule"]["DefaultRetention"]
    assert kept == {"Mode": "COMPLIANCE", "Days": {"Ref": "AuditRetentionDays"}}
    assert template["Parameters"]["AuditRetentionDays"]["Default"] == 6 * 365
    assert all(bucket["Properties"]["PublicAccessBlockConfiguration"].values())


@pytest.mark.parametrize("stage", STAGES)
def test_each_stage_adds_its_own_heads_and_changes_none(stage: str) -> None:
    policy = json.loads(Path(f".chalice/policy-{stage}.json").read_text())
    allowed = [s for s in policy["Statement"] if any(action.startswith("s3:") for action in s["Action"])]
    assert [(s["Action"], s["Resource"]) for s in allowed] == [
        (["s3:PutObject", "s3:PutObjectRetention"], f"arn:aws:s3:::carebase-{stage}-auditbucket-*/heads/*")
    ]
