"""`make migration` writes a migration for every kind of change, or writes nothing."""

import shutil
from pathlib import Path

import pytest

from ops.errors import OpsError
from ops.migrations.write import write_initial, write_next
from tests.migrations.support import sample_project


def changed(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text()
    assert old in text
    (root / file).write_text(text.replace(old, new))


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("begun")
    sample_project.write(root)
    write_initial(root)
    return root


@pytest.fixture
def root(begun: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(begun, tmp_path / "project"))


def test_a_migration_contains_every_kind_of_change(root: Path) -> None:
    first = (root / "supabase/migrations/20261121000000_initial.sql").read_text()
    sample_project.write(root, changed=True)
    second = write_next("change_everything", root=root)  # raises an error unless the catalogs are equal
    assert second.name.endswith("_change_everything.sql")
    assert (root / "supabase/migrations/20261121000000_initial.sql").read_text() == first
    with pytest.raises(OpsError, match="Nothing to do"):
        write_next("again", root=root)
    with pytest.raises(OpsError, match="writes only the first one"):
        write_initial(root)


def test_unsupported_changes_are_listed_and_not_written(root: Path) -> None:
    changed(root, "sql/00_platform/roles_and_buckets.sql", "'papers', 'papers'", "'scrolls', 'scrolls'")
    with pytest.raises(OpsError, match="surplus: bucket papers"):
        write_next("rename_bucket", root=root)
    assert len(list((root / "supabase/migrations").iterdir())) == 1
    remove = "set local storage.allow_delete_query = 'true'; delete from storage.buckets where id = 'papers';"
    assert "scrolls" in write_next("rename_bucket", extra=remove, root=root).read_text()


def test_an_sql_error_is_reported_with_file_and_line(root: Path) -> None:
    changed(root, "policies/10_people.sql", "to authenticated using (name", "to authenticated using (nom")
    with pytest.raises(OpsError, match=r"policies/10_people\.sql: column \"nom\" does not exist"):
        write_next("mistake", root=root)


def test_the_body_of_a_sql_function_is_checked(root: Path) -> None:
    body = "\ncreate function private.f() returns int language sql as 'select nothing from nowhere';\n"
    changed(root, "sql/10_people/tables.sql", "alter publication", f"{body}alter publication")
    with pytest.raises(OpsError, match=r"sql/10_people/tables\.sql:\d+: relation \"nowhere\" does not exist"):
        write_next("mistake", root=root)


@pytest.mark.parametrize("name", ["Upper", "with space", "../up", ""])
def test_the_name_of_a_migration_is_one_word(name: str) -> None:
    with pytest.raises(OpsError, match="name"):
        write_next(name)


def test_an_edited_migration_stops_the_tool(root: Path) -> None:
    changed(root, "supabase/migrations/20261121000000_initial.sql", "Who there is.", "Who is there.")
    with pytest.raises(OpsError, match=r"must not be edited; restore: 20261121000000_initial\.sql"):
        write_next("anything", root=root)
