-- Who is blocked from whom. Every function that lets one person reach another asks here, the notices included.
--
-- A block is between two accounts and works in both directions. A person and a patient are cut off when everybody who
-- speaks for the patient is in a block with the person. So a doctor who blocks one parent still treats the child for
-- the other parent.

create function private.are_blocked(p_one uuid, p_other uuid)
returns boolean
language plpgsql stable set search_path = '' as $$
begin
    return exists (
        select from public.account_blocks as b
        where (b.blocker_id = p_one and b.blocked_id = p_other) or (b.blocker_id = p_other and b.blocked_id = p_one)
    );
end;
$$;
comment on function private.are_blocked(uuid, uuid) is 'Whether one of the two accounts has blocked the other.';

create function private.blocked_ids(p_profile uuid)
returns uuid[]
language plpgsql stable set search_path = '' as $$
begin
    return array(
        select b.blocked_id from public.account_blocks as b where b.blocker_id = p_profile
        union
        select b.blocker_id from public.account_blocks as b where b.blocked_id = p_profile
    );
end;
$$;
comment on function private.blocked_ids(uuid) is 'The accounts that are in a block with this one, in either direction.';

create function private.spoken_for_by(p_profile uuid)
returns setof uuid
language plpgsql stable set search_path = '' as $$
begin
    return query
    select p.id from public.patients as p where p.profile_id = p_profile
    union
    select c.patient_id from public.patient_caregivers as c
    inner join public.patients as p on p.id = c.patient_id and p.profile_id is null
    where c.caregiver_id = p_profile and c.is_active and c.accepted_at is not null and c.role = 'primary';
end;
$$;
comment on function private.spoken_for_by(uuid) is
'The patients for whom a person speaks: their own record, and dependants whose primary caregiver they are. The reverse
of private.people_of_patient.';

create function private.cut_off(p_profile uuid, p_patient uuid)
returns boolean
language plpgsql stable set search_path = '' as $$
begin
    return coalesce(
        (
            select bool_and(private.are_blocked(s.id, p_profile))
            from private.people_of_patient(p_patient) as s (id)
            inner join public.profiles as f on f.id = s.id and f.is_active
        ),
        false
    );
end;
$$;
comment on function private.cut_off(uuid, uuid) is
'Whether a person (a doctor, an agent, a hospital''s administrator) and a patient are cut off: everybody who speaks for
the patient and has an open account is in a block with the person.';

create function private.is_out_of_reach(p_actor uuid, p_patient uuid, p_profile uuid)
returns boolean
language plpgsql stable set search_path = '' as $$
begin
    return private.are_blocked(p_actor, p_profile) or private.cut_off(p_profile, p_patient);
end;
$$;
comment on function private.is_out_of_reach(uuid, uuid, uuid) is
'Whether the actor may not bring this patient and this person together: the actor is in a block with the person, or the
patient is cut off from them.';

create function private.hold_reach(p_profile uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('reach:' || p_profile, 0));
end;
$$;
comment on function private.hold_reach(uuid) is
'Makes a block of or by this person wait until this transaction ends. A function that opens something between two
people holds one of them before it asks for blocks; a block locks both. So a block either comes first, or ends what was
opened.';

create function private.may_reach(p_patient uuid, p_profile uuid)
returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
    perform private.hold_reach(p_profile);
    return not private.is_out_of_reach(private.me(), p_patient, p_profile);
end;
$$;
comment on function private.may_reach(uuid, uuid) is
'Whether the caller may bring this patient and this person together. It is volatile: after waiting for a block, it sees
the block.';

create function private.cut_off_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
    v_me uuid := private.me();
begin
    return query
    select distinct s.id
    from unnest(private.blocked_ids(v_me)) as b (id)
    cross join lateral private.spoken_for_by(b.id) as s (id)
    where private.cut_off(v_me, s.id);
end;
$$;
comment on function private.cut_off_patient_ids() is 'Patients from whom the caller is cut off.';

create function private.is_silenced(p_profile uuid, p_type text)
returns boolean
language plpgsql stable set search_path = '' as $$
begin
    return exists (
        select from public.account_blocks as b
        where b.blocker_id = p_profile and b.blocked_id = private.actor_id()
    ) and split_part(p_type, '.', 1) not in (
        'emergency', 'break_glass', 'admission', 'place', 'staff', 'agent', 'caregiver', 'dependant', 'file',
        'record', 'consultation', 'prescription'
    );
end;
$$;
comment on function private.is_silenced(uuid, text) is
'Whether a notice is not written because its recipient has blocked the actor. Emergencies, and all that changes who reads
a record or what is in it, are always announced: otherwise a block would hide from one parent what the other does with
the record of their child.';
