-- RPCs for phones: an admin with a second factor proposes an agent to a patient, and the patient's side answers.

create function private.require_agent(p_agent_id uuid, p_patient_id uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    if not exists (
        select from public.profiles as p where p.id = p_agent_id and p.role = 'agent' and p.is_active
    ) or private.cut_off(p_agent_id, p_patient_id) then
        perform private.raise_problem(409, 'agent_not_available');
    end if;
end;
$$;
comment on function private.require_agent(uuid, uuid) is
'Raises unless this is an active agent from whom the patient is not cut off by blocks.';

create function private.open_support(p_patient_id uuid)
returns void
language sql set search_path = '' as $$
    insert into public.conversations (patient_id, type)
    select p_patient_id, 'agent_support'
    where not exists (
        select from public.conversations as c
        where c.patient_id = p_patient_id and c.type = 'agent_support' and c.status = 'active'
    );
$$;
comment on function private.open_support(uuid) is
'Opens the conversation of a patient and their agent, unless an open one exists. The caller must hold the lock on the
record.';

create function private.assign_agent(p_patient_id uuid, p_agent_id uuid, p_notes text)
returns public.agent_assignments
language plpgsql security definer set search_path = '' as $$
declare
    v_assignment public.agent_assignments;
begin
    perform private.require_admin();
    perform private.hold_reach(p_agent_id);
    perform private.require_agent(p_agent_id, p_patient_id);
    perform from public.patients as p where p.id = p_patient_id and p.deleted_at is null for no key update;
    if not found then
        perform private.raise_problem(404, 'patient_not_found');
    elsif char_length(p_notes) > 5000 then
        perform private.raise_problem(422, 'notes_too_long');
    end if;
    if exists (
        select from public.agent_assignments as a
        where a.patient_id = p_patient_id and a.agent_id = p_agent_id and a.status = 'declined'
            and a.completed_at > now() - interval '7 days'
    ) then
        perform private.raise_problem(409, 'asked_recently');
    end if;
    insert into public.agent_assignments (patient_id, agent_id, status, notes)
    values (p_patient_id, p_agent_id, 'proposed', p_notes)
    on conflict (patient_id, agent_id) where status in ('proposed', 'active') do nothing
    returning * into v_assignment;
    if not found then
        perform private.raise_problem(409, 'agent_already_assigned');
    end if;
    perform private.notify_assignment(v_assignment);
    return v_assignment;
end;
$$;
comment on function private.assign_agent(uuid, uuid, text) is
'It runs with its owner''s rights, because callers may not write the table agent_assignments.';

create function private.notify_assignment(p_assignment public.agent_assignments)
returns void
language plpgsql set search_path = '' as $$
declare
    v_data jsonb := jsonb_build_object('assignment_id', p_assignment.id, 'patient_id', p_assignment.patient_id);
begin
    perform private.notify_patient(
        p_assignment.patient_id, 'agent.' || p_assignment.status, 'Your care team has changed',
        'An agent''s assignment to you is now ' || p_assignment.status || '.', v_data
    );
    perform private.notify(
        p_assignment.agent_id, 'agent.' || p_assignment.status, 'Your patients have changed',
        'An assignment of yours is now ' || p_assignment.status || '.', v_data
    );
end;
$$;
comment on function private.notify_assignment(public.agent_assignments) is
'Notifies the patient and the agent, without names.';

create function private.answer_agent(p_assignment_id uuid, p_accept boolean)
returns public.agent_assignments
language plpgsql security definer set search_path = '' as $$
declare
    v_assignment public.agent_assignments;
begin
    perform private.require_me();
    perform from public.patients as p
    where p.id = (select a.patient_id from public.agent_assignments as a where a.id = p_assignment_id)
        and p.id in (select private.managed_patient_ids())
    for no key update;
    select a.* into v_assignment
    from public.agent_assignments as a
    where a.id = p_assignment_id and a.patient_id in (select private.managed_patient_ids())
    for update;
    if not found then
        perform private.raise_problem(404, 'assignment_not_found');
    elsif v_assignment.status <> 'proposed' then
        perform private.raise_problem(409, 'assignment_transition_not_allowed');
    end if;
    update public.agent_assignments as a
    set status = case when p_accept then 'active' else 'declined' end,
        completed_at = case when p_accept then null else now() end
    where a.id = p_assignment_id
    returning a.* into v_assignment;
    if p_accept then
        perform private.require_agent(v_assignment.agent_id, v_assignment.patient_id);
        perform private.open_support(v_assignment.patient_id);
    end if;
    perform private.notify_assignment(v_assignment);
    return v_assignment;
end;
$$;
comment on function private.answer_agent(uuid, boolean) is
'It runs with its owner''s rights, because callers may not write the table agent_assignments.';

create function private.complete_agent_assignment(p_assignment_id uuid, p_status text)
returns public.agent_assignments
language plpgsql security definer set search_path = '' as $$
declare
    v_assignment public.agent_assignments;
begin
    perform private.require_me();
    if p_status is null or p_status not in ('completed', 'canceled') then
        perform private.raise_problem(422, 'status_invalid');
    end if;
    select a.* into v_assignment from public.agent_assignments as a where a.id = p_assignment_id for update;
    if not found or not (
        v_assignment.agent_id = private.me() or v_assignment.patient_id in (select private.managed_patient_ids())
        or private.is_admin()
    ) then
        perform private.raise_problem(404, 'assignment_not_found');
    elsif v_assignment.status = p_status then
        return v_assignment;
    end if;
    update public.agent_assignments as a set status = p_status, completed_at = now() where a.id = p_assignment_id
    returning a.* into v_assignment;
    perform private.notify_assignment(v_assignment);
    return v_assignment;
end;
$$;
comment on function private.complete_agent_assignment(uuid, text) is
'It runs with its owner''s rights, because callers may not write the table agent_assignments.';

create function public.assign_agent(patient_id uuid, agent_id uuid, notes text default null)
returns public.agent_assignments
language sql set search_path = '' as $$
    select private.assign_agent(patient_id, agent_id, notes);
$$;
comment on function public.assign_agent(uuid, uuid, text) is
'An admin with a second factor proposes an agent to a patient. The agent sees nothing of the patient until the patient or
a primary caregiver accepts with answer_agent. The patient can read the notes. 403 role_not_allowed, insufficient_aal; 404
patient_not_found; 409 agent_not_available, agent_already_assigned, asked_recently; 422 notes_too_long.';

create function public.answer_agent(assignment_id uuid, accept boolean)
returns public.agent_assignments
language sql set search_path = '' as $$
    select private.answer_agent(assignment_id, accept);
$$;
comment on function public.answer_agent(uuid, boolean) is
'The patient or a primary caregiver accepts or declines a proposed agent. A yes also opens a support conversation for the
two. 403 profile_inactive; 404 assignment_not_found; 409 assignment_transition_not_allowed, agent_not_available.';

create function public.complete_agent_assignment(assignment_id uuid, status text default 'completed')
returns public.agent_assignments
language sql set search_path = '' as $$
    select private.complete_agent_assignment(assignment_id, status);
$$;
comment on function public.complete_agent_assignment(uuid, text) is
'Ends an assignment with status completed or canceled: the patient or a primary caregiver, the agent, or an admin with a
second factor. The agent loses access at once. A proposed assignment can only be canceled. Calling it again with the same
status changes nothing. 403 profile_inactive; 404 assignment_not_found; 409 assignment_transition_not_allowed; 422
status_invalid.';
