-- How a status moves: the trigger function of every table whose moves are checked.

create function private.check_move()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if not exists (
        select from unnest(tg_argv[1:]) as m (move)
        where split_part(m.move, ' -> ', 1) = old.status
            and new.status = any (string_to_array(split_part(m.move, ' -> ', 2), ', '))
    ) and exists (
        -- a word that is no state of the table is left to the check of the table, which names itself
        select from unnest(tg_argv[1:]) as m (move)
        where new.status = any (string_to_array(replace(m.move, ' -> ', ', '), ', '))
    ) then
        perform private.raise_problem(409, tg_argv[0]);
    end if;
    return new;
end;
$$;
comment on function private.check_move() is
'Trigger: the status moves only as the arguments say. The first is the code that refuses any other move, then one for
each state: ''ringing -> active, missed''. docs/states.md draws them.';
