"""Two unrelated patient-doctor pairs, and clients with stolen keys."""

from pathlib import Path
from typing import Any

import psycopg
import pytest

from devstack import keys
from tests.attacks.support.encounters import book, publish
from tests.support.clients import Client, People
from tests.support.patient_and_doctor import Care
from tests.support.stack import Stack


@pytest.fixture
def care(db: "psycopg.Connection[Any]", people: People) -> Care:
    """A patient and a doctor with an active link and a conversation."""
    return Care.between(db, people)


@pytest.fixture
def others(db: "psycopg.Connection[Any]", people: People) -> Care:
    """Another pair: `others.patient` and `others.doctor` attack `care`."""
    return Care.between(db, people)


@pytest.fixture
def booked(care: Care) -> dict[str, Any]:
    """A booking, a month ahead, by a patient without a link to the doctor."""
    publish(care.doctor)
    return book(care)


@pytest.fixture
def api_key(stack: Stack) -> Client:
    """A client with the stolen token of the HTTPS functions."""
    return client_with_role(stack, "workflow_api")


@pytest.fixture
def jobs_key(stack: Stack) -> Client:
    """A client with the stolen token of the schedules."""
    return client_with_role(stack, "workflow_jobs")


def client_with_role(stack: Stack, role: str) -> Client:
    key = keys.workflow_key(Path(stack.home) / "workflow-key.json")
    return Client(stack.env, stack.env["SUPABASE_PUBLISHABLE_KEY"], keys.mint_workflow(role, key))
