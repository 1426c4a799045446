-- The allowed status changes of emergencies, ambulance requests and offers; notifications and the limit of calls for
-- help.

create function private.stamp_answer()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.answered_at := coalesce(old.answered_at, now());
    return new;
end;
$$;
comment on function private.stamp_answer() is 'Trigger: sets when a hospital first answered.';

create function private.check_ambulance_move()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if (new.status = 'dispatched') <> exists (
        select from public.ambulance_requests as r
        where r.ambulance_id = new.id and r.status in ('assigned', 'en_route', 'arrived')
    ) then
        perform private.raise_problem(409, 'ambulance_transition_not_allowed');
    end if;
    return null;
end;
$$;
comment on function private.check_ambulance_move() is
'Trigger: a vehicle is dispatched if and only if a live request uses it. It can change freely between available,
maintenance and off_duty.';

create function private.note_position()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.position_updated_at := now();
    return new;
end;
$$;
comment on function private.note_position() is 'Trigger: sets when an ambulance last reported its position.';

create function private.follow_dispatch()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_live text[] := array['assigned', 'en_route', 'arrived'];
    v_sent uuid := case when new.status = any (v_live) then new.ambulance_id end;
    v_freed uuid := case when tg_op = 'UPDATE' then case when old.status = any (v_live) then old.ambulance_id end end;
begin
    if v_sent is not distinct from v_freed then
        return null;
    end if;
    if v_sent is not null then
        update public.ambulances as a set status = 'dispatched' where a.id = v_sent and a.status = 'available';
        if not found then
            perform private.raise_problem(409, 'ambulance_not_available');
        end if;
    end if;
    update public.ambulances as a set status = 'available' where a.id = v_freed;
    return null;
end;
$$;
comment on function private.follow_dispatch() is
'Trigger: the ambulance of a live request is dispatched. It is available again when the request ends or takes another
ambulance.';

create function private.close_offers()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    update public.dispatch_offers as o
    set status = 'withdrawn'
    where o.status = 'offered' and new.id in (o.emergency_request_id, o.ambulance_request_id);
    return null;
end;
$$;
comment on function private.close_offers() is 'Trigger: withdraws open offers of a request that is over.';

create function private.offered_patient(p_offer jsonb)
returns uuid
language sql stable set search_path = '' as $$
    select e.patient_id from public.emergency_requests as e where e.id = (p_offer ->> 'emergency_request_id')::uuid
    union all
    select r.patient_id from public.ambulance_requests as r where r.id = (p_offer ->> 'ambulance_request_id')::uuid;
$$;
comment on function private.offered_patient(jsonb) is
'The patient an offer is for, so that the audit row belongs to that patient.';

create function private.limit_calls_for_help()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_calls bigint;
begin
    select
        (select count(*) from public.emergency_requests as e
         where e.requested_by = new.requested_by and e.created_at > now() - interval '1 hour')
        + (select count(*) from public.ambulance_requests as r
           where r.requested_by = new.requested_by and r.created_at > now() - interval '1 hour')
    into v_calls;
    if v_calls > 20 then
        perform private.raise_problem(429, 'too_many_calls_for_help');
    end if;
    return null;
end;
$$;
comment on function private.limit_calls_for_help() is
'Trigger: one person may make twenty calls for help an hour. Each call alerts hospitals, and other patients wait behind
it.';

create function private.notify_of_emergency()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.notify(
        m.id, 'emergency.requested', 'A call for help', 'Open the app to see it.',
        jsonb_build_object('emergency_id', new.id, 'patient_id', new.patient_id)
    )
    from private.managers_of(new.patient_id) as m (id)
    where m.id is distinct from new.requested_by;
    return null;
end;
$$;
comment on function private.notify_of_emergency() is
'Trigger: notifies the patient and everyone who manages the record, except the person who called.';

create trigger emergency_requests_check_move before update of status on public.emergency_requests
for each row when (old.status <> new.status) execute function private.check_move(
    'emergency_transition_not_allowed',
    'pending -> offered, accepted, assigned, resolved, canceled',
    'offered -> pending, accepted, assigned, resolved, canceled',
    'accepted -> pending, assigned, en_route, resolved, canceled',
    'assigned -> pending, en_route, arrived, resolved, canceled',
    'en_route -> pending, arrived, resolved, canceled',
    'arrived -> resolved, canceled'
);
comment on trigger emergency_requests_check_move on public.emergency_requests is
'If a hospital cannot come after all, it gives the request back, and the request is pending again.';
create trigger emergency_requests_stamp_move before update of status on public.emergency_requests
for each row when (old.status <> new.status) execute function private.stamp_end('resolved', 'canceled');
create trigger emergency_requests_check_physician
before insert or update of hospital_id, assigned_physician_id on public.emergency_requests
for each row when (new.assigned_physician_id is not null) execute function private.check_assigned_physician();
create trigger emergency_requests_close_offers after update of status on public.emergency_requests
for each row when (new.status in ('resolved', 'canceled')) execute function private.close_offers();
create trigger ambulance_requests_check_move before update of status on public.ambulance_requests
for each row when (old.status <> new.status) execute function private.check_move(
    'ambulance_request_transition_not_allowed',
    'pending -> assigned, canceled',
    'assigned -> en_route, canceled',
    'en_route -> arrived, canceled',
    'arrived -> completed, canceled'
);
create trigger ambulance_requests_stamp_move before update of status on public.ambulance_requests
for each row when (old.status <> new.status) execute function private.stamp_end('completed', 'canceled');
create trigger ambulance_requests_dispatch
after insert or update of status, ambulance_id on public.ambulance_requests
for each row execute function private.follow_dispatch();
create trigger ambulance_requests_close_offers after update of status on public.ambulance_requests
for each row when (new.status in ('completed', 'canceled')) execute function private.close_offers();
create trigger dispatch_offers_check_move before update of status on public.dispatch_offers
for each row when (old.status <> new.status) execute function private.check_move(
    'offer_transition_not_allowed',
    'offered -> accepted, declined, expired, withdrawn',
    'accepted -> withdrawn'
);
comment on trigger dispatch_offers_check_move on public.dispatch_offers is
'If a hospital cannot come after all, its accepted offer is withdrawn.';
create trigger dispatch_offers_stamp_move before update of status on public.dispatch_offers
for each row when (old.status <> new.status) execute function private.stamp_answer();
create trigger ambulances_check_move after insert or update of status on public.ambulances
for each row execute function private.check_ambulance_move();
create trigger ambulances_note_position before insert or update of current_latitude, current_longitude
on public.ambulances
for each row when (new.current_latitude is not null) execute function private.note_position();
create trigger emergency_requests_limit after insert on public.emergency_requests
for each row when (new.requested_by is not null) execute function private.limit_calls_for_help();
create trigger ambulance_requests_limit after insert on public.ambulance_requests
for each row when (new.requested_by is not null) execute function private.limit_calls_for_help();
create trigger emergency_requests_tell after insert on public.emergency_requests
for each row execute function private.notify_of_emergency();
