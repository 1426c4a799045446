"""Terms of the policies that matter only in rare situations."""

import pytest

from tests.policies.support.linked_people import Db, linked, one, talk
from tests.policies.support.personas import with_second_factor
from tests.support.clients import People, Person


@pytest.fixture
def pair(people: People, db: Db) -> tuple[Person, Person, str]:
    return linked(people, db)


def test_an_unverified_doctor_cannot_link_to_themselves(people: People, db: Db) -> None:
    """Unverified doctors see only themselves in the directory; a doctor can also be a patient."""
    doctor = people.sign_up("doctor")
    sql = "insert into public.patients (profile_id, name) values (%s, 'Dora') returning id"
    (patient,) = db.execute(sql, [doctor.id]).fetchone() or ("",)
    row = {"patient_id": str(patient), "doctor_id": doctor.id}
    assert doctor.insert("patient_doctor_links", row).json()["code"] == "42501"
    db.execute("update public.profiles set is_verified = true where id = %s", [doctor.id])
    assert doctor.insert("patient_doctor_links", row).status_code == 201


def test_a_deleted_record_is_hidden_from_both_sides(pair: tuple[Person, Person, str], db: Db) -> None:
    patient, doctor, _ = pair
    talk(db, patient, doctor)
    seen = ("patients", "conversations")
    assert [len(person.select(relation)) for person in pair[:2] for relation in seen] == [1] * 4
    assert len(doctor.select("profiles")) == 2
    db.execute("update public.patients set deleted_at = now() where id = %s", [patient.id])
    assert [person.select(relation) for person in pair[:2] for relation in seen] == [[]] * 4
    assert [row["id"] for row in doctor.select("profiles")] == [doctor.id]


def test_a_deleted_account_sees_nothing_with_a_valid_token(people: People, db: Db) -> None:
    person = people.sign_up()
    assert len(person.select("profiles")) == 1
    db.execute("update auth.users set deleted_at = now() where id = %s", [person.id])
    assert person.select("profiles") == []
    db.execute("update public.profiles set is_active = true where id = %s", [person.id])
    assert person.select("profiles") == [], "activating the profile does not restore access"


def test_a_second_factor_does_not_make_an_admin(people: People, db: Db) -> None:
    db.execute("update public.profiles set role = 'admin' where id = %s", [people.sign_up().id])
    db.execute("insert into public.job_runs (job) values ('terms')")
    person = with_second_factor(people.sign_up())
    assert [row["id"] for row in person.select("profiles")] == [person.id]
    assert person.select("job_runs") == []


def test_a_closed_conversation_is_read_only(pair: tuple[Person, Person, str], db: Db) -> None:
    key = talk(db, *pair[:2])
    message = {"conversation_id": key, "body": "hello"}
    assert [person.insert("messages", message).status_code for person in pair[:2]] == [201, 201]
    db.execute("update public.conversations set status = 'closed' where id = %s", [key])
    assert [person.insert("messages", message).status_code for person in pair[:2]] == [403, 403]
    assert [len(person.select("messages")) for person in pair[:2]] == [2, 2]


def test_a_patient_writes_in_a_conversation_without_a_doctor(people: People, db: Db) -> None:
    patient = people.sign_up()
    message = {"conversation_id": talk(db, patient, None, "ai_diagnosis"), "body": "hello"}
    assert patient.insert("messages", message).status_code == 201


def test_an_anonymous_token_stays_anonymous_after_sign_up(people: People, db: Db) -> None:
    person = people.anonymous()
    sql = "update auth.users set is_anonymous = false, email = %s where id = %s"
    db.execute(sql, [f"{person.id}@example.com", person.id])
    assert one(db, "select count(*) from public.profiles where id = %s", person.id) == "1"
    assert person.select("profiles") == []


def test_another_patients_link_opens_no_conversation(
    pair: tuple[Person, Person, str], people: People, db: Db
) -> None:
    patient, doctor, link = pair
    message = {"conversation_id": talk(db, patient, doctor), "body": "hello"}
    sql = "insert into public.patient_doctor_links (patient_id, doctor_id, status) values (%s, %s, 'active')"
    db.execute(sql, [people.sign_up().id, doctor.id])
    db.execute("update public.patient_doctor_links set status = 'ended' where id = %s", [link])
    assert patient.insert("messages", message).json()["code"] == "42501"
