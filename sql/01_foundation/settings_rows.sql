-- The settings. Copied verbatim into migrations, so it may run twice and keeps what an operator has changed.

insert into private.settings (name, value, meaning)
values
    ('care_after_encounter', '90 days', 'How long after an encounter its doctor may still open the record.'),
    ('longest_encounter', '1 day', 'An encounter that nobody ends counts as over this long after its start.'),
    ('latest_start', '7 days', 'How long after its booked time a confirmed encounter may still start.')
on conflict (name) do nothing;
