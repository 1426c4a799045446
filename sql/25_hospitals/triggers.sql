-- Effects of changes of hospitals, stays, waiting lists and books. Checks of rows that the caller cannot see run after
-- the row passed its policy, so that they tell other people nothing.

create function private.open_hospital_settings()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    insert into public.hospital_settings (id) values (new.id);
    return null;
end;
$$;
comment on function private.open_hospital_settings() is 'Trigger: adds the settings row of a new hospital.';

create function private.require_doctor(p_profile uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    if not exists (select from public.doctors as d where d.id = p_profile and d.is_verified) then
        perform private.raise_problem(422, 'staff_not_a_doctor');
    end if;
end;
$$;
comment on function private.require_doctor(uuid) is 'Raises unless this person is a verified doctor.';

create function private.check_physician()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.require_doctor(new.profile_id);
    return new;
end;
$$;
comment on function private.check_physician() is 'Trigger: only a verified doctor can be employed as a physician.';

create function private.require_physician(p_hospital uuid, p_doctor uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    if not private.works_at(p_doctor, p_hospital) then
        perform private.raise_problem(422, 'physician_not_of_hospital');
    end if;
end;
$$;
comment on function private.require_physician(uuid, uuid) is
'Raises unless this doctor works at this hospital as a physician now.';

create function private.check_assigned_physician()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if auth.uid() is null or new.hospital_id = any (array(select private.administered_hospital_ids())) then
        perform private.require_physician(new.hospital_id, new.assigned_physician_id);
    end if;
    return new;
end;
$$;
comment on function private.check_assigned_physician() is
'Trigger of tables with hospital_id and assigned_physician_id: a hospital can assign only its own physicians. It checks
when check_physician does, and for the same reason.';

create function private.check_open_record()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if exists (select from public.patients as p where p.id = new.patient_id and p.deleted_at is not null) then
        perform private.raise_problem(409, 'patient_record_closed');
    end if;
    return null;
end;
$$;
comment on function private.check_open_record() is 'Trigger: a patient whose record is closed cannot be admitted.';

create function private.notify_patient_of_stay()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.notify_patient(
        new.patient_id, 'admission.' || new.status, 'Your hospital stay',
        case new.status
            when 'active' then 'A hospital has admitted you and sees your name and allergies.'
            else 'A hospital stay of yours has ended.'
        end,
        jsonb_build_object('admission_id', new.id)
    );
    return null;
end;
$$;
comment on function private.notify_patient_of_stay() is
'Trigger: notifies the people who speak for the patient, because an admission shows a hospital who the patient is.';

create function private.notify_patient_of_waitlist()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.notify_patient(
        new.patient_id, 'waitlist.waiting', 'You are on a waiting list',
        'A hospital has put you on its waiting list and sees your name and allergies.',
        jsonb_build_object('waitlist_id', new.id)
    );
    return null;
end;
$$;
comment on function private.notify_patient_of_waitlist() is
'Trigger: notifies the people who speak for the patient, because a waiting list shows a hospital who the patient is. So
nobody can look up a patient through it unnoticed.';

create function private.stamp_discharge()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.discharge_date := now();
    return new;
end;
$$;
comment on function private.stamp_discharge() is 'Trigger: sets when a stay ended.';

create function private.stamp_waitlist()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.called_at := case when new.status = 'called' then now() else old.called_at end;
    new.completed_at := case when new.status = 'completed' then now() end;
    return new;
end;
$$;
comment on function private.stamp_waitlist() is 'Trigger: sets when a patient was called, and when they were served.';

create function private.set_fiscal_month()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_month text;
begin
    select to_char(new.transaction_date at time zone h.time_zone, 'YYYY-MM') into v_month
    from public.hospitals as h
    where h.id = new.hospital_id;
    if new.fiscal_month is null or tg_op = 'UPDATE' and new.fiscal_month = old.fiscal_month then
        new.fiscal_month := v_month;
    elsif new.fiscal_month <> v_month then
        perform private.raise_problem(422, 'fiscal_month_mismatch');
    end if;
    return new;
end;
$$;
comment on function private.set_fiscal_month() is
'Trigger: sets the month of the transaction in the hospital''s time zone, and refuses a different month.';

create trigger hospitals_open_settings after insert on public.hospitals
for each row execute function private.open_hospital_settings();
create trigger hospital_staff_check_physician before insert or update of profile_id, position on public.hospital_staff
for each row when (new.position = 'physician') execute function private.check_physician();
create trigger hospital_patients_check_physician
before insert or update of hospital_id, assigned_physician_id on public.hospital_patients
for each row when (new.assigned_physician_id is not null) execute function private.check_assigned_physician();
create trigger hospital_patients_check_record after insert on public.hospital_patients
for each row execute function private.check_open_record();
create trigger patient_waitlist_check_record after insert on public.patient_waitlist
for each row execute function private.check_open_record();
create trigger hospital_patients_check_move before update of status on public.hospital_patients
for each row when (old.status <> new.status) execute function private.check_move(
    'admission_transition_not_allowed',
    'active -> discharged, transferred'
);
create trigger place_requests_check_move before update of status on public.place_requests
for each row when (old.status <> new.status) execute function private.check_move(
    'place_request_ended',
    'open -> accepted, declined, withdrawn, expired'
);
create trigger place_requests_stamp_move before update of status on public.place_requests
for each row when (old.status <> new.status) execute function private.stamp_end(
    'accepted', 'declined', 'withdrawn', 'expired'
);
create trigger hospital_patients_stamp_move before update of status on public.hospital_patients
for each row when (old.status <> new.status) execute function private.stamp_discharge();
create trigger hospital_patients_tell after insert on public.hospital_patients
for each row when (new.status = 'active') execute function private.notify_patient_of_stay();
create trigger hospital_patients_tell_end after update of status on public.hospital_patients
for each row when (old.status <> new.status) execute function private.notify_patient_of_stay();
create trigger patient_waitlist_tell after insert on public.patient_waitlist
for each row when (new.status in ('waiting', 'called')) execute function private.notify_patient_of_waitlist();
create trigger patient_waitlist_check_move before update of status on public.patient_waitlist
for each row when (old.status <> new.status) execute function private.check_move(
    'waitlist_transition_not_allowed',
    'waiting -> called, canceled',
    'called -> completed, canceled'
);
create trigger patient_waitlist_stamp_move before update of status on public.patient_waitlist
for each row when (old.status <> new.status) execute function private.stamp_waitlist();
create trigger hospital_financial_data_month
before insert or update of hospital_id, transaction_date, fiscal_month on public.hospital_financial_data
for each row execute function private.set_fiscal_month();
