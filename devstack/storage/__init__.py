"""Storage stand-in: supabase/storage-api's object and bucket API over a real `storage` schema.

Row-level security on storage.objects and storage.buckets decides everything; the bytes live in files. Where
it differs from the hosted service is listed in README.md beside this file.
"""

from devstack.storage.app import create_app

__all__ = ["create_app"]
