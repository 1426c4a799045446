-- RPCs for phones: creating, closing and reopening a record for a person without an account.

create function private.dependant_id(p_client_id uuid)
returns uuid
language sql stable set search_path = '' as $$
    select md5('dependant:' || private.me() || ':' || p_client_id)::uuid;
$$;
comment on function private.dependant_id(uuid) is
'The id of a dependant''s record. It is derived from the caller and the phone''s own request id, so that a double tap
finds the first row.';

create function private.require_few_dependants()
returns void
language plpgsql set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('dependants:' || private.me(), 0));
    if (
        select count(*) >= 50 from public.patients as p
        where p.created_by = private.me() and p.profile_id is null
    ) then
        perform private.raise_problem(409, 'too_many_dependants');
    end if;
end;
$$;
comment on function private.require_few_dependants() is
'Raises if the caller has created fifty records, including closed ones: enough for any family, too few to flood the
table.';

create function private.insert_dependant(p_id uuid, p_name text, p_date_of_birth date, p_gender text)
returns public.patients
language plpgsql set search_path = '' as $$
declare
    v_patient public.patients;
begin
    perform private.require_few_dependants();
    insert into public.patients (id, name, date_of_birth, gender, created_by)
    values (p_id, btrim(p_name), p_date_of_birth, p_gender, private.me())
    returning * into v_patient;
    insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
    values (v_patient.id, private.me(), 'primary', now());
    return v_patient;
exception when check_violation or not_null_violation then
    -- This runs with its owner's rights, so the error of Postgres would contain the whole row.
    perform private.raise_problem(422, 'dependant_invalid');
end;
$$;
comment on function private.insert_dependant(uuid, text, date, text) is
'Inserts the record, and the caller as its first primary caregiver.';

create function private.create_dependant(p_name text, p_date_of_birth date, p_gender text, p_client_id uuid)
returns public.patients
language plpgsql security definer set search_path = '' as $$
declare
    v_id uuid := gen_random_uuid();
    v_patient public.patients;
begin
    perform private.require_me();
    if p_client_id is not null then
        v_id := private.dependant_id(p_client_id);
        perform pg_advisory_xact_lock(hashtextextended(v_id::text, 0));
        select p.* into v_patient from public.patients as p where p.id = v_id;
        if found and v_id = any (array(select private.managed_patient_ids())) then
            return v_patient;
        elsif found then
            perform private.raise_problem(409, 'dependant_not_open');
        end if;
    end if;
    return private.insert_dependant(v_id, p_name, p_date_of_birth, p_gender);
end;
$$;
comment on function private.create_dependant(text, date, text, uuid) is
'It runs with its owner''s rights, because callers may not insert patients.';

create function private.close_dependant(p_patient_id uuid)
returns public.patients
language plpgsql security definer set search_path = '' as $$
declare
    v_patient public.patients := private.lock_managed(p_patient_id);
begin
    if v_patient.profile_id is not null then
        perform private.raise_problem(409, 'record_has_account');
    end if;
    perform private.notify_patient(
        p_patient_id, 'dependant.closed', 'A record was closed', 'A record you look after was closed.', '{}',
        private.me()
    );
    update public.caregiver_invitations as i set status = 'revoked'
    where i.patient_id = p_patient_id and i.status = 'open';
    update public.patients as p set deleted_at = now(), closed_by = private.me() where p.id = p_patient_id
    returning p.* into v_patient;
    perform private.end_calls(p_patient_id);
    return v_patient;
end;
$$;
comment on function private.close_dependant(uuid) is
'It runs with its owner''s rights, because under row-level security an update that hides its own row fails.';

create function private.reopen_dependant(p_patient_id uuid)
returns public.patients
language plpgsql security definer set search_path = '' as $$
declare
    v_patient public.patients;
begin
    perform private.require_me();
    select p.* into v_patient from public.patients as p
    where p.id = p_patient_id and p.profile_id is null and private.manages(private.me(), p.id)
    for no key update;
    -- checked again after the wait; a record that operators closed cannot be reopened here
    if not found or not private.manages(private.me(), p_patient_id)
        or v_patient.deleted_at is not null and v_patient.closed_by is null then
        perform private.raise_problem(404, 'patient_not_found');
    end if;
    update public.patients as p set deleted_at = null, closed_by = null
    where p.id = p_patient_id and p.deleted_at is not null;
    select p.* into v_patient from public.patients as p where p.id = p_patient_id;
    return v_patient;
end;
$$;
comment on function private.reopen_dependant(uuid) is
'It runs with its owner''s rights, because caregivers can no longer see a closed record.';

create function public.create_dependant(
    name text, date_of_birth date default null, gender text default null, client_id uuid default null
)
returns public.patients
language sql set search_path = '' as $$
    select private.create_dependant(name, date_of_birth, gender, client_id);
$$;
comment on function public.create_dependant(text, date, text, uuid) is
'Creates a record for a person without an account. The caller becomes its primary caregiver. A call with the same
client_id returns the record that the first call created. 403 profile_inactive; 409 too_many_dependants,
dependant_not_open (the record was closed or handed over); 422 dependant_invalid, date_of_birth_in_future.';

create function public.close_dependant(patient_id uuid)
returns public.patients
language sql set search_path = '' as $$
    select private.close_dependant(patient_id);
$$;
comment on function public.close_dependant(uuid) is
'A primary caregiver closes a dependant''s record. After that nobody but operators can see it. Nothing is deleted, calls
end, and open invitations are revoked. 403 profile_inactive, role_not_allowed; 404 patient_not_found; 409
record_has_account.';

create function public.reopen_dependant(patient_id uuid)
returns public.patients
language sql set search_path = '' as $$
    select private.reopen_dependant(patient_id);
$$;
comment on function public.reopen_dependant(uuid) is
'A primary caregiver reopens a record that a primary caregiver closed. If the record is open, nothing changes. 403
profile_inactive; 404 patient_not_found.';
