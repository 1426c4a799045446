-- Opening a record: by hand, with an encounter, with its call.

create function private.open_for(p_doctor uuid, p_patient uuid, p_purpose text)
returns public.record_openings
language plpgsql set search_path = '' as $$
declare
    v_period constant interval := private.setting('record_opening');
    v_care timestamptz;
    v_opening public.record_openings;
begin
    -- locked, so that the two cannot part before the row below refers to it
    select c.valid_until into v_care from private.doctor_patients as c
    where c.doctor_id = p_doctor and c.patient_id = p_patient and c.valid_until > now()
    for key share;
    if not found then
        return null;
    end if;
    insert into public.record_openings as o (doctor_id, patient_id, purpose, valid_until)
    values (p_doctor, p_patient, p_purpose, least(now() + v_period, v_care))
    on conflict (doctor_id, patient_id) do update
    set purpose = excluded.purpose, opened_at = now(), valid_until = excluded.valid_until
    -- a second tap, or an encounter that starts in an open record, is not another line for the patient
    where o.purpose <> excluded.purpose or o.valid_until < now() + v_period / 2;
    select o.* into v_opening from public.record_openings as o
    where o.doctor_id = p_doctor and o.patient_id = p_patient;
    return v_opening;
end;
$$;
comment on function private.open_for(uuid, uuid, text) is
'Opens a record for a doctor who cares for the patient now, or returns null. A record that is open for the same purpose
and more than half of the period stays as it is.';

create function private.note_opening()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.write_audit(
        'record_openings', 'read', 'patient_data', null, to_jsonb(new),
        jsonb_build_object('purpose', new.purpose, 'valid_until', new.valid_until)
    );
    return null;
end;
$$;
comment on function private.note_opening() is
'Trigger: writes one line of the patient''s history for each opening: who, when, why and until when.';

create function private.shorten_opening()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    update public.record_openings as o set valid_until = new.valid_until
    where o.doctor_id = new.doctor_id and o.patient_id = new.patient_id and o.valid_until > new.valid_until;
    return null;
end;
$$;
comment on function private.shorten_opening() is 'Trigger: a record is never open longer than the doctor''s care lasts.';

create function private.require_reader(p_patient uuid, p_code text default 'patient_not_found')
returns void
language plpgsql stable set search_path = '' as $$
begin
    if coalesce(p_patient = any (array(select private.readable_patient_ids())), false) then
        return;
    elsif p_patient = any (array(select private.cared_for_patient_ids())) then
        perform private.raise_problem(403, 'record_not_open');
    end if;
    perform private.raise_problem(404, p_code);
end;
$$;
comment on function private.require_reader(uuid, text) is
'Raises unless the caller may read this record: 403 record_not_open for a doctor who may open it, or else 404 with this
code, as for a record that does not exist.';

create function private.wrote(p_author uuid, p_patient uuid)
returns boolean
language sql stable set search_path = '' as $$
    select p_author = private.doctor_me() and p_patient = any (array(select private.treated_patient_ids()));
$$;
comment on function private.wrote(uuid, uuid) is
'Whether the caller is the doctor who wrote this about a patient. Writers need not open the record to read it.';

create trigger record_openings_audit after insert or update of purpose, opened_at on public.record_openings
for each row execute function private.note_opening();
create trigger doctor_patients_openings after update of valid_until on private.doctor_patients
for each row when (new.valid_until < old.valid_until) execute function private.shorten_opening();
