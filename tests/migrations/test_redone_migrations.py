"""`make migration` replaces a migration that is not on main, and never changes one that is."""

import shutil
import subprocess
from pathlib import Path

import pytest

from ops.errors import OpsError
from ops.migrations import lock as migration_lock
from ops.migrations.landed import unlanded
from ops.migrations.write import write_next
from tests.migrations.support import sample_project

TABLES = Path("sql", "10_people", "tables.sql")
LANDED, OPEN = "20260101000000_initial.sql", "20260102000000_add_nick.sql"


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
    subprocess.run(["git", "-C", str(root), *who, *arguments], check=True, capture_output=True)


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "a state")


def migrations(root: Path) -> list[str]:
    return sorted(file.name for file in (root / "supabase" / "migrations").iterdir())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A branch of a project whose first migration is on `main` and whose second is not."""
    sample_project.write(tmp_path)
    declared = ("sql/00_platform/roles_and_buckets.sql", str(TABLES), "policies/10_people.sql")
    folder = tmp_path / "supabase" / "migrations"
    (folder / LANDED).write_text("\n".join((tmp_path / file).read_text() for file in declared))
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    commit(tmp_path)
    git(tmp_path, "checkout", "--quiet", "-b", "work")
    (folder / OPEN).write_text("alter table public.people add column nick text;")
    migration_lock.record(tmp_path)
    commit(tmp_path)
    return tmp_path


def test_the_same_name_again_replaces_an_unlanded_migration(root: Path) -> None:
    text = (root / TABLES).read_text()
    (root / TABLES).write_text(
        text.replace("    name text not null,", "    name text not null,\n    title text,")
    )
    (root / "supabase" / "migrations" / OPEN).write_text("an edit by hand")
    new = write_next("add_nick", root=root)
    assert migrations(root) == [LANDED, new.name]
    assert "title" in new.read_text()
    assert "nick text" not in new.read_text()
    assert migration_lock.changed(root) == []


def test_an_unlanded_migration_without_effect_is_deleted(root: Path) -> None:
    with pytest.raises(OpsError, match=f"Deleted {OPEN}"):
        write_next("add_nick", root=root)
    assert migrations(root) == [LANDED]
    assert migration_lock.changed(root) == []


def test_a_migration_stays_when_its_successor_fails(root: Path) -> None:
    (root / "policies" / "10_people.sql").write_text("nonsense")
    with pytest.raises(OpsError, match="nonsense"):
        write_next("add_nick", root=root)
    assert migrations(root) == [LANDED, OPEN]


def test_an_edited_migration_of_another_name_stops_the_tool(root: Path) -> None:
    (root / "supabase" / "migrations" / OPEN).write_text("an edit by hand")
    with pytest.raises(OpsError, match=f"{OPEN}. To rewrite a migration that has not landed"):
        write_next("add_title", root=root)


@pytest.mark.parametrize("branch", ["heads/main", "remotes/origin/main"])
def test_a_migration_on_main_has_landed(root: Path, branch: str) -> None:
    assert unlanded("add_nick", root) == root / "supabase" / "migrations" / OPEN
    assert unlanded("nick", root) is None
    git(root, "update-ref", f"refs/{branch}", "work")
    assert unlanded("add_nick", root) is None


def test_without_git_every_migration_has_landed(root: Path) -> None:
    shutil.rmtree(root / ".git")
    assert unlanded("add_nick", root) is None
