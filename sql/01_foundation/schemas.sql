-- Schemas and extensions.

create extension if not exists pgcrypto with schema extensions;
create extension if not exists btree_gist with schema extensions;
create extension if not exists pg_trgm with schema extensions;
-- Distances on the globe: points of a cube, which one index finds nearest first (25_hospitals).
create extension if not exists cube with schema extensions;

create schema if not exists private;
comment on schema private is 'Access helpers, internal functions and secret rows. PostgREST never exposes it.';
create schema if not exists workflows;
comment on schema workflows is
'RPCs for the HTTPS functions and jobs, one transaction each. PostgREST exposes it, but only two roles may use it.';
create schema if not exists partitions;
comment on schema partitions is
'Partitions of tables in public. PostgREST never exposes it, because partitions do not have their parent''s policies.';
