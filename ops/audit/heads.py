"""Reads the heads of the audit chain from the bucket: the object names, which nobody can change."""

import re
from typing import Any

import boto3

_KEY = re.compile(r"heads/(\d{20})-([0-9a-f]{64})\.json")
Heads = dict[int, set[str]]
"""The hashes, in hexadecimal, that a link was anchored with: one, unless somebody rewrote the chain."""


def keys(bucket: str, **client: Any) -> set[str]:
    """List the key of every head, also those behind a delete marker. Raises botocore's errors."""
    s3: Any = boto3.client("s3", **client)
    pages = s3.get_paginator("list_object_versions").paginate(Bucket=bucket, Prefix="heads/")
    return {version["Key"] for page in pages for version in page.get("Versions", ())}


def heads(names: set[str]) -> Heads:
    """The heads that the keys describe."""
    found: Heads = {}
    for name in names:
        if match := _KEY.fullmatch(name):
            found.setdefault(int(match[1]), set()).add(match[2])
    return found
