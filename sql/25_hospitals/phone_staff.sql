-- RPCs for phones: a hospital and a person agree that the person works there. One side asks, the other answers, and
-- either ends it.

create function private.ask_staff(p_hospital uuid, p_profile uuid, p_position text, p_name text)
returns public.hospital_staff
language plpgsql set search_path = '' as $$
declare
    v_staff public.hospital_staff;
begin
    if coalesce(p_position, '') not in ('administrator', 'physician', 'nurse', 'dispatcher') then
        perform private.raise_problem(422, 'position_invalid');
    elsif p_position = 'physician' then
        perform private.require_doctor(p_profile);
    end if;
    insert into public.hospital_staff as s
        (hospital_id, profile_id, position, accepted_at, asked_by, applicant_name)
    values (p_hospital, p_profile, p_position, null, private.require_me(), p_name)
    on conflict (hospital_id, profile_id) do update
    set position = excluded.position, is_active = true, accepted_at = null, asked_by = excluded.asked_by,
        asked_at = now(), applicant_name = excluded.applicant_name
    where not s.is_active and (s.accepted_at is not null or s.asked_at < now() - interval '7 days')
    returning * into v_staff;
    if not found then
        select s.* into v_staff from public.hospital_staff as s
        where s.hospital_id = p_hospital and s.profile_id = p_profile;
        if not v_staff.is_active then
            perform private.raise_problem(409, 'asked_recently');
        elsif v_staff.accepted_at is null then
            perform private.raise_problem(409, 'already_asked');
        end if;
        perform private.raise_problem(409, 'already_staff');
    end if;
    return v_staff;
end;
$$;
comment on function private.ask_staff(uuid, uuid, text, text) is
'Asks a person to work at a hospital, or the hospital to employ the person. If the answer was no, nobody asks again for
seven days, so that nobody can ring by asking.';

create function private.invite_staff(p_hospital uuid, p_profile uuid, p_position text)
returns public.hospital_staff
language plpgsql security definer set search_path = '' as $$
declare
    v_staff public.hospital_staff;
begin
    if not private.is_admin() then
        if not exists (select from private.administered_hospital_ids() as h (id) where h.id = p_hospital) then
            perform private.raise_problem(404, 'hospital_not_found');
        elsif p_position = 'administrator' then
            perform private.raise_problem(403, 'role_not_allowed');
        end if;
    end if;
    -- The directory is public, so this tells a hospital nothing about other people.
    if not exists (
        select from public.profiles as p
        left join public.doctors as d on d.id = p.id
        where p.id = p_profile and p.is_active and (d.is_verified or private.is_admin())
    ) or private.are_blocked(private.me(), p_profile) then
        perform private.raise_problem(404, 'person_not_found');
    elsif not exists (select from public.hospitals as h where h.id = p_hospital) then
        perform private.raise_problem(404, 'hospital_not_found');
    end if;
    v_staff := private.ask_staff(p_hospital, p_profile, p_position, null);
    perform private.notify(
        p_profile, 'staff.invited', 'A hospital invites you', 'Open the app to accept or decline.',
        jsonb_build_object('staff_id', v_staff.id)
    );
    return v_staff;
end;
$$;
comment on function private.invite_staff(uuid, uuid, text) is
'It runs with its owner''s rights, because callers may not write the table hospital_staff.';

create function private.apply_to_hospital(p_hospital uuid, p_position text)
returns public.hospital_staff
language plpgsql security definer set search_path = '' as $$
declare
    v_me constant uuid := private.require_me();
    v_staff public.hospital_staff;
begin
    if not private.is_listed_hospital(p_hospital) then
        perform private.raise_problem(404, 'hospital_not_found');
    elsif p_position = 'administrator' then
        perform private.raise_problem(403, 'role_not_allowed');
    end if;
    v_staff := private.ask_staff(
        p_hospital, v_me, p_position, (select p.full_name from public.profiles as p where p.id = v_me)
    );
    perform private.notify_hospital(
        p_hospital, 'staff.applied', 'Somebody wants to work at your hospital', 'Open the app to accept or decline.',
        jsonb_build_object('staff_id', v_staff.id)
    );
    return v_staff;
end;
$$;
comment on function private.apply_to_hospital(uuid, text) is
'It runs with its owner''s rights, because callers may not write the table hospital_staff.';

create function private.speaks_for_staff_of(p_staff public.hospital_staff)
returns boolean
language plpgsql stable set search_path = '' as $$
begin
    return private.is_admin() or p_staff.position <> 'administrator'
        and p_staff.hospital_id in (select private.administered_hospital_ids());
end;
$$;
comment on function private.speaks_for_staff_of(public.hospital_staff) is
'Whether the caller decides for the hospital about this member of staff: an administrator about everybody who is not an
administrator, an admin with a second factor about everybody.';

create function private.lock_staff(p_id uuid)
returns public.hospital_staff
language plpgsql set search_path = '' as $$
declare
    v_me constant uuid := private.require_me();
    v_staff public.hospital_staff;
begin
    select s.* into v_staff from public.hospital_staff as s where s.id = p_id for update;
    if not found or v_staff.profile_id <> v_me and not private.speaks_for_staff_of(v_staff) then
        perform private.raise_problem(404, 'staff_not_found');
    elsif not v_staff.is_active then
        perform private.raise_problem(409, 'staff_ended');
    end if;
    return v_staff;
end;
$$;
comment on function private.lock_staff(uuid) is
'A row of staff that is not over, locked, if the caller is the person or decides for the hospital. The answer does not
tell unknown rows from rows of others.';

create function private.tell_staff(p_staff public.hospital_staff, p_type text, p_title text)
returns void
language plpgsql set search_path = '' as $$
declare
    v_data constant jsonb := jsonb_build_object('staff_id', p_staff.id);
begin
    if p_staff.profile_id = private.me() then
        perform private.notify_hospital(p_staff.hospital_id, p_type, p_title, 'Open the app to see it.', v_data);
    else
        perform private.notify(p_staff.profile_id, p_type, p_title, 'Open the app to see it.', v_data);
    end if;
end;
$$;
comment on function private.tell_staff(public.hospital_staff, text, text) is
'Notifies the other side: the hospital''s administrators of what the person did, or else the person.';

create function private.answer_staff(p_id uuid, p_accept boolean)
returns public.hospital_staff
language plpgsql security definer set search_path = '' as $$
declare
    v_staff public.hospital_staff := private.lock_staff(p_id);
begin
    if v_staff.accepted_at is not null then
        perform private.raise_problem(409, 'already_staff');
    elsif (v_staff.profile_id = private.me()) = (v_staff.asked_by is not distinct from v_staff.profile_id) then
        -- the side that asked does not answer; it can take the request back with end_staff
        perform private.raise_problem(403, 'role_not_allowed');
    end if;
    update public.hospital_staff as s
    set is_active = coalesce(p_accept, false), accepted_at = case when p_accept then now() end
    where s.id = p_id
    returning s.* into v_staff;
    perform private.tell_staff(
        v_staff, case when p_accept then 'staff.accepted' else 'staff.declined' end, 'Your request was answered'
    );
    return v_staff;
end;
$$;
comment on function private.answer_staff(uuid, boolean) is
'It runs with its owner''s rights, because callers may not write the table hospital_staff.';

create function private.end_staff(p_id uuid)
returns public.hospital_staff
language plpgsql security definer set search_path = '' as $$
declare
    v_staff public.hospital_staff := private.lock_staff(p_id);
begin
    update public.hospital_staff as s set is_active = false where s.id = p_id
    returning s.* into v_staff;
    perform private.tell_staff(v_staff, 'staff.ended', 'Somebody''s work at a hospital has ended');
    return v_staff;
end;
$$;
comment on function private.end_staff(uuid) is
'It runs with its owner''s rights, because callers may not write the table hospital_staff.';
