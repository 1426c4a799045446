-- What one account may cause on one day: the limits, which operators can change, and the counts.

create table private.quotas (
    kind text primary key,
    per_day integer not null,
    per_statement integer not null default 1000,
    note text not null,
    constraint quotas_per_day_range check (per_day > 0),
    constraint quotas_per_statement_range check (per_statement > 0)
);
comment on table private.quotas is
'How much of one kind an account may cause on one day (UTC), and at most how many rows one statement may write. A kind
is the name of a table, or a name that a function uses. A kind without a row has the limits of the kind any.';

create table private.quota_counts (
    account_id uuid not null,
    kind text not null,
    about text not null default '',
    day date not null,
    used bigint not null,
    primary key (account_id, kind, about, day)
) with (fillfactor = 50);
comment on table private.quota_counts is
'How much of one kind an account has caused on one day (UTC). Only transactions of the same account wait for its rows.
Half of each page stays free, so that a count is changed in place. It has no foreign key to the account, because the row
is deleted within days.';
comment on column private.quota_counts.about is
'For a kind that is counted for each pair: the other person or the conversation. Empty for all other kinds.';
create index quota_counts_day_idx on private.quota_counts (day);
