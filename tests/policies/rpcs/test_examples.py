"""The examples of functions compile and run, and the answers have the types of the clients."""

import shutil
from pathlib import Path

import psycopg
import pytest

from ops.errors import OpsError
from ops.reference.examples import Example, camel, of_functions
from ops.typegen.catalog import Catalog
from ops.typegen.schema import Function
from tests.clients.support.answers import Answers
from tests.clients.support.typescript import complaints
from tests.policies.cases import merged
from tests.policies.support.examples import answer
from tests.policies.support.world import World
from tests.support.examples import Examples

Db = psycopg.Connection[tuple[object]]
PRELUDE = """import type { SupabaseClient } from "@supabase/supabase-js"
import type { Arguments, Database } from "../../clients/typescript/app.types.js"
declare const supabase: SupabaseClient<Database>
"""
SCREENS = ("patient_dashboard", "caregiver_dashboard", "doctor_dashboard", "hospital_dashboard")


@pytest.fixture(scope="module")
def world(own_world: World) -> World:
    """The examples need a world that no other test has changed."""
    return own_world


def test_each_example_runs_and_its_answer_fits_the_types(world: World) -> None:
    answers = Answers.of(world.db)
    for table in ("daily_logs", "files"):
        merged("ROWS")[table](world)
    with Examples.against(world.cast.clients["anon"].env) as node:
        for name, example in of_functions(answers.catalog.functions).items():
            answers.add(name, answer(node, world, example))
    assert answers.compiled() == []
    seen = answers.read()
    # tests/sql/dashboards/test_doc.py checks dashboards with rows in every list.
    for screen in SCREENS:
        del answers.seen[screen]
    assert answers.declared() - seen == set()


def test_the_examples_are_strict_typescript(db: Db) -> None:
    functions = Catalog.read(db).functions
    found = of_functions(functions)
    source = PRELUDE + "\n".join(_function(each, found[each.name]) for each in functions)
    lines = source.splitlines()
    assert [(lines[line - 1], message) for line, message in complaints(source)] == []
    assert complaints(source.replace("status: 'taken'", "status: 'missed'")) != []


def _function(function: Function, example: Example) -> str:
    """The example where the arguments are known that an app has."""
    known = [
        f'{camel(each.name)}: Required<Arguments<"{function.name}">>["{each.name}"]'
        for each in function.arguments
    ]
    return f"export async function {function.name}({', '.join(known)}) {{\n{example.text}\n}}"


def test_the_error_shows_the_lines_of_a_missing_example(db: Db, tmp_path: Path) -> None:
    functions = Catalog.read(db).functions
    for folder in ("sql", "docs/examples", "policies"):
        shutil.copytree(folder, tmp_path / folder)
    file = tmp_path / "docs" / "examples" / "90_audit.ts"
    whole = file.read_text()
    file.write_text(whole.split("// end_break_glass")[0])
    with pytest.raises(OpsError) as missing:
        of_functions(functions, tmp_path)
    assert str(missing.value) == (
        "docs/examples/90_audit.ts needs an example of end_break_glass:\n\n"
        "// end_break_glass, as a patient\n"
        "const { data, error } = await supabase.rpc('end_break_glass', { grant_id: grantId })\n"
    )
    file.write_text(whole + "\n// no_such_function, as a patient\n")
    with pytest.raises(OpsError, match=r"90_audit.ts has an example of no_such_function, which does not"):
        of_functions(functions, tmp_path)
    file.rename(file.with_name("95_other.ts"))
    with pytest.raises(
        OpsError,
        match=r"Move the example of break_glass from .* to docs/examples/90_audit.ts",
    ):
        of_functions(functions, tmp_path)
