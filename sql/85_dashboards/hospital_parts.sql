-- Parts of the hospital's dashboard. docs/dashboards.md shows it with values.

create function private.resource_totals(p_hospital_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) order by t.category), '[]') from (
            select r.category, count(*) as kinds, sum(r.total_quantity) as total, sum(r.in_use_quantity) as in_use,
                sum(r.available_quantity) as available, sum(r.maintenance_quantity) as maintenance,
                round(sum(r.in_use_quantity)::numeric / nullif(sum(r.total_quantity), 0), 3) as rate
            from public.hospital_resources as r
            where r.hospital_id = p_hospital_id
            group by r.category order by r.category limit 100
        ) as t
    );
end;
$$;
comment on function private.resource_totals(uuid) is
'Resources by category, at most 100. rate is in use / total, or null if the total is 0.';

create function private.live_admissions(p_hospital_id uuid, p_day private.local_day)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select jsonb_build_object(
            'active', count(*), 'admitted_today', count(*) filter (where t.admission_date >= p_day.starts_at),
            'latest', coalesce(jsonb_agg(
                to_jsonb(t) - 'place' || jsonb_build_object(
                    'patient', (select p.name from public.patients as p where p.id = t.patient_id),
                    'physician', (select d.display_name from public.doctors as d where d.id = t.assigned_physician_id)
                ) order by t.place
            ) filter (where t.place <= 20), '[]')
        )
        from (
            select s.id, s.patient_id, s.room_number, s.admission_date, s.assigned_physician_id,
                row_number() over (order by s.admission_date desc, s.id) as place
            from public.hospital_patients as s
            where s.hospital_id = p_hospital_id and s.status = 'active'
        ) as t
    );
end;
$$;
comment on function private.live_admissions(uuid, private.local_day) is
'The patients admitted now: how many, how many of them since this day began, and the 20 latest.';

create function private.waiting_lines(p_hospital_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) order by t.department), '[]') from (
            select w.department, count(*) filter (where w.status = 'waiting') as waiting,
                count(*) filter (where w.status = 'called') as called,
                count(*) filter (where w.status = 'waiting' and w.priority = 'critical') as critical,
                floor(extract(epoch from now() - min(w.created_at) filter (where w.status = 'waiting')) / 60)::integer
                as longest_wait_minutes
            from public.patient_waitlist as w
            where w.hospital_id = p_hospital_id and w.status in ('waiting', 'called')
            group by w.department order by w.department limit 100
        ) as t
    );
end;
$$;
comment on function private.waiting_lines(uuid) is
'Waiting lists by department, at most 100. The wait is null if all patients were called.';

create function private.offers_to_answer(p_hospital_id uuid)
returns integer
language plpgsql stable set search_path = '' as $$
begin
    return (
        select count(*)::integer from public.dispatch_offers as o
        where o.hospital_id = p_hospital_id and o.status = 'offered' and o.expires_at > now()
    );
end;
$$;
comment on function private.offers_to_answer(uuid) is
'Emergencies and ambulance requests that this hospital is asked to take and has not answered.';

create function private.hospital_emergencies(p_hospital_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select jsonb_build_object(
            'open', count(*), 'to_answer', private.offers_to_answer(p_hospital_id),
            'by_status', private.tally('{accepted,assigned,en_route,arrived}', array_agg(t.status)),
            'by_severity', private.tally('{low,medium,high,critical}', array_agg(t.severity)),
            'latest', coalesce(jsonb_agg(
                to_jsonb(t) - 'place' || jsonb_build_object(
                    'patient', (select p.name from public.patients as p where p.id = t.patient_id)
                ) order by t.place
            ) filter (where t.place <= 20), '[]')
        )
        from (
            select e.id, e.patient_id, e.emergency_type, e.severity, e.status, e.created_at,
                row_number() over (order by e.created_at desc, e.id) as place
            from public.emergency_requests as e
            where e.hospital_id = p_hospital_id and e.status in ('accepted', 'assigned', 'en_route', 'arrived')
        ) as t
    );
end;
$$;
comment on function private.hospital_emergencies(uuid) is
'Emergencies that this hospital has taken and that are open, with the 20 latest. to_answer is the number of open offers,
with those for ambulance requests.';

create function private.ambulance_counts(p_hospital_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select jsonb_build_object('total', count(*))
            || private.tally('{available,dispatched,maintenance,off_duty}', array_agg(a.status))
        from public.ambulances as a where a.hospital_id = p_hospital_id
    );
end;
$$;
comment on function private.ambulance_counts(uuid) is 'The number of ambulances by status.';

create function private.month_finances(p_hospital_id uuid, p_month text)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select jsonb_build_object(
            'fiscal_month', p_month, 'currencies', coalesce(jsonb_agg(to_jsonb(t) order by t.currency), '[]')
        )
        from (
            select s.currency, s.revenue, s.expense, s.refund, s.adjustment, s.revenue - s.expense - s.refund as net
            from (
                select b.currency,
                    coalesce(sum(b.amount) filter (where b.transaction_type = 'revenue'), 0) as revenue,
                    coalesce(sum(b.amount) filter (where b.transaction_type = 'expense'), 0) as expense,
                    coalesce(sum(b.amount) filter (where b.transaction_type = 'refund'), 0) as refund,
                    coalesce(sum(b.amount) filter (where b.transaction_type = 'adjustment'), 0) as adjustment
                from public.hospital_financial_data as b
                where b.hospital_id = p_hospital_id and b.fiscal_month = p_month group by b.currency
            ) as s
        ) as t
    );
end;
$$;
comment on function private.month_finances(uuid, text) is
'Income and expenses of a month by currency. net is revenue less expense and refund. An adjustment is not in net,
because it has no direction.';

create function private.assessments_due(p_hospital_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) order by t.next_assessment_due, t.id), '[]') from (
            select l.id, l.compliance_type, l.status, l.score, l.next_assessment_due,
                l.next_assessment_due < now() as overdue
            from (
                select distinct on (c.compliance_type) c.*
                from public.hospital_compliance_tracking as c where c.hospital_id = p_hospital_id
                order by c.compliance_type, c.last_assessment_date desc, c.id
            ) as l
            where l.next_assessment_due is not null
            order by l.next_assessment_due, l.id limit 10
        ) as t
    );
end;
$$;
comment on function private.assessments_due(uuid) is
'The 10 inspections due first. Of each kind, only the latest assessment counts.';
