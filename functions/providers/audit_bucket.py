"""The bucket for the heads of the audit chain: S3 with Object Lock, so that nobody can change one.

The only place that imports boto3. Protocol: docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
"""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from functions.errors import InternalError, ProviderRejected, ProviderUnavailable
from functions.settings import settings

PREFIX = "heads/"
# The head exists: an earlier run stored it and stopped before it recorded that.
ALREADY = "PreconditionFailed"
_TIMEOUTS = Config(connect_timeout=2, read_timeout=5, retries={"total_max_attempts": 2, "mode": "standard"})


@dataclass(frozen=True)
class Head:
    """Where the chain ended: its last link, that link's hash in hexadecimal, and when it was sealed."""

    seq: int
    chain_hash: str
    sealed_at: str

    @property
    def key(self) -> str:
        """The object's name contains all values, so a list of names is enough to verify the chain."""
        return f"{PREFIX}{self.seq:020d}-{self.chain_hash}.json"


class AuditBucket:
    """Writes heads into the bucket `name`, locked for a number of days."""

    def __init__(self, name: str, retention_days: int) -> None:
        self._name, self._days = name, retention_days
        self._s3: Any = boto3.client("s3", config=_TIMEOUTS)

    def put(self, head: Head) -> str:
        """Store a head and return its key. Storing the same head again has no effect.

        Raises `ProviderUnavailable` when S3 does not answer, `ProviderRejected` when it refuses.
        """
        try:
            self._s3.put_object(
                Bucket=self._name, Key=head.key, Body=json.dumps(asdict(head)).encode(),
                ContentType="application/json", IfNoneMatch="*", ObjectLockMode="COMPLIANCE",
                ObjectLockRetainUntilDate=datetime.now(UTC) + timedelta(days=self._days),
            )  # fmt: skip
        except ClientError as error:
            if error.response["Error"]["Code"] != ALREADY:
                raise _translated(error) from error
        except BotoCoreError as error:
            raise ProviderUnavailable from error
        return head.key


def _translated(error: ClientError) -> ProviderUnavailable | ProviderRejected:
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 500)
    # 409: two runs put the same head at the same moment; the next run finds it there.
    return ProviderUnavailable() if status >= 500 or status in (409, 429) else ProviderRejected()


@lru_cache(maxsize=1)
def from_settings() -> AuditBucket:
    """The bucket of this process. Raises `InternalError` (not_configured) if the stage has none."""
    if not settings().audit_bucket:
        raise InternalError("not_configured")
    return AuditBucket(settings().audit_bucket, settings().audit_retention_days)
