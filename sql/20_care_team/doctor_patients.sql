-- private.doctor_patients is derived from links, encounters and closed records, whoever changes them.

create function private.encounters_until(p_doctor uuid, p_patient uuid)
returns timestamptz
language sql stable set search_path = '' as $$
    select max(least(c.ended_at, c.started_at + private.setting('longest_encounter')))
        + private.setting('care_after_encounter')
    from public.consultations as c
    where c.patient_id = p_patient and c.doctor_id = p_doctor and c.status in ('in_progress', 'completed')
        and c.disputed_at is null;
$$;
comment on function private.encounters_until(uuid, uuid) is
'Until when the encounters of a pair give the doctor access: 90 days after the end of the latest one. One that nobody
ends counts as over after a day. One that has not begun gives none: the doctor alone confirms it, long before a time to
which the patient agreed. Null without an encounter.';

create function private.care_until(p_doctor uuid, p_patient uuid)
returns timestamptz
language sql stable set search_path = '' as $$
    select case
        when l.status = 'active' then 'infinity'
        when l.status is null or l.status = 'requested' and l.parted_at is null
            then private.encounters_until(p_doctor, p_patient)
    end
    from public.patients as p
    left join public.patient_doctor_links as l on l.patient_id = p.id and l.doctor_id = p_doctor
    where p.id = p_patient and p.deleted_at is null;
$$;
comment on function private.care_until(uuid, uuid) is
'Until when a doctor cares for a patient: without end while the link is active, or else as long as encounters allow.
Null if the two have parted, if the record is closed, and without any relation.';

create function private.refresh_care(p_doctor uuid, p_patient uuid)
returns void
language plpgsql security definer set search_path = '' as $$
declare
    v_until timestamptz;
begin
    -- A transaction that closes or reopens the record does not see an uncommitted link, so one of the two waits for
    -- the other.
    perform from public.patients as p where p.id = p_patient for share;
    -- If two transactions change one pair at once, the second waits here and then reads the committed rows.
    perform pg_advisory_xact_lock(hashtextextended('care:' || p_doctor || ':' || p_patient, 0));
    v_until := private.care_until(p_doctor, p_patient);
    if v_until is null then
        delete from private.doctor_patients as c where c.doctor_id = p_doctor and c.patient_id = p_patient;
    else
        insert into private.doctor_patients as c (doctor_id, patient_id, valid_until)
        values (p_doctor, p_patient, v_until)
        on conflict (doctor_id, patient_id) do update set valid_until = excluded.valid_until
        where c.valid_until <> excluded.valid_until;
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

create function private.follow_setting()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.refresh_care(c.doctor_id, c.patient_id)
    from private.doctor_patients as c where c.valid_until < 'infinity';
    return null;
end;
$$;
comment on function private.follow_setting() is
'Trigger: a changed period also applies to the encounters that there are. It updates every pair without an active link,
so change it in a quiet hour.';

create trigger settings_care after update of value on private.settings
for each row when (
    old.value <> new.value and new.name in ('care_after_encounter', 'longest_encounter')
) execute function private.follow_setting();
create trigger patient_doctor_links_care after insert or update of status, parted_at, doctor_id, patient_id or delete
on public.patient_doctor_links
for each row execute function private.follow_link();
create trigger consultations_care after insert or delete or update of
status, doctor_id, patient_id, started_at, ended_at, disputed_at on public.consultations
for each row execute function private.follow_link();
create trigger patients_care after update of deleted_at on public.patients
for each row when (old.deleted_at is distinct from new.deleted_at) execute function private.follow_record();
