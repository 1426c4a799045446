-- Caregivers and agents: how their rows move, and what follows.

create function private.check_assignment_move()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if old.status <> 'active' then
        perform private.raise_problem(409, 'assignment_transition_not_allowed');
    end if;
    return new;
end;
$$;
comment on function private.check_assignment_move() is
'Trigger of assignments and of notes on assistance: active -> completed | canceled, and the rest is final.';

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
for each row when (old.status <> new.status) execute function private.check_assignment_move();
create trigger agent_assisted_patients_check_move before update of status on public.agent_assisted_patients
for each row when (old.status <> new.status) execute function private.check_assignment_move();
create trigger agent_assisted_patients_touch
before update of assistance_type, description, status, notes on public.agent_assisted_patients
for each row execute function private.touch_assistance();
