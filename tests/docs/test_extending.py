"""docs/extending.md, followed word by word in a copy of the project: the checks pass there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from devstack.config import ROOT
from tests.docs.support.instructions import commands, edits, is_printed, sections
from tests.docs.support.project import Project

pytestmark = [pytest.mark.local, pytest.mark.xdist_group("extending"), pytest.mark.timeout(900)]

PAGE = (ROOT / "docs" / "extending.md").read_text(encoding="utf-8")
EDITS = edits(PAGE)
COMMANDS = commands(sections(PAGE)["Finish"])
NUMBERS = {"Three": 3, "Four": 4, "Five": 5, "Six": 6}
# The checks that look at the whole project.
WHOLE = """
    tests/test_architecture.py tests/test_names.py tests/test_errors_doc.py tests/test_access_doc.py
    tests/sql/whole_schema/test_catalog.py tests/sql/whole_schema/test_catalog_rights.py
    tests/sql/whole_schema/test_bad_input_catalog.py tests/sql/whole_schema/test_quotas.py
    tests/sql/whole_schema/test_ends_after_starts.py
    tests/sql/whole_schema/test_check_rules.py::test_every_unique_index_is_tried
    tests/sql/source_models/test_source_model_map.py
    tests/migrations/test_equality.py::test_declared_and_migrated_are_equal
    tests/migrations/test_client_types.py tests/migrations/test_diagram.py tests/migrations/test_reference.py
    tests/chalice_app/test_openapi.py
    tests/schedules/test_entry_points.py::test_docs_operations_md_lists_each_schedule_with_its_rate
    tests/policies/matrix/test_rights.py tests/policies/matrix/test_grants.py
    tests/policies/matrix/test_columns.py::test_the_catalog_grants_the_columns_of_the_file_only
    tests/policies/matrix/test_access_matrix.py::test_the_matrix_names_exactly_the_relations
    tests/policies/matrix/test_access_matrix.py::test_every_persona_of_the_matrix_can_sign_in
    tests/policies/matrix/test_access_matrix.py::test_every_relation_of_the_matrix_has_its_cases
    tests/http/test_links_reminding.py
"""
# Those with a case for each table, persona, function, route or job, and the names of the new cases.
CASES = """
    tests/policies/matrix/test_access_matrix.py tests/policies/bad_values/test_bad_input.py
    tests/policies/bad_values/test_bad_arguments.py tests/schedules/test_entry_points.py
    tests/http/test_every_route.py
"""
NEW = "vaccinations emergency_contacts last_measured_at remind end_medications agent_canceled"


def test_the_page_counts_the_files_to_edit_by_hand() -> None:
    for section, text in sections(PAGE).items():
        steps = {edit.file for edit in EDITS if edit.section == section and edit.is_step}
        assert NUMBERS.get(text.split()[0], 0) == len(steps), section


def test_an_edit_whose_place_is_gone_is_refused(tmp_path: Path) -> None:
    edit = next(edit for edit in EDITS if edit.kind == "diff")
    (tmp_path / edit.file).parent.mkdir(parents=True)
    (tmp_path / edit.file).write_text("another line\n")
    with pytest.raises(AssertionError, match="found 0 times"):
        edit.apply(tmp_path)


@pytest.fixture(scope="module")
def project() -> Iterator[Project]:
    """The copy, with the steps of every section taken while its stack runs."""
    with Project.copied() as copy:
        for edit in EDITS:
            edit.apply(copy.root)
        yield copy


@pytest.fixture(scope="module")
def printed(project: Project) -> dict[str, str]:
    """What each command of the section Finish prints."""
    return {command: project.run(command) for command, _ in COMMANDS}


def test_each_command_prints_what_the_page_shows(printed: dict[str, str]) -> None:
    assert len(COMMANDS) == 3
    for command, shown in COMMANDS:
        assert is_printed(shown, printed[command]), printed[command]


def test_the_page_names_every_generated_file(project: Project, printed: dict[str, str]) -> None:
    changed = project.changed() - {edit.file for edit in EDITS}
    migrations = {name for name in changed if name.startswith("supabase/migrations")}
    assert len(migrations) == 2, "the migration and the lock"
    shown = "".join(shown for _, shown in COMMANDS)
    told = set(re.findall(r"(?m)^((?:clients|docs|policies)/[\w./-]+)", shown))
    assert told - changed == {"docs/states.md"}, "the page adds no status"
    assert changed - told == migrations


def test_the_examples_of_the_page_have_the_style_of_the_project(project: Project) -> None:
    files = sorted({edit.file for edit in EDITS})
    python, sql = (" ".join(file for file in files if file.endswith(end)) for end in (".py", ".sql"))
    project.run(f".venv/bin/ruff check {python} && .venv/bin/ruff format --check {python}")
    project.run(f".venv/bin/mypy {python} && PYTHONPATH=. .venv/bin/lint-imports")
    project.run(f".venv/bin/python -m ops.schema.sql_lint {sql}")


def test_the_checks_pass_after_following_the_page(project: Project, printed: dict[str, str]) -> None:
    project.check(WHOLE.split())
    project.check([*CASES.split(), "-k", " or ".join(NEW.split())])
