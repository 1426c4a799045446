"""The heads of the audit chain that lie outside the database: names of objects nobody can change."""

import re
from typing import Any

import boto3

_KEY = re.compile(r"heads/(\d{20})-([0-9a-f]{64})\.json")
Heads = dict[int, set[str]]
"""The hashes, in hexadecimal, a link was ever anchored with: one, unless somebody rewrote the chain."""


def keys(bucket: str, **client: Any) -> set[str]:
    """The key of every head ever put there, also those a delete marker hides. Raises botocore's errors."""
    s3: Any = boto3.client("s3", **client)
    pages = s3.get_paginator("list_object_versions").paginate(Bucket=bucket, Prefix="heads/")
    return {version["Key"] for page in pages for version in page.get("Versions", ())}


def heads(names: set[str]) -> Heads:
    """What the keys say."""
    found: Heads = {}
    for name in names:
        if match := _KEY.fullmatch(name):
            found.setdefault(int(match[1]), set()).add(match[2])
    return found
