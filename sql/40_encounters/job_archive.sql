-- Old rows leave the lists that apps show first, and stay in their table: docs/adr/0008-archived-in-place.md.

create index consultations_archivable_idx on public.consultations (scheduled_at)
where archived_at is null and status in ('completed', 'canceled');
create index prescriptions_archivable_idx on public.prescriptions (created_at)
where archived_at is null and status <> 'active';

create function workflows.archive_encounters(p_limit integer default 1000)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_visits integer;
    v_prescriptions integer;
begin
    update public.consultations as c set archived_at = now()
    where c.id in (
        select o.id from public.consultations as o
        where o.archived_at is null and o.status in ('completed', 'canceled')
            and o.scheduled_at < now() - interval '2 years'
        order by o.scheduled_at limit private.batch_size(p_limit, 1000) for update skip locked
    );
    get diagnostics v_visits = row_count;
    update public.prescriptions as p set archived_at = now()
    where p.id in (
        select o.id from public.prescriptions as o
        where o.archived_at is null and o.status <> 'active' and o.created_at < now() - interval '2 years'
        order by o.created_at limit private.batch_size(p_limit, 1000) for update skip locked
    );
    get diagnostics v_prescriptions = row_count;
    return jsonb_build_object('consultations', v_visits, 'prescriptions', v_prescriptions);
end;
$$;
comment on function workflows.archive_encounters(integer) is
'Archives one batch of encounters and prescriptions that were over two years ago. A schedule calls it; it is safe to
repeat.';
