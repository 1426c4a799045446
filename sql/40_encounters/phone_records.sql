-- RPCs for phones: prescriptions, audited reads and removal of health records, laboratory reports.

create function private.require_prescriber(p_patient uuid, p_consultation uuid)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if not coalesce(p_patient = any (array(select private.cared_for_patient_ids())), false) then
        perform private.raise_problem(404, 'patient_not_found');
    end if;
    perform private.require_reader(p_patient, 'patient_not_found');
    if p_consultation is not null and not exists (
        select from public.consultations as c
        where c.id = p_consultation and c.patient_id = p_patient and c.doctor_id = private.doctor_me()
            and c.status in ('confirmed', 'in_progress', 'completed')
    ) then
        perform private.raise_problem(404, 'consultation_not_found');
    end if;
end;
$$;
comment on function private.require_prescriber(uuid, uuid) is
'Raises unless the caller is a verified doctor who cares for the patient and has opened the record, and the encounter is
theirs.';

create function private.issue_prescription(
    p_patient uuid, p_medications jsonb, p_consultation uuid, p_instructions text, p_follow_up_date date
)
returns public.prescriptions
language plpgsql security definer set search_path = '' as $$
declare
    v_header public.prescriptions;
begin
    perform private.require_prescriber(p_patient, p_consultation);
    if jsonb_typeof(p_medications) is distinct from 'array' or jsonb_array_length(p_medications) not between 1 and 50
        or pg_column_size(p_medications) > 262144 then
        perform private.raise_problem(422, 'prescription_invalid');
    end if;
    insert into public.prescriptions (consultation_id, patient_id, doctor_id, instructions, follow_up_date)
    values (p_consultation, p_patient, private.doctor_me(), p_instructions, p_follow_up_date)
    returning * into v_header;
    insert into public.prescription_medications
    (prescription_id, patient_id, position, name, dosage, frequency, duration, instructions)
    select
        v_header.id, p_patient, m.at, m.drug ->> 'name', m.drug ->> 'dosage', m.drug ->> 'frequency',
        m.drug ->> 'duration', m.drug ->> 'instructions'
    from jsonb_array_elements(p_medications) with ordinality as m (drug, at);
    return v_header;
exception when check_violation or not_null_violation then
    -- This runs with its owner's rights, so the error of Postgres would contain the whole row.
    perform private.raise_problem(422, 'prescription_invalid');
end;
$$;
comment on function private.issue_prescription(uuid, jsonb, uuid, text, date) is
'It runs with its owner''s rights, because callers may not insert prescriptions or drugs: both are written only here,
together.';

create function public.issue_prescription(
    patient_id uuid, medications jsonb, consultation_id uuid default null, instructions text default null,
    follow_up_date date default null
)
returns public.prescriptions
language sql set search_path = '' as $$
    select private.issue_prescription(patient_id, medications, consultation_id, instructions, follow_up_date);
$$;
comment on function public.issue_prescription(uuid, jsonb, uuid, text, date) is
'A doctor issues a prescription with 1 to 50 drugs. medications is a list of {name, dosage, frequency, duration,
instructions}. 403 record_not_open; 404 patient_not_found, consultation_not_found; 422 prescription_invalid.';

create function private.end_prescription(p_id uuid, p_status text)
returns public.prescriptions
language plpgsql security definer set search_path = '' as $$
declare
    v_header public.prescriptions;
begin
    select p.* into v_header
    from public.prescriptions as p
    where p.id = p_id and p.doctor_id = private.doctor_me()
        and p.patient_id = any (array(select private.cared_for_patient_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'prescription_not_found');
    elsif v_header.status <> 'active' or coalesce(p_status not in ('completed', 'canceled'), true) then
        perform private.raise_problem(409, 'prescription_transition_not_allowed');
    end if;
    update public.prescriptions as p set status = p_status where p.id = p_id returning p.* into v_header;
    return v_header;
end;
$$;
comment on function private.end_prescription(uuid, text) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function public.end_prescription(prescription_id uuid, status text)
returns public.prescriptions
language sql set search_path = '' as $$
    select private.end_prescription(prescription_id, status);
$$;
comment on function public.end_prescription(uuid, text) is
'The doctor who issued a prescription sets it to completed or canceled. 404 prescription_not_found; 409
prescription_transition_not_allowed.';

create function private.read_health_record(p_id uuid)
returns public.health_records
language plpgsql security definer set search_path = '' as $$
declare
    v_record public.health_records;
begin
    select r.* into v_record from public.health_records as r where r.id = p_id and r.deleted_at is null;
    if not coalesce(private.wrote(v_record.recorded_by, v_record.patient_id), false) then
        perform private.require_reader(v_record.patient_id, 'health_record_not_found');
    end if;
    perform private.write_audit(
        'health_records', 'read', 'patient_data', null,
        jsonb_build_object('id', v_record.id, 'patient_id', v_record.patient_id)
    );
    return v_record;
end;
$$;
comment on function private.read_health_record(uuid) is
'Returns the record and writes its audit row in one transaction, so that no read is without an audit row.';

create function public.read_health_record(record_id uuid)
returns public.health_records
language sql set search_path = '' as $$
    select private.read_health_record(record_id);
$$;
comment on function public.read_health_record(uuid) is
'Returns one health record, also if it is sensitive. Everyone who may read the patient''s record may call it. The access
is audited, so the patient can see who read it. 403 record_not_open; 404 health_record_not_found.';

create function private.remove_health_record(p_id uuid)
returns void
language plpgsql security definer set search_path = '' as $$
begin
    update public.health_records as r
    set deleted_at = now()
    where r.id = p_id and r.deleted_at is null and r.recorded_by = private.me()
        and r.patient_id = any (array(select private.managed_patient_ids()));
    if not found then
        perform private.raise_problem(404, 'health_record_not_found');
    end if;
end;
$$;
comment on function private.remove_health_record(uuid) is
'It runs with its owner''s rights, because under row-level security an update that hides its own row fails.';

create function public.remove_health_record(record_id uuid)
returns void
language sql set search_path = '' as $$
    select private.remove_health_record(record_id);
$$;
comment on function public.remove_health_record(uuid) is
'Removes a health record that the caller, the patient or a primary caregiver, added. What doctors added stays. 404
health_record_not_found.';

create function private.move_lab_report(p_id uuid, p_status text)
returns public.lab_reports
language plpgsql security definer set search_path = '' as $$
declare
    v_report public.lab_reports;
begin
    select r.* into v_report
    from public.lab_reports as r
    where r.id = p_id and r.patient_id = any (array(select private.cared_for_patient_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'lab_report_not_found');
    elsif not private.wrote(v_report.ordered_by, v_report.patient_id) then
        perform private.require_reader(v_report.patient_id, 'patient_not_found');
    end if;
    if coalesce(p_status not in ('collected', 'resulted', 'reviewed', 'canceled'), true)
        or p_status = v_report.status then
        perform private.raise_problem(409, 'lab_report_transition_not_allowed');
    end if;
    update public.lab_reports as r
    set status = p_status, reviewed_by = case when p_status = 'reviewed' then private.me() end
    where r.id = p_id
    returning r.* into v_report;
    return v_report;
end;
$$;
comment on function private.move_lab_report(uuid, text) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function public.move_lab_report(report_id uuid, status text)
returns public.lab_reports
language sql set search_path = '' as $$
    select private.move_lab_report(report_id, status);
$$;
comment on function public.move_lab_report(uuid, text) is
'A doctor who cares for the patient sets the status of a laboratory report: collected, resulted, reviewed or canceled.
403 record_not_open; 404 lab_report_not_found; 409 lab_report_transition_not_allowed.';
