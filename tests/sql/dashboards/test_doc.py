"""docs/dashboards.md shows each dashboard with exactly the keys it has."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, LiteralString

import pytest
from pydantic import ValidationError

from tests.clients.support.answers import Answers
from tests.sql.support.bookings import visit
from tests.sql.support.connection import Sql
from tests.sql.support.dashboards import Scene, ask
from tests.sql.support.hospitals import admission, ambulance, emergency
from tests.sql.support.payments import payment

PAGE = Path("docs/dashboards.md").read_text(encoding="utf-8")
# One row for each list of a dashboard; %(…)s are ids of the scene.
FILL: tuple[LiteralString, ...] = (
    "update public.patients set allergies = '{penicillin}' where id = %(patient)s",
    """insert into public.patient_conditions (patient_id, medical_conditions)
       values (%(patient)s, '{asthma}')""",
    "select private.open_for(%(doctor)s, %(patient)s, 'treatment')",
    """insert into public.appointments (patient_id, doctor_id, starts_at, duration_minutes, status)
       values (%(patient)s, %(doctor)s, now() + interval '1 hour', 30, 'confirmed')""",
    """insert into public.health_realtime (patient_id, metric_name, timestamp, value, units)
       values (%(patient)s, 'heart_rate', now(), 72, 'bpm')""",
    """insert into public.measurements (patient_id, type, value, unit)
       values (%(patient)s, 'weight', 70, 'kg')""",
    """insert into public.hospital_resources (hospital_id, category, name, total_quantity, available_quantity)
       values (%(hospital)s, 'bed', 'Ward', 10, 10)""",
    """insert into public.hospital_financial_data (hospital_id, transaction_type, category, amount)
       values (%(hospital)s, 'revenue', 'ward', 100)""",
    """insert into public.hospital_compliance_tracking (hospital_id, compliance_type, next_assessment_due)
       values (%(hospital)s, 'fire', now() + interval '1 month')""",
    """insert into public.patient_waitlist (hospital_id, patient_id, department, reason)
       values (%(hospital)s, %(patient)s, 'emergency', 'pain')""",
    """select private.notify(p, 'info', 'a', 'b')
       from unnest(array[%(patient)s, %(doctor)s, %(admin)s, %(caregiver)s]::uuid[]) as p""",
)


def filled(sql: Sql) -> Scene:
    """A scene in which no list of a dashboard is empty."""
    scene = Scene.new(sql)
    people = {name: getattr(scene, name) for name in ("patient", "doctor", "hospital", "admin", "caregiver")}
    for statement in FILL:
        sql.conn.execute(statement, people)
    scene.doses(h_2="taken", in_h_2="pending")
    talk = sql.conversation(scene.patient, scene.doctor)
    scene.say(talk, scene.doctor)
    scene.say(talk, scene.patient)
    visit(sql, scene.patient, scene.doctor, "in_progress")
    sql.link(sql.sign_up(), scene.doctor, "requested")
    payment(sql, patient_id=scene.patient, doctor_id=scene.doctor, status="succeeded", paid_at="now")
    admission(sql, scene.hospital, scene.patient)
    emergency(sql, scene.patient, hospital_id=scene.hospital, status="accepted")
    ambulance(sql, scene.hospital)
    return scene


def paths(value: Any, above: str = "") -> Iterator[str]:
    """The path of every key. An element of a list is `[]`; the value of `data` is left out."""
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from paths(None if key == "data" else inner, f"{above}.{key}")
    elif isinstance(value, list) and value:
        for inner in value:
            yield from paths(inner, f"{above}[]")
    else:
        yield above


def shown(name: str) -> Any:
    """The JSON example below the heading of an RPC in the page."""
    block = re.search(rf"\n## `{name}_dashboard`.*?```json\n(.*?)```", PAGE, re.DOTALL)
    assert block, name
    return json.loads(block[1])


def test_the_page_shows_the_keys_of_each_dashboard(sql: Sql) -> None:
    scene = filled(sql)
    people = {"patient": scene.patient, "doctor": scene.doctor, "hospital": scene.admin}
    people["caregiver"] = scene.caregiver
    for name, person in people.items():
        assert set(paths(shown(name))) == set(paths(ask(sql, person, name))), name


def test_dashboards_answer_what_the_client_types_declare(sql: Sql) -> None:
    scene, answers = filled(sql), Answers.of(sql.conn)
    people = {"patient": scene.patient, "doctor": scene.doctor, "hospital": scene.admin}
    people["caregiver"] = scene.caregiver
    for name, person in people.items():
        answers.add(f"{name}_dashboard", ask(sql, person, name))
    assert answers.read() == answers.declared()
    assert answers.compiled() == []


def test_an_answer_without_a_client_type_is_detected(sql: Sql) -> None:
    real = ask(sql, sql.sign_up(), "caregiver")
    mistakes: list[dict[str, Any]] = [{"as_of": None}, {"patients": [{}]}, {"more": 1}]
    together = Answers.of(sql.conn)
    for wrong in mistakes:
        answers = Answers.of(sql.conn)
        answers.add("caregiver_dashboard", {**real, **wrong})
        with pytest.raises(ValidationError):
            answers.read()
        together.add("caregiver_dashboard", {**real, **wrong})
    # the first line is the import
    assert {line for line, _ in together.compiled()} == {2, 3, 4}
