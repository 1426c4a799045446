"""The committed client types are those of the committed migrations, and compile."""

import json
import runpy
import subprocess
from pathlib import Path

import pytest

from devstack.config import ROOT
from ops.client_types import FILES, generate_all
from ops.typegen import dart_types


@pytest.fixture(scope="module")
def generated() -> dict[Path, str]:
    return generate_all()


@pytest.mark.parametrize("language", FILES)
def test_the_types_are_current(generated: dict[Path, str], language: str) -> None:
    file = FILES[language]
    assert (ROOT / file).read_text() == generated[file], "run `make types`"


@pytest.mark.parametrize("language", FILES)
def test_each_language_knows_the_tables_a_phone_reads(generated: dict[Path, str], language: str) -> None:
    text = generated[FILES[language]].lower().replace("_", "")
    for table in ("profiles", "patientdoctorlinks", "messages", "videocalls", "healthrealtime"):
        assert table in text


def test_supabase_js_accepts_the_typescript(tmp_path: Path) -> None:
    types = ROOT / FILES["typescript"]
    program = f"""
        import {{ createClient }} from "@supabase/supabase-js";
        import type {{ Database }} from "{types.with_suffix("").as_posix()}";
        const client = createClient<Database>("http://127.0.0.1", "key");
        const asked = client.from("messages").select("body").eq("conversation_id", 1);
        // @ts-expect-error there is no such table
        const unknown = client.from("no_such_table").select();
        export {{ asked, unknown }};
    """
    file = ROOT / "clients" / "typescript" / f".check-{tmp_path.name}.ts"
    file.write_text(program)
    try:
        compiler = [str(ROOT / "node_modules/.bin/tsc"), "--noEmit", "--strict", "--skipLibCheck"]
        options = ["--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022"]
        result = subprocess.run([*compiler, *options, str(file)], capture_output=True, text=True, check=False)
    finally:
        file.unlink()
    assert result.returncode == 0, result.stdout


def test_pydantic_accepts_the_python() -> None:
    types = runpy.run_path(str(ROOT / FILES["python"]))
    assert "body" in types["PublicMessages"].model_fields


def test_dart_reads_each_kind_of_column() -> None:
    kinds = {
        "id": "int8",
        "at": "timestamptz",
        "mood": "mood",
        "tags": "_text",
        "ratio": "float8",
        "class": "text",
    }
    columns = [
        {"table_id": 1, "ordinal_position": n, "name": name, "format": kind, "is_nullable": name == "at"}
        for n, (name, kind) in enumerate(kinds.items())
    ]
    metadata = json.loads(json.dumps({
        "schemas": [{"name": "public"}], "columns": columns, "views": [], "materializedViews": [],
        "tables": [{"id": 1, "name": "day_notes"}],
        "types": [{"name": "mood", "schema": "public", "enums": ["very_calm", "new"]}],
    }))  # fmt: skip
    text = dart_types.generate(metadata)
    assert "final DateTime? at;" in text
    assert "at: json['at'] == null ? null : DateTime.parse(json['at'] as String)," in text
    assert "mood: Mood.values.firstWhere((known) => known.value == json['mood'])," in text
    assert "tags: [for (final item in json['tags'] as List) item as String]," in text
    assert "ratio: (json['ratio'] as num).toDouble()," in text
    assert "final String class_;" in text
    assert "veryCalm('very_calm'),\n  new_('new');" in text
