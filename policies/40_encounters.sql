-- The clinical record: readers of the patient's record read it, doctors who care for the patient write it. Doctors read
-- what they wrote without opening the record; otherwise insert().select() would fail.

alter table public.consultations enable row level security;
alter table public.case_history enable row level security;
alter table public.prescriptions enable row level security;
alter table public.prescription_medications enable row level security;

grant select on public.consultations to authenticated, service_role;
grant insert (
    patient_id, doctor_id, appointment_id, scheduled_at, type, consultation_type, procedure, symptoms, diagnosis,
    notes, duration_minutes
) on public.consultations to authenticated;
grant update (
    scheduled_at, type, consultation_type, procedure, symptoms, diagnosis, notes, duration_minutes
) on public.consultations to authenticated;

create policy "Readers of the record and the doctor see an encounter"
on public.consultations for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or (
        doctor_id = (select private.doctor_me())
        and (
            patient_id = any (array(select private.treated_patient_ids()))
            or patient_id = any (array(select private.booked_patient_ids()))
        )
    )
);
create policy "Doctors open encounters with linked or booked patients"
on public.consultations for insert to authenticated
with check (
    doctor_id = (select private.doctor_me())
    and (
        patient_id = any (array(select private.linked_patient_ids()))
        -- a trigger sets it; without a booking, the doctor alone would decide when an encounter opens the record
        or (appointment_id is not null and patient_id = any (array(select private.booked_patient_ids())))
    )
);
create policy "Doctors write in their own encounters"
on public.consultations for update to authenticated
using (
    doctor_id = (select private.doctor_me())
    and patient_id = any (array(select private.treatable_patient_ids()))
)
with check (
    doctor_id = (select private.doctor_me())
    and patient_id = any (array(select private.treatable_patient_ids()))
);

grant select on public.case_history to authenticated, service_role;
grant insert (consultation_id, patient_id, history_type, title, description, date, metadata)
on public.case_history to authenticated;
grant update (history_type, title, description, date, metadata) on public.case_history to authenticated;

create policy "Readers of the record and the author read the case history"
on public.case_history for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or (recorded_by = (select private.doctor_me()) and patient_id = any (array(select private.treated_patient_ids())))
);
create policy "Doctors add to the case history of those in their care"
on public.case_history for insert to authenticated
with check (
    patient_id = any (array(select private.cared_for_patient_ids())) and recorded_by = (select private.me())
);
create policy "Doctors correct what they added to a case history"
on public.case_history for update to authenticated
using (
    patient_id = any (array(select private.cared_for_patient_ids())) and recorded_by = (select private.me())
)
with check (
    patient_id = any (array(select private.cared_for_patient_ids())) and recorded_by = (select private.me())
);

-- issue_prescription writes prescriptions, header and drugs together. They never change afterwards.
grant select on public.prescriptions, public.prescription_medications, public.prescription_summaries
to authenticated, service_role;

create policy "Readers of the record and the doctor read its prescriptions"
on public.prescriptions for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or (doctor_id = (select private.doctor_me()) and patient_id = any (array(select private.treated_patient_ids())))
);
create policy "Readers of the record and the doctor read the drugs prescribed"
on public.prescription_medications for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or (doctor_id = (select private.doctor_me()) and patient_id = any (array(select private.treated_patient_ids())))
);

grant execute on function
    private.set_disputed(text, uuid, boolean), public.dispute_entry(text, uuid), public.withdraw_dispute(text, uuid)
to authenticated;

-- Health records and laboratory reports.

alter table public.health_records enable row level security;
alter table public.lab_reports enable row level security;

grant select on public.health_records to authenticated, service_role;
grant insert (
    patient_id, record_type, title, description, recorded_date, record_data, document_path, document_url, is_sensitive
) on public.health_records to authenticated;
grant update (
    record_type, title, description, recorded_date, record_data, document_path, document_url, is_sensitive
) on public.health_records to authenticated;

create policy "Readers of the record read its entries, authors their own"
on public.health_records for select to authenticated
using (
    deleted_at is null
    and (
        patient_id = any (array(select private.readable_patient_ids()))
        and (
            not is_sensitive
            or patient_id = any (array(select private.own_patient_ids()))
            or recorded_by = (select private.me())
        )
        or recorded_by = (select private.doctor_me())
        and patient_id = any (array(select private.treated_patient_ids()))
    )
);
create policy "Patients, managers and doctors in care add records"
on public.health_records for insert to authenticated
with check (
    recorded_by = (select private.me())
    and (
        patient_id = any (array(select private.managed_patient_ids()))
        or patient_id = any (array(select private.cared_for_patient_ids()))
    )
);
create policy "Authors correct the records they added"
on public.health_records for update to authenticated
using (
    deleted_at is null and recorded_by = (select private.me())
    and (
        patient_id = any (array(select private.managed_patient_ids()))
        or patient_id = any (array(select private.cared_for_patient_ids()))
    )
)
with check (
    recorded_by = (select private.me())
    and (
        patient_id = any (array(select private.managed_patient_ids()))
        or patient_id = any (array(select private.cared_for_patient_ids()))
    )
);

grant select on public.lab_reports to authenticated, service_role;
grant insert (patient_id, consultation_id, ordered_by, test_name, unit, reference_range, notes)
on public.lab_reports to authenticated;
grant update (test_name, results, unit, reference_range, notes, object_path) on public.lab_reports to authenticated;

create policy "Readers of the record and who ordered read laboratory reports"
on public.lab_reports for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or (ordered_by = (select private.doctor_me()) and patient_id = any (array(select private.treated_patient_ids())))
);
create policy "Doctors order tests for those in their care"
on public.lab_reports for insert to authenticated
with check (
    ordered_by = (select private.doctor_me())
    and patient_id = any (array(select private.cared_for_patient_ids()))
);
create policy "Doctors of the patient write results"
on public.lab_reports for update to authenticated
using (patient_id = any (array(select private.cared_for_patient_ids())))
with check (patient_id = any (array(select private.cared_for_patient_ids())));

-- RPCs for phones, with the functions they call.
grant execute on function
    private.move_consultation(uuid, text), public.move_consultation(uuid, text),
    private.describe_symptoms(uuid, text), public.describe_symptoms(uuid, text),
    private.move_lab_report(uuid, text), public.move_lab_report(uuid, text),
    private.issue_prescription(uuid, jsonb, uuid, text, date),
    public.issue_prescription(uuid, jsonb, uuid, text, date), private.end_prescription(uuid, text),
    public.end_prescription(uuid, text), private.read_health_record(uuid), public.read_health_record(uuid),
    private.remove_health_record(uuid), public.remove_health_record(uuid)
to authenticated;

-- A job.
grant execute on function workflows.archive_encounters(integer) to workflow_jobs;
