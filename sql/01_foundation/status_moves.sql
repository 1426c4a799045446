-- The trigger functions of tables whose status changes are checked, and dated.

create function private.check_move()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if not exists (
        select from unnest(tg_argv[1:]) as m (move)
        where split_part(m.move, ' -> ', 1) = old.status
            and new.status = any (string_to_array(split_part(m.move, ' -> ', 2), ', '))
    ) and exists (
        -- a word that is not a status of the table is left to the table's check constraint, which names itself in its
        -- error
        select from unnest(tg_argv[1:]) as m (move)
        where new.status = any (string_to_array(replace(m.move, ' -> ', ', '), ', '))
    ) then
        perform private.raise_problem(409, tg_argv[0]);
    end if;
    return new;
end;
$$;
comment on function private.check_move() is
'Trigger: allows only the status changes in its arguments. The first argument is the problem code for every other
change. Each further argument lists the changes from one status: ''ringing -> active, missed''. docs/states.md draws
them.';

create function private.stamp_end()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.ended_at := case when new.status = any (tg_argv) then now() end;
    return new;
end;
$$;
comment on function private.stamp_end() is 'Trigger: sets ended_at when the status becomes one of the arguments.';
