-- The allowed status changes of encounters, prescriptions and laboratory reports.

create function private.next_booking(p_doctor uuid, p_patient uuid)
returns uuid
language sql stable set search_path = '' as $$
    select a.id from public.appointments as a
    where a.doctor_id = p_doctor and a.patient_id = p_patient and a.status = any (private.expected_statuses())
        and a.ends_at > now() - interval '7 days'
        and not exists (select from public.consultations as c where c.appointment_id = a.id)
    order by a.starts_at limit 1;
$$;
comment on function private.next_booking(uuid, uuid) is
'The booking of an encounter if a doctor without an active link names none: the patient''s next one.';

create function private.open_consultation()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    -- The policy will refuse other callers. Until then they must not learn which bookings exist.
    if new.doctor_id is distinct from private.doctor_me()
        or new.patient_id <> all (array(select private.treatable_patient_ids())) then
        return new;
    end if;
    select d.consultation_fee, d.currency into new.consultation_rate, new.currency
    from public.doctors as d where d.id = new.doctor_id;
    if new.appointment_id is null and new.patient_id <> all (array(select private.linked_patient_ids())) then
        new.appointment_id := private.next_booking(new.doctor_id, new.patient_id);
    end if;
    if new.appointment_id is not null then
        select a.slot_id, a.starts_at into new.slot_id, new.scheduled_at
        from public.appointments as a
        where a.id = new.appointment_id and a.patient_id = new.patient_id and a.doctor_id = new.doctor_id
            and a.status in ('pending', 'confirmed', 'completed');
        if not found then
            perform private.raise_problem(422, 'consultation_appointment_mismatch');
        end if;
    end if;
    return new;
end;
$$;
comment on function private.open_consultation() is
'Trigger, for phones: sets the doctor''s current fee and the time of the booking, which must be of the same doctor and
patient.';

create function private.stamp_consultation()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if new.status = 'in_progress' then
        new.started_at := coalesce(new.started_at, now());
    elsif old.status = 'in_progress' then
        new.ended_at := coalesce(new.ended_at, now());
    end if;
    return new;
end;
$$;
comment on function private.stamp_consultation() is 'Trigger: sets when an encounter began and ended.';

create function private.follow_completion()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    update public.appointments as a set status = 'completed'
    where a.id = new.appointment_id and a.status = 'confirmed';
    update public.doctors as d set total_consultations = d.total_consultations + 1
    where d.id = new.doctor_id and new.disputed_at is null;
    return null;
end;
$$;
comment on function private.follow_completion() is
'Trigger: a completed encounter completes its booking and counts in the directory. The doctor''s row is locked last,
because every transaction that locks it does nothing afterwards.';

create function private.check_prescription_change()
returns trigger
language plpgsql set search_path = '' as $$
declare
    v_free text[] := array['status', 'is_active', 'archived_at', 'disputed_at', 'disputed_by', 'updated_at'];
begin
    if to_jsonb(old) - v_free <> to_jsonb(new) - v_free then
        perform private.raise_problem(409, 'prescription_is_issued');
    end if;
    return new;
end;
$$;
comment on function private.check_prescription_change() is
'Trigger: an issued prescription can only end. To correct one, cancel it and issue another.';

create function private.place_drug()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    select p.doctor_id into new.doctor_id from public.prescriptions as p where p.id = new.prescription_id;
    return new;
end;
$$;
comment on function private.place_drug() is 'Trigger: sets the doctor of a drug from its prescription.';

create function private.refuse_drug_change()
returns trigger
language plpgsql set search_path = '' as $$
begin
    perform private.raise_problem(409, 'prescription_is_issued');
    return null;
end;
$$;
comment on function private.refuse_drug_change() is 'Trigger: the drugs of an issued prescription never change.';

create function private.stamp_lab_report()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if new.status = 'collected' then
        new.collected_at := coalesce(new.collected_at, now());
    elsif new.status = 'resulted' then
        new.reported_at := coalesce(new.reported_at, now());
    elsif new.status = 'reviewed' then
        new.reviewed_at := coalesce(new.reviewed_at, now());
    end if;
    return new;
end;
$$;
comment on function private.stamp_lab_report() is
'Trigger: sets when a sample was collected, and when the result was reported and reviewed.';

create function private.check_lab_report_change()
returns trigger
language plpgsql set search_path = '' as $$
begin
    perform private.raise_problem(409, 'lab_report_is_final');
    return null;
end;
$$;
comment on function private.check_lab_report_change() is
'Trigger: a reviewed report and a canceled order cannot be changed.';

create function private.keep_report_file()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if auth.uid()::text <> any (array[split_part(old.object_path, '/', 2), split_part(new.object_path, '/', 2)]) then
        perform private.raise_problem(403, 'lab_report_file_not_yours');
    end if;
    -- for another patient's folder, the constraint refuses the row and this does not read what the folder contains
    if split_part(new.object_path, '/', 1) = new.patient_id::text
        and not private.is_stored('lab-reports', new.object_path) then
        perform private.raise_problem(422, 'lab_report_file_missing');
    end if;
    return new;
end;
$$;
comment on function private.keep_report_file() is
'Trigger, for phones: only the uploader of a file names it, or takes it from a report. Checks that the file exists, and
keeps it: a person who removes the upload at the same moment waits and is then refused.';

create function private.follow_sensitivity()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    update public.files as f set updated_at = now()
    where f.bucket = 'medical-documents' and f.storage_path = new.document_path;
    return null;
end;
$$;
comment on function private.follow_sensitivity() is
'Trigger: if the paper of an entry is also a file of the record, sync_changes tells phones that lose or regain it.';

create trigger consultations_open before insert on public.consultations
for each row when (auth.uid() is not null) execute function private.open_consultation();
create trigger consultations_check_move before update of status on public.consultations
for each row when (old.status <> new.status) execute function private.check_move(
    'consultation_transition_not_allowed',
    'pending -> confirmed, in_progress, canceled',
    'confirmed -> in_progress, canceled',
    'in_progress -> completed, canceled'
);
create trigger consultations_stamp_move before update of status on public.consultations
for each row when (old.status <> new.status) execute function private.stamp_consultation();
create trigger consultations_follow_completion after update of status on public.consultations
for each row when (old.status <> 'completed' and new.status = 'completed')
execute function private.follow_completion();
create trigger prescriptions_check_change before update on public.prescriptions
for each row execute function private.check_prescription_change();
create trigger prescriptions_check_move before update of status on public.prescriptions
for each row when (old.status <> new.status) execute function private.check_move(
    'prescription_transition_not_allowed',
    'active -> completed, canceled'
);
create trigger prescription_medications_place before insert on public.prescription_medications
for each row execute function private.place_drug();
create trigger prescription_medications_final before update on public.prescription_medications
for each row execute function private.refuse_drug_change();
create trigger lab_reports_check_move before update of status on public.lab_reports
for each row when (old.status <> new.status) execute function private.check_move(
    'lab_report_transition_not_allowed',
    'ordered -> collected, resulted, canceled',
    'collected -> resulted, canceled',
    'resulted -> reviewed'
);
create trigger lab_reports_stamp_move before update of status on public.lab_reports
for each row when (old.status <> new.status) execute function private.stamp_lab_report();
create trigger lab_reports_final before update on public.lab_reports
for each row when (old.status in ('reviewed', 'canceled') and old.status = new.status)
execute function private.check_lab_report_change();
create trigger lab_reports_keep_file before update of object_path on public.lab_reports
for each row when (new.object_path is distinct from old.object_path and auth.uid() is not null)
execute function private.keep_report_file();
create trigger health_records_keep_paper before update on public.health_records
for each row when (old.document_path is not null) execute function private.refuse_change('document_path');
create trigger health_records_follow_sensitivity after update of is_sensitive, deleted_at on public.health_records
for each row when (new.document_path is not null) execute function private.follow_sensitivity();
