-- The doctor's dashboard. docs/dashboards.md shows it with values.

create function private.doctor_bookings(p_doctor_id uuid, p_from timestamptz, p_until timestamptz, p_live boolean)
returns setof public.appointments
language plpgsql stable set search_path = '' as $$
begin
    return query
    select a.* from public.appointments as a
    where a.doctor_id = p_doctor_id and a.starts_at >= p_from and a.starts_at < p_until
        and (not p_live or a.status = any (private.holding_statuses()))
    order by a.starts_at, a.id limit case when p_live then 10 else 200 end;
end;
$$;
comment on function private.doctor_bookings(uuid, timestamptz, timestamptz, boolean) is
'A doctor''s bookings that begin in a period, at most 200. With p_live, the first 10 that are neither over nor
canceled.';

create function private.booking_cards(p_bookings public.appointments[], p_limit integer)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) order by t.starts_at, t.id), '[]') from (
            select a.id, a.appointment_number, a.status, a.type, a.consultation_type, a.starts_at, a.ends_at,
                a.proposed_starts_at, a.expires_at, a.patient_id, private.presented_name(a.patient_id) as patient,
                a.hospital_id, (select h.name from public.hospitals as h where h.id = a.hospital_id) as hospital
            from unnest(p_bookings) as a
            order by a.starts_at, a.id limit p_limit
        ) as t
    );
end;
$$;
comment on function private.booking_cards(public.appointments[], integer) is
'Bookings as a list shows them. The patient''s name is null if the link is ended or blocked.';

create function private.doctor_today(p_doctor_id uuid, p_day private.local_day)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
    v_bookings constant public.appointments[] := array(
        select a from private.doctor_bookings(p_doctor_id, p_day.starts_at, p_day.ends_at, false) as a
    );
begin
    return to_jsonb(p_day) || jsonb_build_object(
        'counts', private.tally(
            '{proposed,awaiting_payment,pending,confirmed,completed,no_show,canceled,declined,expired}',
            array(select a.status from unnest(v_bookings) as a)
        ),
        'appointments', private.booking_cards(v_bookings, 50)
    );
end;
$$;
comment on function private.doctor_today(uuid, private.local_day) is
'The bookings of a day, by status and as a list of at most 50.';

create function private.link_requests(p_doctor_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select jsonb_build_object(
            'pending', count(*),
            'latest', coalesce(jsonb_agg(
                to_jsonb(t) - 'place' || jsonb_build_object(
                    'patient', private.presented_name(t.patient_id)
                ) order by t.place
            ) filter (where t.place <= 20), '[]')
        )
        from (
            select l.id, l.patient_id, l.updated_at as requested_at,
                row_number() over (order by l.updated_at desc, l.id desc) as place
            from public.patient_doctor_links as l
            where l.doctor_id = p_doctor_id and l.status = 'requested'
            order by l.updated_at desc limit 100
        ) as t
    );
end;
$$;
comment on function private.link_requests(uuid) is
'Link requests that the doctor has not answered, counted up to 100, with the 20 latest.';

create function private.unfinished_consultations(p_doctor_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select jsonb_build_object(
            'open', count(*),
            'list', coalesce(jsonb_agg(
                to_jsonb(t) - 'place' || jsonb_build_object(
                    'patient', private.presented_name(t.patient_id)
                ) order by t.place
            ) filter (where t.place <= 20), '[]')
        )
        from (
            select c.id, c.patient_id, c.status, c.type, c.consultation_type, c.scheduled_at, c.started_at,
                row_number() over (order by c.scheduled_at, c.id) as place
            from public.consultations as c
            where c.doctor_id = p_doctor_id and c.status in ('pending', 'confirmed', 'in_progress')
                and c.archived_at is null and (c.status = 'in_progress' or c.scheduled_at < now())
            order by c.scheduled_at, c.id limit 100
        ) as t
    );
end;
$$;
comment on function private.unfinished_consultations(uuid) is
'Encounters in progress, or past their time and not closed: counted up to 100, with the 20 oldest.';

create function private.doctor_entries(p_doctor_id uuid)
returns table (currency text, at timestamptz, amount numeric)
language plpgsql stable set search_path = '' as $$
begin
    return query
    select p.currency, p.paid_at, p.amount from public.payments as p
    where p.doctor_id = p_doctor_id and p.paid_at is not null
    union all
    select r.currency, r.refunded_at, -r.amount from public.payments as p
    inner join public.refunds as r on r.payment_id = p.id and r.status = 'succeeded'
    where p.doctor_id = p_doctor_id;
end;
$$;
comment on function private.doctor_entries(uuid) is
'Payments for a doctor''s care, and refunds as negative amounts, each with its time.';

create function private.doctor_earnings(p_doctor_id uuid, p_day private.local_day)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
    v_zone constant text := p_day.time_zone;
    v_week constant timestamptz := private.day_start(date_trunc('week', p_day.date::timestamp)::date, v_zone);
    v_month constant timestamptz := private.day_start(date_trunc('month', p_day.date::timestamp)::date, v_zone);
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) order by t.currency), '[]') from (
            select e.currency,
                coalesce(sum(e.amount) filter (where e.at >= p_day.starts_at), 0) as today,
                coalesce(sum(e.amount) filter (where e.at >= v_week), 0) as week,
                coalesce(sum(e.amount) filter (where e.at >= v_month), 0) as month,
                sum(e.amount) as total, coalesce(-sum(e.amount) filter (where e.amount < 0), 0) as refunded,
                count(*) filter (where e.amount > 0) as payments
            from private.doctor_entries(p_doctor_id) as e group by e.currency
        ) as t
    );
end;
$$;
comment on function private.doctor_earnings(uuid, private.local_day) is
'Earnings less refunds, by currency: today, this week (from Monday), this month, in total.';

create function private.doctor_dashboard(p_zone text)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
    v_me constant uuid := private.me();
    v_day private.local_day;
begin
    perform private.take_turn('heavy', 8);
    if not exists (select from public.doctors as d where d.id = v_me) then
        perform private.raise_problem(403, 'role_not_allowed');
    end if;
    v_day := private.today_in(p_zone, private.my_zone());
    return jsonb_build_object(
        'as_of', now(), 'doctor', private.doctor_header(v_me), 'today', private.doctor_today(v_me, v_day),
        'next_appointments', private.booking_cards(array(
            select a from private.doctor_bookings(v_me, now(), timestamptz '2200-01-01 00:00:00+00', true) as a
        ), 10),
        'link_requests', private.link_requests(v_me), 'messages', private.unread_messages(null, v_me),
        'consultations', private.unfinished_consultations(v_me),
        'patients', (select count(*) from private.cared_for_patient_ids()),
        'earnings', private.doctor_earnings(v_me, v_day), 'notifications', private.unread_notifications()
    );
end;
$$;
comment on function private.doctor_dashboard(text) is
'The body of public.doctor_dashboard, with argument names that are not column names.';

create function private.doctor_header(p_doctor_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select to_jsonb(t) from (
            select d.id, d.display_name, d.specialization, d.avatar_url, d.rating, d.total_consultations,
                d.is_verified, d.is_available
            from public.doctors as d where d.id = p_doctor_id
        ) as t
    );
end;
$$;
comment on function private.doctor_header(uuid) is 'The doctor''s directory entry, for the top of the screen.';

create function public.doctor_dashboard(time_zone text default null)
returns jsonb
language sql stable set search_path = '' as $$
    select private.doctor_dashboard(doctor_dashboard.time_zone);
$$;
comment on function public.doctor_dashboard(text) is
'Returns a doctor''s first screen in one request: {as_of, doctor, today {counts, appointments}, next_appointments,
link_requests {pending, latest}, messages {total, conversations}, consultations {open, list}, patients (the number of
patients in care), earnings [{currency, today, week, month, total, refunded, payments}], notifications {unread,
latest}}. docs/dashboards.md describes every key. Today is in time_zone, or else in the zone of the doctor''s profile. A
doctor who is not verified gets doctor, earnings and notifications; every part about patients is empty. 403
role_not_allowed; 422 time_zone_unknown.';
