-- The seal: audit rows in one order, each hash over the one before. Kept apart, so that writers never wait for it.

create table private.audit_chain (
    seq bigint primary key,
    audit_id bigint not null,
    created_at timestamptz not null,
    txid bigint not null,
    row_hash bytea not null,
    chain_hash bytea not null,
    sealed_at timestamptz not null default now(),
    constraint audit_chain_audit_id_unique unique (audit_id),
    constraint audit_chain_seq_range check (seq >= 1),
    constraint audit_chain_row_hash_sha256 check (octet_length(row_hash) = 32),
    constraint audit_chain_chain_hash_sha256 check (octet_length(chain_hash) = 32)
);
comment on table private.audit_chain is
'One link a sealed audit row, append-only. chain_hash = sha256 of: chain_hash before, seq, txid and
sealed_at in microseconds as eight bytes each, row_hash.';
comment on column private.audit_chain.created_at is 'The row''s, which finds its partition.';
comment on column private.audit_chain.txid is 'Up to where sealing has come: every row of an earlier transaction is sealed.';
comment on column private.audit_chain.row_hash is 'SHA-256 of private.audit_canonical of the row.';
comment on constraint audit_chain_audit_id_unique on private.audit_chain is
'Two runs of the job sealing one row at once: it has one place in the chain.';

create table private.audit_anchors (
    seq bigint primary key references private.audit_chain (seq) on delete restrict,
    chain_hash bytea not null,
    object_key text not null,
    anchored_at timestamptz not null default now(),
    constraint audit_anchors_chain_hash_sha256 check (octet_length(chain_hash) = 32),
    constraint audit_anchors_object_key_length check (char_length(object_key) between 1 and 1024)
);
comment on table private.audit_anchors is
'Which heads of the chain lie in the bucket that nobody can change, append-only. Proof is the bucket, not this table.';
