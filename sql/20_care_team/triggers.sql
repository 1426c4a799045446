-- Links move along their states only, and the doctor hears of a request.

create function private.stamp_link()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.ended_at := case when new.status in ('ended', 'blocked') then coalesce(old.ended_at, now()) end;
    if new.status <> 'blocked' then
        new.blocked_by := null;
    end if;
    return new;
end;
$$;
comment on function private.stamp_link() is 'Trigger: when a link ended, and who blocked it while it is blocked.';

create function private.announce_link_request()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    -- withdrawing and asking again in a loop rings the doctor's phone once an hour
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
comment on function private.announce_link_request() is 'Trigger: tells the doctor of a request, without naming anyone.';

create function private.flag_namesake()
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
comment on function private.flag_namesake() is 'Trigger: a second patient of one name and birth date is looked at by a person.';

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
create trigger patient_doctor_links_announce after insert on public.patient_doctor_links
for each row when (new.status = 'requested') execute function private.announce_link_request();
create trigger patient_doctor_links_announce_again after update of status on public.patient_doctor_links
for each row when (old.status <> 'requested' and new.status = 'requested')
execute function private.announce_link_request();
create trigger patients_flag_namesake after insert or update of name, date_of_birth on public.patients
for each row execute function private.flag_namesake();

-- Caregivers and agents: how their rows move, and what follows.

create function private.touch_assistance()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.last_interaction_at := now();
    return new;
end;
$$;
comment on function private.touch_assistance() is 'Trigger: when an agent last wrote is the server''s word.';

create trigger agent_assignments_check_move before update of status on public.agent_assignments
for each row when (old.status <> new.status) execute function private.check_move(
    'assignment_transition_not_allowed',
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
    -- the day begins earlier east of here
    if new.date_of_birth > ((now() + interval '14 hours') at time zone 'utc')::date then
        perform private.raise_problem(422, 'date_of_birth_in_future');
    end if;
    return new;
end;
$$;
comment on function private.check_birth() is 'Trigger: nobody is born tomorrow, in whatever zone.';

create trigger caregiver_invitations_check_move before update of status on public.caregiver_invitations
for each row when (old.status <> new.status) execute function private.check_move(
    'invitation_not_open',
    'open -> accepted, revoked'
);
create trigger patients_check_birth before insert or update of date_of_birth on public.patients
for each row execute function private.check_birth();
