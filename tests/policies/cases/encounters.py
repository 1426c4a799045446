"""The clinical encounter: who treats, or treated, a patient without a link."""

from tests.policies.world import World


def consultation(world: World) -> str:
    """The patient's with doctor_consulted, held yesterday: its id."""
    sql = """insert into public.consultations
                 (patient_id, doctor_id, scheduled_at, status, started_at, ended_at)
             values (%s, %s, now() - interval '1 day', 'completed', now() - interval '1 day',
                 now() - interval '23 hours') returning id"""
    return world.one(sql, world.ids["patient"], world.ids["doctor_consulted"])


SETUP = (consultation,)
