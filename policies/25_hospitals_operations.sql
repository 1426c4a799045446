-- Operations of a hospital: its administrators write them, admins read them.

grant select on
    public.hospital_resources, public.hospital_financial_data, public.hospital_compliance_tracking,
    public.analytics_data
to authenticated, service_role;

grant insert (
    hospital_id, name, category, total_quantity, available_quantity, in_use_quantity, maintenance_quantity, status
), update (
    hospital_id, name, category, total_quantity, available_quantity, in_use_quantity, maintenance_quantity, status
) on public.hospital_resources to authenticated;

create policy "Administrators see their hospital's resources, admins all"
on public.hospital_resources for select to authenticated
using (
    hospital_id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Administrators add resources of their hospital"
on public.hospital_resources for insert to authenticated
with check (hospital_id = any (array(select private.administered_hospital_ids())));
create policy "Administrators update resources of their hospital"
on public.hospital_resources for update to authenticated
using (hospital_id = any (array(select private.administered_hospital_ids())))
with check (hospital_id = any (array(select private.administered_hospital_ids())));

grant insert (
    hospital_id, transaction_type, category, amount, currency, description, transaction_date, fiscal_month,
    reference_id, metadata
), update (
    transaction_type, category, amount, currency, description, transaction_date, fiscal_month, reference_id, metadata
) on public.hospital_financial_data to authenticated;

create policy "Administrators read their hospital's books, admins all"
on public.hospital_financial_data for select to authenticated
using (
    hospital_id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Administrators write into their hospital's books"
on public.hospital_financial_data for insert to authenticated
with check (hospital_id = any (array(select private.administered_hospital_ids())));
create policy "Administrators correct their hospital's books"
on public.hospital_financial_data for update to authenticated
using (hospital_id = any (array(select private.administered_hospital_ids())))
with check (hospital_id = any (array(select private.administered_hospital_ids())));

grant insert (
    hospital_id, compliance_type, status, score, last_assessment_date, next_assessment_due, assessment_details,
    violations, corrective_actions
), update (
    compliance_type, status, score, last_assessment_date, next_assessment_due, assessment_details, violations,
    corrective_actions
) on public.hospital_compliance_tracking to authenticated;

create policy "Administrators read assessments of their hospital, admins all"
on public.hospital_compliance_tracking for select to authenticated
using (
    hospital_id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Administrators note assessments of their hospital"
on public.hospital_compliance_tracking for insert to authenticated
with check (hospital_id = any (array(select private.administered_hospital_ids())));
create policy "Administrators update assessments of their hospital"
on public.hospital_compliance_tracking for update to authenticated
using (hospital_id = any (array(select private.administered_hospital_ids())))
with check (hospital_id = any (array(select private.administered_hospital_ids())));

create policy "Administrators read figures of their hospital, admins all"
on public.analytics_data for select to authenticated
using (
    hospital_id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
