-- Shared functions of all dashboards: local days, trends, tallies, unread messages. They run with the caller's own
-- rights, so a dashboard contains only rows that the caller may read in the tables. They are in plpgsql, which keeps
-- its plans.

create type private.local_day as (time_zone text, date date, starts_at timestamptz, ends_at timestamptz);
comment on type private.local_day is
'A day in the local time of a zone, with the instants at which it begins and ends: 23 to 25 hours.';

create function private.day_start(p_date date, p_zone text)
returns timestamptz
language sql stable set search_path = '' as $$
    -- where the clocks go back at midnight, the day begins at the first 00:00
    select case
        when ((t.midnight - interval '1 hour') at time zone p_zone)::date = p_date then t.midnight - interval '1 hour'
        else t.midnight
    end
    from (select p_date::timestamp at time zone p_zone as midnight) as t;
$$;
comment on function private.day_start(date, text) is 'The first instant of a day in a zone.';

create function private.today_in(p_asked text, p_usual text)
returns private.local_day
language plpgsql stable set search_path = '' as $$
declare
    v_zone constant text := coalesce(p_asked, p_usual, 'UTC');
    v_date date;
begin
    if not private.is_time_zone(v_zone) then
        perform private.raise_problem(422, 'time_zone_unknown');
    end if;
    v_date := (now() at time zone v_zone)::date;
    return row(v_zone, v_date, private.day_start(v_date, v_zone), private.day_start(v_date + 1, v_zone));
end;
$$;
comment on function private.today_in(text, text) is
'Today in the requested zone, or else in the default zone. 422 time_zone_unknown.';

create function private.my_zone()
returns text
language sql stable set search_path = '' as $$
    select f.time_zone from public.profiles as f where f.id = private.me();
$$;
comment on function private.my_zone() is 'The zone in the caller''s profile.';

create function private.tally(p_keys text[], p_found text[])
returns jsonb
language sql immutable set search_path = '' as $$
    select jsonb_object_agg(k.key, cardinality(array_positions(coalesce(p_found, '{}'), k.key)))
    from unnest(p_keys) as k (key);
$$;
comment on function private.tally(text[], text[]) is
'How often each key occurs. Every key is present, so that the shape is stable.';

create function private.trend(p_mean numeric, p_before numeric)
returns jsonb
language sql immutable set search_path = '' as $$
    select jsonb_build_object(
        'mean', round(p_mean, 3), 'before', round(p_before, 3), 'change', round(p_mean - p_before, 3),
        'direction', case
            when p_mean is null or p_before is null then null
            when abs(p_mean - p_before) <= 0.05 * abs(p_before) then 'steady'
            when p_mean > p_before then 'rising'
            else 'falling'
        end
    );
$$;
comment on function private.trend(numeric, numeric) is
'{mean, before, change, direction}. direction is steady if the change is at most 5 % of before, or else rising or
falling, and null if one mean is unknown.';

create function private.unread_chats(p_patient_ids uuid[], p_doctor_id uuid)
returns table (
    conversation_id bigint, patient_id uuid, doctor_id uuid, type text, last_message_at timestamptz, unread integer
)
language plpgsql stable set search_path = '' as $$
begin
    return query
    select c.id, c.patient_id, c.doctor_id, c.type, c.last_message_at, n.unread
    from (
        select t.* from public.conversations as t
        where (t.patient_id = any (p_patient_ids) or t.doctor_id = p_doctor_id) and t.last_message_at is not null
        order by t.last_message_at desc limit 500
    ) as c
    left join public.conversation_reads as r on r.conversation_id = c.id and r.profile_id = (select private.me())
    left join public.messages as l on l.id = r.last_read_message_id
    cross join lateral (
        select count(*)::integer as unread from (
            select from public.messages as m
            where m.conversation_id = c.id and m.sender_id is distinct from (select private.me())
                -- the ids decide; the time only limits the range of the index: a transaction may commit late, but not
                -- an hour late
                and m.id > coalesce(l.id, 0) and m.created_at >= coalesce(l.created_at - interval '1 hour', '-infinity')
            order by m.created_at desc limit 100
        ) as s
    ) as n
    where n.unread > 0;
end;
$$;
comment on function private.unread_chats(uuid[], uuid) is
'Conversations of these patients or this doctor with unread messages for the caller, among the 500 latest. It counts up
to 100 messages of each: an app shows 99+.';

create function private.unread_messages(p_patient_ids uuid[], p_doctor_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select jsonb_build_object(
            'total', coalesce(sum(u.unread), 0),
            'conversations', coalesce(jsonb_agg(
                -- looks up names only for the rows shown; a join would read all names
                to_jsonb(u) - 'place' || jsonb_build_object(
                    'patient', (select p.name from public.patients as p where p.id = u.patient_id),
                    'doctor', (select d.display_name from public.doctors as d where d.id = u.doctor_id)
                ) order by u.place
            ) filter (where u.place <= 20), '[]')
        )
        from (
            select c.*, row_number() over (order by c.last_message_at desc, c.conversation_id desc) as place
            from private.unread_chats(p_patient_ids, p_doctor_id) as c
        ) as u
    );
end;
$$;
comment on function private.unread_messages(uuid[], uuid) is
'{total, conversations}: conversations with unread messages, at most the 20 latest.';

create function private.unread_notifications()
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select jsonb_build_object(
            'unread', count(*),
            'latest', coalesce(
                jsonb_agg(to_jsonb(n) - 'place' order by n.place) filter (where n.place <= 5), '[]'
            )
        )
        from (
            select t.id, t.type, t.title, t.message, t.data, t.created_at,
                row_number() over (order by t.created_at desc, t.id) as place
            from public.notifications as t
            where t.user_id = (select private.me()) and not t.read
            order by t.created_at desc limit 100
        ) as n
    );
end;
$$;
comment on function private.unread_notifications() is
'{unread, latest}: the caller''s unread notifications, counted up to 100, with the 5 latest.';

create function private.presented_name(p_patient_id uuid)
returns text
language plpgsql stable security definer set search_path = '' as $$
declare
    v_doctor uuid := private.doctor_me();
begin
    return (
        select p.name from public.patients as p
        where p.id = p_patient_id and p.deleted_at is null and (
            exists (
                select from public.patient_doctor_links as l
                where l.patient_id = p.id and l.doctor_id = v_doctor and l.status in ('requested', 'active')
            )
            or p.id = any (array(select private.treatable_patient_ids()))
        )
    );
end;
$$;
comment on function private.presented_name(uuid) is
'The name of a patient who turned to the caller, a verified doctor: by a link request or a live booking, or as a patient
in care. Null for every other patient.';
