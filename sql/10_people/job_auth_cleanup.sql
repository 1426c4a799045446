-- Cleans the auth schema as GoTrue itself would (supabase/auth, internal/models/cleanup.go). GoTrue's own batches do
-- not run on a project with little traffic. This file adds nothing to that schema. The periods are GoTrue's: revoked
-- tokens stay 24 h, so that a replayed one is recognised as reuse; ended sessions stay 72 h, so that their tokens are
-- deleted first and no delete cascades to many rows. GoTrue deletes anonymous users and unverified factors itself.
--
-- Tokens of version 1 are rows of auth.refresh_tokens. Version 2 keeps a key and a counter on the session and has no
-- rows: such a session lives until it ends, whatever the table of tokens contains. GoTrue stores some times as UTC in
-- `timestamp`; they are compared as UTC.

create function private.cleanup_auth_tokens(p_limit integer)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_deleted integer;
    v_revoked integer;
begin
    delete from auth.refresh_tokens where id in (
        select t.id from auth.refresh_tokens as t
        where t.revoked and t.updated_at < now() - interval '24 hours'
        order by t.updated_at limit private.batch_size(p_limit, 2000) for update skip locked);
    get diagnostics v_deleted = row_count;
    -- the tokens of an ended session are first revoked and then, like all others, deleted a day later
    update auth.refresh_tokens set revoked = true, updated_at = now() where id in (
        select t.id from auth.sessions as s
        join auth.refresh_tokens as t on t.session_id = s.id and t.revoked is false
        where s.not_after < now() - interval '24 hours'
        limit private.batch_size(p_limit, 2000) for update of t skip locked);
    get diagnostics v_revoked = row_count;
    return jsonb_build_object('refresh_tokens', v_deleted, 'revoked_tokens', v_revoked);
end;
$$;
comment on function private.cleanup_auth_tokens(integer) is
'One batch: deletes tokens that were revoked a day ago, and revokes tokens whose session ended a day ago.';

create function private.cleanup_auth_leftovers(p_limit integer)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_codes integer;
    v_flows integer;
    v_challenges integer;
begin
    -- used ones are already deleted; 24 h is the longest validity of a code, a link or an invitation
    delete from auth.one_time_tokens where id in (
        select o.id from auth.one_time_tokens as o
        where o.created_at < (now() at time zone 'utc') - interval '24 hours'
        limit private.batch_size(p_limit, 2000) for update skip locked);
    get diagnostics v_codes = row_count;
    delete from auth.flow_state where id in (
        select f.id from auth.flow_state as f
        where f.created_at < now() - interval '24 hours' limit private.batch_size(p_limit, 2000) for update skip locked);
    get diagnostics v_flows = row_count;
    delete from auth.mfa_challenges where id in (
        select c.id from auth.mfa_challenges as c
        where c.created_at < now() - interval '24 hours' limit private.batch_size(p_limit, 2000) for update skip locked);
    get diagnostics v_challenges = row_count;
    return jsonb_build_object('one_time_tokens', v_codes, 'flow_states', v_flows, 'mfa_challenges', v_challenges);
end;
$$;
comment on function private.cleanup_auth_leftovers(integer) is
'Deletes one batch of one-time tokens, PKCE flows and MFA challenges that have expired.';

create function workflows.cleanup_refresh_tokens(p_limit integer default 500)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_sessions integer;
begin
    delete from auth.sessions where id in (
        select s.id from auth.sessions as s
        where s.not_after < now() - interval '72 hours'
        order by s.not_after limit private.batch_size(p_limit, 2000) for update skip locked);
    get diagnostics v_sessions = row_count;
    return jsonb_build_object('sessions', v_sessions)
        || private.cleanup_auth_tokens(p_limit)
        || private.cleanup_auth_leftovers(p_limit);
end;
$$;
comment on function workflows.cleanup_refresh_tokens(integer) is
'Deletes one batch of expired rows in the auth schema and returns counts by kind. It skips rows that another transaction
has locked.';

create function private.session_is_over(p_session auth.sessions)
returns boolean
language sql stable set search_path = '' as $$
    with last_use as (
        select
            max(t.updated_at) as token_used_at,
            count(t.id) as tokens
        from auth.refresh_tokens as t
        where t.session_id = p_session.id
    )
    select coalesce(
        -- older than the time box, or idle for too long: GoTrue refuses both
        p_session.created_at + private.setting('session_timebox') < now() - interval '72 hours'
        or coalesce(p_session.refreshed_at at time zone 'utc', l.token_used_at, p_session.created_at)
        + private.setting('session_inactivity') < now() - interval '72 hours'
        -- no token is left to refresh the session: all were revoked and deleted
        or (p_session.refresh_token_hmac_key is null and l.tokens = 0 and greatest(
            p_session.refreshed_at at time zone 'utc', p_session.updated_at, p_session.created_at
        ) < now() - interval '72 hours'),
        false
    )
    from last_use as l;
$$;
comment on function private.session_is_over(auth.sessions) is
'Whether no client can refresh the session any more, for at least three days.';

create function workflows.cleanup_idle_sessions(
    p_after uuid default '00000000-0000-0000-0000-000000000000',
    p_limit integer default 2000
)
returns jsonb
language sql security definer set search_path = '' as $$
    with looked_at as materialized (
        select s.id, private.session_is_over(s) as is_over
        from auth.sessions as s
        where s.id > p_after
        order by s.id limit private.batch_size(p_limit, 2000)
    ), locked as materialized (
        select s.id from auth.sessions as s
        where s.id in (select l.id from looked_at as l where l.is_over)
            and private.session_is_over(s)
        for update skip locked
    ), deleted as (
        delete from auth.sessions where id in (select l.id from locked as l)
        returning id
    )
    select jsonb_build_object(
        'idle_sessions', (select count(*) from deleted),
        'next', (select l.id from looked_at as l order by l.id desc limit 1)
    );
$$;
comment on function workflows.cleanup_idle_sessions(uuid, integer) is
'Checks the sessions after p_after and deletes those that are over (GoTrue has no index that finds idle ones). The
settings session_timebox and session_inactivity must be those of the project; infinity means that sessions have no such
limit.';
