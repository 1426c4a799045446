"""sql/load-order.txt names or matches every file of sql/ once, and an error names the line to change."""

from pathlib import Path

import pytest

from ops.errors import OpsError
from ops.schema import load_order
from tests.migrations.support import sample_project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    sample_project.write(tmp_path)
    return tmp_path


def test_files_run_as_listed_and_policies_after_them(root: Path) -> None:
    (root / load_order.LIST).write_text(
        "# first\n10_people/tables.sql  # people\n\n00_platform/roles_and_buckets.sql\n"
    )
    (root / "policies" / "05_early.sql").touch()
    found = [file.relative_to(root).as_posix() for file in load_order.files(root)]
    assert found == [
        "sql/10_people/tables.sql", "sql/00_platform/roles_and_buckets.sql",
        "policies/05_early.sql", "policies/10_people.sql",
    ]  # fmt: skip


def test_a_line_with_a_star_stands_for_the_other_files(root: Path) -> None:
    (root / load_order.LIST).write_text(
        "00_platform/roles_and_buckets.sql\n10_people/phone_b.sql\n*/phone_*.sql\n10_people/tables.sql\n"
    )
    for name in ("phone_c", "phone_b", "phone_a"):
        (root / f"sql/10_people/{name}.sql").touch()
    found = [file.stem for file in load_order.files(root)]
    assert found == ["roles_and_buckets", "phone_b", "phone_a", "phone_c", "tables", "10_people"]


def test_a_file_without_a_line_is_named_with_its_line(root: Path) -> None:
    (root / "sql/10_people/triggers.sql").touch()
    with pytest.raises(OpsError, match=r"load-order\.txt needs a line `10_people/triggers\.sql`"):
        load_order.files(root)


def test_a_line_without_a_file_is_named(root: Path) -> None:
    (root / "sql/10_people/tables.sql").unlink()
    with pytest.raises(OpsError, match=r"sql/10_people/tables\.sql does not exist"):
        load_order.files(root)


def test_a_line_that_stands_twice_is_named(root: Path) -> None:
    (root / load_order.LIST).write_text(2 * (root / load_order.LIST).read_text())
    with pytest.raises(OpsError, match=r"names `10_people/tables\.sql` more than once"):
        load_order.files(root)
