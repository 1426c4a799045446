"""What a hot read is: the statement of a phone, and the same with its condition written out."""

from dataclasses import dataclass

from bench.personas import Persona

# What the policies promise, in the schema's words: an account active and not banned, a record not closed,
# a doctor who is verified, a link that is active.
ME = """(
    select f.id from public.profiles as f inner join auth.users as u on u.id = f.id
    where f.id = %(me)s and f.is_active and u.deleted_at is null and coalesce(u.banned_until <= now(), true)
)"""
OWN = f"select p.id from public.patients as p where p.profile_id = {ME} and p.deleted_at is null"
DOCTOR_ME = f"(select d.id from public.doctors as d where d.id = {ME} and d.is_verified)"
CARED_FOR = f"""
    select l.patient_id from public.patient_doctor_links as l
    where l.doctor_id = {DOCTOR_ME} and l.status = 'active'
        and not exists (
            select from public.patients as p where p.id = l.patient_id and p.deleted_at is not null
        )
"""
OF_DOCTOR = f"doctor_id = {DOCTOR_ME} and patient_id in ({CARED_FOR})"


@dataclass(frozen=True)
class Read:
    """`columns from table where filter order`; `condition` is what the policies add, written out with `me`.

    `url` is the same for PostgREST, `plain` the filter that somebody who bypasses the policies adds to get
    the same rows. `membership`: access comes through a link (P1b), else the rows are one's own (P1).
    """

    name: str
    who: Persona
    table: str
    columns: str
    filter: str
    order: str
    condition: str
    url: str
    plain: str = ""
    membership: bool = False

    def through_policies(self) -> str:
        """What the persona runs."""
        return f"select {self.columns} from public.{self.table} where {self.filter} {self.order}"

    def explicit(self) -> str:
        """What the owner of the tables runs to get the same rows under the same conditions."""
        where = f"{self.filter} and {self.condition}"
        return f"select {self.columns} from public.{self.table} where {where} {self.order}"
