"""Terms of the policies that only unusual people meet."""

from typing import Any

import psycopg

from tests.support.clients import People


def test_a_doctor_who_sees_their_own_unverified_entry_is_no_choice_either(
    people: People, db: psycopg.Connection[Any]
) -> None:
    """The directory hides unverified doctors from everybody but themselves, and some are patients too."""
    doctor = people.sign_up("doctor")
    sql = "insert into public.patients (profile_id, name) values (%s, 'Dora') returning id"
    (patient,) = db.execute(sql, [doctor.id]).fetchone() or ("",)
    row = {"patient_id": str(patient), "doctor_id": doctor.id}
    assert doctor.insert("patient_doctor_links", row).json()["code"] == "42501"
    db.execute("update public.profiles set is_verified = true where id = %s", [doctor.id])
    assert doctor.insert("patient_doctor_links", row).status_code == 201
