-- Calls for help: patients insert them directly, because an emergency call must work from a phone alone.

alter table public.emergency_requests enable row level security;
alter table public.ambulances enable row level security;
alter table public.ambulance_requests enable row level security;
alter table public.dispatch_offers enable row level security;

grant select on
    public.emergency_requests, public.ambulances, public.ambulance_requests, public.dispatch_offers
to authenticated, service_role;

-- Only the dispatch writes status, hospital and physician.
grant insert (patient_id, emergency_type, description, severity, location_latitude, location_longitude)
on public.emergency_requests to authenticated;

create policy "Readers of a record, hospital asked and doctor see emergencies"
on public.emergency_requests for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or hospital_id = any (array(select private.administered_hospital_ids()))
    or id = any (array(select private.offered_emergency_ids()))
    or (
        assigned_physician_id = (select private.doctor_me())
        and hospital_id = any (array(select private.physician_hospital_ids()))
    )
);
create policy "Patients and managers of their record call for help"
on public.emergency_requests for insert to authenticated
with check (patient_id = any (array(select private.managed_patient_ids())));

grant insert (
    patient_id, emergency_request_id, emergency_type, description, pickup_address, pickup_latitude, pickup_longitude,
    destination_address, destination_latitude, destination_longitude, contact_phone
) on public.ambulance_requests to authenticated;

create policy "Readers of the record and the hospital see ambulance requests"
on public.ambulance_requests for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or assigned_hospital_id = any (array(select private.administered_hospital_ids()))
    or id = any (array(select private.offered_ambulance_request_ids()))
);
create policy "Patients and managers of their record call an ambulance"
on public.ambulance_requests for insert to authenticated
with check (patient_id = any (array(select private.managed_patient_ids())));

grant insert (hospital_id, registration, current_latitude, current_longitude),
update (registration, status, current_latitude, current_longitude)
on public.ambulances to authenticated;

create policy "Administrators see their hospital's ambulances, admins all"
on public.ambulances for select to authenticated
using (
    hospital_id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Administrators enter their hospital's ambulances"
on public.ambulances for insert to authenticated
with check (hospital_id = any (array(select private.administered_hospital_ids())));
create policy "Administrators change their hospital's ambulances"
on public.ambulances for update to authenticated
using (hospital_id = any (array(select private.administered_hospital_ids())))
with check (hospital_id = any (array(select private.administered_hospital_ids())));

create policy "Administrators see the offers to their hospital"
on public.dispatch_offers for select to authenticated
using (hospital_id = any (array(select private.administered_hospital_ids())));

-- Functions that policies call. They return data about the caller only.
grant execute on function private.offered_emergency_ids(), private.offered_ambulance_request_ids() to authenticated;

-- RPCs for phones.
grant execute on function
    private.cancel_emergency(uuid), private.cancel_ambulance_request(uuid), public.cancel_emergency(uuid),
    public.cancel_ambulance_request(uuid)
to authenticated;
