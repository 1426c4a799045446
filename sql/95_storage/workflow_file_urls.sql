-- A person asks for a download URL of a file. The policy of storage.objects decides whether they read it.

create function private.begin_signing(p_actor uuid, p_session uuid)
returns void
language plpgsql security definer set search_path = '' as $$
begin
    perform private.require_actor(p_actor, p_session);
    perform set_config('request.jwt.claims', (
        select jsonb_build_object(
            'sub', p_actor, 'session_id', p_session, 'aal', coalesce(s.aal::text, 'aal1'), 'role', 'authenticated'
        )
        from auth.sessions as s where s.id = p_session
    )::text, true);
end;
$$;
comment on function private.begin_signing(uuid, uuid) is
'Requires the actor, and gives the rest of the transaction the claims of the actor''s token, which policies read.';

create function private.owner_of_object(p_bucket text, p_folder text)
returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
    return case
        when p_bucket in ('message-files', 'call-recordings') then jsonb_build_object('conversation_id', p_folder)
        when p_bucket in ('patient-files', 'medical-documents', 'lab-reports')
            then jsonb_build_object('patient_id', p_folder)
        when p_bucket = 'hospital-documents' then jsonb_build_object('hospital_id', p_folder)
        else jsonb_build_object('user_id', p_folder)
    end;
end;
$$;
comment on function private.owner_of_object(text, text) is
'Whom a stored file is about, by its first folder, in the columns from which the audit knows the patient or hospital.';

create function private.grant_signing(p_object uuid)
returns void
language plpgsql security definer set search_path = '' as $$
declare
    v_bucket text;
    v_path text;
begin
    select o.bucket_id, o.name into v_bucket, v_path from storage.objects as o where o.id = p_object;
    if not found then
        perform private.raise_problem(404, 'file_not_found');
    end if;
    insert into private.signing_grants (bucket, path, expires_at)
    values (v_bucket, v_path, now() + interval '30 seconds')
    on conflict (bucket, path) do update set expires_at = excluded.expires_at;
    perform private.write_audit(
        'storage.objects', 'read', 'patient_data', null,
        jsonb_build_object('id', p_object, 'bucket', v_bucket, 'path', v_path)
        || private.owner_of_object(v_bucket, split_part(v_path, '/', 1)), '{"signed": true}'
    );
end;
$$;
comment on function private.grant_signing(uuid) is
'Lets workflow_signer sign this file for 30 seconds, and writes the audit row: the patient sees who got the URL.';

create function workflows.grant_file_url(p_actor uuid, p_session uuid, p_bucket text, p_path text)
returns void
language plpgsql set search_path = '' as $$
declare
    v_role constant text := current_user;
    v_object uuid;
begin
    perform private.begin_signing(p_actor, p_session);
    -- Not security definer: as `authenticated`, with the actor's claims, the policy for downloads decides here too.
    set local role authenticated;
    v_object := (select o.id from storage.objects as o where o.bucket_id = p_bucket and o.name = p_path);
    execute format('set local role %I', v_role);
    perform private.grant_signing(v_object);
end;
$$;
comment on function workflows.grant_file_url(uuid, uuid, text, text) is
'Lets the functions sign a download URL of a file that the actor may download. 404 file_not_found.';
