-- Stays and lines: the hospital's administrators, whoever reads the patient's record, and the physician in charge.

alter table public.hospital_patients enable row level security;
alter table public.patient_waitlist enable row level security;
revoke all on public.hospital_patients, public.patient_waitlist
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

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
    private.earth_point(numeric, numeric), private.open_hospital_settings(), private.check_physician(),
    private.require_physician(uuid, uuid),
    private.check_assigned_physician(), private.check_open_record(), private.tell_patient_of_stay(),
    private.tell_patient_of_line(),
    private.check_admission_move(), private.check_waitlist_move(), private.set_fiscal_month(),
    private.my_admission(uuid), private.continue_stay(public.hospital_patients, uuid),
    private.transfer_patient(uuid, uuid), public.transfer_patient(uuid, uuid),
    private.nearest_hospitals(numeric, numeric, text, integer),
    public.nearest_hospitals(numeric, numeric, text, integer),
    public.calculate_distance(numeric, numeric, numeric, numeric)
from public, anon, authenticated, service_role;
-- An index that a writer keeps up is computed with the writer's rights.
grant execute on function private.earth_point(numeric, numeric) to authenticated, service_role;
grant execute on function
    private.transfer_patient(uuid, uuid), public.transfer_patient(uuid, uuid),
    private.nearest_hospitals(numeric, numeric, text, integer),
    public.nearest_hospitals(numeric, numeric, text, integer),
    public.calculate_distance(numeric, numeric, numeric, numeric)
to authenticated;
