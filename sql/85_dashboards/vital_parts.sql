-- The latest value of each vital sign, and its change.

create function private.vital_names(p_patient_id uuid)
returns setof text
language plpgsql stable set search_path = '' as $$
begin
    return query
    -- jumps from name to name in the index, because a device sends thousands of values of each
    with recursive names (name, place) as (
        (
            select r.metric_name, 1 from public.health_realtime as r
            where r.patient_id = p_patient_id and r.timestamp >= now() - interval '30 days'
            order by r.metric_name limit 1
        )
        union all
        select (
            select r.metric_name from public.health_realtime as r
            where r.patient_id = p_patient_id and r.metric_name > n.name and r.timestamp >= now() - interval '30 days'
            order by r.metric_name limit 1
        ), n.place + 1
        from names as n where n.name is not null and n.place < 31
    )
    select n.name from names as n where n.name is not null and n.place <= 30;
end;
$$;
comment on function private.vital_names(uuid) is
'The metrics that were measured in the last 30 days, at most 30 names.';

create function private.vital_means(
    p_patient_id uuid, p_names text[], p_period text, p_from timestamptz, p_split timestamptz
)
returns table (metric_name text, mean numeric, before numeric)
language plpgsql stable set search_path = '' as $$
begin
    return query
    select
        b.metric_name,
        (sum(b.value * b.sample_count) filter (where b.timestamp >= p_split)
            / sum(b.sample_count) filter (where b.timestamp >= p_split))::numeric,
        (sum(b.value * b.sample_count) filter (where b.timestamp < p_split)
            / sum(b.sample_count) filter (where b.timestamp < p_split))::numeric
    from public.health_aggregated as b
    where b.patient_id = p_patient_id and b.metric_name = any (p_names) and b.period = p_period
        and b.timestamp >= p_from
    group by b.metric_name;
end;
$$;
comment on function private.vital_means(uuid, text[], text, timestamptz, timestamptz) is
'The mean of all samples since p_split, and of those from p_from to p_split, from the rollup.';

create function private.vital_trends(p_patient_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
    v_names constant text[] := array(select n.name from private.vital_names(p_patient_id) as n (name));
    v_hours constant timestamptz := now() - interval '24 hours';
    v_days constant timestamptz := date_trunc('day', now(), 'UTC') - interval '6 days';
begin
    return (
        select coalesce(jsonb_agg(jsonb_build_object(
            'metric', n.name, 'value', l.value, 'units', l.units, 'source', l.source, 'measured_at', l.timestamp,
            'hours_24', private.trend(h.mean, h.before), 'days_7', private.trend(w.mean, w.before)
        ) order by n.name), '[]')
        from unnest(v_names) as n (name)
        cross join lateral (
            select r.value, r.units, r.source, r.timestamp from public.health_realtime as r
            where r.patient_id = p_patient_id and r.metric_name = n.name and r.timestamp >= now() - interval '30 days'
            order by r.timestamp desc limit 1
        ) as l
        left join private.vital_means(p_patient_id, v_names, 'hour', v_hours - interval '24 hours', v_hours) as h
            on h.metric_name = n.name
        left join private.vital_means(p_patient_id, v_names, 'day', v_days - interval '7 days', v_days) as w
            on w.metric_name = n.name
    );
end;
$$;
comment on function private.vital_trends(uuid) is
'For each metric: the latest value; the hours that began in the last 24 h against the 24 h before; and the last 7 days
(UTC, with today) against the 7 before.';

create function private.latest_measurements(p_patient_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) order by t.type), '[]') from (
            select distinct on (m.type) m.type, m.value, m.value2, m.unit, m.measured_at
            from public.measurements as m
            where m.patient_id = p_patient_id and m.deleted_at is null and m.measured_at >= now() - interval '1 year'
            order by m.type, m.measured_at desc, m.id
        ) as t
    );
end;
$$;
comment on function private.latest_measurements(uuid) is
'The latest measurement of each kind taken by hand in the last year.';
