"""The job seals audit rows and anchors the head once, even if a run is killed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.exceptions import ClientError

from devstack.aws import bucket as aws_bucket
from devstack.functions import AUDIT_BUCKET, schedules
from functions.audit.jobs import seal_audit
from functions.errors import InternalError, ProviderRejected, ProviderUnavailable
from functions.providers import audit_bucket
from functions.providers.audit_bucket import AuditBucket, Head
from functions.settings import settings
from ops.audit.verify import check, main, summary
from tests.schedules.support.backdated_rows import Care
from tests.schedules.support.backend import Backend
from tests.support.threads import at_once

RETENTION = 2190
HEAD = "select seq, encode(chain_hash, 'hex') from private.audit_chain order by seq desc limit 1"


@dataclass(frozen=True)
class S3:
    """The bucket, read by its owner."""

    client: Any

    def names(self) -> list[str]:
        versions = self.client.list_object_versions(Bucket=AUDIT_BUCKET).get("Versions", [])
        return sorted(version["Key"] for version in versions)


@pytest.fixture
def s3(backend: Backend, functions_env: None) -> Iterator[S3]:
    audit_bucket.from_settings.cache_clear()
    yield S3(aws_bucket.client(backend.config))
    audit_bucket.from_settings.cache_clear()


@pytest.fixture
def bucket(functions_env: None) -> AuditBucket:
    return AuditBucket(AUDIT_BUCKET, RETENTION)


def ran(bucket: AuditBucket) -> dict[str, int]:
    totals: dict[str, int] = {}
    for counts in seal_audit(bucket=bucket):
        totals = {**totals, **{name: totals.get(name, 0) + count for name, count in counts.items()}}
    return totals


def test_a_run_seals_and_anchors_and_the_next_has_no_work(care: Care, s3: S3) -> None:
    schedules.run("seal_audit")
    before, _ = s3.names(), care.person("patient")
    done = schedules.run("seal_audit")
    seq, chain_hash = care.one(HEAD)
    (new,) = set(s3.names()) - set(before)
    assert done["sealed"] > 0
    assert done["anchored"] == 1
    assert new == f"heads/{seq:020d}-{chain_hash}.json"
    assert schedules.run("seal_audit") == {"sealed": 0, "anchored": 0}
    assert s3.names().count(new) == 1


def test_a_head_cannot_be_deleted_by_its_owner(care: Care, s3: S3, bucket: AuditBucket) -> None:
    care.person("patient")
    ran(bucket)
    (version,) = s3.client.list_object_versions(Bucket=AUDIT_BUCKET, MaxKeys=1)["Versions"]
    place = {"Bucket": AUDIT_BUCKET, "Key": version["Key"], "VersionId": version["VersionId"]}
    kept = s3.client.head_object(**place)
    years = (kept["ObjectLockRetainUntilDate"] - datetime.now(UTC)).days / 365
    assert (kept["ObjectLockMode"], round(years)) == ("COMPLIANCE", 6)
    with pytest.raises(ClientError, match="AccessDenied"):
        s3.client.delete_object(**place)


class DiesAfterwards(AuditBucket):
    """A bucket after whose answer the run dies, before it records the anchor."""

    def put(self, head: Head) -> str:
        super().put(head)
        raise ProviderUnavailable


def test_the_next_run_records_an_anchor_of_a_killed_run(care: Care, s3: S3, bucket: AuditBucket) -> None:
    care.person("patient")
    with pytest.raises(ProviderUnavailable):
        ran(DiesAfterwards(AUDIT_BUCKET, RETENTION))
    put = s3.names()
    assert ran(bucket) == {"sealed": 0, "anchored": 1}
    assert s3.names() == put
    assert care.one("select count(*) from private.audit_anchors where object_key = %s", put[-1]) == 1


def test_sealing_continues_without_the_bucket(care: Care, s3: S3, bucket: AuditBucket) -> None:
    care.person("patient")
    with pytest.raises(ProviderRejected):
        ran(AuditBucket("no-such-bucket", RETENTION))
    assert ran(bucket) == {"sealed": 0, "anchored": 1}


def test_an_unreachable_s3_is_unavailable(
    care: Care, functions_env: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    care.person("patient")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    with pytest.raises(ProviderUnavailable):
        ran(AuditBucket(AUDIT_BUCKET, RETENTION))


def test_a_stage_without_a_bucket_is_not_configured(s3: S3, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AUDIT_BUCKET")
    settings.cache_clear()
    with pytest.raises(InternalError, match="not_configured"):
        audit_bucket.from_settings()


def test_concurrent_runs_anchor_every_row_they_sealed(care: Care, s3: S3, bucket: AuditBucket) -> None:
    for _ in range(5):
        care.person("patient")
    at_once(4, lambda _: ran(bucket))
    ran(bucket)
    seq, chain_hash = care.one(HEAD)
    assert f"heads/{seq:020d}-{chain_hash}.json" in s3.names()
    assert care.one("select max(seq) from private.audit_anchors") == seq


def test_the_verifier_compares_database_and_bucket(
    backend: Backend, care: Care, s3: S3, bucket: AuditBucket, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    care.person("patient")
    ran(bucket)
    monkeypatch.setenv("SUPABASE_DB_URL", backend.config.db_url())
    assert main([]) == 0
    seq, _ = care.one(HEAD)
    assert capsys.readouterr().out.splitlines()[1].startswith(f"OK: {seq} links (0 with erased values), ")
    bucket.put(Head(seq + 5, "0" * 64, "2026-01-01"))
    bucket.put(Head(1, "1" * 64, "2026-01-01"))
    assert main([]) == 1
    said = capsys.readouterr().err
    assert said.startswith("BROKEN: link 1 (audit row ")
    assert f"link {seq + 5}: it was anchored, but the chain ends at {seq}" in said


def test_another_bucket_fails_verification(backend: Backend, care: Care, s3: S3, bucket: AuditBucket) -> None:
    care.person("patient")
    ran(bucket)
    s3.client.create_bucket(Bucket="empty")
    found = check(backend.config.db_url(), "empty")
    assert "the database has it, the bucket does not" in summary(found)


def test_an_unreadable_bucket_fails_verification(
    backend: Backend, s3: S3, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SUPABASE_DB_URL", backend.config.db_url())
    monkeypatch.setenv("AUDIT_BUCKET", "no-such-bucket-either")
    assert main([]) == 1
    assert "could not be read" in capsys.readouterr().err
