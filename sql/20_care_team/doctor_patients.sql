-- private.doctor_patients is derived from links, encounters and closed records, whoever changes them.

create function private.cares_for(p_doctor uuid, p_patient uuid)
returns boolean
language sql stable set search_path = '' as $$
    select exists (select from public.patients as p where p.id = p_patient and p.deleted_at is null)
        and coalesce(
            (
                select case when l.status in ('ended', 'blocked') then false when l.status = 'active' then true end
                from public.patient_doctor_links as l
                where l.patient_id = p_patient and l.doctor_id = p_doctor
            ),
            exists (
                select from public.consultations as c
                where c.patient_id = p_patient and c.doctor_id = p_doctor
                    and c.status in ('confirmed', 'in_progress', 'completed')
            )
        );
$$;
comment on function private.cares_for(uuid, uuid) is
'Whether a doctor cares for a patient: the record is open and the link is active. A confirmed, running or completed
encounter also counts, unless the link is ended or blocked.';

create function private.refresh_care(p_doctor uuid, p_patient uuid)
returns void
language plpgsql security definer set search_path = '' as $$
begin
    -- A transaction that closes or reopens the record does not see an uncommitted link, so one of the two waits for
    -- the other.
    perform from public.patients as p where p.id = p_patient for share;
    -- If two transactions change one pair at once, the second waits here and then reads the committed rows.
    perform pg_advisory_xact_lock(hashtextextended('care:' || p_doctor || ':' || p_patient, 0));
    if private.cares_for(p_doctor, p_patient) then
        insert into private.doctor_patients (doctor_id, patient_id) values (p_doctor, p_patient)
        on conflict (doctor_id, patient_id) do nothing;
    else
        delete from private.doctor_patients as c where c.doctor_id = p_doctor and c.patient_id = p_patient;
    end if;
end;
$$;
comment on function private.refresh_care(uuid, uuid) is 'Updates the row of one pair in private.doctor_patients.';

create function private.follow_link()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if tg_op <> 'INSERT' then
        perform private.refresh_care(old.doctor_id, old.patient_id);
    end if;
    if tg_op <> 'DELETE' then
        perform private.refresh_care(new.doctor_id, new.patient_id);
    end if;
    return null;
end;
$$;
comment on function private.follow_link() is
'Trigger of tables with doctor_id and patient_id whose rows start or end a doctor''s care.';

create function private.follow_record()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.refresh_care(d.doctor_id, new.id)
    from (
        select l.doctor_id from public.patient_doctor_links as l where l.patient_id = new.id
        union
        select c.doctor_id from public.consultations as c where c.patient_id = new.id
        order by 1
    ) as d;
    return null;
end;
$$;
comment on function private.follow_record() is
'Trigger: a closed record leaves every doctor''s list of patients, and returns when it is reopened.';

create trigger patient_doctor_links_care after insert or update of status, doctor_id, patient_id or delete
on public.patient_doctor_links
for each row execute function private.follow_link();
create trigger consultations_care after insert or update of status, doctor_id, patient_id or delete
on public.consultations
for each row execute function private.follow_link();
create trigger patients_care after update of deleted_at on public.patients
for each row when (old.deleted_at is distinct from new.deleted_at) execute function private.follow_record();
