-- Nobody has any privilege until policies/ grants it. This file runs first, because it applies to objects created
-- later.

-- Without a schema: otherwise PUBLIC's built-in right to execute would remain.
alter default privileges for role postgres revoke execute on functions from public;

-- Hosted Supabase grants everything in public to its API roles. Here every grant is explicit.
alter default privileges for role postgres in schema public
revoke all on tables from anon, authenticated, service_role;
alter default privileges for role postgres in schema public
revoke all on sequences from anon, authenticated, service_role;
alter default privileges for role postgres in schema public
revoke all on functions from anon, authenticated, service_role;
