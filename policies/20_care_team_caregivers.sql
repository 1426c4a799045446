-- Caregivers and agents: both sides see what connects them. Inviting, accepting and revoking are RPCs.

alter table public.patient_caregivers enable row level security;
alter table public.agent_assignments enable row level security;
alter table public.agent_assisted_patients enable row level security;
alter table private.doctor_patients enable row level security;
revoke all on
    public.patient_caregivers, public.agent_assignments, public.agent_assisted_patients, private.doctor_patients
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

revoke all on function
    private.cares_for(uuid, uuid), private.refresh_care(uuid, uuid), private.follow_link(), private.follow_record()
from public, anon, authenticated, service_role;
