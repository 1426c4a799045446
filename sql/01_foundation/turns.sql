-- How many heavy requests of one account run at the same time.

create function private.take_turn(p_kind text, p_turns integer)
returns void
language plpgsql security definer set search_path = '' as $$
declare
    v_account constant uuid := private.actor_id();
begin
    if v_account is null then
        return;
    end if;
    for v_turn in 1 .. p_turns loop
        if pg_try_advisory_xact_lock(hashtextextended(concat_ws(':', 'turn', p_kind, v_account, v_turn), 0)) then
            return;
        end if;
    end loop;
    perform private.raise_problem(429, 'already_running', p_kind);
end;
$$;
comment on function private.take_turn(text, integer) is
'Takes one of the turns of the account until the transaction ends. It does not wait: a request that waits holds a
connection, and one account could hold all of them. Without an account (nobody is signed in) it does nothing. 429
already_running.';
