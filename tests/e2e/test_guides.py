"""The guides for mobile developers: the TypeScript compiles and runs, the Dart makes the same requests."""

import json
import os
import subprocess

import psycopg
import pytest

from devstack.config import ROOT
from tests.clients.support.typescript import complaints
from tests.e2e.guides import api
from tests.e2e.guides.blocks import FOLDER, GUIDES, blocks, parts, program, strict_programs
from tests.e2e.guides.names import calls
from tests.e2e.guides.world import Db, given
from tests.support.clients import People

# A guide with a call needs a working Daily.
pytestmark = pytest.mark.xdist_group("daily")


def run(source: str, world: dict[str, object]) -> "subprocess.CompletedProcess[str]":
    """Runs a guide's program from a file beside its prelude, where it finds modules and packages."""
    folder = ROOT / "tests" / "e2e" / "guides"
    file = folder / f".run-{os.getpid()}.ts"
    file.write_text(source)
    try:
        return subprocess.run(
            ["node", str(folder / "run.mjs"), str(file)],
            cwd=ROOT,
            env={**os.environ, "GUIDE": json.dumps(world)},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    finally:
        file.unlink()


@pytest.mark.parametrize("guide", GUIDES)
def test_the_typescript_of_a_guide_runs(guide: str, people: People, db: Db) -> None:
    told = run(program(guide), given(people, db, guide))
    assert told.returncode == 0, told.stderr[-4000:]


def test_the_typescript_of_all_guides_is_strict() -> None:
    for program_text in strict_programs():
        source = program_text.replace("./app.types.js", "../../clients/typescript/app.types.js")
        lines = source.splitlines()
        assert [(lines[line - 1], message) for line, message in complaints(source)] == []


def test_a_broken_snippet_is_detected(people: People, db: Db) -> None:
    world = given(people, db, "patient")
    whole = program("patient")
    broken = {
        "a column": whole.replace("date_of_birth:", "birth_date:"),
        "a function": whole.replace("'search_doctors'", "'find_doctors'"),
        "an expectation": whole.replace("record.name, 'Ada Obi'", "record.name, 'Ada Obe'"),
    }
    for what, source in broken.items():
        assert source != whole, what
        assert run(source, {**world, "email": f"{what.split()[1]}-{world['email']}"}).returncode == 1, what


def test_a_session_too_long_for_the_keychain_is_detected(people: People, db: Db) -> None:
    whole = program("mobile")
    broken = whole.replace("const PIECE = 2000", "const PIECE = 20000")
    assert broken != whole
    told = run(broken, given(people, db, "mobile"))
    assert (told.returncode, "is larger than 2048 bytes" in told.stderr) == (1, True), told.stderr


@pytest.mark.parametrize("guide", GUIDES)
def test_the_dart_makes_the_requests_of_the_typescript(guide: str) -> None:
    pairs = [part.language for part in parts(guide) if part.language != "meanwhile"]
    assert pairs == ["ts", "dart"] * (len(pairs) // 2)
    for number, (ts, dart) in enumerate(zip(blocks(guide, "ts"), blocks(guide, "dart"), strict=True)):
        assert calls(dart) == calls(ts), f"pair {number + 1}"


@pytest.mark.parametrize("guide", GUIDES)
def test_every_name_in_the_dart_exists(guide: str, db: psycopg.Connection[tuple[object, ...]]) -> None:
    named = [call for block in blocks(guide, "dart") for call in calls(block)]
    assert named
    assert [problem for call in named for problem in api.missing(db, call)] == []


def test_wrong_names_in_dart_are_detected(db: Db) -> None:
    wrong = """
        await supabase.from('doctors').select('id, doctor_name, availability_slots(day, start_time)')
            .eq('ratng', 4);
        await supabase.from('medicines').insert({'patient_id': id});
        await supabase.rpc('log_dose', params: {'dose_id': id, 'state': {'status': 'taken'}});
        await supabase.rpc('log_doses');
        await supabase.storage.from('photos').upload(path, photo);
        await supabase.from('measurements').upsert([{'kind': 'weight'}, {'value': 1}],
            onConflict: 'patient_id,client');
    """
    assert [sorted(api.missing(db, call)) for call in calls(wrong)] == [
        ["availability_slots.day", "doctors.doctor_name", "doctors.ratng"],
        ["medicines.", "medicines.patient_id"],
        ["rpc log_dose(state)"],
        ["rpc log_doses"],
        ["bucket photos"],
        ["measurements.client", "measurements.kind"],
    ]


def test_every_page_of_the_folder_is_a_guide() -> None:
    assert {page.stem for page in FOLDER.glob("*.md")} == set(GUIDES)
