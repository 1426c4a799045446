"""A frequent read: the statement of an app, and the same with an explicit condition."""

import re
from dataclasses import dataclass

from bench.reads.personas import Persona

# The conditions that the policies enforce, as SQL: the session is live and used the account's second factor
# if it has one, the account is active and not banned, the record not closed, the doctor verified, the patient
# in their care or the record open, the caregiver accepted and active, the hospital verified and the employer
# of the doctor.
ME = """(
    select f.id from public.profiles as f inner join auth.users as u on u.id = f.id
    inner join auth.sessions as s on s.user_id = u.id
    where f.id = %(me)s and f.is_active and u.deleted_at is null and coalesce(u.banned_until <= now(), true)
        and s.id = %(session)s and coalesce(s.not_after > now(), true) and not exists (
            select from private.settings as t
            where t.name = 'session_timebox' and s.created_at + t.value <= now()
                or t.name = 'session_inactivity'
                and coalesce(s.refreshed_at at time zone 'utc', s.created_at) + t.value <= now()
        ) and (s.aal >= 'aal2' or not exists (
            select from auth.mfa_factors as m where m.user_id = f.id and m.status = 'verified'
        ))
)"""
OWN = f"select p.id from public.patients as p where p.profile_id = {ME} and p.deleted_at is null"
DOCTOR_ME = f"(select d.id from public.doctors as d where d.id = {ME} and d.is_verified)"
CARED_FOR = f"select c.patient_id from private.care_in_force as c where c.doctor_id = {DOCTOR_ME}"
OPENED = f"""
    select o.patient_id from public.record_openings as o
    where o.doctor_id = {DOCTOR_ME} and o.valid_until > now()
"""
OF_DOCTOR = f"doctor_id = {DOCTOR_ME} and patient_id in ({CARED_FOR})"
LOOKED_AFTER = f"""
    select c.patient_id from public.patient_caregivers as c
    where c.caregiver_id = {ME} and c.is_active and c.accepted_at is not null and not exists (
        select from public.patients as p where p.id = c.patient_id and p.deleted_at is not null
    )
"""
ADMINISTERED = f"""
    select s.hospital_id from public.hospital_staff as s
    inner join public.profiles as f on f.id = s.profile_id and f.role = 'hospital_admin'
    inner join public.hospitals as h on h.id = s.hospital_id
    and h.is_active and h.verification_status = 'verified'
    where s.profile_id = {ME} and s.is_active and s.position = 'administrator'
"""
EMPLOYED = """exists (
    select from public.hospital_staff as w
    inner join public.doctors as d on d.id = w.profile_id and d.is_verified
    where w.hospital_id = appointments.hospital_id and w.profile_id = appointments.doctor_id and w.is_active
        and w.position = 'physician'
)"""


@dataclass(frozen=True)
class Read:
    """`columns from table where filter order`; `condition` is the SQL of what the policies add for `me`.

    `url` is the same for PostgREST. With `membership`, access comes through a link (P1b); else the person
    reads their own rows (P1).
    """

    name: str
    who: Persona
    table: str
    columns: str
    filter: str
    order: str
    condition: str
    url: str
    membership: bool = False

    def through_policies(self) -> str:
        """The statement that the persona runs."""
        return f"select {self.columns} from public.{self.table} where {self.filter} {self.order}"

    def explicit(self) -> str:
        """The statement that the owner of the tables runs to get the same rows under the same conditions."""
        where = f"{self.filter} and {self.condition}"
        return f"select {self.columns} from public.{self.table} where {where} {self.order}"

    @property
    def view(self) -> str:
        """The name of the view through which PostgREST runs `explicit`."""
        return "bench_" + re.sub("[^a-z0-9]+", "_", self.name.lower())

    def as_view(self) -> str:
        """A view with the condition in it. It runs as the owner of the tables, without row security."""
        condition = self.condition.replace("%(me)s", "(select auth.uid())").replace(
            "%(session)s", "((select auth.jwt()) ->> 'session_id')::uuid"
        )
        return f"""
            create view public.{self.view} as select * from public.{self.table} where {condition};
            grant select on public.{self.view} to authenticated
        """
