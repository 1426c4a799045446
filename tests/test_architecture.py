"""The rooms of docs/architecture.md that import-linter cannot watch."""

import ast
import re
from pathlib import Path

import pytest

SHIPPED = [*Path("chalice_app").rglob("*.py"), *Path("functions").rglob("*.py")]
# 00_platform makes the roles and their membership, which cannot wait for policies/.
SQL = [path for path in sorted(Path("sql").rglob("*.sql")) if path.parent.name != "00_platform"]


def reads_environment(source: str) -> bool:
    """Whether the code names os.environ or os.getenv, however it was imported."""
    nodes = list(ast.walk(ast.parse(source)))
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    imported = {alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}
    return bool({"environ", "getenv"} & (attributes | imported))


def test_the_detector_sees_every_way_to_read_the_environment() -> None:
    assert reads_environment("import os\nos.environ['A']")
    assert reads_environment("from os import getenv\ngetenv('A')")
    assert not reads_environment("import os\nos.path.join('a', 'b')")


@pytest.mark.parametrize("path", SHIPPED, ids=str)
def test_only_settings_reads_the_environment(path: Path) -> None:
    assert reads_environment(path.read_text()) == (path == Path("functions/settings.py"))


def test_app_is_one_line() -> None:
    assert Path("app.py").read_text().strip().splitlines() == ["from chalice_app import app as app"]


def test_vendor_holds_two_links_and_nothing_else() -> None:
    links = {path.name: path.readlink().as_posix() for path in Path("vendor").iterdir()}
    assert links == {"chalice_app": "../chalice_app", "functions": "../functions"}


@pytest.mark.parametrize("path", SQL, ids=str)
def test_sql_declares_no_policy_and_no_grant(path: Path) -> None:
    assert not re.search(r"^\s*(create policy|grant )", path.read_text(), re.MULTILINE)


@pytest.mark.parametrize("path", sorted(Path("policies").glob("*.sql")), ids=str)
def test_policies_declare_no_table(path: Path) -> None:
    assert not re.search(r"^\s*create (table|trigger|index)", path.read_text(), re.MULTILINE)


@pytest.mark.parametrize("path", sorted(Path("policies").glob("*.sql")), ids=str)
def test_every_policy_file_has_its_domain_in_sql(path: Path) -> None:
    domain = path.name.split("_")[0]
    assert list(Path("sql").glob(f"{domain}_*"))
