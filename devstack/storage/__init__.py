"""Storage stand-in: supabase/storage-api's object and bucket API over a real `storage` schema.

Row-level security on storage.objects and storage.buckets decides what a caller may do. The bytes are in
files. README.md in this folder lists the differences from the hosted service.
"""

from devstack.storage.app import create_app

__all__ = ["create_app"]
