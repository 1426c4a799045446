-- Functions of the clinical record: doors in public for phones, definers behind them, one for a schedule.

revoke all on function
    private.next_booking(uuid, uuid), private.open_consultation(), private.check_consultation_move(),
    private.follow_completion(),
    private.check_prescription_change(), private.refuse_drug_change(), private.check_lab_report_move(),
    private.check_lab_report_change(), private.require_prescriber(uuid, uuid),
    private.move_consultation(uuid, text), public.move_consultation(uuid, text),
    private.describe_symptoms(uuid, text), public.describe_symptoms(uuid, text),
    private.move_lab_report(uuid, text), public.move_lab_report(uuid, text),
    private.issue_prescription(uuid, jsonb, uuid, text, date),
    public.issue_prescription(uuid, jsonb, uuid, text, date), private.end_prescription(uuid, text),
    public.end_prescription(uuid, text), private.read_health_record(uuid), public.read_health_record(uuid),
    private.remove_health_record(uuid), public.remove_health_record(uuid), workflows.archive_encounters(integer),
    private.keep_report_file()
from public, anon, authenticated, service_role;

grant execute on function
    private.move_consultation(uuid, text), public.move_consultation(uuid, text),
    private.describe_symptoms(uuid, text), public.describe_symptoms(uuid, text),
    private.move_lab_report(uuid, text), public.move_lab_report(uuid, text),
    private.issue_prescription(uuid, jsonb, uuid, text, date),
    public.issue_prescription(uuid, jsonb, uuid, text, date), private.end_prescription(uuid, text),
    public.end_prescription(uuid, text), private.read_health_record(uuid), public.read_health_record(uuid),
    private.remove_health_record(uuid), public.remove_health_record(uuid)
to authenticated;
grant execute on function workflows.archive_encounters(integer) to workflow_jobs;
