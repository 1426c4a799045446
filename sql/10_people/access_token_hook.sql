-- The hook that Supabase Auth calls when it creates a token.

create function private.custom_access_token_hook(event jsonb)
returns jsonb
language sql stable security definer set search_path = '' as $$
    -- `role` does not change: it names the database role that PostgREST switches to.
    select jsonb_set(event, '{claims}', coalesce(event -> 'claims', '{}') || jsonb_build_object(
        'user_role', (
            select p.role from public.profiles as p where p.id = (event ->> 'user_id')::uuid and p.is_active
        ),
        'is_verified', coalesce((
            select p.is_verified from public.profiles as p where p.id = (event ->> 'user_id')::uuid and p.is_active
        ), false)
    ));
$$;
comment on function private.custom_access_token_hook(jsonb) is
'Adds user_role (null without a profile) and is_verified to the claims, for display in apps. Policies read the tables
instead.';
