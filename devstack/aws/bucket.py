"""Makes the bucket with Object Lock that keeps the heads of the audit chain, in moto's S3."""

from typing import Any

import boto3
import psycopg

from devstack.config import Config
from devstack.functions import AUDIT_BUCKET, environment


def put(config: Config) -> None:
    """Make the bucket and put the heads back: unlike S3, moto loses its objects when it stops."""
    s3 = client(config)
    s3.create_bucket(Bucket=AUDIT_BUCKET, ObjectLockEnabledForBucket=True)
    for key in _anchored(config):
        s3.put_object(Bucket=AUDIT_BUCKET, Key=key, Body=b"{}")


def client(config: Config) -> Any:
    """An S3 client for moto that ignores the AWS settings of this machine."""
    settings = environment(config)
    return boto3.client(
        "s3",
        endpoint_url=config.moto_url,
        region_name=settings["AWS_DEFAULT_REGION"],
        aws_access_key_id=settings["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=settings["AWS_SECRET_ACCESS_KEY"],
    )


def _anchored(config: Config) -> list[str]:
    with psycopg.connect(config.db_url()) as conn:
        if conn.execute("select to_regclass('private.audit_anchors')").fetchone() == (None,):
            return []  # a project without our schema
        rows = conn.execute("select object_key from private.audit_anchors order by seq").fetchall()
    return [key for (key,) in rows]
