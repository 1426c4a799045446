-- RPCs for phones: blocking an account, and unblocking it.

create function private.block_account(p_profile_id uuid)
returns public.account_blocks
language plpgsql security definer set search_path = '' as $$
declare
    v_me uuid := private.require_me();
    v_block public.account_blocks;
begin
    if p_profile_id is null or p_profile_id = v_me then
        perform private.raise_problem(422, 'block_invalid');
    end if;
    perform private.lock_reach(array[v_me, p_profile_id]);
    if (select count(*) >= 1000 from public.account_blocks as b where b.blocker_id = v_me) then
        perform private.raise_problem(409, 'too_many_blocks');
    end if;
    perform private.add_block(v_me, p_profile_id);
    select b.* into strict v_block from public.account_blocks as b
    where b.blocker_id = v_me and b.blocked_id = p_profile_id;
    return v_block;
end;
$$;
comment on function private.block_account(uuid) is
'It runs with its owner''s rights, because it ends rows of the other person. It accepts ids of nobody, so that the answer
does not tell which accounts exist.';

create function private.unblock_account(p_profile_id uuid)
returns void
language plpgsql security definer set search_path = '' as $$
declare
    v_me uuid := private.require_me();
begin
    delete from public.account_blocks as b where b.blocker_id = v_me and b.blocked_id = p_profile_id;
end;
$$;
comment on function private.unblock_account(uuid) is
'It runs with its owner''s rights, because callers may not write the table account_blocks.';

create function public.block_account(profile_id uuid)
returns public.account_blocks
language sql set search_path = '' as $$
    select private.block_account(profile_id);
$$;
comment on function public.block_account(uuid) is
'Blocks an account, in whatever role it acts. Links and care between the two end, bookings that have not begun are
canceled, calls end, memberships, assignments of agents and shares of files end. The other person is not told of the
block, only of what it ended. Calling it again changes nothing. Emergencies are not blocked. 403 profile_inactive; 409
too_many_blocks; 422 block_invalid.';

create function public.unblock_account(profile_id uuid)
returns void
language sql set search_path = '' as $$
    select private.unblock_account(profile_id);
$$;
comment on function public.unblock_account(uuid) is
'Lifts a block of the caller. Nothing that the block ended comes back. Calling it again changes nothing. 403
profile_inactive.';
