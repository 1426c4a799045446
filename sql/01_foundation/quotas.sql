-- Quotas: how much one account may cause on one day (UTC). A refused request is rolled back together with its count, so
-- quotas limit what succeeds.
--
-- A statement is counted after its row triggers. So a transaction waits for locks first, and holds the counts of its
-- account only until it commits. Only requests of the same account wait for one another.

create function private.limits_of(p_kind text)
returns private.quotas
language plpgsql stable set search_path = '' as $$
declare
    v_limits private.quotas;
begin
    select q.* into v_limits from private.quotas as q
    where q.kind in (p_kind, 'any') order by q.kind = 'any' limit 1;
    return v_limits;
end;
$$;
comment on function private.limits_of(text) is 'The limits of a kind, or those of the kind any.';

create function private.within_quota(p_kind text, p_rows bigint, p_about text default '')
returns boolean
language plpgsql set search_path = '' as $$
declare
    v_account constant uuid := private.actor_id();
    v_used bigint;
begin
    if v_account is null or p_rows = 0 then
        return true;
    end if;
    insert into private.quota_counts as c (account_id, kind, about, day, used)
    values (v_account, p_kind, p_about, (now() at time zone 'utc')::date, p_rows)
    on conflict (account_id, kind, about, day) do update set used = c.used + excluded.used
    returning c.used into v_used;
    return v_used <= (private.limits_of(p_kind)).per_day or private.is_admin();
end;
$$;
comment on function private.within_quota(text, bigint, text) is
'Counts, for the account that acts, and returns whether the count of today is still within the limit. Jobs and
operators act for no account and are not counted. Admins with a second factor are counted, but have no limit.';

create function private.use_quota(p_kind text, p_rows bigint default 1, p_about text default '')
returns void
language plpgsql set search_path = '' as $$
begin
    if not private.within_quota(p_kind, p_rows, p_about) then
        perform private.raise_problem(429, 'quota_exceeded', p_kind);
    end if;
end;
$$;
comment on function private.use_quota(text, bigint, text) is
'Counts, and raises 429 quota_exceeded above the limit of the day. The detail is the kind.';

create function private.return_quota(p_kind text, p_about text default '')
returns void
language sql set search_path = '' as $$
    update private.quota_counts as c set used = c.used - 1
    where c.account_id = private.actor_id() and c.kind = p_kind and c.about = p_about
        and c.day = (now() at time zone 'utc')::date;
$$;
comment on function private.return_quota(text, text) is
'Takes one off the count of today, because what was counted failed without the account''s fault.';

create function private.count_written()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_kind constant text := coalesce(tg_argv[0], tg_table_name);
    v_rows bigint;
begin
    if private.actor_id() is null then
        return null;
    end if;
    select count(*) into v_rows from written;
    if v_rows > 1 and v_rows > (private.limits_of(v_kind)).per_statement then
        perform private.raise_problem(413, 'too_many_rows', v_kind);
    end if;
    perform private.use_quota(v_kind, v_rows);
    return null;
end;
$$;
comment on function private.count_written() is
'Trigger (kind, or else the name of the table), once a statement: counts the rows that the account wrote. 413
too_many_rows; 429 quota_exceeded.';

create function private.cleanup_quota_counts(p_limit integer)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_counts integer;
begin
    delete from private.quota_counts where ctid = any (array(
        select c.ctid from private.quota_counts as c
        where c.day < (now() at time zone 'utc')::date - 7 order by c.day limit p_limit for update skip locked));
    get diagnostics v_counts = row_count;
    return jsonb_build_object('quota_counts', v_counts);
end;
$$;
comment on function private.cleanup_quota_counts(integer) is
'Deletes one batch of counts older than a week. Until then, operators can see who caused much.';
