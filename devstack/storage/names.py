"""Checks bucket and object names: storage-api's characters, and no path that can mean another one."""

import re

from devstack.storage.errors import invalid_bucket_name, invalid_key

_KEY = re.compile(r"[A-Za-z0-9_/!.*'() &$=@;:+,?-]+")
_BUCKET = re.compile(r"[A-Za-z0-9_!.*'() &$=@;:+,?-]{1,100}")
MAX_KEY_BYTES = 1024  # S3's limit, which hosted Storage inherits


def check_key(key: str) -> str:
    """Return `key`, or raise InvalidKey for foreign characters, empty or dot segments, and over-length."""
    segments = key.split("/")
    hostile = any(segment in {"", ".", ".."} for segment in segments)
    if hostile or len(key) > MAX_KEY_BYTES or not _KEY.fullmatch(key):
        raise invalid_key(_printable(key))
    return key


def check_bucket(name: str) -> str:
    """Return `name`, or raise InvalidBucketName."""
    if not _BUCKET.fullmatch(name) or name in {".", ".."} or name != name.strip():
        raise invalid_bucket_name()
    return name


def is_folder_placeholder(key: str) -> bool:
    """Whether this is the file with which Studio marks an empty folder: empty, of any type."""
    return key.endswith(".emptyFolderPlaceholder")


def _printable(key: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in key[:100])
