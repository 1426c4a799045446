-- Doses are created from schedules: two weeks ahead when a schedule changes, and later by a job.

create function private.due_times(
    p_schedule public.medication_schedules, p_from timestamptz, p_until timestamptz
)
returns table (due_at timestamptz, due_date date, due_time time)
language sql stable set search_path = '' as $$
    -- 02:30 in the hour that daylight saving skips is due at 03:30. If another time is due then, it is one dose, not
    -- two.
    select distinct on (w.at) w.at, w.day, w.clock
    from (
        select (d.day + t.clock) at time zone p_schedule.time_zone as at, d.day, t.clock
        from (
            select p_schedule.start_date + n as day
            from generate_series(
                greatest((p_from at time zone p_schedule.time_zone)::date - 1 - p_schedule.start_date, 0),
                least((p_until at time zone p_schedule.time_zone)::date + 1, p_schedule.end_date)
                - p_schedule.start_date
            ) as n
            where n % p_schedule.interval_days = 0
        ) as d
        cross join unnest(p_schedule.times) as t (clock)
        where extract(isodow from d.day)::smallint = any (p_schedule.days_of_week)
    ) as w
    where w.at >= p_from and w.at < p_until
    order by w.at, w.day, w.clock;
$$;
comment on function private.due_times(public.medication_schedules, timestamptz, timestamptz) is
'When a schedule''s doses are due, with local date and time in the schedule''s zone.';

create function private.live_schedule(p_schedule_id uuid)
returns public.medication_schedules
language plpgsql stable set search_path = '' as $$
declare
    v_schedule public.medication_schedules;
    v_medication public.medications;
begin
    select s.* into v_schedule from public.medication_schedules as s where s.id = p_schedule_id;
    select m.* into v_medication
    from public.medications as m
    inner join public.patients as p on p.id = m.patient_id and p.deleted_at is null
    where m.id = v_schedule.medication_id and m.is_active and m.deleted_at is null and not m.as_needed;
    if not found or not v_schedule.is_active or v_schedule.deleted_at is not null then
        return null;
    end if;
    v_schedule.end_date := least(v_schedule.end_date, v_medication.end_date);
    return v_schedule;
end;
$$;
comment on function private.live_schedule(uuid) is
'The schedule, ending no later than its medication. Null if the schedule, its medication or the record is not active.';

create function private.generate_doses(p_schedule_id uuid, p_from timestamptz, p_until timestamptz)
returns integer
language plpgsql set search_path = '' as $$
declare
    v_schedule public.medication_schedules := private.live_schedule(p_schedule_id);
    v_made integer;
begin
    insert into public.doses as d (
        patient_id, medication_id, schedule_id, due_at, due_date, due_time, time_zone, amount
    )
    select
        v_schedule.patient_id, v_schedule.medication_id, v_schedule.id, t.due_at, t.due_date, t.due_time,
        v_schedule.time_zone, v_schedule.dose_amount
    from private.due_times(v_schedule, p_from, p_until) as t
    on conflict (schedule_id, due_at) do update
    set due_date = excluded.due_date, due_time = excluded.due_time, time_zone = excluded.time_zone,
        amount = excluded.amount, deleted_at = null
    where d.status = 'pending' and (
        d.deleted_at is not null
        or (d.due_date, d.due_time, d.time_zone, d.amount)
        is distinct from (excluded.due_date, excluded.due_time, excluded.time_zone, excluded.amount)
    );
    get diagnostics v_made = row_count;
    return v_made;
end;
$$;
comment on function private.generate_doses(uuid, timestamptz, timestamptz) is
'Creates the doses of a schedule for a period, and restores withdrawn ones. It does not change logged doses.';

create function private.refresh_doses(p_schedule_id uuid)
returns void
language plpgsql security definer set search_path = '' as $$
declare
    v_until constant timestamptz := now() + interval '14 days';
    v_schedule public.medication_schedules;
begin
    -- the job locks this row too, so doses that it created from the old schedule are visible below
    delete from private.dose_horizons as h where h.schedule_id = p_schedule_id;
    v_schedule := private.live_schedule(p_schedule_id);
    update public.doses as d
    set deleted_at = now()
    where d.schedule_id = p_schedule_id and d.status = 'pending' and d.due_at >= now() and d.deleted_at is null
        and not exists (
            select from private.due_times(v_schedule, now(), greatest(v_until, d.due_at + interval '1 second')) as t
            where t.due_at = d.due_at
        );
    if v_schedule.id is not null then
        perform private.generate_doses(p_schedule_id, now(), v_until);
        insert into private.dose_horizons (schedule_id, generated_until) values (p_schedule_id, v_until);
    end if;
end;
$$;
comment on function private.refresh_doses(uuid) is
'Updates the future doses of an edited schedule: withdraws those that it no longer contains, and creates the others for
two weeks.';

create function private.follow_schedule()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if tg_op = 'INSERT' then
        -- a transaction that stops the medication at this moment does not see this schedule yet, so one of the two
        -- waits
        perform from public.medications as m where m.id = new.medication_id for share;
    end if;
    perform private.refresh_doses(new.id);
    return null;
end;
$$;
comment on function private.follow_schedule() is 'Trigger: creates the doses of a new or edited schedule at once.';

create function private.follow_medication()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    -- deleted with its schedules; each of these withdraws its doses
    update public.medication_schedules as s set deleted_at = new.deleted_at
    where s.medication_id = new.id and s.deleted_at is null and new.deleted_at is not null;
    perform private.refresh_doses(s.id)
    from (
        select m.id from public.medication_schedules as m
        where m.medication_id = new.id and m.deleted_at is null
        order by m.id
        for no key update
    ) as s;
    return null;
end;
$$;
comment on function private.follow_medication() is 'Trigger: withdraws the future doses of a medication that stops.';

create function workflows.generate_doses(p_limit integer default 500)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_horizon private.dose_horizons;
    v_until constant timestamptz := now() + interval '14 days';
    v_schedules integer := 0;
    v_doses integer := 0;
begin
    for v_horizon in
        select h.* from private.dose_horizons as h
        where h.generated_until < v_until - interval '1 day'
        order by h.generated_until
        limit private.batch_size(p_limit, 1000)
        for update skip locked
    loop
        v_doses := v_doses + private.generate_doses(v_horizon.schedule_id, v_horizon.generated_until, v_until);
        update private.dose_horizons as h set generated_until = v_until where h.schedule_id = v_horizon.schedule_id;
        v_schedules := v_schedules + 1;
    end loop;
    return jsonb_build_object('schedules', v_schedules, 'doses', v_doses);
end;
$$;
comment on function workflows.generate_doses(integer) is
'Creates doses for one batch of schedules whose doses end within 13 days. Each continues where it stopped, so that a job
that did not run for a while leaves no gap. Zero schedules: nothing is left to do.';

create function workflows.mark_missed_doses(p_limit integer default 1000)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_missed integer;
begin
    update public.doses as d
    set status = 'missed'
    where d.id in (
        select p.id from public.doses as p
        where p.status = 'pending' and p.deleted_at is null and p.due_at < now() - private.setting('dose_missed_after')
        order by p.due_at
        limit private.batch_size(p_limit, 1000)
        for update skip locked
    );
    get diagnostics v_missed = row_count;
    return jsonb_build_object('doses', v_missed);
end;
$$;
comment on function workflows.mark_missed_doses(integer) is
'Marks one batch of doses as missed that nobody logged in time. A phone that was offline may still log such a dose as
taken later.';

create trigger medication_schedules_follow after insert or update on public.medication_schedules
for each row execute function private.follow_schedule();
create trigger medications_follow
after update of is_active, as_needed, end_date, deleted_at on public.medications
for each row when (
    (old.is_active, old.as_needed, old.end_date, old.deleted_at)
    is distinct from (new.is_active, new.as_needed, new.end_date, new.deleted_at)
) execute function private.follow_medication();
