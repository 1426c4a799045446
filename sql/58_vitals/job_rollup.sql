-- Raw vitals are rolled up into hours, and hours into days (UTC). Every insert notes the hours it changed in
-- private.vitals_dirty, in its own transaction. A rollup takes some of those notes and recomputes their hours from the
-- raw rows. A note and its raw rows become visible together. So if the snapshot of a rollup misses rows, it also
-- misses their note, and a later rollup takes it: late and concurrent writers lose nothing, and never wait.
--
-- Only one rollup runs at a time: of two, the later writer could have the older numbers. A second one finds the lock
-- taken and does nothing.

create type private.vitals_bucket as (patient_id uuid, metric_name text, starts timestamptz);

create function private.take_dirty_hours(p_limit integer)
returns private.vitals_bucket[]
language sql set search_path = '' as $$
    with taken as (
        delete from private.vitals_dirty as d
        where d.ctid = any (array(
            -- in the order of the index, so that all notes of an hour are taken together and the hour is computed once
            select v.ctid from private.vitals_dirty as v
            order by v.patient_id, v.metric_name, v.bucket limit private.batch_size(p_limit, 10000)
        ))
        returning d.patient_id, d.metric_name, date_trunc('hour', d.bucket, 'UTC') as starts
    ), hours as (
        select distinct t.patient_id, t.metric_name, t.starts from taken as t
    )
    select coalesce(
        array_agg(row(h.patient_id, h.metric_name, h.starts)::private.vitals_bucket), '{}'
    )
    from hours as h;
$$;
comment on function private.take_dirty_hours(integer) is
'Deletes up to p_limit notes and returns the hours they name, each once.';

create function private.patient_email(p_patient_id uuid)
returns text
language sql stable set search_path = '' as $$
    select f.email
    from public.patients as p
    inner join public.profiles as f on f.id = p.profile_id
    where p.id = p_patient_id;
$$;
comment on function private.patient_email(uuid) is 'The address of the patient''s account, if there is one.';

create function private.roll_hours(p_hours private.vitals_bucket[])
returns void
language sql set search_path = '' as $$
    insert into public.health_aggregated as a (
        patient_id, metric_name, period, timestamp, value, value_min, value_max, sample_count, units, email
    )
    select
        h.patient_id, h.metric_name, 'hour', h.starts, r.value, r.value_min, r.value_max, r.sample_count, r.units,
        coalesce(private.patient_email(h.patient_id), r.email)
    from unnest(p_hours) as h
    cross join lateral (
        select
            avg(v.value) as value,
            min(v.value) as value_min,
            max(v.value) as value_max,
            count(*) as sample_count,
            max(v.units) as units,
            max(v.email) as email
        from public.health_realtime as v
        where v.patient_id = h.patient_id and v.metric_name = h.metric_name
            and v.timestamp >= h.starts and v.timestamp < h.starts + interval '1 hour'
    ) as r
    where r.sample_count > 0
    on conflict (patient_id, metric_name, period, timestamp) do update
    set value = excluded.value, value_min = excluded.value_min, value_max = excluded.value_max,
        sample_count = excluded.sample_count, units = excluded.units, email = excluded.email;
$$;
comment on function private.roll_hours(private.vitals_bucket[]) is 'Recomputes these hours from the raw rows.';

create function private.drop_empty_buckets(p_buckets private.vitals_bucket[], p_period text)
returns void
language sql set search_path = '' as $$
    delete from public.health_aggregated as a
    using unnest(p_buckets) as b
    where a.patient_id = b.patient_id and a.metric_name = b.metric_name and a.period = p_period
        and a.timestamp = b.starts
        and not exists (
            select from public.health_realtime as v
            where v.patient_id = b.patient_id and v.metric_name = b.metric_name
                and v.timestamp >= b.starts
                and v.timestamp < b.starts + case p_period when 'hour' then interval '1 hour' else interval '24 hours' end
        );
$$;
comment on function private.drop_empty_buckets(private.vitals_bucket[], text) is
'Deletes buckets whose measurements were all deleted. Deletes note their hour too, so the rollup sees them.';

create function private.roll_days(p_days private.vitals_bucket[])
returns void
language sql set search_path = '' as $$
    insert into public.health_aggregated as a (
        patient_id, metric_name, period, timestamp, value, value_min, value_max, sample_count, units, email
    )
    select
        d.patient_id, d.metric_name, 'day', d.starts,
        sum(h.value * h.sample_count) / sum(h.sample_count), min(h.value_min), max(h.value_max),
        sum(h.sample_count), max(h.units), max(h.email)
    from unnest(p_days) as d
    inner join public.health_aggregated as h
        on h.patient_id = d.patient_id and h.metric_name = d.metric_name and h.period = 'hour'
            and h.timestamp >= d.starts and h.timestamp < d.starts + interval '24 hours'
    group by d.patient_id, d.metric_name, d.starts
    on conflict (patient_id, metric_name, period, timestamp) do update
    set value = excluded.value, value_min = excluded.value_min, value_max = excluded.value_max,
        sample_count = excluded.sample_count, units = excluded.units, email = excluded.email;
$$;
comment on function private.roll_days(private.vitals_bucket[]) is
'Recomputes these days from their hours, weighted by the number of samples: 24 rows instead of 86,400.';

create function workflows.rollup_vitals(p_limit integer default 10000)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_hours private.vitals_bucket[];
    v_days private.vitals_bucket[];
begin
    if not pg_try_advisory_xact_lock(hashtextextended('workflows.rollup_vitals', 0)) then
        return jsonb_build_object('hours', 0, 'days', 0);
    end if;
    v_hours := private.take_dirty_hours(p_limit);
    select coalesce(array_agg(distinct row(
        h.patient_id, h.metric_name, date_trunc('day', h.starts, 'UTC'))::private.vitals_bucket), '{}')
    into v_days from unnest(v_hours) as h;
    perform private.drop_empty_buckets(v_hours, 'hour');
    perform private.drop_empty_buckets(v_days, 'day');
    perform private.roll_hours(v_hours);
    perform private.roll_days(v_days);
    return jsonb_build_object('hours', cardinality(v_hours), 'days', cardinality(v_days));
end;
$$;
comment on function workflows.rollup_vitals(integer) is
'Recomputes one batch of noted hours, and their days. Zero of both: nothing is left to do, or another rollup is
running.';
