-- Nothing is anybody's until policies/ grants it. Before everything else, because it holds for what is made later.

-- Schema-less, or PUBLIC's built-in right to execute would outlive it.
alter default privileges for role postgres revoke execute on functions from public;

-- Hosted Supabase grants whatever appears in public to its API roles; here every grant is written out.
alter default privileges for role postgres in schema public
revoke all on tables from anon, authenticated, service_role;
alter default privileges for role postgres in schema public
revoke all on sequences from anon, authenticated, service_role;
alter default privileges for role postgres in schema public
revoke all on functions from anon, authenticated, service_role;
