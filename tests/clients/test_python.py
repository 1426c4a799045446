"""The Python types: mypy accepts a small program and sees its mistakes; rows of the API fit the models."""

import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from devstack.config import ROOT
from tests.support.clients import People

PROGRAM = """
from datetime import datetime
from uuid import UUID
from clients.python.database_types import PublicAppointments, PublicMedicationsInsert, PublicUserRole

def starts(row: PublicAppointments) -> datetime:
    return row.starts_at

wish: PublicMedicationsInsert = {"patient_id": UUID(int=1), "name": "Amlodipine"}
role: PublicUserRole = "doctor"
"""
MISTAKES = {
    'x: PublicMedicationsInsert = {"patient_id": UUID(int=1)}': "typeddict-item",
    'x: PublicMedicationsInsert = {"patient_id": UUID(int=1), "name": "A", "d": 1}': "typeddict-unknown-key",
    'x: PublicUserRole = "physician"': "assignment",
    "def x(row: PublicAppointments) -> int: return row.starts_at": "return-value",
    "def x(row: PublicAppointments) -> object: return row.begins_at": "attr-defined",
}


def complaints(program: Path) -> list[str]:
    """The codes of what mypy complains about, with the project's own settings and cache."""
    command = [sys.executable, "-m", "mypy", "--no-error-summary", str(program)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return [line.rsplit("[", 1)[-1].rstrip("]") for line in result.stdout.splitlines() if ": error:" in line]


def test_mypy_accepts_a_program_and_sees_only_its_mistakes(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM + "".join(f"\n{line}" for line in _numbered(MISTAKES)))
    assert complaints(program) == list(MISTAKES.values())


def _numbered(lines: dict[str, str]) -> list[str]:
    return [
        line.replace("x:", f"x{n}:", 1).replace("def x(", f"def x{n}(", 1) for n, line in enumerate(lines)
    ]


@pytest.fixture(scope="module")
def models() -> dict[str, type[BaseModel]]:
    types: dict[str, Any] = runpy.run_path(str(ROOT / "clients" / "python" / "database_types.py"))
    return {name: kind for name, kind in types.items() if isinstance(kind, type)}


def test_rows_of_the_api_fit_the_models(people: People, models: dict[str, type[BaseModel]]) -> None:
    tables = [name.removeprefix("Public") for name in models if f"{name}Insert" in models]
    fitted = set()
    for table in tables:
        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in table).lstrip("_")
        for row in people.service.rest("GET", name, params={"limit": "20"}).json():
            models[f"Public{table}"].model_validate(row)
            fitted.add(name)
    assert {"appointments", "doses", "medication_schedules", "hospital_resources", "messages"} <= fitted
