-- The tables whose changes phones may receive. Row-level security applies to each listener and row. May run twice.

do $$
declare
    v_table text;
begin
    if not exists (select from pg_catalog.pg_publication where pubname = 'supabase_realtime') then
        create publication supabase_realtime;
    end if;
    foreach v_table in array array[
        'patient_doctor_links', 'conversations', 'conversation_reads', 'messages', 'message_attachments',
        'video_calls', 'notifications', 'patient_waitlist', 'emergency_requests', 'ambulance_requests',
        'dispatch_offers'
    ] loop
        if not exists (
            select from pg_catalog.pg_publication_tables
            where pubname = 'supabase_realtime' and schemaname = 'public' and tablename = v_table
        ) then
            execute format('alter publication supabase_realtime add table public.%I', v_table);
        end if;
    end loop;
end;
$$;
