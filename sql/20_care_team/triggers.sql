-- The allowed status changes of links, and the doctor's notification of a request.

create function private.stamp_link()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.ended_at := case when new.status in ('ended', 'blocked') then coalesce(old.ended_at, new.ended_at, now()) end;
    new.parted_at := case when new.status <> 'active' then coalesce(old.parted_at, new.ended_at) end;
    if new.status <> 'blocked' then
        new.blocked_by := null;
    end if;
    return new;
end;
$$;
comment on function private.stamp_link() is
'Trigger: sets when a link ended, since when the two have parted, and who blocked it while it is blocked.';

create function private.announce_link_request()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    -- a patient who withdraws and requests in a loop notifies the doctor's phone at most once an hour
    if not exists (
        select from public.notifications as n
        where n.user_id = new.doctor_id and n.type = 'link.requested' and n.created_at > now() - interval '1 hour'
            and n.data ->> 'link_id' = new.id::text
    ) then
        perform private.notify(
            new.doctor_id, 'link.requested', 'New request', 'A patient asks to be connected with you.',
            jsonb_build_object('link_id', new.id)
        );
    end if;
    return null;
end;
$$;
comment on function private.announce_link_request() is 'Trigger: notifies the doctor of a request, without names.';

create function private.list_possible_duplicate()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if exists (
        select from public.patients as p
        where p.name = new.name and p.date_of_birth = new.date_of_birth and p.id <> new.id and p.deleted_at is null
    ) then
        insert into private.duplicate_reviews (patient_id) values (new.id) on conflict (patient_id) do nothing;
    end if;
    return null;
end;
$$;
comment on function private.list_possible_duplicate() is
'Trigger: adds a second patient with the same name and birth date to the list that an operator reviews.';

create trigger patient_doctor_links_check_move before update of status on public.patient_doctor_links
for each row when (old.status <> new.status) execute function private.check_move(
    'link_transition_not_allowed',
    'requested -> active, ended, blocked',
    'active -> ended, blocked',
    'ended -> requested, blocked',
    'blocked -> ended'
);
create trigger patient_doctor_links_stamp_move before update of status on public.patient_doctor_links
for each row when (old.status <> new.status) execute function private.stamp_link();
create trigger patient_doctor_links_stamp before insert on public.patient_doctor_links
for each row when (new.status in ('ended', 'blocked')) execute function private.stamp_link();
create trigger patient_doctor_links_announce after insert on public.patient_doctor_links
for each row when (new.status = 'requested') execute function private.announce_link_request();
create trigger patient_doctor_links_announce_again after update of status on public.patient_doctor_links
for each row when (old.status <> 'requested' and new.status = 'requested')
execute function private.announce_link_request();
create trigger patients_list_duplicates after insert or update of name, date_of_birth on public.patients
for each row execute function private.list_possible_duplicate();

-- Caregivers and agents: the allowed status changes, and their effects.

create function private.touch_assistance()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.last_interaction_at := now();
    return new;
end;
$$;
comment on function private.touch_assistance() is
'Trigger: sets when the agent last wrote, and ignores what the caller sent.';

create trigger agent_assignments_check_move before update of status on public.agent_assignments
for each row when (old.status <> new.status) execute function private.check_move(
    'assignment_transition_not_allowed',
    'proposed -> active, declined, canceled',
    'active -> completed, canceled'
);
create trigger agent_assisted_patients_check_move before update of status on public.agent_assisted_patients
for each row when (old.status <> new.status) execute function private.check_move(
    'assignment_transition_not_allowed',
    'active -> completed, canceled'
);
create trigger agent_assisted_patients_touch
before update of assistance_type, description, status, notes on public.agent_assisted_patients
for each row execute function private.touch_assistance();

-- Invitations, and the date of birth in a record.

create function private.check_birth()
returns trigger
language plpgsql set search_path = '' as $$
begin
    -- east of UTC the day begins up to 14 hours earlier
    if new.date_of_birth > ((now() + interval '14 hours') at time zone 'utc')::date then
        perform private.raise_problem(422, 'date_of_birth_in_future');
    end if;
    return new;
end;
$$;
comment on function private.check_birth() is 'Trigger: refuses a birth date in the future, in every time zone.';

create trigger caregiver_invitations_check_move before update of status on public.caregiver_invitations
for each row when (old.status <> new.status) execute function private.check_move(
    'invitation_not_open',
    'open -> accepted, revoked'
);
create trigger patients_check_birth before insert or update of date_of_birth on public.patients
for each row execute function private.check_birth();
