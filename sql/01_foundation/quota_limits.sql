-- The limits with which a database begins. They are far above what a person does in a day. Operators change the rows
-- (docs/operations.md). Copied verbatim into migrations, so it may run twice, and keeps what an operator has changed.

insert into private.quotas (kind, per_day, per_statement, note)
values
    ('any', 1000, 200, 'Rows of a table that has no row here.'),
    ('changes', 20000, 2000, 'Changed rows, of all tables together.'),
    ('logged_reads', 5000, 1000, 'Reads that write a line into the log of the patient.'),
    ('export_pages', 5000, 1, 'Pages of exported records; a page has about a megabyte.'),
    ('notices_to_one', 30, 100, 'Notices to one other person (private.notify).'),
    ('calls_to_one', 20, 1, 'Calls started in one conversation; each is a room at Daily.'),
    ('files_stored', 500, 1, 'Files in Storage, in all buckets together.'),
    ('megabytes_stored', 2000, 1, 'Their size.'),
    ('appointments', 100, 20, 'An agent books for many patients.'),
    ('patient_doctor_links', 20, 10, 'Requests of a patient to doctors.'),
    ('patients', 50, 1, 'Records of dependants.'),
    ('caregiver_invitations', 50, 1, 'Invitations, for all records together.'),
    ('push_devices', 50, 1, 'Sign-ins on new phones.'),
    ('video_calls', 100, 1, 'Calls, in all conversations together.'),
    ('messages', 5000, 100, 'Messages, in all conversations together.'),
    ('conversation_reads', 10000, 200, 'Read marks.'),
    ('health_realtime', 200000, 5000, 'A device may send each minute, or a week at once.'),
    ('measurements', 2000, 500, 'A phone sends what it collected without a network.'),
    ('daily_logs', 500, 100, 'A phone sends what it collected without a network.'),
    ('doses', 50000, 20000, 'A new schedule plans its doses for weeks ahead.'),
    ('hospital_financial_data', 5000, 1000, 'A hospital imports its books.'),
    ('hospital_resources', 5000, 1000, 'A hospital imports its inventory.')
on conflict (kind) do nothing;
