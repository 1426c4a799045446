-- Triggers of every table in this domain: the number for sync_changes, the fixed patient, and times in the past.

create function private.stamp_change()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.change_seq := pg_current_xact_id()::text::bigint;
    return new;
end;
$$;
comment on function private.stamp_change() is
'Trigger: stores the number of the transaction that writes the row, and ignores what the caller sent. sync_changes reads
below the oldest running transaction, so that it does not skip one that commits late.';

create function private.check_measured_at()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if not new.measured_at between timestamptz '1900-01-01 00:00:00+00' and now() + interval '10 minutes' then
        perform private.raise_problem(422, 'measured_at_out_of_range');
    end if;
    return new;
end;
$$;
comment on function private.check_measured_at() is
'Trigger: refuses a time in the future. Ten minutes are allowed for a phone whose clock is fast. 422
measured_at_out_of_range.';

create function private.check_log_date()
returns trigger
language plpgsql set search_path = '' as $$
begin
    -- the earliest time zone is 14 hours ahead of UTC
    if not new.log_date between date '1900-01-01' and (now() at time zone 'Etc/GMT-14')::date then
        perform private.raise_problem(422, 'log_date_out_of_range');
    end if;
    return new;
end;
$$;
comment on function private.check_log_date() is
'Trigger: refuses a date that has not begun anywhere on earth. 422 log_date_out_of_range.';

create function private.dose_use(p_dose public.doses)
returns numeric
language sql immutable set search_path = '' as $$
    select case when p_dose.status = 'taken' and p_dose.deleted_at is null then p_dose.amount else 0 end;
$$;
comment on function private.dose_use(public.doses) is 'The amount that a dose took from the stock.';

create function private.count_stock()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_used numeric := private.dose_use(new) - case when tg_op = 'UPDATE' then private.dose_use(old) else 0 end;
begin
    if v_used <> 0 then
        update public.medications as m
        set stock_count = least(greatest(m.stock_count - v_used, 0), 999999)
        where m.id = new.medication_id and m.stock_count is not null;
    end if;
    return null;
end;
$$;
comment on function private.count_stock() is
'Trigger: a taken dose reduces the stock, and undoing it adds the amount again. The stock never goes below zero: if it
would, the count was wrong, and the dose is still logged.';

create function private.require_few_schedules()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if private.actor_id() is not null and (
        select count(*) > 100 from public.medication_schedules as s
        where s.patient_id = new.patient_id and s.is_active and s.deleted_at is null
    ) then
        perform private.raise_problem(409, 'too_many_schedules');
    end if;
    return null;
end;
$$;
comment on function private.require_few_schedules() is
'Trigger, for phones: a patient has at most a hundred live schedules. Each creates up to 336 doses in two weeks, and the
job continues all of them every day.';

create trigger medications_keep before update on public.medications
for each row execute function private.refuse_change('patient_id');
create trigger medications_stamp_change before insert or update on public.medications
for each row execute function private.stamp_change();
create trigger medication_schedules_keep before update on public.medication_schedules
for each row execute function private.refuse_change('patient_id', 'medication_id');
create trigger medication_schedules_stamp_change before insert or update on public.medication_schedules
for each row execute function private.stamp_change();
create trigger medication_schedules_few after insert or update of is_active on public.medication_schedules
for each row when (new.is_active and new.deleted_at is null) execute function private.require_few_schedules();
create trigger doses_check_move before update of status on public.doses
for each row when (old.status <> new.status) execute function private.check_move(
    'dose_transition_not_allowed',
    'pending -> taken, skipped, missed',
    'missed -> taken, skipped',
    'taken -> skipped, pending',
    'skipped -> taken, pending'
);
comment on trigger doses_check_move on public.doses is
'To pending: the entry is undone. Between taken and skipped: it is corrected. From missed: it is logged late.';
create trigger doses_stamp_change before insert or update on public.doses
for each row execute function private.stamp_change();
create trigger doses_count_stock after insert or update on public.doses
for each row execute function private.count_stock();
create trigger measurements_check_time before insert or update of measured_at on public.measurements
for each row execute function private.check_measured_at();
create trigger measurements_keep before update on public.measurements
for each row execute function private.refuse_change('patient_id');
create trigger measurements_stamp_change before insert or update on public.measurements
for each row execute function private.stamp_change();
create trigger daily_logs_check_date before insert or update of log_date on public.daily_logs
for each row execute function private.check_log_date();
create trigger daily_logs_keep before update on public.daily_logs
for each row execute function private.refuse_change('patient_id');
create trigger daily_logs_stamp_change before insert or update on public.daily_logs
for each row execute function private.stamp_change();

-- Files and their shares.

create function private.stamp_file()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_measured jsonb;
begin
    select o.metadata into v_measured
    from storage.objects as o where o.bucket_id = new.bucket and o.name = new.storage_path;
    new.mime_type := v_measured ->> 'mimetype';
    new.size := (v_measured ->> 'size')::bigint;
    return new;
end;
$$;
comment on function private.stamp_file() is 'Trigger: takes type and size from Storage, not from the sender.';

create function private.stamp_file_share()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    new.patient_id := (select f.patient_id from public.files as f where f.id = new.file_id and f.deleted_at is null);
    return new;
end;
$$;
comment on function private.stamp_file_share() is
'Trigger: sets the file''s patient. For an unknown file it sets null, which row-level security refuses in the same way
as another patient''s file.';

create function private.announce_share()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.notify_patient(
        new.patient_id, 'file.shared', 'A file was shared', 'Open the app to see with whom.',
        jsonb_build_object('file_id', new.file_id, 'share_id', new.id), private.actor_id()
    );
    return null;
end;
$$;
comment on function private.announce_share() is
'Trigger: tells the people of the record that somebody else shared a file of it, or changed how long a share lasts.';

create trigger files_keep before update on public.files
for each row execute function private.refuse_change('patient_id', 'bucket', 'storage_path', 'uploaded_by');
create trigger files_stamp before insert on public.files
for each row execute function private.stamp_file();
create trigger files_stamp_change before insert or update on public.files
for each row execute function private.stamp_change();
create trigger file_shares_keep before update on public.file_shares
for each row execute function private.refuse_change('file_id', 'patient_id', 'shared_with', 'shared_by');
create trigger file_shares_stamp before insert on public.file_shares
for each row execute function private.stamp_file_share();
create trigger file_shares_announce after insert or update of expires_at on public.file_shares
for each row execute function private.announce_share();
