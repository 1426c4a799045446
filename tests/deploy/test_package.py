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
from ops.deploy import lambda_python
from ops.deploy.package import STAGES, package
from ops.deploy.packager import Packager

LIMIT_BYTES = 20 * 1024 * 1024
AARCH64 = 183  # the machine in the header of an ELF file

pytestmark = pytest.mark.xdist_group("package")  # chalice uses one folder for all packages


def test_two_stages_packaged_at_once_are_both_complete(packager: Packager, tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        folders = list(pool.map(lambda stage: package(stage, tmp_path / stage, packager), ("dev", "prod")))
    for folder in folders:
        with zipfile.ZipFile(folder / "deployment.zip") as archive:
            assert archive.testzip() is None


def functions_of(template: dict[str, Any]) -> dict[str, dict[str, Any]]:
    resources = template["Resources"].items()
    return {name: r["Properties"] for name, r in resources if r["Type"] == "AWS::Serverless::Function"}


def run_in_empty_environment(packager: Packager, folder: Path, code: str) -> str:
    """Runs `code` with the package's folder as the only source of imports, as on Lambda."""
    prelude = f"import sys; sys.path.insert(0, {str(folder)!r})\n"
    command = [str(packager.python), "-I", "-S", "-c", prelude + code]
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


def test_every_handler_imports_in_an_empty_environment(
    packager: Packager, runnable: Path, template: dict[str, Any]
) -> None:
    for properties in functions_of(template).values():
        module, _, attribute = properties["Handler"].rpartition(".")
        code = (
            f"import importlib; print(callable(getattr(importlib.import_module({module!r}), {attribute!r})))"
        )
        assert run_in_empty_environment(packager, runnable, code).strip() == "True"


def test_native_modules_come_with_the_package(packager: Packager, runnable: Path) -> None:
    code = "import cryptography.hazmat.primitives.asymmetric.ec, jwt, pydantic; print('loaded')"
    assert run_in_empty_environment(packager, runnable, code).strip() == "loaded"


def test_native_modules_are_built_for_arm64_and_the_runtime(packager: Packager, unpacked: Path) -> None:
    modules = {module.name: module.read_bytes()[:20] for module in unpacked.rglob("*.so")}
    assert {"_pydantic_core", "_rust", "_cffi_backend"} <= {name.partition(".")[0] for name in modules}
    major, minor = lambda_python.version(packager.python) or (0, 0)
    for name, header in modules.items():
        assert (header[:4], int.from_bytes(header[18:20], "little")) == (b"\x7fELF", AARCH64), name
        assert ".abi3." in name or f".cpython-{major}{minor}-aarch64-" in name


def test_every_function_runs_on_arm64_and_the_python_that_packaged(
    packager: Packager, template: dict[str, Any]
) -> None:
    major, minor = lambda_python.version(packager.python) or (0, 0)
    for properties in functions_of(template).values():
        assert (properties["Runtime"], properties["Architectures"]) == (f"python{major}.{minor}", ["arm64"])


def test_only_the_secrets_extension_for_arm64_is_accepted(template: dict[str, Any]) -> None:
    pattern = template["Parameters"]["SecretsExtensionLayerArn"]["AllowedPattern"]
    layer = "arn:aws:lambda:eu-west-1:015030872274:layer:AWS-Parameters-and-Secrets-Lambda-Extension"
    assert re.search(pattern, f"{layer}-Arm64:12")
    assert not re.search(pattern, f"{layer}:12")


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
