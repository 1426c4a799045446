"""The storage schema: columns, functions for policies, and rights of the API roles."""

import psycopg
import pytest

from tests.storage.conftest import Storage

COLUMNS = {
    "buckets": "id name owner created_at updated_at public avif_autodetection file_size_limit"
    " allowed_mime_types owner_id type",
    "objects": "id bucket_id name owner created_at updated_at last_accessed_at metadata path_tokens"
    " version owner_id user_metadata",
}


@pytest.mark.parametrize("table", sorted(COLUMNS))
def test_columns_are_those_of_hosted_supabase(lab: Storage, table: str) -> None:
    found = lab.db.execute(
        "select string_agg(attname, ' ' order by attnum) from pg_attribute"
        " where attrelid = %s::regclass and attnum > 0 and not attisdropped",
        (f"storage.{table}",),
    ).fetchone()
    assert found == (COLUMNS[table],)


def test_every_table_has_row_security_and_storages_owner(lab: Storage) -> None:
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
def test_functions_for_policies(lab: Storage, expression: str, expected: object) -> None:
    assert lab.db.execute(f"select {expression}").fetchone() == (expected,)


@pytest.mark.parametrize(
    ("current", "expected", "allowed"),
    [
        ("storage.object.list", ["storage.object.list"], True),
        ("storage.object.list", ["object.sign", "object.list"], True),
        ("object.get_authenticated_info", ["storage.object.get_authenticated_info"], True),
        ("storage.object.list", ["list"], False),
        ("storage.object.list", [], False),
        ("", [""], False),
    ],
)
def test_operations_match_with_and_without_a_prefix(
    lab: Storage, current: str, expected: list[str], allowed: bool
) -> None:
    with lab.db.transaction():
        lab.db.execute("select set_config('storage.operation', %s, true)", (current,))
        found = lab.db.execute("select storage.allow_any_operation(%s::text[])", (expected,)).fetchone()
    assert found == (allowed,)


def test_buckets_cannot_be_deleted_with_sql(lab: Storage) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="Use the Storage API"):
        lab.db.execute("delete from storage.buckets where id = %s", (lab.bucket(),))


def test_a_bucket_name_has_at_most_100_characters(lab: Storage) -> None:
    with pytest.raises(psycopg.errors.RaiseException, match="too long"):
        lab.db.execute(
            "insert into storage.buckets (id, name) values (%(name)s, %(name)s)", {"name": "x" * 101}
        )
