"""The storage schema: what policies and clients find there, and what the API roles may."""

import psycopg
import pytest

from tests.storage.conftest import Lab

COLUMNS = {
    "buckets": "id name owner created_at updated_at public avif_autodetection file_size_limit"
    " allowed_mime_types owner_id type",
    "objects": "id bucket_id name owner created_at updated_at last_accessed_at metadata path_tokens"
    " version owner_id user_metadata",
}


@pytest.mark.parametrize("table", sorted(COLUMNS))
def test_columns_are_hosteds(lab: Lab, table: str) -> None:
    found = lab.db.execute(
        "select string_agg(attname, ' ' order by attnum) from pg_attribute"
        " where attrelid = %s::regclass and attnum > 0 and not attisdropped",
        (f"storage.{table}",),
    ).fetchone()
    assert found == (COLUMNS[table],)


def test_every_table_is_guarded_and_storages_own(lab: Lab) -> None:
    tables = lab.db.execute(
        "select relname from pg_class where relnamespace = 'storage'::regnamespace and relkind = 'r'"
        " and not (relrowsecurity and relowner = 'supabase_storage_admin'::regrole)"
    ).fetchall()
    assert tables == []


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("storage.foldername('a/b/c.txt')", ["a", "b"]),
        ("storage.foldername('c.txt')", []),
        ("storage.filename('a/b/c.tar.gz')", "c.tar.gz"),
        ("storage.extension('a/b/c.tar.gz')", "gz"),
        ("storage.get_common_prefix('a/b/c', 'a/', '/')", "a/b/"),
        ("storage.get_common_prefix('a/b', 'a/', '/')", None),
        ("storage.allow_only_operation('storage.object.upload')", False),
    ],
)
def test_functions_for_policies(lab: Lab, expression: str, expected: object) -> None:
    assert lab.db.execute(f"select {expression}").fetchone() == (expected,)


def test_buckets_cannot_be_deleted_by_hand(lab: Lab) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="Use the Storage API"):
        lab.db.execute("delete from storage.buckets where id = %s", (lab.bucket(),))


def test_a_bucket_name_has_at_most_100_characters(lab: Lab) -> None:
    with pytest.raises(psycopg.errors.RaiseException, match="too long"):
        lab.db.execute(
            "insert into storage.buckets (id, name) values (%(name)s, %(name)s)", {"name": "x" * 101}
        )
