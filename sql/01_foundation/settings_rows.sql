-- The settings. Copied verbatim into migrations, so it may run twice and keeps what an operator has changed.

insert into private.settings (name, value, meaning)
values
    ('care_after_encounter', '90 days', 'How long after an encounter its doctor may still open the record.'),
    ('longest_encounter', '1 day', 'An encounter that nobody ends counts as over this long after its start.'),
    ('answer_time', '3 days', 'How long the patient''s side can accept what a doctor proposes.'),
    ('earliest_start', '15 minutes', 'How long before its booked time an encounter may start.'),
    ('dose_missed_after', '12 hours', 'How long after its time a dose that nobody logged counts as missed.'),
    ('ring_time', '45 seconds', 'How long a call rings before it counts as missed.'),
    ('session_timebox', 'infinity', 'The timebox of [auth.sessions]; infinity: sessions have no such limit.'),
    ('session_inactivity', 'infinity', 'The inactivity_timeout of [auth.sessions]; infinity: no such limit.'),
    ('latest_start', '7 days', 'How long after its booked time a confirmed encounter may still start.'),
    ('record_opening', '8 hours', 'How long a record stays open after a doctor has opened it.')
on conflict (name) do nothing;
