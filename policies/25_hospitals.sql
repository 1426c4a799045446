-- Hospitals: a public directory, and operations for their administrators.

alter table public.hospitals enable row level security;
alter table public.hospital_settings enable row level security;
alter table public.hospital_staff enable row level security;
alter table public.hospital_resources enable row level security;
alter table public.hospital_financial_data enable row level security;
alter table public.hospital_compliance_tracking enable row level security;
alter table public.analytics_data enable row level security;

grant select on public.hospitals to anon, authenticated, service_role;
grant insert (
    name, address, phone, email, city, state, country, latitude, longitude, departments, specialities, capacity,
    time_zone, currency
) on public.hospitals to authenticated;
-- Operators verified the hospital's name and place, so only they may correct these, with the secret key.
grant update (address, phone, email, city, state, departments, specialities, capacity)
on public.hospitals to authenticated;
grant update (name, country, latitude, longitude, time_zone, currency, is_active, verification_status)
on public.hospitals to service_role;

create policy "Anybody reads the directory of verified hospitals"
on public.hospitals for select to anon
using (is_active and verification_status = 'verified');
create policy "Signed-in people read the directory, staff and admins all of it"
on public.hospitals for select to authenticated
using (
    (is_active and verification_status = 'verified')
    or id = any (array(select private.represented_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Admins enter hospitals, to be verified"
on public.hospitals for insert to authenticated
with check (id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff');
create policy "Administrators change their hospital's entry, admins every one"
on public.hospitals for update to authenticated
using (
    id = any (array(select private.represented_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
)
with check (
    id = any (array(select private.represented_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);

grant select on public.hospital_settings to authenticated, service_role;
grant update (verification_documents, security_settings) on public.hospital_settings to authenticated;

create policy "Administrators read their hospital's settings, admins all"
on public.hospital_settings for select to authenticated
using (
    id = any (array(select private.represented_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Administrators change their hospital's settings"
on public.hospital_settings for update to authenticated
using (id = any (array(select private.represented_hospital_ids())))
with check (id = any (array(select private.represented_hospital_ids())));

-- RPCs invite, accept and end.
grant select on public.hospital_staff to authenticated, service_role;
create policy "Staff see themselves, administrators and admins all of them"
on public.hospital_staff for select to authenticated
using (
    profile_id = (select private.me())
    or hospital_id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
-- Admissions and waiting lists: the hospital's administrators, readers of the patient's record, and the assigned
-- physician.

alter table public.hospital_patients enable row level security;
alter table public.patient_waitlist enable row level security;

grant select on public.hospital_patients to authenticated, service_role;
grant update (assigned_physician_id, room_number, notes, status) on public.hospital_patients to authenticated;

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
create policy "Administrators change and end stays in their hospital"
on public.hospital_patients for update to authenticated
using (hospital_id = any (array(select private.administered_hospital_ids())))
with check (hospital_id = any (array(select private.administered_hospital_ids())));

grant select on public.patient_waitlist to authenticated, service_role;
grant update (department, reason, priority, estimated_wait_time, status) on public.patient_waitlist to authenticated;

create policy "Readers of a record and the hospital see who waits"
on public.patient_waitlist for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or hospital_id = any (array(select private.administered_hospital_ids()))
);
create policy "Administrators call patients from their hospital's list"
on public.patient_waitlist for update to authenticated
using (hospital_id = any (array(select private.administered_hospital_ids())))
with check (hospital_id = any (array(select private.administered_hospital_ids())));

-- Requests for a place: RPCs ask, answer and take back. A stay or a place on a list begins when both sides agreed.

alter table public.place_requests enable row level security;

grant select on public.place_requests to authenticated, service_role;

create policy "Both sides and the doctor who asked see a request for a place"
on public.place_requests for select to authenticated
using (
    patient_id = any (array(select private.family_patient_ids()))
    or hospital_id = any (array(select private.administered_hospital_ids()))
    or asking_hospital_id = any (array(select private.administered_hospital_ids()))
    or (
        asked_by = (select private.doctor_me())
        and patient_id = any (array(select private.cared_for_patient_ids()))
    )
);

-- The expression of an index is computed with the rights of the writer.
grant execute on function private.earth_point(numeric, numeric) to authenticated, service_role;
grant execute on function
    private.invite_staff(uuid, uuid, text), private.apply_to_hospital(uuid, text),
    private.answer_staff(uuid, boolean), private.end_staff(uuid),
    public.invite_staff(uuid, uuid, text), public.apply_to_hospital(uuid, text),
    public.answer_staff(uuid, boolean), public.end_staff(uuid),
    private.ask_for_place(uuid, uuid, text, text, text), private.answer_place(uuid, boolean),
    private.withdraw_place(uuid), private.admit_emergency(uuid), private.leave_hospital(uuid),
    private.leave_waitlist(uuid),
    public.ask_for_place(uuid, uuid, text, text, text), public.answer_place(uuid, boolean),
    public.withdraw_place(uuid), public.admit_emergency(uuid), public.leave_hospital(uuid),
    public.leave_waitlist(uuid),
    private.transfer_patient(uuid, uuid), public.transfer_patient(uuid, uuid),
    private.nearest_hospitals(numeric, numeric, text, integer),
    public.nearest_hospitals(numeric, numeric, text, integer),
    public.calculate_distance(numeric, numeric, numeric, numeric)
to authenticated;

-- Functions that policies call. They return data about the caller only.
grant execute on function
    private.represented_hospital_ids(), private.administered_hospital_ids(), private.physician_hospital_ids(),
    private.employing_hospital_ids(), private.admitted_patient_ids()
to authenticated;
-- The hours that a doctor publishes at a hospital are public only while the doctor works there.
grant execute on function private.works_at(uuid, uuid) to anon, authenticated;
