-- Devices send an email or a patient id; the database decides which patient was measured.

create function private.resolve_vital()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_patients uuid[];
begin
    if new.value is null or new.value = 'NaN' or abs(new.value) = 'Infinity' then
        perform private.raise_problem(422, 'vitals_value_not_finite');
    elsif abs(new.value) > 1e15 then
        perform private.raise_problem(422, 'vitals_value_out_of_range');
    elsif new.timestamp < '1900-01-01 00:00:00+00' or new.timestamp > now() + interval '10 minutes' then
        perform private.raise_problem(422, 'vitals_timestamp_out_of_range');
    end if;
    new.email := lower(btrim(coalesce(new.email, '')));
    if new.email = '' then
        select coalesce(f.email, '') into new.email
        from public.patients as p inner join public.profiles as f on f.id = p.profile_id
        where p.id = new.patient_id;
        new.email := coalesce(new.email, '');
        return new;
    end if;
    select array_agg(p.id) into v_patients
    from public.profiles as f inner join public.patients as p on p.profile_id = f.id
    where f.email = new.email and p.deleted_at is null and coalesce(p.id = new.patient_id, true);
    -- If none or more than one matches, there is no patient, and row-level security refuses the row.
    new.patient_id := case when cardinality(v_patients) = 1 then v_patients[1] end;
    return new;
end;
$$;
comment on function private.resolve_vital() is
'Trigger: finds the patient by the email. An unknown address and another patient''s address get the same refusal, so
that nobody can find out whether a person is a patient here. 422 vitals_value_not_finite, vitals_value_out_of_range,
vitals_timestamp_out_of_range.';

create function private.note_vitals()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    insert into private.vitals_dirty (patient_id, metric_name, bucket)
    select distinct a.patient_id, a.metric_name, date_trunc('hour', a.timestamp, 'UTC')
    from changed as a;
    return null;
end;
$$;
comment on function private.note_vitals() is
'Trigger, once a statement: notes for the rollup which hours to compute again.';

create trigger health_realtime_resolve before insert on public.health_realtime
for each row execute function private.resolve_vital();
create trigger health_realtime_note_insert after insert on public.health_realtime
referencing new table as changed for each statement execute function private.note_vitals();
create trigger health_realtime_note_delete after delete on public.health_realtime
referencing old table as changed for each statement execute function private.note_vitals();
