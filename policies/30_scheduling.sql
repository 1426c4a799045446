-- Published hours are public. The two sides of a booking and their helpers see it. RPCs change its status.

alter table public.availability_slots enable row level security;
alter table public.appointments enable row level security;
alter table public.appointment_notes enable row level security;
alter table public.cancellation_notes enable row level security;
alter table public.appointment_reminders enable row level security;
alter table public.surgeries enable row level security;

grant select on public.availability_slots to anon, authenticated, service_role;
grant insert (
    doctor_id, hospital_id, day_of_week, start_time, end_time, slot_minutes, time_zone, is_recurring, valid_from,
    valid_until
) on public.availability_slots to authenticated;
grant update (
    hospital_id, day_of_week, start_time, end_time, slot_minutes, time_zone, is_recurring, valid_from, valid_until
) on public.availability_slots to authenticated;
grant delete on public.availability_slots to authenticated;

create policy "Anybody reads the hours of verified doctors"
on public.availability_slots for select to anon
using (
    exists (select from public.doctors as d where d.id = doctor_id and d.is_verified)
    and (hospital_id is null or private.works_at(doctor_id, hospital_id))
);
create policy "Signed-in people read listed hours, doctors their own"
on public.availability_slots for select to authenticated
using (
    doctor_id = (select private.me())
    or exists (select from public.doctors as d where d.id = doctor_id and d.is_verified)
    and (hospital_id is null or private.works_at(doctor_id, hospital_id))
);
create policy "Doctors publish their hours, at hospitals they work at"
on public.availability_slots for insert to authenticated
with check (
    doctor_id = (select private.me()) and exists (select from public.doctors as d where d.id = doctor_id)
    and (hospital_id is null or hospital_id = any (array(select private.employing_hospital_ids())))
);
create policy "Doctors change their hours"
on public.availability_slots for update to authenticated
using (doctor_id = (select private.me()))
with check (
    doctor_id = (select private.me())
    and (hospital_id is null or hospital_id = any (array(select private.employing_hospital_ids())))
);
create policy "Doctors withdraw their hours"
on public.availability_slots for delete to authenticated
using (doctor_id = (select private.me()));

grant select on public.appointments to authenticated, service_role;
grant insert (patient_id, doctor_id, agent_id, starts_at, duration_minutes, type, consultation_type)
on public.appointments to authenticated;
grant usage on sequence public.appointment_numbers to authenticated;

create policy "Both sides, helpers and the hospital see a booking"
on public.appointments for select to authenticated
using (
    patient_id = any (array(select private.booking_patient_ids()))
    or doctor_id = (select private.doctor_me())
    or (
        hospital_id = any (array(select private.administered_hospital_ids()))
        and private.works_at(doctor_id, hospital_id)
    )
);
create policy "Patients, managers and their agents book"
on public.appointments for insert to authenticated
with check (
    (patient_id = any (array(select private.managed_patient_ids())) and agent_id is null)
    or (patient_id = any (array(select private.agent_patient_ids())) and agent_id = (select private.me()))
);

grant select on public.appointment_notes to authenticated, service_role;
grant insert (appointment_id, notes) on public.appointment_notes to authenticated;
grant update (notes) on public.appointment_notes to authenticated;

create policy "Readers of the record and the booked doctor read the note"
on public.appointment_notes for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or (
        doctor_id = (select private.doctor_me())
        and patient_id <> all (array(select private.former_patient_ids()))
    )
);
create policy "Patients and managers write the note of a booking"
on public.appointment_notes for insert to authenticated
with check (
    patient_id = any (array(select private.managed_patient_ids())) and private.may_reach(patient_id, doctor_id)
);
create policy "Patients and managers change the note of a booking"
on public.appointment_notes for update to authenticated
using (patient_id = any (array(select private.managed_patient_ids())))
with check (
    patient_id = any (array(select private.managed_patient_ids())) and private.may_reach(patient_id, doctor_id)
);

grant select on public.cancellation_notes to authenticated, service_role;

create policy "Both sides read the note of a cancellation"
on public.cancellation_notes for select to authenticated
using (
    patient_id = any (array(select private.managed_patient_ids()))
    or (
        doctor_id = (select private.doctor_me())
        and patient_id <> all (array(select private.former_patient_ids()))
    )
);

grant select on public.appointment_reminders to authenticated, service_role;

create policy "People see when they will be reminded"
on public.appointment_reminders for select to authenticated
using (profile_id = (select private.me()));

grant select on public.surgeries to authenticated, service_role;
grant insert (
    patient_id, doctor_id, hospital_id, procedure, scheduled_at, surgeon, assistant, room,
    estimated_duration_minutes, notes
) on public.surgeries to authenticated;
grant update (
    hospital_id, procedure, scheduled_at, surgeon, assistant, room, estimated_duration_minutes, notes
) on public.surgeries to authenticated;

create policy "Readers of the record and the doctor in charge see surgeries"
on public.surgeries for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or (doctor_id = (select private.doctor_me()) and patient_id = any (array(select private.treated_patient_ids())))
);
create policy "Doctors plan surgeries of patients in their care"
on public.surgeries for insert to authenticated
with check (
    doctor_id = (select private.doctor_me())
    and patient_id = any (array(select private.cared_for_patient_ids()))
    and (hospital_id is null or hospital_id = any (array(select private.employing_hospital_ids())))
);
create policy "Doctors change the surgeries they answer for"
on public.surgeries for update to authenticated
using (
    doctor_id = (select private.doctor_me())
    and patient_id = any (array(select private.cared_for_patient_ids()))
)
with check (
    doctor_id = (select private.doctor_me())
    and patient_id = any (array(select private.cared_for_patient_ids()))
    and (hospital_id is null or hospital_id = any (array(select private.employing_hospital_ids())))
);

-- RPCs for phones.
grant execute on function
    private.confirm_appointment(uuid), public.confirm_appointment(uuid), private.complete_appointment(uuid),
    public.complete_appointment(uuid), private.mark_no_show(uuid), public.mark_no_show(uuid),
    private.cancel_appointment(uuid, text, text), public.cancel_appointment(uuid, text, text),
    private.reschedule_appointment(uuid, timestamptz), public.reschedule_appointment(uuid, timestamptz),
    private.propose_appointment(uuid, timestamptz, integer, text, text),
    public.propose_appointment(uuid, timestamptz, integer, text, text),
    private.accept_proposal(uuid), public.accept_proposal(uuid), private.decline_proposal(uuid),
    public.decline_proposal(uuid), private.withdraw_proposal(uuid), public.withdraw_proposal(uuid),
    private.move_surgery(uuid, text), public.move_surgery(uuid, text)
to authenticated;

-- Everyone may search the directory and free slots. Besides these two functions, anon may execute works_at.
grant usage on schema private to anon;
grant execute on function
    private.free_slots(uuid, date, date, text), public.free_slots(uuid, date, date, text),
    private.search_doctors(text, text, numeric, text, date, boolean, numeric, text, uuid, integer, uuid),
    public.search_doctors(text, text, numeric, text, date, boolean, numeric, text, uuid, integer, uuid)
to anon, authenticated;

-- The expression of an index is computed with the rights of the writer.
grant execute on function private.search_text(text, text) to authenticated, service_role;

-- Functions that policies call. They return data about the caller only.
grant execute on function
    private.booking_patient_ids(), private.former_patient_ids(), private.booked_patient_ids(),
    private.treatable_patient_ids(), private.linked_patient_ids()
to authenticated;

-- The dashboards run with the caller's rights.
grant execute on function private.holding_statuses() to authenticated;

-- A job.
grant execute on function workflows.expire_bookings(integer) to workflow_jobs;
