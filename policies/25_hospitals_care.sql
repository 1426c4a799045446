-- Stays and lines: the hospital's administrators, whoever reads the patient's record, and the physician in charge.

alter table public.hospital_patients enable row level security;
alter table public.patient_waitlist enable row level security;
revoke all on public.hospital_patients, public.patient_waitlist
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

create function private.physician_hospital_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select s.hospital_id from public.hospital_staff as s
    where s.profile_id = (select private.doctor_me()) and s.is_active and s.position = 'physician';
end;
$$;
comment on function private.physician_hospital_ids() is 'Hospitals the caller, a verified doctor, works at as a physician.';

create function private.admitted_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
    v_hospitals uuid[] := array(select private.administered_hospital_ids());
begin
    if cardinality(v_hospitals) = 0 then
        return;
    end if;
    return query
    select s.patient_id from (
        select h.patient_id from public.hospital_patients as h
        where h.hospital_id = any (v_hospitals) and h.status = 'active'
        union select w.patient_id from public.patient_waitlist as w
        where w.hospital_id = any (v_hospitals) and w.status in ('waiting', 'called')
        union select e.patient_id from public.emergency_requests as e
        where e.hospital_id = any (v_hospitals) and e.status in ('accepted', 'assigned', 'en_route', 'arrived')
        union select a.patient_id from public.ambulance_requests as a
        where a.assigned_hospital_id = any (v_hospitals) and a.status in ('assigned', 'en_route', 'arrived')
    ) as s
    where not exists (select from public.patients as p where p.id = s.patient_id and p.deleted_at is not null);
end;
$$;
comment on function private.admitted_patient_ids() is
'Who lies, waits or is being brought to a hospital the caller runs. Opens who they are, not their clinical record.';

grant select on public.hospital_patients to authenticated, service_role;
grant insert (hospital_id, patient_id, assigned_physician_id, room_number, notes),
update (assigned_physician_id, room_number, notes, status)
on public.hospital_patients to authenticated;

create policy "Readers of a record, the hospital and its physician see stays"
on public.hospital_patients for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or hospital_id = any (array(select private.administered_hospital_ids()))
    or (
        assigned_physician_id = (select private.doctor_me())
        and hospital_id = any (array(select private.physician_hospital_ids()))
    )
);
create policy "Administrators admit patients to their hospital"
on public.hospital_patients for insert to authenticated
with check (hospital_id = any (array(select private.administered_hospital_ids())));
create policy "Administrators change and end stays in their hospital"
on public.hospital_patients for update to authenticated
using (hospital_id = any (array(select private.administered_hospital_ids())))
with check (hospital_id = any (array(select private.administered_hospital_ids())));

grant select on public.patient_waitlist to authenticated, service_role;
grant insert (hospital_id, patient_id, department, reason, priority, estimated_wait_time),
update (department, reason, priority, estimated_wait_time, status)
on public.patient_waitlist to authenticated;

create policy "Readers of a record and the hospital see who waits"
on public.patient_waitlist for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or hospital_id = any (array(select private.administered_hospital_ids()))
);
create policy "Administrators put patients on their hospital's list"
on public.patient_waitlist for insert to authenticated
with check (hospital_id = any (array(select private.administered_hospital_ids())));
create policy "Administrators call patients from their hospital's list"
on public.patient_waitlist for update to authenticated
using (hospital_id = any (array(select private.administered_hospital_ids())))
with check (hospital_id = any (array(select private.administered_hospital_ids())));

revoke all on function
    private.earth_point(numeric, numeric), private.physician_hospital_ids(), private.admitted_patient_ids(),
    private.open_hospital_settings(), private.check_physician(), private.require_physician(uuid, uuid),
    private.check_assigned_physician(), private.check_open_record(), private.tell_patient_of_stay(),
    private.check_admission_move(), private.check_waitlist_move(), private.set_fiscal_month()
from public, anon, authenticated, service_role;
grant execute on function private.physician_hospital_ids(), private.admitted_patient_ids() to authenticated;
-- An index that a writer keeps up is computed with the writer's rights.
grant execute on function private.earth_point(numeric, numeric) to authenticated, service_role;
