-- Converts published hours in local time to instants that can be booked.

create function private.slot_times(p_doctor uuid, p_from date, p_to date)
returns table (slot_id uuid, hospital_id uuid, starts_at timestamptz, ends_at timestamptz)
language sql stable set search_path = '' as $$
    select s.id, s.hospital_id, t.starts_at, t.starts_at + s.slot_minutes * interval '1 minute'
    from public.availability_slots as s
    cross join generate_series(p_from::timestamp, p_to::timestamp, interval '1 day') as d (day)
    cross join generate_series(
        d.day + s.start_time, d.day + s.end_time - s.slot_minutes * interval '1 minute',
        s.slot_minutes * interval '1 minute'
    ) as w (wall)
    cross join lateral (select w.wall at time zone s.time_zone as starts_at) as t
    where s.doctor_id = p_doctor and s.day_of_week = extract(dow from d.day)
        and (s.hospital_id is null or private.works_at(s.doctor_id, s.hospital_id))
        and coalesce(d.day >= s.valid_from, true) and coalesce(d.day <= s.valid_until, true)
        and t.starts_at at time zone s.time_zone = w.wall;
$$;
comment on function private.slot_times(uuid, date, date) is
'Every slot that a doctor publishes on these dates, in the doctor''s own time zone. Hours at a hospital count only
while the doctor works there. An hour that daylight saving skips
has no slots; an hour that it repeats has its slots once.';

create function private.slot_for(p_doctor uuid, p_starts_at timestamptz, p_minutes integer)
returns table (slot_id uuid, hospital_id uuid)
language plpgsql stable set search_path = '' as $$
begin
    -- in plpgsql, which keeps the plan: every booking calls it
    return query
    select s.id, s.hospital_id
    from public.availability_slots as s
    cross join lateral (select p_starts_at at time zone s.time_zone as wall) as w
    where s.doctor_id = p_doctor and s.day_of_week = extract(dow from w.wall)
        and (s.hospital_id is null or private.works_at(s.doctor_id, s.hospital_id))
        and coalesce(w.wall::date >= s.valid_from, true) and coalesce(w.wall::date <= s.valid_until, true)
        and w.wall::time >= s.start_time
        and w.wall - w.wall::date::timestamp + p_minutes * interval '1 minute' <= s.end_time - time '00:00'
        and mod(extract(epoch from w.wall::time - s.start_time), s.slot_minutes * 60) = 0
        and p_minutes % s.slot_minutes = 0
        and w.wall at time zone s.time_zone = p_starts_at;
end;
$$;
comment on function private.slot_for(uuid, timestamptz, integer) is
'The published hours that contain this booking. Hours at a hospital count only while the doctor works there. It must begin with a slot and take one or several whole slots.';

create function private.booking_horizon()
returns interval
language sql immutable set search_path = '' as $$
    select interval '180 days';
$$;
comment on function private.booking_horizon() is 'How far ahead a time can be booked.';

create function private.free_times(p_doctor uuid, p_from date, p_to date)
returns table (slot_id uuid, hospital_id uuid, starts_at timestamptz, ends_at timestamptz)
language sql stable set search_path = '' as $$
    select t.slot_id, t.hospital_id, t.starts_at, t.ends_at
    from private.slot_times(p_doctor, p_from, p_to) as t
    where t.starts_at > now() and t.starts_at <= now() + private.booking_horizon()
        and not exists (
            select from public.appointments as a
            where a.doctor_id = p_doctor and a.status = any (private.holding_statuses())
                -- no booking is longer than 480 minutes, so the index on starts_at is enough
                and a.starts_at < t.ends_at and a.starts_at > t.starts_at - interval '480 minutes'
                and a.ends_at > t.starts_at
        ) and not exists (
            select from public.appointments as a
            where a.doctor_id = p_doctor and a.proposed_starts_at < t.ends_at and a.expires_at > now()
                and a.proposed_starts_at > t.starts_at - a.duration_minutes * interval '1 minute'
        );
$$;
comment on function private.free_times(uuid, date, date) is 'The slots of these dates that can still be booked.';

create function private.free_slots(p_doctor uuid, p_from date, p_to date, p_zone text)
returns table (slot_id uuid, hospital_id uuid, starts_at timestamptz, ends_at timestamptz, local_start timestamp)
language plpgsql stable security definer set search_path = '' as $$
begin
    perform private.take_turn('heavy', 8);
    if not coalesce(private.is_time_zone(p_zone), false) then
        perform private.raise_problem(422, 'time_zone_unknown');
    elsif not coalesce(
        p_from between date '2000-01-01' and date '2199-12-31' and p_to >= p_from and p_to <= p_from + 30, false
    ) then
        perform private.raise_problem(422, 'dates_out_of_range');
    elsif not exists (
        select from public.doctors as d where d.id = p_doctor and d.is_verified and d.is_available
    ) then
        return;
    end if;
    return query
    -- a day in one zone overlaps three days in another
    select t.slot_id, t.hospital_id, t.starts_at, t.ends_at, t.starts_at at time zone p_zone
    from private.free_times(p_doctor, p_from - 1, p_to + 1) as t
    where t.starts_at >= p_from::timestamp at time zone p_zone
        and t.starts_at < (p_to + 1)::timestamp at time zone p_zone
    order by t.starts_at;
end;
$$;
comment on function private.free_slots(uuid, date, date, text) is
'It runs with its owner''s rights: it reads bookings that the caller may not see, and returns only the free times.';

create function public.free_slots(doctor_id uuid, from_date date, to_date date, time_zone text default 'UTC')
returns table (slot_id uuid, hospital_id uuid, starts_at timestamptz, ends_at timestamptz, local_start timestamp)
language sql stable set search_path = '' as $$
    select * from private.free_slots(doctor_id, from_date, to_date, time_zone);
$$;
comment on function public.free_slots(uuid, date, date, text) is
'Returns the times at which a doctor can be booked, for up to 31 days. Dates and local_start are in the requested time
zone. To book, insert an appointment with starts_at and the minutes until ends_at. 422 dates_out_of_range,
time_zone_unknown.';
