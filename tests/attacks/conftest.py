"""Two patient-doctor pairs that are strangers to each other, and the keys that a thief could hold."""

from pathlib import Path
from typing import Any

import psycopg
import pytest

from devstack import keys
from tests.support.clients import Client, People
from tests.support.patient_and_doctor import Care
from tests.support.stack import Stack


@pytest.fixture
def care(db: "psycopg.Connection[Any]", people: People) -> Care:
    """A patient and a doctor with an active link and a conversation."""
    return Care.between(db, people)


@pytest.fixture
def others(db: "psycopg.Connection[Any]", people: People) -> Care:
    """Another such pair: `others.patient` and `others.doctor` attack `care`."""
    return Care.between(db, people)


@pytest.fixture
def api_key(stack: Stack) -> Client:
    """Whoever stole the token of the HTTPS functions."""
    return thief(stack, "workflow_api")


@pytest.fixture
def jobs_key(stack: Stack) -> Client:
    """Whoever stole the token of the schedules."""
    return thief(stack, "workflow_jobs")


def thief(stack: Stack, role: str) -> Client:
    key = keys.workflow_key(Path(stack.home) / "workflow-key.json")
    return Client(stack.env, stack.env["SUPABASE_PUBLISHABLE_KEY"], keys.mint_workflow(role, key))
