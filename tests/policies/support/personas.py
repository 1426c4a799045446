"""Every persona of the access matrix, signed in as real clients sign in."""

from dataclasses import dataclass
from typing import Any

import psycopg
import pyotp

from devstack import keys
from tests.support.clients import Client, People, Person

# The link of each doctor with the patient. The unverified doctor lost the licence while the link was active.
# `doctor_unopened` has not opened the record.
LINKED = {
    "doctor_requested": "requested",
    "doctor_active": "active",
    "doctor_unopened": "active",
    "doctor_ended": "ended",
    "doctor_blocked": "blocked",
    "doctor_unverified": "active",
}
# Doctors without a link: one met the patient lately, the other more than 90 days ago.
ENCOUNTERED = ("doctor_consulted", "doctor_lapsed")
# Caregivers of the patient: role, whether they accepted, whether the membership is active.
CAREGIVERS = {
    "caregiver_pending": ("viewer", False, True),
    "caregiver_viewer": ("viewer", True, True),
    "caregiver_secondary": ("secondary", True, True),
    "caregiver_primary": ("primary", True, True),
    "caregiver_deactivated": ("primary", True, False),
}
# The status of each agent's assignment to the patient.
ASSIGNED = {"agent_assigned": "active", "agent_unassigned": "completed"}
# Each is the administrator of one hospital; the patient is admitted to the first.
HOSPITALS = ("hospital_admin", "hospital_admin_other")
REJECTED = "hospital_admin_rejected"
# Worked at the first hospital, and is still named in its rows.
LEFT = "physician_left"
SECOND_FACTOR = ("admin_aal2", "admin_break_glass")
# Personas whose every request is refused, with the code of the refusal.
LOCKED_OUT = {"session_ended": "session_not_found", "factor_aal1": "insufficient_aal"}
ROLES = {
    "patient": "patient",
    "stranger": "patient",
    **dict.fromkeys(LINKED, "doctor"),
    LEFT: "doctor",
    **dict.fromkeys(ENCOUNTERED, "doctor"),
    **dict.fromkeys(CAREGIVERS, "caregiver"),
    **dict.fromkeys(ASSIGNED, "agent"),
    **dict.fromkeys((*HOSPITALS, REJECTED), "hospital_admin"),
    "admin_aal1": "admin",
    **dict.fromkeys(SECOND_FACTOR, "admin"),
    "deactivated": "patient",
    **dict.fromkeys(LOCKED_OUT, "patient"),
}
WITH_PROFILE = tuple(ROLES)
WORKERS = ("workflow_api", "workflow_jobs", "workflow_signer")
PERSONAS = ("anon", "anonymous", *WITH_PROFILE, "service_role", *WORKERS)


@dataclass(frozen=True)
class SignedInPersonas:
    """`people` have accounts (two more than there are personas); `clients` holds every persona."""

    people: dict[str, Person]
    clients: dict[str, Client]


def sign_up_personas(people: People, db: psycopg.Connection[Any]) -> SignedInPersonas:
    """Signs everybody up; sets roles that nobody can choose at sign-up as an operator would."""
    accounts = {name: people.sign_up(role) for name, role in ROLES.items()}
    accounts |= {name: people.sign_up("doctor") for name in ("other_doctor", "free_doctor")}
    for name, person in accounts.items():
        verified = ROLES.get(name, "doctor") == "doctor" and name != "doctor_unverified"
        db.execute(
            "update public.profiles set role = %s, is_verified = %s, is_active = %s where id = %s",
            (ROLES.get(name, "doctor"), verified, name != "deactivated", person.id),
        )
    accounts |= {name: with_second_factor(accounts[name]) for name in SECOND_FACTOR}
    assert accounts["session_ended"].auth("POST", "logout", params={"scope": "local"}).is_success
    with_second_factor(accounts["factor_aal1"])
    accounts["factor_aal1"] = people.sign_in(accounts["factor_aal1"].email)
    return SignedInPersonas(
        accounts, {**_without_account(people), **{name: accounts[name] for name in WITH_PROFILE}}
    )


def _without_account(people: People) -> dict[str, Client]:
    key = keys.workflow_key(people.stack.home / "workflow-key.json")
    workers = {role: keys.mint_workflow(role, key) for role in WORKERS}
    return {
        "anon": people.anon,
        "anonymous": people.anonymous(),
        "service_role": people.service,
        **{role: Client(people.env, people.anon.key, token) for role, token in workers.items()},
    }


def with_second_factor(person: Person) -> Person:
    """The person, signed in again with a second factor (aal2)."""
    factor = person.auth("POST", "factors", json={"factor_type": "totp", "friendly_name": "phone"}).json()
    challenge = person.auth("POST", f"factors/{factor['id']}/challenge", json={}).json()
    code = pyotp.TOTP(factor["totp"]["secret"]).now()
    answer = person.auth(
        "POST", f"factors/{factor['id']}/verify", json={"challenge_id": challenge["id"], "code": code}
    )
    assert answer.is_success, answer.text
    return Person.of(person.env, answer.json())
