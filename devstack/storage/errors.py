"""Storage's errors, in storage-api's shape.

The real status is in the body (`statusCode`). The HTTP status is 500 for our own faults and 400 for nearly
everything else. Clients use both, so both are kept.
"""

from typing import Any


class StorageError(Exception):
    """A refusal. `code` is storage-api's error code, `label` the text of its older field `error`."""

    def __init__(self, status: int, code: str, message: str, label: str = "", http: int = 0) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.label = label or code
        self.http = http or (500 if status == 500 else 400)

    def body(self) -> dict[str, Any]:
        """The JSON that clients parse: statusCode (text), code, error and message."""
        return {
            "statusCode": str(self.status),
            "code": self.code,
            "error": self.label,
            "message": self.message,
        }


def access_denied(message: str = "Access denied", http: int = 0) -> StorageError:
    return StorageError(403, "AccessDenied", message, "Unauthorized", http)


def no_such_bucket() -> StorageError:
    return StorageError(404, "NoSuchBucket", "Bucket not found", "Bucket not found")


def no_such_key() -> StorageError:
    return StorageError(404, "NoSuchKey", "Object not found", "not_found")


def already_exists(code: str = "KeyAlreadyExists") -> StorageError:
    return StorageError(409, code, "The resource already exists", "Duplicate")


def too_large(entity: str = "object") -> StorageError:
    message = f"The {entity} exceeded the maximum allowed size"
    return StorageError(413, "EntityTooLarge", message, "Payload too large")


def invalid_mime_type(mime: str) -> StorageError:
    return StorageError(415, "InvalidMimeType", f"mime type {mime} is not supported", "invalid_mime_type")


def invalid_key(key: str) -> StorageError:
    return StorageError(400, "InvalidKey", f"Invalid key: {key}")


def invalid_bucket_name() -> StorageError:
    return StorageError(400, "InvalidBucketName", "Bucket name invalid", "Invalid Input")


def invalid_request(message: str, label: str = "") -> StorageError:
    return StorageError(400, "InvalidRequest", message, label)


def invalid_range() -> StorageError:
    return StorageError(416, "InvalidRange", "invalid range provided", "invalid_range", http=416)
