"""The rooms of docs/architecture.md that import-linter cannot watch."""

import ast
import re
from pathlib import Path

import pytest

SHIPPED = [*Path("chalice_app").rglob("*.py"), *Path("functions").rglob("*.py")]
# 00_platform creates the roles, their membership and default privileges, which later files need.
SQL = [path for path in sorted(Path("sql").rglob("*.sql")) if path.parent.name != "00_platform"]
POLICIES = sorted(Path("policies").glob("*.sql"))
RIGHTS = re.compile(
    r"(?:create|alter) policy |grant |revoke |alter default privileges "
    r"|alter table [\w.]+ (?:enable|force) row level security"
)


def reads_environment(source: str) -> bool:
    """Whether the code uses os.environ or os.getenv with any form of import."""
    nodes = list(ast.walk(ast.parse(source)))
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    imported = {alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}
    return bool({"environ", "getenv"} & (attributes | imported))


def test_the_detector_finds_every_read_of_the_environment() -> None:
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


def statements(text: str) -> list[str]:
    """The statements of SQL without functions; comments, strings and quoted names are removed."""
    plain = re.sub(r"--[^\n]*|'(?:[^']|'')*'|\"[^\"]*\"", "", text)
    return [statement.strip() for statement in plain.split(";") if statement.strip()]


def test_the_detector_distinguishes_rights_from_other_sql() -> None:
    rights = '-- a; b\nrevoke all on t from public; grant select on t to anon;\ncreate policy "a; b" on t;'
    assert all(RIGHTS.match(statement) for statement in statements(rights))
    other = "alter table t add c int; create function f() returns int; comment on table t is 'grant;';"
    assert not any(RIGHTS.match(statement) for statement in statements(other))


@pytest.mark.parametrize("path", SQL, ids=str)
def test_sql_declares_no_policy_and_no_right(path: Path) -> None:
    assert not re.search(rf"^(?:{RIGHTS.pattern})", path.read_text(), re.MULTILINE)


@pytest.mark.parametrize("path", POLICIES, ids=str)
def test_policies_declare_rights_and_nothing_else(path: Path) -> None:
    assert [each for each in statements(path.read_text()) if not RIGHTS.match(each)] == []


@pytest.mark.parametrize("path", POLICIES, ids=str)
def test_every_policy_file_has_its_domain_in_sql(path: Path) -> None:
    domain = path.name.split("_")[0]
    assert list(Path("sql").glob(f"{domain}_*"))
