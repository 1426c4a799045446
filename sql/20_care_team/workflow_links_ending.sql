-- How links end. A link that leaves `active` closes the pair's calls in the same transaction.

create function workflows.end_link(
    p_actor uuid, p_session uuid, p_link_id bigint, p_key text default null, p_fingerprint text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_stored jsonb;
    v_link public.patient_doctor_links;
begin
    v_stored := private.begin_request(p_actor, p_session, 'links.end', p_key, p_fingerprint);
    if v_stored is not null then
        return v_stored;
    end if;
    v_link := private.lock_link(p_actor, p_link_id);
    perform private.require_link_status(v_link, 'active', 'link_not_active');
    v_link := private.move_link(v_link, p_actor, 'ended');
    return private.answer_link(p_actor, 'links.end', p_key, v_link, private.end_calls(v_link.patient_id, v_link.doctor_id));
end;
$$;
comment on function workflows.end_link(uuid, uuid, bigint, text, text) is
'The doctor or the patient''s side ends an active link; active calls end. 404 link_not_found, 409 link_not_active.';

create function private.other_side(p_link public.patient_doctor_links, p_actor uuid)
returns uuid[]
language sql stable set search_path = '' as $$
    select array(
        select p_link.doctor_id where p_link.doctor_id <> p_actor
        union
        select s.id from private.people_of_patient(p_link.patient_id) as s (id) where p_link.doctor_id = p_actor
        union
        select p_link.requested_by where p_link.doctor_id = p_actor and p_link.requested_by is not null
    );
$$;
comment on function private.other_side(public.patient_doctor_links, uuid) is
'Whom the actor blocks with a link: the doctor; or for a doctor, the people who speak for the patient, and the person who
requested the link.';

create function private.lock_reach_of_link(p_actor uuid, p_link_id bigint)
returns void
language sql set search_path = '' as $$
    select private.lock_reach(private.other_side(l, p_actor) || p_actor)
    from public.patient_doctor_links as l where l.id = p_link_id;
$$;
comment on function private.lock_reach_of_link(uuid, bigint) is
'Locks the accounts behind a link. A block calls it before it locks the link.';

create function workflows.block_link(
    p_actor uuid, p_session uuid, p_link_id bigint, p_key text default null, p_fingerprint text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_stored jsonb;
    v_link public.patient_doctor_links;
    v_rooms jsonb;
begin
    v_stored := private.begin_request(p_actor, p_session, 'links.block', p_key, p_fingerprint);
    if v_stored is not null then
        return v_stored;
    end if;
    perform private.lock_reach_of_link(p_actor, p_link_id);
    v_link := private.lock_link(p_actor, p_link_id);
    if v_link.status = 'blocked' then
        perform private.raise_problem(409, 'link_already_blocked');
    end if;
    v_link := private.move_link(v_link, p_actor, 'blocked', p_actor);
    v_rooms := private.part_pair(v_link.patient_id, v_link.doctor_id);
    perform private.add_block(p_actor, o.id) from unnest(private.other_side(v_link, p_actor)) as o (id);
    return private.answer_link(p_actor, 'links.block', p_key, v_link, v_rooms);
end;
$$;
comment on function workflows.block_link(uuid, uuid, bigint, text, text) is
'The doctor or the patient''s side blocks the other: the link for everybody who acts for the patient, and the accounts
behind it as rpc block_account does. 404 link_not_found, 409 link_already_blocked.';

create function workflows.unblock_link(
    p_actor uuid, p_session uuid, p_link_id bigint, p_key text default null, p_fingerprint text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_stored jsonb;
    v_link public.patient_doctor_links;
begin
    v_stored := private.begin_request(p_actor, p_session, 'links.unblock', p_key, p_fingerprint);
    if v_stored is not null then
        return v_stored;
    end if;
    v_link := private.lock_link(p_actor, p_link_id);
    perform private.require_link_status(v_link, 'blocked', 'link_not_blocked');
    -- the patient and their primary caregivers are one side: a block by one of them can be lifted by another
    if (v_link.blocked_by is not distinct from v_link.doctor_id) <> (p_actor = v_link.doctor_id) then
        perform private.raise_problem(403, 'not_the_blocker');
    end if;
    delete from public.account_blocks as b
    where b.blocker_id = p_actor and b.blocked_id = any (private.other_side(v_link, p_actor));
    v_link := private.move_link(v_link, p_actor, 'ended');
    return private.answer_link(p_actor, 'links.unblock', p_key, v_link);
end;
$$;
comment on function workflows.unblock_link(uuid, uuid, bigint, text, text) is
'The side that blocked unblocks. The link is then ended and can be requested again, and the actor''s blocks of the
accounts behind it are lifted. 404 link_not_found, 403 not_the_blocker, 409 link_not_blocked.';
