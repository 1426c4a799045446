-- Schemas and extensions.

create extension if not exists pgcrypto with schema extensions;
create extension if not exists btree_gist with schema extensions;
create extension if not exists pg_trgm with schema extensions;
-- Distances on the globe: points of a cube, found nearest first by one index (25_hospitals).
create extension if not exists cube with schema extensions;

create schema if not exists private;
comment on schema private is 'Access helpers, machinery and secret rows. Never exposed by PostgREST.';
create schema if not exists workflows;
comment on schema workflows is 'Functions of the backend''s own functions, one transaction each. Exposed, but usable by two roles only.';
create schema if not exists partitions;
comment on schema partitions is 'Partitions of tables in public. Never exposed, so nobody reads around a parent''s policies.';
