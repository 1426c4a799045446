-- RPCs for phones: logging doses. Phones may not write status, so these call functions with their owner's rights.

create function private.my_dose(p_dose_id uuid)
returns public.doses
language plpgsql set search_path = '' as $$
declare
    v_dose public.doses;
begin
    -- the medication first, because its stock changes too: every transaction locks in this order
    perform from public.medications as m
    where m.id = (select d.medication_id from public.doses as d where d.id = p_dose_id)
        and m.patient_id = any (array(select private.loggable_patient_ids()))
    for no key update;
    select d.* into v_dose
    from public.doses as d
    where d.id = p_dose_id and d.deleted_at is null
        and d.patient_id = any (array(select private.loggable_patient_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'dose_not_found');
    end if;
    return v_dose;
end;
$$;
comment on function private.my_dose(uuid) is
'A dose that the caller may log, locked. The answer does not tell unknown doses from doses of other people.';

create function private.check_taken_at(p_due_at timestamptz, p_taken_at timestamptz)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_taken_at > now() + interval '10 minutes' or p_taken_at < p_due_at - interval '1 day' then
        perform private.raise_problem(422, 'taken_at_out_of_range');
    end if;
end;
$$;
comment on function private.check_taken_at(timestamptz, timestamptz) is
'Raises unless the time is in the past (with ten minutes of tolerance), and at most a day before the dose was due.';

create function private.log_dose(p_dose_id uuid, p_status text, p_taken_at timestamptz, p_note text)
returns public.doses
language plpgsql security definer set search_path = '' as $$
declare
    v_dose public.doses := private.my_dose(p_dose_id);
    v_others constant boolean := v_dose.recorded_by is not null and v_dose.recorded_by <> private.me();
begin
    if p_status is null or p_status not in ('taken', 'skipped', 'pending') then
        perform private.raise_problem(422, 'dose_status_invalid');
    elsif v_others and (
        v_dose.status = p_status or v_dose.patient_id <> all (array(select private.managed_patient_ids()))
    ) then
        perform private.raise_problem(409, 'dose_already_logged');
    elsif char_length(p_note) > 2000 then
        perform private.raise_problem(422, 'note_too_long');
    elsif v_dose.schedule_id is null and p_status <> 'taken' then
        perform private.raise_problem(409, 'dose_transition_not_allowed');
    end if;
    perform private.check_taken_at(v_dose.due_at, case when p_status = 'taken' then coalesce(p_taken_at, now()) end);
    update public.doses as d
    set status = p_status,
        taken_at = case when p_status = 'taken' then coalesce(p_taken_at, d.taken_at, now()) end,
        recorded_by = case when p_status <> 'pending' then private.me() end,
        recorded_at = case when p_status <> 'pending' then now() end,
        note = case when p_status <> 'pending' then coalesce(p_note, d.note) end
    where d.id = p_dose_id
    returning d.* into v_dose;
    return v_dose;
end;
$$;
comment on function private.log_dose(uuid, text, timestamptz, text) is
'Only the person who logged a dose, or a person who manages the record, may change it. So two people who both gave a
dose learn of each other.';

create function private.log_dose_now(
    p_medication_id uuid, p_client_id uuid, p_amount numeric, p_taken_at timestamptz, p_note text
)
returns public.doses
language plpgsql security definer set search_path = '' as $$
declare
    v_medication public.medications;
    v_dose public.doses;
begin
    select m.* into v_medication from public.medications as m
    where m.id = p_medication_id and m.deleted_at is null
        and m.patient_id = any (array(select private.loggable_patient_ids()))
    for no key update;
    if not found then
        perform private.raise_problem(404, 'medication_not_found');
    end if;
    perform private.check_taken_at(p_taken_at, p_taken_at);
    insert into public.doses (
        patient_id, medication_id, due_at, status, taken_at, amount, note, client_id, recorded_by, recorded_at
    )
    values (
        v_medication.patient_id, p_medication_id, p_taken_at, 'taken', p_taken_at, p_amount, p_note, p_client_id,
        private.me(), now()
    )
    on conflict (patient_id, client_id) do nothing
    returning * into v_dose;
    if v_dose.id is null then
        select d.* into v_dose from public.doses as d
        where d.patient_id = v_medication.patient_id and d.client_id = p_client_id;
    end if;
    return v_dose;
exception when check_violation or not_null_violation then
    -- This runs with its owner's rights, so the error of Postgres would contain the whole row with the note.
    perform private.raise_problem(422, 'dose_invalid');
end;
$$;
comment on function private.log_dose_now(uuid, uuid, numeric, timestamptz, text) is
'It runs with its owner''s rights, because callers may not insert doses: the function sets the patient and the person
who logged it.';

create function public.log_dose(
    dose_id uuid, status text default 'taken', taken_at timestamptz default null, note text default null
)
returns public.doses
language sql set search_path = '' as $$
    select private.log_dose(log_dose.dose_id, log_dose.status, log_dose.taken_at, log_dose.note);
$$;
comment on function public.log_dose(uuid, text, timestamptz, text) is
'Logs a dose as taken or skipped. To undo a wrong entry, set pending. A phone may repeat the call: the same call by the
same person changes nothing important. 404 dose_not_found; 409 dose_already_logged (by another person),
dose_transition_not_allowed; 422 dose_status_invalid, taken_at_out_of_range, note_too_long.';

create function public.log_dose_now(
    medication_id uuid, client_id uuid, amount numeric default 1, taken_at timestamptz default now(),
    note text default null
)
returns public.doses
language sql set search_path = '' as $$
    select private.log_dose_now(
        log_dose_now.medication_id, log_dose_now.client_id, log_dose_now.amount, log_dose_now.taken_at,
        log_dose_now.note
    );
$$;
comment on function public.log_dose_now(uuid, uuid, numeric, timestamptz, text) is
'Logs a dose that was taken outside every schedule. A call with the same client_id returns the dose that the first call
logged. 404 medication_not_found; 422 dose_invalid, taken_at_out_of_range.';
