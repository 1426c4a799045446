-- What the functions may sign at the moment.

create table private.signing_grants (
    bucket text not null,
    path text not null,
    expires_at timestamptz not null,
    primary key (bucket, path)
);
comment on table private.signing_grants is
'Files for which workflow_signer gets a download URL. workflows.grant_file_url writes a row after it has checked who asks;
the row is valid for 30 seconds.';
create index signing_grants_expires_at_idx on private.signing_grants (expires_at);
